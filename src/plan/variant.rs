//! The base and the scenarios of a plan: read and edited as plans without scenarios.

use super::scenario_list::of_scenarios;
use super::{Assumption, Difference, Entry, Fault, Key, OwnField, Plan, Problem, ScenarioId, Variant};

impl Plan {
    /// The base, then every scenario in the order of its tab.
    pub fn variants(&self) -> impl Iterator<Item = Variant> + Clone {
        std::iter::once(Variant::Base).chain(self.scenarios.iter().map(|scenario| Variant::Scenario(scenario.id)))
    }

    /// Whether the plan has this scenario; it always has a base.
    #[must_use]
    pub fn has_variant(&self, variant: Variant) -> bool {
        variant.scenario().is_none_or(|id| self.scenario(id).is_some())
    }

    /// The base or a scenario as a plan without scenarios, for forecasts, futures and reports. The base where there is no such scenario.
    #[must_use]
    pub fn flattened(&self, variant: Variant) -> Self {
        let mut plan = Self { scenarios: Vec::new(), ..self.clone() };
        if let Some(scenario) = variant.scenario().and_then(|id| self.scenario(id)) {
            // Sliders that follow the gift table cannot be set, and keep their values all the same.
            let by_table = std::mem::take(&mut plan.gifts.on);
            for (key, entry) in scenario.changes() {
                // Every change came out of a plan, so a plan takes it.
                plan.set(key, entry.clone()).ok();
            }
            if !scenario.changes.contains_key(&Key::GiftMix) {
                plan.gifts.on = by_table;
            }
            plan.own.extend_from_slice(&scenario.own);
            plan.put_events_of(scenario);
        }
        plan
    }

    /// Sets one key of the base or a scenario. In a scenario the entry becomes a change, or none where it equals the base's;
    /// a [shared key](Key::is_shared) changes the base.
    ///
    /// A drag is one change: call this on the plan as it was when the drag began.
    ///
    /// # Errors
    /// An entry that does not fit the key, or a scenario the plan does not have: the plan is then as it was.
    pub fn set_in(&mut self, variant: Variant, key: Key, entry: Entry) -> Result<(), Problem> {
        let Variant::Scenario(id) = variant else { return self.set(key, entry) };
        if self.scenario(id).is_none() {
            return Err(of_scenarios(Fault::UnknownScenario));
        }
        if key.is_shared() {
            return self.set(key, entry);
        }
        // A slider that follows the gift table is refused here, and only here: a file keeps where it was left.
        self.flattened(variant).set(key, entry.clone())?;
        self.override_in(id, key, entry)?;
        let base = self.stored(key);
        let changes = &mut self.scenario_mut(id)?.changes;
        if base.is_some() && changes.get(&key) == base.as_ref() {
            changes.remove(&key);
        }
        Ok(())
    }

    /// As [`Plan::set_in`] a scenario, but the change stays where it equals the base's entry: it does not follow the base from then on.
    ///
    /// # Errors
    /// As [`Plan::set_in`], and a key that all scenarios share.
    pub fn override_in(&mut self, id: ScenarioId, key: Key, entry: Entry) -> Result<(), Problem> {
        if key.is_shared() {
            return Err(Problem::new(key, Fault::Shared));
        }
        let mut plan = self.flattened(Variant::Scenario(id));
        plan.gifts.on = false;
        plan.set(key, entry)?;
        let base_own = self.own.len();
        let is_added = matches!(key, Key::Own(own, _) if self.own_stream(own).is_none());
        let scenario = self.scenario_mut(id)?;
        if is_added {
            scenario.own = plan.own.split_off(base_own);
        } else {
            scenario.changes.extend(plan.stored(key).map(|entry| (key, entry)));
        }
        Ok(())
    }

    /// Every difference of a scenario from the base, in the order of the keys; then streams that only it has, and events.
    #[must_use]
    pub fn differences(&self, id: ScenarioId) -> Vec<Difference> {
        let Some(scenario) = self.scenario(id) else { return Vec::new() };
        let added = scenario.own.iter().map(|own| Difference::Added(own.id));
        let events = scenario.events.keys().copied().map(Difference::Event);
        scenario.changes.keys().copied().map(Difference::At).chain(added).chain(events).collect()
    }

    /// Lets a scenario follow the base again in one difference.
    pub fn reset_in(&mut self, id: ScenarioId, difference: Difference) {
        match difference {
            Difference::Added(own) if self.own_stream(own).is_none() => self.remove_own_in(Variant::Scenario(id), own),
            Difference::Added(_) => {}
            Difference::Event(event) => {
                if let Ok(scenario) = self.scenario_mut(id) {
                    scenario.events.remove(&event);
                }
                self.unknown_fields.remove_changed_event(id, event);
            }
            Difference::At(key) => {
                if let Ok(scenario) = self.scenario_mut(id) {
                    scenario.changes.remove(&key);
                }
                self.unknown_fields.remove_change(id, key);
            }
        }
    }

    /// Lets a scenario follow the base again in everything; changes that cannot be read stay.
    pub fn reset_all_in(&mut self, id: ScenarioId) {
        if let Ok(scenario) = self.scenario_mut(id) {
            scenario.changes.clear();
            scenario.own.clear();
            scenario.events.clear();
        }
        self.unknown_fields.remove_changes(id);
    }

    /// Moves a difference of a scenario to the base, so that every scenario without an entry of its own there follows it.
    ///
    /// # Errors
    /// When another scenario has no room left for one more stream or event, or the base counts gifts by name and the number follows the table.
    pub fn make_base(&mut self, id: ScenarioId, difference: Difference) -> Result<(), Problem> {
        match difference {
            Difference::At(key) => {
                if let Some(entry) = self.scenario(id).and_then(|scenario| scenario.changes.get(&key)).cloned() {
                    self.set(key, entry)?;
                    self.reset_in(id, difference);
                }
                Ok(())
            }
            Difference::Added(own) => self.move_own_to_base(id, own),
            Difference::Event(event) => self.move_event_to_base(id, event),
        }
    }

    /// Writes an edited flat plan back to its base or scenario: every difference as [`Plan::set_in`]. Notes and gifts by name are
    /// the base's.
    ///
    /// # Errors
    /// As [`Plan::set_in`]: the plan is then as it was.
    pub fn write_back(&mut self, variant: Variant, edited: Self) -> Result<(), Problem> {
        if variant == Variant::Base {
            *self = Self { scenarios: std::mem::take(&mut self.scenarios), ..edited };
            self.drop_idle_events();
            return Ok(());
        }
        let before = self.flattened(variant);
        let mut written = self.clone();
        if edited.gift_table() != before.gift_table() {
            written.set_gift_table(edited.gift_table().to_vec())?;
        }
        if edited.tax_bands() != before.tax_bands() {
            written.set_tax_bands(edited.tax_bands().to_vec())?;
        }
        for of in Assumption::ALL.iter().copied().filter(|of| edited.note_on(*of) != before.note_on(*of)) {
            written.set_note_on(of, edited.note_on(of).unwrap_or_default())?;
        }
        // The switch of the gift table first: sliders that follow it cannot be set.
        for key in std::iter::once(Key::GiftMix).chain(edited.keys()) {
            if let Some(entry) = edited.stored(key).filter(|entry| before.stored(key).as_ref() != Some(entry)) {
                written.set_in(variant, key, entry)?;
            }
        }
        written.write_events_back(variant, &before, &edited)?;
        *self = written;
        Ok(())
    }

    /// Every key of the base, in the order of the file: those of each own stream last.
    pub fn keys(&self) -> impl Iterator<Item = Key> {
        let own = self.own.iter().flat_map(|own| OwnField::ALL.map(|field| Key::Own(own.id, field)));
        Key::all().filter(|key| !matches!(key, Key::Own(..))).chain(own)
    }
}
