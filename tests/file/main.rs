//! Plan files: round trips, problems by name, whole saves.
#![expect(clippy::unwrap_used, clippy::panic, reason = "the helpers of a test may fail it")]

mod any_plan;
mod comments;
mod events;
mod examples;
mod external;
mod formats;
mod fuzzed;
#[path = "../helpers/mod.rs"]
mod helpers;
mod ids;
mod invalid_files;
mod io_faults;
mod loading;
mod recovery;
mod repair;
mod round_trip;
mod saving;
mod scenarios;
mod versions;

use std::sync::Arc;

use zeroline::plan::{Entry, Plan, YearMonth};

fn plan_with_gifts(gifts: f64) -> Arc<Plan> {
    Arc::new(helpers::with(&[("gifts.gifts_per_hour", Entry::Value(gifts))]))
}

/// A moment between two looks at a file that is saved all the while: Windows replaces no open file, and a reader without pauses has it
/// open nearly always.
fn look_away() {
    if cfg!(windows) {
        std::thread::sleep(std::time::Duration::from_millis(1));
    }
}

fn this_month() -> YearMonth {
    YearMonth::new(2026, 12).unwrap()
}
