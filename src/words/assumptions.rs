//! Texts of the numbers of a plan: cards, rows, fields and ranges.

use crate::plan::{Key, RangeFault, YearMonth};

/// A text that does not change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AssumptionsText {
    /// The card of likes.
    Likes,
    /// The card of the schedule and the audience.
    Live,
    /// The card of costs and tax.
    Costs,
    /// The card of the months compared with each other.
    Seasons,
    /// The part of the card of likes that is collapsed at first.
    LikesMore,
    /// Likes pay nothing.
    LikesNote,
    /// The meaning of a season.
    SeasonsNote,
    /// The part of a stream's card that is collapsed at first.
    StreamMore,
    /// The part of a stream's card with its payment.
    WhenPaid,
    /// The card of money to spend and to live on.
    Cash,
    /// The name of the plan, for a screen reader.
    PlanName,
    /// The note and the exchange rate of the plan.
    PlanMore,
    /// The button that adds a stream.
    AddStream,
    /// Its tooltip.
    AddStreamTip,
    /// The button that removes a stream.
    RemoveStream,
    /// The goal of a month.
    GoalAMonth,
    /// The amount of a stream that is turned off.
    Off,
    /// A card differs from the base.
    Differs,
    /// Before the ends of a range.
    EightInTen,
    /// A number without a range.
    NoRange,
    /// The entry that shows the sources of a number.
    Sources,
    /// The entry that goes to the note on a number.
    Note,
    /// The entry that locks a number.
    Lock,
    /// The entry that unlocks it.
    Unlock,
    /// The entry that turns a range off.
    RangeOff,
    /// The entry that turns it on.
    RangeOn,
    /// The entry that sets the base to the value of a scenario.
    MakeBase,
    /// The tooltip of the sources of a number that something is published about.
    SourcesTip,
    /// The tooltip where nothing is published.
    SourceTip,
    /// The tooltip of the note.
    NoteTip,
    /// The tooltip of a lock that is open.
    LockTip,
    /// The tooltip of a lock that is closed.
    Locked,
    /// The tooltip of a range that is on.
    RangeOffTip,
    /// The tooltip of a range that is off.
    RangeOnTip,
    /// A number at zero has no range.
    NoRangeAtZero,
    /// A switch that is on.
    TurnOff,
    /// A switch that is off.
    TurnOn,
    /// The button that shows the numbers in a narrow window.
    Numbers,
    /// Its tooltip.
    NumbersTip,
    /// The list of views in a narrow window.
    View,
    /// The button before a year in the list of months.
    YearBefore,
    /// The button after it.
    YearAfter,
}

/// An action of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RowPart {
    /// Its sources.
    Sources,
    /// Its note.
    Note,
    /// Its lock.
    Lock,
    /// Its range.
    Range,
    /// The mark of a number that differs from the base.
    Difference,
}

/// An end of a range.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum End {
    /// The low one.
    Low,
    /// The high one.
    High,
}

/// A text with its numbers and names, each as it is shown.
#[derive(Clone, Debug, PartialEq)]
pub enum AssumptionsSentence {
    /// A typed text that was refused, and the reason.
    NotAccepted(String),
    /// The switch of a stream.
    CountedIn(String),
    /// An action of a row, for a screen reader.
    Part(RowPart, String),
    /// A text about a number, for a screen reader.
    Of(String, String),
    /// An end of a range, for a screen reader.
    End(End, String),
    /// The button that types over an end of a range.
    TypeEnd(End, String),
    /// Both ends of a range.
    EightInTen(String, String),
    /// A value with its range.
    Ranged(String, [String; 2]),
    /// The value of the base.
    Base(String),
    /// Back to the saved value.
    ResetToSaved(String),
    /// Back to the value of the base.
    ResetToBase(String),
    /// A value, and the limits that it is outside of.
    OutsideLimits([String; 3]),
    /// A value with the ends of a range that does not fit, and the limits that the reason names.
    BadRange([String; 3], RangeFault, [String; 2]),
    /// The months of a plan.
    Months(u32),
    /// A month in a narrow field.
    Month(YearMonth),
    /// The factor of a season.
    Factor(String),
    /// A stream that earns in no month of the plan.
    EarnsNever,
    /// The first month in which a stream earns.
    EarnsFrom(YearMonth),
    /// The first and the last month in which a stream earns.
    EarnsFromTo(YearMonth, YearMonth),
    /// Streams that have no room.
    More(usize),
    /// No more streams can be added.
    MostStreams(usize),
}

/// The tooltip of a number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NumberHelp {
    /// Its key.
    pub key: Key,
    /// Its default as it is shown.
    pub default: String,
    /// The range of the default.
    pub range: Option<[String; 2]>,
    /// Its limits.
    pub limits: [String; 2],
}
