//! Laws of the plan that hold for any valid one.

use proptest::prelude::*;
use proptest::sample::select;
use zeroline::plan::{Entry, Key, Plan, PlanField};

use super::helpers::any_plan::{Entries, entries, plan};
use super::helpers::first_example;

/// The first example with these entries, in their order, but for the currency: the limits of money follow it.
pub(crate) fn plan_of(mut entries: Entries) -> Plan {
    let mut plan = first_example();
    entries.sort_by_key(|(key, _)| *key != Key::Plan(PlanField::Currency));
    for (key, entry) in entries {
        plan.set(key, entry).unwrap();
    }
    plan
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn order_of_changes_does_not_matter((entries, shuffled) in entries().prop_flat_map(|mut entries| {
        // Once gifts are counted by name, two numbers follow and cannot be set.
        entries.retain(|(key, _)| *key != Key::GiftMix);
        (Just(entries.clone()), Just(entries).prop_shuffle())
    })) {
        prop_assert_eq!(plan_of(entries), plan_of(shuffled));
    }

    #[test]
    fn refused_entry_changes_nothing((plan, key) in (plan(), select(Key::all().filter(|key| first_example().bounds(*key).is_some()).collect::<Vec<_>>()))) {
        let (low, high) = plan.bounds(key).unwrap().limit;
        for bad in [low.next_down(), high.next_up(), f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
            for entry in [Entry::Exact(bad), Entry::Value(bad)] {
                let mut tried = plan.clone();
                prop_assert!(tried.set(key, entry).is_err(), "{key} took {bad}");
                prop_assert_eq!(&tried, &plan);
            }
        }
    }
}
