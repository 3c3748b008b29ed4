//! Scenarios from and to plans of their own.

use std::sync::Arc;

use super::scenario_list::of_scenarios;
use super::{Entry, Fault, Key, MOST_OWN_STREAMS, OwnField, OwnStream, OwnStreamId, Plan, Problem, Scenario, ScenarioId, Setting, Variant};

impl Plan {
    /// A scenario as a plan of its own, with its name and note.
    #[must_use]
    pub fn export_scenario(&self, id: ScenarioId) -> Self {
        let mut plan = self.flattened(Variant::Scenario(id));
        if let Some(scenario) = self.scenario(id) {
            plan.name.clone_from(&scenario.name);
            plan.note.clone_from(&scenario.note);
        }
        plan
    }

    /// Adds the base or a scenario of another plan as the last scenario: its differences from this base become changes. Own
    /// streams and events are matched by name; those the other plan lacks are turned off or removed. Shared keys, such as months and futures, and tax
    /// bands keep the values of this plan.
    ///
    /// # Errors
    /// A plan in another currency; more scenarios, own streams or events than a plan can hold.
    pub fn import_scenario(&mut self, other: &Self, variant: Variant) -> Result<ScenarioId, Problem> {
        if other.currency != self.currency {
            return Err(of_scenarios(Fault::OtherCurrency { found: other.currency, expected: self.currency }));
        }
        self.check_room_for_scenario()?;
        // The gift table is the base's: another plan's is imported as the numbers it results in.
        let theirs = other.flattened(variant).with_gifts_on_sliders();
        let source = variant.scenario().and_then(|id| other.scenario(id));
        let name = self.free_name(source.map_or(&other.name, |scenario| &scenario.name));
        let mut imported = Scenario::new(self.next_scenario_id(), name, self.free_colour());
        imported.note.clone_from(source.map_or(&other.note, |scenario| &scenario.note));

        let mut differ = |key: Key, entry: Option<Entry>| {
            if let Some(entry) = entry.filter(|entry| self.stored(key).as_ref() != Some(entry)) {
                imported.changes.insert(key, entry);
            }
        };
        for key in Key::all().filter(|key| !key.is_shared() && !matches!(key, Key::Own(..))) {
            differ(key, theirs.stored(key));
        }
        let mut unmatched: Vec<&OwnStream> = theirs.own.iter().collect();
        for own in &self.own {
            match unmatched.iter().position(|their| their.name == own.name) {
                Some(place) => {
                    let their = unmatched.remove(place).id;
                    for field in OwnField::ALL {
                        differ(Key::Own(own.id, field), theirs.get(Key::Own(their, field)));
                    }
                }
                None => differ(Key::Own(own.id, OwnField::Setting(Setting::Enabled)), Some(Entry::Switch(false))),
            }
        }
        if self.own.len() + unmatched.len() > MOST_OWN_STREAMS {
            return Err(of_scenarios(Fault::TooManyOwnStreams { most: MOST_OWN_STREAMS }));
        }
        for own in unmatched {
            let id = OwnStreamId::after(self.own.iter().chain(&imported.own).map(|own| own.id));
            imported.own.push(OwnStream { id, ..own.clone() });
        }
        self.imported_events(&theirs, &mut imported)?;
        Ok(self.push_scenario(self.scenarios.len(), Arc::new(imported)))
    }
}
