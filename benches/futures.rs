//! How long futures take, on every core: one slider moves (draws and swings are kept), and everything from nothing.
//!
//! `cargo bench --bench futures` measures the aims; with `ZEROLINE_BENCH=table` also the sizes of the table in
//! `benches/README.md`, up to a million futures of 120 months.

#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "a benchmark may fail like a test, and prints its figures")]

use std::num::NonZeroUsize;
use std::sync::atomic::AtomicBool;
use std::time::{Duration, Instant};

use criterion::{BenchmarkId, Criterion, SamplingMode, criterion_group, criterion_main};
use zeroline::forecast::futures::{Engine, OneFuture};
use zeroline::forecast::goal_seek::{Figure, ReachRequest, Target, reach};
use zeroline::forecast::sensitivity::{rank_correlation, tornado};
use zeroline::forecast::{KnownMonths, Line, StreamId, deterministic};
use zeroline::plan::{ActualAmount, ActualKey, ActualsSource, Day, Entry, GoalMeasure, Key, Plan, PlanField, Stream, YearMonth};

fn first_example(months: u64) -> Plan {
    let mut plan = Plan::new(YearMonth::new(2027, 1).unwrap());
    plan.set(Key::Plan(PlanField::Months), Entry::Integer(months)).unwrap();
    plan
}

fn engine() -> Engine {
    Engine::new(std::thread::available_parallelism().unwrap_or(NonZeroUsize::MIN))
}

fn gifts_per_hour() -> Key {
    "gifts.gifts_per_hour".parse().unwrap()
}

/// The slider moves to a new place each time; only the run is measured.
fn slider(c: &mut Criterion, count: usize, months: u64) {
    let mut plan = first_example(months);
    let mut engine = engine();
    engine.run_with(&plan, count);
    let key = gifts_per_hour();
    let mut place = 0.0;
    let mut group = c.benchmark_group("slider");
    group.sample_size(10).sampling_mode(SamplingMode::Flat).warm_up_time(Duration::from_secs(1)).measurement_time(Duration::from_secs(2));
    group.bench_function(BenchmarkId::from_parameter(format!("{count}x{months}")), |b| {
        b.iter_custom(|times| {
            let mut spent = Duration::ZERO;
            for _ in 0..times {
                place = (place + 1.0) % 97.0;
                plan.set(key, Entry::Value(120.0 + place)).unwrap();
                let begin = Instant::now();
                engine.run_with(&plan, count);
                spent += begin.elapsed();
            }
            spent
        });
    });
}

/// A new engine each time: threads, draws, swings, money, percentiles.
fn from_nothing(c: &mut Criterion, count: usize, months: u64) {
    let plan = first_example(months);
    let mut group = c.benchmark_group("from_nothing");
    group.sample_size(10).sampling_mode(SamplingMode::Flat).warm_up_time(Duration::from_secs(1)).measurement_time(Duration::from_secs(2));
    group.bench_function(BenchmarkId::from_parameter(format!("{count}x{months}")), |b| b.iter(|| engine().run_with(&plan, count)));
}

fn aims(c: &mut Criterion) {
    for count in [10_000, 100_000] {
        slider(c, count, 12);
        from_nothing(c, count, 12);
    }
}

fn table(c: &mut Criterion) {
    if std::env::var("ZEROLINE_BENCH").as_deref() != Ok("table") {
        return;
    }
    for (count, months) in [(1_000, 12), (10_000, 120), (100_000, 1), (100_000, 36), (100_000, 120), (1_000_000, 12), (1_000_000, 120)] {
        slider(c, count, months);
        from_nothing(c, count, months);
    }
}

/// The cash while a slider of it moves: the draws and swings are kept.
fn cash(c: &mut Criterion) {
    let plan = first_example(12);
    let mut engine = engine();
    let never = AtomicBool::new(false);
    for _ in 0..2 {
        engine.run_with(&plan, 100_000);
    }
    let mut group = c.benchmark_group("cash");
    group.sample_size(10);
    group.bench_function(BenchmarkId::from_parameter("100000x12"), |b| b.iter(|| engine.cash_until(&plan, 100_000, &never)));
}

fn questions(c: &mut Criterion) {
    let plan = first_example(12);
    let mut engine = engine();
    let futures = engine.run_with(&plan, 100_000).unwrap();
    let mut group = c.benchmark_group("questions");
    group.sample_size(10);
    group.bench_function("tornado", |b| b.iter(|| tornado(&plan, GoalMeasure::Gross)));
    group.bench_function("rank_correlation", |b| b.iter(|| rank_correlation(&plan, &futures, GoalMeasure::Gross)));
    group.bench_function("fifty_dots", |b| b.iter_batched(|| (*futures).clone(), |futures| futures.dots(GoalMeasure::Gross), criterion::BatchSize::LargeInput));
    let target = Target { figure: Figure::Percentile(0.2), measure: GoalMeasure::Gross, amount: 50_000.0 };
    let question = ReachRequest { target, keys: &[gifts_per_hour()], locked: &[] };
    group.bench_function("goal_seek", |b| b.iter(|| reach(&plan, &mut engine, question, &AtomicBool::new(false))));
}

/// Earnings of the starter plan in three months, a part of each stream's amounts as set.
fn past(plan: &mut Plan) -> Vec<(usize, StreamId, f64)> {
    let forecast = deterministic(plan);
    let parts = [0.8, 1.3, 0.6, 1.1, 0.9, 1.2, 0.95, 1.05];
    let mut actuals = plan.actuals().clone();
    let mut amounts = Vec::new();
    for t in 0..3 {
        let month = forecast.month(t);
        for (place, stream) in Stream::ALL.into_iter().enumerate() {
            let stream = StreamId::Named(stream);
            let earned = forecast.at(Line::Stream(stream), t) * parts[(place + 3 * t) % parts.len()];
            let amount = ActualAmount {
                earned: Some(earned),
                paid: None,
                sales: None,
                currency: None,
                rate: None,
                first: Day::first_of(month),
                last: Day::last_of(month),
            };
            actuals.amounts.insert(ActualKey { month, stream, source: ActualsSource::Typed }, amount);
            amounts.push((t, stream, earned));
        }
    }
    plan.set_actuals(actuals).unwrap();
    amounts
}

/// The futures given three months of eight streams.
fn given(c: &mut Criterion) {
    let mut plan = first_example(12);
    past(&mut plan);
    let (engine, known, never) = (engine(), KnownMonths::of(&plan), AtomicBool::new(false));
    let mut group = c.benchmark_group("given");
    group.sample_size(10);
    group.bench_function(BenchmarkId::from_parameter("100000x12"), |b| b.iter(|| engine.given_until(&plan, &known, 100_000, &never)));
}

/// The least swing of a stream whose earnings are known.
const LEAST_SWING: f64 = 0.05;

/// With `ZEROLINE_BENCH=given`: the percentiles of the total given three months against those of 2,000,000 plainly weighted futures, one by one in double
/// precision.
fn given_by_plain_weights(_: &mut Criterion) {
    if std::env::var("ZEROLINE_BENCH").as_deref() != Ok("given") {
        return;
    }
    let mut plan = first_example(12);
    let amounts = past(&mut plan);
    let known: f64 = amounts.iter().map(|(_, _, earned)| earned).sum();
    let mut weighted: Vec<(f64, f64)> = Vec::new();
    for seed in [7, 8] {
        plan.set(Key::Plan(PlanField::FuturesSeed), Entry::Integer(seed)).unwrap();
        for index in 0..1_000_000 {
            let future = OneFuture::new(&plan, index);
            let residual = |(t, stream, earned): &(usize, StreamId, f64)| {
                let of = future.streams.iter().find(|of| of.stream == *stream).unwrap();
                let StreamId::Named(named) = *stream else { unreachable!() };
                let sigma = plan.stream(named).swing.max(LEAST_SWING);
                let ratio = earned / (of.income[*t] / of.swings[*t]);
                // No swing makes real earnings of a month without income or with a loss.
                if ratio > 0.0 { ratio.ln() / sigma + sigma / 2.0 } else { f64::INFINITY }
            };
            let log_weight = -0.5 * amounts.iter().map(|amount| residual(amount).powi(2)).sum::<f64>();
            weighted.push((known + future.gross[3..].iter().sum::<f64>(), log_weight.exp()));
        }
    }
    weighted.sort_by(|a, b| a.0.total_cmp(&b.0));
    let (all, squares) = weighted.iter().fold((0.0, 0.0), |(all, squares), (_, weight)| (all + weight, squares + weight * weight));
    println!("plain weights: {} futures are worth {:.0}", weighted.len(), all * all / squares);
    let plain = |part: f64| {
        let mut sum = 0.0;
        weighted.iter().find(|(_, weight)| {
            sum += weight;
            sum >= part * all
        })
    };
    for seed in [7, 8, 9, 10] {
        plan.set(Key::Plan(PlanField::FuturesSeed), Entry::Integer(seed)).unwrap();
        let started = Instant::now();
        let given = engine().given_until(&plan, &KnownMonths::of(&plan), 100_000, &AtomicBool::new(false)).unwrap();
        let total = given.futures.total_gross;
        let found = [(0.1, total.p10), (0.25, total.p25), (0.5, total.p50), (0.75, total.p75), (0.9, total.p90)];
        let differences = found.map(|(part, found)| format!("p{:.0} {:+.2} %", part * 100.0, (found / plain(part).unwrap().0 - 1.0) * 100.0));
        let took = started.elapsed().as_secs_f64();
        println!("seed {seed}: {} ({:.0} effective, {} distinct, {took:.2} s)", differences.join(", "), given.effective, given.distinct);
    }
}

criterion_group!(benches, aims, cash, questions, given, table, given_by_plain_weights);
criterion_main!(benches);
