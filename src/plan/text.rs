//! The texts a plan can hold: names, notes and sources.

use super::Fault;

/// The most characters of a name.
const LONGEST_NAME: usize = 80;
/// The most characters of the note of a plan or a scenario.
const LONGEST_NOTE: usize = 2_000;

/// A text of at most so many characters, with no control characters but these.
pub(super) fn checked(text: &str, most: usize, allowed: &[char]) -> Result<String, Fault> {
    let count = text.chars().count();
    let reason = if count > most {
        format!("a text of {count} characters is too long; give at most {most}")
    } else if text.chars().any(|c| c.is_control() && !allowed.contains(&c)) {
        "a text cannot hold control characters; take them out".to_owned()
    } else {
        return Ok(text.to_owned());
    };
    Err(Fault::BadText { reason })
}

/// A name in one line, without blanks around it.
pub(super) fn checked_name(name: &str) -> Result<String, Fault> {
    let name = name.trim();
    let count = name.chars().count();
    let reason = match count {
        0 => "a name cannot be empty; give it one".to_owned(),
        _ if count > LONGEST_NAME => format!("a name of {count} characters is too long; give at most {LONGEST_NAME}"),
        _ if name.chars().any(char::is_control) => "a name cannot hold line breaks or control characters; take them out".to_owned(),
        _ => return Ok(name.to_owned()),
    };
    Err(Fault::BadText { reason })
}

/// The note of a plan or a scenario.
pub(super) fn checked_note(note: &str) -> Result<String, Fault> {
    let count = note.chars().count();
    let reason = if count > LONGEST_NOTE {
        format!("a note of {count} characters is too long; give at most {LONGEST_NOTE}")
    } else if note.chars().any(|c| c.is_control() && c != '\n' && c != '\t') {
        "a note cannot hold control characters; take them out".to_owned()
    } else {
        return Ok(note.to_owned());
    };
    Err(Fault::BadText { reason })
}
