//! One-off events in a file: a line each, in the plan and among the changes of a scenario.

use zeroline::file::{self, FORMAT};
use zeroline::plan::{CountsAs, Plan, Variant};

use super::helpers::{event, event_id, first_example, id, nth};
use super::this_month;

fn read(text: &str) -> Plan {
    file::read(text, this_month()).unwrap_or_else(|problems| panic!("{}", problems[0]))
}

/// Two events; a scenario changes one, takes out the other and adds a third.
fn plan() -> Plan {
    let mut plan = first_example();
    for event in [event("Ring light", "2027-03", 400.0, CountsAs::Cost), event("Festival \"Nord\"", "2027-07", 900.5, CountsAs::Income)] {
        plan.put_event_in(Variant::Base, plan.next_event_id(), Some(event)).unwrap();
    }
    plan.add_scenario_named("Later").unwrap();
    plan.put_event_in(nth(1), event_id(1), Some(event("Ring light", "2027-05", 400.0, CountsAs::Cost))).unwrap();
    plan.put_event_in(nth(1), event_id(2), None).unwrap();
    plan.put_event_in(nth(1), plan.next_event_id(), Some(event("Deposit", "2027-02", -700.0, CountsAs::Private))).unwrap();
    plan
}

const LIST: &str = r#"
    events: [
        (id: 1, name: "Ring light", month: "2027-03", amount: 400, counts_as: "cost"),
        (id: 2, name: "Festival \"Nord\"", month: "2027-07", amount: 900.5, counts_as: "income"),
    ],
    scenarios: ["#;

const CHANGES: &str = r#"
            changes: {
                "events.1": (name: "Ring light", month: "2027-05", amount: 400, counts_as: "cost"),
                "events.2": "removed",
                "events.3": (name: "Deposit", month: "2027-02", amount: -700, counts_as: "private"),
            },"#;

#[test]
fn events_are_a_line_each() {
    let text = file::write(&plan());
    assert!(text.contains(LIST) && text.contains(CHANGES), "{text}");
    assert_eq!(read(&text), plan());
    assert!(!file::write(&first_example()).contains("events"));
    assert_eq!(file::rewrite(&text, &plan(), this_month()), text);
}

#[test]
fn event_written_by_hand_needs_no_id_and_gets_a_free_one() {
    let hand = r#"(format: "2.3", events: [(name: "A", month: "2027-01", amount: 1, counts_as: "cost"), (name: "B", month: "2027-01", amount: 2, counts_as: "income", id: 7)],
        scenarios: [(name: "S", changes: {"events.8": (name: "C", month: "2027-02", amount: 3, counts_as: "private")})])"#;
    let plan = read(hand);
    let ids = |plan: &Plan| plan.events().iter().map(|(id, event)| (id.number(), event.name().to_owned())).collect::<Vec<_>>();
    assert_eq!(ids(&plan), [(9, "A".to_owned()), (7, "B".to_owned())]);
    assert_eq!(ids(&plan.flattened(nth(1)))[2], (8, "C".to_owned()));
    assert_eq!(read(&file::write(&plan)), plan);
}

#[test]
fn edit_of_an_event_changes_its_line_and_keeps_comments() {
    let text = r#"(
    format: "2.3",
    events: [ // once each
        // for the desk
        (name: "Ring light", month: "2027-03", amount: 400, counts_as: "cost"), // from the shop
        (id: 4, name: "Booking", month: "2027-07", amount: 900, counts_as: "income"), // signed
    ],
    scenarios: [
        (id: 1, name: "Later", colour: 0, changes: {
            "events.4": "removed", // not sure
        }),
    ],
)
"#;
    let mut plan = read(text);
    let id = plan.events()[0].0;
    let moved = plan.event(id).unwrap().moved_to("2027-05".parse().unwrap()).unwrap();
    plan.put_event_in(Variant::Base, id, Some(moved)).unwrap();
    let right = text.replace("(name: \"Ring light\", month: \"2027-03\"", "(id: 5, name: \"Ring light\", month: \"2027-05\"");
    assert_eq!(file::rewrite(text, &plan, this_month()), right);
    // Back in the scenario, with another amount.
    let less = plan.event(event_id(4)).unwrap().with_amount(850.0, plan.currency()).unwrap();
    plan.put_event_in(nth(1), event_id(4), Some(less)).unwrap();
    let right = right.replace("\"removed\"", r#"(name: "Booking", month: "2027-07", amount: 850, counts_as: "income")"#);
    assert_eq!(file::rewrite(text, &plan, this_month()), right);
    // With an event go its comments.
    plan.put_event_in(Variant::Base, id, None).unwrap();
    let written = file::rewrite(text, &plan, this_month());
    assert!(
        !written.contains("Ring light") && !written.contains("for the desk") && written.contains("// once each") && written.contains("// signed"),
        "{written}"
    );
    assert_eq!(read(&written), plan);
}

#[test]
fn events_added_to_a_file_are_written_at_its_end() {
    let text = "(\n    format: \"2.2\",\n    plan: (months: 12), // mine\n)\n";
    let mut plan = read(text);
    plan.put_event_in(Variant::Base, event_id(1), Some(event("Ring light", "2027-03", 400.0, CountsAs::Cost))).unwrap();
    let right = format!(
        "(\n    format: \"{FORMAT}\",\n    plan: (months: 12), // mine\n    events: [\n        (id: 1, name: \"Ring light\", month: \"2027-03\", amount: 400, counts_as: \"cost\"),\n    ],\n)\n"
    );
    assert_eq!(file::rewrite(text, &plan, this_month()), right);
}

/// The problems of a file with these events and changes.
fn problems(inside: &str) -> Vec<String> {
    file::read(&format!("(format: \"2.3\", {inside})"), this_month()).unwrap_err().iter().map(ToString::to_string).collect()
}

#[test]
fn mistake_in_an_event_is_named_with_its_place() {
    let list = problems("events: 3");
    assert!(list[0].starts_with("1:25: events: expected a list in square brackets, like [(name: \"Ring light\""), "{list:?}");
    let event = |fields: &str| problems(&format!("events: [({fields})]")).join("\n");
    let cases = [
        (r#"name: "A", month: "2027-01", amount: 1"#, "1:26: events.1: an event needs name, month, amount and counts_as; id may be left out"),
        (r#"name: "A", month: "2027-13", amount: 1, counts_as: "cost""#, "1:45: events.1: month is \"2027-13\"; use a month like \"2027-03\""),
        (r#"name: "A", month: "2027-01", amount: x, counts_as: "cost""#, "1:64: events.1: amount is x; use a number"),
        (r#"name: "A", month: "2027-01", amount: 1, counts_as: "costs""#, "1:78: events.1: counts_as is \"costs\"; use \"income\", \"cost\" or \"private\""),
        (
            r#"name: "A", month: "2027-01", amount: 2e9, counts_as: "cost""#,
            "1:26: events.1: 2000000000 is outside its limits; use a number from -1000000000 to 1000000000",
        ),
        (r#"name: "", month: "2027-01", amount: 1, counts_as: "cost""#, "1:26: events.1: the name is empty; enter one"),
        (r#"name: "A", month: "2027-01", amount: 1, counts_as: "cost", kind: 1"#, "1:86: events.1.kind: unknown field"),
        (
            r#"id: 0, name: "A", month: "2027-01", amount: 1, counts_as: "cost""#,
            "1:31: events.1: its id is 0; use a whole number from 1 to 999999, or leave it out",
        ),
    ];
    for (fields, right) in cases {
        let said = event(fields);
        assert!(said.starts_with(right), "{said}\nis not\n{right}");
    }
    let twice =
        r#"events: [(id: 1, name: "A", month: "2027-01", amount: 1, counts_as: "cost"), (id: 1, name: "B", month: "2027-01", amount: 1, counts_as: "cost")]"#;
    assert_eq!(problems(twice), ["1:99: events.2: the id 1 is taken; use another, or leave it out"]);
    let gone = problems(r#"scenarios: [(name: "S", changes: {"events.3": "removed"})]"#);
    assert_eq!(gone, ["1:63: events.3: the base has no such event to remove; remove this line"]);
}

#[test]
fn hundred_and_one_events_are_too_many() {
    let one = r#"(name: "A", month: "2027-01", amount: 1, counts_as: "cost"),"#;
    assert_eq!(read(&format!("(format: \"2.3\", events: [{}])", one.repeat(100))).events().len(), 100);
    let said = problems(&format!("events: [{}]", one.repeat(101)));
    assert!(said[0].ends_with("events.101: a plan holds at most 100 one-off events; remove one first"), "{said:?}");
}

#[test]
fn fields_of_a_newer_event_are_kept_and_go_with_it() {
    let text = r#"(format: "2.7", events: [(id: 1, name: "A", month: "2027-01", amount: 1, counts_as: "cost", invoice: "7 b")],
        scenarios: [(id: 1, name: "S", colour: 0, changes: {"events.1": (name: "A", month: "2027-02", amount: 1, counts_as: "cost", paid: [1])})])"#;
    let mut plan = read(text);
    let written = file::write(&plan);
    assert!(written.contains(r#"counts_as: "cost", invoice: "7 b"),"#) && written.contains(r#"counts_as: "cost", paid: [1]),"#), "{written}");
    assert_eq!(read(&written), plan);
    plan.reset_in(id(1), plan.differences(id(1))[0]);
    assert!(!file::write(&plan).contains("paid: [1]"));
    plan.put_event_in(Variant::Base, event_id(1), None).unwrap();
    assert!(!file::write(&plan).contains("invoice"));
}

#[test]
fn repair_loses_only_the_broken_event() {
    let text = file::write(&plan()).replace("amount: 400, counts_as: \"cost\"),\n        (id", "amount: 4x0, counts_as: \"cost\"),\n        (id");
    let repaired = file::repair(text.as_bytes(), this_month()).unwrap();
    let said: Vec<String> = repaired.changes.iter().map(ToString::to_string).collect();
    assert_eq!(repaired.plan.events().iter().map(|(id, _)| id.number()).collect::<Vec<_>>(), [2], "{said:?}");
    assert!(said.iter().any(|said| said.contains("events.1")), "{said:?}");
    // The scenario has a version of its own.
    assert_eq!(repaired.plan.flattened(nth(1)).events().len(), 2);
}

#[test]
fn cut_off_list_keeps_the_whole_events() {
    let text = file::write(&plan());
    let cut = &text[..text.find("month: \"2027-07\"").unwrap()];
    let repaired = file::repair(cut.as_bytes(), this_month()).unwrap();
    assert_eq!(repaired.plan.events().iter().map(|(_, event)| event.name()).collect::<Vec<_>>(), ["Ring light"], "{:?}", repaired.changes);
}
