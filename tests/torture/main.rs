//! The program killed at random moments of editing and saving: nothing it said was safe is lost, and no file is half written.
//!
//! It runs itself as another process that acts as the window does, without a window, and says on standard output each step
//! before it begins and each change that is safe. `ZEROLINE_ROUNDS` sets how often it is killed; `build-scripts/torture.sh` does so at length.
#![expect(clippy::unwrap_used, clippy::panic, clippy::print_stdout, reason = "a test says what it does and may fail")]

mod driver;
mod rounds;

use std::time::Instant;

/// A check by name; it returns a summary.
type Check = (&'static str, fn() -> String);

fn main() {
    if let Some(desk) = std::env::var_os(driver::DESK) {
        return driver::work(desk.as_ref());
    }
    let wanted = std::env::args().skip(1).find(|arg| !arg.starts_with('-'));
    let checks: [Check; 3] = [
        ("killed_at_any_moment_nothing_acknowledged_is_lost", rounds::killed),
        ("two_windows_on_one_plan_killed_lose_nothing", rounds::two_windows),
        ("a_panic_autosaves_the_plan_and_says_so", rounds::panics),
    ];
    for (name, check) in checks.into_iter().filter(|(name, _)| wanted.as_ref().is_none_or(|wanted| name.contains(wanted))) {
        let started = Instant::now();
        let said = check();
        println!("test {name} ... ok ({said}, {:.0} s)", started.elapsed().as_secs_f64());
    }
}
