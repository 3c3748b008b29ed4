//! Texts on a plan beside reality: the futures given the past, numbers of the past, and likes in one's own LIVEs.

use super::Money;
use crate::forecast::calibrate::{Coverage, RestsOn};
use crate::forecast::futures::LeftOutReason;
use crate::forecast::likes_in_lives::{LikesAnswer, LikesEffect};
use crate::plan::{Day, YearMonth};

/// A claim that likes in one's own LIVEs do not prove.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotProven {
    /// Likes help nobody.
    NeverHelp,
    /// There is no small effect.
    NoSmallEffect,
    /// Likes come before gifts, or after them.
    Order,
    /// Likes bring viewers.
    Reach,
}

impl NotProven {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::NeverHelp, Self::NoSmallEffect, Self::Order, Self::Reach];
}

/// A text on a plan beside reality.
#[derive(Clone, Debug, PartialEq)]
pub enum RealityText {
    /// The total as it now looks.
    OnCourse {
        /// Half of the futures are above.
        now: f64,
        /// The total as set.
        planned: f64,
        /// 8 in 10 futures are between.
        band: (f64, f64),
        /// The months of the plan.
        months: usize,
        /// The money it is in.
        money: Money,
    },
    /// The futures that the total rests on.
    RestsOnFutures {
        /// The distinct ones.
        distinct: usize,
        /// All of them.
        of: usize,
    },
    /// No future fits the known months.
    NoneFits,
    /// A stream that says nothing about the futures.
    LeftOut(String, LeftOutReason),
    /// The number of ranges that held.
    Coverage(Coverage),
    /// The LIVEs or months that a number rests on.
    Rests(RestsOn),
    /// The source of a number from the data.
    Source(RestsOn),
    /// A number whose past differs from the plan.
    Drift {
        /// Its label.
        number: String,
        /// As planned.
        planned: String,
        /// As it was.
        had: String,
        /// The data it rests on.
        rests_on: RestsOn,
    },
    /// A number that follows from earnings.
    Implied,
    /// Nothing is known of the past.
    NothingYet,
    /// The way to bring it in.
    BringItIn,
    /// The past against the plan, while the futures are not known.
    SoFarAgainst {
        /// Earned.
        real: f64,
        /// Planned.
        planned: f64,
        /// The months that are over.
        months: usize,
        /// The money it is in.
        money: Money,
    },
    /// No month of the plan is over.
    NoMonthYet,
    /// Streams that say nothing about the futures.
    AllLeftOut(Vec<String>),
    /// Streams that are unknown in past months.
    CountAsNothing(Vec<String>),
    /// The day of today, in its month.
    Today(u8, YearMonth),
    /// The last day that is in.
    Until(Day),
    /// The band of the plan.
    PlannedBand,
    /// The band given the past.
    NewBand,
    /// The chart for a screen reader.
    ChartSummary {
        /// Earned.
        real: f64,
        /// Planned.
        planned: f64,
        /// The months that are over.
        months: usize,
        /// The money it is in.
        money: Money,
    },
    /// The ends of a band.
    Between(String, String),
    /// A row of the table of streams, for a screen reader.
    StreamRow {
        /// The stream.
        name: String,
        /// Planned.
        planned: String,
        /// Earned.
        real: String,
        /// The difference.
        difference: String,
    },
    /// No numbers from the data yet.
    NoNumbersYet,
    /// A number as planned and as it was.
    PlannedAndHad(String, String),
    /// The range of a number from the data.
    OwnRange {
        /// The range.
        range: String,
        /// The data it rests on.
        rests_on: RestsOn,
    },
    /// The method of the ranges.
    Method,
    /// A number needs no change.
    AsPlanned,
    /// The button that takes a number, for a screen reader.
    UseFor(String),
    /// The card of the past.
    CardSoFar(usize),
    /// The card of the total as it now looks.
    CardNow(usize),
    /// In place of the band of a total: no future of the plan fits its past.
    NoFutureFits,
    /// The card of the total as planned.
    CardPlanned(usize),
    /// The card of the goal.
    CardGoal,
    /// The past against the plan.
    AgainstPlan {
        /// The difference.
        difference: f64,
        /// The money it is in.
        money: Money,
    },
    /// The months that met the goal.
    MetIn {
        /// Those that did.
        met: usize,
        /// Those that are over.
        of: usize,
    },
    /// The answer about likes.
    LikesPay {
        /// The days that it rests on.
        days: usize,
        /// The answer.
        answer: LikesAnswer,
    },
    /// The change of diamonds that came with twice the likes, and its interval.
    TwiceTheLikes {
        /// The change.
        with_twice: f64,
        /// The low end.
        low: f64,
        /// The high end.
        high: f64,
    },
    /// No file has the hour of the day.
    NoHour,
    /// The button that assumes a lift.
    AssumeLift(f64),
    /// The meaning of that.
    LiftIsOptional,
    /// The chart without controls.
    AsItLooks,
    /// The chart with controls; whether viewers are among them.
    TakenOut(bool),
    /// The relation without controls.
    LooksLike(f64),
    /// The relation with controls.
    WhatIsLeft(f64),
    /// Too few days for a relation.
    TooFewDots,
    /// An axis.
    DiamondsOfDay,
    /// An axis.
    LikesOfDay,
    /// An axis.
    DiamondsForLength,
    /// An axis.
    LikesForLength,
    /// Half of the usual.
    Half,
    /// The usual.
    AsUsual,
    /// Twice the usual.
    Double,
    /// A day under the pointer.
    LiveDay {
        /// The day.
        day: Day,
        /// Minutes on air.
        minutes: f64,
        /// Likes.
        likes: f64,
        /// Diamonds.
        diamonds: f64,
    },
    /// The shortest of the days that dots stand for, by hours on air.
    DotsUnder(f64),
    /// The longest of them.
    DotsFrom(f64),
    /// The title of the panel beside.
    DaysOfYours(usize),
    /// The first and the last day.
    FromTo(Day, Day),
    /// Hours.
    Hours(f64),
    /// A claim that is not proven.
    Claim(NotProven),
    /// The reason why it is not, with the effect that was found.
    Reason(NotProven, Option<LikesEffect>),
    /// The method.
    HowItIsDone,
    /// The button that copies the days.
    CopyLives(usize),
}
