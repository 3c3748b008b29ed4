//! Futures given the past: a closed form, plain weights over many futures, and the rules of known months.

use std::num::NonZeroUsize;
use std::sync::atomic::AtomicBool;

use zeroline::forecast::futures::{Engine, Given, LeftOut, LeftOutReason, NotGiven, OneFuture};
use zeroline::forecast::{KnownMonths, StreamId, deterministic};
use zeroline::plan::{ActualAmount, ActualKey, ActualsSource, Assumption, Day, Entry, Key, Plan, PlanField, Stream, YearMonth};

use crate::helpers::{first_example, key, own_id, ranged};

const GIFTS: StreamId = StreamId::Named(Stream::Gifts);
const BRANDS: StreamId = StreamId::Named(Stream::Brands);
const MERCH: StreamId = StreamId::Named(Stream::Merch);
const SUPPORTERS: StreamId = StreamId::Named(Stream::Supporters);

/// Puts earnings of streams in whole months into a plan: typed.
pub(crate) fn earn(plan: &mut Plan, amounts: &[(&str, StreamId, f64)]) {
    let mut actuals = plan.actuals().clone();
    for (month, stream, earned) in amounts {
        let month: YearMonth = month.parse().unwrap();
        let (first, last) = (Day::first_of(month), Day::last_of(month));
        let amount = ActualAmount { earned: Some(*earned), paid: None, sales: None, currency: None, rate: None, first, last };
        actuals.amounts.insert(ActualKey { month, stream: *stream, source: ActualsSource::Typed }, amount);
    }
    plan.set_actuals(actuals).unwrap();
}

fn set(plan: &mut Plan, entries: &[(&str, Entry)]) {
    for (at, entry) in entries {
        plan.set(key(at), entry.clone()).unwrap();
    }
}

fn given_on(threads: usize, plan: &Plan, count: usize) -> Result<Given, NotGiven> {
    let engine = Engine::new(NonZeroUsize::new(threads).unwrap());
    engine.given_until(plan, &KnownMonths::of(plan), count, &AtomicBool::new(false))
}

/// A plan of four months with one stream of 500 to 2,000 around 1,000 and a swing of 0.4.
fn one_stream() -> Plan {
    let mut plan = first_example();
    for stream in Stream::ALL {
        set(&mut plan, &[(&format!("{}.enabled", stream.key()), Entry::Switch(false))]);
    }
    assert_eq!(plan.add_own().unwrap(), own_id(1));
    let exact = |value| Entry::Value(value);
    set(&mut plan, &[("own.1.amount_per_month", ranged(500.0, 1_000.0, 2_000.0)), ("own.1.swing", exact(0.4)), ("own.1.follows_audience", exact(0.0))]);
    plan.set(Key::Plan(PlanField::Months), Entry::Integer(4)).unwrap();
    plan
}

#[test]
fn one_stream_given_two_months_has_the_normal_law_of_textbooks() {
    let mut plan = one_stream();
    let own = StreamId::Own(own_id(1));
    earn(&mut plan, &[("2027-01", own, 1_500.0), ("2027-02", own, 1_300.0)]);
    let given = given_on(2, &plan, 50_000).unwrap();
    // Of the logarithm: the range has s = ln 2 / 1.28155, each month σ = 0.4 and the mean shifted by −σ²/2. Precisions add up.
    let (s, sigma, z90): (f64, f64, f64) = (2_f64.ln() / 1.281_551_565_5, 0.4, 1.281_551_565_5);
    let precision = 1.0 / (s * s) + 2.0 / (sigma * sigma);
    let seen = (1_500_f64.ln() + 1_300_f64.ln() + sigma * sigma) / (sigma * sigma);
    let mean = (1_000_f64.ln() / (s * s) + seen) / precision;
    let (median, spread) = ((mean - sigma * sigma / 2.0).exp(), (1.0 / precision + sigma * sigma).sqrt());
    for t in [2, 3] {
        let band = given.futures.gross.at(t);
        for (found, right) in [(band.p10, median * (-z90 * spread).exp()), (band.p50, median), (band.p90, median * (z90 * spread).exp())] {
            assert!((found / right - 1.0).abs() < 0.01, "month {t}: {found} for {right}");
        }
    }
    // Known months are the same in every future.
    assert_eq!((given.futures.gross.p10[0], given.futures.gross.p90[0], given.futures.gross.p50[1]), (1_500.0, 1_500.0, 1_300.0));
    assert!(given.left_out.is_empty());
}

/// The logarithm of a future's weight, as the model says it.
fn log_weight(plan: &Plan, future: &OneFuture, amounts: &[(usize, StreamId, f64)]) -> f64 {
    let together = plan.value(Assumption::Together);
    let month = |t: usize| {
        let of_month: Vec<f64> = amounts
            .iter()
            .filter(|(of, _, _)| *of == t)
            .map(|(_, stream, earned)| {
                let Some(own) = future.streams.iter().find(|own| own.stream == *stream) else { unreachable!() };
                let StreamId::Named(named) = *stream else { unreachable!() };
                let sigma = plan.stream(named).swing;
                (earned / (own.income[t] / own.swings[t])).ln() / sigma + sigma / 2.0
            })
            .collect();
        let (n, sum) = (of_month.iter().map(|_| 1.0).sum::<f64>(), of_month.iter().sum::<f64>());
        let squares = of_month.iter().map(|r| r * r).sum::<f64>();
        -0.5 * (squares - together * sum * sum / (1.0 + (n - 1.0) * together)) / (1.0 - together)
    };
    [0, 1].into_iter().filter(|t| amounts.iter().any(|(of, _, _)| of == t)).map(month).sum()
}

/// The least amount that this part of the weights is at or below.
fn weighted_percentile(sorted: &[(f64, f64)], part: f64) -> f64 {
    let all: f64 = sorted.iter().map(|(_, weight)| weight).sum();
    let mut sum = 0.0;
    sorted
        .iter()
        .find(|(_, weight)| {
            sum += weight;
            sum >= part * all
        })
        .unwrap()
        .0
}

#[test]
fn futures_given_the_past_agree_with_plain_weights() {
    const PLAIN: u16 = 40_000;
    let mut plan = first_example();
    plan.set(Key::Plan(PlanField::Months), Entry::Integer(4)).unwrap();
    set(&mut plan, &[("futures.together", Entry::Exact(0.3)), ("gifts.top_fan_share", Entry::Exact(0.4)), ("gifts.top_fan_leaves", Entry::Exact(0.2))]);
    let amounts = [(0, GIFTS, 700.0), (0, BRANDS, 900.0), (0, SUPPORTERS, 250.0), (1, GIFTS, 500.0)];
    earn(&mut plan, &amounts.map(|(t, stream, earned)| (["2027-01", "2027-02"][t], stream, earned)));
    let given = given_on(2, &plan, 30_000).unwrap();

    let known = 700.0 + 900.0 + 250.0 + 500.0;
    let futures = (0..PLAIN).map(|index| OneFuture::new(&plan, index.into()));
    let weighted: Vec<(OneFuture, f64)> =
        futures.map(|future| (log_weight(&plan, &future, &amounts).exp(), future)).map(|(weight, future)| (future, weight)).collect();
    let sorted = |amount: &dyn Fn(&OneFuture) -> f64| {
        let mut sorted: Vec<(f64, f64)> = weighted.iter().map(|(future, weight)| (amount(future), *weight)).collect();
        sorted.sort_by(|a, b| a.0.total_cmp(&b.0));
        sorted
    };
    let agree = |what: &str, found: [f64; 3], sorted: &[(f64, f64)]| {
        for (part, found) in [0.1, 0.5, 0.9].into_iter().zip(found) {
            let right = weighted_percentile(sorted, part);
            assert!((found / right - 1.0).abs() < 0.01, "{what}, {part}: {found} for {right}");
        }
    };
    let total = given.futures.total_gross;
    agree("total", [total.p10, total.p50, total.p90], &sorted(&|future| known + future.gross[2] + future.gross[3]));
    for t in [2, 3] {
        let band = given.futures.gross.at(t);
        agree(&format!("month {t}"), [band.p10, band.p50, band.p90], &sorted(&|future| future.gross[t]));
    }
    let (sum, squares) = weighted.iter().fold((0.0, 0.0), |(sum, squares), (_, weight)| (sum + weight, squares + weight * weight));
    let effective = sum * sum / squares / f64::from(PLAIN) * 30_000.0;
    assert!((given.effective / effective - 1.0).abs() < 0.1, "{} for {effective}", given.effective);
    assert!(given.distinct > 25_000, "{}", given.distinct);
}

#[test]
fn number_of_threads_changes_nothing_given_the_past() {
    let mut plan = first_example();
    earn(&mut plan, &[("2027-01", GIFTS, 700.0), ("2027-02", GIFTS, 1_500.0), ("2027-02", BRANDS, 300.0)]);
    let one = given_on(1, &plan, 5_000).unwrap();
    assert_eq!(one, given_on(2, &plan, 5_000).unwrap());
    assert_eq!(one, given_on(3, &plan, 5_000).unwrap());
}

#[test]
fn costs_and_tax_of_a_known_month_follow_from_its_earnings() {
    let mut plan = first_example();
    set(&mut plan, &[("costs.manager_rate", Entry::Exact(0.2))]);
    earn(&mut plan, &[("2027-01", GIFTS, 700.0), ("2027-01", BRANDS, 1_000.0)]);
    let given = given_on(1, &plan, 2_000).unwrap();
    // 1,700 less 120 less a fifth of 1,000, less 28% of it for tax.
    let right = (1_700.0 - 120.0 - 200.0) * 0.72;
    let month = given.futures.take_home.at(0);
    assert!((month.p10 - right).abs() < 0.01 && (month.p90 - right).abs() < 0.01, "{month:?} for {right}");
    // Gifts of 700 are paid after 30 days, brands half after 30 and half after 60; nothing else was earned in January.
    let spendable = given.cash.spendable.at(0);
    assert_eq!(spendable.p10.to_bits(), spendable.p90.to_bits());
}

#[test]
fn months_that_say_nothing_leave_the_futures_as_they_are() {
    let mut plan = first_example();
    assert_eq!(given_on(1, &plan, 3_000), Err(NotGiven::NoKnownMonth));
    earn(&mut plan, &[("2027-01", GIFTS, 0.0)]);
    assert_eq!(given_on(1, &plan, 0), Err(NotGiven::NoFutures));
    let given = given_on(1, &plan, 3_000).unwrap();
    let plain = Engine::new(NonZeroUsize::MIN).run_with(&plan, 3_000).unwrap();
    assert_eq!(given.futures.gross.p50[1..], plain.gross.p50[1..]);
    assert_eq!((given.futures.gross.p50[0], given.distinct), (0.0, 3_000));
    assert!((given.effective - 3_000.0).abs() < 1e-6);
    assert!(given.left_out.contains(&LeftOut { stream: GIFTS, reason: LeftOutReason::EarnedNothing }));
}

#[test]
fn stream_that_loses_in_every_future_and_earned_fits_none() {
    let mut plan = first_example();
    set(&mut plan, &[("merch.unit_cost", Entry::Exact(40.0)), ("merch.price", Entry::Exact(20.0))]);
    assert!(deterministic(&plan).row(zeroline::forecast::Line::Stream(MERCH))[0] < 0.0);
    earn(&mut plan, &[("2027-01", MERCH, 100.0)]);
    assert_eq!(given_on(1, &plan, 2_000), Err(NotGiven::NoneFits));
}

#[test]
fn stream_that_the_plan_does_not_have_then_is_left_out_and_named() {
    let mut plan = first_example();
    set(&mut plan, &[("gifts.starts_month", Entry::Integer(3))]);
    earn(&mut plan, &[("2027-01", GIFTS, 100.0), ("2027-01", BRANDS, 600.0), ("2027-01", MERCH, -20.0)]);
    let given = given_on(1, &plan, 2_000).unwrap();
    assert_eq!(given.futures.gross.p50[0], 680.0);
    assert!(given.left_out.contains(&LeftOut { stream: GIFTS, reason: LeftOutReason::NotPlanned }));
    assert!(given.left_out.contains(&LeftOut { stream: MERCH, reason: LeftOutReason::EarnedNothing }));
    assert!(given.left_out.contains(&LeftOut { stream: SUPPORTERS, reason: LeftOutReason::Unknown }));
    assert!(given.left_out.iter().all(|left_out| left_out.stream != BRANDS));
}

#[test]
fn month_is_known_once_its_last_day_is_in() {
    let mut plan = first_example();
    earn(&mut plan, &[("2026-12", GIFTS, 400.0), ("2027-01", GIFTS, 500.0)]);
    let mut actuals = plan.actuals().clone();
    let february: YearMonth = "2027-02".parse().unwrap();
    let to = |day| Day::new(february, day).unwrap();
    let amount = ActualAmount { earned: Some(90.0), paid: None, sales: None, currency: None, rate: None, first: to(1), last: to(7) };
    actuals.amounts.insert(ActualKey { month: february, stream: BRANDS, source: ActualsSource::Typed }, amount);
    plan.set_actuals(actuals).unwrap();
    let months = KnownMonths::of(&plan);
    assert_eq!(months.known.iter().map(|month| (month.t, month.gross())).collect::<Vec<_>>(), [(0, 500.0)]);
    let running = months.running.unwrap();
    assert_eq!((running.so_far.t, running.so_far.gross(), running.part, months.until), (1, 90.0, 0.25, Some(to(7))));
}
