//! Texts of the views, but for the comparison.

use super::Money;
use super::claims::Dated;
use crate::forecast::futures::Rank;
use crate::plan::{GoalMeasure, Stream, YearMonth};

/// Texts of the view of a month.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum MonthText {
    /// The month, its number, and the number of all months.
    Line(YearMonth, usize, usize),
    /// The meaning of "as set".
    AsSet,
    /// A name that fits under a bar.
    Stream(Stream),
    /// Tax, under its bar.
    Tax,
    /// The month for a screen reader.
    Summary {
        /// The month.
        month: YearMonth,
        /// Its gross.
        gross: f64,
        /// Its take-home.
        take_home: f64,
        /// The money they are in.
        money: Money,
    },
}

/// Texts of the view of the futures.
#[derive(Clone, Debug, PartialEq)]
pub enum RangeText {
    /// The plan asks for none.
    NoFutures,
    /// The first ones are not there yet.
    Running,
    /// The band of the total.
    Band {
        /// The number of futures.
        count: usize,
        /// The total that 1 in 10 does not reach.
        low: f64,
        /// The total that 1 in 10 exceeds.
        high: f64,
        /// The money they are in.
        money: Money,
    },
    /// The median of the total.
    HalfHaveMore(f64, Money),
    /// Before the choice of one future.
    OneFuture,
    /// A future by its rank.
    Rank(Rank),
    /// The dots of so many months.
    Dots(usize),
    /// The share of a dot.
    EachDot,
    /// The marker of the dots.
    DragMarker,
    /// The futures in 100 that reach an amount.
    Reach(u8, f64, Money),
    /// Between the futures in 100 and the amount.
    InHundredReach,
    /// The amount beside them, for a screen reader.
    ReachedAmount,
}

/// Texts of the view of the numbers that matter.
#[derive(Clone, Debug, PartialEq)]
pub enum MattersText {
    /// The meaning of the bars.
    Intro(GoalMeasure, usize),
    /// No number has a range.
    NoRange,
    /// The total without a change.
    AsSet(f64, Money),
    /// The head of the rank correlations.
    MovesWithTotal,
    /// A number with its ends and their effects.
    Bar {
        /// Its name.
        name: String,
        /// The low of its range and the effect.
        low: [String; 2],
        /// The high of its range and the effect.
        high: [String; 2],
    },
    /// An end of the range of likes, and its effect.
    Likes([String; 2]),
    /// Both ends of a range with their effects, and the rank correlation.
    Ends([[String; 2]; 2], Option<f64>),
}

/// Texts of the view of published claims.
#[derive(Clone, Debug, PartialEq)]
pub enum OthersText {
    /// The pay for a coin in the plan.
    OwnRate(String),
    /// The pay for a coin by a claim.
    Rate {
        /// The pay.
        rate: String,
        /// The site of the claim.
        site: String,
        /// Its date.
        dated: Dated,
        /// Whether no plan can hold it.
        is_beyond: bool,
    },
    /// The row of the plan.
    OwnRow,
    /// The row of likes.
    Likes,
    /// The row of likes for a screen reader.
    LikesSummary(Money),
}

/// Texts of the buttons that open a few sentences about their view or sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AboutText {
    /// The button of a view.
    View,
    /// The button of a sheet.
    Sheet,
    /// The sentences about the sheet that makes a plan.
    Start,
}

/// Texts of the buttons that copy a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CopyText {
    /// Copies text.
    Text,
    /// The meaning of that.
    AsText,
    /// Copies CSV.
    Csv,
    /// The meaning of that.
    ForSpreadsheet,
    /// It was copied.
    Done,
}
