//! Allocations of one frame, by view: a still frame, the same with a larger plan, and a frame in which a slider moves.
//!
//! Only those of the window's own thread are counted, egui's among them. Allocations that a still frame makes only for the larger
//! plan grow with the plan.
#![expect(clippy::print_stdout, reason = "a bench prints what it measured")]

mod window_driver;

use eframe::egui::Key as Press;
use window_driver::{KEYS, Window};
use zeroline::app::views::VIEWS;
use zeroline::plan::{Assumption, Entry, Key, Plan, PlanField, Variant, YearMonth};

/// Frames over which a mean is taken.
const FRAMES: u64 = 40;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = tempfile::tempdir()?;
    let (small, large) = (folder.path().join("small.ron"), folder.path().join("large.ron"));
    zeroline::file::save(&small, &plan(0, 0)?)?;
    zeroline::file::save(&large, &plan(24, 12)?)?;
    println!("Allocations a frame (KiB): still; still with 24 streams of one's own and 12 scenarios; while a slider moves");
    let (mut small, mut large, mut moving) = (Window::open(small.clone())?, Window::open(large)?, Window::open(small)?);
    for (view, key) in VIEWS.iter().zip(KEYS) {
        let row = [rest(&mut small, key), rest(&mut large, key), drag(&mut moving, key)?];
        let cells = row.map(|(count, bytes)| format!("{count:>7} ({:>6})", bytes / 1024));
        println!("{:<14} {}", view.name.name(), cells.join("  "));
    }
    Ok(())
}

/// The plan a new user sees, with so many streams of one's own and scenarios more.
fn plan(own: usize, scenarios: usize) -> Result<Plan, Box<dyn std::error::Error>> {
    let mut plan = Plan::new(YearMonth::new(2027, 1)?);
    plan.set(Key::Plan(PlanField::FuturesCount), Entry::Integer(2_000))?;
    for _ in 0..own {
        plan.add_own()?;
    }
    for count in 0..scenarios {
        let scenario = Variant::Scenario(plan.add_scenario(Variant::Base, "Scenario")?);
        let gifts = 100.0 + f64::from(u16::try_from(count)?);
        plan.set_in(scenario, Key::Assumption(Assumption::GiftsPerHour), Entry::Value(gifts))?;
    }
    Ok(plan)
}

fn rest(window: &mut Window, key: Press) -> (u64, u64) {
    window.view(key);
    mean(|| window.frame(Vec::new()))
}

fn drag(window: &mut Window, key: Press) -> Result<(u64, u64), Box<dyn std::error::Error>> {
    window.view(key);
    window.hold()?;
    for _ in 0..FRAMES {
        window.drag();
    }
    let measured = mean(|| window.drag());
    window.release();
    Ok(measured)
}

fn mean(mut frame: impl FnMut()) -> (u64, u64) {
    let counted = allocation_counter::measure(|| (0..FRAMES).for_each(|_| frame()));
    (counted.count_total / FRAMES, counted.bytes_total / FRAMES)
}
