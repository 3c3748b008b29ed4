//! The texts of the panels around the views.

use crate::plan::{GoalMeasure, YearMonth};

/// A text of the panels.
#[expect(missing_docs, reason = "each has the name of its text")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PanelText {
    Export,
    Blur,
    Blurred,
    CopiedMonths,
    BlurHint,
    RenameHint,
    UpToDate,
    Updating,
    Offline,
    OfflineHint,
    NoChange,
    MoveASlider,
    History,
    CloseHistory,
    SavedStep,
    IncomeMix,
    Gross,
    CostsAndTax,
    TakeHome,
    Loss,
    SourcesOfRates,
    LiftFromLikes,
    NoLift,
    MenuBar,
    Summary,
    Beside,
    Status,
}

/// A text of the panels with its numbers.
#[derive(Clone, Debug, PartialEq)]
pub enum PanelMessage {
    /// The step that undo takes back.
    Undo(String),
    /// The keys that show all shortcuts.
    Keys(String),
    /// A command and the step that it concerns.
    CommandOn(&'static str, String),
    /// A rate that shows its sources.
    Rate {
        /// Its label.
        label: &'static str,
        /// Its value.
        value: String,
        /// The note on its sources.
        note: String,
    },
    /// The lift that a plan assumes, and the factor of gifts at its likes.
    Lift {
        /// The lift of gifts for each doubling of likes.
        lift: String,
        /// The factor.
        factor: String,
    },
}

/// A text of the summary cards.
#[derive(Clone, Debug, PartialEq)]
pub enum SummaryText {
    /// The name of the card of one month.
    GrossOfMonth(YearMonth),
    /// The name of the card of all months before costs.
    Gross(usize),
    /// The name of the card of all months after costs.
    TakeHome(usize),
    /// The name of the card of the goal.
    GoalFirstMet(String),
    /// The number of months.
    Months(usize),
    /// The part of the total that is left after costs and tax.
    OfItTakeHome,
    /// The difference to the base.
    Difference(String),
    /// The goal is met so many months sooner than in the base.
    Sooner(usize),
    /// The goal is met so many months later than in the base.
    Later(usize),
    /// The base meets the goal in this month.
    BaseMet(YearMonth),
    /// The base does not meet the goal.
    BaseNotMet,
    /// The goal is met.
    GoalMet,
    /// The amount for an hour of LIVE.
    PerLiveHour(String),
    /// There are no hours of LIVE.
    NoLiveHours,
    /// Before costs and tax.
    BeforeCosts,
    /// After costs and tax.
    AfterCosts,
    /// The goal is not met.
    NotMet,
    /// The first month that meets the goal.
    MetIn(YearMonth),
    /// The measure of the goal, and the months.
    Measured(GoalMeasure, usize),
    /// The measure of the goal, the month that meets it, counted from 1, and the months.
    MeasuredInMonth(GoalMeasure, usize, usize),
    /// The ends of the band.
    Band(String, String),
    /// The futures are on their way.
    BandPending,
    /// The share of futures that meet a goal that is not met as set.
    MeetThough(f64),
    /// The month by which 8 in 10 futures meet the goal.
    MeetBy(YearMonth),
    /// The share of futures that meet the goal.
    Meet(f64),
    /// The goal is met as set, by this measure.
    AsSet(GoalMeasure),
}
