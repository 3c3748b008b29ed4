//! Numbers, money and percentages, printed and read back.

use proptest::prelude::*;
use zeroline::plan::{Currency, Entry, Key, Kind, Plan};
use zeroline::words::{Money, NumberFormat, parse_as_shown, parse_in_key_units, parse_number, percent, plain, quantity_of, shown};

/// Every key of a number.
fn numbers() -> Vec<Key> {
    Key::all().filter(|key| matches!(key.kind(), Kind::Estimate(_) | Kind::Number(_))).collect()
}

#[test]
fn default_of_every_key_is_read_back_as_shown() {
    let money = Money::of(Currency::USD);
    let plan = Plan::new("2027-01".parse().unwrap());
    for key in numbers() {
        let (Kind::Estimate(spec) | Kind::Number(spec)) = key.kind() else { continue };
        let text = shown(spec.default, quantity_of(key).unwrap(), money);
        assert_eq!(parse_as_shown(key, &text).map(|typed| typed.entry(&plan)), Ok(Ok(Entry::Value(spec.default))), "{key}: {text}");
        assert_eq!(parse_in_key_units(key, &spec.default.to_string()).map(|typed| typed.entry(&plan)), Ok(Ok(Entry::Value(spec.default))), "{key}");
    }
}

#[test]
fn unit_after_a_number_is_ignored() {
    for key in numbers().into_iter().filter(|key| !key.unit().contains([' ', ','])) {
        let text = format!("5 {}", key.unit());
        assert!(parse_number(&text).is_ok_and(|typed| typed.value == 5.0), "{text}");
    }
}

#[test]
fn percent_signs_follow_their_number_without_a_blank() {
    assert_eq!((percent(0.09), percent(-0.5)), ("9%".to_owned(), "−50%".to_owned()));
}

proptest! {
    #[test]
    fn printed_numbers_are_read_back(format in 0..4usize, digits in -999_999i32..=999_999, power in -6i32..7) {
        NumberFormat::ALL[format].make_current();
        let value: f64 = format!("{digits}e{power}").parse().unwrap();
        prop_assert_eq!(parse_number(&plain(value)).map(|typed| typed.value), Ok(value));
    }

    #[test]
    fn printed_percentages_are_read_back(format in 0..4usize, digits in -99_999i32..=99_999) {
        NumberFormat::ALL[format].make_current();
        let fraction: f64 = format!("{digits}e-5").parse().unwrap();
        prop_assert_eq!(parse_number(&percent(fraction)).map(|typed| typed.value), Ok(fraction));
    }

    #[test]
    fn printed_money_is_read_back(format in 0..4usize, cents in 0i64..1_000_000, at in 0usize..200) {
        NumberFormat::ALL[format].make_current();
        let currencies: Vec<Currency> = Currency::all().collect();
        let money = Money::of(currencies[at % currencies.len()]);
        #[expect(clippy::cast_precision_loss, reason = "at most a million cents")]
        let amount = cents as f64 / 100.0;
        let text = money.rate(amount);
        prop_assert_eq!(parse_number(&text).map(|typed| typed.value), Ok(amount), "{}", text);
    }
}
