//! One-off events.

use super::Money;
use super::language;
use crate::plan::{CountsAs, Event, YearMonth};

/// An event in a line: "Ring light, −€400, March 2027, cost".
#[derive(Clone, Debug, PartialEq)]
pub struct EventLine {
    /// Its name.
    pub name: String,
    /// Its amount, below 0 for money spent.
    pub amount: f64,
    /// The money it is in.
    pub money: Money,
    /// Its month.
    pub month: YearMonth,
    /// The part of the plan's figures that it changes.
    pub counts_as: CountsAs,
}

impl EventLine {
    /// The line of an event.
    #[must_use]
    pub fn new(event: &Event, money: Money) -> Self {
        Self { name: event.name().to_owned(), amount: event.signed_amount(), money, month: event.month(), counts_as: event.counts_as() }
    }
}

/// A text of the list of events and of their chips.
#[derive(Clone, Debug, PartialEq)]
pub enum EventText {
    /// The card.
    Title,
    /// The number of events.
    Count(usize),
    /// No event yet.
    None,
    /// The meaning of the list.
    Note,
    /// The button that adds one.
    Add,
    /// No more can be added.
    Full(usize),
    /// The name of a new one.
    NewName,
    /// The field of the name.
    Name,
    /// The field of the amount of the event of this name.
    Amount(String),
    /// The list of months of the event of this name.
    Month(String),
    /// The search among the months.
    SearchMonth,
    /// The list of kinds of the event of this name.
    Kind(String),
    /// A kind, as it is chosen.
    CountsAs(CountsAs),
    /// The button that removes the event of this name.
    Remove(String),
    /// The button that puts an event back that a scenario takes out.
    PutBack(String),
    /// A scenario takes it out.
    TakenOut,
    /// Events of the scenario on screen do not follow the base.
    OwnVersion,
    /// So many scenarios have versions of events that do not follow the base on screen.
    VersionsIn(usize),
    /// The month is outside the plan.
    Outside,
    /// On its chip.
    Chip(EventLine),
    /// The way to move a chip.
    ChipHint,
}

impl CountsAs {
    /// The name in a sentence: "cost".
    #[must_use]
    pub fn name(self) -> &'static str {
        language().counts_as(self)
    }
}
