//! The list of scenarios of a plan.

use std::sync::Arc;

use super::plan_text::{checked_name, checked_note};
use super::scenario::{BASE, MOST_SCENARIOS, Scenario, UnreadableChange};
use super::{Fault, Plan, Problem, ScenarioId, TextFault, Variant};

/// The colours of the palette that new scenarios take in turn.
const COLOURS: u8 = 8;

impl Plan {
    /// The scenarios in the order of their tabs.
    #[must_use]
    pub fn scenarios(&self) -> &[Arc<Scenario>] {
        &self.scenarios
    }

    /// A scenario; `None` for one the plan does not have.
    #[must_use]
    pub fn scenario(&self, id: ScenarioId) -> Option<&Scenario> {
        self.scenarios.iter().find(|scenario| scenario.id == id).map(AsRef::as_ref)
    }

    /// The place of a scenario among the others.
    #[must_use]
    pub fn scenario_position(&self, id: ScenarioId) -> Option<usize> {
        self.scenarios.iter().position(|scenario| scenario.id == id)
    }

    /// The scenario with this name, in capitals or not.
    #[must_use]
    pub fn scenario_named(&self, name: &str) -> Option<ScenarioId> {
        let name = name.trim().to_lowercase();
        self.scenarios.iter().find(|scenario| scenario.name.to_lowercase() == name).map(|scenario| scenario.id)
    }

    /// Adds a copy of the base or of a scenario, a scenario's right behind it. One of the base is called by this word and the first
    /// free number, one of a scenario by its name and a number. It gets a rare colour.
    ///
    /// # Errors
    /// When the plan already holds [`MOST_SCENARIOS`].
    pub fn add_scenario(&mut self, from: Variant, word: &str) -> Result<ScenarioId, Problem> {
        self.check_room_for_scenario()?;
        let place = from.scenario().and_then(|id| self.scenario_position(id));
        let copied = place.map(|place| &self.scenarios[place]);
        let name = copied.map_or_else(|| self.numbered_name(word, 1), |scenario| self.free_name(&scenario.name));
        let (id, colour) = (self.next_scenario_id(), self.free_colour());
        let scenario = match copied {
            None => Scenario::new(id, name, colour),
            Some(scenario) => Scenario { id, name, colour, ..Scenario::clone(scenario) },
        };
        Ok(self.push_scenario(place.map_or(self.scenarios.len(), |place| place + 1), Arc::new(scenario)))
    }

    /// Adds an empty scenario with this name as the last one.
    ///
    /// # Errors
    /// As [`Plan::add_scenario`] and [`Plan::rename_scenario`].
    pub fn add_scenario_named(&mut self, name: &str) -> Result<ScenarioId, Problem> {
        self.add_scenario_with_id(self.next_scenario_id(), name)
    }

    /// Adds an empty scenario with an id of its own, as a file names it.
    ///
    /// # Errors
    /// As [`Plan::add_scenario_named`], and an id that is taken.
    pub(crate) fn add_scenario_with_id(&mut self, id: ScenarioId, name: &str) -> Result<ScenarioId, Problem> {
        if self.scenario(id).is_some() {
            return Err(of_scenarios(Fault::TakenId { id: id.number() }));
        }
        self.check_room_for_scenario()?;
        let name = self.checked_scenario_name(None, name)?;
        let scenario = Scenario::new(id, name, self.free_colour());
        Ok(self.push_scenario(self.scenarios.len(), Arc::new(scenario)))
    }

    /// Renames a scenario.
    ///
    /// # Errors
    /// A name that is empty, too long, taken, or the base's.
    pub fn rename_scenario(&mut self, id: ScenarioId, name: &str) -> Result<(), Problem> {
        let name = self.checked_scenario_name(Some(id), name)?;
        self.scenario_mut(id)?.name = name;
        Ok(())
    }

    /// Sets the note of a scenario.
    ///
    /// # Errors
    /// A text that no note may hold.
    pub fn set_scenario_note(&mut self, id: ScenarioId, text: &str) -> Result<(), Problem> {
        let text = checked_note(text).map_err(of_scenarios)?;
        self.scenario_mut(id)?.note = text;
        Ok(())
    }

    /// Sets the colour of a scenario, by its place in the palette.
    pub fn set_scenario_colour(&mut self, id: ScenarioId, colour: u8) {
        if let Ok(scenario) = self.scenario_mut(id) {
            scenario.colour = colour;
        }
    }

    /// Keeps a change of a file that cannot be read, so that it is written back unchanged.
    pub(crate) fn add_unreadable_change(&mut self, id: ScenarioId, change: UnreadableChange) {
        if let Ok(scenario) = self.scenario_mut(id) {
            scenario.unreadable.push(change);
        }
    }

    /// Moves a scenario to another place among the others.
    pub fn move_scenario(&mut self, id: ScenarioId, to: usize) {
        if let Some(from) = self.scenario_position(id) {
            let scenario = self.scenarios.remove(from);
            self.scenarios.insert(to.min(self.scenarios.len()), scenario);
        }
    }

    /// Removes a scenario; nothing happens if there is none of this id.
    pub fn remove_scenario(&mut self, id: ScenarioId) {
        self.scenarios.retain(|scenario| scenario.id != id);
        self.unknown_fields.remove_scenario(id);
    }

    /// The id of the next scenario: greater than all there ever were.
    pub(super) fn next_scenario_id(&self) -> ScenarioId {
        ScenarioId::after(self.scenarios.iter().map(|scenario| scenario.id).chain(self.last_scenario_id.0))
    }

    pub(super) fn push_scenario(&mut self, place: usize, scenario: Arc<Scenario>) -> ScenarioId {
        let id = scenario.id;
        self.last_scenario_id.0 = self.last_scenario_id.0.max(Some(id));
        self.scenarios.insert(place, scenario);
        id
    }

    pub(super) fn scenario_mut(&mut self, id: ScenarioId) -> Result<&mut Scenario, Problem> {
        let scenario = self.scenarios.iter_mut().find(|scenario| scenario.id == id);
        scenario.map(Arc::make_mut).ok_or_else(|| of_scenarios(Fault::UnknownScenario))
    }

    pub(super) fn check_room_for_scenario(&self) -> Result<(), Problem> {
        if self.scenarios.len() < MOST_SCENARIOS { Ok(()) } else { Err(of_scenarios(Fault::TooManyScenarios { most: MOST_SCENARIOS })) }
    }

    /// The name without spaces around it.
    ///
    /// # Errors
    /// A name that is empty, too long, the base's, or that of a scenario other than this.
    pub fn checked_scenario_name(&self, id: Option<ScenarioId>, name: &str) -> Result<String, Problem> {
        let name = checked_name(name).map_err(of_scenarios)?;
        let taken = self.scenario_named(&name).is_some_and(|taken| Some(taken) != id);
        if taken || name.eq_ignore_ascii_case(BASE) {
            return Err(of_scenarios(Fault::BadText { reason: if taken { TextFault::ScenarioExists { name } } else { TextFault::NameOfBase } }));
        }
        Ok(name)
    }

    /// The first of "name", "name 2", "name 3" … that is free.
    pub(super) fn free_name(&self, name: &str) -> String {
        if self.checked_scenario_name(None, name).is_ok() { name.to_owned() } else { self.numbered_name(name, 2) }
    }

    /// The first of "name n", "name n + 1" … that is free.
    fn numbered_name(&self, name: &str, first: usize) -> String {
        const ROOM: usize = 80 - 4;
        let stem: String = name.chars().take(ROOM).collect();
        let mut names = (first..=MOST_SCENARIOS + 2).map(|n| format!("{} {n}", stem.trim_end()));
        names.find(|name| self.checked_scenario_name(None, name).is_ok()).unwrap_or_else(|| name.to_owned())
    }

    /// The first colour that fewest scenarios have.
    pub(super) fn free_colour(&self) -> u8 {
        let used = |colour: u8| self.scenarios.iter().filter(|scenario| scenario.colour % COLOURS == colour).count();
        (0..COLOURS).min_by_key(|colour| used(*colour)).unwrap_or(0)
    }
}

/// A problem with a scenario itself rather than with a key.
pub(super) fn of_scenarios(fault: Fault) -> Problem {
    Problem { key: "scenario".to_owned(), fault }
}
