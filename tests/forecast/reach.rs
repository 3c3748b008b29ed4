//! The search for a number that reaches a target.

use std::sync::atomic::AtomicBool;

use zeroline::forecast::deterministic;
use zeroline::forecast::futures::Stopped;
use zeroline::forecast::goal_seek::{Adjustment, Figure, NoAnswer, ReachAnswer, ReachRequest, Refused, Target, figure, reach};
use zeroline::plan::{Entry, GoalMeasure, Key, Plan};

use super::futures::{close, engine, one_stream, ranged, set, sure};
use super::helpers::{first_example, key};

const AMOUNT: &str = "own.1.amount_per_month";

fn gross(figure: Figure, target: f64) -> Target {
    Target { figure, measure: GoalMeasure::Gross, amount: target }
}

#[track_caller]
fn found(answer: Result<ReachAnswer, NoAnswer>) -> Adjustment {
    match answer.unwrap() {
        ReachAnswer::Found(change) => change,
        ReachAnswer::OutOfReach(change) => panic!("out of reach: {change:?}"),
    }
}

fn ask(plan: &Plan, target: Target, at: &str) -> Result<ReachAnswer, NoAnswer> {
    ask_all(plan, target, &[key(at)])
}

fn ask_all(plan: &Plan, target: Target, keys: &[Key]) -> Result<ReachAnswer, NoAnswer> {
    reach(plan, &mut engine(2), ReachRequest { target, keys, locked: &[] }, &AtomicBool::new(false))
}

#[test]
fn total_as_set_is_reached() {
    let plan = one_stream();
    // 12 · 150 = 1,800
    let change = found(ask(&plan, gross(Figure::AsSetTotal, 1_800.0), AMOUNT));
    close(change.values[0].1, 150.0, 1e-6);
    assert!(change.reached >= 1_800.0);
    close(change.applied_to(&plan).unwrap().estimate_at(key(AMOUNT)).unwrap().value(), 150.0, 1e-6);
}

/// 12 · 123.4567 = 1,481.4804: the amount nearest to the exact one, 123, falls short of it, and 124 does not.
#[test]
fn answers_are_round_numbers() {
    let plan = one_stream();
    let change = found(ask(&plan, gross(Figure::AsSetTotal, 1_481.480_4), AMOUNT));
    assert_eq!((change.values[0].1, change.reached), (124.0, 1_488.0));
    // 12 · 0.012345 = 0.14814; less than 100 is enough already, so the target is met without a change.
    assert_eq!(found(ask(&plan, gross(Figure::AsSetTotal, 0.148_14), AMOUNT)).values[0].1, 100.0);
}

#[test]
fn default_target_is_the_goal_and_eight_in_ten_for_a_chance() {
    let mut plan = one_stream();
    sure(&mut plan, "plan.goal_per_month", 150.0);
    let of_goal = |figure| Target::of_goal(&plan, figure).amount;
    assert_eq!([Figure::AsSetTotal, Figure::AsSetMonth(3), Figure::ChanceInMonth(3)].map(of_goal), [1_800.0, 150.0, 0.8]);
    assert_eq!([Figure::LowestSpendable, Figure::ChanceOfRunningOut].map(of_goal), [0.0, 0.1]);
}

#[test]
fn month_as_set_is_reached_by_growth() {
    let mut plan = one_stream();
    sure(&mut plan, "own.1.follows_audience", 1.0);
    // 100 · 1.1^3 = 133.1
    let change = found(ask(&plan, gross(Figure::AsSetMonth(3), 133.1), "audience.growth_rate"));
    close(change.values[0].1, 0.1, 1e-6);
}

#[test]
fn lower_cost_is_a_change() {
    let mut plan = one_stream();
    sure(&mut plan, "costs.fixed_per_month", 60.0);
    let goal = Target { figure: Figure::AsSetTotal, measure: GoalMeasure::TakeHome, amount: 900.0 };
    // (100 − 25) · 12 = 900
    close(found(ask(&plan, goal, "costs.fixed_per_month")).values[0].1, 25.0, 1e-6);
}

#[test]
fn percentile_of_the_total_is_reached() {
    let mut plan = one_stream();
    ranged(&mut plan, AMOUNT, 50.0, 100.0, 200.0);
    // The 10th percentile is half of any median: 12 · 300 · 0.5 = 1,800. The range moves along.
    let change = found(ask(&plan, gross(Figure::Percentile(0.1), 1_800.0), AMOUNT));
    assert!([300.0, 301.0].contains(&change.values[0].1), "{change:?}");
    let moved = change.applied_to(&plan).unwrap();
    assert_eq!(moved.estimate_at(key(AMOUNT)).unwrap().range().unwrap().high, 2.0 * change.values[0].1);
    let reached = engine(2).run(&moved).unwrap().total_quantile(GoalMeasure::Gross, 0.1);
    assert!(reached >= 1_800.0 && reached == change.reached);
}

#[test]
fn chance_in_a_month_is_reached() {
    let mut plan = one_stream();
    ranged(&mut plan, AMOUNT, 50.0, 100.0, 200.0);
    sure(&mut plan, "plan.goal_per_month", 150.0);
    // 9 in 10 futures are at or above half the median: 300 · 0.5 = 150.
    let change = found(ask(&plan, gross(Figure::ChanceInMonth(2), 0.9), AMOUNT));
    assert!([300.0, 301.0].contains(&change.values[0].1), "{change:?}");
    assert!(change.reached >= 0.9);
}

#[test]
fn reached_target_takes_no_change() {
    let change = found(ask(&one_stream(), gross(Figure::AsSetTotal, 1_000.0), AMOUNT));
    assert_eq!((change.values[0].1, change.reached.round()), (100.0, 1_200.0));
}

#[test]
fn unreachable_target_has_the_nearest_figure() {
    let mut plan = one_stream();
    set(&mut plan, "merch.enabled", Entry::Switch(true));
    // Flat: nothing that likes do reaches anything.
    let flat = ask(&plan, gross(Figure::AsSetTotal, 1e6), "audience.likes_per_month").unwrap();
    assert!(matches!(flat, ReachAnswer::OutOfReach(change) if change.reached < 1e5));
    // An own stream goes to 1e7 a month and no further: 12e7 in all, and merch beside it.
    match ask(&plan, gross(Figure::AsSetTotal, 1e9), AMOUNT).unwrap() {
        ReachAnswer::OutOfReach(change) => assert!(change.values[0].1 == 1e7 && change.reached >= 1.2e8),
        ReachAnswer::Found(change) => panic!("{change:?}"),
    }
}

#[test]
fn several_share_a_change_by_their_ranges() {
    let mut plan = one_stream();
    plan.add_own().unwrap();
    ranged(&mut plan, AMOUNT, 50.0, 100.0, 200.0);
    ranged(&mut plan, "own.2.amount_per_month", 80.0, 100.0, 125.0);
    ranged(&mut plan, "costs.fixed_per_month", 10.0, 20.0, 40.0);
    let keys = [AMOUNT, "own.2.amount_per_month", "costs.fixed_per_month"].map(key);
    // At the high of both streams and the low of the costs, the take-home is 12 · (200 + 125 − 10) = 3,780.
    let goal = Target { figure: Figure::AsSetTotal, measure: GoalMeasure::TakeHome, amount: 3_780.0 };
    let change = found(ask_all(&plan, goal, &keys));
    for ((_, value), right) in change.values.iter().zip([200.0, 125.0, 10.0]) {
        close(*value, right, 1e-6);
    }
}

#[test]
fn invalid_question_is_refused() {
    let mut plan = first_example();
    let total = gross(Figure::AsSetTotal, 1e5);
    let gifts = key("gifts.gifts_per_hour");
    let refused = |plan: &Plan, target, keys: &[Key]| match ask_all(plan, target, keys) {
        Err(NoAnswer::Refused(refused)) => refused,
        other => panic!("{other:?}"),
    };
    let locked = ReachRequest { target: total, keys: &[gifts], locked: &[gifts] };
    assert_eq!(reach(&plan, &mut engine(1), locked, &AtomicBool::new(false)), Err(Refused::Locked(gifts).into()));
    for at in ["plan.name", "gifts.enabled", "own.1.amount_per_month"] {
        assert_eq!(refused(&plan, total, &[key(at)]), Refused::NoNumber(key(at)));
    }
    assert_eq!(refused(&plan, gross(Figure::AsSetMonth(12), 1.0), &[gifts]), Refused::NoMonth { months: 12 });
    assert_eq!(refused(&plan, gross(Figure::Percentile(1.5), 1.0), &[gifts]), Refused::NoShare(1.5));
    assert_eq!(refused(&plan, gross(Figure::AsSetTotal, f64::NAN), &[gifts]), Refused::NoTarget);
    assert_eq!(refused(&plan, total, &[]), Refused::Nothing);
    let card: Key = key("fees.card_rate");
    assert_eq!(refused(&plan, total, &[gifts, card]), Refused::NoRange(card));
    set(&mut plan, "futures.count", Entry::Integer(0));
    assert_eq!(refused(&plan, gross(Figure::Percentile(0.2), 1e5), &[gifts]), Refused::NoFutures);
}

#[test]
fn present_figure_is_that_of_the_plan_as_it_is() {
    let plan = first_example();
    let mut engine = engine(2);
    let futures = engine.run(&plan).unwrap();
    let now = |engine: &mut _, figure_asked, measure| figure(&plan, engine, Target { figure: figure_asked, measure, amount: 0.0 }, &AtomicBool::new(false));
    let forecast = deterministic(&plan);
    for measure in [GoalMeasure::Gross, GoalMeasure::TakeHome] {
        assert_eq!(now(&mut engine, Figure::AsSetTotal, measure), Ok(forecast.total(measure.into())));
        assert_eq!(now(&mut engine, Figure::AsSetMonth(4), measure), Ok(forecast.at(measure.into(), 4)));
        assert_eq!(now(&mut engine, Figure::Percentile(0.2), measure), Ok(futures.total_quantile(measure, 0.2)));
    }
    assert_eq!(now(&mut engine, Figure::ChanceInMonth(3), GoalMeasure::Gross), Ok(futures.chance.monthly[3]));
    assert_eq!(now(&mut engine, Figure::AsSetMonth(12), GoalMeasure::Gross), Err(Refused::NoMonth { months: 12 }.into()));
}

/// Also where no future is run: a search as set can be cancelled too.
#[test]
fn search_can_be_cancelled() {
    let plan = first_example();
    let keys = ["gifts.gifts_per_hour", "brands.fee_per_deal"].map(key);
    for figure_asked in [Figure::AsSetTotal, Figure::Percentile(0.2)] {
        for keys in [&keys[..1], &keys] {
            let question = ReachRequest { target: gross(figure_asked, 1e5), keys, locked: &[] };
            assert_eq!(reach(&plan, &mut engine(2), question, &AtomicBool::new(true)), Err(Stopped.into()));
        }
    }
}

/// One stream of 100 a month that is paid at once, with 500 at the start and a living of 200: 400, 300 … and −700 after 12 months.
fn short_of_money() -> Plan {
    let mut plan = one_stream();
    for (key, value) in [("own.1.paid_after_days", 0.0), ("own.1.minimum_payout", 0.0), ("cash.opening", 500.0), ("cash.living_per_month", 200.0)] {
        sure(&mut plan, key, value);
    }
    for key in ["costs.fixed_per_month", "costs.tax_set_aside_rate"] {
        sure(&mut plan, key, 0.0);
    }
    plan
}

#[test]
fn lowest_money_as_set_is_reached_by_money_and_by_thrift() {
    let plan = short_of_money();
    let lowest = Target::of_goal(&plan, Figure::LowestSpendable);
    // 500 + 12 · (x − 200) = 0, and 500 + 12 · (100 − x) = 0.
    assert_eq!(found(ask(&plan, lowest, AMOUNT)).values[0].1, 159.0);
    assert_eq!(found(ask(&plan, lowest, "cash.living_per_month")).values[0].1, 141.0);
    assert_eq!(found(ask(&plan, lowest, "cash.opening")).values[0].1, 1_200.0);
    let more = found(ask(&plan, Target { amount: 300.0, ..lowest }, "cash.opening"));
    assert_eq!((more.values[0].1, more.reached), (1_500.0, 300.0));
}

/// Less is better: the smallest change after which the money runs out in no more than this share of the futures.
#[test]
fn money_that_runs_out_in_a_tenth_of_the_futures_is_reached_from_above() {
    let mut plan = short_of_money();
    ranged(&mut plan, AMOUNT, 60.0, 100.0, 160.0);
    set(&mut plan, "futures.count", Entry::Integer(4_000));
    let target = Target::of_goal(&plan, Figure::ChanceOfRunningOut);
    let chance = |plan: &Plan| figure(plan, &mut engine(2), target, &AtomicBool::new(false)).unwrap();
    assert!(chance(&plan) > 0.8);
    for key in ["cash.opening", "cash.living_per_month", AMOUNT] {
        let change = found(ask(&plan, target, key));
        assert!(change.reached <= 0.1 && change.reached > 0.08, "{key}: {change:?}");
        assert_eq!(chance(&change.applied_to(&plan).unwrap()), change.reached);
        // A little back towards the present it runs out more often.
        let (key, to) = change.values[0];
        let now = plan.estimate_at(key).unwrap().value();
        let mut nearer = plan.clone();
        nearer.set(key, Entry::Value(to + (now - to) * 0.02)).unwrap();
        assert!(chance(&nearer) > 0.1, "{key}");
    }
    // It is met already where the money never runs out.
    sure(&mut plan, "cash.opening", 9_000.0);
    assert_eq!(found(ask(&plan, target, AMOUNT)).values[0].1, 100.0);
}

#[test]
fn numbers_move_together_to_the_side_that_leaves_money() {
    let mut plan = short_of_money();
    ranged(&mut plan, AMOUNT, 60.0, 100.0, 160.0);
    ranged(&mut plan, "cash.living_per_month", 150.0, 200.0, 260.0);
    let lowest = Target::of_goal(&plan, Figure::LowestSpendable);
    let change = found(ask_all(&plan, lowest, &[key(AMOUNT), key("cash.living_per_month")]));
    assert!(change.values[0].1 > 100.0 && change.values[1].1 < 200.0 && change.reached >= 0.0, "{change:?}");
}

#[test]
fn no_number_of_futures_has_no_chance_of_running_out() {
    let mut plan = short_of_money();
    set(&mut plan, "futures.count", Entry::Integer(0));
    let target = Target::of_goal(&plan, Figure::ChanceOfRunningOut);
    assert_eq!(ask(&plan, target, AMOUNT), Err(NoAnswer::Refused(Refused::NoFutures)));
    assert!(ask(&plan, Target::of_goal(&plan, Figure::LowestSpendable), AMOUNT).is_ok());
}
