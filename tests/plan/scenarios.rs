//! Scenarios as part of the plan: their contents, and the effect of changes of the base on them.

use proptest::prelude::*;
use zeroline::forecast::{Line, deterministic};
use zeroline::plan::{Difference, Entry, Fault, GiftRow, Key, MOST_OWN_STREAMS, MOST_SCENARIOS, OwnField, Plan, PlanField, Setting, Variant};

use super::helpers::any_plan::{entries, plan};
use super::helpers::{first_example, id, key, nth, own_id, ranged, with_scenarios};
use super::laws::plan_of;

fn names(plan: &Plan) -> Vec<&str> {
    plan.scenarios().iter().map(|scenario| scenario.name()).collect()
}

fn at(name: &str) -> Difference {
    Difference::At(key(name))
}

/// A base with streams "Podcast" and "Coaching", and a scenario that changes both and adds "Tours".
fn with_own() -> Plan {
    let mut plan = first_example();
    for name in ["Podcast", "Coaching"] {
        let own = plan.add_own().unwrap();
        plan.set(Key::Own(own, OwnField::Name), Entry::Word(name.to_owned())).unwrap();
    }
    plan.add_scenario_named("Own things").unwrap();
    plan.set_in(nth(1), key("own.1.amount_per_month"), Entry::Exact(111.0)).unwrap();
    plan.set_in(nth(1), key("own.2.amount_per_month"), Entry::Exact(222.0)).unwrap();
    plan.add_own_in(nth(1)).unwrap();
    plan.set_in(nth(1), key("own.3.name"), Entry::Word("Tours".to_owned())).unwrap();
    plan.set_in(nth(1), key("own.3.amount_per_month"), Entry::Exact(333.0)).unwrap();
    plan
}

/// Names and amounts of own streams.
fn own(plan: &Plan) -> Vec<(&str, f64)> {
    plan.own().iter().map(|own| (own.name.as_str(), own.amount_per_month.value())).collect()
}

#[test]
fn scenario_stores_differences_and_follows_the_base_otherwise() {
    let mut plan = with_scenarios(&[("Brand push", &[("brands.deals_per_month", ranged(2.0, 3.0, 4.0)), ("merch.enabled", Entry::Switch(false))])]);
    assert_eq!(plan.differences(id(1)), [at("brands.deals_per_month"), at("merch.enabled")]);
    plan.set(key("gifts.gifts_per_hour"), Entry::Exact(200.0)).unwrap();
    let flat = plan.flattened(nth(1));
    assert_eq!(flat.get(key("gifts.gifts_per_hour")), Some(Entry::Exact(200.0)));
    assert_eq!(flat.get(key("brands.deals_per_month")), Some(ranged(2.0, 3.0, 4.0)));
    assert_eq!(plan.get(key("brands.deals_per_month")), Some(ranged(1.0, 2.0, 3.0)));
    assert!(flat.scenarios().is_empty());
}

#[test]
fn value_of_the_base_set_in_a_scenario_follows_the_base() {
    let deals = key("brands.deals_per_month");
    let mut plan = with_scenarios(&[("Brand push", &[("brands.deals_per_month", Entry::Value(4.0))])]);
    // The range moved along in proportion: 1 to 3 around 2 is 2 to 6 around 4.
    assert_eq!(plan.flattened(nth(1)).get(deals), Some(ranged(2.0, 4.0, 6.0)));
    plan.set_in(nth(1), deals, ranged(1.0, 2.0, 3.0)).unwrap();
    assert_eq!(plan.differences(id(1)), []);
}

#[test]
fn change_stays_when_the_base_passes_its_value() {
    let mut plan = with_scenarios(&[("Quiet", &[("live.sessions_per_month", Entry::Exact(10.0))])]);
    for sessions in [10.0, 30.0] {
        plan.set(key("live.sessions_per_month"), Entry::Exact(sessions)).unwrap();
        assert_eq!(plan.flattened(nth(1)).get(key("live.sessions_per_month")), Some(Entry::Exact(10.0)));
    }
}

#[test]
fn settings_that_make_scenarios_comparable_are_the_bases() {
    let mut plan = with_scenarios(&[("One", &[]), ("Two", &[])]);
    let shared = [
        ("plan.name", Entry::Word("Mine".to_owned())),
        ("plan.currency", Entry::Word("EUR".to_owned())),
        ("plan.start_month", Entry::Word("2028-02".to_owned())),
        ("plan.months", Entry::Integer(6)),
        ("futures.count", Entry::Integer(10)),
        ("futures.seed", Entry::Integer(1)),
        ("futures.together", Entry::Exact(0.5)),
    ];
    for (name, entry) in shared {
        plan.set_in(nth(2), key(name), entry.clone()).unwrap();
        assert_eq!(plan.get(key(name)), Some(entry.clone()), "{name}");
        assert_eq!(plan.override_in(id(2), key(name), entry).unwrap_err().fault, Fault::Shared);
    }
    assert_eq!((plan.differences(id(1)), plan.differences(id(2))), (vec![], vec![]));
    assert!(!key("plan.goal_per_month").is_shared() && !key("plan.goal_measure").is_shared());
}

#[test]
fn refused_entry_changes_nothing() {
    let mut plan = with_scenarios(&[("Brand push", &[])]);
    let before = plan.clone();
    assert!(plan.set_in(nth(1), key("brands.deals_per_month"), Entry::Exact(-1.0)).is_err());
    assert!(plan.set_in(nth(1), key("own.2.name"), Entry::Word("Too far".to_owned())).is_err());
    for name in ["", "base", "  ", "a\nb"] {
        assert!(plan.rename_scenario(id(1), name).is_err() && plan.add_scenario_named(name).is_err(), "{name:?}");
    }
    assert!(plan.add_scenario_named("brand PUSH").is_err());
    assert_eq!(plan, before);
}

#[test]
fn scenarios_are_added_copied_named_and_moved() {
    let mut plan = first_example();
    assert_eq!((plan.add_scenario(Variant::Base, "Scenario").unwrap(), plan.add_scenario(Variant::Base, "Scenario").unwrap()), (id(1), id(2)));
    plan.set_in(nth(1), key("merch.enabled"), Entry::Switch(false)).unwrap();
    assert_eq!(plan.add_scenario(nth(1), "Scenario").unwrap(), id(3));
    assert_eq!(names(&plan), ["Scenario 1", "Scenario 1 2", "Scenario 2"]);
    assert_eq!(plan.flattened(nth(3)), plan.flattened(nth(1)));
    plan.rename_scenario(id(3), " Brand push ").unwrap();
    plan.rename_scenario(id(3), "BRAND push").unwrap();
    plan.rename_scenario(id(3), "Brand push").unwrap();
    assert_eq!(plan.scenario_named("brand push"), Some(id(3)));
    plan.move_scenario(id(2), 0);
    assert_eq!(names(&plan), ["Scenario 2", "Scenario 1", "Brand push"]);
    plan.remove_scenario(id(1));
    plan.remove_scenario(id(10));
    assert_eq!(names(&plan), ["Scenario 2", "Brand push"]);
    let colours: Vec<u8> = plan.scenarios().iter().map(|scenario| scenario.colour()).collect();
    assert_ne!(colours[0], colours[1]);
}

#[test]
fn plan_holds_200_scenarios_and_copies_share_them() {
    let mut plan = first_example();
    for _ in 0..MOST_SCENARIOS {
        plan.add_scenario(Variant::Base, "Scenario").unwrap();
    }
    assert_eq!(plan.add_scenario(nth(4), "Scenario").unwrap_err().fault, Fault::TooManyScenarios { most: MOST_SCENARIOS });
    let mut edited = plan.clone();
    edited.set_in(nth(8), key("merch.enabled"), Entry::Switch(false)).unwrap();
    let shared = plan.scenarios().iter().zip(edited.scenarios()).filter(|(a, b)| std::sync::Arc::ptr_eq(a, b)).count();
    assert_eq!(shared, MOST_SCENARIOS - 1);
}

#[test]
fn own_streams_of_a_scenario_come_after_those_of_the_base() {
    let plan = with_own();
    assert_eq!(own(&plan.flattened(nth(1))), [("Podcast", 111.0), ("Coaching", 222.0), ("Tours", 333.0)]);
    assert_eq!(plan.differences(id(1)), [at("own.1.amount_per_month"), at("own.2.amount_per_month"), Difference::Added(own_id(3))]);
}

#[test]
fn stream_removed_from_the_base_removes_its_changes() {
    let mut plan = with_own();
    plan.remove_own(own_id(1));
    assert_eq!(own(&plan.flattened(nth(1))), [("Coaching", 222.0), ("Tours", 333.0)]);
    assert_eq!(plan.differences(id(1)), [at("own.2.amount_per_month"), Difference::Added(own_id(3))]);
}

#[test]
fn stream_added_to_the_base_comes_before_those_of_a_scenario() {
    let mut plan = with_own();
    plan.add_own().unwrap();
    assert_eq!(own(&plan.flattened(nth(1))), [("Podcast", 111.0), ("Coaching", 222.0), ("My stream 4", 100.0), ("Tours", 333.0)]);
}

#[test]
fn scenario_turns_off_streams_of_the_base_and_removes_its_own() {
    let mut plan = with_own();
    plan.remove_own_in(nth(1), own_id(2));
    plan.remove_own_in(nth(1), own_id(3));
    plan.remove_own_in(nth(1), own_id(10));
    let flat = plan.flattened(nth(1));
    assert_eq!(own(&flat), [("Podcast", 111.0), ("Coaching", 222.0)]);
    assert_eq!(flat.get(Key::Own(own_id(2), OwnField::Setting(Setting::Enabled))), Some(Entry::Switch(false)));
    assert_eq!(plan.own().len(), 2);
}

#[test]
fn base_and_scenario_together_hold_no_more_own_streams_than_a_plan() {
    let mut plan = with_own();
    for _ in 3..MOST_OWN_STREAMS {
        plan.add_own().unwrap();
    }
    let full = plan.clone();
    assert!(plan.add_own().is_err() && plan.add_own_in(nth(1)).is_err());
    assert_eq!(plan, full);
    // Made the base's, the stream needs no second place.
    plan.make_base(id(1), Difference::Added(own_id(3))).unwrap();
    assert_eq!(plan.own().last().unwrap().name, "Tours");
}

#[test]
fn difference_can_be_reset_or_made_the_bases() {
    let mut plan = with_own();
    plan.add_scenario_named("Other").unwrap();
    let shown = plan.flattened(nth(1));
    plan.make_base(id(1), at("own.1.amount_per_month")).unwrap();
    plan.make_base(id(1), Difference::Added(own_id(3))).unwrap();
    assert_eq!(plan.flattened(nth(1)), shown);
    assert_eq!(own(&plan.flattened(nth(2))), [("Podcast", 111.0), ("Coaching", 100.0), ("Tours", 333.0)]);
    plan.reset_in(id(1), at("own.2.amount_per_month"));
    assert_eq!(plan.differences(id(1)), []);
    assert_eq!(plan.flattened(nth(1)), plan.flattened(nth(2)));

    let mut plan = with_own();
    plan.reset_in(id(1), Difference::Added(own_id(3)));
    assert_eq!(plan.differences(id(1)).len(), 2);
    plan.reset_all_in(id(1));
    assert_eq!(plan.flattened(nth(1)), plan.flattened(Variant::Base));
}

#[test]
fn exported_scenario_is_a_plan_of_its_name() {
    let mut plan = with_own();
    plan.set_scenario_note(id(1), "Only mine").unwrap();
    let exported = plan.export_scenario(id(1));
    assert_eq!((exported.name(), exported.note(), exported.scenarios().len()), ("Own things", "Only mine", 0));
    assert_eq!(own(&exported), own(&plan.flattened(nth(1))));
}

#[test]
fn imported_scenario_earns_the_same() {
    let mut ours = with_own();
    ours.set(key("plan.months"), Entry::Integer(6)).unwrap();
    let mut theirs = with_scenarios(&[("Own things", &[("merch.price", Entry::Exact(30.0))])]);
    theirs.set(key("gifts.gifts_per_hour"), Entry::Exact(77.0)).unwrap();
    for (name, value) in [("own.1.name", "Coaching"), ("own.2.name", "Shop")] {
        theirs.set(key(name), Entry::Word(value.to_owned())).unwrap();
    }
    theirs.set(key("own.1.amount_per_month"), Entry::Exact(55.0)).unwrap();

    let imported = ours.import_scenario(&theirs, nth(1)).unwrap();
    assert_eq!(ours.scenario(imported).unwrap().name(), "Own things 2");
    let flat = ours.flattened(Variant::Scenario(imported));
    assert_eq!(own(&flat), [("Podcast", 100.0), ("Coaching", 55.0), ("Shop", 100.0)]);
    assert!(!flat.own()[0].settings.enabled);
    assert_eq!((flat.get(key("gifts.gifts_per_hour")), flat.get(key("merch.price"))), (Some(Entry::Exact(77.0)), Some(Entry::Exact(30.0))));
    assert_eq!(flat.months(), 6);

    theirs.set(Key::Plan(PlanField::Currency), Entry::Word("EUR".to_owned())).unwrap();
    assert!(ours.import_scenario(&theirs, Variant::Base).unwrap_err().to_string().contains("EUR"));
}

proptest! {
    #[test]
    fn any_imported_scenario_earns_the_same(base in plan(), theirs in entries()) {
        let shared: Vec<_> = Key::all().filter(|key| key.is_shared()).map(|key| (key, base.get(key).unwrap())).collect();
        let in_our_currency = [(Key::Plan(PlanField::Currency), Entry::Word(base.currency().to_string()))];
        let mut theirs = plan_of(in_our_currency.into_iter().chain(theirs.into_iter().filter(|(key, _)| !key.is_shared())).collect());
        for (key, entry) in shared {
            theirs.set(key, entry).unwrap();
        }
        theirs.set_tax_bands(base.tax_bands().to_vec()).unwrap();
        let mut ours = base;
        let imported = ours.import_scenario(&theirs, Variant::Base).unwrap();
        let [taken, right] = [&ours.flattened(Variant::Scenario(imported)), &theirs].map(deterministic);
        // Own streams stand in another order, so sums may be rounded otherwise.
        let slack = 1e-9 * (1.0 + right.streams().map(|id| right.row(Line::Stream(id)).iter().map(|amount| amount.abs()).sum::<f64>()).sum::<f64>());
        for line in [Line::Gross, Line::TakeHome] {
            prop_assert!((taken.total(line) - right.total(line)).abs() <= slack, "{} for {}", taken.total(line), right.total(line));
        }
    }

    #[test]
    fn flattened_scenario_is_the_plan_with_its_changes(base in plan(), changes in entries()) {
        let mut flat = base.clone();
        let mut document = base;
        document.add_scenario(Variant::Base, "Scenario").unwrap();
        for (key, entry) in changes.into_iter().filter(|(key, _)| !key.is_shared()) {
            // Sliders that follow the gift table cannot be set, here as there.
            let refused = flat.set(key, entry.clone()).is_err();
            prop_assert_eq!(document.set_in(nth(1), key, entry).is_err(), refused);
        }
        prop_assert_eq!(document.flattened(nth(1)), flat);
        for difference in document.differences(id(1)) {
            document.make_base(id(1), difference).unwrap();
        }
        prop_assert_eq!(document.flattened(Variant::Base), document.flattened(nth(1)));
    }

    #[test]
    fn edits_of_the_base_leave_changes_of_scenarios(base in plan(), changes in entries(), edits in entries()) {
        let mut document = base;
        document.add_scenario(Variant::Base, "Scenario").unwrap();
        for (key, entry) in changes.into_iter().filter(|(key, _)| !key.is_shared()) {
            document.set_in(nth(1), key, entry).ok();
        }
        let before = document.flattened(nth(1));
        let changed = document.differences(id(1));
        let is_added = |own| changed.contains(&Difference::Added(own));
        let is_changed = |key| changed.contains(&Difference::At(key)) || matches!(key, Key::Own(own, _) if is_added(own));
        for (key, entry) in edits.into_iter().filter(|(key, _)| document.has(*key)).collect::<Vec<_>>() {
            document.set(key, entry).ok();
        }
        let after = document.flattened(nth(1));
        for key in Key::all() {
            prop_assert_eq!(after.stored(key), if is_changed(key) { before.stored(key) } else { document.stored(key) }, "{}", key);
        }
    }
}

#[test]
fn slider_locked_by_the_gift_table_keeps_the_value_of_the_scenario() {
    let (gifts, mix) = (key("gifts.gifts_per_hour"), key("gifts.mix"));
    let mut plan = with_scenarios(&[("More gifts", &[("gifts.gifts_per_hour", Entry::Exact(300.0))])]);
    plan.set_gift_table(vec![GiftRow::new("Rose", 1, None, 60.0).unwrap()]).unwrap();
    plan.set(mix, Entry::Switch(true)).unwrap();
    assert_eq!(plan.flattened(nth(1)).estimate_at(gifts).unwrap().value(), 60.0);
    assert!(plan.set_in(nth(1), gifts, Entry::Exact(90.0)).is_err());
    plan.set_in(nth(1), mix, Entry::Switch(false)).unwrap();
    assert_eq!(plan.flattened(nth(1)).estimate_at(gifts).unwrap().value(), 300.0);
    assert_eq!(plan.estimate_at(gifts).unwrap().value(), 60.0);
}

/// A preset or a search applied to a scenario changes the scenario; notes and gifts by name, which only the base has, in the base.
#[test]
fn edited_scenario_is_written_back() {
    let mut plan = with_own();
    let others = plan.flattened(Variant::Base);
    let mut made = plan.flattened(nth(1));
    for (name, entry) in [("gifts.gifts_per_hour", Entry::Exact(90.0)), ("merch.enabled", Entry::Switch(false)), ("own.3.amount_per_month", Entry::Exact(5.0))]
    {
        made.set(key(name), entry).unwrap();
    }
    made.set_note_on(zeroline::plan::Assumption::Rpm, "a guess").unwrap();
    plan.write_back(nth(1), made.clone()).unwrap();
    for key in Key::all() {
        assert_eq!(plan.flattened(nth(1)).stored(key), made.stored(key), "{key}");
        assert_eq!(plan.flattened(Variant::Base).stored(key), others.stored(key), "{key}");
    }
    assert_eq!(plan.note_on(zeroline::plan::Assumption::Rpm), Some("a guess"));
}

#[test]
fn edited_base_is_written_back_and_scenarios_stay() {
    let mut plan = with_own();
    let scenarios = plan.scenarios().to_vec();
    let mut made = plan.flattened(Variant::Base);
    made.set(key("gifts.gifts_per_hour"), Entry::Exact(90.0)).unwrap();
    plan.write_back(Variant::Base, made.clone()).unwrap();
    assert_eq!((plan.flattened(Variant::Base), plan.scenarios()), (made, scenarios.as_slice()));
}

#[test]
fn every_own_stream_edited_in_a_scenario_is_written_back() {
    let mut plan = with_own();
    let mut edited = plan.flattened(nth(1));
    for name in ["own.1.amount_per_month", "own.2.amount_per_month", "own.3.amount_per_month"] {
        edited.set(key(name), Entry::Exact(5.0)).unwrap();
    }
    plan.write_back(nth(1), edited.clone()).unwrap();
    assert_eq!(own(&plan.flattened(nth(1))), own(&edited));
    assert_eq!(own(&plan.flattened(Variant::Base)), [("Podcast", 100.0), ("Coaching", 100.0)]);
}

/// Two scenarios may each add a stream of the same id; once one of them is the base's, the other gets a new id.
#[test]
fn stream_moved_to_the_base_hides_none_of_another_scenario() {
    let mut plan = with_own();
    plan.add_scenario_named("Other").unwrap();
    plan.set_in(nth(2), key("own.3.name"), Entry::Word("Shop".to_owned())).unwrap();
    plan.make_base(id(1), Difference::Added(own_id(3))).unwrap();
    assert_eq!(own(&plan.flattened(nth(2))), [("Podcast", 100.0), ("Coaching", 100.0), ("Tours", 333.0), ("Shop", 100.0)]);
    assert_eq!(plan.differences(id(2)), [Difference::Added(own_id(4))]);
}

#[test]
fn unknown_scenario_is_refused_and_the_base_stays() {
    let mut plan = with_own();
    plan.remove_scenario(id(1));
    let before = plan.clone();
    assert_eq!(plan.set_in(nth(1), key("merch.price"), Entry::Exact(30.0)).unwrap_err().fault, Fault::UnknownScenario);
    assert!(plan.add_own_in(nth(1)).is_err() && plan.rename_scenario(id(1), "New").is_err());
    assert_eq!(plan, before);
    assert_eq!(plan.flattened(nth(1)), plan.flattened(Variant::Base));
}
