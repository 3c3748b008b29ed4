//! Faults of plans.

use std::fmt::{Formatter, Result};

use super::English;
use super::remedy::with_remedy;
use crate::plan::calendar::NotAMonth;
use crate::plan::currency::NotACurrency;
use crate::plan::{ActualsFault, Entry, Fault, GiftTableFault, Kind, Problem, RangeFault, TaxBandsFault, TextFault, WordKind};
use crate::words::{Says, excerpt, number::exact};

/// The most characters quoted of a text.
const QUOTED: usize = 40;

impl Says<NotAMonth> for English {
    fn say(&self, _: &NotAMonth, f: &mut Formatter<'_>) -> Result {
        with_remedy(f, "not a month from 1970-01 to 2999-12", "write it like 2027-01")
    }
}

impl Says<NotACurrency> for English {
    fn say(&self, _: &NotACurrency, f: &mut Formatter<'_>) -> Result {
        with_remedy(f, "not a currency code of ISO 4217", "write it like USD or EUR")
    }
}

impl Says<Problem> for English {
    fn say(&self, problem: &Problem, f: &mut Formatter<'_>) -> Result {
        write!(f, "{}: ", problem.key)?;
        self.say(&problem.fault, f)
    }
}

impl Says<Kind> for English {
    fn say(&self, kind: &Kind, f: &mut Formatter<'_>) -> Result {
        match kind {
            Kind::Estimate(spec) | Kind::Number(spec) => write!(f, "a number from {} to {}", spec.limit.0, spec.limit.1),
            Kind::Whole { low, high, .. } => write!(f, "a whole number from {low} to {high}"),
            Kind::Switch { .. } => f.write_str("true or false"),
            Kind::Word { expected, .. } => f.write_str(match expected {
                WordKind::Name => "a name in quotation marks",
                WordKind::Text => "a text in quotation marks",
                WordKind::Currency => "a currency code like USD",
                WordKind::Month => "a month like 2027-01",
                WordKind::GoalMeasure => "gross or take_home",
            }),
        }
    }
}

impl Says<Entry> for English {
    fn say(&self, entry: &Entry, f: &mut Formatter<'_>) -> Result {
        match entry {
            Entry::Value(value) | Entry::Exact(value) => write!(f, "the number {}", exact(*value)),
            Entry::Ranged { value, range } => write!(f, "the range {} ({} to {})", exact(*value), exact(range.low), exact(range.high)),
            Entry::RangeOff { value, range } => {
                write!(f, "the number {} with the range {} to {} turned off", exact(*value), exact(range.low), exact(range.high))
            }
            Entry::Switch(on) => write!(f, "{on}"),
            Entry::Integer(value) => write!(f, "the number {value}"),
            Entry::Word(word) => write!(f, "the word “{}”", excerpt(word, QUOTED)),
        }
    }
}

impl Says<Fault> for English {
    fn say(&self, fault: &Fault, f: &mut Formatter<'_>) -> Result {
        match fault {
            Fault::NotFinite { low, high } => with_remedy(f, "not a finite number", format_args!("use one from {low} to {high}")),
            Fault::OutsideLimit { value, low, high } => {
                with_remedy(f, format_args!("{} is outside its limits", exact(*value)), format_args!("use a number from {low} to {high}"))
            }
            Fault::OutsideWhole { value, low, high } => {
                with_remedy(f, format_args!("{} is outside its limits", exact(*value)), format_args!("use a number from {low} to {high}"))
            }
            Fault::NotWhole { value, low, high } => {
                with_remedy(f, format_args!("{} is not a whole number", exact(*value)), format_args!("use one from {low} to {high}"))
            }
            Fault::BadRange { value, low, high, reason } => {
                let limits = match reason {
                    RangeFault::LowEndAtFloor { floor } => [exact(*floor).replace('-', "−"), String::new()],
                    RangeFault::OutsideLimits { low, high } => [low, high].map(f64::to_string),
                    RangeFault::NotFinite | RangeFault::LowEndAboveValue | RangeFault::HighEndBelowValue => Default::default(),
                };
                bad_range([*value, *low, *high].map(exact), *reason, limits, f)
            }
            Fault::NoRange { expected } => with_remedy(f, "takes no range", format_args!("use {expected}")),
            Fault::WrongKind { found, expected } => with_remedy(f, format_args!("found {found}"), format_args!("use {expected}")),
            Fault::UnknownKey { suggestion: Some(near) } => with_remedy(f, "unknown key", format_args!("did you mean {near}? `zeroline keys` lists them all")),
            Fault::UnknownKey { suggestion: None } => with_remedy(f, "unknown key", "`zeroline keys` lists them all"),
            Fault::FollowsGiftTable => with_remedy(f, "follows the gift table", "change the table, or set gifts.mix to false first"),
            Fault::BadText { reason } => text(reason, f),
            Fault::BadGiftTable { reason } => gift_table(reason, f),
            Fault::BadActuals { reason } => actuals(*reason, f),
            Fault::BadTaxBands { reason } => tax_bands(reason, f),
            Fault::TooManyOwnStreams { most } => with_remedy(f, format_args!("a plan holds at most {most} streams of your own"), "remove one first"),
            Fault::TooManyEvents { most } => with_remedy(f, format_args!("a plan holds at most {most} one-off events"), "remove one first"),
            Fault::UnknownEvent => with_remedy(f, "the base has no such event to remove", "remove this line"),
            Fault::TooManyScenarios { most } => with_remedy(f, format_args!("a plan holds at most {most} scenarios"), "remove one first"),
            Fault::UnknownScenario => with_remedy(f, "unknown scenario", "choose another"),
            Fault::TakenId { id } => with_remedy(f, format_args!("the id {id} is taken"), "use another, or leave it out"),
            Fault::Shared => with_remedy(f, "all scenarios share this", "change it in the base"),
            Fault::OtherCurrency { found, expected } => {
                with_remedy(f, format_args!("its money is in {found}, that of this plan in {expected}"), "choose a plan in the same currency")
            }
        }
    }
}

/// A refused range around a value, with the limits that its reason names.
pub(super) fn bad_range([value, low, high]: [String; 3], reason: RangeFault, [least, most]: [String; 2], f: &mut Formatter<'_>) -> Result {
    write!(f, "the range {low} to {high} around {value} does not fit: ")?;
    match reason {
        RangeFault::NotFinite => with_remedy(f, "an end is not a finite number", "use two finite numbers"),
        RangeFault::LowEndAtFloor { .. } => with_remedy(f, format_args!("its low end must be above {least}"), "use a higher low end, or the value alone"),
        RangeFault::LowEndAboveValue => with_remedy(f, "its low end is above the value", "use a value inside the range"),
        RangeFault::HighEndBelowValue => with_remedy(f, "its high end is below the value", "use a value inside the range"),
        RangeFault::OutsideLimits { .. } => with_remedy(f, "an end is outside the limits", format_args!("use numbers from {least} to {most}")),
    }
}

fn text(fault: &TextFault, f: &mut Formatter<'_>) -> Result {
    match fault {
        TextFault::EmptyName => with_remedy(f, "the name is empty", "enter one"),
        TextFault::EmptyGiftName => with_remedy(f, "the name of the gift is empty", "enter one"),
        TextFault::TooLong { count, most } => with_remedy(f, format_args!("{count} characters are too many"), format_args!("use at most {most}")),
        TextFault::ControlCharacters => with_remedy(f, "control characters or line breaks are not allowed here", "remove them"),
        TextFault::ScenarioExists { name } => with_remedy(f, format_args!("a scenario “{name}” exists"), "choose another name"),
        TextFault::NameOfBase => with_remedy(f, format_args!("“{}” is the plan without changes", crate::plan::BASE), "choose another name"),
    }
}

fn gift_table(fault: &GiftTableFault, f: &mut Formatter<'_>) -> Result {
    match fault {
        GiftTableFault::TooMany { most } => with_remedy(f, format_args!("a gift table holds at most {most} gifts"), "remove some"),
        GiftTableFault::Repeated { name, coins } => with_remedy(f, format_args!("{name} for {coins} coins is there twice"), "keep one of them"),
        GiftTableFault::TooManyPerHour { most } => with_remedy(f, format_args!("more than {most} gifts an hour in all"), "use fewer"),
    }
}

fn actuals(fault: ActualsFault, f: &mut Formatter<'_>) -> Result {
    match fault {
        ActualsFault::NotInLimits { most } => with_remedy(f, "a count or an amount is too large", format_args!("use numbers up to {most}")),
        ActualsFault::Negative => with_remedy(f, "a count is below 0", "use 0 or more"),
        ActualsFault::BadRate => with_remedy(f, "a rate is not above 0", "use a number above 0"),
        ActualsFault::OtherMonth(month) => with_remedy(f, format_args!("first and last are not days of {month}"), "use days of the month in their order"),
        ActualsFault::TooMany { most } => with_remedy(f, format_args!("a plan holds at most {most} rows of a kind"), "remove some"),
    }
}

fn tax_bands(fault: &TaxBandsFault, f: &mut Formatter<'_>) -> Result {
    match fault {
        TaxBandsFault::TooMany { most } => with_remedy(f, format_args!("a plan holds at most {most} tax bands"), "remove some"),
        TaxBandsFault::FirstNotAt0 { from } => {
            with_remedy(f, format_args!("the first band begins at {from}"), "begin it at 0, with a rate of 0 if nothing is due")
        }
        TaxBandsFault::NotRising { from, above, most } => {
            with_remedy(f, format_args!("a band begins at {from}, after one from {above}"), format_args!("use a number above {above}, at most {most}"))
        }
        TaxBandsFault::BadRate { rate } => with_remedy(f, format_args!("{rate} is not a rate"), "use a number from 0 to 1"),
    }
}
