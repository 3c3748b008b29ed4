//! What a user notes beside a number, and the source its value was taken from.

use std::collections::BTreeMap;

use super::assumption::Assumption;
use super::problem::Problem;
use super::text::checked;
use super::{Key, Plan};

/// The most characters of a note on a number.
pub const LONGEST_NOTE: usize = 500;
/// The most characters of the name of a source.
pub const LONGEST_SOURCE: usize = 500;

/// Notes and sources of the numbers that have them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Annotations {
    notes: BTreeMap<Assumption, String>,
    taken_from: BTreeMap<Assumption, String>,
}

impl Annotations {
    /// A value of one's own comes from nobody else.
    pub(super) fn value_changed(&mut self, of: Assumption) {
        self.taken_from.remove(&of);
    }
}

impl Plan {
    /// The user's note on a number.
    #[must_use]
    pub fn note_on(&self, of: Assumption) -> Option<&str> {
        self.annotations.notes.get(&of).map(String::as_str)
    }

    /// Sets the note on a number; an empty one takes it out.
    ///
    /// # Errors
    /// A note of more than [`LONGEST_NOTE`] characters or with control characters.
    pub fn set_note_on(&mut self, of: Assumption, note: &str) -> Result<(), Problem> {
        put(&mut self.annotations.notes, of, note.trim(), LONGEST_NOTE, &['\n', '\t'])
    }

    /// The source the value of a number was taken from, as the ledger refers to it; gone once the value is another.
    #[must_use]
    pub fn taken_from(&self, of: Assumption) -> Option<&str> {
        self.annotations.taken_from.get(&of).map(String::as_str)
    }

    /// Notes where the value of a number, as it is now, was taken from; an empty text takes that out.
    ///
    /// # Errors
    /// A text of more than [`LONGEST_SOURCE`] characters, of several lines, or with control characters.
    pub fn set_taken_from(&mut self, of: Assumption, source: &str) -> Result<(), Problem> {
        put(&mut self.annotations.taken_from, of, source.trim(), LONGEST_SOURCE, &[])
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
    fn a_source_goes_with_its_value_and_a_note_stays() {
        let mut plan = Plan::new(YearMonth::new(2027, 1).unwrap());
        plan.set_note_on(GIFTS, " counted in March ").unwrap();
        plan.set_taken_from(GIFTS, "a site, 2026").unwrap();
        plan.set(Key::Assumption(GIFTS), Entry::Value(150.0)).unwrap();
        assert_eq!(plan.taken_from(GIFTS), Some("a site, 2026"));
        plan.set(Key::Assumption(GIFTS), Entry::Value(160.0)).unwrap();
        assert_eq!((plan.taken_from(GIFTS), plan.note_on(GIFTS)), (None, Some("counted in March")));
        plan.set_note_on(GIFTS, "").unwrap();
        assert_eq!(plan, {
            let mut plain = Plan::new(YearMonth::new(2027, 1).unwrap());
            plain.set(Key::Assumption(GIFTS), Entry::Value(160.0)).unwrap();
            plain
        });
    }

    #[test]
    fn a_note_too_long_is_refused_and_changes_nothing() {
        let mut plan = Plan::new(YearMonth::new(2027, 1).unwrap());
        assert!(plan.set_note_on(GIFTS, &"a".repeat(501)).is_err());
        assert!(plan.set_note_on(GIFTS, "bell \u{7}").is_err());
        assert!(plan.set_taken_from(GIFTS, "two\nlines").is_err());
        assert_eq!(plan, Plan::new(YearMonth::new(2027, 1).unwrap()));
        plan.set_note_on(GIFTS, &"é".repeat(500)).unwrap();
    }
}
