//! Sentences on past months as they really were, and on likes in them.

use crate::forecast::likes_in_lives::{GoesWith, LikesAnswer};
use crate::forecast::start_hours::DayPart;
use crate::plan::Day;

/// A sentence on past months.
#[derive(Clone, Debug, PartialEq)]
pub enum PastSentence {
    /// The title of real amounts beside a plan.
    Actuals(String),
    /// Nothing is known of past months.
    NoActuals,
    /// The days with figures of LIVEs.
    ActualDays {
        /// Their number.
        count: usize,
        /// The first.
        first: Day,
        /// The last.
        last: Day,
    },
    /// The days of them with the hour of their first LIVE.
    ActualHours(usize),
    /// The title of likes in past LIVEs.
    LikesInLives(String),
    /// The answer about likes.
    Answer {
        /// The days that it rests on.
        days: usize,
        /// The answer.
        answer: LikesAnswer,
    },
    /// Days that are not used.
    LeftOut(usize),
    /// The row without controls.
    AsItLooks,
    /// The row with time on air taken out.
    TimeTakenOut,
    /// The row with time on air and viewers taken out.
    TimeAndViewersTakenOut,
    /// A change of diamonds.
    Change(f64),
    /// A range of changes.
    Range {
        /// The low end.
        low: f64,
        /// The high end.
        high: f64,
    },
    /// Gift money beside likes.
    MoneyPer10000 {
        /// The money.
        amount: String,
    },
    /// Other things that go with diamonds, with their strength.
    GoesWith(Vec<(GoesWith, f64)>),
    /// The days with diamonds and the hour of their first LIVE: the head of the parts of the day, or too few for them.
    StartHours(usize),
    /// The diamonds of days whose first LIVE began in a part of the day.
    DayPart(DayPart),
    /// A pattern is no proof.
    NoProof,
    /// The income from likes stays nothing.
    NeverIncome,
}
