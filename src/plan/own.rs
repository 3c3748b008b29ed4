//! The streams of the user's own: added to and removed from the base or a scenario.

use std::sync::Arc;

use super::scenario_list::of_scenarios;
use super::stream::OWN_AMOUNT;
use super::{
    Assumption, Entry, Fault, Key, MOST_OWN_STREAMS, OwnField, OwnStream, OwnStreamId, Plan, Problem, ScenarioId, Setting, StreamId, Variant, rounded_amount,
};

impl Plan {
    /// The id of the next stream added to the base: unused there and in every scenario.
    #[must_use]
    pub fn next_own_id(&self) -> OwnStreamId {
        OwnStreamId::after(self.own.iter().chain(self.scenarios.iter().flat_map(|scenario| &scenario.own)).map(|own| own.id))
    }

    /// Adds a stream of the user's own.
    ///
    /// # Errors
    /// When the plan already holds [`MOST_OWN_STREAMS`].
    pub fn add_own(&mut self) -> Result<OwnStreamId, Problem> {
        self.add_own_in(Variant::Base)
    }

    /// Removes a stream of the user's own, and with it its changes in scenarios; nothing happens if there is none of this id.
    pub fn remove_own(&mut self, id: OwnStreamId) {
        let Some(place) = self.own_position(id) else { return };
        self.own.remove(place);
        for scenario in &mut self.scenarios {
            if scenario.changes.keys().any(|key| matches!(key, Key::Own(of, _) if *of == id)) {
                Arc::make_mut(scenario).changes.retain(|key, _| !matches!(key, Key::Own(of, _) if *of == id));
            }
        }
        self.remove_actuals_of(StreamId::Own(id));
        self.unknown_fields.remove_own(id);
    }

    /// Adds a stream of the user's own to the base or a scenario.
    ///
    /// # Errors
    /// When the plan already holds [`MOST_OWN_STREAMS`]; a scenario the plan does not have.
    pub fn add_own_in(&mut self, variant: Variant) -> Result<OwnStreamId, Problem> {
        let id = match variant {
            Variant::Base => self.next_own_id(),
            Variant::Scenario(_) => self.flattened(variant).next_own_id(),
        };
        self.set_in(variant, Key::Own(id, OwnField::Setting(Setting::Enabled)), Entry::Switch(true))?;
        let per_usd = self.value(Assumption::CurrencyPerUsd);
        if per_usd != 1.0 {
            let key = Key::Own(id, OwnField::AmountPerMonth);
            let most = self.bounds(key).map_or(f64::MAX, |bounds| bounds.limit.1);
            self.set_in(variant, key, Entry::Exact(rounded_amount(OWN_AMOUNT.default * per_usd).min(most)))?;
        }
        Ok(id)
    }

    /// Adds a stream with an id of its own to the base or a scenario, as a file names it.
    ///
    /// # Errors
    /// An id that is taken there, more streams than [`MOST_OWN_STREAMS`], or a scenario the plan does not have.
    pub(crate) fn add_own_with_id(&mut self, variant: Variant, id: OwnStreamId) -> Result<(), Problem> {
        let is_taken = match variant {
            // One of a scenario would hide it there.
            Variant::Base => self.own.iter().chain(self.scenarios.iter().flat_map(|scenario| &scenario.own)).any(|own| own.id == id),
            Variant::Scenario(_) => self.flattened(variant).own_stream(id).is_some(),
        };
        if is_taken {
            return Err(Problem { key: format!("own.{id}"), fault: Fault::TakenId { id: id.number() } });
        }
        match variant {
            Variant::Base => {
                self.check_room_for_own()?;
                self.own.push(OwnStream::new(id));
            }
            Variant::Scenario(scenario) => {
                if self.flattened(variant).own.len() >= MOST_OWN_STREAMS {
                    return Err(of_scenarios(Fault::TooManyOwnStreams { most: MOST_OWN_STREAMS }));
                }
                self.scenario_mut(scenario)?.own.push(OwnStream::new(id));
            }
        }
        Ok(())
    }

    /// Removes an own stream from the base or a scenario. One of the base is only turned off in a scenario.
    pub fn remove_own_in(&mut self, variant: Variant, id: OwnStreamId) {
        match variant {
            Variant::Base => self.remove_own(id),
            Variant::Scenario(_) if self.own_stream(id).is_some() => {
                // A switch takes false, and the stream is there.
                self.set_in(variant, Key::Own(id, OwnField::Setting(Setting::Enabled)), Entry::Switch(false)).ok();
            }
            Variant::Scenario(scenario) => {
                if let Ok(scenario) = self.scenario_mut(scenario) {
                    scenario.own.retain(|own| own.id != id);
                }
            }
        }
    }

    /// Adds the stream of a scenario to the base. Another stream of the same id in another scenario gets a new one.
    pub(super) fn move_own_to_base(&mut self, scenario: ScenarioId, id: OwnStreamId) -> Result<(), Problem> {
        let Some(own) = self.scenario(scenario).and_then(|scenario| scenario.own.iter().find(|own| own.id == id)).cloned() else { return Ok(()) };
        let mut moved = self.clone();
        moved.remove_own_in(Variant::Scenario(scenario), id);
        moved.check_room_for_own()?;
        moved.own.push(own);
        for other in moved.scenarios.iter_mut().filter(|other| other.own.iter().any(|own| own.id == id)) {
            let new = OwnStreamId::after(moved.own.iter().chain(&other.own).map(|own| own.id));
            for own in Arc::make_mut(other).own.iter_mut().filter(|own| own.id == id) {
                own.id = new;
            }
        }
        *self = moved;
        Ok(())
    }

    /// Adds a stream that is turned off and has the next id, for a forecast with the streams of two plans: more than a user could add.
    pub(crate) fn join_own_switched_off(&mut self, mut own: OwnStream) -> OwnStreamId {
        own.settings.enabled = false;
        own.id = self.next_own_id();
        let id = own.id;
        self.own.push(own);
        id
    }

    /// Whether the base and every scenario can hold another own stream.
    pub(super) fn has_room_for_own(&self) -> bool {
        let most_added = self.scenarios.iter().map(|scenario| scenario.own.len()).max().unwrap_or(0);
        self.own.len() + most_added < MOST_OWN_STREAMS
    }

    fn check_room_for_own(&self) -> Result<(), Problem> {
        if self.has_room_for_own() { Ok(()) } else { Err(of_scenarios(Fault::TooManyOwnStreams { most: MOST_OWN_STREAMS })) }
    }
}
