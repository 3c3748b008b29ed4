//! Faults of typed numbers and entries.

use std::fmt;

use crate::words::translation::{say, say_fault};
use crate::words::{EntryFault, EntryProblem, NotANumber, Period};

impl fmt::Display for NotANumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => say_fault!(f, "not-a-number-empty"),
            Self::NoDigits(text) => say_fault!(f, "not-a-number-no-digits", text),
            Self::Separators(text) => say_fault!(f, "not-a-number-separators", text),
            Self::Unit(text) => say_fault!(f, "not-a-number-unit", text),
            Self::TooLarge(text) => say_fault!(f, "not-a-number-too-large", text),
        }
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        say!(
            f,
            match self {
                Self::Day => "period-day",
                Self::Week => "period-week",
                Self::Month => "period-month",
                Self::Year => "period-year",
            }
        )
    }
}

impl fmt::Display for EntryProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.key)?;
        self.fault.fmt(f)
    }
}

impl fmt::Display for EntryFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(fault) => fault.fmt(f),
            Self::NotAPercentage { text, expected } => {
                say_fault!(f, "entry-fault-not-a-percentage", text, expected)
            }
            Self::Unit { unit, own: "" } => say_fault!(f, "entry-fault-foreign-unit", unit),
            Self::Unit { unit, own } => say_fault!(f, "entry-fault-unit", unit, own),
            Self::Currency { sign, currency } => {
                say_fault!(f, "entry-fault-currency", sign, currency)
            }
            Self::Period(period) => say_fault!(f, "entry-fault-period", period),
            Self::NotASwitch(text) => say_fault!(f, "entry-fault-not-a-switch", text),
            Self::OpenRange(text) => say_fault!(f, "entry-fault-open-range", text),
            Self::NotAMargin(text) => say_fault!(f, "entry-fault-not-a-margin", text),
        }
    }
}
