//! Texts of a report on paper.

use std::fmt;

use crate::plan::GoalMeasure;
use crate::words::language;
use crate::words::printed_report::PrintedText;
use crate::words::report::Months;
use crate::words::translation::{say, text};

/// The measure at the end of an amount.
fn measured(measure: GoalMeasure) -> &'static str {
    text(match measure {
        GoalMeasure::Gross => "printed-gross",
        GoalMeasure::TakeHome => "printed-take-home",
    })
}

impl fmt::Display for PrintedText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Day(day) => {
                let month = language().month(usize::try_from(day.month() - 1).unwrap_or_default()).long;
                say!(f, "printed-day", day = day.day().to_string(), month, year = day.year().to_string())
            }
            Self::Span { first, last, currency } => {
                say!(f, "printed-span", first = first.long(), last = last.long(), currency)
            }
            Self::InFutures { low, high, money, months, measure } => {
                say!(f, "printed-in-futures", months = Months(*months), low = money.whole(*low), high = money.whole(*high), measured = measured(*measure))
            }
            Self::AsSet { total, money, months, measure } => {
                say!(f, "printed-as-set", months = Months(*months), total = money.whole(*total), measured = measured(*measure))
            }
            Self::Likes(likes) => say!(f, "printed-likes", likes),
            Self::LikesNote => say!(f, "printed-likes-note"),
            Self::WhereFrom => say!(f, "printed-where-from"),
            Self::MatterMost(count) => say!(f, "printed-matter-most", count),
            Self::EveryAssumption => say!(f, "printed-every-assumption"),
            Self::Limits => say!(f, "printed-limits"),
            Self::NoPromise => say!(f, "printed-no-promise"),
            Self::OrdinaryMonths => say!(f, "printed-ordinary-months"),
            Self::WeakSources => say!(f, "printed-weak-sources"),
            Self::NoTaxAdvice => say!(f, "printed-no-tax-advice"),
            Self::Assumption => say!(f, "printed-assumption"),
            Self::Value => say!(f, "printed-value"),
            Self::RangeOf => say!(f, "printed-range-of"),
            Self::Range(low, high) => say!(f, "printed-range", low, high),
            Self::Season(month, season) => say!(f, "printed-season", month, season),
            Self::AtLow => say!(f, "printed-at-low"),
            Self::AtHigh => say!(f, "printed-at-high"),
            Self::Basis => say!(f, "printed-basis"),
            Self::BasisAndNote => say!(f, "printed-basis-and-note"),
            Self::Note(note) => say!(f, "printed-note", note),
            Self::Empty => Ok(()),
            Self::Boxes(letters) => say!(f, "printed-boxes", letters),
            Self::Page(number, count) => say!(f, "printed-page", number, count),
        }
    }
}
