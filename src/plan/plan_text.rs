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

/// Whether a character shows nothing and is not a space: controls, marks of direction, joiners, selectors of a form, fillers, tags; and those that are no characters.
#[must_use]
pub fn is_invisible(c: char) -> bool {
    // The last two of each plane are no characters.
    let is_none = |c: char| u32::from(c) & 0xfffe == 0xfffe || matches!(c, '\u{fdd0}'..='\u{fdef}');
    c.is_control()
        || is_none(c)
        || matches!(
            c,
            '\u{ad}'
                | '\u{34f}'
                | '\u{61c}'
                | '\u{115f}'..='\u{1160}'
                | '\u{17b4}'..='\u{17b5}'
                | '\u{180b}'..='\u{180f}'
                | '\u{200b}'..='\u{200f}'
                | '\u{2028}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}'
                | '\u{2800}'
                | '\u{3164}'
                | '\u{fe00}'..='\u{fe0f}'
                | '\u{feff}'
                | '\u{ffa0}'
                | '\u{fff0}'..='\u{fffb}'
                | '\u{13430}'..='\u{1343f}'
                | '\u{16fe4}'
                | '\u{1bca0}'..='\u{1bca3}'
                | '\u{1d173}'..='\u{1d17a}'
                | '\u{e0000}'..='\u{e0fff}'
        )
}

/// Whether a text shows no character.
#[must_use]
pub fn is_blank(name: &str) -> bool {
    name.chars().all(|c| c.is_whitespace() || is_invisible(c))
}

/// A name in one line, without blanks around it.
pub(super) fn checked_name(name: &str) -> Result<String, Fault> {
    let name = name.trim();
    if is_blank(name) {
        return Err(Fault::BadText { reason: TextFault::EmptyName });
    }
    checked(name, LONGEST_NAME, &[])
}

/// The note of a plan or a scenario.
pub(super) fn checked_note(note: &str) -> Result<String, Fault> {
    checked(note, LONGEST_NOTE, &['\n', '\t'])
}
