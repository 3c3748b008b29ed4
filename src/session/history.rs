//! Undo and redo: a list of whole plans with names, one entry a finished gesture. It knows nothing of windows.

use std::cmp::Ordering;
use std::sync::Arc;

use crate::file::recovery::{Shown, Step};
use crate::plan::{Plan, Variant};

/// The most steps that are kept.
const MOST_STEPS: usize = 500;

/// Every state the document has had since it was opened.
#[derive(Debug)]
pub struct History {
    /// Shared with the autosave.
    steps: Arc<Vec<Step>>,
    current: usize,
}

impl History {
    /// A history that begins with this plan, by the name of what opened it.
    #[must_use]
    pub fn new(label: &str, plan: Arc<Plan>) -> Self {
        Self { steps: Arc::new(vec![Step { label: label.into(), plan, shown: Shown::default() }]), current: 0 }
    }

    /// A history as it was left, at one of its steps; `None` where there is no such step.
    #[must_use]
    pub fn at(steps: Arc<Vec<Step>>, current: usize) -> Option<Self> {
        (current < steps.len()).then_some(Self { steps, current })
    }

    /// Every step, the oldest first.
    #[must_use]
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// Every step, to keep.
    #[must_use]
    pub(super) const fn shared_steps(&self) -> &Arc<Vec<Step>> {
        &self.steps
    }

    /// The step of the plan.
    #[must_use]
    pub const fn current(&self) -> usize {
        self.current
    }

    /// The plan as it is now.
    #[must_use]
    pub fn plan(&self) -> &Arc<Plan> {
        &self.steps[self.current].plan
    }

    /// Takes a finished change and where it was made; what was undone before it is gone. A change to the same plan leaves no step.
    pub fn push(&mut self, label: &str, plan: Arc<Plan>, shown: Shown) {
        if *plan == **self.plan() {
            return;
        }
        let steps = Arc::make_mut(&mut self.steps);
        steps.truncate(self.current + 1);
        steps.push(Step { label: label.into(), plan, shown });
        if steps.len() > MOST_STEPS + 1 {
            steps.remove(0);
        }
        self.current = steps.len() - 1;
    }

    /// The name of the step that undo would take back.
    #[must_use]
    pub fn undo_label(&self) -> Option<&str> {
        (self.current > 0).then(|| self.steps[self.current].label.as_ref())
    }

    /// The name of the step that redo would bring again.
    #[must_use]
    pub fn redo_label(&self) -> Option<&str> {
        self.steps.get(self.current + 1).map(|step| step.label.as_ref())
    }

    /// Goes to a step, at most the last; gives where the change nearest to it was made, none where it stands there already.
    pub fn go_to(&mut self, step: usize) -> Option<Variant> {
        let from = std::mem::replace(&mut self.current, step.min(self.steps.len() - 1));
        match from.cmp(&self.current) {
            Ordering::Less => Some(self.steps[self.current].shown.after),
            Ordering::Equal => None,
            Ordering::Greater => Some(self.steps[self.current + 1].shown.before),
        }
    }

    /// Takes the last step back; nothing happens at the first.
    pub fn undo(&mut self) -> Option<Variant> {
        self.go_to(self.current.saturating_sub(1))
    }

    /// Brings a step again; nothing happens at the last.
    pub fn redo(&mut self) -> Option<Variant> {
        self.go_to(self.current + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Assumption, Entry, Key, YearMonth};

    fn plan_with_gifts(gifts: f64) -> Arc<Plan> {
        let mut plan = Plan::new(YearMonth::new(2027, 1).unwrap());
        plan.set(Key::Assumption(Assumption::GiftsPerHour), Entry::Value(gifts)).unwrap();
        Arc::new(plan)
    }

    #[test]
    fn undo_and_redo_walk_by_name() {
        let mut history = History::new("New plan", plan_with_gifts(100.0));
        history.push("to 120", plan_with_gifts(120.0), Shown::default());
        history.push("to 150", plan_with_gifts(150.0), Shown::default());
        assert_eq!(history.undo_label(), Some("to 150"));
        history.undo();
        assert_eq!((history.undo_label(), history.redo_label()), (Some("to 120"), Some("to 150")));
        assert_eq!(*history.plan(), plan_with_gifts(120.0));
        history.redo();
        assert_eq!((*history.plan() == plan_with_gifts(150.0), history.redo_label()), (true, None));
    }

    #[test]
    fn a_change_after_undo_forgets_what_was_undone() {
        let mut history = History::new("New plan", plan_with_gifts(100.0));
        history.push("to 120", plan_with_gifts(120.0), Shown::default());
        history.undo();
        history.push("to 90", plan_with_gifts(90.0), Shown::default());
        assert_eq!((history.redo_label(), history.undo_label()), (None, Some("to 90")));
    }

    #[test]
    fn a_gesture_that_ends_where_it_began_leaves_no_step() {
        let mut history = History::new("New plan", plan_with_gifts(100.0));
        history.push("nothing", plan_with_gifts(100.0), Shown::default());
        assert_eq!(history.undo_label(), None);
    }

    #[test]
    fn any_step_can_be_gone_to_and_nothing_is_forgotten_by_it() {
        let mut history = History::new("Opened mine.ron", plan_with_gifts(100.0));
        history.push("to 120", plan_with_gifts(120.0), Shown::default());
        history.push("to 150", plan_with_gifts(150.0), Shown::default());
        for (step, gifts) in [(0, 100.0), (2, 150.0), (1, 120.0), (9, 150.0)] {
            history.go_to(step);
            assert_eq!((history.steps().len(), history.plan()), (3, &plan_with_gifts(gifts)));
        }
        let labels: Vec<&str> = history.steps().iter().map(|step| step.label.as_ref()).collect();
        assert_eq!(labels, ["Opened mine.ron", "to 120", "to 150"]);
        assert_eq!(History::at(Arc::clone(history.shared_steps()), 1).unwrap().undo_label(), Some("to 120"));
        assert!(History::at(Arc::clone(history.shared_steps()), 3).is_none());
    }

    #[test]
    fn undo_and_redo_tell_where_the_change_was_made() {
        let mut history = History::new("New plan", plan_with_gifts(100.0));
        let scenario = Variant::Scenario(crate::plan::ScenarioId::FIRST);
        history.push("Added scenario", plan_with_gifts(120.0), Shown { before: Variant::Base, after: scenario });
        history.push("In the scenario", plan_with_gifts(150.0), Shown { before: scenario, after: scenario });
        history.push("In the base", plan_with_gifts(160.0), Shown::default());
        assert_eq!((history.undo(), history.undo(), history.undo(), history.undo()), (Some(Variant::Base), Some(scenario), Some(Variant::Base), None));
        assert_eq!((history.go_to(2), history.go_to(2), history.go_to(0)), (Some(scenario), None, Some(Variant::Base)));
    }

    #[test]
    fn memory_is_bounded_and_the_newest_steps_stay() {
        let mut history = History::new("New plan", plan_with_gifts(1.0));
        for gifts in 2..=600_u32 {
            history.push(&format!("to {gifts}"), plan_with_gifts(gifts.into()), Shown::default());
        }
        assert_eq!(history.steps.len(), MOST_STEPS + 1);
        assert_eq!(history.undo_label(), Some("to 600"));
    }
}
