//! Scenarios side by side in the same futures: a few futures first, then all of them; and the steps from one to another.

use std::sync::Arc;

use super::futures::Tools;
use super::queue::Progress;
use super::{Done, Work};
use crate::forecast::compare::{Comparison, Side, matrix};
use crate::forecast::futures::{Paired, Stopped, difference_dots};
use crate::forecast::steps::{Steps, steps};
use crate::plan::{GoalMeasure, Plan, Variant};
use crate::session::document::Revision;
use crate::session::work::Kind;

/// How many futures are run first.
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
    pub sides: Vec<Side>,
    /// How each compares with each other, by row and column.
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

/// The difference between two scenarios, change by change.
#[derive(Clone, Debug)]
pub struct StepsResult {
    /// The question it answers.
    pub query: StepsQuery,
    /// The plan with its scenarios.
    pub plan: Arc<Plan>,
    /// The steps.
    pub steps: Steps,
}

impl Work {
    pub(super) fn compare(&self, revision: Revision, plan: &Arc<Plan>, query: ComparisonQuery) {
        let (tools, plan) = (Arc::clone(&self.tools), Arc::clone(plan));
        self.queue.start(Kind::Comparison, move |progress| Tools::with(&tools, |tools| compare(tools, revision, &plan, &query, progress)));
    }

    pub(super) fn split(&self, revision: Revision, plan: &Arc<Plan>, query: StepsQuery) {
        let plan = Arc::clone(plan);
        self.queue.start_once(Kind::Steps, move || {
            let steps = steps(&plan, query.pair.0, query.pair.1, query.measure);
            Done::Steps(revision, StepsResult { query, plan, steps })
        });
    }
}

fn compare(tools: &mut Tools, revision: Revision, plan: &Arc<Plan>, query: &ComparisonQuery, progress: &Progress<'_, Done>) -> Result<(), Stopped> {
    let plans: Vec<Plan> = query.variants.iter().map(|variant| plan.flattened(*variant)).collect();
    let all = usize::try_from(plan.futures_count()).unwrap_or(usize::MAX);
    if all > FIRST {
        // A comparison of its own, so that all futures of the plans that did not change are still known afterwards.
        let sides = Comparison::default().run(&plans, FIRST, &mut tools.engine, progress.stop)?;
        progress.report(Done::Comparison(revision, compared(sides, plan, query, false)));
    }
    let sides = tools.comparison.run(&plans, all, &mut tools.engine, progress.stop)?;
    progress.report(Done::Comparison(revision, compared(sides, plan, query, true)));
    Ok(())
}

fn compared(sides: Vec<Side>, plan: &Arc<Plan>, query: &ComparisonQuery, is_complete: bool) -> ComparisonResult {
    let futures = |place: usize| sides.get(place).and_then(|side| side.futures.as_ref());
    let dots = futures(query.pair.1).zip(futures(query.pair.0)).map(|(one, other)| difference_dots(one, other, query.measure));
    ComparisonResult { pairs: matrix(&sides, query.measure), dots, sides, query: query.clone(), plan: Arc::clone(plan), is_complete }
}
