//! "What would it take?" and the rank correlations of "What matters most?".

use std::sync::Arc;

use super::futures::Tools;
use super::{Done, Kind, Work};
use crate::forecast::reach::{Answer, NoAnswer, Question, Refused, Target, reach};
use crate::forecast::sensitivity::rank_correlation;
use crate::plan::{Key, Plan};
use crate::session::document::Revision;

/// A target and the numbers that may move to reach it.
#[derive(Clone, Debug, PartialEq)]
pub struct ReachQuery {
    /// The figure to reach.
    pub target: Target,
    /// The numbers that may move: one over all of its limits, several in proportion to their ranges.
    pub keys: Vec<Key>,
    /// The numbers that may not.
    pub locked: Vec<Key>,
}

/// The adjustment that reaches the target, or comes nearest.
pub type ReachResult = Result<Answer, Refused>;

impl Work {
    pub(super) fn reach(&self, revision: Revision, plan: &Arc<Plan>, query: ReachQuery) {
        let (tools, plan) = (Arc::clone(&self.tools), Arc::clone(plan));
        self.queue.start(Kind::Reach, move |progress| {
            let question = Question { target: query.target, keys: &query.keys, locked: &query.locked };
            let answer = match Tools::with(&tools, |tools| reach(&plan, &mut tools.engine, question, progress.stop)) {
                Ok(answer) => Ok(answer),
                Err(NoAnswer::Refused(refused)) => Err(refused),
                Err(NoAnswer::Stopped(stopped)) => return Err(stopped),
            };
            progress.report(Done::Reach(revision, query.clone(), answer));
            Ok(())
        });
    }

    pub(super) fn rank(&self, revision: Revision, plan: &Arc<Plan>) {
        let (tools, plan) = (Arc::clone(&self.tools), Arc::clone(plan));
        self.queue.start(Kind::Ranks, move |progress| {
            let count = usize::try_from(plan.futures_count()).unwrap_or(usize::MAX);
            let futures = Tools::with(&tools, |tools| tools.engine.run_until(&plan, count, progress.stop))?;
            let ranks = futures.map_or_else(Vec::new, |futures| rank_correlation(&plan, &futures, plan.goal_measure()));
            progress.report(Done::Ranks(revision, ranks));
            Ok(())
        });
    }
}
