//! The open plan: its history, its file, and the gesture under way.

use std::path::Path;
use std::sync::Arc;

use crate::file::external::{DiskContent, ExternalChange, Fingerprint, PlanFile};
use crate::file::recovery::{Shown, Step, WorkingState};
use crate::plan::{Entry, Key, Plan, Problem, Variant};
use crate::report;

use super::history::History;
use super::text::name_of;

/// A change that is not finished: a slider that is held, or keys pressed on one.
#[derive(Debug)]
struct Gesture {
    key: Key,
    plan: Arc<Plan>,
}

/// The open plan.
#[derive(Debug)]
pub struct Document {
    history: History,
    gesture: Option<Gesture>,
    saved: Arc<Plan>,
    file: Option<PlanFile>,
    shown: Flat,
    /// What the file holds of what is shown.
    saved_shown: Flat,
}

/// What is shown of a plan, as a plan without scenarios. The very same while it says the same, so that what was worked out for it
/// stays good.
#[derive(Debug)]
struct Flat {
    of: Arc<Plan>,
    variant: Variant,
    plan: Arc<Plan>,
}

impl Flat {
    fn new(of: &Arc<Plan>, variant: Variant) -> Self {
        let variant = if of.has_variant(variant) { variant } else { Variant::Base };
        let plan = if of.scenarios().is_empty() { Arc::clone(of) } else { Arc::new(of.flattened(variant)) };
        Self { of: Arc::clone(of), variant, plan }
    }

    fn follow(&mut self, of: &Arc<Plan>, variant: Variant) {
        if !Arc::ptr_eq(&self.of, of) || self.variant != variant {
            let new = Self::new(of, variant);
            let plan = if *new.plan == *self.plan { Arc::clone(&self.plan) } else { Arc::clone(&new.plan) };
            *self = Self { plan, ..new };
        }
    }
}

impl Document {
    /// A new plan that no file holds; nothing to save yet.
    #[must_use]
    pub fn new(plan: Plan) -> Self {
        Self::begun("New plan", plan, None)
    }

    /// A plan as it was read from its file.
    #[must_use]
    pub fn opened(plan: Plan, file: PlanFile) -> Self {
        Self::begun(&format!("Opened {}", name_of(&file.path)), plan, Some(file))
    }

    fn begun(label: &str, plan: Plan, file: Option<PlanFile>) -> Self {
        let plan = Arc::new(plan);
        Self::with(History::new(label, Arc::clone(&plan)), plan, file)
    }

    /// A plan as a window left it, history and all.
    #[must_use]
    pub fn recovered(working: WorkingState) -> Self {
        let WorkingState { steps, current, saved, file } = working;
        let history = History::at(steps, current).unwrap_or_else(|| History::new("New plan", Arc::clone(&saved)));
        let shown = history.steps()[history.current()].shown.after;
        let mut document = Self::with(history, saved, file);
        document.show_at(shown);
        document
    }

    fn with(history: History, saved: Arc<Plan>, file: Option<PlanFile>) -> Self {
        let (shown, saved_shown) = (Flat::new(history.plan(), Variant::Base), Flat::new(&saved, Variant::Base));
        Self { history, gesture: None, saved, file, shown, saved_shown }
    }

    /// Everything there is to keep safe, a gesture under way as the step it would be.
    #[must_use]
    pub fn working(&self) -> WorkingState {
        let (mut steps, mut current) = (self.history.steps().to_vec(), self.history.current());
        if let Some(gesture) = self.gesture.as_ref().filter(|gesture| gesture.plan != *self.history.plan()) {
            steps.truncate(current + 1);
            let (label, shown) = (report::label(self.history.plan(), &gesture.plan).into(), self.made_here());
            steps.push(Step { label, plan: Arc::clone(&gesture.plan), shown });
            current += 1;
        }
        WorkingState { steps, current, saved: Arc::clone(&self.saved), file: self.file.clone() }
    }

    /// The steps that led here and those that were undone.
    #[must_use]
    pub const fn history(&self) -> &History {
        &self.history
    }

    /// The file it came from or was last saved to.
    #[must_use]
    pub fn path(&self) -> Option<&Path> {
        self.file.as_ref().map(|file| file.path.as_path())
    }

    /// That file and what was last found in it.
    #[must_use]
    pub const fn file(&self) -> Option<&PlanFile> {
        self.file.as_ref()
    }

    /// The plan as it stands this moment, a gesture under way included.
    #[must_use]
    pub fn plan(&self) -> &Arc<Plan> {
        self.gesture.as_ref().map_or_else(|| self.history.plan(), |gesture| &gesture.plan)
    }

    /// The plan before the gesture under way; the plan itself when there is none.
    #[must_use]
    pub fn before(&self) -> &Arc<Plan> {
        self.history.plan()
    }

    /// What is shown: the base or a scenario.
    #[must_use]
    pub const fn shown(&self) -> Variant {
        self.shown.variant
    }

    /// What is shown as a plan without scenarios: what figures and charts are made of. The same one while nothing in it changes.
    #[must_use]
    pub const fn shown_plan(&self) -> &Arc<Plan> {
        &self.shown.plan
    }

    /// What the file holds of what is shown: of a scenario it does not have, the base.
    #[must_use]
    pub const fn saved_shown(&self) -> &Arc<Plan> {
        &self.saved_shown.plan
    }

    /// Shows the base or a scenario; one that is not there is the base.
    pub fn show(&mut self, shown: Variant) {
        self.commit();
        self.show_at(shown);
    }

    fn show_at(&mut self, shown: Variant) {
        let plan = Arc::clone(self.plan());
        self.shown.follow(&plan, shown);
        self.saved_shown.follow(&self.saved, self.shown.variant);
    }

    const fn made_here(&self) -> Shown {
        Shown { before: self.shown.variant, after: self.shown.variant }
    }

    /// The plan as its file holds it.
    #[must_use]
    pub const fn saved(&self) -> &Arc<Plan> {
        &self.saved
    }

    /// Whether anything would be lost if the plan were closed.
    #[must_use]
    pub fn is_unsaved(&self) -> bool {
        **self.plan() != *self.saved || self.file.as_ref().is_some_and(|file| !matches!(file.seen, Fingerprint::Holds { .. }))
    }

    /// The key of the gesture under way.
    #[must_use]
    pub fn gesture_key(&self) -> Option<Key> {
        self.gesture.as_ref().map(|gesture| gesture.key)
    }

    /// Changes one key where something is shown as part of a gesture. Every step of it starts from the plan before the gesture, so a range is back
    /// where it was when the slider is.
    ///
    /// # Errors
    /// Whatever does not fit the key: nothing has changed then.
    pub fn preview(&mut self, key: Key, entry: Entry) -> Result<(), Problem> {
        if self.gesture_key() != Some(key) {
            self.commit();
        }
        let mut plan = Plan::clone(self.history.plan());
        plan.set_in(self.shown.variant, key, entry)?;
        self.gesture = Some(Gesture { key, plan: Arc::new(plan) });
        self.show_at(self.shown.variant);
        Ok(())
    }

    /// Ends the gesture under way: one step in the history, or none if it ended where it began.
    pub fn commit(&mut self) {
        if let Some(gesture) = self.gesture.take() {
            self.history.push(&report::label(self.history.plan(), &gesture.plan), gesture.plan, self.made_here());
            self.show_at(self.shown.variant);
        }
    }

    /// A finished change to a whole new plan, named by what differs.
    pub fn change(&mut self, plan: Plan) {
        self.change_by(&report::label(self.history.plan(), &plan), Arc::new(plan));
    }

    /// A finished change to a whole new plan, by a name of its own.
    pub fn change_by(&mut self, label: &str, plan: Arc<Plan>) {
        let shown = if plan.has_variant(self.shown.variant) { self.shown.variant } else { Variant::Base };
        self.change_and_show(label, plan, shown);
    }

    /// A finished change after which something else is shown.
    pub fn change_and_show(&mut self, label: &str, plan: Arc<Plan>, shown: Variant) {
        self.gesture = None;
        self.history.push(label, plan, Shown { before: self.shown.variant, after: shown });
        self.show_at(shown);
    }

    /// The name of the step that undo would take back, the gesture under way first.
    #[must_use]
    pub fn undo_label(&self) -> Option<String> {
        match &self.gesture {
            Some(gesture) if gesture.plan != *self.history.plan() => Some(report::label(self.history.plan(), &gesture.plan)),
            _ => self.history.undo_label().map(str::to_owned),
        }
    }

    /// The name of the step that redo would bring again.
    #[must_use]
    pub fn redo_label(&self) -> Option<&str> {
        if self.gesture.is_some() { None } else { self.history.redo_label() }
    }

    /// Takes the last step back.
    pub fn undo(&mut self) {
        self.commit();
        let shown = self.history.undo();
        self.show_at(shown.unwrap_or(self.shown.variant));
    }

    /// Brings a step again.
    pub fn redo(&mut self) {
        self.commit();
        let shown = self.history.redo();
        self.show_at(shown.unwrap_or(self.shown.variant));
    }

    /// Goes to a step of the history.
    pub fn go_to(&mut self, step: usize) {
        self.commit();
        let shown = self.history.go_to(step);
        self.show_at(shown.unwrap_or(self.shown.variant));
    }

    /// Notes that this plan is now what the file holds.
    pub fn mark_saved(&mut self, plan: Arc<Plan>, file: PlanFile) {
        self.saved = plan;
        self.file = Some(file);
        self.show_at(self.shown.variant);
    }

    /// Keeps the plan as it is, knowing what others have made of its file.
    pub fn keep_mine(&mut self, outside: &ExternalChange) {
        if let Some(file) = &mut self.file {
            file.seen = outside.seen;
        }
        if let DiskContent::Plan(plan) = &outside.theirs {
            self.saved = Arc::clone(plan);
            self.show_at(self.shown.variant);
        }
    }

    /// Takes over what others have written to its file, as a step that can be undone.
    pub fn take_theirs(&mut self, outside: &ExternalChange) {
        self.commit();
        self.keep_mine(outside);
        if let (DiskContent::Plan(plan), Some(file)) = (&outside.theirs, &self.file) {
            let (label, plan) = (format!("Taken from {}", name_of(&file.path)), Arc::clone(plan));
            self.change_by(&label, plan);
        }
    }
}
