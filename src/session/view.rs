//! The data of a frame: the open document, and each figure of it, computed at once or by a job.

use std::sync::Arc;

use super::document::Document;
use super::figures::{AgainstBase, CachedFigures, ChangeSummary, ComparedPlan, DifferenceRow, LastChange, OfAll, OfShown, SideBySideQuery};
use super::state::Session;
use super::work::cache::Cached;
use super::work::{CashResult, ComparisonQuery, ComparisonResult, GivenResult, Run, StepsQuery, SweepQuery, SweepResult, Work};
use crate::forecast::calibrate::CalibratedNumber;
use crate::forecast::futures::{OneFuture, Rank};
use crate::forecast::likes_in_lives::LikesInLives;
use crate::forecast::reach_ways::{ReachQuery, ReachResult};
use crate::forecast::sensitivity::{Bar, tornado};
use crate::forecast::{self, Cash, Forecast, KnownMonths, deterministic};
use crate::ledger::{Date, Ledger};
use crate::plan::{Assumption, Day, Key, Plan, ScenarioId, Variant};
use crate::report::claim_effect::{ClaimRow, KeyRate, claim_rows, key_rates};
use crate::report::coin_claims::{Others, others};
use crate::report::owed::Owed;
use crate::report::preset_rows::{PresetRow, preset_rows};
use crate::report::side_by_side::{ComparedScenario, FigureRow, side_by_side};
use crate::report::whale_test::WhaleTest;
use crate::report::{self, Computed, MonthReport, SoFar, Waterfall};

/// The data that a frame draws.
#[derive(Clone, Copy, Debug)]
pub struct View<'a> {
    document: &'a Document,
    ledger: &'a Ledger,
    figures: &'a CachedFigures,
    work: &'a Work,
    drift: Option<&'a CalibratedNumber>,
    today: Day,
}

impl Session {
    /// The data of the frame.
    #[must_use]
    pub fn view(&self) -> View<'_> {
        let today = self.environment.day();
        View { document: &self.document, ledger: &self.ledger, figures: &self.figures, work: &self.work, drift: self.drift.as_ref(), today }
    }
}

impl<'a> View<'a> {
    /// The number whose past differs most from the opened plan, until that is dismissed.
    #[must_use]
    pub const fn drift(self) -> Option<&'a CalibratedNumber> {
        self.drift
    }

    /// The day of today.
    #[must_use]
    pub const fn today(self) -> Day {
        self.today
    }

    /// The published claims.
    #[must_use]
    pub const fn ledger(self) -> &'a Ledger {
        self.ledger
    }

    /// The futures of the shown plan.
    #[must_use]
    pub fn futures(self) -> Cached<&'a Run> {
        match &self.work.futures.last {
            None => Cached::None,
            Some(run) if run.revision == self.document.shown_revision() => Cached::Fresh(run),
            Some(run) => Cached::Stale(run),
        }
    }

    /// The cash of those futures.
    #[must_use]
    pub fn cash_futures(self) -> Cached<&'a CashResult> {
        self.work.caches.cash.get(self.document.shown_revision(), &())
    }

    /// The shown plan given the past.
    #[must_use]
    pub fn given(self) -> Cached<&'a GivenResult> {
        self.work.caches.given.get(self.document.shown_revision(), &())
    }

    /// Likes in the LIVEs of the past.
    #[must_use]
    pub fn likes_in_lives(self) -> Cached<&'a Arc<LikesInLives>> {
        self.work.caches.likes.get(self.document.shown_revision(), &())
    }

    /// The months of the shown plan that really were.
    #[must_use]
    pub fn known_months(self) -> Arc<KnownMonths> {
        self.of_shown(&self.figures.known_months, (), |plan, ()| KnownMonths::of(plan))
    }

    /// Planned and real so far.
    #[must_use]
    pub fn so_far(self) -> Arc<SoFar> {
        let (forecast, months) = (self.forecast(), self.known_months());
        self.of_shown(&self.figures.so_far, (), |plan, ()| SoFar::new(plan, &forecast, &months))
    }

    /// The rank correlations of the shown plan, the strongest first.
    #[must_use]
    pub fn ranks(self) -> Cached<&'a Vec<(Key, f64)>> {
        self.work.caches.ranks.get(self.document.shown_revision(), &())
    }

    /// The answer to "What would it take?".
    #[must_use]
    pub fn reach(self, query: &Arc<ReachQuery>) -> Cached<&'a ReachResult> {
        self.work.caches.reach.get(self.document.shown_revision(), query)
    }

    /// The comparison of scenarios.
    #[must_use]
    pub fn comparison(self, query: &ComparisonQuery) -> Cached<&'a ComparisonResult> {
        self.work.caches.comparison.get(self.document.revision(), query)
    }

    /// A comparison of these variants in this revision; its pair may be another one.
    #[must_use]
    pub fn comparison_of(self, variants: &[Variant]) -> Option<&'a ComparisonResult> {
        self.work.caches.comparison.of_revision(self.document.revision()).filter(|result| result.query.variants == variants)
    }

    /// The difference between two scenarios, change by change.
    #[must_use]
    pub fn steps(self, query: &StepsQuery) -> Cached<Arc<Waterfall>> {
        match self.work.caches.steps.get(self.document.revision(), query) {
            Cached::Fresh(steps) => {
                let waterfall = |plan: &Plan, query: &StepsQuery| report::waterfall(plan, query.pair.0, query.pair.1, steps);
                Cached::Fresh(self.of_all(&self.figures.waterfall, query.clone(), waterfall))
            }
            Cached::Stale(_) | Cached::None => self.figures.waterfall.last().map_or(Cached::None, Cached::Stale),
        }
    }

    /// The grid.
    #[must_use]
    pub fn sweep(self, query: &SweepQuery) -> Cached<&'a SweepResult> {
        self.work.caches.sweep.get(self.document.shown_revision(), query)
    }

    /// The forecast of the shown plan, as set.
    #[must_use]
    pub fn forecast(self) -> Arc<Forecast> {
        self.of_shown(&self.figures.forecast, (), |plan, ()| deterministic(plan))
    }

    /// The forecast of the base, as set.
    #[must_use]
    pub fn base_forecast(self) -> Arc<Forecast> {
        self.of_all(&self.figures.base_forecast, (), |plan, ()| deterministic(&plan.flattened(Variant::Base)))
    }

    /// Month `t` of the shown plan, as set.
    #[must_use]
    pub fn month(self, t: usize) -> Arc<MonthReport> {
        let forecast = self.forecast();
        self.of_shown(&self.figures.month, t, |plan, t| report::month(plan, &forecast, *t))
    }

    /// The cash of the shown plan, as set.
    #[must_use]
    pub fn cash(self) -> Arc<Cash> {
        let forecast = self.forecast();
        self.of_shown(&self.figures.cash, (), |plan, ()| Cash::of(plan, &forecast))
    }

    /// The money that is owed at the end of month `t` of the shown plan, as set.
    #[must_use]
    pub fn owed(self, t: usize) -> Arc<Owed> {
        let (forecast, cash) = (self.forecast(), self.cash());
        self.of_shown(&self.figures.owed, t, |plan, t| Owed::new(plan, &forecast, &cash, *t))
    }

    /// The shown plan without its top fan from month `t` on; `None` where no gifts depend on one.
    #[must_use]
    pub fn whale_test(self, t: usize) -> Arc<Option<WhaleTest>> {
        let forecast = self.forecast();
        self.of_shown(&self.figures.whale_test, t, |plan, t| WhaleTest::new(plan, &forecast, *t))
    }

    /// The last change, and its effect on month `t`.
    #[must_use]
    pub fn last_change(self, t: usize) -> Option<Arc<ChangeSummary>> {
        let LastChange { name, before, after, summary } = self.figures.last_change.as_ref()?;
        Some(summary.get((), t, |t| {
            let forecast = if Arc::ptr_eq(after, self.document.shown_plan()) { self.forecast() } else { Arc::new(deterministic(after)) };
            let moved = report::effect_of_edit(before.computed(), Computed { plan: after, forecast: &forecast }, *t);
            ChangeSummary { name: name.to_string(), moved }
        }))
    }

    /// The effect of each range of the shown plan.
    #[must_use]
    pub fn tornado(self) -> Arc<Vec<Bar>> {
        self.of_shown(&self.figures.tornado, (), |plan, ()| tornado(plan, plan.goal_measure()))
    }

    /// The rates that most plans rest on.
    #[must_use]
    pub fn rates(self) -> Arc<Vec<KeyRate>> {
        self.of_shown(&self.figures.rates, (), |plan, ()| key_rates(plan, self.ledger))
    }

    /// The claims on a number of the shown plan, the least value first.
    #[must_use]
    pub fn claims(self, of: Assumption) -> Arc<Vec<ClaimRow>> {
        self.of_shown(&self.figures.claims, of, |plan, of| claim_rows(plan, self.ledger, *of))
    }

    /// The presets of these sections, and whether each fits the shown plan.
    #[must_use]
    pub fn presets(self, sections: &[&'static str], today: Date) -> Arc<Vec<PresetRow>> {
        self.of_shown(&self.figures.presets, (sections.to_vec(), today), |plan, (sections, today)| preset_rows(plan, self.ledger, sections, *today))
    }

    /// Month `t` of the shown plan under each published claim on coins.
    #[must_use]
    pub fn published(self, t: usize) -> Arc<Others> {
        self.of_shown(&self.figures.published, t, |plan, t| others(plan, self.ledger, *t))
    }

    /// The differences of a scenario with their effects.
    #[must_use]
    pub fn differences(self, scenario: ScenarioId) -> Arc<Vec<DifferenceRow>> {
        self.of_all(&self.figures.differences, scenario, |plan, scenario| {
            let measure = plan.flattened(Variant::Scenario(*scenario)).goal_measure();
            let row = |(difference, amount)| DifferenceRow { difference, label: report::difference_label(plan, *scenario, difference), amount };
            forecast::effects(plan, *scenario, measure).into_iter().map(row).collect()
        })
    }

    /// The differences of a scenario, and the base.
    #[must_use]
    pub fn against_base(self, scenario: ScenarioId) -> Arc<AgainstBase> {
        let compute = |plan: &Plan, scenario: &ScenarioId| AgainstBase { base: plan.flattened(Variant::Base), differences: plan.differences(*scenario) };
        self.of_all(&self.figures.against_base, scenario, compute)
    }

    /// These variants with their forecasts as set.
    #[must_use]
    pub fn compared(self, variants: Vec<Variant>) -> Arc<Vec<ComparedPlan>> {
        self.of_all(&self.figures.compared, variants, |plan, variants| {
            let flatten = |variant: &Variant| {
                let flat = plan.flattened(*variant);
                ComparedPlan { variant: *variant, forecast: deterministic(&flat), flat }
            };
            variants.iter().map(flatten).collect()
        })
    }

    /// The rows of a table of scenarios side by side.
    #[must_use]
    pub fn side_by_side(self, query: SideBySideQuery) -> Arc<Vec<FigureRow>> {
        self.of_all(&self.figures.side_by_side, query, |_, query| self.side_by_side_now(query))
    }

    /// As [`View::side_by_side`], with amounts as the blur of this moment has them.
    #[must_use]
    pub fn side_by_side_now(self, query: &SideBySideQuery) -> Vec<FigureRow> {
        let plans = self.compared(query.variants.clone());
        let scenario = |(one, chance): (_, &Option<f64>)| {
            let ComparedPlan { variant, flat, forecast }: &ComparedPlan = one;
            ComparedScenario { variant: *variant, flat, forecast, chance: *chance }
        };
        let scenarios: Vec<_> = plans.iter().zip(&query.chances).map(scenario).collect();
        side_by_side(self.document.plan(), &scenarios, query.reference, query.unit)
    }

    /// The future of a rank; none while those of the shown plan are not known.
    #[must_use]
    pub fn one_future(self, rank: Rank) -> Option<Arc<OneFuture>> {
        let futures = &self.futures().fresh()?.futures;
        let one = |plan: &Plan, (rank, _): &(Rank, usize)| OneFuture::new(plan, futures.index_at(plan.goal_measure(), *rank));
        Some(self.of_shown(&self.figures.one_future, (rank, futures.count), one))
    }

    /// The band of the futures and their median, in sentences; none while they are not known.
    #[must_use]
    pub fn futures_in_words(self) -> Option<Arc<String>> {
        let futures = &self.futures().fresh()?.futures;
        let forecast = self.forecast();
        Some(self.of_shown(&self.figures.futures_in_words, futures.count, |plan, _| report::futures_in_words(plan, &forecast, futures)))
    }

    /// A figure of the shown plan.
    fn of_shown<Q: PartialEq, T>(self, figure: &OfShown<Q, T>, query: Q, compute: impl FnOnce(&Plan, &Q) -> T) -> Arc<T> {
        figure.get(self.document.shown_revision(), query, |query| compute(self.document.shown_plan(), query))
    }

    /// A figure of the plan with its scenarios.
    fn of_all<Q: PartialEq, T>(self, figure: &OfAll<Q, T>, query: Q, compute: impl FnOnce(&Plan, &Q) -> T) -> Arc<T> {
        figure.get(self.document.revision(), query, |query| compute(self.document.plan(), query))
    }
}
