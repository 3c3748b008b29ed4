//! Texts of a report on paper.

use std::fmt::{Formatter, Result};

use super::English;
use crate::plan::GoalMeasure;
use crate::words::Says;
use crate::words::printed_report::PrintedText;
use crate::words::report::Months;

/// The measure at the end of an amount.
const fn measured(measure: GoalMeasure) -> &'static str {
    match measure {
        GoalMeasure::Gross => "before costs",
        GoalMeasure::TakeHome => "after costs and tax",
    }
}

impl Says<PrintedText> for English {
    fn say(&self, text: &PrintedText, f: &mut Formatter<'_>) -> Result {
        match text {
            PrintedText::Day(day) => write!(f, "{}", day.strftime("%-d %B %Y")),
            PrintedText::Span { first, last, currency } => {
                write!(f, "Income from going LIVE on TikTok, {} to {}, in {currency}", first.long(), last.long())
            }
            PrintedText::InFutures { low, high, money, months, measure } => write!(
                f,
                "In 8 of 10 futures {} bring {} to {} {}, none of it as pay for likes.",
                Months(*months),
                money.whole(*low),
                money.whole(*high),
                measured(*measure)
            ),
            PrintedText::AsSet { total, money, months, measure } => {
                write!(f, "As set, {} bring {} {}, none of it as pay for likes.", Months(*months), money.whole(*total), measured(*measure))
            }
            PrintedText::Likes(likes) => write!(f, "Likes, {likes} a month"),
            PrintedText::LikesNote => f.write_str("in every month and every future"),
            PrintedText::WhereFrom => f.write_str("Where does it come from?"),
            PrintedText::MatterMost(1) => f.write_str("Which assumption matters most?"),
            PrintedText::MatterMost(count) => write!(f, "Which {count} assumptions matter most?"),
            PrintedText::EveryAssumption => f.write_str("Every assumption"),
            PrintedText::Limits => f.write_str("Limits of this forecast"),
            PrintedText::NoPromise => f.write_str("It follows from assumptions. It is no promise of income, by the creator or by Zeroline."),
            PrintedText::OrdinaryMonths => f.write_str(
                "Futures know the ranges of the assumptions and ordinary ups and downs from month to month. They do not know a closed account, a new rule of a platform or an illness.",
            ),
            PrintedText::WeakSources => f.write_str(
                "Many published figures are weak, and many assumptions rest on none: the table names the source of each, or that there is none. Those that carry a date over a year old are marked stale.",
            ),
            PrintedText::NoTaxAdvice => f.write_str("Tax is an estimate to set aside, and no advice."),
            PrintedText::Assumption => f.write_str("Assumption"),
            PrintedText::Value => f.write_str("Value"),
            PrintedText::RangeOf => f.write_str("8 in 10"),
            PrintedText::Range(low, high) => write!(f, "{low} to {high}"),
            PrintedText::AtLow => f.write_str("Down"),
            PrintedText::AtHigh => f.write_str("Up"),
            PrintedText::Basis => f.write_str("Basis"),
            PrintedText::BasisAndNote => f.write_str("Source with its date, note"),
            PrintedText::Note(note) => write!(f, "Note: {note}"),
            PrintedText::Empty => Ok(()),
            PrintedText::Page(number, count) => write!(f, "{number} of {count}"),
        }
    }
}
