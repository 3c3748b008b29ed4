//! The scenarios of a plan file: one change is one line, and unreadable changes are kept as they are.

use super::ids::{event_in_key, own_keys};
use super::read::Reader;
use super::tree::{Item, Node};
use super::value::{Extent, found, is_default, kept, kept_beside, quoted, text, value_with};
use super::{event_list, file_tree};
use crate::plan::key::nearest_of;
use crate::plan::{Entry, Fault, FieldPlace, Key, OwnField, Plan, Problem, Scenario, ScenarioId, UnreadableChange, Variant};
use crate::words::file::{FileFault, FileWarning, Shape};

const FIELDS: [&str; 5] = ["id", "name", "note", "colour", "changes"];

impl<'a> Reader<'a> {
    /// Reads the scenarios, after everything they follow.
    pub(super) fn scenarios(&mut self, list: &Node<'a>) {
        let Some(scenarios) = list.elements() else {
            return self.report(list.text, "scenarios", Shape::Scenarios);
        };
        for (index, scenario) in scenarios.iter().enumerate() {
            self.scenario(index, &scenario.node);
        }
    }

    fn scenario(&mut self, index: usize, scenario: &Node<'a>) {
        let place = format!("scenarios.{}", index + 1);
        let Some(fields) = self.fields(scenario, &place, Shape::Scenario) else { return };
        let fields = self.unrepeated(&place, fields);
        let Some(name) = fields.iter().find(|field| field.name == "name") else {
            return self.report(scenario.text, place, FileFault::UnnamedScenario);
        };
        let id = self.named_ids.scenario(index, self.plan.scenarios().iter().map(|scenario| scenario.id()));
        if let Some(field) = fields.iter().find(|field| field.name == "id")
            && let Some(named) = self.id(&place, field.node.text)
            && named != id.number()
        {
            self.report(field.node.text, &place, Fault::TakenId { id: named });
        }
        let added = text(name.node.text).map(|name| self.plan.add_scenario_with_id(id, &name));
        let id = match added {
            Some(Ok(id)) => id,
            Some(Err(Problem { fault, .. })) => return self.report(name.node.text, place, fault),
            None => return self.report(name.node.text, place, FileFault::UnquotedName),
        };
        for field in fields {
            match field.name {
                "id" | "name" => {}
                "note" => match text(field.node.text).map(|note| self.plan.set_scenario_note(id, &note)) {
                    Some(Ok(())) => {}
                    Some(Err(Problem { fault, .. })) => self.report(field.node.text, format_args!("{place}.note"), fault),
                    None => self.report(field.node.text, format_args!("{place}.note"), FileFault::NotAText),
                },
                "colour" => match ron::from_str(field.node.text) {
                    Ok(colour) => self.plan.set_scenario_colour(id, colour),
                    Err(_) => self.report(field.node.text, format_args!("{place}.colour"), FileFault::NotAColour),
                },
                "changes" => self.changes(id, &format!("{place}.changes"), &field.node),
                _ => self.unknown(FieldPlace::Scenario(id), field, FIELDS.into_iter()),
            }
        }
    }

    fn changes(&mut self, id: ScenarioId, place: &str, changes: &Node<'a>) {
        let Some(changes) = changes.entries() else {
            return self.report(changes.text, place, Shape::Changes);
        };
        self.add_named_streams(id, changes);
        let changes = self.unrepeated(&place, changes);
        self.scenario = Variant::Scenario(id);
        for change in changes {
            let Some(name) = text(change.name) else {
                self.report(change.name, place, FileFault::UnquotedKey { found: found(change.name) });
                continue;
            };
            if let Some(event) = event_in_key(&name) {
                self.changed_event(id, event, &change.node);
                continue;
            }
            match name.parse::<Key>() {
                Ok(key) => {
                    if let Some(entry) = self.entry(key, &change.node)
                        && let Err(problem) = self.plan.override_in(id, key, entry)
                    {
                        self.report(change.node.text, problem.key, problem.fault);
                    }
                }
                // Of a damaged file it may be no value, and would make the file it is written to unreadable.
                Err(_) if file_tree::parsed(change.node.text).is_none() => self.report(change.node.text, place, FileFault::Illegible),
                Err(_) => self.plan.add_unreadable_change(id, UnreadableChange { key: name, value: change.node.text.to_owned() }),
            }
        }
        self.scenario = Variant::Base;
    }

    /// Adds the streams that only a scenario has: it names them, and the base has none of their ids.
    fn add_named_streams(&mut self, id: ScenarioId, changes: &[Item<'a>]) {
        for (own, _) in own_keys(changes).filter(|(_, field)| *field == OwnField::Name) {
            if self.plan.own_stream(own).is_none()
                && let Err(problem) = self.plan.add_own_with_id(Variant::Scenario(id), own)
            {
                self.report(changes[0].name, problem.key, problem.fault);
            }
        }
    }
}

/// The changes of keys that do not exist.
pub(super) fn warnings(plan: &Plan) -> impl Iterator<Item = FileWarning> {
    plan.scenarios().iter().flat_map(|scenario| {
        scenario.unreadable().iter().map(|change| FileWarning::UnknownChange {
            scenario: scenario.name().to_owned(),
            key: change.key.clone(),
            near: nearest_of(&change.key, Key::all().map(|key| key.to_string())),
        })
    })
}

/// The lines of the scenarios of a plan; none without scenarios.
pub(super) fn lines(plan: &Plan, extent: Extent) -> Vec<String> {
    if plan.scenarios().is_empty() {
        return Vec::new();
    }
    let mut lines = vec!["    scenarios: [".to_owned()];
    for scenario in plan.scenarios() {
        lines.push("        (".to_owned());
        lines.push(format!("            id: {},", scenario.id()));
        lines.push(format!("            name: {},", quoted(scenario.name(), "            ")));
        if !scenario.note().is_empty() {
            lines.push(format!("            note: {},", quoted(scenario.note(), "            ")));
        }
        lines.push(format!("            colour: {},", scenario.colour()));
        let changes = changes(plan, scenario, extent);
        if changes.is_empty() {
            lines.push("            changes: {},".to_owned());
        } else {
            lines.push("            changes: {".to_owned());
            lines.extend(changes);
            lines.push("            },".to_owned());
        }
        lines.extend(kept(plan, &FieldPlace::Scenario(scenario.id()), "            "));
        lines.push("        ),".to_owned());
    }
    lines.push("    ],".to_owned());
    lines
}

fn changes(plan: &Plan, scenario: &Scenario, extent: Extent) -> Vec<String> {
    const INDENT: &str = "                ";
    let beside = |key: Key| kept_beside(plan, &FieldPlace::Change(scenario.id(), key));
    let line = |key: Key, entry: &Entry| {
        let unit = if key.unit().is_empty() { String::new() } else { format!(" // {}", key.unit()) };
        format!("{INDENT}\"{key}\": {},{unit}", value_with(entry, &beside(key), INDENT))
    };
    let mut lines: Vec<String> = scenario.changes().map(|(key, entry)| line(key, entry)).collect();
    let flat = plan.flattened(Variant::Scenario(scenario.id()));
    for own in scenario.own() {
        let entries = OwnField::ALL.map(|field| Key::Own(own.id, field)).into_iter().filter_map(|key| flat.get(key).map(|entry| (key, entry)));
        // Its name and amount make it a stream; settings are written where they differ, as in the base.
        let is_written = |(key, entry): &(Key, Entry)| {
            extent == Extent::Full || !matches!(key, Key::Own(_, OwnField::Setting(_))) || !is_default(*key, entry) || !beside(*key).is_empty()
        };
        lines.extend(entries.filter(is_written).map(|(key, entry)| line(key, &entry)));
    }
    lines.extend(event_list::changes(plan, scenario, INDENT));
    lines.extend(scenario.unreadable().iter().map(|change| format!("{INDENT}{}: {},", quoted(&change.key, INDENT), change.value)));
    lines
}
