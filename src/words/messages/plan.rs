//! Faults of plans.

use std::fmt;

use crate::plan::calendar::NotAMonth;
use crate::plan::currency::NotACurrency;
use crate::plan::{ActualsFault, Entry, Fault, GiftTableFault, Kind, Problem, RangeFault, TaxBandsFault, TextFault, WordKind};
use crate::words::translation::{say, say_fault};
use crate::words::{excerpt, number::exact};

/// The most characters quoted of a text.
const QUOTED: usize = 40;

impl fmt::Display for NotAMonth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        say_fault!(f, "not-a-month")
    }
}

impl fmt::Display for NotACurrency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        say_fault!(f, "not-a-currency")
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.key)?;
        self.fault.fmt(f)
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Estimate(spec) | Self::Number(spec) => say!(f, "kind-estimate", low = spec.limit.0, high = spec.limit.1),
            Self::Whole { low, high, .. } => say!(f, "kind-whole", low, high),
            Self::Switch { .. } => say!(f, "kind-switch"),
            Self::Word { expected, .. } => say!(
                f,
                match expected {
                    WordKind::Name => "word-kind-name",
                    WordKind::Text => "word-kind-text",
                    WordKind::Currency => "word-kind-currency",
                    WordKind::Month => "word-kind-month",
                    WordKind::GoalMeasure => "word-kind-goal-measure",
                }
            ),
        }
    }
}

impl fmt::Display for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Value(value) | Self::Exact(value) => say!(f, "entry-value", value = exact(*value)),
            Self::Ranged { value, range } => say!(f, "entry-ranged", value = exact(*value), range = exact(range.low), range2 = exact(range.high)),
            Self::RangeOff { value, range } => {
                say!(f, "entry-range-off", value = exact(*value), range = exact(range.low), range2 = exact(range.high))
            }
            Self::Switch(on) => on.fmt(f),
            Self::Integer(value) => say!(f, "entry-integer", value),
            Self::Word(word) => say!(f, "entry-word", word = excerpt(word, QUOTED)),
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotFinite { low, high } => say_fault!(f, "fault-not-finite", low, high),
            Self::OutsideLimit { value, low, high } => {
                say_fault!(f, "fault-outside-limit", value = exact(*value), low, high)
            }
            Self::OutsideWhole { value, low, high } => {
                say_fault!(f, "fault-outside-whole", value = exact(*value), low, high)
            }
            Self::NotWhole { value, low, high } => {
                say_fault!(f, "fault-not-whole", value = exact(*value), low, high)
            }
            Self::BadRange { value, low, high, reason } => {
                let limits = match reason {
                    RangeFault::LowEndAtFloor { floor } => [exact(*floor).replace('-', "−"), String::new()],
                    RangeFault::OutsideLimits { low, high } => [low, high].map(f64::to_string),
                    RangeFault::NotFinite | RangeFault::LowEndAboveValue | RangeFault::HighEndBelowValue => Default::default(),
                };
                bad_range([*value, *low, *high].map(exact), *reason, limits, f)
            }
            Self::NoRange { expected } => say_fault!(f, "fault-no-range", expected),
            Self::WrongKind { found, expected } => say_fault!(f, "fault-wrong-kind", found, expected),
            Self::UnknownKey { suggestion: Some(near) } => say_fault!(f, "fault-unknown-key-some", near),
            Self::UnknownKey { suggestion: None } => say_fault!(f, "fault-unknown-key-none"),
            Self::FollowsGiftTable => say_fault!(f, "fault-follows-gift-table"),
            Self::BadText { reason } => text(reason, f),
            Self::BadGiftTable { reason } => gift_table(reason, f),
            Self::BadActuals { reason } => actuals(*reason, f),
            Self::BadTaxBands { reason } => tax_bands(reason, f),
            Self::TooManyOwnStreams { most } => say_fault!(f, "fault-too-many-own-streams", most),
            Self::TooManyEvents { most } => say_fault!(f, "fault-too-many-events", most),
            Self::UnknownEvent => say_fault!(f, "fault-unknown-event"),
            Self::TooManyScenarios { most } => say_fault!(f, "fault-too-many-scenarios", most),
            Self::UnknownScenario => say_fault!(f, "fault-unknown-scenario"),
            Self::TakenId { id } => say_fault!(f, "fault-taken-id", id),
            Self::Shared => say_fault!(f, "fault-shared"),
            Self::OtherCurrency { found, expected } => {
                say_fault!(f, "fault-other-currency", found, expected)
            }
        }
    }
}

/// A refused range around a value, with the limits that its reason names.
pub(super) fn bad_range([value, low, high]: [String; 3], reason: RangeFault, [least, most]: [String; 2], f: &mut fmt::Formatter<'_>) -> fmt::Result {
    say!(f, "fault-bad-range", low, high, value)?;
    match reason {
        RangeFault::NotFinite => say_fault!(f, "range-fault-not-finite"),
        RangeFault::LowEndAtFloor { .. } => say_fault!(f, "range-fault-low-end-at-floor", least),
        RangeFault::LowEndAboveValue => say_fault!(f, "range-fault-low-end-above-value"),
        RangeFault::HighEndBelowValue => say_fault!(f, "range-fault-high-end-below-value"),
        RangeFault::OutsideLimits { .. } => say_fault!(f, "range-fault-outside-limits", least, most),
    }
}

fn text(fault: &TextFault, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match fault {
        TextFault::EmptyName => say_fault!(f, "text-fault-empty-name"),
        TextFault::EmptyGiftName => say_fault!(f, "text-fault-empty-gift-name"),
        TextFault::TooLong { count, most } => say_fault!(f, "text-fault-too-long", count, most),
        TextFault::ControlCharacters => say_fault!(f, "text-fault-control-characters"),
        TextFault::ScenarioExists { name } => say_fault!(f, "text-fault-scenario-exists", name),
        TextFault::NameOfBase => say_fault!(f, "text-fault-name-of-base", crate = crate::plan::BASE),
    }
}

fn gift_table(fault: &GiftTableFault, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match fault {
        GiftTableFault::TooMany { most } => say_fault!(f, "gift-table-fault-too-many", most),
        GiftTableFault::Repeated { name, coins } => say_fault!(f, "gift-table-fault-repeated", name, coins),
        GiftTableFault::TooManyPerHour { most } => say_fault!(f, "gift-table-fault-too-many-per-hour", most),
    }
}

fn actuals(fault: ActualsFault, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match fault {
        ActualsFault::NotInLimits { most } => say_fault!(f, "actuals-fault-not-in-limits", most),
        ActualsFault::Negative => say_fault!(f, "actuals-fault-negative"),
        ActualsFault::BadRate => say_fault!(f, "actuals-fault-bad-rate"),
        ActualsFault::NoHour => say_fault!(f, "actuals-fault-no-hour"),
        ActualsFault::OtherMonth(month) => say_fault!(f, "actuals-fault-other-month", month),
        ActualsFault::TooMany { most } => say_fault!(f, "actuals-fault-too-many", most),
    }
}

fn tax_bands(fault: &TaxBandsFault, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match fault {
        TaxBandsFault::TooMany { most } => say_fault!(f, "tax-bands-fault-too-many", most),
        TaxBandsFault::FirstNotAt0 { from } => {
            say_fault!(f, "tax-bands-fault-first-not-at0", from)
        }
        TaxBandsFault::NotRising { from, above, most } => {
            say_fault!(f, "tax-bands-fault-not-rising", from, above, most)
        }
        TaxBandsFault::BadRate { rate } => say_fault!(f, "tax-bands-fault-bad-rate", rate),
    }
}
