//! Plan files: what is written is read back, what is wrong is named, what is saved is whole.

mod any_plan;
mod bad_files;
mod loading;
mod round_trip;
mod saving;
mod templates;

use zeroline::plan::YearMonth;

fn this_month() -> YearMonth {
    YearMonth::new(2026, 12).unwrap()
}
