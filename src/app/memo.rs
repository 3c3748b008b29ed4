//! Values computed once per change of the plan rather than once per frame.

use std::sync::Arc;

use super::charts::{Published, PublishedRow, Waterfall, WaterfallEnd, WaterfallStep};
use super::sections::ScenarioMarks;
use crate::forecast::sensitivity::{Bar, tornado};
use crate::forecast::steps::{Change, ChangeShare, Steps};
use crate::forecast::{Forecast, deterministic};
use crate::ledger::{Claim, Ledger};
use crate::plan::{Assumption, Key, Plan, ScenarioId, Variant};
use crate::report::others::others;
use crate::report::side_by_side::{ComparedScenario, FigureRow, Unit, side_by_side};
use crate::report::sources::{Effect, KeyRate, claimed, claimed_span, effect, key_rates};
use crate::report::{StepsReport, round_column, scenario_name};
use crate::session::work::{StepsQuery, StepsResult};
use crate::words::Money;

/// A value compared by identity: a change always makes a new one.
#[derive(Debug)]
struct Same<T>(Arc<T>);

impl<T> Same<T> {
    fn new(value: &Arc<T>) -> Self {
        Self(Arc::clone(value))
    }
}

impl<T> PartialEq for Same<T> {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

/// The last value computed, with its key.
#[derive(Debug)]
struct Memo<K, V>(Option<(K, Arc<V>)>);

impl<K, V> Default for Memo<K, V> {
    fn default() -> Self {
        Self(None)
    }
}

impl<K: PartialEq, V> Memo<K, V> {
    fn get(&mut self, key: K, compute: impl FnOnce(&K) -> V) -> Arc<V> {
        match &self.0 {
            Some((known, value)) if *known == key => Arc::clone(value),
            _ => {
                let value = Arc::new(compute(&key));
                self.0 = Some((key, Arc::clone(&value)));
                value
            }
        }
    }
}

/// A published claim on a number, as the plan on screen sees it.
#[derive(Clone, Debug)]
pub struct ClaimRow {
    /// The claim.
    pub claim: Claim,
    /// Its value in the plan's currency.
    pub value: String,
    /// Its range, where it gives one.
    pub span: Option<String>,
    /// The change of the plan if its value is used; none where it does not fit.
    pub effect: Option<Effect>,
    /// Whether the plan uses it.
    pub is_used: bool,
}

/// A scenario that is compared, or the base.
#[derive(Clone, Debug)]
pub struct ComparedPlan {
    /// Which of them.
    pub variant: Variant,
    /// It as a plan without scenarios.
    pub flat: Plan,
    /// Its forecast as set.
    pub forecast: Forecast,
}

/// The plan, the variant on screen and the pixels per point.
type TabWidthsQuery = (Same<Plan>, (Variant, f32));

/// The compared plans, the reference among them, the unit of the differences, and the chances of the scenarios.
type SideBySideQuery = (Same<Vec<ComparedPlan>>, usize, Unit, Vec<Option<f64>>);

/// The last values computed for the plan on screen.
#[derive(Debug, Default)]
pub struct Memos {
    tornado: Memo<Same<Plan>, Vec<Bar>>,
    rates: Memo<Same<Plan>, Vec<KeyRate>>,
    claims: Memo<(Same<Plan>, Assumption), Vec<ClaimRow>>,
    published: Memo<(Same<Plan>, usize), Published>,
    marks: Memo<(Same<Plan>, ScenarioId), ScenarioMarks>,
    compared: Memo<(Same<Plan>, Vec<Variant>), Vec<ComparedPlan>>,
    side_by_side: Memo<SideBySideQuery, Vec<FigureRow>>,
    waterfall: Memo<(Same<Plan>, StepsQuery), Waterfall>,
    tab_widths: Memo<TabWidthsQuery, Vec<f32>>,
}

impl Memos {
    /// The effect of each range.
    pub fn tornado(&mut self, plan: &Arc<Plan>) -> Arc<Vec<Bar>> {
        self.tornado.get(Same::new(plan), |_| tornado(plan, plan.goal_measure()))
    }

    /// The rates that most plans rest on.
    pub fn rates(&mut self, plan: &Arc<Plan>, ledger: &Ledger) -> Arc<Vec<KeyRate>> {
        self.rates.get(Same::new(plan), |_| key_rates(plan, ledger))
    }

    /// The claims on a number, the least value first.
    pub fn claims(&mut self, plan: &Arc<Plan>, of: Assumption, ledger: &Ledger) -> Arc<Vec<ClaimRow>> {
        self.claims.get((Same::new(plan), of), |_| {
            let used = plan.source_of(of);
            let row = |claim: &Claim| ClaimRow {
                value: claimed(claim, claim.value, plan),
                span: claimed_span(claim, plan),
                effect: if claim.is_offered() { claim.taken_into(plan).ok().map(|taken| effect(plan, &taken)) } else { None },
                is_used: used == Some(claim.reference().as_str()),
                claim: claim.clone(),
            };
            let mut rows: Vec<ClaimRow> = ledger.about(of).map(row).collect();
            rows.sort_by(|a, b| a.claim.value.total_cmp(&b.claim.value));
            rows
        })
    }

    /// A month under each published claim on coins.
    pub fn published(&mut self, plan: &Arc<Plan>, t: usize, ledger: &Ledger) -> Arc<Published> {
        self.published.get((Same::new(plan), t), |_| {
            let others = others(plan, ledger, t);
            let sentence = others.sentence(Money::of(plan.currency()));
            let rows = others.rows.into_iter().map(|row| PublishedRow { claim: row.claim.cloned(), rate: row.rate, total: row.total });
            Published { sentence, rows: rows.collect() }
        })
    }

    /// The marks of a scenario on the cards.
    pub fn marks(&mut self, plan: &Arc<Plan>, scenario: ScenarioId) -> Arc<ScenarioMarks> {
        self.marks.get((Same::new(plan), scenario), |_| ScenarioMarks::new(plan, scenario))
    }

    /// The widths of the names of the base and the scenarios, with the one on screen and the pixels per point.
    pub fn tab_widths(&mut self, plan: &Arc<Plan>, look: (Variant, f32), compute: impl FnOnce() -> Vec<f32>) -> Arc<Vec<f32>> {
        self.tab_widths.get((Same::new(plan), look), |_| compute())
    }

    /// The scenarios that are compared, with their forecasts.
    pub fn compared(&mut self, plan: &Arc<Plan>, chosen: Vec<Variant>) -> Arc<Vec<ComparedPlan>> {
        let flatten = |variant: &Variant| {
            let flat = plan.flattened(*variant);
            ComparedPlan { variant: *variant, forecast: deterministic(&flat), flat }
        };
        self.compared.get((Same::new(plan), chosen), |(_, chosen)| chosen.iter().map(flatten).collect())
    }

    /// The rows of the table of scenarios: their differences from the reference in a unit, and their chances of the goal.
    pub fn side_by_side(
        &mut self,
        plan: &Arc<Plan>,
        plans: &Arc<Vec<ComparedPlan>>,
        (reference, unit): (usize, Unit),
        chances: Vec<Option<f64>>,
    ) -> Arc<Vec<FigureRow>> {
        self.side_by_side.get((Same::new(plans), reference, unit, chances), |(.., chances)| {
            let scenario = |(one, chance): (_, &Option<f64>)| {
                let ComparedPlan { variant, flat, forecast }: &ComparedPlan = one;
                ComparedScenario { variant: *variant, flat, forecast, chance: *chance }
            };
            let scenarios: Vec<_> = plans.iter().zip(chances).map(scenario).collect();
            side_by_side(plan, &scenarios, reference, unit)
        })
    }

    /// The share of each change in the difference of two scenarios.
    pub fn waterfall(&mut self, result: &StepsResult) -> Arc<Waterfall> {
        let StepsResult { query, plan, steps } = result;
        self.waterfall.get((Same::new(plan), query.clone()), |_| waterfall(plan, query.pair.0, query.pair.1, steps))
    }
}

fn waterfall(plan: &Plan, from: Variant, to: Variant, steps: &Steps) -> Waterfall {
    let money = Money::of(plan.currency());
    let report = StepsReport::new(plan, from, to, steps);
    let amounts: Vec<f64> = std::iter::once(steps.from).chain(steps.steps.iter().map(|step| step.amount)).collect();
    let column = round_column(&amounts, 1.0);
    let is_likes = |change: Change| change == Change::Set(Key::Assumption(Assumption::LikesPerMonth));
    let step = |((step, label), shown): ((&ChangeShare, &String), &f64)| WaterfallStep {
        label: label.clone(),
        amount: step.amount,
        text: money.signed_whole(*shown),
        is_likes: is_likes(step.change) && step.amount == 0.0,
    };
    let mut rows: Vec<WaterfallStep> = steps.steps.iter().zip(report.labels()).zip(column.cells.iter().skip(1)).map(step).collect();
    // The largest first, likes last: they are always among them.
    rows.sort_by(|a, b| a.is_likes.cmp(&b.is_likes).then(b.amount.abs().total_cmp(&a.amount.abs())));
    if !steps.steps.iter().any(|step| is_likes(step.change)) {
        rows.push(WaterfallStep { label: "Likes".to_owned(), amount: 0.0, text: money.signed_whole(0.0), is_likes: true });
    }
    let end = |variant, amount| WaterfallEnd { name: scenario_name(plan, variant).to_owned(), text: money.whole(amount) };
    Waterfall {
        from: end(from, column.cells.first().copied().unwrap_or(0.0)),
        start: steps.from,
        steps: rows,
        to: end(to, column.total),
        note: (steps.steps.len() > 1).then(|| report.method()),
    }
}
