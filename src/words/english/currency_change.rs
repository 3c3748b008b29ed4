//! The question about another currency.

use std::fmt::{Formatter, Result};

use super::English;
use crate::words::currency_change::CurrencyText;
use crate::words::{Money, Says};

impl Says<CurrencyText> for English {
    fn say(&self, text: &CurrencyText, f: &mut Formatter<'_>) -> Result {
        match text {
            CurrencyText::Title(to) => write!(f, "Change the plan to {to}?"),
            CurrencyText::Now(from) => write!(f, "Its amounts are in {from}. Convert them, or keep the numbers as they are?"),
            CurrencyText::OneDollar => f.write_str("One US dollar is"),
            CurrencyText::RateOf(Some(day)) => write!(f, "as of {day}; gifts are paid in dollars"),
            CurrencyText::RateOf(None) => f.write_str("no rate is shipped; enter it, as gifts are paid in dollars"),
            CurrencyText::Example { label, from, to } => write!(f, "{label}: {from} becomes {to}"),
            CurrencyText::Convert => f.write_str("Convert amounts"),
            CurrencyText::Keep => f.write_str("Keep the numbers"),
            CurrencyText::Cancel => f.write_str("Cancel"),
            CurrencyText::NoRate(currency) => write!(f, "One US dollar counts as {}1: set the rate.", Money::of(*currency).symbol()),
        }
    }
}
