//! Figures that change only with the plan: each is computed once for a revision and a question, when a frame first asks for it.

use std::cell::{OnceCell, RefCell};
use std::rc::Rc;
use std::sync::Arc;

use super::document::Document;
use super::revision::{Revision, ShownRevision};
use super::work::StepsQuery;
use super::work::cache::Cache;
use crate::forecast::futures::{OneFuture, Rank};
use crate::forecast::sensitivity::Bar;
use crate::forecast::{Cash, Forecast, KnownMonths, deterministic};
use crate::ledger::Date;
use crate::plan::{Assumption, Difference, Plan, ScenarioId, Variant};
use crate::report::claim_effect::{ClaimRow, KeyRate};
use crate::report::coin_claims::Others;
use crate::report::owed::Owed;
use crate::report::preset_rows::PresetRow;
use crate::report::side_by_side::{FigureRow, Unit};
use crate::report::whale_test::WhaleTest;
use crate::report::{Computed, MonthReport, Moved, SoFar, Waterfall};
use crate::words::session::StepName;

/// The last change, and the shown variant before and after it.
#[derive(Debug)]
pub(super) struct LastChange {
    pub(super) name: Arc<StepName>,
    pub(super) before: Rc<PlanBefore>,
    pub(super) after: Arc<Plan>,
    /// Its effect on a month.
    pub(super) summary: CachedFigure<(), usize, ChangeSummary>,
}

/// The shown variant before a change, the same one in each step of a gesture.
#[derive(Debug)]
pub(super) struct PlanBefore {
    pub(super) plan: Arc<Plan>,
    forecast: OnceCell<Forecast>,
}

impl PlanBefore {
    /// It with its forecast as set.
    pub(super) fn computed(&self) -> Computed<'_> {
        Computed { plan: &self.plan, forecast: self.forecast.get_or_init(|| deterministic(&self.plan)) }
    }
}

/// The last change and its effect as set, if it has one.
#[derive(Clone, Debug, PartialEq)]
pub struct ChangeSummary {
    /// Its name.
    pub name: String,
    /// Its effect on a month.
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

/// The differences of a scenario, and the base.
#[derive(Clone, Debug, PartialEq)]
pub struct AgainstBase {
    /// The base as a plan without scenarios.
    pub base: Plan,
    /// The differences.
    pub differences: Vec<Difference>,
}

/// A scenario that is compared, or the base.
#[derive(Clone, Debug)]
pub struct ComparedPlan {
    /// The base or the scenario.
    pub variant: Variant,
    /// It as a plan without scenarios.
    pub flat: Plan,
    /// Its forecast as set.
    pub forecast: Forecast,
}

/// A table of scenarios side by side.
#[derive(Clone, Debug, PartialEq)]
pub struct SideBySideQuery {
    /// The base and the scenarios, in the order of the columns.
    pub variants: Vec<Variant>,
    /// The reference, by its place among them.
    pub reference: usize,
    /// The unit of the differences from it.
    pub unit: Unit,
    /// The chance of each to meet the goal, where it is known.
    pub chances: Vec<Option<f64>>,
}

/// The last figure of a kind.
#[derive(Debug)]
pub(super) struct CachedFigure<R, Q, T>(RefCell<Cache<R, Q, Arc<T>>>);

impl<R, Q, T> Default for CachedFigure<R, Q, T> {
    fn default() -> Self {
        Self(RefCell::default())
    }
}

impl<R: Copy + PartialEq, Q: PartialEq, T> CachedFigure<R, Q, T> {
    pub(super) fn get(&self, revision: R, query: Q, compute: impl FnOnce(&Q) -> T) -> Arc<T> {
        Arc::clone(self.0.borrow_mut().get_or_compute(revision, query, |query| Arc::new(compute(query))))
    }

    /// The last of any revision and question.
    pub(super) fn last(&self) -> Option<Arc<T>> {
        self.0.borrow().last().map(Arc::clone)
    }
}

/// A figure of the shown plan.
pub(super) type OfShown<Q, T> = CachedFigure<ShownRevision, Q, T>;

/// A figure of the plan with its scenarios.
pub(super) type OfAll<Q, T> = CachedFigure<Revision, Q, T>;

/// The last figures of each kind.
#[derive(Debug, Default)]
pub(super) struct CachedFigures {
    pub(super) last_change: Option<LastChange>,
    pub(super) forecast: OfShown<(), Forecast>,
    pub(super) base_forecast: OfAll<(), Forecast>,
    pub(super) month: OfShown<usize, MonthReport>,
    pub(super) cash: OfShown<(), Cash>,
    pub(super) known_months: OfShown<(), KnownMonths>,
    pub(super) so_far: OfShown<(), SoFar>,
    pub(super) owed: OfShown<usize, Owed>,
    pub(super) whale_test: OfShown<usize, Option<WhaleTest>>,
    pub(super) differences: OfAll<ScenarioId, Vec<DifferenceRow>>,
    pub(super) against_base: OfAll<ScenarioId, AgainstBase>,
    pub(super) tornado: OfShown<(), Vec<Bar>>,
    pub(super) rates: OfShown<(), Vec<KeyRate>>,
    pub(super) claims: OfShown<Assumption, Vec<ClaimRow>>,
    pub(super) presets: OfShown<(Vec<&'static str>, Date), Vec<PresetRow>>,
    pub(super) published: OfShown<usize, Others>,
    pub(super) compared: OfAll<Vec<Variant>, Vec<ComparedPlan>>,
    pub(super) side_by_side: OfAll<SideBySideQuery, Vec<FigureRow>>,
    pub(super) waterfall: OfAll<StepsQuery, Waterfall>,
    pub(super) one_future: OfShown<(Rank, usize), OneFuture>,
    pub(super) futures_in_words: OfShown<usize, String>,
}

impl CachedFigures {
    /// Notes the last change, for the sentence below the chart.
    pub(super) fn note_change(&mut self, name: Arc<StepName>, before: Arc<Plan>, document: &Document) {
        let known = self.last_change.take().map(|last| last.before).filter(|known| Arc::ptr_eq(&known.plan, &before));
        let before = known.unwrap_or_else(|| Rc::new(PlanBefore { plan: before, forecast: OnceCell::new() }));
        self.last_change = Some(LastChange { name, before, after: Arc::clone(document.shown_plan()), summary: CachedFigure::default() });
    }

    /// Forgets every text: numbers are written in another format.
    pub(super) fn forget_texts(&mut self) {
        let last_change = self.last_change.take().map(|last| LastChange { summary: CachedFigure::default(), ..last });
        *self = Self { last_change, ..Self::default() };
    }

    /// Forgets every figure: another document is open.
    pub(super) fn forget_document(&mut self) {
        *self = Self::default();
    }

    pub(super) fn forget_change(&mut self) {
        self.last_change = None;
    }
}
