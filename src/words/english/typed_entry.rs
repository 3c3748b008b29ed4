//! Faults of typed numbers and entries.

use std::fmt::{Formatter, Result};

use super::English;
use super::remedy::with_remedy;
use crate::words::{EntryFault, EntryProblem, NotANumber, Period, Says};

impl Says<NotANumber> for English {
    fn say(&self, fault: &NotANumber, f: &mut Formatter<'_>) -> Result {
        match fault {
            NotANumber::Empty => with_remedy(f, "missing", "enter a number like 150, 1.5k or 2M"),
            NotANumber::NoDigits(text) => with_remedy(f, format_args!("“{text}” is not a number"), "use one like 150, 1.5k or 2M"),
            NotANumber::Separators(text) => with_remedy(f, format_args!("“{text}” is not one number"), "write it like 1250, 1,250 or 12.50"),
            NotANumber::Unit(text) => with_remedy(f, format_args!("“{text}” after the number is unknown"), "use the number alone, or with k, M, B or %"),
            NotANumber::TooLarge(text) => with_remedy(f, format_args!("“{text}” is too large"), "use a smaller number"),
        }
    }
}

impl Says<Period> for English {
    fn say(&self, period: &Period, f: &mut Formatter<'_>) -> Result {
        f.write_str(match period {
            Period::Day => "a day",
            Period::Week => "a week",
            Period::Month => "a month",
            Period::Year => "a year",
        })
    }
}

impl Says<EntryProblem> for English {
    fn say(&self, problem: &EntryProblem, f: &mut Formatter<'_>) -> Result {
        write!(f, "{}: ", problem.key)?;
        self.say(&problem.fault, f)
    }
}

impl Says<EntryFault> for English {
    fn say(&self, fault: &EntryFault, f: &mut Formatter<'_>) -> Result {
        match fault {
            EntryFault::Number(fault) => self.say(fault, f),
            EntryFault::NotAPercentage { text, expected } => {
                with_remedy(f, format_args!("{text} is a percentage, which this is not"), format_args!("use {expected}"))
            }
            EntryFault::Unit { unit, own: "" } => with_remedy(f, format_args!("“{unit}” is the unit of another number"), "use the number alone"),
            EntryFault::Unit { unit, own } => with_remedy(f, format_args!("“{unit}” is not its unit"), format_args!("use the number alone; it is in {own}")),
            EntryFault::Currency { sign, currency } => {
                with_remedy(f, format_args!("“{sign}” is another currency"), format_args!("use the number alone; it is in {currency}"))
            }
            EntryFault::Period(period) => with_remedy(f, format_args!("“{period}” does not fit, as it is not counted by the month"), "use the number alone"),
            EntryFault::NotASwitch(text) => with_remedy(f, format_args!("“{text}” is not a switch"), "use true or false, yes or no, on or off"),
            EntryFault::OpenRange(text) => with_remedy(f, format_args!("the range in “{text}” is not complete"), "write it like 150 (90 to 250)"),
            EntryFault::NotAMargin(text) => with_remedy(f, format_args!("“{text}” is not a range"), "write it like ±20%"),
        }
    }
}
