//! Plan files: what is written is read back, what is wrong is named, what is saved is whole.
#![expect(clippy::unwrap_used, reason = "the helpers of a test may fail it")]

mod any_plan;
mod bad_files;
mod faults;
mod formats;
mod fuzzed;
mod loading;
mod round_trip;
mod salvage;
mod saving;
mod templates;

use zeroline::plan::YearMonth;

fn this_month() -> YearMonth {
    YearMonth::new(2026, 12).unwrap()
}
