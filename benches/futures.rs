//! How long futures take, on every core: one slider moves (draws and swings are kept), and everything from nothing.
//!
//! `cargo bench --bench futures` measures the aims; with `ZEROLINE_BENCH=table` also the sizes of the table in
//! `benches/README.md`, up to a million futures of 120 months.

#![expect(clippy::unwrap_used, reason = "a benchmark may fail like a test")]

use std::num::NonZeroUsize;
use std::sync::atomic::AtomicBool;
use std::time::{Duration, Instant};

use criterion::{BenchmarkId, Criterion, SamplingMode, criterion_group, criterion_main};
use zeroline::forecast::futures::Engine;
use zeroline::forecast::goal_seek::{Figure, ReachRequest, Target, reach};
use zeroline::forecast::sensitivity::{rank_correlation, tornado};
use zeroline::plan::{Entry, GoalMeasure, Key, Plan, PlanField, YearMonth};

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

criterion_group!(benches, aims, cash, questions, table);
criterion_main!(benches);
