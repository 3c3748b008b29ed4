//! Scenarios side by side in the same futures: a few futures first, then all of them; and the steps from one to another.

use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use super::futures_job::EngineState;
use crate::forecast::comparison::{Comparison, PlanFigures, matrix};
use crate::forecast::futures::{Paired, Stopped, difference_dots};
use crate::plan::{GoalMeasure, Plan, Variant};

/// The number of futures that run first.
const FIRST: usize = 2_000;

/// The scenarios to compare.
#[derive(Clone, Debug, PartialEq)]
pub struct ComparisonQuery {
    /// The base and the scenarios, in the order of the columns.
    pub variants: Vec<Variant>,
    /// The reference and the one that is set against it, by their places among the variants.
    pub pair: (usize, usize),
    /// The money that is compared.
    pub measure: GoalMeasure,
}

/// Scenarios compared.
#[derive(Clone, Debug)]
pub struct ComparisonResult {
    /// The question it answers.
    pub query: ComparisonQuery,
    /// The plan with its scenarios.
    pub plan: Arc<Plan>,
    /// The results of each, in the order of the variants.
    pub sides: Vec<PlanFigures>,
    /// Each compared with each other, by row and column.
    pub pairs: Vec<Vec<Option<Paired>>>,
    /// By how much the second of the pair is ahead of the first: fifty amounts, each for 1 in 50 futures.
    pub dots: Option<[f64; 50]>,
    /// Whether all futures are run.
    pub is_complete: bool,
}

/// Two scenarios whose difference is split.
#[derive(Clone, Debug, PartialEq)]
pub struct StepsQuery {
    /// From the first to the second.
    pub pair: (Variant, Variant),
    /// The money that is compared.
    pub measure: GoalMeasure,
}

impl EngineState {
    /// Compares scenarios: reports the result of a few futures, then that of all.
    pub(super) fn compare(&mut self, plan: &Arc<Plan>, query: &ComparisonQuery, stop: &AtomicBool, report: impl Fn(ComparisonResult)) -> Result<(), Stopped> {
        let plans: Vec<Plan> = query.variants.iter().map(|variant| plan.flattened(*variant)).collect();
        let all = plan.futures_count();
        if all > FIRST {
            // A comparison of its own, so that all futures of the plans that did not change are still known afterwards.
            let sides = Comparison::default().run(&plans, FIRST, &mut self.engine, stop)?;
            report(ComparisonResult { is_complete: false, ..compared(sides, plan, query) });
        }
        let sides = self.comparison.run(&plans, all, &mut self.engine, stop)?;
        report(compared(sides, plan, query));
        Ok(())
    }
}

fn compared(sides: Vec<PlanFigures>, plan: &Arc<Plan>, query: &ComparisonQuery) -> ComparisonResult {
    let futures = |place: usize| sides.get(place).and_then(|side| side.futures.as_ref());
    let dots = futures(query.pair.1).zip(futures(query.pair.0)).map(|(one, other)| difference_dots(one, other, query.measure));
    ComparisonResult { pairs: matrix(&sides, query.measure), dots, sides, query: query.clone(), plan: Arc::clone(plan), is_complete: true }
}
