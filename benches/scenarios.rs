//! How long scenarios take: switching to one, ten of them side by side with 100,000 futures each, the steps between two, a
//! sweep; and how many plans a second a batch computes on one core.

#![expect(clippy::unwrap_used, reason = "a benchmark may fail like a test")]

use std::hint::black_box;
use std::num::NonZeroUsize;
use std::sync::atomic::AtomicBool;
use std::time::{Duration, Instant};

use criterion::{Criterion, SamplingMode, Throughput, criterion_group, criterion_main};
use zeroline::file;
use zeroline::forecast::attribution::steps;
use zeroline::forecast::comparison::{Comparison, matrix};
use zeroline::forecast::futures::Engine;
use zeroline::forecast::goal_seek::{Figure, Target};
use zeroline::forecast::parameter_sweep::{Axis, sweep};
use zeroline::forecast::{Cash, deterministic};
use zeroline::plan::{Assumption, Entry, GoalMeasure, Key, Plan, ScenarioId, Variant, YearMonth};
use zeroline::report::{ForecastReport, Report, ShownCash, json_line};

const FUTURES: usize = 100_000;

fn key(name: &str) -> Key {
    name.parse().unwrap()
}

fn id(number: u32) -> ScenarioId {
    ScenarioId::new(number).unwrap()
}

fn nth(number: u32) -> Variant {
    Variant::Scenario(id(number))
}

/// The first example with so many scenarios of three changes each, no two the same.
fn plan_with(scenarios: u32) -> Plan {
    let mut plan = file::first_example(YearMonth::new(2027, 1).unwrap());
    for index in 0..scenarios {
        let scenario = Variant::Scenario(plan.add_scenario(Variant::Base, "Scenario").unwrap());
        let more = 1.0 + f64::from(index) / f64::from(scenarios);
        plan.set_in(scenario, key("brands.deals_per_month"), Entry::Value(2.0 * more)).unwrap();
        plan.set_in(scenario, key("gifts.gifts_per_hour"), Entry::Value(150.0 * more)).unwrap();
        plan.set_in(scenario, key("merch.enabled"), Entry::Switch(index % 2 == 0)).unwrap();
    }
    plan
}

fn plans(plan: &Plan) -> Vec<Plan> {
    plan.variants().skip(1).map(|variant| plan.flattened(variant)).collect()
}

fn engine() -> Engine {
    Engine::new(std::thread::available_parallelism().unwrap_or(NonZeroUsize::MIN))
}

fn switching(c: &mut Criterion) {
    let plan = plan_with(50);
    let mut shown = plan.variants().skip(1).cycle();
    c.bench_function("scenarios/switch_among_50", |b| b.iter(|| deterministic(&plan.flattened(black_box(shown.next().unwrap_or_default())))));
    c.bench_function("scenarios/change_one_of_50", |b| {
        b.iter_batched(|| plan.clone(), |mut plan| plan.set_in(nth(26), key("merch.price"), Entry::Value(black_box(30.0))), criterion::BatchSize::SmallInput);
    });
}

fn comparing(c: &mut Criterion) {
    let go = AtomicBool::new(false);
    let mut plan = plan_with(10);
    let mut group = c.benchmark_group("compare_10x100000x12");
    group.sample_size(10).sampling_mode(SamplingMode::Flat).warm_up_time(Duration::from_secs(1)).measurement_time(Duration::from_secs(4));
    group.bench_function("from_nothing", |b| {
        b.iter(|| matrix(&Comparison::default().run(&plans(&plan), FUTURES, &mut engine(), &go).unwrap(), GoalMeasure::Gross));
    });
    let (mut engine, mut comparison) = (engine(), Comparison::default());
    comparison.run(&plans(&plan), FUTURES, &mut engine, &go).unwrap();
    let mut place = 0.0;
    group.bench_function("one_slider_of_one_moves", |b| {
        b.iter_custom(|times| {
            let mut spent = Duration::ZERO;
            for _ in 0..times {
                place = (place + 1.0) % 97.0;
                plan.set_in(nth(5), key("gifts.gifts_per_hour"), Entry::Value(120.0 + place)).unwrap();
                let begin = Instant::now();
                black_box(matrix(&comparison.run(&plans(&plan), FUTURES, &mut engine, &go).unwrap(), GoalMeasure::Gross));
                spent += begin.elapsed();
            }
            spent
        });
    });
    group.finish();
}

fn questions(c: &mut Criterion) {
    let mut plan = plan_with(1);
    let mut group = c.benchmark_group("scenario_questions");
    group.sample_size(10);
    for changes in [10, 20] {
        let numbers = Assumption::ALL.iter().copied().filter(|assumption| assumption.spec().range.is_some());
        plan.reset_all_in(id(1));
        for assumption in numbers.take(changes) {
            let value = plan.value(assumption);
            plan.set_in(nth(1), Key::Assumption(assumption), Entry::Value(value * 0.9)).unwrap();
        }
        group.bench_function(format!("steps_of_{changes}"), |b| {
            b.iter(|| steps(black_box(&plan), Variant::Base, nth(1), GoalMeasure::TakeHome, &AtomicBool::new(false)));
        });
    }
    let goal = Target { figure: Figure::AsSetTotal, measure: GoalMeasure::Gross, amount: 36_000.0 };
    let over_track = |name| Axis::over_track(&plan, key(name), 50).unwrap();
    let axes = || (over_track("gifts.gifts_per_hour"), Some(over_track("brands.deals_per_month")));
    let mut engine = engine();
    group.bench_function("sweep_50x50_as_set", |b| {
        b.iter(|| sweep(&plan.flattened(Variant::Base), &mut engine, goal, axes(), &AtomicBool::new(false)).map(|swept| swept.contour()));
    });
    group.finish();
}

/// The work of one core for each plan of a batch: text to plan to forecast to a JSON line.
fn batch(c: &mut Criterion) {
    let this_month = YearMonth::new(2027, 1).unwrap();
    let text = file::write(&file::first_example(this_month));
    let mut engine = Engine::new(NonZeroUsize::MIN);
    let mut group = c.benchmark_group("batch_plans_a_second");
    group.sample_size(20).throughput(Throughput::Elements(1));
    for futures in [0, 10_000] {
        group.bench_function(format!("{futures}_futures"), |b| {
            b.iter(|| {
                let plan = file::read(black_box(&text), this_month).unwrap();
                let (forecast, futures) = (deterministic(&plan), engine.run_with(&plan, futures));
                let cash = Cash::of(&plan, &forecast);
                let shown_cash = ShownCash::AsSetForPrograms;
                json_line(&ForecastReport { plan: &plan, forecast: &forecast, futures: futures.as_deref(), ledger: None, cash: &cash, shown_cash }.json())
            });
        });
    }
    group.finish();
}

criterion_group!(benches, switching, comparing, questions, batch);
criterion_main!(benches);
