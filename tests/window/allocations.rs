//! A still frame allocates nothing that grows with the plan: the work of a frame is that of its visible parts.

use std::path::Path;

use zeroline::app::views::VIEWS;
use zeroline::file::save;
use zeroline::plan::{Assumption, Entry, Key, Plan, PlanField, Variant, YearMonth};

#[path = "../../benches/window_driver/mod.rs"]
#[expect(dead_code, reason = "the benches use more of the driver")]
mod window_driver;

use window_driver::{KEYS, Window};

/// A plan with more streams and scenarios than fit on screen.
fn saved(folder: &Path, own: usize, scenarios: u8) -> std::path::PathBuf {
    let mut plan = Plan::new(YearMonth::new(2027, 1).unwrap());
    plan.set(Key::Plan(PlanField::FuturesCount), Entry::Integer(1_000)).unwrap();
    for _ in 0..own {
        plan.add_own().unwrap();
    }
    for count in 0..scenarios {
        let scenario = Variant::Scenario(plan.add_scenario(Variant::Base, "Scenario").unwrap());
        plan.set_in(scenario, Key::Assumption(Assumption::GiftsPerHour), Entry::Value(100.0 + f64::from(count))).unwrap();
    }
    let path = folder.join(format!("{own}.ron"));
    save(&path, &plan).unwrap();
    path
}

/// The allocations of a still frame of each view.
fn still(plan: std::path::PathBuf) -> Vec<u64> {
    let mut window = Window::open(plan).unwrap();
    let frame_of = |key| {
        window.view(key);
        allocation_counter::measure(|| window.frame(Vec::new())).count_total
    };
    KEYS.map(frame_of).into()
}

/// The most allocations that 12 streams and 4 scenarios more may cost a still frame: a text that wraps to one line more.
const GROWTH: u64 = 10;

#[test]
fn still_frame_allocates_nothing_that_grows_with_the_plan() {
    let folder = tempfile::tempdir().unwrap();
    let (small, large) = (still(saved(folder.path(), 12, 8)), still(saved(folder.path(), 24, 12)));
    for ((view, small), large) in VIEWS.iter().zip(small).zip(large) {
        println!("{}: {small} and {large}", view.name.name());
        assert!(large <= small + GROWTH, "{}: {small} allocations with a large plan, {large} with a larger one", view.name.name());
    }
}
