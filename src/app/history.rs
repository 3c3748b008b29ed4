//! Undo and redo: a list of whole plans with names, one entry a finished gesture. It knows nothing of windows.

use std::sync::Arc;

use crate::plan::Plan;

/// The most steps that are kept.
const MOST_STEPS: usize = 500;

#[derive(Debug)]
struct Step {
    /// What led to this plan: "Gifts per hour 120 → 150".
    label: String,
    plan: Arc<Plan>,
}

/// Every state the document has had since it was opened.
#[derive(Debug)]
pub struct History {
    steps: Vec<Step>,
    current: usize,
}

impl History {
    /// A history that begins with this plan.
    #[must_use]
    pub fn new(plan: Arc<Plan>) -> Self {
        Self { steps: vec![Step { label: String::new(), plan }], current: 0 }
    }

    /// The plan as it is now.
    #[must_use]
    pub fn plan(&self) -> &Arc<Plan> {
        &self.steps[self.current].plan
    }

    /// Takes a finished change; what was undone before it is gone. A change to the same plan leaves no step.
    pub fn push(&mut self, label: String, plan: Plan) {
        if plan == **self.plan() {
            return;
        }
        self.steps.truncate(self.current + 1);
        self.steps.push(Step { label, plan: Arc::new(plan) });
        if self.steps.len() > MOST_STEPS + 1 {
            self.steps.remove(0);
        }
        self.current = self.steps.len() - 1;
    }

    /// The name of the step that undo would take back.
    #[must_use]
    pub fn undo_label(&self) -> Option<&str> {
        (self.current > 0).then(|| self.steps[self.current].label.as_str())
    }

    /// The name of the step that redo would bring again.
    #[must_use]
    pub fn redo_label(&self) -> Option<&str> {
        self.steps.get(self.current + 1).map(|step| step.label.as_str())
    }

    /// Takes the last step back; nothing happens at the first.
    pub fn undo(&mut self) {
        self.current = self.current.saturating_sub(1);
    }

    /// Brings a step again; nothing happens at the last.
    pub fn redo(&mut self) {
        self.current = (self.current + 1).min(self.steps.len() - 1);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Assumption, Entry, Key, YearMonth};

    fn plan_with_gifts(gifts: f64) -> Plan {
        let mut plan = Plan::new(YearMonth::new(2027, 1).unwrap());
        plan.set(Key::Assumption(Assumption::GiftsPerHour), Entry::Move(gifts)).unwrap();
        plan
    }

    #[test]
    fn undo_and_redo_walk_by_name() {
        let mut history = History::new(Arc::new(plan_with_gifts(100.0)));
        history.push("to 120".to_owned(), plan_with_gifts(120.0));
        history.push("to 150".to_owned(), plan_with_gifts(150.0));
        assert_eq!(history.undo_label(), Some("to 150"));
        history.undo();
        assert_eq!((history.undo_label(), history.redo_label()), (Some("to 120"), Some("to 150")));
        assert_eq!(**history.plan(), plan_with_gifts(120.0));
        history.redo();
        assert_eq!((**history.plan() == plan_with_gifts(150.0), history.redo_label()), (true, None));
    }

    #[test]
    fn a_change_after_undo_forgets_what_was_undone() {
        let mut history = History::new(Arc::new(plan_with_gifts(100.0)));
        history.push("to 120".to_owned(), plan_with_gifts(120.0));
        history.undo();
        history.push("to 90".to_owned(), plan_with_gifts(90.0));
        assert_eq!((history.redo_label(), history.undo_label()), (None, Some("to 90")));
    }

    #[test]
    fn a_gesture_that_ends_where_it_began_leaves_no_step() {
        let mut history = History::new(Arc::new(plan_with_gifts(100.0)));
        history.push("nothing".to_owned(), plan_with_gifts(100.0));
        assert_eq!(history.undo_label(), None);
    }

    #[test]
    fn memory_is_bounded_and_the_newest_steps_stay() {
        let mut history = History::new(Arc::new(plan_with_gifts(1.0)));
        for gifts in 2..=600_u32 {
            history.push(format!("to {gifts}"), plan_with_gifts(gifts.into()));
        }
        assert_eq!(history.steps.len(), MOST_STEPS + 1);
        assert_eq!(history.undo_label(), Some("to 600"));
    }
}
