//! The state of a window that a journal holds.

use std::sync::Arc;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::file::external::PlanFile;
use crate::file::fingerprint::Fingerprint;
use crate::plan::{Plan, Variant};
use crate::words::session::StepName;

/// A state of a plan and the name of the step that led to it.
#[derive(Clone, Debug, PartialEq)]
pub struct HistoryStep {
    /// "Gifts per hour 120 → 150", "Opened musician.ron".
    pub name: Arc<StepName>,
    /// The plan after it.
    pub plan: Arc<Plan>,
    /// The variants it was made in.
    pub shown: ShownVariants,
}

/// The variant on screen before and after a step.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ShownVariants {
    /// Shown when the step is undone.
    pub before: Variant,
    /// Shown when the step is redone.
    pub after: Variant,
}

/// The plan as a document began.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Beginning {
    /// An example, an empty plan or the content of a file: it can be had again.
    #[default]
    Copy,
    /// A plan that no plan file holds: of the user's own numbers, repaired, or out of a picture.
    Unsaved,
}

/// Everything a window works on.
#[derive(Clone, Debug, PartialEq)]
pub struct WorkingState {
    /// The history, at least one step.
    pub steps: Arc<Vec<HistoryStep>>,
    /// The step of the plan.
    pub current: usize,
    /// A gesture under way, as the step it would be: it follows the current one.
    pub preview: Option<HistoryStep>,
    /// The plan as its file holds it, or as it began.
    pub saved: Arc<Plan>,
    /// Its file.
    pub file: Option<PlanFile>,
    /// The plan as it began, where it has no file.
    pub beginning: Beginning,
}

impl WorkingState {
    /// The plan, a gesture under way included.
    #[must_use]
    pub fn plan(&self) -> &Arc<Plan> {
        &self.preview.as_ref().unwrap_or_else(|| &self.steps[self.current]).plan
    }

    /// The same with the gesture ended.
    #[must_use]
    pub fn committed(mut self) -> Self {
        if let Some(step) = self.preview.take() {
            let steps = Arc::make_mut(&mut self.steps);
            steps.truncate(self.current + 1);
            steps.push(step);
            self.current += 1;
        }
        self
    }
}

/// Recoverable changes of a window that closed unexpectedly.
#[derive(Clone, Debug, PartialEq)]
pub struct Recovered {
    /// Its working state.
    pub working: WorkingState,
    /// When that last changed.
    pub time: Timestamp,
    /// The reason the program stopped, where it is known.
    pub stopped_by: Option<String>,
    /// Part of it could not be read.
    pub is_damaged: bool,
}

impl Recovered {
    /// Whether anything in it would be lost: no file holds the plan.
    pub(super) fn is_unsaved(&self) -> bool {
        let working = &self.working;
        let is_held = match &working.file {
            Some(file) => Fingerprint::of(&file.path) != Fingerprint::Missing,
            None => working.beginning == Beginning::Copy,
        };
        !is_held || **working.plan() != *working.saved
    }
}
