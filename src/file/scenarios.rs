//! The scenarios of a plan file: one change is one line, and what cannot be read is kept as it stands.

use super::read::{Reader, text};
use super::syntax::{self, Field};
use super::write::{is_default, kept, quoted, value};
use crate::plan::key::nearest_of;
use crate::plan::{Entry, Key, OwnField, Plan, Problem, Scenario, Unread, unknown_place};

const FIELDS: [&str; 4] = ["name", "note", "colour", "changes"];

impl<'a> Reader<'a> {
    /// Reads the scenarios, after everything they follow.
    pub(super) fn scenarios(&mut self, field: Field<'a>) {
        let Some(scenarios) = syntax::elements(field.value) else {
            return self.report(field.value, r#"scenarios: expected a list in square brackets, like [(name: "More LIVEs", changes: {})]"#);
        };
        for (index, scenario) in scenarios.into_iter().enumerate() {
            self.scenario(&format!("scenarios.{}", index + 1), scenario);
        }
    }

    fn scenario(&mut self, place: &str, scenario: &'a str) {
        let Some(fields) = syntax::fields(scenario) else {
            return self.report(scenario, format_args!(r#"{place}: expected its fields in round brackets, like (name: "More LIVEs", changes: {{}})"#));
        };
        let fields = self.unrepeated(place, &fields);
        let Some(name) = fields.iter().find(|field| field.name == "name") else {
            return self.report(scenario, format_args!("{place}: a scenario needs a name; give it one, like name: \"More LIVEs\""));
        };
        let added = text(name.value).map(|name| self.plan.add_scenario_named(&name));
        let index = match added {
            Some(Ok(index)) => index,
            Some(Err(Problem { fault, .. })) => return self.report(name.value, format_args!("{place}: {fault}")),
            None => return self.report(name.value, format_args!("{place}: its name stands between quotation marks, like \"More LIVEs\"")),
        };
        for field in fields {
            match field.name {
                "name" => {}
                "note" => match text(field.value).map(|note| self.plan.note_scenario(index, &note)) {
                    Some(Ok(())) => {}
                    Some(Err(Problem { fault, .. })) => self.report(field.value, format_args!("{place}.note: {fault}")),
                    None => self.report(field.value, format_args!("{place}.note: give a text in quotation marks")),
                },
                "colour" => match ron::from_str(field.value) {
                    Ok(colour) => self.plan.colour_scenario(index, colour),
                    Err(_) => self.report(field.value, format_args!("{place}.colour: give a whole number from 0 to 255")),
                },
                "changes" => self.changes(index, &format!("{place}.changes"), field.value),
                _ if self.keeps_unknown() => self.keep(&unknown_place(self.plan.scenarios()[index].name()), field),
                _ => self.unknown(place, field, FIELDS.into_iter()),
            }
        }
    }

    fn changes(&mut self, index: usize, place: &str, changes: &'a str) {
        let Some(changes) = syntax::entries(changes) else {
            return self.report(changes, format_args!(r#"{place}: expected keys and values in curly brackets, like {{"brands.deals_per_month": 3}}"#));
        };
        for change in self.unrepeated(place, &changes) {
            let Some(name) = text(change.name) else {
                self.report(change.name, format_args!("{place}: {} is no key; write it in quotation marks, like \"brands.deals_per_month\"", change.name));
                continue;
            };
            match name.parse::<Key>() {
                Ok(key) => {
                    if let Some(entry) = self.entry(key, change.value)
                        && let Err(problem) = self.plan.hold_in(index, key, entry)
                    {
                        self.report(change.value, problem);
                    }
                }
                Err(_) => self.plan.keep_unread(index, Unread { key: name, value: change.value.to_owned() }),
            }
        }
    }
}

/// What a file says of scenarios and this program cannot read, a sentence for each.
pub(super) fn warnings(plan: &Plan) -> impl Iterator<Item = String> {
    let known = |name: &str| nearest_of(name, Key::all().map(|key| key.to_string())).map_or_else(String::new, |near| format!("; did you mean {near}?"));
    plan.scenarios().iter().flat_map(move |scenario| {
        let told = |unread: &Unread| {
            let (name, key) = (scenario.name(), &unread.key);
            format!("scenario “{name}”: there is no key {key}, so its change has no effect; it is kept when you save{}", known(key))
        };
        scenario.unread().iter().map(told).collect::<Vec<_>>()
    })
}

/// The lines of the scenarios of a plan; none without scenarios.
pub(super) fn lines(plan: &Plan) -> Vec<String> {
    if plan.scenarios().is_empty() {
        return Vec::new();
    }
    let mut lines = vec!["    scenarios: [".to_owned()];
    for (index, scenario) in plan.scenarios().iter().enumerate() {
        lines.push("        (".to_owned());
        lines.push(format!("            name: {},", quoted(scenario.name(), "            ")));
        if !scenario.note().is_empty() {
            lines.push(format!("            note: {},", quoted(scenario.note(), "            ")));
        }
        lines.push(format!("            colour: {},", scenario.colour()));
        let changes = changes(plan, index, scenario);
        if changes.is_empty() {
            lines.push("            changes: {},".to_owned());
        } else {
            lines.push("            changes: {".to_owned());
            lines.extend(changes);
            lines.push("            },".to_owned());
        }
        lines.extend(kept(plan, &unknown_place(scenario.name()), "            "));
        lines.push("        ),".to_owned());
    }
    lines.push("    ],".to_owned());
    lines
}

fn changes(plan: &Plan, index: usize, scenario: &Scenario) -> Vec<String> {
    const INDENT: &str = "                ";
    let line = |key: Key, entry: &Entry| {
        let unit = if key.unit().is_empty() { String::new() } else { format!(" // {}", key.unit()) };
        format!("{INDENT}\"{key}\": {},{unit}", value(entry, INDENT))
    };
    let mut lines: Vec<String> = scenario.changes().map(|(key, entry)| line(key, entry)).collect();
    let shown = plan.scenario_plan(index);
    for place in plan.own().len()..shown.own().len() {
        let keys = OwnField::ALL.map(|field| Key::Own(place, field)).into_iter();
        let told = keys.filter_map(|key| shown.get(key).map(|entry| (key, entry)));
        // Its name and amount make it a stream; settings stand where they differ, as in the base.
        lines.extend(
            told.filter(|(key, entry)| !matches!(key, Key::Own(_, OwnField::Setting(_))) || !is_default(*key, entry)).map(|(key, entry)| line(key, &entry)),
        );
    }
    lines.extend(scenario.unread().iter().map(|unread| format!("{INDENT}{}: {},", quoted(&unread.key, INDENT), unread.value)));
    lines
}
