//! "What would it take?"

use std::sync::atomic::AtomicBool;

use super::futures::Tools;
use crate::forecast::futures::Stopped;
use crate::forecast::reach::{Answer, NoAnswer, Question, Refused, Target, reach};
use crate::plan::{Key, Plan};

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

impl Tools {
    pub(super) fn reach(&mut self, plan: &Plan, query: &ReachQuery, stop: &AtomicBool) -> Result<ReachResult, Stopped> {
        let question = Question { target: query.target, keys: &query.keys, locked: &query.locked };
        match reach(plan, &mut self.engine, question, stop) {
            Ok(answer) => Ok(Ok(answer)),
            Err(NoAnswer::Refused(refused)) => Ok(Err(refused)),
            Err(NoAnswer::Stopped(stopped)) => Err(stopped),
        }
    }
}
