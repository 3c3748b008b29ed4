//! Undo and redo: a list of whole plans with names, one entry a finished gesture.

use std::cmp::Ordering;
use std::sync::Arc;

use crate::file::recovery::{HistoryStep, ShownVariants};
use crate::plan::{Plan, Variant};
use crate::report;
use crate::words::session::StepName;

/// The most steps that are kept.
const MOST_STEPS: usize = 500;

/// Every state the document has had since it was opened.
#[derive(Debug)]
pub struct History {
    /// Shared with the autosave.
    steps: Arc<Vec<HistoryStep>>,
    current: usize,
}

impl History {
    /// A history that begins with this plan, by the name of its opening.
    #[must_use]
    pub fn new(name: StepName, plan: Arc<Plan>) -> Self {
        Self { steps: Arc::new(vec![HistoryStep { name: Arc::new(name), plan, shown: ShownVariants::default() }]), current: 0 }
    }

    /// A history as it was left, at one of its steps; those whose names are not known are named by their differences. `None` where there is no such step.
    #[must_use]
    pub fn at(mut steps: Arc<Vec<HistoryStep>>, current: usize) -> Option<Self> {
        let unnamed: Vec<usize> = (1..steps.len()).filter(|i| *steps[*i].name == StepName::Earlier).collect();
        for i in unnamed {
            let name = edit_name(&steps[i - 1].plan, &steps[i].plan);
            Arc::make_mut(&mut steps)[i].name = name;
        }
        (current < steps.len()).then_some(Self { steps, current })
    }

    /// Every step, the oldest first.
    #[must_use]
    pub fn steps(&self) -> &[HistoryStep] {
        &self.steps
    }

    /// Every step, to keep.
    #[must_use]
    pub(super) const fn shared_steps(&self) -> &Arc<Vec<HistoryStep>> {
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

    /// Adds a finished change and its variants; undone steps are dropped. A change to the same plan leaves no step.
    pub fn push(&mut self, name: Arc<StepName>, plan: Arc<Plan>, shown: ShownVariants) {
        if *plan == **self.plan() {
            return;
        }
        let steps = Arc::make_mut(&mut self.steps);
        steps.truncate(self.current + 1);
        steps.push(HistoryStep { name, plan, shown });
        if steps.len() > MOST_STEPS + 1 {
            steps.remove(0);
        }
        self.current = steps.len() - 1;
    }

    /// The name of the step that undo reverts.
    #[must_use]
    pub fn undo_name(&self) -> Option<&Arc<StepName>> {
        (self.current > 0).then(|| &self.steps[self.current].name)
    }

    /// The name of the step that redo applies.
    #[must_use]
    pub fn redo_name(&self) -> Option<&Arc<StepName>> {
        self.steps.get(self.current + 1).map(|step| &step.name)
    }

    /// Goes to a step, at most the last; returns the variant of the change nearest to it; `None` for the current step.
    pub fn go_to(&mut self, step: usize) -> Option<Variant> {
        let from = std::mem::replace(&mut self.current, step.min(self.steps.len() - 1));
        match from.cmp(&self.current) {
            Ordering::Less => Some(self.steps[self.current].shown.after),
            Ordering::Equal => None,
            Ordering::Greater => Some(self.steps[self.current + 1].shown.before),
        }
    }

    /// Undoes the last step; nothing happens at the first.
    pub fn undo(&mut self) -> Option<Variant> {
        self.go_to(self.current.saturating_sub(1))
    }

    /// Redoes a step; nothing happens at the last.
    pub fn redo(&mut self) -> Option<Variant> {
        self.go_to(self.current + 1)
    }
}

/// The name of an edit, by its differences.
pub(super) fn edit_name(before: &Plan, after: &Plan) -> Arc<StepName> {
    Arc::new(StepName::Edited(report::plan_edit(before, after)))
}
