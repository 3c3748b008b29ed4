//! Edits of notes and sources.

use std::collections::BTreeMap;

use super::assumption::Assumption;
use super::plan_text::checked;
use super::problem::Problem;
use super::{Key, Plan};

/// The most characters of a note on a number.
pub const LONGEST_NOTE: usize = 500;
/// The most characters of the name of a source.
pub const LONGEST_SOURCE: usize = 500;

impl Plan {
    /// The user's note on a number.
    #[must_use]
    pub fn note_on(&self, of: Assumption) -> Option<&str> {
        self.annotations.notes.get(&of).map(String::as_str)
    }

    /// Sets the note on a number; an empty one removes it.
    ///
    /// # Errors
    /// A note of more than [`LONGEST_NOTE`] characters or with control characters.
    pub fn set_note_on(&mut self, of: Assumption, note: &str) -> Result<(), Problem> {
        put(&mut self.annotations.notes, of, note.trim(), LONGEST_NOTE, &['\n', '\t'])
    }

    /// The source of the value of a number, as the ledger refers to it; removed when the value changes.
    #[must_use]
    pub fn source_of(&self, of: Assumption) -> Option<&str> {
        self.annotations.sources.get(&of).map(String::as_str)
    }

    /// Sets the source of the value of a number; an empty text removes it.
    ///
    /// # Errors
    /// A text of more than [`LONGEST_SOURCE`] characters, of several lines, or with control characters.
    pub fn set_source_of(&mut self, of: Assumption, source: &str) -> Result<(), Problem> {
        put(&mut self.annotations.sources, of, source.trim(), LONGEST_SOURCE, &[])
    }
}

fn put(texts: &mut BTreeMap<Assumption, String>, of: Assumption, text: &str, most: usize, breaks: &[char]) -> Result<(), Problem> {
    let text = checked(text, most, breaks).map_err(|fault| Problem::new(Key::Assumption(of), fault))?;
    if text.is_empty() {
        texts.remove(&of);
    } else {
        texts.insert(of, text);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Entry, YearMonth};

    const GIFTS: Assumption = Assumption::GiftsPerHour;

    #[test]
    fn source_goes_with_its_value_and_a_note_stays() {
        let mut plan = Plan::new(YearMonth::new(2027, 1).unwrap());
        plan.set_note_on(GIFTS, " counted in March ").unwrap();
        plan.set_source_of(GIFTS, "a site, 2026").unwrap();
        plan.set(Key::Assumption(GIFTS), Entry::Value(150.0)).unwrap();
        assert_eq!(plan.source_of(GIFTS), Some("a site, 2026"));
        plan.set(Key::Assumption(GIFTS), Entry::Value(160.0)).unwrap();
        assert_eq!((plan.source_of(GIFTS), plan.note_on(GIFTS)), (None, Some("counted in March")));
        plan.set_note_on(GIFTS, "").unwrap();
        assert_eq!(plan, {
            let mut plain = Plan::new(YearMonth::new(2027, 1).unwrap());
            plain.set(Key::Assumption(GIFTS), Entry::Value(160.0)).unwrap();
            plain
        });
    }

    #[test]
    fn note_too_long_is_refused_and_changes_nothing() {
        let mut plan = Plan::new(YearMonth::new(2027, 1).unwrap());
        assert!(plan.set_note_on(GIFTS, &"a".repeat(501)).is_err());
        assert!(plan.set_note_on(GIFTS, "bell \u{7}").is_err());
        assert!(plan.set_source_of(GIFTS, "two\nlines").is_err());
        assert_eq!(plan, Plan::new(YearMonth::new(2027, 1).unwrap()));
        plan.set_note_on(GIFTS, &"é".repeat(500)).unwrap();
    }
}
