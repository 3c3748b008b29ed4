//! Texts of the whale test.

use std::fmt;

use crate::plan::YearMonth;
use crate::words::TopFanText;
use crate::words::translation::{say, text};

impl fmt::Display for TopFanText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Title => say!(f, "top-fan-title"),
            Self::NoShare => say!(f, "top-fan-no-share"),
            Self::With => say!(f, "top-fan-with"),
            Self::Without(month) => say!(f, "top-fan-without", month = month.short()),
            Self::Month(month) => f.write_str(&month.short()),
            Self::Total => say!(f, "top-fan-total"),
            Self::Goal => say!(f, "top-fan-goal"),
            Self::Least => say!(f, "top-fan-least"),
            Self::RunsOut => say!(f, "top-fan-runs-out"),
            Self::Met(month) => f.write_str(&month.map_or_else(|| text("top-fan-not-met").to_owned(), YearMonth::short)),
            Self::OutIn(month) => f.write_str(&month.map_or_else(|| text("top-fan-lasts").to_owned(), YearMonth::short)),
            Self::Row { name, before, after } => say!(f, "top-fan-row", name, before, after),
            Self::AddScenario => say!(f, "top-fan-add-scenario"),
            Self::Scenario => say!(f, "top-fan-scenario"),
            Self::Stream => say!(f, "top-fan-stream"),
        }
    }
}
