//! Texts of the sheet that makes a plan from a creator's own numbers.

use crate::ledger::Date;
use crate::plan::{Currency, GoalMeasure};
use crate::words::NumberFormat;

/// A text that does not change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StartText {
    /// The title.
    Title,
    /// The line under the title.
    Intro,
    /// The heading of the questions about LIVEs.
    YourLives,
    /// Followers.
    Followers,
    /// LIVEs a week.
    LivesAWeek,
    /// Hours of one LIVE.
    HoursEach,
    /// Gifts an hour.
    GiftsAnHour,
    /// The button of a creator without figures of her own.
    Unknown,
    /// The heading of the streams.
    WhatElse,
    /// A stream of one's own.
    SomethingElse,
    /// The heading of the country.
    WhereYouLive,
    /// The country.
    Country,
    /// The exchange rate.
    OneDollar,
    /// The heading of the goal.
    YourGoal,
    /// The goal of a month.
    AMonth,
    /// The heading of the preview.
    Preview,
    /// The heading of the numbers that were not asked.
    Rest,
    /// Nothing leaves the computer.
    Private,
    /// The button that leaves the example open.
    Example,
    /// The button that opens the plan.
    Start,
    /// The line under the preview.
    Forecast,
    /// The hint of a list that is searched.
    Search,
    /// Likes in the chart.
    Likes,
    /// The total in the chart.
    AllStreams,
}

/// A sentence with its numbers.
#[derive(Clone, Debug, PartialEq)]
pub enum StartSentence {
    /// LIVEs in a month.
    LivesAMonth(f64),
    /// Hours of LIVE in a month.
    HoursAMonth(f64),
    /// The guess for a creator who does not know her gifts.
    Guess {
        /// The low end.
        low: f64,
        /// The high end.
        high: f64,
        /// The site of the claims; `None` where nothing is published.
        site: Option<String>,
    },
    /// The currency and the number format of a country.
    AmountsIn(Currency, NumberFormat),
    /// A number with a unit that its field does not take.
    OtherUnit(String),
    /// The day of the exchange rate.
    RateOf(Date),
    /// A currency without a rate.
    NoRate,
    /// The preview of an average month.
    Comes {
        /// The measure of the goal.
        measure: GoalMeasure,
        /// The median.
        median: String,
        /// The 10th percentile.
        low: String,
        /// The 90th percentile.
        high: String,
    },
    /// The number in 100 futures that reach the goal.
    Chance(u32),
    /// An answer, or a number that follows from it, that no plan can hold.
    NoPlan {
        /// The name of the number.
        name: String,
        /// The fault.
        reason: String,
    },
}

/// The basis of a number that was not asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BasisText {
    /// The program's own assumption.
    OurAssumption,
    /// The middle between claims that differ.
    Claims(usize),
    /// The followers.
    Followers(u64),
    /// A usual share.
    UsualShare,
}
