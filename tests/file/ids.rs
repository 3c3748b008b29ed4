//! The ids of scenarios and own streams in a plan file.

use zeroline::file;
use zeroline::plan::{Difference, Entry, Plan};

use crate::helpers::{first_example, id, key, nth, own_id, with_scenarios};
use crate::this_month;

fn read(text: &str) -> Plan {
    file::read(text, this_month()).unwrap()
}

fn problems(fields: &str) -> Vec<String> {
    let problems = file::read(&format!("(format: \"2.2\", {fields})"), this_month()).unwrap_err();
    problems.iter().map(ToString::to_string).collect()
}

/// A base with "Podcast" and "Coaching"; a scenario that changes the second and adds "Tours".
fn with_own() -> Plan {
    let mut plan = first_example();
    for name in ["Podcast", "Coaching"] {
        let own = plan.add_own().unwrap();
        plan.set(key(&format!("own.{own}.name")), Entry::Word(name.to_owned())).unwrap();
    }
    plan.add_scenario_named("On tour").unwrap();
    plan.set_in(nth(1), key("own.2.amount_per_month"), Entry::Exact(222.0)).unwrap();
    plan.set_in(nth(1), key("own.3.name"), Entry::Word("Tours".to_owned())).unwrap();
    plan
}

fn amounts(plan: &Plan) -> Vec<(u32, &str, f64)> {
    plan.own().iter().map(|own| (own.id.number(), own.name.as_str(), own.amount_per_month.value())).collect()
}

#[test]
fn own_stream_added_by_hand_leaves_changes_of_scenarios() {
    let text = file::write(&with_own());
    let by_hand = text.replace("        (\n            id: 2,\n", "        (name: \"By hand\", amount_per_month: 7),\n        (\n            id: 2,\n");
    assert_ne!(by_hand, text);
    let plan = read(&by_hand);
    assert_eq!(amounts(&plan), [(1, "Podcast", 100.0), (4, "By hand", 7.0), (2, "Coaching", 100.0)]);
    assert_eq!(amounts(&plan.flattened(nth(1))), [(1, "Podcast", 100.0), (4, "By hand", 7.0), (2, "Coaching", 222.0), (3, "Tours", 100.0)]);
    assert_eq!(read(&file::write(&plan)), plan);
}

#[test]
fn first_own_stream_of_the_base_added_by_hand_is_not_that_of_a_scenario() {
    let plan = with_scenarios(&[("On tour", &[("own.1.name", Entry::Word("Tours".to_owned()))])]);
    let by_hand = file::write(&plan).replace("    scenarios: [", "    own: [(name: \"By hand\", amount_per_month: 7)],\n    scenarios: [");
    let plan = read(&by_hand);
    assert_eq!(amounts(&plan.flattened(nth(1))), [(2, "By hand", 7.0), (1, "Tours", 100.0)]);
    assert_eq!(plan.differences(id(1)), [Difference::Added(own_id(1))]);
}

#[test]
fn without_any_id_the_place_of_a_stream_is_its_id() {
    let streams = r#"own: [(name: "A"), (name: "B")], scenarios: [(name: "S", changes: {"own.2.amount_per_month": 5, "own.3.swing": 1})]"#;
    for format in ["1", "\"2.0\"", "\"2.1\"", "\"2.2\""] {
        let plan = read(&format!("(format: {format}, {streams})"));
        assert_eq!(amounts(&plan.flattened(nth(1))), [(1, "A", 100.0), (2, "B", 5.0), (3, "My stream 3", 100.0)], "{format}");
    }
}

#[test]
fn ids_stay_when_others_go() {
    let mut plan = with_own();
    plan.remove_own(own_id(1));
    plan.add_own().unwrap();
    plan.add_scenario_named("Second").unwrap();
    plan.remove_scenario(id(1));
    assert_eq!(plan.add_scenario_named("Third").unwrap(), id(3));
    let again = read(&file::write(&plan));
    assert_eq!(again, plan);
    assert_eq!(amounts(&again), [(2, "Coaching", 100.0), (4, "My stream 4", 100.0)]);
    assert_eq!(again.scenarios().iter().map(|scenario| (scenario.id().number(), scenario.name())).collect::<Vec<_>>(), [(2, "Second"), (3, "Third")]);
}

#[test]
fn id_is_used_once_in_the_life_of_a_plan() {
    let mut plan = with_scenarios(&[("A", &[]), ("B", &[])]);
    plan.remove_scenario(id(2));
    assert_eq!(plan, with_scenarios(&[("A", &[])]), "removed, it leaves no trace");
    assert_eq!(plan.add_scenario_named("C").unwrap(), id(3));
}

#[test]
fn bad_or_repeated_id_is_reported_with_its_place() {
    let cases = [
        ("own: [(id: 0)]", "1:28: own.1: its id is 0; use a whole number from 1 to 999999, or leave it out"),
        ("own: [(id: \"one\")]", "1:28: own.1: its id is \"one\"; use a whole number from 1 to 999999, or leave it out"),
        ("own: [(id: 1000000)]", "1:28: own.1: its id is 1000000; use a whole number from 1 to 999999, or leave it out"),
        ("own: [(id: 3), (id: 3)]", "1:37: own.2: the id 3 is taken; use another, or leave it out"),
        ("own: [(id: 3), (id: 3, id: 4)]", "1:40: own.2.id: given twice, first on line 1; keep one of them"),
        ("scenarios: [(id: -1, name: \"A\")]", "1:34: scenarios.1: its id is -1; use a whole number from 1 to 999999, or leave it out"),
        ("scenarios: [(id: 7, name: \"A\"), (id: 7, name: \"B\")]", "1:54: scenarios.2: the id 7 is taken; use another, or leave it out"),
    ];
    for (fields, right) in cases {
        assert_eq!(problems(fields)[0], right, "{fields}");
    }
}

#[test]
fn scenario_cannot_change_a_missing_stream() {
    let fields = r#"own: [(id: 1, name: "A")], scenarios: [(id: 1, name: "S", changes: {"own.9.amount_per_month": 5})]"#;
    assert_eq!(problems(fields), ["1:111: own.9.amount_per_month: unknown key; did you mean own.2.amount_per_month? `zeroline keys` lists them all"]);
    // Named, it is a stream that only the scenario has.
    let named = fields.replace("\"own.9.amount_per_month\": 5", "\"own.9.amount_per_month\": 5, \"own.9.name\": \"Nine\"");
    assert_eq!(amounts(&read(&format!("(format: \"2.2\", {named})")).flattened(nth(1))), [(1, "A", 100.0), (9, "Nine", 5.0)]);
}

#[test]
fn repaired_file_keeps_the_ids_that_can_be_read() {
    let text = file::write(&with_own()).replace("            id: 1,\n            name: \"Podcast\"", "            id: 2,\n            name: \"Podcast\"");
    let repaired = file::repair(text.as_bytes(), this_month()).unwrap();
    let said: Vec<String> = repaired.changes.iter().map(ToString::to_string).collect();
    assert!(said.iter().any(|said| said.ends_with("own.2.id: the id 2 is taken; the stream gets a free id")), "{said:?}");
    assert_eq!(amounts(&repaired.plan), [(2, "Podcast", 100.0), (4, "Coaching", 100.0)]);

    let text = file::write(&with_own()).replace("            id: 2,\n            name: \"Coaching\"", "            id: two,\n            name: \"Coaching\"");
    let repaired = file::repair(text.as_bytes(), this_month()).unwrap();
    let said: Vec<String> = repaired.changes.iter().map(ToString::to_string).collect();
    assert!(said.iter().any(|said| said.ends_with("own.2.id: not a whole number from 1 to 999999; the stream gets a free id")), "{said:?}");
    assert_eq!(amounts(&repaired.plan), [(1, "Podcast", 100.0), (4, "Coaching", 100.0)]);

    let text = file::write(&with_scenarios(&[("A", &[]), ("B", &[])])).replace("            id: 2,", "            id: 1,");
    let repaired = file::repair(text.as_bytes(), this_month()).unwrap();
    assert_eq!(repaired.plan.scenarios().iter().map(|scenario| (scenario.id().number(), scenario.name())).collect::<Vec<_>>(), [(1, "A"), (2, "B")]);
    assert!(repaired.changes.iter().any(|change| change.to_string().ends_with("scenarios.2: the id 1 is taken; left out")), "{:?}", repaired.changes);
}

/// Two scenarios of a newer minor version, each with a field of its own and one in a change.
const NEWER: &str = r#"(
    format: "2.7",
    own: [(id: 5, name: "One", colour: "red")],
    scenarios: [
        (id: 3, name: "A", mood: "bright", changes: {"gifts.gifts_per_hour": (value: 9, trust: 1)}),
        (id: 4, name: "B", mood: "dark", changes: {"gifts.gifts_per_hour": (value: 8, low: 4, high: 16, trust: 2)}),
    ],
)"#;

#[test]
fn unknown_fields_of_a_removed_scenario_go_with_it() {
    let mut plan = read(NEWER);
    plan.remove_scenario(id(3));
    plan.add_scenario_named("A").unwrap();
    let text = file::write(&plan);
    assert!(!text.contains("bright") && !text.contains("trust: 1") && text.contains("dark") && text.contains("trust: 2"), "{text}");
    assert_eq!(read(&text), plan);
}

#[test]
fn unknown_fields_of_a_scenario_follow_it_under_another_name_and_in_another_place() {
    let mut plan = read(NEWER);
    plan.rename_scenario(id(3), "C").unwrap();
    plan.rename_scenario(id(4), "A").unwrap();
    plan.move_scenario(id(4), 0);
    let text = file::write(&plan);
    let (_, scenarios) = text.split_once("scenarios: [").unwrap();
    let (first, second) = scenarios.split_once("name: \"C\"").unwrap();
    assert!(first.contains("name: \"A\"") && first.contains("mood: \"dark\"") && second.contains("mood: \"bright\""), "{text}");
    assert_eq!(read(&text), plan);
}

#[test]
fn unknown_field_in_a_change_is_not_the_bases() {
    let plan = read(NEWER);
    let text = file::write(&plan);
    let (base, scenarios) = text.split_once("scenarios: [").unwrap();
    assert!(!base.contains("trust"), "{text}");
    for line in ["\"gifts.gifts_per_hour\": (value: 9, trust: 1), // gifts", "\"gifts.gifts_per_hour\": (value: 8, low: 4, high: 16, trust: 2), // gifts"] {
        assert!(scenarios.contains(line), "{line}\nis not in\n{scenarios}");
    }
    let mut reset = plan;
    reset.reset_all_in(id(4));
    assert!(!file::write(&reset).contains("trust: 2"));
}
