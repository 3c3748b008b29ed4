//! What can be done with the scenarios of a plan. `None` stands for the base wherever something is said to be shown.

use std::sync::Arc;

use super::scenario::{BASE, Difference, MOST_SCENARIOS, Scenario, Unread};
use super::{Entry, Fault, Key, MOST_OWN_STREAMS, OwnField, OwnStream, Plan, PlanField, Problem, Setting, note, text_of_name};

/// How many colours new scenarios get before they begin again.
const COLOURS: u8 = 8;

impl Plan {
    /// The scenarios in the order they are shown.
    #[must_use]
    pub fn scenarios(&self) -> &[Arc<Scenario>] {
        &self.scenarios
    }

    /// The place of the scenario with this name, however its letters are cased.
    #[must_use]
    pub fn scenario_named(&self, name: &str) -> Option<usize> {
        let name = name.trim().to_lowercase();
        self.scenarios.iter().position(|scenario| scenario.name.to_lowercase() == name)
    }

    /// The plan a scenario comes to, its changes written into the base; itself without scenarios. The base alone where there
    /// is no such scenario.
    #[must_use]
    pub fn scenario_plan(&self, index: usize) -> Self {
        self.shown(Some(index))
    }

    /// The plan of the base or of a scenario, itself without scenarios: what forecasts, futures and reports are made of.
    #[must_use]
    pub fn shown(&self, shown: Option<usize>) -> Self {
        let mut plan = Self { scenarios: Vec::new(), ..self.clone() };
        if let Some(scenario) = shown.and_then(|index| self.scenarios.get(index)) {
            // Sliders that follow the gift table cannot be set, and keep what is theirs all the same.
            let by_table = std::mem::take(&mut plan.gifts.on);
            for (key, entry) in scenario.changes() {
                // Every change came out of a plan, so a plan takes it.
                plan.set(key, entry.clone()).ok();
            }
            if !scenario.changes.contains_key(&Key::GiftMix) {
                plan.gifts.on = by_table;
            }
            plan.own.extend_from_slice(&scenario.own);
        }
        plan
    }

    /// Sets one key where something is shown. In a scenario the key becomes a change of it, or follows the base again where
    /// that says the same; what [all scenarios share](Key::is_shared) changes the base.
    ///
    /// A drag is one change: call this on the plan as it was when the drag began.
    ///
    /// # Errors
    /// Whatever does not fit the key: the plan is then as it was.
    pub fn set_in(&mut self, shown: Option<usize>, key: Key, entry: Entry) -> Result<(), Problem> {
        let Some(index) = shown.filter(|index| *index < self.scenarios.len() && !key.is_shared()) else { return self.set(key, entry) };
        // What follows the gift table is refused here, and only here: a file keeps what its slider was left at.
        self.scenario_plan(index).set(key, entry.clone())?;
        self.hold_in(index, key, entry)?;
        let base = self.stored(key);
        let changes = &mut self.scenario_mut(index).changes;
        if base.is_some() && changes.get(&key) == base.as_ref() {
            changes.remove(&key);
        }
        Ok(())
    }

    /// As [`Plan::set_in`] a scenario, but a change that says the same as the base stands all the same: it does not follow
    /// where the base goes.
    ///
    /// # Errors
    /// As [`Plan::set_in`], and a key that all scenarios share.
    pub fn hold_in(&mut self, index: usize, key: Key, entry: Entry) -> Result<(), Problem> {
        if key.is_shared() {
            return Err(Problem::new(key, Fault::Shared));
        }
        let mut plan = self.scenario_plan(index);
        plan.gifts.on = false;
        plan.set(key, entry)?;
        let base_own = self.own.len();
        let scenario = self.scenario_mut(index);
        match key {
            Key::Own(place, _) if place >= base_own => scenario.own = plan.own.split_off(base_own),
            _ => {
                scenario.changes.extend(plan.stored(key).map(|entry| (key, entry)));
            }
        }
        Ok(())
    }

    /// Adds a stream of the user's own to what is shown.
    ///
    /// # Errors
    /// When the plan already holds [`MOST_OWN_STREAMS`].
    pub fn add_own_in(&mut self, shown: Option<usize>) -> Result<(), Problem> {
        let index = self.shown(shown).own.len();
        self.set_in(shown, Key::Own(index, OwnField::Setting(Setting::Enabled)), Entry::Switch(true))
    }

    /// Takes an own stream out of what is shown. A scenario cannot take out what the base has: it switches it off.
    pub fn remove_own_in(&mut self, shown: Option<usize>, place: usize) {
        let base_own = self.own.len();
        match shown.filter(|index| *index < self.scenarios.len()) {
            None => self.remove_own(place),
            Some(index) if place < base_own => {
                // A switch takes false, and the stream is there.
                self.set_in(Some(index), Key::Own(place, OwnField::Setting(Setting::Enabled)), Entry::Switch(false)).ok();
            }
            Some(index) => {
                let own = &mut self.scenario_mut(index).own;
                if place - base_own < own.len() {
                    own.remove(place - base_own);
                }
            }
        }
    }

    /// Everything in which a scenario differs from the base, in the order of the keys; streams that only it has come last.
    #[must_use]
    pub fn differences(&self, index: usize) -> Vec<Difference> {
        let Some(scenario) = self.scenarios.get(index) else { return Vec::new() };
        let added = (0..scenario.own.len()).map(|place| Difference::Added(self.own.len() + place));
        scenario.changes.keys().copied().map(Difference::At).chain(added).collect()
    }

    /// Whether a scenario has its own value at a key.
    #[must_use]
    pub fn differs_at(&self, index: usize, key: Key) -> bool {
        matches!(key, Key::Own(place, _) if place >= self.own.len()) || self.scenarios.get(index).is_some_and(|scenario| scenario.changes.contains_key(&key))
    }

    /// Lets a scenario follow the base again in one thing.
    pub fn reset_in(&mut self, index: usize, difference: Difference) {
        match difference {
            Difference::Added(place) if place >= self.own.len() => self.remove_own_in(Some(index), place),
            Difference::At(key) if index < self.scenarios.len() => {
                self.scenario_mut(index).changes.remove(&key);
            }
            Difference::Added(_) | Difference::At(_) => {}
        }
    }

    /// Lets a scenario follow the base again in everything; what could not be read stays.
    pub fn reset_all_in(&mut self, index: usize) {
        if index < self.scenarios.len() {
            let scenario = self.scenario_mut(index);
            scenario.changes.clear();
            scenario.own.clear();
        }
    }

    /// Makes a difference of a scenario part of the base, so that every scenario without its own value there follows it.
    ///
    /// # Errors
    /// When another scenario has no room left for a stream more, or the base counts gifts by name and the number follows that.
    pub fn make_base(&mut self, index: usize, difference: Difference) -> Result<(), Problem> {
        let Some(scenario) = self.scenarios.get(index).cloned() else { return Ok(()) };
        match difference {
            Difference::At(key) => {
                if let Some(entry) = scenario.changes.get(&key) {
                    self.set(key, entry.clone())?;
                    self.reset_in(index, difference);
                }
            }
            Difference::Added(place) => {
                if let Some(own) = place.checked_sub(self.own.len()).and_then(|added| scenario.own.get(added)) {
                    let mut trial = self.clone();
                    trial.reset_in(index, difference);
                    trial.hold_room_for_one_more_own()?;
                    trial.own.push(own.clone());
                    *self = trial;
                }
            }
        }
        Ok(())
    }

    /// Adds a scenario that begins as what is shown, right behind it, and gives its place. It gets a name and a colour that no
    /// other has, as long as there are some.
    ///
    /// # Errors
    /// When the plan already holds [`MOST_SCENARIOS`].
    pub fn add_scenario(&mut self, from: Option<usize>) -> Result<usize, Problem> {
        self.hold_room_for_one_more_scenario()?;
        let copied = from.and_then(|index| self.scenarios.get(index));
        let name = self.free_name(copied.map_or("Scenario", |scenario| &scenario.name), copied.is_none());
        let colour = self.free_colour();
        let scenario =
            copied.map_or_else(|| Scenario::new(name.clone(), colour), |scenario| Scenario { name: name.clone(), colour, ..Scenario::clone(scenario) });
        let place = from.filter(|_| copied.is_some()).map_or(self.scenarios.len(), |index| index + 1);
        self.scenarios.insert(place, Arc::new(scenario));
        Ok(place)
    }

    /// Adds an empty scenario of this name behind the others, and gives its place.
    ///
    /// # Errors
    /// As [`Plan::add_scenario`] and [`Plan::rename_scenario`].
    pub fn add_scenario_named(&mut self, name: &str) -> Result<usize, Problem> {
        let name = self.scenario_name(None, name)?;
        let place = self.add_scenario(None)?;
        self.scenario_mut(place).name = name;
        Ok(place)
    }

    /// Gives a scenario another name.
    ///
    /// # Errors
    /// A name that is empty, too long, taken, or the base's.
    pub fn rename_scenario(&mut self, index: usize, name: &str) -> Result<(), Problem> {
        let name = self.scenario_name(Some(index), name)?;
        if index < self.scenarios.len() {
            self.unknown_fields.rename(&unknown_place(&self.scenarios[index].name), &unknown_place(&name));
            self.scenario_mut(index).name = name;
        }
        Ok(())
    }

    /// Writes down what to remember of a scenario.
    ///
    /// # Errors
    /// A text that no note may hold.
    pub fn note_scenario(&mut self, index: usize, text: &str) -> Result<(), Problem> {
        let text = note(Key::Plan(PlanField::Note), Entry::Word(text.to_owned())).map_err(|problem| of_scenarios(problem.fault))?;
        if index < self.scenarios.len() {
            self.scenario_mut(index).note = text;
        }
        Ok(())
    }

    /// Marks a scenario with another colour of the palette.
    pub fn colour_scenario(&mut self, index: usize, colour: u8) {
        if index < self.scenarios.len() {
            self.scenario_mut(index).colour = colour;
        }
    }

    /// Keeps a change of a file that cannot be read, to write it back as it stands.
    pub fn keep_unread(&mut self, index: usize, unread: Unread) {
        if index < self.scenarios.len() {
            self.scenario_mut(index).unread.push(unread);
        }
    }

    /// Moves a scenario to another place among the others.
    pub fn move_scenario(&mut self, from: usize, to: usize) {
        if from < self.scenarios.len() {
            let scenario = self.scenarios.remove(from);
            self.scenarios.insert(to.min(self.scenarios.len()), scenario);
        }
    }

    /// Takes a scenario out; nothing happens if there is none at this place.
    pub fn remove_scenario(&mut self, index: usize) {
        if index < self.scenarios.len() {
            self.scenarios.remove(index);
        }
    }

    /// A scenario as a plan of its own, under its name and with its note.
    #[must_use]
    pub fn exported(&self, index: usize) -> Self {
        let mut plan = self.scenario_plan(index);
        if let Some(scenario) = self.scenarios.get(index) {
            plan.name.clone_from(&scenario.name);
            plan.note.clone_from(&scenario.note);
        }
        plan
    }

    /// Adds what another plan shows as a scenario behind the others, and gives its place: whatever of it differs from this base
    /// becomes a change. Own streams are matched by their names; those the other plan lacks are switched off. What all
    /// scenarios share, such as months and futures, stays as it is here.
    ///
    /// # Errors
    /// A plan in another currency; more scenarios or own streams than a plan can hold.
    pub fn take_over(&mut self, other: &Self, shown: Option<usize>) -> Result<usize, Problem> {
        if other.currency != self.currency {
            return Err(of_scenarios(Fault::OtherCurrency { found: other.currency.to_string(), expected: self.currency.to_string() }));
        }
        self.hold_room_for_one_more_scenario()?;
        // The gift table is the base's: theirs comes over as what it amounts to.
        let theirs = other.shown(shown).with_gifts_on_sliders();
        let source = shown.and_then(|index| other.scenarios.get(index));
        let name = self.free_name(source.map_or(&other.name, |scenario| &scenario.name), false);
        let mut taken = Scenario::new(name, self.free_colour());
        taken.note.clone_from(source.map_or(&other.note, |scenario| &scenario.note));

        let mut differ = |key: Key, entry: Option<Entry>| {
            if let Some(entry) = entry.filter(|entry| self.stored(key).as_ref() != Some(entry)) {
                taken.changes.insert(key, entry);
            }
        };
        for key in Key::all().filter(|key| !key.is_shared() && !matches!(key, Key::Own(..))) {
            differ(key, theirs.stored(key));
        }
        let mut unmatched: Vec<usize> = (0..theirs.own.len()).collect();
        for (place, own) in self.own.iter().enumerate() {
            match unmatched.iter().position(|index| theirs.own[*index].name == own.name) {
                Some(match_) => {
                    let index = unmatched.remove(match_);
                    for field in OwnField::ALL {
                        differ(Key::Own(place, field), theirs.get(Key::Own(index, field)));
                    }
                }
                None => differ(Key::Own(place, OwnField::Setting(Setting::Enabled)), Some(Entry::Switch(false))),
            }
        }
        if self.own.len() + unmatched.len() > MOST_OWN_STREAMS {
            return Err(of_scenarios(Fault::TooManyOwnStreams { most: MOST_OWN_STREAMS }));
        }
        taken.own = unmatched.into_iter().map(|index| theirs.own[index].clone()).collect();
        self.scenarios.push(Arc::new(taken));
        Ok(self.scenarios.len() - 1)
    }

    /// Puts a stream that does not earn behind the others, for a forecast that has the streams of two plans: more than a user could
    /// add.
    pub(crate) fn join_own_switched_off(&mut self, mut own: OwnStream) {
        own.settings.enabled = false;
        self.own.push(own);
    }

    /// How many own streams the scenario with the most of them adds.
    pub(super) fn most_added_own(&self) -> usize {
        self.scenarios.iter().map(|scenario| scenario.own.len()).max().unwrap_or(0)
    }

    /// Takes the changes of an own stream that leaves the base out of every scenario; those behind it move up.
    pub(super) fn forget_own(&mut self, removed: usize) {
        for scenario in &mut self.scenarios {
            if scenario.changes.keys().any(|key| matches!(key, Key::Own(place, _) if *place >= removed)) {
                let changes = std::mem::take(&mut Arc::make_mut(scenario).changes);
                let kept = changes.into_iter().filter_map(|(key, entry)| match key {
                    Key::Own(place, _) if place == removed => None,
                    Key::Own(place, field) if place > removed => Some((Key::Own(place - 1, field), entry)),
                    _ => Some((key, entry)),
                });
                Arc::make_mut(scenario).changes = kept.collect();
            }
        }
    }

    /// Only for a place that has been looked at.
    fn scenario_mut(&mut self, index: usize) -> &mut Scenario {
        Arc::make_mut(&mut self.scenarios[index])
    }

    fn hold_room_for_one_more_own(&self) -> Result<(), Problem> {
        let fits = self.own.len() + self.most_added_own() < MOST_OWN_STREAMS;
        if fits { Ok(()) } else { Err(of_scenarios(Fault::TooManyOwnStreams { most: MOST_OWN_STREAMS })) }
    }

    fn hold_room_for_one_more_scenario(&self) -> Result<(), Problem> {
        if self.scenarios.len() < MOST_SCENARIOS { Ok(()) } else { Err(of_scenarios(Fault::TooManyScenarios { most: MOST_SCENARIOS })) }
    }

    /// A name that fits and no other scenario has.
    fn scenario_name(&self, index: Option<usize>, name: &str) -> Result<String, Problem> {
        let name = text_of_name(name).map_err(of_scenarios)?;
        let taken = self.scenario_named(&name).is_some_and(|taken| Some(taken) != index);
        if taken || name.eq_ignore_ascii_case(BASE) {
            let reason = format!("there is already a scenario “{name}”; give this one another name");
            return Err(of_scenarios(Fault::BadText {
                reason: if taken { reason } else { format!("“{BASE}” is the plan without changes; give this scenario another name") },
            }));
        }
        Ok(name)
    }

    /// The first of "name", "name 2", "name 3" … that is free.
    fn free_name(&self, name: &str, numbered: bool) -> String {
        const ROOM: usize = 80 - 4;
        let stem: String = name.chars().take(ROOM).collect();
        let names = (1..=MOST_SCENARIOS + 2).map(|n| if n == 1 && !numbered { name.to_owned() } else { format!("{} {n}", stem.trim_end()) });
        names.into_iter().find(|name| self.scenario_name(None, name).is_ok()).unwrap_or_else(|| name.to_owned())
    }

    /// The first colour that fewest scenarios have.
    fn free_colour(&self) -> u8 {
        let used = |colour: u8| self.scenarios.iter().filter(|scenario| scenario.colour % COLOURS == colour).count();
        (0..COLOURS).min_by_key(|colour| used(*colour)).unwrap_or(0)
    }
}

/// Where what a newer program says of a scenario is kept: names are unique, places among the others change.
pub(crate) fn unknown_place(name: &str) -> String {
    format!("scenarios.{name}")
}

/// A problem with a scenario itself rather than with a key.
fn of_scenarios(fault: Fault) -> Problem {
    Problem { key: "scenario".to_owned(), fault }
}
