//! One-off events: in gross, in costs, in cash, in futures, and in the differences of scenarios.

use std::sync::atomic::AtomicBool;

use zeroline::forecast::attribution::{Change, steps};
use zeroline::forecast::futures::OneFuture;
use zeroline::forecast::{Cash, Line, StreamId, deterministic, effects};
use zeroline::plan::{CountsAs, Difference, Event, GoalMeasure, Plan, Variant};

use super::futures::{close, engine, one_stream, ranged, sure};
use super::helpers::{event, event_id, id, nth};

/// 100 a month for six months from January 2027, paid at once, living on 50; 20% of the profit is set aside.
fn plan(events: &[Event]) -> Plan {
    let mut plan = one_stream();
    for (key, value) in [
        ("plan.months", 6.0),
        ("own.1.paid_after_days", 0.0),
        ("own.1.minimum_payout", 0.0),
        ("cash.opening", 1_000.0),
        ("cash.living_per_month", 50.0),
        ("costs.fixed_per_month", 0.0),
        ("costs.tax_set_aside_rate", 0.2),
    ] {
        sure(&mut plan, key, value);
    }
    for event in events {
        plan.put_event_in(Variant::Base, plan.next_event_id(), Some(event.clone())).unwrap();
    }
    plan
}

fn some() -> [Event; 5] {
    [
        event("Festival booking", "2027-02", 900.0, CountsAs::Income),
        event("Ring light", "2027-03", 400.0, CountsAs::Cost),
        event("Deposit", "2027-03", 700.0, CountsAs::Private),
        event("Deposit back", "2027-05", -650.0, CountsAs::Private),
        event("Next year", "2028-01", 5_000.0, CountsAs::Income),
    ]
}

#[track_caller]
fn near(found: &[f64], by_hand: [f64; 6]) {
    assert!(found.iter().zip(by_hand).all(|(found, right)| (found - right).abs() < 1e-9), "{found:?} is not {by_hand:?}");
}

#[test]
fn events_count_as_by_hand() {
    let plan = plan(&some());
    let forecast = deterministic(&plan);
    near(forecast.row(Line::Stream(StreamId::OneOff)), [0.0, 900.0, 0.0, 0.0, 0.0, 0.0]);
    near(forecast.row(Line::Gross), [100.0, 1_000.0, 100.0, 100.0, 100.0, 100.0]);
    near(forecast.row(Line::Costs), [0.0, 0.0, 400.0, 0.0, 0.0, 0.0]);
    // A fifth of the profit; the loss of March brings a part of it back.
    near(forecast.row(Line::Tax), [20.0, 200.0, -60.0, 20.0, 20.0, 20.0]);
    near(forecast.row(Line::TakeHome), [80.0, 800.0, -240.0, 80.0, 80.0, 80.0]);
    let cash = Cash::new(&plan);
    near(&cash.cash_in, [100.0, 1_000.0, 100.0, 100.0, 100.0, 100.0]);
    // Take-home less 50 a month, and less the deposit until most of it is back.
    near(&cash.spendable, [1_030.0, 1_780.0, 790.0, 820.0, 1_500.0, 1_530.0]);
    assert_eq!(cash.streams.last().map(|of| (of.stream, of.paid[1], of.owed[1])), Some((StreamId::OneOff, 900.0, 0.0)));
}

#[test]
fn events_outside_the_months_change_no_figure() {
    let outside = plan(&[event("Before", "2026-12", 1.0, CountsAs::Income), event("After", "2027-07", 1.0, CountsAs::Private)]);
    assert_eq!(deterministic(&outside), deterministic(&plan(&[])));
    assert_eq!(Cash::new(&outside), Cash::new(&plan(&[])));
    assert_eq!(engine(1).run_with(&outside, 2_000), engine(1).run_with(&plan(&[]), 2_000));
}

#[test]
fn futures_have_the_events_without_a_draw() {
    let mut with = plan(&some());
    ranged(&mut with, "own.1.amount_per_month", 60.0, 100.0, 160.0);
    let mut without = with.clone();
    for (event, _) in with.events() {
        without.put_event_in(Variant::Base, *event, None).unwrap();
    }
    for i in 0..50 {
        let (with, without) = (OneFuture::new(&with, i), OneFuture::new(&without, i));
        let added: Vec<f64> = with.gross.iter().zip(&without.gross).map(|(with, without)| with - without).collect();
        near(&added, [0.0, 900.0, 0.0, 0.0, 0.0, 0.0]);
        let spent: Vec<f64> = with.costs.iter().zip(&without.costs).map(|(with, without)| with - without).collect();
        near(&spent, [0.0, 0.0, 400.0, 0.0, 0.0, 0.0]);
    }
    let [with, without] = [with, without].map(|plan| engine(2).run_with(&plan, 3_000).unwrap());
    for p in [0.1, 0.5, 0.9] {
        close(with.total_quantile(GoalMeasure::Gross, p), without.total_quantile(GoalMeasure::Gross, p) + 900.0, 1e-5);
    }
    for t in [0, 3, 5] {
        assert_eq!(with.gross.at(t), without.gross.at(t));
    }
    close(with.gross.at(1).p10, without.gross.at(1).p10 + 900.0, 1e-5);
    close(with.take_home.at(2).p50, without.take_home.at(2).p50 - 320.0, 1e-4);
}

#[test]
fn one_plan_runs_with_and_without_its_events_on_one_engine() {
    let (with, without) = (plan(&some()), plan(&[]));
    let mut used = engine(2);
    for plan in [&without, &with, &with, &without, &with] {
        assert_eq!(used.run_with(plan, 3_000), engine(1).run_with(plan, 3_000));
    }
}

/// A scenario that moves the ring light, takes out the booking and adds a prize.
fn with_scenario() -> Plan {
    let mut plan = plan(&some());
    plan.add_scenario_named("Other").unwrap();
    let ring_light = plan.event(event_id(2)).unwrap().with_amount(150.0, plan.currency()).unwrap();
    plan.put_event_in(nth(1), event_id(2), Some(ring_light)).unwrap();
    plan.put_event_in(nth(1), event_id(1), None).unwrap();
    let prize = plan.next_event_id();
    plan.put_event_in(nth(1), prize, Some(event("Prize", "2027-04", 300.0, CountsAs::Income))).unwrap();
    let deposit = plan.event(event_id(3)).unwrap().moved_to("2027-04".parse().unwrap()).unwrap();
    plan.put_event_in(nth(1), event_id(3), Some(deposit)).unwrap();
    plan
}

#[test]
fn steps_and_effects_know_events() {
    let plan = with_scenario();
    let never = AtomicBool::new(false);
    let found = steps(&plan, Variant::Base, nth(1), GoalMeasure::Gross, &never).unwrap();
    let amounts: Vec<_> = found.steps.iter().map(|step| (step.change, (step.amount * 100.0).round() / 100.0)).collect();
    let change = |number| Change::Event(event_id(number));
    assert_eq!(amounts, [(change(1), -900.0), (change(2), 0.0), (change(3), 0.0), (change(6), 300.0)]);
    // Take-home: after a fifth of tax; the deposit is private.
    let found = steps(&plan, nth(1), Variant::Base, GoalMeasure::TakeHome, &never).unwrap();
    let shares: f64 = found.steps.iter().map(|step| step.amount).sum();
    assert!((shares - (found.to - found.from)).abs() < 1e-9 && (shares - 0.8 * (900.0 - 250.0 - 300.0)).abs() < 1e-9);
    let of = effects(&plan, id(1), GoalMeasure::Gross);
    let right = [(1, -900.0), (2, 0.0), (3, 0.0), (6, 300.0)].map(|(number, amount)| (Difference::Event(event_id(number)), amount));
    assert_eq!(of, right);
}

#[test]
fn two_scenarios_have_more_events_than_a_plan_and_their_steps_add_up() {
    let mut plan = plan(&[]);
    for (name, amount) in [("One", 1.0), ("Two", 3.0)] {
        let scenario = Variant::Scenario(plan.add_scenario_named(name).unwrap());
        for place in 0..60 {
            let added = event(&format!("{name} {place}"), "2027-01", amount, CountsAs::Income);
            plan.put_event_in(scenario, plan.next_event_id(), Some(added)).unwrap();
        }
    }
    let found = steps(&plan, nth(1), nth(2), GoalMeasure::Gross, &AtomicBool::new(false)).unwrap();
    assert!(found.steps.iter().all(|step| (step.amount + 1.0).abs() < 1e-6 || (step.amount - 3.0).abs() < 1e-6));
    assert!((found.steps.iter().map(|step| step.amount).sum::<f64>() - 120.0).abs() < 1e-6);
}
