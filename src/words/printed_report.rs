//! Texts of a report on paper.

use super::Money;
use crate::ledger::Date;
use crate::plan::{Currency, GoalMeasure, YearMonth};

/// A text of a report on paper.
#[derive(Clone, Debug, PartialEq)]
pub enum PrintedText {
    /// The day of the report.
    Day(Date),
    /// Letters that no font of this system has.
    Boxes(String),
    /// The months and the currency.
    Span {
        /// The first month.
        first: YearMonth,
        /// The last month.
        last: YearMonth,
        /// The currency.
        currency: Currency,
    },
    /// The answer of the futures.
    InFutures {
        /// The total that 1 in 10 does not reach.
        low: f64,
        /// The total that 1 in 10 exceeds.
        high: f64,
        /// The money it is in.
        money: Money,
        /// The number of months.
        months: usize,
        /// The measure.
        measure: GoalMeasure,
    },
    /// The answer of a plan without futures.
    AsSet {
        /// The total.
        total: f64,
        /// The money it is in.
        money: Money,
        /// The number of months.
        months: usize,
        /// The measure.
        measure: GoalMeasure,
    },
    /// The likes of a month.
    Likes(String),
    /// Their pay in every month.
    LikesNote,
    /// The title of the table by stream.
    WhereFrom,
    /// The title of so many assumptions that matter most.
    MatterMost(usize),
    /// The title of all assumptions.
    EveryAssumption,
    /// The title of the limits of a forecast.
    Limits,
    /// A forecast is no promise.
    NoPromise,
    /// The futures know ordinary months only.
    OrdinaryMonths,
    /// Many published claims are weak.
    WeakSources,
    /// The tax is an estimate.
    NoTaxAdvice,
    /// The column of names.
    Assumption,
    /// The column of values.
    Value,
    /// The column of ranges.
    RangeOf,
    /// A range.
    Range(String, String),
    /// A month and its season.
    Season(String, String),
    /// The column of the effects of the lesser end.
    AtLow,
    /// The column of the effects of the greater end.
    AtHigh,
    /// The column of sources.
    Basis,
    /// The column of sources and notes.
    BasisAndNote,
    /// A note of the user's own.
    Note(String),
    /// A column without a name.
    Empty,
    /// The number of a page, and of all.
    Page(usize, usize),
}
