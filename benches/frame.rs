//! How long a whole frame of the window takes while a slider moves: layout and tessellation, no graphics card.
//!
//! Each frame moves the pointer that holds "Gifts per hour" a little further, so the plan, every figure and every shape is new.

#[expect(dead_code, reason = "each bench uses its part of the driver")]
mod window_driver;

use criterion::{Criterion, Throughput};
use window_driver::Window;
use zeroline::plan::{Entry, Key, Plan, PlanField, YearMonth};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut criterion = Criterion::default().configure_from_args();
    let folder = tempfile::tempdir()?;
    let mut group = criterion.benchmark_group("frame");
    group.throughput(Throughput::Elements(1));
    for (name, futures) in [("slider_moves", 0), ("slider_moves_with_futures", 100_000)] {
        let path = folder.path().join(format!("{name}.ron"));
        let mut plan = Plan::new(YearMonth::new(2027, 1)?);
        plan.set(Key::Plan(PlanField::FuturesCount), Entry::Integer(futures))?;
        zeroline::file::save(&path, &plan)?;
        let mut window = Window::open(path)?;
        window.hold()?;
        group.bench_function(name, |bencher| bencher.iter(|| window.drag()));
    }
    group.finish();
    criterion.final_summary();
    Ok(())
}
