//! The same plan has the same futures: on any number of threads, and after any other runs of the engine.

use std::sync::atomic::AtomicBool;

use proptest::prelude::*;
use zeroline::forecast::futures::{OneFuture, Stopped};
use zeroline::plan::{Entry, GoalMeasure, Plan, Range};

use super::{engine, ranged, set, sure};
use crate::helpers::{first_example, key};

/// Not a whole number of blocks.
const COUNT: usize = 3_333;

#[test]
fn number_of_threads_changes_nothing() {
    let mut plan = first_example();
    sure(&mut plan, "costs.manager_rate", 0.1);
    let one = engine(1).run_with(&plan, COUNT);
    assert_eq!(one, engine(2).run_with(&plan, COUNT));
    assert_eq!(one, engine(5).run_with(&plan, COUNT));
}

#[test]
fn drag_leaves_no_state_in_the_engine() {
    let plan = first_example();
    let fresh = engine(2).run_with(&plan, COUNT);
    let mut engine = engine(2);
    for gifts in [150.0, 400.0, 0.0, 1e6, 33.3] {
        let mut dragged = plan.clone();
        set(&mut dragged, "gifts.gifts_per_hour", Entry::Value(gifts));
        engine.run_with(&dragged, 1_000);
        engine.run_with(&dragged, COUNT);
    }
    assert_eq!(fresh, engine.run_with(&plan, COUNT));
}

#[test]
fn fewer_futures_are_the_first_of_many_and_a_longer_plan_begins_with_the_shorter() {
    let mut plan = first_example();
    let many = engine(2).run_with(&plan, COUNT).unwrap();
    let few = engine(2).run_with(&plan, 700).unwrap();
    assert_eq!(few.totals(GoalMeasure::Gross), &many.totals(GoalMeasure::Gross)[..700]);
    set(&mut plan, "plan.months", Entry::Integer(30));
    let longer = engine(2).run_with(&plan, COUNT).unwrap();
    assert_eq!(many.gross.p90[..], longer.gross.p90[..12]);
    assert_eq!(many.take_home.mean[..], longer.take_home.mean[..12]);
}

#[test]
fn new_stream_changes_no_other_draw() {
    let mut plan = first_example();
    let before = OneFuture::new(&plan, 77);
    plan.add_own().unwrap();
    sure(&mut plan, "plan.months", 18.0);
    let after = OneFuture::new(&plan, 77);
    for (before, after) in before.streams.iter().zip(&after.streams) {
        assert_eq!(before.income[..], after.income[..12]);
    }
    assert_eq!(before.values, after.values);
}

/// Draws follow the id of a stream, not its place among the others.
#[test]
fn stream_that_is_removed_changes_no_other_draw() {
    let mut plan = first_example();
    let first = plan.add_own().unwrap();
    plan.add_own().unwrap();
    ranged(&mut plan, "own.2.amount_per_month", 50.0, 100.0, 200.0);
    let before = (OneFuture::new(&plan, 77), engine(2).run_with(&plan, COUNT).unwrap());
    sure(&mut plan, "own.1.amount_per_month", 0.0);
    let without_income = engine(2).run_with(&plan, COUNT);
    plan.remove_own(first);
    let after = OneFuture::new(&plan, 77);
    assert_eq!(before.0.values, after.values);
    assert_eq!(before.0.streams.last(), after.streams.last());
    assert_eq!(without_income, engine(2).run_with(&plan, COUNT));
    assert_ne!(without_income, Some(before.1));
}

#[test]
fn small_move_moves_every_future_a_little() {
    let mut plan = first_example();
    let before = engine(2).run_with(&plan, COUNT).unwrap();
    set(&mut plan, "gifts.gifts_per_hour", Entry::Value(150.15));
    let after = engine(2).run_with(&plan, COUNT).unwrap();
    // Gifts grow by a thousandth in every future, everything else stays: no future can gain more than that.
    for (before, after) in before.totals(GoalMeasure::Gross).iter().zip(after.totals(GoalMeasure::Gross)) {
        assert!(after > before && *after < before * 1.001_01, "{before} {after}");
    }
}

#[test]
fn likes_slider_moves_nothing() {
    let mut plan = first_example();
    let before = engine(2).run_with(&plan, COUNT);
    sure(&mut plan, "audience.likes_per_month", 1e9);
    assert_eq!(before, engine(2).run_with(&plan, COUNT));
}

#[test]
fn another_seed_gives_other_draws() {
    let mut plan = first_example();
    let before = engine(2).run_with(&plan, COUNT).unwrap();
    set(&mut plan, "futures.seed", Entry::Integer(8));
    let after = engine(2).run_with(&plan, COUNT).unwrap();
    assert_ne!(before.totals(GoalMeasure::Gross), after.totals(GoalMeasure::Gross));
    assert!((before.total_gross.p50 / after.total_gross.p50 - 1.0).abs() < 0.02);
}

#[test]
fn cancelled_run_leaves_the_next_one_correct() {
    let plan = first_example();
    let mut engine = engine(2);
    assert_eq!(engine.run_until(&plan, COUNT, &AtomicBool::new(true)), Err(Stopped));
    assert_eq!(engine.run_with(&plan, COUNT), super::engine(1).run_with(&plan, COUNT));
    assert_eq!(engine.run_until(&plan, 0, &AtomicBool::new(true)), Ok(None));
}

/// Swings too many to keep are drawn anew in each run: the first futures of such a run are those of a run that keeps them.
#[test]
fn too_many_swings_to_keep_change_nothing() {
    let mut plan = first_example();
    set(&mut plan, "plan.months", Entry::Integer(120));
    for stream in ["rewards", "segments", "affiliate", "merch", "supporters", "subscriptions"] {
        set(&mut plan, &format!("{stream}.enabled"), Entry::Switch(false));
    }
    // 110,000 · 120 · 8 places of four bytes are 403 MiB.
    let all = engine(2).run_with(&plan, 110_000).unwrap();
    let mut keeps = engine(2);
    let drawn = keeps.run_with(&plan, 5_000).unwrap();
    let first = keeps.run_with(&plan, 5_000).unwrap();
    assert_eq!(drawn, first);
    assert_eq!(&all.totals(GoalMeasure::TakeHome)[..5_000], first.totals(GoalMeasure::TakeHome));
}

/// Anything a person might do to a plan.
fn edit() -> impl Strategy<Value = (&'static str, Entry)> {
    let number = |at: &'static str, values: std::ops::Range<f64>| values.prop_map(move |value| (at, Entry::Value(value)));
    prop_oneof![
        number("gifts.gifts_per_hour", 0.0..500.0),
        number("gifts.swing", 0.0..1.0),
        number("audience.growth_rate", -0.2..0.2),
        number("brands.follows_audience", 0.0..1.0),
        number("supporters.churn_rate", 0.0..1.0),
        number("merch.unit_cost", 0.0..60.0),
        number("costs.manager_rate", 0.0..0.3),
        number("costs.tax_set_aside_rate", 0.0..0.5),
        number("futures.together", 0.0..1.0),
        number("season.mar", 0.0..2.0),
        number("plan.goal_per_month", 0.0..6_000.0),
        number("own.1.amount_per_month", 0.0..900.0),
        (1.0..50.0).prop_map(|low| ("brands.fee_per_deal", Entry::Ranged { value: 60.0, range: Range { low, high: 400.0 } })),
        (10.0..500.0).prop_map(|high| ("costs.fixed_per_month", Entry::Ranged { value: 10.0, range: Range { low: 5.0, high } })),
        (0.0..9.0).prop_map(|value| ("rewards.rpm", Entry::Exact(value))),
        any::<bool>().prop_map(|on| ("gifts.enabled", Entry::Switch(on))),
        any::<bool>().prop_map(|on| ("segments.enabled", Entry::Switch(on))),
        any::<bool>().prop_map(|on| ("affiliate.seasonal", Entry::Switch(on))),
        (0..20_u64).prop_map(|month| ("supporters.starts_month", Entry::Integer(month))),
        (1..15_u64).prop_map(|months| ("plan.months", Entry::Integer(months))),
        (0..3_u64).prop_map(|seed| ("futures.seed", Entry::Integer(seed))),
        prop_oneof![Just("gross"), Just("take_home")].prop_map(|word| ("plan.goal_measure", Entry::Word(word.to_owned()))),
        prop_oneof![Just("2027-02"), Just("2027-11")].prop_map(|word| ("plan.start_month", Entry::Word(word.to_owned()))),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn incremental_run_equals_a_full_run(edits in prop::collection::vec((edit(), prop_oneof![Just(1_usize), Just(900), Just(2_500)]), 1..10)) {
        let mut plan: Plan = first_example();
        plan.set(key("plan.months"), Entry::Integer(6)).unwrap();
        let mut kept = engine(2);
        for ((at, entry), count) in edits {
            plan.set(key(at), entry).unwrap();
            prop_assert_eq!(kept.run_with(&plan, count), engine(1).run_with(&plan, count));
        }
    }
}
