//! How long the engine takes: the whole forecast as set, one move of a slider with the forecast that follows it, a plan file.

use std::hint::black_box;

use criterion::{BenchmarkId, Criterion};
use zeroline::file;
use zeroline::forecast::deterministic;
use zeroline::plan::{Assumption, Entry, Key, Plan, PlanField, Problem, YearMonth};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut criterion = Criterion::default().configure_from_args();
    as_set_forecast(&mut criterion)?;
    plan_files(&mut criterion)?;
    criterion.final_summary();
    Ok(())
}

/// The first example over so many months.
fn first_example(months: u64) -> Result<Plan, Box<dyn std::error::Error>> {
    let mut plan = Plan::new(YearMonth::new(2027, 1)?);
    plan.set(Key::Plan(PlanField::Months), Entry::Integer(months))?;
    Ok(plan)
}

fn as_set_forecast(criterion: &mut Criterion) -> Result<(), Box<dyn std::error::Error>> {
    let gifts_per_hour = Key::Assumption(Assumption::GiftsPerHour);
    let mut group = criterion.benchmark_group("as_set");
    for months in [12, 120] {
        let mut plan = first_example(months)?;
        group.bench_with_input(BenchmarkId::new("forecast", months), &plan, |bencher, plan| bencher.iter(|| deterministic(black_box(plan))));

        let mut gifts = (0..200).map(|step| f64::from(150 + step)).cycle();
        group.bench_function(BenchmarkId::new("slider_move", months), |bencher| {
            bencher.iter(|| -> Result<_, Problem> {
                plan.set(black_box(gifts_per_hour), Entry::Value(gifts.next().unwrap_or(150.0)))?;
                Ok(deterministic(black_box(&plan)))
            });
        });
    }
    group.finish();
    Ok(())
}

fn plan_files(criterion: &mut Criterion) -> Result<(), Box<dyn std::error::Error>> {
    let this_month = YearMonth::new(2027, 1)?;
    let plan = file::first_example(this_month);
    let text = file::write(&plan);
    let mut group = criterion.benchmark_group("plan_file");
    group.bench_function("parse", |bencher| bencher.iter(|| file::read(black_box(&text), this_month)));
    group.bench_function("write", |bencher| bencher.iter(|| file::write(black_box(&plan))));
    group.finish();
    Ok(())
}
