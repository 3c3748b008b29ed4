//! Plans that several test binaries begin with.

pub(crate) mod any_plan;

use zeroline::plan::{CountsAs, Currency, Entry, Event, EventId, Key, OwnStreamId, Plan, Range, ScenarioId, Variant, YearMonth};

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
        let scenario = Variant::Scenario(plan.add_scenario_named(name).unwrap());
        for (at, entry) in *entries {
            plan.set_in(scenario, key(at), entry.clone()).unwrap();
        }
    }
    plan
}

/// A key by its name.
pub(crate) fn key(name: &str) -> Key {
    name.parse().unwrap()
}

/// The id of this number.
pub(crate) fn id(number: u32) -> ScenarioId {
    ScenarioId::new(number).unwrap()
}

/// The scenario with the id of this number.
pub(crate) fn nth(number: u32) -> Variant {
    Variant::Scenario(id(number))
}

/// An event of a plan in US dollars.
pub(crate) fn event(name: &str, month: &str, amount: f64, counts_as: CountsAs) -> Event {
    Event::new(name, month.parse().unwrap(), amount, counts_as, Currency::USD).unwrap()
}

/// The id of this number.
pub(crate) fn event_id(number: u32) -> EventId {
    EventId::new(number).unwrap()
}

/// The id of this number.
pub(crate) fn own_id(number: u32) -> OwnStreamId {
    OwnStreamId::new(number).unwrap()
}

pub(crate) fn ranged(low: f64, value: f64, high: f64) -> Entry {
    Entry::Ranged { value, range: Range { low, high } }
}
