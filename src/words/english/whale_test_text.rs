//! Texts of the whale test.

use std::fmt::{Formatter, Result};

use super::English;
use crate::plan::YearMonth;
use crate::words::{Says, TopFanText};

impl Says<TopFanText> for English {
    fn say(&self, text: &TopFanText, f: &mut Formatter<'_>) -> Result {
        match text {
            TopFanText::Title => f.write_str("What if the top fan leaves?"),
            TopFanText::NoShare => f.write_str("Set the share of your gifts that comes from one person to see it."),
            TopFanText::With => f.write_str("as set"),
            TopFanText::Without(month) => write!(f, "gone in {}", month.short()),
            TopFanText::Month(month) => f.write_str(&month.short()),
            TopFanText::Total => f.write_str("All months"),
            TopFanText::Goal => f.write_str("Goal met"),
            TopFanText::Least => f.write_str("Least money"),
            TopFanText::RunsOut => f.write_str("Runs out"),
            TopFanText::Met(month) => f.write_str(&month.map_or_else(|| "not met".to_owned(), YearMonth::short)),
            TopFanText::OutIn(month) => f.write_str(&month.map_or_else(|| "no".to_owned(), YearMonth::short)),
            TopFanText::Row { name, before, after } => write!(f, "{name}: {before} as set, {after} without the top fan"),
            TopFanText::AddScenario => f.write_str("Add as a scenario"),
            TopFanText::Stream => f.write_str("LIVE gifts, no top fan"),
        }
    }
}
