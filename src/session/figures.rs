//! Figures of the shown plan that are computed at once: once for each revision, not for each frame.

use std::sync::Arc;

use super::Session;
use super::document::Revision;
use super::work::cache::Cache;
use crate::forecast::{self, Forecast};
use crate::plan::{Difference, Plan, ScenarioId};
use crate::report::{self, MonthReport, Moved};

/// The last change, and the shown variant before and after it.
#[derive(Debug)]
pub(super) struct LastChange {
    revision: Revision,
    name: String,
    before: Plan,
    after: Arc<Plan>,
}

impl LastChange {
    pub(super) fn new(name: String, before: Plan, after: Arc<Plan>) -> Self {
        Self { revision: Revision::next(), name, before, after }
    }
}

/// The last change and what it moved as set, if anything.
#[derive(Clone, Debug, PartialEq)]
pub struct ChangeSummary {
    /// Its name.
    pub name: String,
    /// What it moved in a month.
    pub moved: Option<Moved>,
}

/// A difference of a scenario and its effect.
#[derive(Clone, Debug, PartialEq)]
pub struct DifferenceRow {
    /// The difference.
    pub difference: Difference,
    /// Its label.
    pub label: String,
    /// Its effect on the total, as set.
    pub amount: f64,
}

/// The last figures of each kind.
#[derive(Debug, Default)]
pub(super) struct Figures {
    forecast: Cache<(), Arc<Forecast>>,
    month: Cache<usize, Arc<MonthReport>>,
    change: Cache<usize, Arc<ChangeSummary>>,
    differences: Cache<ScenarioId, Arc<Vec<DifferenceRow>>>,
}

impl Session {
    /// The forecast of the shown plan, as set.
    pub fn forecast(&mut self) -> Arc<Forecast> {
        let plan = self.document.shown_plan();
        Arc::clone(self.figures.forecast.get_or_compute(self.document.shown_revision(), (), |()| Arc::new(forecast::deterministic(plan))))
    }

    /// Month `t` of the shown plan, as set.
    pub fn month(&mut self, t: usize) -> Arc<MonthReport> {
        let forecast = self.forecast();
        let plan = self.document.shown_plan();
        Arc::clone(self.figures.month.get_or_compute(self.document.shown_revision(), t, |t| Arc::new(report::month(plan, &forecast, *t))))
    }

    /// The last change, and what it moved in month `t`.
    pub fn last_change(&mut self, t: usize) -> Option<Arc<ChangeSummary>> {
        let LastChange { revision, name, before, after } = self.last_change.as_ref()?;
        let summary = self.figures.change.get_or_compute(*revision, t, |t| {
            let moved = report::what_moved(before, after, *t).map(|moved| Moved { what: name.clone(), ..moved });
            Arc::new(ChangeSummary { name: name.clone(), moved })
        });
        Some(Arc::clone(summary))
    }

    /// The differences of a scenario with their effects.
    pub fn differences(&mut self, scenario: ScenarioId) -> Arc<Vec<DifferenceRow>> {
        let plan = self.document.plan();
        let rows = self.figures.differences.get_or_compute(self.document.revision(), scenario, |scenario| {
            let measure = plan.flattened(crate::plan::Variant::Scenario(*scenario)).goal_measure();
            let row = |(difference, amount)| DifferenceRow { difference, label: report::difference_label(plan, *scenario, difference), amount };
            Arc::new(forecast::effects(plan, *scenario, measure).into_iter().map(row).collect())
        });
        Arc::clone(rows)
    }
}
