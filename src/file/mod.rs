//! Plan files: text to plan and back, and the way onto the disk and off it.
//!
//! A plan file is [RON](https://github.com/ron-rs/ron). Its sections and fields are the keys of the plan: `gifts.gifts_per_hour`
//! is the field `gifts_per_hour` of the section `gifts`. Reading is strict (nothing is guessed, nothing skipped) and kind
//! (every problem at once, each with its place and remedy). [`read()`] and [`write()`] are pure; [`load()`] and [`save()`] touch the disk.

mod actual_lines;
mod annotations;
mod attributes;
mod bounded;
mod damaged_text;
mod damaged_tree;
mod event_list;
mod examples;
pub mod external;
mod field_parent;
mod file_problem;
mod file_tree;
mod fingerprint;
mod folders;
mod format_version;
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
mod warnings;
mod write;

pub use crate::words::file::SaveFault;
pub use bounded::read_bounded;
pub use examples::{EXAMPLES, Example, first_example};
pub use file_problem::{FileProblem, LoadError, Place, RepairChange};
pub use folders::{PROGRAM, SETTINGS, config_folder};
pub use format_version::{FORMAT, FormatVersion, LARGEST};
pub use load::{FileContent, is_handed_over, load, read_fault};
pub use own_ledger::{ledger_files, load_ledger};
pub use picture_plan::{PNG_KEYWORD, SVG_METADATA};
pub use read::read;
pub use repair::{Repaired, repair};
pub use rewrite::rewrite;
pub use save::{SaveError, WriteTo, create, create_by, create_new, replace, replace_by, save};
pub use warnings::warnings;
pub use write::write;
