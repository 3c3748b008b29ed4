//! One-off events of the base and of scenarios.

use proptest::prelude::*;
use zeroline::plan::{CountsAs, Currency, Difference, Entry, Event, EventId, Fault, Key, MOST_EVENTS, Plan, PlanField, TextFault, Variant, YearMonth};

use super::helpers::any_plan::{events, plan};
use super::helpers::{event, event_id, first_example, id, key, nth};

/// A base with a ring light and a booking, and a scenario that moves the first, takes out the second and adds a deposit.
fn with_events() -> Plan {
    let mut plan = first_example();
    for event in [event("Ring light", "2027-03", 400.0, CountsAs::Cost), event("Booking", "2027-07", 900.0, CountsAs::Income)] {
        plan.put_event_in(Variant::Base, plan.next_event_id(), Some(event)).unwrap();
    }
    plan.add_scenario_named("Later").unwrap();
    plan.put_event_in(nth(1), event_id(1), Some(event("Ring light", "2027-05", 400.0, CountsAs::Cost))).unwrap();
    plan.put_event_in(nth(1), event_id(2), None).unwrap();
    plan.put_event_in(nth(1), plan.next_event_id(), Some(event("Deposit", "2027-02", 700.0, CountsAs::Private))).unwrap();
    plan
}

/// Ids, names and months of the events of a variant.
fn listed(plan: &Plan, variant: Variant) -> Vec<(u32, String, String)> {
    plan.flattened(variant).events().iter().map(|(id, event)| (id.number(), event.name().to_owned(), event.month().to_string())).collect()
}

fn of(number: u32, name: &str, month: &str) -> (u32, String, String) {
    (number, name.to_owned(), month.to_owned())
}

#[test]
fn scenario_adds_changes_and_takes_out_events() {
    let plan = with_events();
    assert_eq!(listed(&plan, Variant::Base), [of(1, "Ring light", "2027-03"), of(2, "Booking", "2027-07")]);
    assert_eq!(listed(&plan, nth(1)), [of(1, "Ring light", "2027-05"), of(3, "Deposit", "2027-02")]);
    assert_eq!(plan.differences(id(1)), [1, 2, 3].map(|number| Difference::Event(event_id(number))));
}

#[test]
fn event_of_the_base_put_in_a_scenario_follows_the_base() {
    let mut plan = with_events();
    for number in [1, 2] {
        let base = plan.event(event_id(number)).cloned();
        plan.put_event_in(nth(1), event_id(number), base).unwrap();
    }
    plan.put_event_in(nth(1), event_id(3), None).unwrap();
    assert_eq!(plan.differences(id(1)), []);
    assert_eq!(plan.flattened(nth(1)), plan.flattened(Variant::Base));
}

#[test]
fn event_removed_from_the_base_stays_where_a_scenario_changed_it() {
    let mut plan = with_events();
    for number in [1, 2] {
        plan.put_event_in(Variant::Base, event_id(number), None).unwrap();
    }
    assert_eq!(plan.events(), []);
    assert_eq!(listed(&plan, nth(1)), [of(1, "Ring light", "2027-05"), of(3, "Deposit", "2027-02")]);
    // The booking is not taken out of anything any more.
    assert_eq!(plan.differences(id(1)), [1, 3].map(|number| Difference::Event(event_id(number))));
}

#[test]
fn difference_can_be_reset_or_made_the_bases() {
    let mut plan = with_events();
    let shown = plan.flattened(nth(1));
    plan.add_scenario_named("Other").unwrap();
    for number in [1, 2, 3] {
        plan.make_base(id(1), Difference::Event(event_id(number))).unwrap();
    }
    assert_eq!(plan.differences(id(1)), []);
    assert_eq!(plan.flattened(nth(1)), shown);
    assert_eq!(plan.flattened(nth(2)), shown);

    let mut plan = with_events();
    plan.reset_in(id(1), Difference::Event(event_id(2)));
    assert_eq!(listed(&plan, nth(1)), [of(1, "Ring light", "2027-05"), of(2, "Booking", "2027-07"), of(3, "Deposit", "2027-02")]);
    plan.reset_all_in(id(1));
    assert_eq!(plan.flattened(nth(1)), plan.flattened(Variant::Base));
}

#[test]
fn copied_and_exported_scenarios_have_the_events() {
    let mut plan = with_events();
    plan.add_scenario(nth(1), "Scenario").unwrap();
    assert_eq!(plan.flattened(nth(2)), plan.flattened(nth(1)));
    assert_eq!(listed(&plan.export_scenario(id(1)), Variant::Base), listed(&plan, nth(1)));
    assert_eq!(plan.next_event_id(), event_id(4));
}

#[test]
fn imported_scenario_matches_events_by_name() {
    let mut ours = with_events();
    let mut theirs = first_example();
    for event in [event("Booking", "2027-08", 900.0, CountsAs::Income), event("Prize", "2027-09", 100.0, CountsAs::Income)] {
        theirs.put_event_in(Variant::Base, theirs.next_event_id(), Some(event)).unwrap();
    }
    let imported = ours.import_scenario(&theirs, Variant::Base).unwrap();
    let listed = listed(&ours, Variant::Scenario(imported));
    assert_eq!(listed.iter().map(|(_, name, month)| (name.as_str(), month.as_str())).collect::<Vec<_>>(), [("Booking", "2027-08"), ("Prize", "2027-09")]);
    assert_eq!(listed[0].0, 2);
}

#[test]
fn plan_holds_100_events_in_each_variant() {
    let mut plan = with_events();
    let one = || Some(event("One", "2027-01", 1.0, CountsAs::Income));
    for _ in 3..MOST_EVENTS {
        plan.put_event_in(Variant::Base, plan.next_event_id(), one()).unwrap();
    }
    let full = plan.clone();
    for variant in [Variant::Base, nth(1)] {
        let problem = plan.put_event_in(variant, plan.next_event_id(), one()).unwrap_err();
        assert_eq!((problem.key.as_str(), problem.fault), ("events.101", Fault::TooManyEvents { most: MOST_EVENTS }));
    }
    assert_eq!(plan, full);
    // Made the base's, the deposit needs no second place.
    plan.make_base(id(1), Difference::Event(event_id(3))).unwrap();
    assert_eq!(plan.events().len(), MOST_EVENTS);
}

#[test]
fn event_that_makes_no_sense_is_refused() {
    let month = YearMonth::new(2027, 3).unwrap();
    let make = |name: &str, amount: f64| Event::new(name, month, amount, CountsAs::Cost, Currency::USD);
    assert_eq!(make("  ", 1.0), Err(Fault::BadText { reason: TextFault::EmptyName }));
    assert!(matches!(make("a\u{7}", 1.0), Err(Fault::BadText { .. })));
    assert!(matches!(make("Light", f64::NAN), Err(Fault::NotFinite { .. })));
    assert_eq!(make("Light", -1.1e9), Err(Fault::OutsideLimit { value: -1.1e9, low: -1e9, high: 1e9 }));
    assert!(Event::new("Light", month, -1.1e9, CountsAs::Cost, "JPY".parse().unwrap()).is_ok());
    assert!(matches!(make("Light", 1.0).unwrap().moved_to(YearMonth::new(2999, 12).unwrap().plus(1)), Err(Fault::WrongKind { .. })));
    let mut plan = with_events();
    let before = plan.clone();
    assert_eq!(plan.override_event_in(id(1), event_id(9), None).unwrap_err().fault, Fault::UnknownEvent);
    assert_eq!(plan.put_event_in(nth(7), event_id(1), None).unwrap_err().fault, Fault::UnknownScenario);
    assert_eq!(plan, before);
}

#[test]
fn events_are_converted() {
    let mut plan = with_events();
    plan.convert("EUR".parse().unwrap(), 0.5).unwrap();
    let amounts = |variant| plan.flattened(variant).events().iter().map(|(_, event)| event.amount()).collect::<Vec<_>>();
    assert_eq!((amounts(Variant::Base), amounts(nth(1))), (vec![200.0, 450.0], vec![200.0, 350.0]));
    let mut large = first_example();
    large.put_event_in(Variant::Base, event_id(1), Some(event("Prize", "2027-03", 1e9, CountsAs::Income))).unwrap();
    let before = large.clone();
    let problem = large.convert("EUR".parse().unwrap(), 2.0).unwrap_err();
    assert_eq!((problem.key.as_str(), large), ("events.1", before));
}

#[test]
fn edited_scenario_is_written_back() {
    let mut plan = with_events();
    let mut edited = plan.flattened(nth(1));
    edited.put_event_in(Variant::Base, event_id(1), None).unwrap();
    edited.put_event_in(Variant::Base, event_id(3), Some(event("Deposit", "2027-04", 1.0, CountsAs::Private))).unwrap();
    edited.set(Key::Plan(PlanField::GoalMeasure), Entry::Word("take_home".to_owned())).unwrap();
    plan.write_back(nth(1), edited.clone()).unwrap();
    assert_eq!(plan.flattened(nth(1)), edited);
    // Written back to the base, a removed event is taken out of nothing.
    let mut edited = plan.flattened(Variant::Base);
    edited.put_event_in(Variant::Base, event_id(2), None).unwrap();
    plan.write_back(Variant::Base, edited).unwrap();
    assert_eq!(
        plan.differences(id(1)).into_iter().filter(|one| matches!(one, Difference::Event(_))).collect::<Vec<_>>(),
        [Difference::Event(event_id(1)), Difference::Event(event_id(3))]
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, ..ProptestConfig::default() })]

    /// After any edits of the base, a scenario has its own events, and follows the base in all others.
    #[test]
    fn edits_of_the_base_leave_the_events_of_scenarios(plan in plan(), own in events(), edits in events(), removed in any::<prop::sample::Index>()) {
        let mut plan = plan;
        let scenario = plan.add_scenario_named("Mine").unwrap();
        let variant = Variant::Scenario(scenario);
        let make = |plan: &Plan, (after, amount, counts_as): (usize, f64, CountsAs)| {
            Event::new("Mine", plan.start_month().plus(after), amount, counts_as, plan.currency()).ok()
        };
        let mut kept: Vec<(EventId, Option<Event>)> = Vec::new();
        for (place, one) in own.into_iter().enumerate() {
            let id = plan.events().get(place).map_or_else(|| plan.next_event_id(), |(id, _)| *id);
            let Some(event) = make(&plan, one) else { continue };
            plan.put_event_in(variant, id, Some(event.clone())).unwrap();
            kept.push((id, Some(event)));
        }
        if let Some((gone, _)) = (!plan.events().is_empty()).then(|| plan.events()[removed.index(plan.events().len())].clone()) {
            plan.put_event_in(Variant::Base, gone, None).unwrap();
        }
        for one in edits {
            if let Some(event) = make(&plan, one) {
                plan.put_event_in(Variant::Base, plan.next_event_id(), Some(event)).unwrap();
            }
        }
        let flat = plan.flattened(variant);
        for (id, event) in &kept {
            prop_assert_eq!(flat.event(*id), event.as_ref());
        }
        for (id, event) in plan.events().iter().filter(|(id, _)| !kept.iter().any(|(kept, _)| kept == id)) {
            prop_assert_eq!(flat.event(*id), Some(event));
        }
        prop_assert!(flat.events().len() <= MOST_EVENTS);
    }
}

#[test]
fn keys_of_the_plan_are_no_events() {
    assert_eq!(key("plan.name"), Key::Plan(PlanField::Name));
    assert!("events.1".parse::<Key>().is_err());
}
