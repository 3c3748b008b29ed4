//! From one scenario to another: each change's share.

use std::sync::atomic::AtomicBool;

use proptest::prelude::*;
use zeroline::forecast::attribution::{Change, MOST_EXACT, Orders, Steps, steps as steps_until};
use zeroline::forecast::futures::Stopped;
use zeroline::forecast::{Line, deterministic};
use zeroline::plan::{Entry, GoalMeasure, Key, Plan, Stream, Variant};

use super::helpers::any_plan::{entries, plan};
use super::helpers::{first_example, id, key, nth, own_id, ranged, with_scenarios};

fn steps(plan: &Plan, from: Variant, to: Variant, measure: GoalMeasure) -> Steps {
    steps_until(plan, from, to, measure, &AtomicBool::new(false)).unwrap()
}

/// The amount of a change.
fn amount(steps: &Steps, change: Change) -> f64 {
    steps.steps.iter().find(|step| step.change == change).unwrap().amount
}

fn set(name: &str) -> Change {
    Change::Set(key(name))
}

/// How far sums of these figures can be off by rounding.
fn slack(plan: &Plan, variant: Variant) -> f64 {
    let forecast = deterministic(&plan.flattened(variant));
    1e-9 * (1.0 + forecast.streams().map(|id| forecast.row(Line::Stream(id)).iter().map(|amount| amount.abs()).sum::<f64>()).sum::<f64>())
}

/// Gifts are sessions · gifts · …, so with g at the base: twice the sessions alone 2g, half more gifts alone 1.5g, both 3g. The sessions
/// add g before the gifts and 1.5g after them, 1.25g on average; the gifts 0.5g and g, 0.75g.
#[test]
fn two_factors_share_their_interaction() {
    let changes = [("live.sessions_per_month", Entry::Exact(40.0)), ("gifts.gifts_per_hour", Entry::Exact(225.0))];
    let plan = with_scenarios(&[("Both", &changes)]);
    let gifts = deterministic(&plan).total(Line::Stream(zeroline::forecast::StreamId::Named(Stream::Gifts)));
    let steps = steps(&plan, Variant::Base, nth(1), GoalMeasure::Gross);
    assert_eq!(steps.orders, Orders::All);
    assert!((amount(&steps, set("live.sessions_per_month")) / gifts - 1.25).abs() < 1e-12);
    assert!((amount(&steps, set("gifts.gifts_per_hour")) / gifts - 0.75).abs() < 1e-12);
    assert!((steps.to - steps.from - 2.0 * gifts).abs() < 1e-9 * gifts);
}

#[test]
fn likes_and_swings_have_no_effect_as_set() {
    let changes = [
        ("audience.likes_per_month", Entry::Exact(9e8)),
        ("gifts.swing", Entry::Exact(1.0)),
        ("gifts.gifts_per_hour", ranged(10.0, 150.0, 900.0)),
        ("plan.goal_per_month", Entry::Exact(1.0)),
        ("merch.price", Entry::Exact(30.0)),
    ];
    let plan = with_scenarios(&[("Liked", &changes)]);
    let steps = steps(&plan, Variant::Base, nth(1), GoalMeasure::TakeHome);
    assert_eq!(steps.steps.len(), 5);
    for (name, _) in &changes[..4] {
        assert_eq!(amount(&steps, set(name)), 0.0, "{name}");
    }
    assert!(amount(&steps, set("merch.price")) > 0.0);
}

#[test]
fn added_and_removed_streams_are_steps() {
    let mut plan = with_scenarios(&[("Tours", &[("own.1.amount_per_month", Entry::Exact(50.0))]), ("Shop", &[("own.1.amount_per_month", Entry::Exact(80.0))])]);
    plan.set(key("plan.months"), Entry::Integer(10)).unwrap();
    let steps = steps(&plan, nth(1), nth(2), GoalMeasure::Gross);
    assert_eq!(steps.steps.iter().map(|step| step.change).collect::<Vec<_>>(), [Change::Added(own_id(1)), Change::Removed(own_id(1))]);
    assert!((amount(&steps, Change::Added(own_id(1))) - 800.0).abs() < 1e-6 && (amount(&steps, Change::Removed(own_id(1))) + 500.0).abs() < 1e-6);
}

/// Each change moves a stream of its own and gross is their sum, so every order has the same share: the change of the stream.
#[test]
fn sampled_orders_are_exact_for_independent_changes() {
    let mut plan = first_example();
    plan.add_scenario(Variant::Base, "Scenario").unwrap();
    let streams = Stream::ALL.map(|stream| format!("{}.enabled", stream.key()));
    for name in &streams {
        plan.set_in(nth(1), key(name), Entry::Switch(false)).unwrap();
    }
    for i in 1..=4 {
        plan.set(key(&format!("own.{i}.amount_per_month")), Entry::Exact(f64::from(i) * 100.0)).unwrap();
        plan.set_in(nth(1), key(&format!("own.{i}.amount_per_month")), Entry::Exact(0.0)).unwrap();
    }
    let steps = steps(&plan, Variant::Base, nth(1), GoalMeasure::Gross);
    assert!(steps.steps.len() > MOST_EXACT && matches!(steps.orders, Orders::Sampled(count) if count >= 100));
    let before = deterministic(&plan);
    for (stream, name) in Stream::ALL.into_iter().zip(&streams) {
        let income = before.total(Line::Stream(zeroline::forecast::StreamId::Named(stream)));
        assert!((amount(&steps, set(name)) + income).abs() < 1e-7, "{name}");
    }
    assert!((amount(&steps, set("own.4.amount_per_month")) + 4_800.0).abs() < 1e-7);
}

/// Eleven changes, one of which does nothing: sampled, they must come near the exact shares of the other ten.
#[test]
fn sampled_orders_approximate_all_orders() {
    let names = [
        "live.sessions_per_month",
        "live.hours_per_session",
        "gifts.gifts_per_hour",
        "gifts.coins_per_gift",
        "brands.deals_per_month",
        "brands.fee_per_deal",
        "costs.tax_set_aside_rate",
        "audience.growth_rate",
        "merch.price",
        "merch.orders_per_month",
    ];
    let mut plan = first_example();
    plan.add_scenario(Variant::Base, "Scenario").unwrap();
    for name in names {
        let Some(value) = plan.estimate_at(key(name)) else { panic!("{name}") };
        plan.set_in(nth(1), key(name), Entry::Exact(value.value() * 1.4)).unwrap();
    }
    let exact = steps(&plan, Variant::Base, nth(1), GoalMeasure::TakeHome);
    plan.set_in(nth(1), key("audience.likes_per_month"), Entry::Exact(1.0)).unwrap();
    let sampled = steps(&plan, Variant::Base, nth(1), GoalMeasure::TakeHome);
    assert_eq!((exact.orders, sampled.steps.len()), (Orders::All, 11));
    assert!(matches!(sampled.orders, Orders::Sampled(_)));
    for step in exact.steps {
        let (right, found) = (step.amount, amount(&sampled, step.change));
        assert!((found - right).abs() < 0.02 * (exact.to - exact.from).abs(), "{:?}: {found} for {right}", step.change);
    }
    assert_eq!(amount(&sampled, set("audience.likes_per_month")), 0.0);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn steps_sum_to_the_difference_in_any_order(base in plan(), changes in entries(), take in 0_usize..12) {
        let changes: Vec<(Key, Entry)> = changes.into_iter().filter(|(key, _)| !key.is_shared() && base.has(*key)).take(take).collect();
        let document = |changes: &mut dyn Iterator<Item = &(Key, Entry)>| {
            let mut plan = base.clone();
            plan.add_scenario(Variant::Base, "Scenario").unwrap();
            for (key, entry) in changes {
                plan.set_in(nth(1), *key, entry.clone()).ok(); // a slider that follows the gift table cannot be set
            }
            plan
        };
        let plan = document(&mut changes.iter());
        for measure in [GoalMeasure::Gross, GoalMeasure::TakeHome] {
            let there = steps(&plan, Variant::Base, nth(1), measure);
            let slack = slack(&plan, Variant::Base) + slack(&plan, nth(1)) + there.steps.iter().map(|step| step.amount.abs()).sum::<f64>() * 1e-9;
            let sum: f64 = there.steps.iter().map(|step| step.amount).sum();
            prop_assert!((sum - (there.to - there.from)).abs() <= slack, "{} for {}", sum, there.to - there.from);
            prop_assert_eq!(there.steps.len(), plan.differences(id(1)).len());
            prop_assert_eq!(&there, &steps(&document(&mut changes.iter().rev()), Variant::Base, nth(1), measure));
            if there.orders == Orders::All {
                let back = steps(&plan, nth(1), Variant::Base, measure);
                for (there, back) in there.steps.iter().zip(&back.steps) {
                    prop_assert!((there.amount + back.amount).abs() <= slack, "{:?} {:?}", there, back);
                }
            }
        }
    }
}

#[test]
fn steps_can_be_cancelled() {
    let plan = with_scenarios(&[("One", &[])]);
    let stopped = steps_until(&plan, Variant::Base, nth(1), GoalMeasure::Gross, &AtomicBool::new(true));
    assert_eq!(stopped, Err(Stopped));
}
