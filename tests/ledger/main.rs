//! The ledger: the built-in claims, and the user's own over them.

#![expect(clippy::unwrap_used, reason = "the helpers of tests fail like the tests")]

mod built_in;
mod own;
mod presets;

use zeroline::ledger::Date;
use zeroline::plan::{Plan, YearMonth};

/// The day every built-in entry was read.
fn read_on() -> Date {
    Date::new(2026, 11, 22).unwrap()
}

fn new_plan() -> Plan {
    Plan::new(YearMonth::new(2026, 11).unwrap())
}
