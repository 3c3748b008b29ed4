//! The texts a plan can hold: names, notes and sources.

use super::problem::{Fault, TextFault};

/// The most characters of a name.
pub const LONGEST_NAME: usize = 80;
/// The most characters of the note of a plan or a scenario.
const LONGEST_NOTE: usize = 2_000;

/// A text of at most so many characters, with no control characters but these.
pub(super) fn checked(text: &str, most: usize, allowed: &[char]) -> Result<String, Fault> {
    let count = text.chars().count();
    let reason = if count > most {
        TextFault::TooLong { count, most }
    } else if text.chars().any(|c| c.is_control() && !allowed.contains(&c)) {
        TextFault::ControlCharacters
    } else {
        return Ok(text.to_owned());
    };
    Err(Fault::BadText { reason })
}

/// A name in one line, without blanks around it.
pub(super) fn checked_name(name: &str) -> Result<String, Fault> {
    let name = name.trim();
    if name.is_empty() {
        return Err(Fault::BadText { reason: TextFault::EmptyName });
    }
    checked(name, LONGEST_NAME, &[])
}

/// The note of a plan or a scenario.
pub(super) fn checked_note(note: &str) -> Result<String, Fault> {
    checked(note, LONGEST_NOTE, &['\n', '\t'])
}
