//! Plan files: text to plan and back, and the way onto the disk and off it.
//!
//! A plan file is [RON](https://github.com/ron-rs/ron). Its sections and fields are the keys of the plan: `gifts.gifts_per_hour`
//! is the field `gifts_per_hour` of the section `gifts`. Reading is strict (nothing is guessed, nothing skipped) and kind
//! (every problem at once, each with its place and remedy). [`read()`] and [`write()`] are pure; [`load()`] and [`save()`] touch the disk.

use crate::plan::{FieldPlace, Plan, UnknownFields};
use crate::words::file::FileWarning;

mod actual_lines;
mod annotations;
mod attributes;
mod bounded;
mod damaged_text;
mod damaged_tree;
mod event_list;
mod examples;
pub mod external;
mod file_problem;
mod file_tree;
mod fingerprint;
mod folders;
mod format_version;
mod home;
mod ids;
mod load;
mod nameless;
pub mod open_plans;
mod own_ledger;
mod parser;
mod picture_plan;
mod read;
mod read_value;
mod readable_text;
pub mod recents;
pub mod recovery;
mod repair;
mod rewrite;
mod save;
mod scenario_lines;
mod tax_lines;
mod text_change;
mod tokens;
mod tree;
mod value;
pub mod versions;
mod write;

pub use crate::words::file::SaveFault;
pub use bounded::read_bounded;
pub use examples::{EXAMPLES, Example, first_example};
pub use file_problem::{FileProblem, LoadError, Place, RepairChange};
pub use folders::{PROGRAM, SETTINGS, config_folder};
pub use format_version::{FORMAT, FormatVersion};
pub use load::{FileContent, is_handed_over, load, read_fault};
pub use own_ledger::{ledger_files, load_ledger};
pub use picture_plan::{PNG_KEYWORD, SVG_METADATA};
pub use read::read;
pub use repair::{Repaired, repair};
pub use rewrite::rewrite;
pub use save::{SaveError, WriteTo, create, create_by, create_new, replace, replace_by, save};
pub use write::write;

/// The most bytes a plan file may have: 4 MiB, a thousand times a usual plan.
pub const LARGEST: usize = 4 << 20;

/// The parts of a plan's file that have no effect here, and those that may be a slip: a rate of 1, a misspelt gift.
#[must_use]
pub fn warnings(plan: &Plan) -> Vec<FileWarning> {
    let UnknownFields { minor, fields } = plan.unknown_fields();
    let names: Vec<String> = fields.iter().map(|field| dotted(&place_name(plan, &field.place), &field.name)).collect();
    let version = FormatVersion { minor: *minor, ..FORMAT };
    let newer = (!names.is_empty()).then(|| FileWarning::NewerFields { found: version.to_string(), known: FORMAT.to_string(), names });
    let no_rate = plan.lacks_rate().then(|| FileWarning::NoRate { currency: plan.currency() });
    newer.into_iter().chain(no_rate).chain(scenario_lines::warnings(plan)).chain(annotations::warnings(plan)).collect()
}

/// A place in words: scenarios by their names.
fn place_name(plan: &Plan, place: &FieldPlace) -> String {
    let name = |id| plan.scenario(id).map_or("", |scenario| scenario.name());
    match place {
        FieldPlace::Scenario(id) => format!("scenarios.{}", name(*id)),
        FieldPlace::Change(id, key) => format!("scenarios.{}.{key}", name(*id)),
        _ => place.to_string(),
    }
}

fn dotted(section: &str, name: &str) -> String {
    if section.is_empty() { name.to_owned() } else { format!("{section}.{name}") }
}
