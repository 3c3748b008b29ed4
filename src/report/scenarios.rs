//! Scenarios in words: what differs in them, and what an edit of them is called.

use std::sync::Arc;

use crate::forecast::StreamId;
use crate::forecast::steps::Change;
use crate::plan::{BASE, Difference, Plan, Scenario};

use super::change::{describe_at, label};
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
            ("Busy: Deals per month 2 → 3", |plan| drop(plan.set_in(Some(1), key("brands.deals_per_month"), Entry::Sure(3.0)))),
            ("Deals per month 2 → 5", |plan| drop(plan.set(key("brands.deals_per_month"), Entry::Sure(5.0)))),
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
    fn differences_have_names() {
        let mut plan = Plan::new(YearMonth::new(2027, 1).unwrap());
        plan.add_scenario(None).unwrap();
        plan.set_in(Some(0), key("merch.enabled"), Entry::Switch(false)).unwrap();
        plan.set_in(Some(0), key("own.1.name"), Entry::Word("Tours".to_owned())).unwrap();
        let labels: Vec<String> = plan.differences(0).into_iter().map(|difference| difference_label(&plan, 0, difference)).collect();
        assert_eq!(labels, ["Merch off", "Added Tours"]);
    }
}
