//! What can be wrong with something a person typed or wrote: where, what, and what to do.

use super::Key;

/// One thing wrong with one key.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[error("{key}: {fault}")]
pub struct Problem {
    /// The key as given.
    pub key: String,
    /// What is wrong and what to do.
    pub fault: Fault,
}

impl Problem {
    pub(crate) fn new(key: Key, fault: Fault) -> Self {
        Self { key: key.to_string(), fault }
    }
}

/// A number in a message; with an exponent where nobody would count its digits.
pub(crate) fn short_number(value: f64) -> String {
    if value.abs() > 1e15 || (value != 0.0 && value.abs() < 1e-9) { format!("{value:e}") } else { value.to_string() }
}

/// What is wrong, in a sentence that ends with what to do.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum Fault {
    /// Not a number at all: NaN or infinity.
    #[error("not a finite number; give one from {low} to {high}")]
    NotFinite {
        /// The least value.
        low: f64,
        /// The greatest value.
        high: f64,
    },
    /// ExternalChange the hard limit.
    #[error("{} is outside its limit; give a number from {low} to {high}", short_number(*.value))]
    OutsideLimit {
        /// The value given.
        value: f64,
        /// The least value.
        low: f64,
        /// The greatest value.
        high: f64,
    },
    /// A part of a number where only whole numbers make sense.
    #[error("{} is not a whole number; give one from {low} to {high}", short_number(*.value))]
    NotWhole {
        /// The value given.
        value: f64,
        /// The least value.
        low: u64,
        /// The greatest value.
        high: u64,
    },
    /// A range that is none.
    #[error("the range {} to {} around {} does not fit: {reason}", short_number(*.low), short_number(*.high), short_number(*.value))]
    BadRange {
        /// The value given.
        value: f64,
        /// The low end given.
        low: f64,
        /// The high end given.
        high: f64,
        /// What is asked of it and what to do.
        reason: String,
    },
    /// A range for something that is not a number.
    #[error("takes no range; give {expected}")]
    NoRange {
        /// What to give.
        expected: String,
    },
    /// A word for a number, a number for a word.
    #[error("found {found}; give {expected}")]
    WrongKind {
        /// What was given.
        found: String,
        /// What to give.
        expected: String,
    },
    /// No key of this name.
    #[error("there is no such key; {}`zeroline keys` lists them all", .suggestion.as_ref().map_or(String::new(), |s| format!("did you mean {s}? ")))]
    UnknownKey {
        /// The nearest key, where one is near.
        suggestion: Option<String>,
    },
    /// A number that follows the gift table.
    #[error("follows the gift table; change the table, or set gifts.mix to false first")]
    FollowsGiftTable,
    /// A text that is too long, empty or holds control characters.
    #[error("{reason}")]
    BadText {
        /// What is asked of the text.
        reason: String,
    },
    /// One own stream more than a plan can hold.
    #[error("a plan holds at most {most} streams of your own; take one out first")]
    TooManyOwnStreams {
        /// The most a plan can hold.
        most: usize,
    },
    /// One scenario more than a plan can hold.
    #[error("a plan holds at most {most} scenarios; take one out first")]
    TooManyScenarios {
        /// The most a plan can hold.
        most: usize,
    },
    /// A scenario the plan does not have.
    #[error("there is no such scenario; choose another")]
    UnknownScenario,
    /// An id that another scenario or own stream has.
    #[error("the id {id} is taken; give another, or leave it out")]
    TakenId {
        /// The id.
        id: u32,
    },
    /// A change of what all scenarios have in common.
    #[error("all scenarios share this; change it in the base")]
    Shared,
    /// A plan whose money cannot be compared with that of this one.
    #[error("its money is {found}, that of this plan {expected}; only plans in the same currency can be compared")]
    OtherCurrency {
        /// The currency of the other plan.
        found: String,
        /// The currency of this one.
        expected: String,
    },
}

#[cfg(test)]
mod tests {
    use super::short_number;

    #[test]
    fn nobody_counts_the_digits_of_a_number() {
        let cases =
            [(-1e308, "-1e308"), (1.5e16, "1.5e16"), (1e15, "1000000000000000"), (0.25, "0.25"), (0.0, "0"), (-3e-300, "-3e-300"), (f64::INFINITY, "inf")];
        for (value, text) in cases {
            assert_eq!(short_number(value), text);
        }
    }
}
