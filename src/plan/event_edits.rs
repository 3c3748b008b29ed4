//! The events of a plan: added to, changed in and removed from the base or a scenario.

use std::sync::Arc;

use super::event::event_key;
use super::scenario_list::of_scenarios;
use super::{CountsAs, Event, EventId, Fault, MOST_EVENTS, Plan, Problem, Scenario, ScenarioId, Variant};

impl Plan {
    /// The events, in the order they were added.
    #[must_use]
    pub fn events(&self) -> &[(EventId, Event)] {
        &self.events
    }

    /// An event; `None` for one the plan does not have.
    #[must_use]
    pub fn event(&self, id: EventId) -> Option<&Event> {
        self.events.iter().find(|(known, _)| *known == id).map(|(_, event)| event)
    }

    /// The id of the next event: unused in the base and in every scenario.
    #[must_use]
    pub fn next_event_id(&self) -> EventId {
        let in_base = self.events.iter().map(|(id, _)| *id);
        EventId::after(in_base.chain(self.scenarios.iter().flat_map(|scenario| scenario.events.keys().copied())))
    }

    /// The amount of all events of a kind in month `t` of the plan.
    #[must_use]
    pub fn one_off(&self, counts_as: CountsAs, t: usize) -> f64 {
        let month = self.start_month.plus(t);
        let counted = self.events.iter().filter(|(_, event)| event.month() == month && event.counts_as() == counts_as);
        counted.fold(0.0, |sum, (_, event)| sum + event.amount())
    }

    /// Whether an event of a kind is in one of the plan's months.
    #[must_use]
    pub fn has_one_off(&self, counts_as: CountsAs) -> bool {
        let months = self.start_month..self.start_month.plus(self.months);
        self.events.iter().any(|(_, event)| event.counts_as() == counts_as && months.contains(&event.month()))
    }

    /// Puts an event in the place of the one with this id in the base or a scenario, or adds it; `None` removes it. In a scenario
    /// this is a difference, or none where it equals the base's event.
    ///
    /// # Errors
    /// When the plan already holds [`MOST_EVENTS`]; a scenario the plan does not have. The plan is then as it was.
    pub fn put_event_in(&mut self, variant: Variant, id: EventId, event: Option<Event>) -> Result<(), Problem> {
        let Variant::Scenario(scenario) = variant else { return self.put_event(id, event.as_ref()) };
        let base = self.event(id).cloned();
        if event == base {
            self.scenario_mut(scenario)?.events.remove(&id);
            return Ok(());
        }
        self.override_event_in(scenario, id, event)
    }

    /// As [`Plan::put_event_in`] a scenario, but the difference stays where it equals the base's event.
    ///
    /// # Errors
    /// As [`Plan::put_event_in`], and where an event is removed that the base does not have.
    pub fn override_event_in(&mut self, id: ScenarioId, event_id: EventId, event: Option<Event>) -> Result<(), Problem> {
        let of_event = |fault| Problem { key: event_key(event_id), fault };
        let in_base = self.event(event_id).is_some();
        if event.is_none() && !in_base {
            return Err(of_event(Fault::UnknownEvent));
        }
        let added = self.scenario(id).map_or(0, |scenario| self.added_events(scenario, event_id));
        if !in_base && self.events.len() + added >= MOST_EVENTS {
            return Err(of_event(Fault::TooManyEvents { most: MOST_EVENTS }));
        }
        self.scenario_mut(id)?.events.insert(event_id, event);
        Ok(())
    }

    /// Puts, adds or removes an event of the base. Scenarios with a version of their own keep that.
    fn put_event(&mut self, id: EventId, event: Option<&Event>) -> Result<(), Problem> {
        if event.is_some() && self.event(id).is_none() {
            let most_added = self.scenarios.iter().map(|scenario| self.added_events(scenario, id)).max().unwrap_or(0);
            if self.events.len() + most_added >= MOST_EVENTS {
                return Err(Problem { key: event_key(id), fault: Fault::TooManyEvents { most: MOST_EVENTS } });
            }
        }
        self.replace_event(id, event);
        self.drop_idle_events();
        Ok(())
    }

    /// Puts, adds or removes an event, also for a forecast with the events of two plans: more than a user could add.
    pub(crate) fn replace_event(&mut self, id: EventId, event: Option<&Event>) {
        let place = self.events.iter().position(|(known, _)| *known == id);
        match (place, event) {
            (Some(place), Some(event)) => self.events[place].1.clone_from(event),
            (Some(place), None) => drop(self.events.remove(place)),
            (None, Some(event)) => self.events.push((id, event.clone())),
            (None, None) => {}
        }
    }

    /// The number of events that a scenario adds to the base, this one aside.
    fn added_events(&self, scenario: &Scenario, aside: EventId) -> usize {
        scenario.events.iter().filter(|(id, event)| event.is_some() && **id != aside && self.event(**id).is_none()).count()
    }

    /// Drops the removals of events that the base does not have any more, and the unknown fields of events that are gone.
    pub(super) fn drop_idle_events(&mut self) {
        let known: Vec<EventId> = self.events.iter().map(|(id, _)| *id).collect();
        for scenario in &mut self.scenarios {
            let is_idle = |id: &EventId, event: &Option<Event>| event.is_none() && !known.contains(id);
            if scenario.events.iter().any(|(id, event)| is_idle(id, event)) {
                Arc::make_mut(scenario).events.retain(|id, event| !is_idle(id, event));
            }
        }
        self.unknown_fields.keep_events(&known);
    }

    /// The events of a scenario: those of the base with its differences.
    pub(super) fn put_events_of(&mut self, scenario: &Scenario) {
        for (id, event) in &scenario.events {
            self.replace_event(*id, event.as_ref());
        }
    }

    /// Writes the events of an edited flat plan back to its scenario.
    pub(super) fn write_events_back(&mut self, variant: Variant, before: &Self, edited: &Self) -> Result<(), Problem> {
        for id in event_ids([before, edited]) {
            if before.event(id) != edited.event(id) {
                self.put_event_in(variant, id, edited.event(id).cloned())?;
            }
        }
        Ok(())
    }

    /// Moves a scenario's difference in an event to the base.
    pub(super) fn move_event_to_base(&mut self, scenario: ScenarioId, id: EventId) -> Result<(), Problem> {
        let Some(event) = self.scenario(scenario).and_then(|scenario| scenario.events.get(&id)).cloned() else { return Ok(()) };
        self.put_event(id, event.as_ref())?;
        self.scenario_mut(scenario)?.events.remove(&id);
        self.unknown_fields.remove_changed_event(scenario, id);
        Ok(())
    }

    /// The events of an imported plan as differences from those of the base, matched by name.
    pub(super) fn imported_events(&self, theirs: &Self, imported: &mut Scenario) -> Result<(), Problem> {
        let mut unmatched: Vec<&Event> = theirs.events.iter().map(|(_, event)| event).collect();
        for (id, event) in &self.events {
            match unmatched.iter().position(|their| their.name() == event.name()) {
                Some(place) => {
                    let their = unmatched.remove(place);
                    if their != event {
                        imported.events.insert(*id, Some(their.clone()));
                    }
                }
                None => {
                    imported.events.insert(*id, None);
                }
            }
        }
        if self.events.len() + unmatched.len() > MOST_EVENTS {
            return Err(of_scenarios(Fault::TooManyEvents { most: MOST_EVENTS }));
        }
        for event in unmatched {
            let id = EventId::after([self.next_event_id()].into_iter().chain(imported.events.keys().copied()));
            imported.events.insert(id, Some(event.clone()));
        }
        Ok(())
    }
}

/// The ids of the events of two plans, each once, in their order.
#[must_use]
pub fn event_ids(plans: [&Plan; 2]) -> Vec<EventId> {
    let [before, after] = plans;
    let added = after.events.iter().filter(|(id, _)| before.event(*id).is_none());
    before.events.iter().chain(added).map(|(id, _)| *id).collect()
}

impl Scenario {
    /// The events that differ from the base's; `None` for one that is removed.
    #[must_use]
    pub fn events(&self) -> impl ExactSizeIterator<Item = (EventId, Option<&Event>)> {
        self.events.iter().map(|(id, event)| (*id, event.as_ref()))
    }
}
