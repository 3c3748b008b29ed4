//! Plans that several test binaries begin with.

pub(crate) mod any_plan;

use zeroline::plan::{Entry, Key, Plan, Range, YearMonth};

/// The first example from January 2027.
pub(crate) fn first_example() -> Plan {
    Plan::new(YearMonth::new(2027, 1).unwrap())
}

/// The first example with these keys set.
pub(crate) fn with(entries: &[(&str, Entry)]) -> Plan {
    let mut plan = first_example();
    for (at, entry) in entries {
        plan.set(key(at), entry.clone()).unwrap();
    }
    plan
}

/// The first example with scenarios of these names, each with these entries.
pub(crate) fn with_scenarios(scenarios: &[(&str, &[(&str, Entry)])]) -> Plan {
    let mut plan = first_example();
    for (name, entries) in scenarios {
        let index = plan.add_scenario_named(name).unwrap();
        for (at, entry) in *entries {
            plan.set_in(Some(index), key(at), entry.clone()).unwrap();
        }
    }
    plan
}

/// A key by its name.
pub(crate) fn key(name: &str) -> Key {
    name.parse().unwrap()
}

pub(crate) fn unsure(low: f64, value: f64, high: f64) -> Entry {
    Entry::Ranged { value, range: Range { low, high } }
}
