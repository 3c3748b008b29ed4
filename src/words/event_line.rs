//! One-off events.

use super::Money;
use super::vocabulary::names;
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

impl CountsAs {
    /// The name in a sentence: "cost".
    #[must_use]
    pub fn name(self) -> &'static str {
        names().counts_as(self)
    }
}
