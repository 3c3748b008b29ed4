//! Plan files: text to plan and back, and the way onto the disk and off it.
//!
//! A plan file is [RON](https://github.com/ron-rs/ron). Its sections and fields are the keys of the plan: `gifts.gifts_per_hour`
//! is the field `gifts_per_hour` of the section `gifts`. Reading is strict (nothing is guessed, nothing skipped) and kind
//! (every problem at once, each with its place and what to do). [`read()`] and [`write()`] are pure; [`load()`] and [`save()`] touch the disk.

use crate::plan::{Key, Plan};

mod folders;
mod load;
pub mod outside;
mod problem;
mod read;
pub mod recents;
pub mod recovery;
mod remarks;
mod save;
mod scenarios;
mod syntax;
mod templates;
pub mod versions;
mod write;

pub use folders::{PROGRAM, config_folder};
pub use load::load;
pub use problem::{FileProblem, LoadError, Place};
pub use read::read;
pub use save::{SaveError, SaveFault, create_new, replace, save};
pub use templates::{TEMPLATES, Template, starter};
pub use write::write;

/// The version of the format that is written, and the newest that is read.
pub const FORMAT: u64 = 1;

/// The most bytes a plan file may have: 4 MiB, a thousand times what a plan needs.
pub const LARGEST: usize = 4 << 20;

/// The sections of a file in the order they are written; `own`, a list, comes after them.
const SECTIONS: [&str; 15] = [
    "plan",
    "audience",
    "live",
    "gifts",
    "brands",
    "rewards",
    "segments",
    "affiliate",
    "merch",
    "supporters",
    "subscriptions",
    "fees",
    "costs",
    "season",
    "futures",
];

/// What to tell someone about a plan that was loaded and is fine, a sentence each: what of its file counts for nothing here.
#[must_use]
pub fn warnings(plan: &Plan) -> Vec<String> {
    scenarios::warnings(plan).collect()
}

/// The keys of a section, in the order they are written.
fn keys_of(section: &str) -> impl Iterator<Item = Key> {
    Key::all().filter(move |key| key.section() == section)
}
