//! Typed entries, read as their key asks for.

use crate::plan::assumption::Quantity;
use crate::plan::{Entry, Key, Kind, Range};

use super::typed::EXCERPT;
use super::typed::{NotANumber, Typed, parse_number};
use super::{excerpt, quantity_of};

/// A typed text that a key does not take.
#[derive(Clone, Debug, PartialEq)]
pub struct EntryProblem {
    /// The key.
    pub key: Key,
    /// Why.
    pub fault: EntryFault,
}

/// Why a key does not take a typed text.
#[derive(Clone, Debug, PartialEq)]
pub enum EntryFault {
    /// A text that is not a number.
    Number(NotANumber),
    /// A percentage for a number that is not a fraction.
    NotAPercentage {
        /// The text.
        text: String,
        /// The expected value.
        expected: Box<Kind>,
    },
    /// A text that is neither yes nor no.
    NotASwitch(String),
    /// A range without both ends in brackets.
    OpenRange(String),
    /// A margin that is not a percentage below 100%.
    NotAMargin(String),
}

/// Reads a value of `--set KEY=VALUE`: a fraction is `0.2` or `20%`.
///
/// A number alone moves a range along with it; `150 (90 to 250)` names one.
///
/// # Errors
/// A text that is not such a number, switch or whole number; limits are checked by [`crate::plan::Plan::set`].
pub fn parse_in_key_units(key: Key, text: &str) -> Result<Entry, EntryProblem> {
    parse(key, text, parse_number)
}

/// Reads a number field of the window: as `--set`, but a bare number is a percentage where one is shown.
///
/// # Errors
/// As [`parse_in_key_units`].
pub fn parse_as_shown(key: Key, text: &str) -> Result<Entry, EntryProblem> {
    let is_fraction = quantity_of(key) == Some(Quantity::Fraction);
    parse(key, text, |text| match parse_number(text) {
        Ok(Typed { percent: false, .. }) if is_fraction => parse_number(&format!("{text}%")),
        typed => typed,
    })
}

/// Reads a number field around a value: as [`parse_as_shown`], and `90 to 250` (the value stays if it lies
/// inside, else it becomes the geometric middle) or `±20%` (that much to either side).
///
/// # Errors
/// As [`parse_in_key_units`].
pub fn parse_around(key: Key, text: &str, value: f64) -> Result<Entry, EntryProblem> {
    let trimmed = text.trim();
    if !matches!(key.kind(), Kind::Estimate(_)) || trimmed.contains('(') {
        return parse_as_shown(key, text);
    }
    if let Some(share) = ["±", "+-", "+/-"].into_iter().find_map(|sign| trimmed.strip_prefix(sign)) {
        let fails = |fault| EntryProblem { key, fault };
        let typed = parse_number(share).map_err(|fault| fails(EntryFault::Number(fault)))?;
        if !typed.percent || !(0.0..1.0).contains(&typed.value) {
            return Err(fails(EntryFault::NotAMargin(excerpt(trimmed, EXCERPT))));
        }
        return Ok(Entry::Ranged { value, range: Range { low: value * (1.0 - typed.value), high: value * (1.0 + typed.value) } });
    }
    let Some((low, high)) = trimmed.split_once(" to ").or_else(|| trimmed.split_once('–')) else { return parse_as_shown(key, text) };
    let end = |text: &str| match parse_as_shown(key, text)? {
        Entry::Value(value) => Ok(value),
        _ => Ok(f64::NAN),
    };
    let (low, high) = (end(low)?, end(high)?);
    let middle = if low > 0.0 { (low * high).sqrt() } else { f64::midpoint(low, high) };
    Ok(Entry::Ranged { value: if (low..=high).contains(&value) { value } else { middle }, range: Range { low, high } })
}

fn parse(key: Key, text: &str, read: impl Fn(&str) -> Result<Typed, NotANumber>) -> Result<Entry, EntryProblem> {
    let fails = |fault| EntryProblem { key, fault };
    let number = |text: &str| {
        let typed = read(text).map_err(|fault| fails(EntryFault::Number(fault)))?;
        if typed.percent && quantity_of(key) != Some(Quantity::Fraction) {
            return Err(fails(EntryFault::NotAPercentage { text: text.trim().to_owned(), expected: Box::new(key.kind()) }));
        }
        Ok(typed.value)
    };
    match key.kind() {
        Kind::Word { .. } => Ok(Entry::Word(text.to_owned())),
        Kind::Switch { .. } => match text.trim().to_lowercase().as_str() {
            "true" | "yes" | "on" => Ok(Entry::Switch(true)),
            "false" | "no" | "off" => Ok(Entry::Switch(false)),
            _ => Err(fails(EntryFault::NotASwitch(excerpt(text.trim(), EXCERPT)))),
        },
        // A seed can be greater than the whole numbers an f64 holds.
        Kind::Whole { .. } => text.trim().parse().map(Entry::Integer).or_else(|_| number(text).map(Entry::Value)),
        Kind::Estimate(_) | Kind::Number(_) => match text.split_once('(') {
            None => number(text).map(Entry::Value),
            Some((value, range)) => {
                let ends = range.trim_end().strip_suffix(')').and_then(|range| range.split_once("to"));
                let (low, high) = ends.ok_or_else(|| fails(EntryFault::OpenRange(excerpt(text.trim(), EXCERPT))))?;
                Ok(Entry::Ranged { value: number(value)?, range: Range { low: number(low)?, high: number(high)? } })
            }
        },
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::plan::{Assumption, Currency};
    use crate::words::{Money, shown};

    fn key(text: &str) -> Key {
        text.parse().unwrap()
    }

    #[test]
    fn each_kind_of_key_is_read_its_own_way() {
        let cases = [
            ("gifts.gifts_per_hour", "1.5k", Entry::Value(1_500.0)),
            ("gifts.gifts_per_hour", "150 (90 to 250)", Entry::Ranged { value: 150.0, range: Range { low: 90.0, high: 250.0 } }),
            ("gifts.gifts_per_hour", "1.5k(1k to 2,000 gifts)", Entry::Ranged { value: 1_500.0, range: Range { low: 1_000.0, high: 2_000.0 } }),
            ("affiliate.refund_rate", "0.2", Entry::Value(0.2)),
            ("affiliate.refund_rate", "20%", Entry::Value(0.2)),
            ("affiliate.refund_rate", "20% (0.1 to 30%)", Entry::Ranged { value: 0.2, range: Range { low: 0.1, high: 0.3 } }),
            ("brands.enabled", "Off", Entry::Switch(false)),
            ("brands.seasonal", "yes", Entry::Switch(true)),
            ("plan.months", "24", Entry::Integer(24)),
            ("plan.months", "24 months", Entry::Value(24.0)),
            ("futures.seed", "18446744073709551615", Entry::Integer(u64::MAX)),
            ("plan.name", " A plan (mine) ", Entry::Word(" A plan (mine) ".to_owned())),
        ];
        for (name, text, entry) in cases {
            assert_eq!(parse_in_key_units(key(name), text), Ok(entry), "{name}={text}");
        }
    }

    #[test]
    fn a_bare_number_in_a_percent_field_is_a_percentage() {
        assert_eq!(parse_as_shown(key("audience.growth_rate"), "3.2"), Ok(Entry::Value(0.032)));
        assert_eq!(parse_as_shown(key("audience.growth_rate"), "3.2 %"), Ok(Entry::Value(0.032)));
        assert_eq!(parse_as_shown(key("gifts.gifts_per_hour"), "3.2"), Ok(Entry::Value(3.2)));
    }

    #[test]
    fn a_range_can_be_typed_around_the_value() {
        let gifts = key("gifts.gifts_per_hour");
        assert_eq!(parse_around(gifts, "90 to 250", 150.0), Ok(Entry::Ranged { value: 150.0, range: Range { low: 90.0, high: 250.0 } }));
        // √(100 · 400) = 200
        assert_eq!(parse_around(gifts, "100 to 400", 90.0), Ok(Entry::Ranged { value: 200.0, range: Range { low: 100.0, high: 400.0 } }));
        assert_eq!(parse_around(gifts, "±20%", 150.0), Ok(Entry::Ranged { value: 150.0, range: Range { low: 120.0, high: 180.0 } }));
        assert_eq!(parse_around(key("audience.growth_rate"), "2 to 4", 0.03), Ok(Entry::Ranged { value: 0.03, range: Range { low: 0.02, high: 0.04 } }));
        assert_eq!(parse_around(gifts, "1.5k", 150.0), Ok(Entry::Value(1_500.0)));
        for bad in ["±20", "±150%", "±", "a to b", "90 to", " to "] {
            assert!(parse_around(gifts, bad, 150.0).is_err(), "{bad}");
        }
    }

    #[test]
    fn what_does_not_fit_the_key_is_refused_with_what_to_give() {
        let cases = [
            ("gifts.gifts_per_hour", "20%", "gifts.gifts_per_hour: 20% is a percentage, which this is not; use a number from 0 to 1000000"),
            ("gifts.gifts_per_hour", "many", "gifts.gifts_per_hour: “many” is not a number; use one like 150, 1.5k or 2M"),
            ("gifts.gifts_per_hour", "150 (90 250)", "gifts.gifts_per_hour: the range in “150 (90 250)” is not complete; write it like 150 (90 to 250)"),
            ("brands.enabled", "maybe", "brands.enabled: “maybe” is not a switch; use true or false, yes or no, on or off"),
            ("plan.months", "20%", "plan.months: 20% is a percentage, which this is not; use a whole number from 1 to 120"),
        ];
        for (name, text, message) in cases {
            assert_eq!(parse_in_key_units(key(name), text).unwrap_err().to_string(), message);
        }
    }

    proptest! {
        #[test]
        fn a_field_gives_back_what_it_shows(at in 0..Assumption::ALL.len(), digits in 0i32..=999_999, power in -6i32..3, euro in any::<bool>()) {
            let key = Key::Assumption(Assumption::ALL[at]);
            let value: f64 = format!("{digits}e{power}").parse().unwrap();
            let money = Money::of(if euro { "EUR".parse().unwrap() } else { Currency::USD });
            let text = shown(value, Assumption::ALL[at].spec().quantity, money);
            prop_assert_eq!(parse_as_shown(key, &text), Ok(Entry::Value(value)), "{}", text);
        }
    }
}
