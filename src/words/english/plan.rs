//! Faults of plans.

use std::fmt::{Formatter, Result};

use super::English;
use crate::plan::calendar::NotAMonth;
use crate::plan::currency::NotACurrency;
use crate::plan::{Entry, Fault, GiftTableFault, Kind, Problem, RangeFault, TextFault, WordKind};
use crate::words::{Says, excerpt, number::exact};

/// The most characters quoted of a text.
const QUOTED: usize = 40;

impl Says<NotAMonth> for English {
    fn say(&self, _: &NotAMonth, f: &mut Formatter<'_>) -> Result {
        f.write_str("not a month from 1970-01 to 2999-12; write it like 2027-01")
    }
}

impl Says<NotACurrency> for English {
    fn say(&self, _: &NotACurrency, f: &mut Formatter<'_>) -> Result {
        f.write_str("not a currency code of ISO 4217; write it like USD or EUR")
    }
}

impl Says<Problem> for English {
    fn say(&self, problem: &Problem, f: &mut Formatter<'_>) -> Result {
        write!(f, "{}: {}", problem.key, problem.fault)
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
            Entry::Switch(on) => write!(f, "{on}"),
            Entry::Integer(value) => write!(f, "the number {value}"),
            Entry::Word(word) => write!(f, "the word “{}”", excerpt(word, QUOTED)),
        }
    }
}

impl Says<Fault> for English {
    fn say(&self, fault: &Fault, f: &mut Formatter<'_>) -> Result {
        match fault {
            Fault::NotFinite { low, high } => write!(f, "not a finite number; use one from {low} to {high}"),
            Fault::OutsideLimit { value, low, high } => write!(f, "{} is outside its limits; use a number from {low} to {high}", exact(*value)),
            Fault::NotWhole { value, low, high } => write!(f, "{} is not a whole number; use one from {low} to {high}", exact(*value)),
            Fault::BadRange { value, low, high, reason } => {
                write!(f, "the range {} to {} around {} does not fit: ", exact(*low), exact(*high), exact(*value))?;
                range(*reason, f)
            }
            Fault::NoRange { expected } => write!(f, "takes no range; use {expected}"),
            Fault::WrongKind { found, expected } => write!(f, "found {found}; use {expected}"),
            Fault::UnknownKey { suggestion: Some(near) } => write!(f, "unknown key; did you mean {near}? `zeroline keys` lists them all"),
            Fault::UnknownKey { suggestion: None } => f.write_str("unknown key; `zeroline keys` lists them all"),
            Fault::FollowsGiftTable => f.write_str("follows the gift table; change the table, or set gifts.mix to false first"),
            Fault::BadText { reason } => text(reason, f),
            Fault::BadGiftTable { reason } => gift_table(reason, f),
            Fault::TooManyOwnStreams { most } => write!(f, "a plan holds at most {most} streams of your own; remove one first"),
            Fault::TooManyScenarios { most } => write!(f, "a plan holds at most {most} scenarios; remove one first"),
            Fault::UnknownScenario => f.write_str("unknown scenario; choose another"),
            Fault::TakenId { id } => write!(f, "the id {id} is taken; use another, or leave it out"),
            Fault::Shared => f.write_str("all scenarios share this; change it in the base"),
            Fault::OtherCurrency { found, expected } => {
                write!(f, "its money is in {found}, that of this plan in {expected}; choose a plan in the same currency")
            }
        }
    }
}

fn range(fault: RangeFault, f: &mut Formatter<'_>) -> Result {
    match fault {
        RangeFault::NotFinite => f.write_str("an end is not a finite number; use two finite numbers"),
        RangeFault::LowEndAtFloor { floor } => {
            write!(f, "its low end must be above {}; use a higher low end, or the value alone", exact(floor).replace('-', "−"))
        }
        RangeFault::LowEndAboveValue => f.write_str("its low end is above the value; use a value inside the range"),
        RangeFault::HighEndBelowValue => f.write_str("its high end is below the value; use a value inside the range"),
        RangeFault::OutsideLimits { low, high } => write!(f, "an end is outside the limits; use numbers from {low} to {high}"),
    }
}

fn text(fault: &TextFault, f: &mut Formatter<'_>) -> Result {
    match fault {
        TextFault::EmptyName => f.write_str("the name is empty; enter one"),
        TextFault::EmptyGiftName => f.write_str("the name of the gift is empty; enter one"),
        TextFault::TooLong { count, most } => write!(f, "{count} characters are too many; use at most {most}"),
        TextFault::ControlCharacters => f.write_str("control characters or line breaks are not allowed here; remove them"),
        TextFault::ScenarioExists { name } => write!(f, "a scenario “{name}” exists; choose another name"),
        TextFault::NameOfBase => write!(f, "“{}” is the plan without changes; choose another name", crate::plan::BASE),
    }
}

fn gift_table(fault: &GiftTableFault, f: &mut Formatter<'_>) -> Result {
    match fault {
        GiftTableFault::TooMany { most } => write!(f, "a gift table holds at most {most} gifts; remove some"),
        GiftTableFault::Repeated { name, coins } => write!(f, "{name} for {coins} coins is there twice; keep one of them"),
        GiftTableFault::TooManyPerHour { most } => write!(f, "more than {most} gifts an hour in all; use fewer"),
    }
}
