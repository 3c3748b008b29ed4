//! Scenarios in a plan file.

use proptest::collection::vec;
use proptest::prelude::*;
use zeroline::file;
use zeroline::plan::{CountsAs, Difference, Entry, Event, Plan, Variant, YearMonth};

use super::helpers::any_plan::{Entries, entries, plan};
use super::helpers::{first_example, id, key, nth, own_id, ranged, with_scenarios};

fn read(text: &str) -> Result<Plan, Vec<String>> {
    let this_month = YearMonth::new(2027, 1).unwrap();
    file::read(text, this_month).map_err(|problems| problems.iter().map(ToString::to_string).collect())
}

/// A plan with these scenarios, as someone would write it.
fn of(scenarios: &str) -> Result<Plan, Vec<String>> {
    read(&format!("(format: 1, own: [(name: \"Podcast\", amount_per_month: 10)], scenarios: {scenarios})"))
}

fn brand_push() -> Plan {
    let changes = [("brands.deals_per_month", ranged(2.0, 3.0, 4.0)), ("merch.enabled", Entry::Switch(false)), ("own.1.amount_per_month", Entry::Exact(200.0))];
    let mut plan = with_scenarios(&[("Brand push", &changes), ("Nothing yet", &[])]);
    plan.set_scenario_note(id(1), "What if I said \"yes\" more often?").unwrap();
    plan
}

#[test]
fn scenario_has_the_form_of_the_plan() {
    let text = file::write(&brand_push());
    let (_, scenarios) = text.split_once("    scenarios: [\n").unwrap();
    let right = r#"        (
            id: 1,
            name: "Brand push",
            note: "What if I said \"yes\" more often?",
            colour: 0,
            changes: {
                "brands.deals_per_month": (value: 3, low: 2, high: 4), // deals
                "merch.enabled": false,
                "own.1.name": "My stream 1",
                "own.1.amount_per_month": 200, // money
            },
        ),
        (
            id: 2,
            name: "Nothing yet",
            colour: 1,
            changes: {},
        ),
    ],
)
"#;
    assert_eq!(scenarios, right);
    assert_eq!(read(&text).unwrap(), brand_push());
}

#[test]
fn one_change_is_one_line() {
    let before = brand_push();
    let mut after = before.clone();
    after.set_in(nth(2), key("gifts.gifts_per_hour"), Entry::Exact(180.0)).unwrap();
    after.set_in(nth(2), key("merch.price"), Entry::Exact(20.0)).unwrap();
    let mut again = after.clone();
    again.set_in(nth(2), key("merch.price"), Entry::Exact(21.0)).unwrap();
    let [after, again] = [after, again].map(|plan| file::write(&plan));
    let differing = after.lines().zip(again.lines()).filter(|(a, b)| a != b).count();
    assert_eq!((differing, after.lines().count()), (1, again.lines().count()));
}

#[test]
fn plan_without_scenarios_is_written_without() {
    assert!(!file::write(&first_example()).contains("scenarios"));
}

#[test]
fn scenarios_may_come_before_the_base() {
    let plan = read(
        r#"(format: 1, scenarios: [(name: "A", changes: {"own.1.amount_per_month": 5, "own.2.amount_per_month": 7})], own: [(name: "Podcast", amount_per_month: 10)])"#,
    );
    let plan = plan.unwrap();
    assert_eq!(plan.differences(id(1)), [Difference::At(key("own.1.amount_per_month")), Difference::Added(own_id(2))]);
}

#[test]
fn unknown_key_is_preserved_with_a_warning() {
    let text = r#"[(name: "Old", changes: {"gifts.gifts_per_hour": 99, "gifts.sparkle": (value: 3, mood: "high"), "brands.deals_per_mont": 4})]"#;
    let plan = of(text).unwrap();
    assert_eq!(plan.differences(id(1)), [Difference::At(key("gifts.gifts_per_hour"))]);
    let warnings: Vec<String> = file::warnings(&plan).iter().map(ToString::to_string).collect();
    assert_eq!(warnings.len(), 2);
    assert!(warnings[0].starts_with("scenario “Old”: unknown key gifts.sparkle, so its change has no effect"), "{}", warnings[0]);
    assert!(warnings[1].ends_with("did you mean brands.deals_per_month?"), "{}", warnings[1]);
    let written = file::write(&plan);
    assert!(written.contains("                \"gifts.sparkle\": (value: 3, mood: \"high\"),\n"), "{written}");
    assert_eq!(read(&written).unwrap(), plan);
}

#[test]
fn problems_have_their_places() {
    let cases = [
        ("3", "1:72: scenarios: expected a list in square brackets, like [(name: \"More LIVEs\", changes: {})]"),
        ("[5]", "1:73: scenarios.1: expected its fields in round brackets, like (name: \"More LIVEs\", changes: {})"),
        ("[(note: \"\")]", "1:73: scenarios.1: a scenario needs a name; add one, like name: \"More LIVEs\""),
        ("[(name: 3)]", "1:80: scenarios.1: its name is not in quotation marks; write it like \"More LIVEs\""),
        ("[(name: \"A\"), (name: \"a\")]", "1:93: scenarios.2: a scenario “a” exists; choose another name"),
        ("[(name: \"Base\")]", "1:80: scenarios.1: “Base” is the plan without changes; choose another name"),
        ("[(name: \"A\", colour: \"red\")]", "1:93: scenarios.1.colour: not a colour; use a whole number from 0 to 255"),
        ("[(name: \"A\", note: 1)]", "1:91: scenarios.1.note: not a text; use a text in quotation marks"),
        ("[(name: \"A\", change: {})]", "1:85: scenarios.1.change: unknown field; did you mean changes?"),
        ("[(name: \"A\", changes: 1)]", "1:94: scenarios.1.changes: expected keys and values in curly brackets, like {\"brands.deals_per_month\": 3}"),
        ("[(name: \"A\", changes: {merch: 1})]", "1:95: scenarios.1.changes: merch is not a key; write it in quotation marks, like \"brands.deals_per_month\""),
        ("[(name: \"A\", changes: {\"merch.price\": -1})]", "1:110: merch.price: -1 is outside its limits; use a number from 0 to 100000"),
        ("[(name: \"A\", changes: {\"plan.months\": 6})]", "1:110: plan.months: all scenarios share this; change it in the base"),
        (
            "[(name: \"A\", changes: {\"merch.price\": 1, \"merch.price\": 2})]",
            "1:113: scenarios.1.changes.\"merch.price\": given twice, first on line 1; keep one of them",
        ),
    ];
    for (scenarios, right) in cases {
        assert_eq!(of(scenarios).unwrap_err(), [right], "{scenarios}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_scenarios_survive_their_file(base in plan(), scenarios in vec((entries(), "[ -~äß€…\n\"\\\\]{0,40}", any::<u8>()), 0..4), edits in entries()) {
        let document = document(base, scenarios, edits);
        let text = file::write(&document);
        let again = read(&text).unwrap();
        prop_assert_eq!(&again, &document);
        prop_assert_eq!(file::write(&again), text);
    }
}

/// A plan with these scenarios, its base edited afterwards.
fn document(mut plan: Plan, scenarios: Vec<(Entries, String, u8)>, edits: Entries) -> Plan {
    for (changes, note, colour) in scenarios {
        let id = plan.add_scenario(Variant::Base, "Scenario").unwrap();
        plan.set_scenario_note(id, &note).unwrap();
        plan.set_scenario_colour(id, colour);
        for (key, entry) in changes {
            plan.set_in(Variant::Scenario(id), key, entry).ok(); // a slider that follows the gift table cannot be set
        }
        plan.add_own_in(Variant::Scenario(id)).unwrap();
        let mut events = plan.events().to_vec().into_iter();
        if let Some((taken_out, _)) = events.next() {
            plan.put_event_in(Variant::Scenario(id), taken_out, None).unwrap();
        }
        let changed = events.next().map_or_else(|| plan.next_event_id(), |(changed, _)| changed);
        let own = Event::new("Own", "2027-03".parse().unwrap(), 2.5, CountsAs::Private, plan.currency()).unwrap();
        plan.put_event_in(Variant::Scenario(id), changed, Some(own)).unwrap();
    }
    for (key, entry) in edits {
        if plan.has(key) {
            plan.set(key, entry).ok(); // as above
        }
    }
    plan
}
