//! Plans at the limits of their numbers.

use zeroline::forecast::futures::{Futures, OneFuture};
use zeroline::forecast::{Line, deterministic};
use zeroline::plan::{Assumption, Entry, GoalMeasure, Key, Kind, Plan, Setting, Stream};

use super::{close, engine, futures, ranged, set, sure};
use crate::helpers::first_example;

fn all_finite(f: &Futures) -> bool {
    let months = [&f.gross, &f.take_home].into_iter().flat_map(|b| [&b.p10, &b.p25, &b.p50, &b.p75, &b.p90, &b.mean]).flatten();
    let totals = [f.total_gross, f.total_take_home].map(|b| [b.p10, b.p25, b.p50, b.p75, b.p90, b.mean]);
    months.chain(totals.iter().flatten()).all(|amount| amount.is_finite()) && f.chance.monthly.iter().chain(&f.chance.by_month).all(|c| (0.0..=1.0).contains(c))
}

#[test]
fn no_futures_are_none() {
    let mut plan = first_example();
    set(&mut plan, "futures.count", Entry::Integer(0));
    assert_eq!(engine(2).run(&plan), None);
}

#[test]
fn one_future_is_its_own_percentile() {
    let plan = first_example();
    let f = engine(2).run_with(&plan, 1).unwrap();
    let one = OneFuture::new(&plan, 0);
    for t in 0..12 {
        let month = f.gross.at(t);
        assert_eq!([month.p10, month.p25, month.p75, month.p90, month.mean], [month.p50; 5]);
        close(month.p50, one.gross[t], 1e-5);
    }
    close(f.total_quantile(GoalMeasure::TakeHome, 0.3), one.take_home.iter().sum(), 1e-5);
}

#[test]
fn plan_without_ranges_is_its_forecast_in_every_future() {
    let mut plan = first_example();
    for key in Key::all().filter(|key| matches!(key.kind(), Kind::Estimate(_)) && plan.has(*key)).collect::<Vec<_>>() {
        let value = plan.estimate_at(key).unwrap().value();
        plan.set(key, Entry::Exact(value)).unwrap();
    }
    for stream in Stream::ALL {
        plan.set(Key::Stream(stream, Setting::Swing), Entry::Exact(0.0)).unwrap();
    }
    // The goal is exactly the income of one month, which rounding must not turn into a miss.
    let right = deterministic(&plan);
    sure(&mut plan, "plan.goal_per_month", right.at(Line::Gross, 4));
    let f = engine(2).run_with(&plan, 2_000).unwrap();
    for t in 0..12 {
        for amount in [f.gross.p10[t], f.gross.p90[t], f.gross.mean[t]] {
            close(amount, right.at(Line::Gross, t), 1e-5);
        }
        close(f.take_home.p50[t], right.at(Line::TakeHome, t), 1e-5);
    }
    assert_eq!(f.chance.monthly[3..6], [0.0, 1.0, 1.0]);
    assert_eq!((f.chance.by_month[3], f.chance.by_month[4], f.chance.every_month), (0.0, 1.0, 0.0));
}

#[test]
fn with_all_streams_off_only_costs_remain() {
    let mut plan = first_example();
    for stream in Stream::ALL {
        plan.set(Key::Stream(stream, Setting::Enabled), Entry::Switch(false)).unwrap();
    }
    let f = futures(&plan);
    assert_eq!([f.total_gross.p10, f.total_gross.p90, f.gross.mean[3]], [0.0; 3]);
    assert_eq!([f.total_take_home.p10, f.total_take_home.p90], [-1_440.0; 2]);
    assert_eq!(f.chance.every_month, 0.0);
}

#[test]
fn one_month_and_a_hundred_and_twenty() {
    let mut plan = first_example();
    for months in [1, 120] {
        set(&mut plan, "plan.months", Entry::Integer(months));
        let f = engine(2).run_with(&plan, 5_000).unwrap();
        assert_eq!(f.gross.p50.len(), plan.months());
        assert!(all_finite(&f));
    }
}

#[test]
fn million_futures() {
    let mut plan = first_example();
    set(&mut plan, "plan.months", Entry::Integer(1));
    set(&mut plan, "futures.count", Entry::Integer(1_000_000));
    let f = futures(&plan);
    assert_eq!((f.count, f.totals(GoalMeasure::Gross).len()), (1_000_000, 1_000_000));
    // The first month of the ten million independent draws.
    close(f.gross.p10[0], 1_977.681, 1e-3);
    close(f.gross.p90[0], 4_360.902, 1e-3);
}

#[test]
fn zeros_stay_zero() {
    let mut plan = first_example();
    for assumption in Assumption::ALL {
        let (least, _) = assumption.spec().limit;
        plan.set(Key::Assumption(*assumption), Entry::Value(least.max(0.0))).unwrap();
    }
    let f = engine(2).run_with(&plan, 2_000).unwrap();
    assert_eq!([f.total_gross.p10, f.total_gross.p90, f.total_take_home.mean], [0.0; 3]);
}

/// Every number at its greatest, with the widest range that ends there: amounts beyond anything real, but numbers.
#[test]
fn greatest_plan_stays_finite() {
    let mut plan = first_example();
    set(&mut plan, "plan.months", Entry::Integer(120));
    plan.add_own().unwrap();
    let numbers = |plan: &Plan| Key::all().filter(|key| plan.bounds(*key).is_some() && plan.has(*key)).collect::<Vec<_>>();
    for most in [true, false] {
        for key in numbers(&plan) {
            let (least, greatest) = plan.bounds(key).unwrap().limit;
            let value = if most { greatest } else { least };
            let range = zeroline::plan::Range { low: least.max(1e-9), high: greatest };
            let ranged = plan.set(key, Entry::Ranged { value: value.max(1e-9), range });
            ranged.or_else(|_| plan.set(key, Entry::Exact(value))).unwrap();
        }
        assert!(all_finite(&engine(2).run_with(&plan, 1_500).unwrap()));
    }
}

#[test]
fn ranges_that_touch_their_limits_stay_inside() {
    let mut plan = first_example();
    ranged(&mut plan, "supporters.churn_rate", 0.5, 0.9, 1.0);
    ranged(&mut plan, "affiliate.refund_rate", 0.999, 1.0, 1.0);
    ranged(&mut plan, "audience.growth_rate", -0.5, -0.5, 1.0);
    ranged(&mut plan, "gifts.coins_per_gift", 1e-6, 44_999.0, 44_999.0);
    for index in 0..500 {
        for (key, value) in OneFuture::new(&plan, index).values {
            let (least, most) = plan.bounds(key).unwrap().limit;
            assert!((least..=most).contains(&value), "{key} {value}");
        }
    }
    assert!(all_finite(&engine(2).run_with(&plan, 2_000).unwrap()));
}
