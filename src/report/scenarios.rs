//! Scenarios in words: what differs in them, and what an edit of them is called.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::forecast::StreamId;
use crate::forecast::steps::Change;
use crate::plan::{BASE, Difference, Plan, Scenario};

use super::change::{describe_at, full_label, label};
use super::stream_name;

/// The name of the base or of a scenario.
#[must_use]
pub fn scenario_name(plan: &Plan, shown: Option<usize>) -> &str {
    shown.and_then(|index| plan.scenarios().get(index)).map_or(BASE, |scenario| scenario.name())
}

/// What differs in a scenario: "Deals per month 2 → 3", "Merch off", "Added Tours".
#[must_use]
pub fn difference_label(plan: &Plan, index: usize, difference: Difference) -> String {
    let change = match difference {
        Difference::At(key) => Change::Set(key),
        Difference::Added(place) => Change::Added(place),
    };
    change_label(&plan.shown(None), &plan.scenario_plan(index), change)
}

/// What changes from one plan to another, both without scenarios.
pub(super) fn change_label(before: &Plan, after: &Plan, change: Change) -> String {
    match change {
        Change::Set(key) => describe_at(before, after, key),
        Change::Added(place) => format!("Added {}", stream_name(after, StreamId::Own(place))),
        Change::Removed(place) => format!("Removed {}", stream_name(before, StreamId::Own(place))),
    }
}

/// The name of an edit that changed nothing but scenarios; empty if it did not.
pub(super) fn scenarios_label(before: &Plan, after: &Plan) -> String {
    let (old, new) = (before.scenarios(), after.scenarios());
    let missing = |from: &[Arc<Scenario>], in_: &[Arc<Scenario>]| from.iter().find(|one| in_.iter().all(|other| other.name() != one.name())).cloned();
    let named =
        |what: &str, scenario: Option<Arc<Scenario>>| scenario.map_or_else(|| format!("{what} scenarios"), |one| format!("{what} scenario {}", one.name()));
    if new.len() > old.len() {
        return named("Added", missing(new, old));
    }
    if new.len() < old.len() {
        return named("Removed", missing(old, new));
    }
    let differing: Vec<usize> = (0..new.len()).filter(|index| old[*index] != new[*index]).collect();
    match differing.as_slice() {
        [] => String::new(),
        [index] => one_label(before, after, *index),
        [first, ..] if old.iter().all(|scenario| new.contains(scenario)) => {
            // What stood behind it moved up, or it came from further down.
            let moved_down = old.get(first + 1) == new.get(*first);
            format!("Moved scenario {}", if moved_down { old[*first].name() } else { new[*first].name() })
        }
        many => format!("{} scenarios changed", many.len()),
    }
}

/// Everything in which the scenarios of two plans differ; they are the same ones by their names, or where one name is another now.
pub(super) fn scenario_differences(before: &Plan, after: &Plan) -> Vec<String> {
    let unmatched = |from: &Plan, in_: &Plan| -> Vec<usize> {
        (0..from.scenarios().len()).filter(|index| in_.scenario_named(from.scenarios()[*index].name()).is_none()).collect()
    };
    let (gone, new) = (unmatched(before, after), unmatched(after, before));
    let mut said = Vec::new();
    let mut pairs: Vec<(usize, usize)> =
        before.scenarios().iter().enumerate().filter_map(|(index, scenario)| Some((index, after.scenario_named(scenario.name())?))).collect();
    if !pairs.is_sorted_by_key(|(_, now)| *now) {
        said.push("Scenarios in another order".to_owned());
    }
    if let ([was], [is]) = (gone.as_slice(), new.as_slice()) {
        said.push(format!("Scenario {} → {}", before.scenarios()[*was].name(), after.scenarios()[*is].name()));
        pairs.push((*was, *is));
    } else {
        said.extend(gone.iter().map(|index| format!("Removed scenario {}", before.scenarios()[*index].name())));
        said.extend(new.iter().map(|index| format!("Added scenario {}", after.scenarios()[*index].name())));
    }
    said.extend(pairs.into_iter().flat_map(|(was, is)| differences_of_one(before, after, was, is)));
    said
}

fn differences_of_one(before: &Plan, after: &Plan, was: usize, is: usize) -> Vec<String> {
    let (old, new) = (&before.scenarios()[was], &after.scenarios()[is]);
    let name = new.name();
    let (old_changes, new_changes): (BTreeMap<_, _>, BTreeMap<_, _>) = (old.changes().collect(), new.changes().collect());
    let mut said = Vec::new();
    for key in old_changes.keys().chain(new_changes.keys()).collect::<BTreeSet<_>>() {
        match (old_changes.get(key), new_changes.get(key)) {
            (Some(old), Some(new)) if old == new => {}
            (_, None) => said.push(format!("{name}: {} follows the base", full_label(after, *key))),
            (_, Some(_)) => said.push(format!("{name}: {}", describe_at(&before.scenario_plan(was), &after.scenario_plan(is), *key))),
        }
    }
    let others = [
        (old.own() != new.own(), "streams of its own"),
        (old.note() != new.note(), "note edited"),
        (old.colour() != new.colour(), "another colour"),
        (old.unread() != new.unread(), "changes that cannot be read here"),
    ];
    said.extend(others.into_iter().filter(|(differs, _)| *differs).map(|(_, what)| format!("{name}: {what}")));
    said
}

fn one_label(before: &Plan, after: &Plan, index: usize) -> String {
    let (old, new) = (&before.scenarios()[index], &after.scenarios()[index]);
    let name = new.name();
    if old.name() != name {
        return format!("Scenario {} → {name}", old.name());
    }
    let what = label(&before.scenario_plan(index), &after.scenario_plan(index));
    if !what.is_empty() {
        format!("{name}: {what}")
    } else if old.note() != new.note() {
        format!("{name}: note edited")
    } else if old.colour() != new.colour() {
        format!("{name}: another colour")
    } else {
        format!("{name}: follows the base")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Entry, Key, YearMonth};

    fn key(name: &str) -> Key {
        name.parse().unwrap()
    }

    #[test]
    fn edits_of_scenarios_have_names() {
        type Edit = fn(&mut Plan);
        let mut plan = Plan::new(YearMonth::new(2027, 1).unwrap());
        let mut edited = |edit: Edit| {
            let before = plan.clone();
            edit(&mut plan);
            label(&before, &plan)
        };
        let cases: [(&str, Edit); 12] = [
            ("Added scenario Quiet", |plan| drop(plan.add_scenario_named("Quiet"))),
            ("Added scenario Busy", |plan| drop(plan.add_scenario_named("Busy"))),
            ("Added scenario Third", |plan| drop(plan.add_scenario_named("Third"))),
            ("Busy: Deals per month 2 → 3", |plan| drop(plan.set_in(Some(1), key("brands.deals_per_month"), Entry::Exact(3.0)))),
            ("Deals per month 2 → 5", |plan| drop(plan.set(key("brands.deals_per_month"), Entry::Exact(5.0)))),
            ("Busy: Deals per month 3 → 5", |plan| plan.reset_all_in(1)),
            ("Scenario Busy → Brand push", |plan| drop(plan.rename_scenario(1, "Brand push"))),
            ("Brand push: note edited", |plan| drop(plan.note_scenario(1, "Why not?"))),
            ("Brand push: another colour", |plan| plan.colour_scenario(1, 7)),
            ("Moved scenario Third", |plan| plan.move_scenario(2, 0)),
            ("Moved scenario Third", |plan| plan.move_scenario(0, 2)),
            ("Removed scenario Quiet", |plan| plan.remove_scenario(0)),
        ];
        for (right, edit) in cases {
            assert_eq!(edited(edit), right);
        }
    }

    #[test]
    fn every_difference_of_scenarios_is_said() {
        let mut before = Plan::new(YearMonth::new(2027, 1).unwrap());
        for name in ["Quiet", "Busy", "Gone"] {
            before.add_scenario_named(name).unwrap();
        }
        before.set_in(Some(1), key("brands.deals_per_month"), Entry::Exact(3.0)).unwrap();
        let said = |edit: fn(&mut Plan)| {
            let mut after = before.clone();
            edit(&mut after);
            super::super::differences(&before, &after)
        };
        assert_eq!(said(|_| ()), Vec::<String>::new());
        assert_eq!(said(|plan| plan.rename_scenario(0, "Brand push").unwrap()), ["Scenario Quiet → Brand push"]);
        assert_eq!(said(|plan| plan.remove_scenario(2)), ["Removed scenario Gone"]);
        assert_eq!(
            said(|plan| {
                plan.add_scenario_named("New").unwrap();
            }),
            ["Added scenario New"]
        );
        assert_eq!(said(|plan| plan.move_scenario(2, 0)), ["Scenarios in another order"]);
        assert_eq!(said(|plan| plan.set_in(Some(1), key("brands.deals_per_month"), Entry::Exact(4.0)).unwrap()), ["Busy: Deals per month 3 → 4"]);
        assert_eq!(said(|plan| plan.reset_all_in(1)), ["Busy: Deals per month follows the base"]);
        assert_eq!(said(|plan| plan.colour_scenario(1, 7)), ["Busy: another colour"]);
        assert_eq!(said(|plan| plan.set(key("gifts.gifts_per_hour"), Entry::Value(200.0)).unwrap()), ["Gifts per hour 150 → 200"]);
    }

    #[test]
    fn differences_have_names() {
        let mut plan = Plan::new(YearMonth::new(2027, 1).unwrap());
        plan.add_scenario(None).unwrap();
        plan.set_in(Some(0), key("merch.enabled"), Entry::Switch(false)).unwrap();
        plan.set_in(Some(0), key("own.1.name"), Entry::Word("Tours".to_owned())).unwrap();
        let labels: Vec<String> = plan.differences(0).into_iter().map(|difference| difference_label(&plan, 0, difference)).collect();
        assert_eq!(labels, ["Merch off", "Added Tours"]);
    }
}
