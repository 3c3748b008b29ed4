//! Texts of the whale test.

use std::fmt::{Formatter, Result};

use super::English;
use crate::plan::YearMonth;
use crate::words::{Says, TopFanText};

fn met(month: Option<YearMonth>) -> String {
    month.map_or_else(|| "not met".to_owned(), YearMonth::short)
}

impl Says<TopFanText> for English {
    fn say(&self, text: &TopFanText, f: &mut Formatter<'_>) -> Result {
        match text {
            TopFanText::Title => f.write_str("What if the top fan leaves?"),
            TopFanText::NoShare => f.write_str("Set the share of your gifts that comes from one person to see it."),
            TopFanText::Month { month, before, after, money } => {
                write!(f, "Without the top fan from {} on: {} → {} in that month.", month.long(), money.whole(*before), money.whole(*after))
            }
            TopFanText::Total { before, after, money } => write!(f, "Total {} → {}.", money.whole(*before), money.whole(*after)),
            TopFanText::Goal([before, after]) if before == after => write!(f, "Goal as before: {}.", met(*before)),
            TopFanText::Goal([before, after]) => write!(f, "Goal: {} → {}.", met(*before), met(*after)),
            TopFanText::RunsOut(month) => write!(f, "The money runs out in {}.", month.long()),
            TopFanText::Lowest { amount, month, money } => {
                write!(f, "The money does not run out; the least is {} in {}.", money.whole(*amount), month.long())
            }
            TopFanText::AddScenario => f.write_str("Add as a scenario"),
            TopFanText::Stream => f.write_str("LIVE gifts, no top fan"),
        }
    }
}
