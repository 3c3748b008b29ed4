//! One-off events: money that comes or goes in one month.

use super::plan_text::checked_name;
use super::{Currency, Entry, EventId, Fault, Kind, WordKind, YearMonth};

/// The most events a plan can hold.
pub const MOST_EVENTS: usize = 100;
/// The greatest amount of an event, in either direction, in US dollars.
const MOST_AMOUNT: f64 = 1e9;

/// The part of a plan's figures that an event changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum CountsAs {
    /// Added to the gross of its month.
    Income,
    /// Added to the costs of its month.
    Cost,
    /// Spent from the cash alone.
    Private,
}

impl CountsAs {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Income, Self::Cost, Self::Private];

    /// The word for it in files.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Income => "income",
            Self::Cost => "cost",
            Self::Private => "private",
        }
    }
}

/// A one-off event. The amount of a cost or a private event is spent; a negative one is money back.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    name: String,
    month: YearMonth,
    amount: f64,
    counts_as: CountsAs,
}

impl Event {
    /// An event in a month, in money of this currency.
    ///
    /// # Errors
    /// A name that no stream could have, a month after 2999, an amount that is not finite or beyond its limits.
    pub fn new(name: &str, month: YearMonth, amount: f64, counts_as: CountsAs, currency: Currency) -> Result<Self, Fault> {
        Self { name: checked_name(name)?, month, amount: 0.0, counts_as }.with_amount(amount, currency)?.moved_to(month)
    }

    /// Its name; several events can have the same.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Its month.
    #[must_use]
    pub const fn month(&self) -> YearMonth {
        self.month
    }

    /// Its amount, in the plan's currency.
    #[must_use]
    pub const fn amount(&self) -> f64 {
        self.amount
    }

    /// The part of the plan's figures that it changes.
    #[must_use]
    pub const fn counts_as(&self) -> CountsAs {
        self.counts_as
    }

    /// The amount as it changes the money of its month: below 0 for money spent.
    #[must_use]
    pub const fn signed_amount(&self) -> f64 {
        match self.counts_as {
            CountsAs::Income => self.amount,
            CountsAs::Cost | CountsAs::Private => 0.0 - self.amount,
        }
    }

    /// The event by another name.
    ///
    /// # Errors
    /// A name that no stream could have.
    pub fn named(&self, name: &str) -> Result<Self, Fault> {
        Ok(Self { name: checked_name(name)?, ..self.clone() })
    }

    /// The event as another kind.
    #[must_use]
    pub fn counted_as(&self, counts_as: CountsAs) -> Self {
        Self { counts_as, ..self.clone() }
    }

    /// The event in another month.
    ///
    /// # Errors
    /// A month after 2999, which no file can hold.
    pub fn moved_to(&self, month: YearMonth) -> Result<Self, Fault> {
        if month.year() > 2999 {
            let expected = Kind::Word { expected: WordKind::Month, default: None };
            return Err(Fault::WrongKind { found: Entry::Word(month.to_string()), expected: Box::new(expected) });
        }
        Ok(Self { month, ..self.clone() })
    }

    /// The event with another amount, in money of this currency.
    ///
    /// # Errors
    /// An amount that is not finite or beyond its limits.
    pub fn with_amount(&self, amount: f64, currency: Currency) -> Result<Self, Fault> {
        let high = MOST_AMOUNT * currency.magnitude();
        if !amount.is_finite() {
            return Err(Fault::NotFinite { low: -high, high });
        }
        if amount.abs() > high {
            return Err(Fault::OutsideLimit { value: amount, low: -high, high });
        }
        Ok(Self { amount: amount + 0.0, ..self.clone() })
    }
}

/// The name of an event in files and messages: `events.2`.
#[must_use]
pub fn event_key(id: EventId) -> String {
    format!("events.{id}")
}
