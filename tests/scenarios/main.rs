//! Scenarios: what-ifs over one base, compared future by future.
#![expect(clippy::unwrap_used, reason = "the helpers of a test may fail it")]

#[path = "../engine/any.rs"]
mod any;
mod document;
mod files;
mod pairs;
mod steps;
mod sweep;

use zeroline::plan::{Entry, Key, Plan, Range, YearMonth};

/// The first_example plan from January 2027.
fn first_example() -> Plan {
    Plan::new(YearMonth::new(2027, 1).unwrap())
}

/// A key by its name.
fn key(name: &str) -> Key {
    name.parse().unwrap()
}

/// The first_example plan with scenarios of these names, each with these entries.
fn with_scenarios(scenarios: &[(&str, &[(&str, Entry)])]) -> Plan {
    let mut plan = first_example();
    for (name, entries) in scenarios {
        let index = plan.add_scenario_named(name).unwrap();
        for (at, entry) in *entries {
            plan.set_in(Some(index), key(at), entry.clone()).unwrap();
        }
    }
    plan
}

fn unsure(low: f64, value: f64, high: f64) -> Entry {
    Entry::Ranged { value, range: Range { low, high } }
}
