//! Likes pay nothing: no key, no setting and no combination of them makes their line anything but zero.

use zeroline::forecast::{Forecast, Line, deterministic};
use zeroline::income::likes::Nothing;
use zeroline::plan::{Entry, Key, Kind, Plan, PlanField};

use super::helpers::first_example;

/// Every entry worth trying at a key: both limits, both switches, words of each kind.
fn extremes(key: Key) -> Vec<Entry> {
    match key.kind() {
        Kind::Estimate(spec) | Kind::Number(spec) => vec![Entry::Exact(spec.limit.0), Entry::Exact(spec.default), Entry::Exact(spec.limit.1)],
        Kind::Whole { low, high, .. } => vec![Entry::Integer(low), Entry::Integer(high)],
        Kind::Switch { .. } => vec![Entry::Switch(false), Entry::Switch(true)],
        Kind::Word { .. } => {
            let words: &[&str] = match key {
                Key::Plan(PlanField::Currency) => &["EUR", "JPY"],
                Key::Plan(PlanField::StartMonth) => &["1970-01", "2999-12"],
                Key::Plan(PlanField::GoalMeasure) => &["gross", "take_home"],
                // A name or a note; were it anything else, setting it would fail.
                _ => &["Likes", "likes 5"],
            };
            words.iter().map(|word| Entry::Word((*word).to_owned())).collect()
        }
    }
}

fn assert_likes_pay_nothing(forecast: &Forecast, what: &str) {
    assert_eq!(forecast.row(Line::Likes).len(), forecast.months(), "{what}");
    assert!(forecast.row(Line::Likes).iter().all(|amount| amount.to_bits() == 0), "{what}: {:?}", forecast.row(Line::Likes));
    assert_eq!(forecast.total(Line::Likes), 0.0, "{what}");
    // Nor are they hidden in the sum.
    for t in 0..forecast.months() {
        let streams: f64 = forecast.streams().map(|stream| forecast.at(Line::Stream(stream), t)).sum();
        assert!((forecast.at(Line::Gross, t) - streams).abs() <= 1e-9 * streams.abs(), "{what}, month {t}");
    }
}

/// A plan with every key at its first or its last extreme.
fn all_at(pick: fn(Vec<Entry>) -> Option<Entry>) -> Plan {
    let mut plan = first_example();
    for key in Key::all() {
        plan.set(key, pick(extremes(key)).unwrap()).unwrap();
    }
    plan
}

#[test]
fn no_plan_makes_the_likes_line_anything_but_0() {
    let bases = [first_example(), all_at(|entries| entries.into_iter().next()), all_at(|mut entries| entries.pop())];
    for base in &bases {
        for key in Key::all() {
            for entry in extremes(key) {
                let mut plan = if base.follows_gift_table(key) { base.with_gifts_on_sliders() } else { base.clone() };
                plan.set(key, entry.clone()).unwrap();
                assert_likes_pay_nothing(&deterministic(&plan), &format!("{key} = {entry:?}"));
            }
        }
    }
}

#[test]
fn pay_for_likes_holds_no_number() {
    assert_eq!(size_of::<Nothing>(), 0);
    assert_eq!(f64::from(Nothing).to_bits(), 0);
}

#[test]
fn no_key_sets_the_pay_for_likes() {
    // Two keys name likes: how many there are, and the count the assumed lift is measured from. Neither is money.
    let named: Vec<(String, &str)> = Key::all().filter(|key| key.to_string().contains("like")).map(|key| (key.to_string(), key.unit())).collect();
    assert_eq!(named, [("audience.likes_per_month".to_owned(), "likes"), ("audience.likes_baseline".to_owned(), "likes")]);
    assert!("likes.rate".parse::<Key>().is_err());
}
