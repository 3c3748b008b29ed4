//! Figures of the shown plan that are computed at once: once for each revision, not for each frame.

use std::sync::Arc;

use super::document::{Document, Revision};
use super::work::cache::Cache;
use crate::forecast::{self, Forecast};
use crate::plan::{Difference, Plan, ScenarioId, Variant};
use crate::report::{self, MonthReport, Moved};

/// The last change, and the shown variant before and after it.
#[derive(Debug)]
struct LastChange {
    revision: Revision,
    name: String,
    before: Plan,
    after: Arc<Plan>,
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
    last_change: Option<LastChange>,
    forecast: Cache<(), Arc<Forecast>>,
    month: Cache<usize, Arc<MonthReport>>,
    change: Cache<usize, Arc<ChangeSummary>>,
    differences: Cache<ScenarioId, Arc<Vec<DifferenceRow>>>,
}

impl Figures {
    /// Notes the last change, for the sentence below the chart.
    pub(super) fn note_change(&mut self, name: String, before: Plan, document: &Document) {
        self.last_change = Some(LastChange { revision: Revision::next(), name, before, after: Arc::clone(document.shown_plan()) });
    }

    pub(super) fn forget_change(&mut self) {
        self.last_change = None;
    }

    pub(super) fn forecast(&mut self, document: &Document) -> Arc<Forecast> {
        let compute = |(): &()| Arc::new(forecast::deterministic(document.shown_plan()));
        Arc::clone(self.forecast.get_or_compute(document.shown_revision(), (), compute))
    }

    pub(super) fn month(&mut self, document: &Document, t: usize) -> Arc<MonthReport> {
        let forecast = self.forecast(document);
        let compute = |t: &usize| Arc::new(report::month(document.shown_plan(), &forecast, *t));
        Arc::clone(self.month.get_or_compute(document.shown_revision(), t, compute))
    }

    pub(super) fn last_change(&mut self, t: usize) -> Option<Arc<ChangeSummary>> {
        let LastChange { revision, name, before, after } = self.last_change.as_ref()?;
        let summary = self.change.get_or_compute(*revision, t, |t| {
            let moved = report::what_moved(before, after, *t).map(|moved| Moved { what: name.clone(), ..moved });
            Arc::new(ChangeSummary { name: name.clone(), moved })
        });
        Some(Arc::clone(summary))
    }

    pub(super) fn differences(&mut self, document: &Document, scenario: ScenarioId) -> Arc<Vec<DifferenceRow>> {
        let plan = document.plan();
        let rows = self.differences.get_or_compute(document.revision(), scenario, |scenario| {
            let measure = plan.flattened(Variant::Scenario(*scenario)).goal_measure();
            let row = |(difference, amount)| DifferenceRow { difference, label: report::difference_label(plan, *scenario, difference), amount };
            Arc::new(forecast::effects(plan, *scenario, measure).into_iter().map(row).collect())
        });
        Arc::clone(rows)
    }
}
