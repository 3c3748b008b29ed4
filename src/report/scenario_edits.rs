//! Differences and edits of scenarios.

use std::collections::{BTreeMap, BTreeSet};

use crate::forecast::StreamId;
use crate::forecast::attribution::Change;
use crate::plan::{Difference, Plan, Scenario, ScenarioId, Variant};

use super::change::{edit_at, event_edit, flat_edit, label_of};
use super::stream_name;
use crate::words::edit::PlanEdit;
use crate::words::language;

/// The name of the base or of a scenario.
#[must_use]
pub fn scenario_name(plan: &Plan, variant: Variant) -> &str {
    variant.scenario().and_then(|id| plan.scenario(id)).map_or_else(|| language().base(), Scenario::name)
}

/// A difference of a scenario: "Deals per month 2 → 3", "Merch off", "Added Tours".
#[must_use]
pub fn difference_label(plan: &Plan, id: ScenarioId, difference: Difference) -> String {
    let change = match difference {
        Difference::At(key) => Change::Set(key),
        Difference::Added(own) => Change::Added(own),
        Difference::Event(event) => Change::Event(event),
    };
    change_edit(&plan.flattened(Variant::Base), &plan.flattened(Variant::Scenario(id)), change).to_string()
}

/// The edit of one change from one plan to another, both without scenarios.
pub(super) fn change_edit(before: &Plan, after: &Plan, change: Change) -> PlanEdit {
    match change {
        Change::Set(key) => edit_at(before, after, key),
        Change::Added(id) => PlanEdit::Added(stream_name(after, StreamId::Own(id)).to_owned()),
        Change::Removed(id) => PlanEdit::Removed(stream_name(before, StreamId::Own(id)).to_owned()),
        Change::Event(id) => event_edit(before, after, id),
    }
}

/// The edit of scenarios alone.
pub(super) fn scenarios_edit(before: &Plan, after: &Plan) -> PlanEdit {
    let (old, new) = (before.scenarios(), after.scenarios());
    let (removed, added) = (missing(before, after), missing(after, before));
    match (removed.as_slice(), added.as_slice()) {
        ([], []) => {}
        ([one], []) => return PlanEdit::ScenarioRemoved(one.name().to_owned()),
        ([], [one]) => return PlanEdit::ScenarioAdded(one.name().to_owned()),
        ([], _) => return PlanEdit::ScenariosAdded,
        (_, []) => return PlanEdit::ScenariosRemoved,
        _ => return PlanEdit::ScenariosChanged(removed.len().max(added.len())),
    }
    let differing: Vec<usize> = (0..new.len()).filter(|index| old[*index] != new[*index]).collect();
    match differing.as_slice() {
        [] => PlanEdit::Nothing,
        [index] => one_edit(before, after, old[*index].id()),
        [first, ..] if old.iter().all(|scenario| new.contains(scenario)) => {
            // Those behind it moved up, or it came from further down.
            let moved_down = old.get(first + 1) == new.get(*first);
            PlanEdit::ScenarioMoved(if moved_down { old[*first].name() } else { new[*first].name() }.to_owned())
        }
        many => PlanEdit::ScenariosChanged(many.len()),
    }
}

/// The scenarios of one plan that another lacks.
fn missing<'a>(from: &'a Plan, other: &Plan) -> Vec<&'a Scenario> {
    from.scenarios().iter().map(AsRef::as_ref).filter(|scenario| other.scenario(scenario.id()).is_none()).collect()
}

/// Every difference between the scenarios of two plans.
pub(super) fn scenario_differences(before: &Plan, after: &Plan) -> Vec<PlanEdit> {
    let mut edits = Vec::new();
    let kept: Vec<ScenarioId> = before.scenarios().iter().map(|scenario| scenario.id()).filter(|id| after.scenario(*id).is_some()).collect();
    if !kept.is_sorted_by_key(|id| after.scenario_position(*id)) {
        edits.push(PlanEdit::ScenariosReordered);
    }
    edits.extend(missing(before, after).into_iter().map(|scenario| PlanEdit::ScenarioRemoved(scenario.name().to_owned())));
    edits.extend(missing(after, before).into_iter().map(|scenario| PlanEdit::ScenarioAdded(scenario.name().to_owned())));
    edits.extend(kept.into_iter().flat_map(|id| differences_of_one(before, after, id)));
    edits
}

fn differences_of_one(before: &Plan, after: &Plan, id: ScenarioId) -> Vec<PlanEdit> {
    let (Some(old), Some(new)) = (before.scenario(id), after.scenario(id)) else { return Vec::new() };
    let name = new.name();
    let (old_changes, new_changes): (BTreeMap<_, _>, BTreeMap<_, _>) = (old.changes().collect(), new.changes().collect());
    let mut edits = Vec::new();
    if old.name() != name {
        edits.push(PlanEdit::ScenarioRenamed { from: old.name().to_owned(), to: name.to_owned() });
    }
    let within = |edit| PlanEdit::InScenario(name.to_owned(), Box::new(edit));
    let flat = |plan: &Plan| plan.flattened(Variant::Scenario(id));
    for key in old_changes.keys().chain(new_changes.keys()).collect::<BTreeSet<_>>() {
        match (old_changes.get(key), new_changes.get(key)) {
            (Some(old), Some(new)) if old == new => {}
            (_, None) => edits.push(within(PlanEdit::FollowsBase(label_of(after, *key)))),
            (_, Some(_)) => edits.push(within(edit_at(&flat(before), &flat(after), *key))),
        }
    }
    let (old_events, new_events): (BTreeMap<_, _>, BTreeMap<_, _>) = (old.events().collect(), new.events().collect());
    for id in old_events.keys().chain(new_events.keys()).copied().collect::<BTreeSet<_>>() {
        match (old_events.get(&id), new_events.get(&id)) {
            (old, new) if old == new => {}
            (Some(_), None) if after.event(id).is_some() => {
                edits.push(within(PlanEdit::EventFollowsBase(after.event(id).map_or_else(String::new, |event| event.name().to_owned()))));
            }
            _ => edits.push(within(event_edit(&flat(before), &flat(after), id))),
        }
    }
    let others = [
        (old.own() != new.own(), PlanEdit::OwnStreams),
        (old.note() != new.note(), PlanEdit::ScenarioNote),
        (old.colour() != new.colour(), PlanEdit::ScenarioColour),
        (old.unreadable() != new.unreadable(), PlanEdit::UnreadableChanges),
    ];
    edits.extend(others.into_iter().filter(|(differs, _)| *differs).map(|(_, edit)| within(edit)));
    edits
}

fn one_edit(before: &Plan, after: &Plan, id: ScenarioId) -> PlanEdit {
    let (Some(old), Some(new)) = (before.scenario(id), after.scenario(id)) else { return PlanEdit::Nothing };
    let name = new.name().to_owned();
    if old.name() != name {
        return PlanEdit::ScenarioRenamed { from: old.name().to_owned(), to: name };
    }
    let edit = match flat_edit(&before.flattened(Variant::Scenario(id)), &after.flattened(Variant::Scenario(id))) {
        Some(edit) => edit,
        None if old.note() != new.note() => PlanEdit::ScenarioNote,
        None if old.colour() != new.colour() => PlanEdit::ScenarioColour,
        None => PlanEdit::FollowsBaseInAll,
    };
    PlanEdit::InScenario(name, Box::new(edit))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Entry, Key, YearMonth};
    use crate::report::plan_edit;

    fn key(name: &str) -> Key {
        name.parse().unwrap()
    }

    fn id(number: u32) -> ScenarioId {
        ScenarioId::new(number).unwrap()
    }

    fn nth(number: u32) -> Variant {
        Variant::Scenario(id(number))
    }

    #[test]
    fn edits_of_scenarios_have_names() {
        type Edit = fn(&mut Plan);
        let mut plan = Plan::new(YearMonth::new(2027, 1).unwrap());
        let mut edited = |edit: Edit| {
            let before = plan.clone();
            edit(&mut plan);
            plan_edit(&before, &plan).to_string()
        };
        let cases: [(&str, Edit); 12] = [
            ("Added scenario Quiet", |plan| drop(plan.add_scenario_named("Quiet"))),
            ("Added scenario Busy", |plan| drop(plan.add_scenario_named("Busy"))),
            ("Added scenario Third", |plan| drop(plan.add_scenario_named("Third"))),
            ("Busy: Deals per month 2 → 3", |plan| drop(plan.set_in(nth(2), key("brands.deals_per_month"), Entry::Exact(3.0)))),
            ("Deals per month 2 → 5", |plan| drop(plan.set(key("brands.deals_per_month"), Entry::Exact(5.0)))),
            ("Busy: Deals per month 3 → 5", |plan| plan.reset_all_in(id(2))),
            ("Busy → Brand push", |plan| drop(plan.rename_scenario(id(2), "Brand push"))),
            ("Brand push: note edited", |plan| drop(plan.set_scenario_note(id(2), "Why not?"))),
            ("Brand push: another colour", |plan| plan.set_scenario_colour(id(2), 7)),
            ("Moved scenario Third", |plan| plan.move_scenario(id(3), 0)),
            ("Moved scenario Third", |plan| plan.move_scenario(id(3), 2)),
            ("Removed scenario Quiet", |plan| plan.remove_scenario(id(1))),
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
        before.set_in(nth(2), key("brands.deals_per_month"), Entry::Exact(3.0)).unwrap();
        let said = |edit: fn(&mut Plan)| {
            let mut after = before.clone();
            edit(&mut after);
            super::super::differences(&before, &after)
        };
        assert_eq!(said(|_| ()), Vec::<String>::new());
        assert_eq!(said(|plan| plan.rename_scenario(id(1), "Brand push").unwrap()), ["Quiet → Brand push"]);
        assert_eq!(said(|plan| plan.remove_scenario(id(3))), ["Removed scenario Gone"]);
        assert_eq!(
            said(|plan| {
                plan.add_scenario_named("New").unwrap();
            }),
            ["Added scenario New"]
        );
        assert_eq!(said(|plan| plan.move_scenario(id(3), 0)), ["Scenarios in another order"]);
        assert_eq!(said(|plan| plan.set_in(nth(2), key("brands.deals_per_month"), Entry::Exact(4.0)).unwrap()), ["Busy: Deals per month 3 → 4"]);
        assert_eq!(said(|plan| plan.reset_all_in(id(2))), ["Busy: Deals per month follows the base"]);
        assert_eq!(said(|plan| plan.set_scenario_colour(id(2), 7)), ["Busy: another colour"]);
        assert_eq!(said(|plan| plan.set(key("gifts.gifts_per_hour"), Entry::Value(200.0)).unwrap()), ["Gifts per hour 150 → 200"]);
    }

    #[test]
    fn differences_have_names() {
        let mut plan = Plan::new(YearMonth::new(2027, 1).unwrap());
        plan.add_scenario(Variant::Base, "Scenario").unwrap();
        plan.set_in(nth(1), key("merch.enabled"), Entry::Switch(false)).unwrap();
        plan.set_in(nth(1), key("own.1.name"), Entry::Word("Tours".to_owned())).unwrap();
        let labels: Vec<String> = plan.differences(id(1)).into_iter().map(|difference| difference_label(&plan, id(1), difference)).collect();
        assert_eq!(labels, ["Merch off", "Added Tours"]);
    }
}
