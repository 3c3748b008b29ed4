//! Edits of plans, with the labels and values they name.

use super::{EventLine, Money};
use crate::plan::assumption::Quantity;
use crate::plan::{GoalMeasure, Key, Stream, YearMonth};

/// The name of a stream: a built-in one has it in each language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StreamName {
    /// A built-in stream.
    Named(Stream),
    /// A stream of the user's own.
    Own(String),
    /// One-off income.
    OneOff,
}

/// The label of a key, with its stream where the label alone is ambiguous.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// The key.
    pub key: Key,
    /// Its stream, where it is needed.
    pub stream: Option<StreamName>,
}

/// A value at a key.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// A number.
    Number(f64, Quantity, Money),
    /// A range.
    Range([f64; 2], Quantity, Money),
    /// A number without a range.
    NoRange,
    /// A whole number in all of its digits.
    Whole(u64),
    /// A month.
    Month(YearMonth),
    /// A measure.
    Measure(GoalMeasure),
    /// A text.
    Text(String),
}

/// An edit of a plan, or a difference between two plans.
#[derive(Clone, Debug, PartialEq)]
pub enum PlanEdit {
    /// None.
    Nothing,
    /// An own stream was added.
    Added(String),
    /// An own stream was removed.
    Removed(String),
    /// The note on a number.
    Note(Label),
    /// The source of a number.
    Source(Label),
    /// A text of the plan was edited.
    TextEdited(Label),
    /// A value was set.
    Set {
        /// Of which key.
        label: Label,
        /// The value before.
        from: Value,
        /// The value after.
        to: Value,
    },
    /// A setting was turned on.
    TurnedOn(Label),
    /// A setting was turned off.
    TurnedOff(Label),
    /// A stream was turned on.
    StreamOn(StreamName),
    /// A stream was turned off.
    StreamOff(StreamName),
    /// A gift was added to the table.
    GiftAdded(String),
    /// A gift was removed from the table.
    GiftRemoved(String),
    /// The number an hour of a gift was set.
    GiftsPerHour {
        /// The gift.
        name: String,
        /// The number before.
        from: f64,
        /// The number after.
        to: f64,
    },
    /// Several gifts.
    GiftTable,
    /// The tax bands.
    TaxBands,
    /// The real earnings of a stream in a month.
    RealEarnings {
        /// The stream.
        stream: StreamName,
        /// The month.
        month: YearMonth,
        /// The amounts before and after, where they are known.
        amounts: [Option<f64>; 2],
        /// The currency.
        money: Money,
    },
    /// Past months.
    PastMonths,
    /// An event was added.
    EventAdded(EventLine),
    /// An event was removed.
    EventRemoved(EventLine),
    /// An event was edited.
    EventSet {
        /// The event before.
        from: EventLine,
        /// The event after.
        to: EventLine,
    },
    /// An event of a scenario that follows the base again.
    EventFollowsBase(String),
    /// Several changes.
    Changes(usize),
    /// A scenario was added.
    ScenarioAdded(String),
    /// Several scenarios were added.
    ScenariosAdded,
    /// A scenario was removed.
    ScenarioRemoved(String),
    /// Several scenarios were removed.
    ScenariosRemoved,
    /// Several scenarios changed.
    ScenariosChanged(usize),
    /// A scenario was moved.
    ScenarioMoved(String),
    /// Scenarios in another order.
    ScenariosReordered,
    /// A scenario was renamed.
    ScenarioRenamed {
        /// The name before.
        from: String,
        /// The name after.
        to: String,
    },
    /// An edit of a scenario.
    InScenario(String, Box<Self>),
    /// A key that follows the base again.
    FollowsBase(Label),
    /// A scenario that follows the base in everything again.
    FollowsBaseInAll,
    /// Own streams of a scenario.
    OwnStreams,
    /// The note on a scenario.
    ScenarioNote,
    /// The colour of a scenario.
    ScenarioColour,
    /// Changes of a scenario that cannot be read.
    UnreadableChanges,
    /// Fields of a newer program.
    UnknownFields,
}
