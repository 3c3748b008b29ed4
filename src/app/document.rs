//! The plan on screen: its history, its file, and the gesture under way.

use std::path::PathBuf;
use std::sync::Arc;

use crate::plan::{Entry, Key, Plan, Problem};
use crate::report;

use super::history::History;

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
    /// The file it came from or was last saved to.
    pub path: Option<PathBuf>,
}

impl Document {
    /// A plan as it was opened: nothing to save yet.
    #[must_use]
    pub fn new(plan: Plan, path: Option<PathBuf>) -> Self {
        let plan = Arc::new(plan);
        Self { history: History::new(Arc::clone(&plan)), gesture: None, saved: plan, path }
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

    /// The plan as its file holds it.
    #[must_use]
    pub const fn saved(&self) -> &Arc<Plan> {
        &self.saved
    }

    /// Whether anything would be lost if the plan were closed.
    #[must_use]
    pub fn is_unsaved(&self) -> bool {
        **self.plan() != *self.saved
    }

    /// The key of the gesture under way.
    #[must_use]
    pub fn gesture_key(&self) -> Option<Key> {
        self.gesture.as_ref().map(|gesture| gesture.key)
    }

    /// Changes one key as part of a gesture. Every step of it starts from the plan before the gesture, so a range is back
    /// where it was when the slider is.
    ///
    /// # Errors
    /// Whatever does not fit the key: nothing has changed then.
    pub fn hold(&mut self, key: Key, entry: Entry) -> Result<(), Problem> {
        if self.gesture_key() != Some(key) {
            self.settle();
        }
        let mut plan = Plan::clone(self.history.plan());
        plan.set(key, entry)?;
        self.gesture = Some(Gesture { key, plan: Arc::new(plan) });
        Ok(())
    }

    /// Ends the gesture under way: one step in the history, or none if it ended where it began.
    pub fn settle(&mut self) {
        if let Some(gesture) = self.gesture.take() {
            self.change(Arc::unwrap_or_clone(gesture.plan));
        }
    }

    /// A finished change to a whole new plan, named by what differs.
    pub fn change(&mut self, plan: Plan) {
        self.gesture = None;
        let label = report::label(self.history.plan(), &plan);
        self.history.push(label, plan);
    }

    /// A finished change to a whole new plan, of this name.
    pub fn change_named(&mut self, plan: Plan, name: String) {
        self.gesture = None;
        self.history.push(name, plan);
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
        self.settle();
        self.history.undo();
    }

    /// Brings a step again.
    pub fn redo(&mut self) {
        self.settle();
        self.history.redo();
    }

    /// Notes that this plan is now what the file holds.
    pub fn mark_saved(&mut self, plan: Arc<Plan>, path: PathBuf) {
        self.saved = plan;
        self.path = Some(path);
    }
}
