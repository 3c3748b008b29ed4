//! Plan files: what is written is read back, what is wrong is named, what is saved is whole.
#![expect(clippy::unwrap_used, clippy::panic, reason = "the helpers of a test may fail it")]

mod any_plan;
mod bad_files;
mod examples;
mod external;
mod faults;
mod formats;
mod fuzzed;
mod loading;
mod recovery;
mod repair;
mod round_trip;
mod saving;
mod versions;

use std::sync::Arc;

use zeroline::plan::{Assumption, Entry, Key, Plan, YearMonth};

fn plan_with_gifts(gifts: f64) -> Arc<Plan> {
    let mut plan = Plan::new(this_month());
    plan.set(Key::Assumption(Assumption::GiftsPerHour), Entry::Value(gifts)).unwrap();
    Arc::new(plan)
}

fn this_month() -> YearMonth {
    YearMonth::new(2026, 12).unwrap()
}
