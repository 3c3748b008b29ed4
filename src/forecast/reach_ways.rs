//! "What would it take?": several ways to one target, searched one after the other.

use std::sync::atomic::AtomicBool;

use super::futures::{Engine, Stopped};
use super::goal_seek::{NoAnswer, ReachAnswer, ReachRequest, Refused, Target, figure, reach};
use crate::plan::{Key, Plan};

/// A target, and the ways to reach it.
#[derive(Clone, Debug, PartialEq)]
pub struct ReachQuery {
    /// The figure to reach.
    pub target: Target,
    /// Each way by the numbers that it moves: one over all of its limits, several in proportion to their ranges.
    pub ways: Vec<Vec<Key>>,
    /// The numbers that may not move.
    pub locked: Vec<Key>,
}

/// The figure now, and the answers so far.
#[derive(Clone, Debug, PartialEq)]
pub struct ReachResult {
    /// The figure of the plan as it is; `Err` where it cannot be asked for.
    pub now: Result<f64, Refused>,
    /// The adjustment of each way that reaches the target, or comes nearest, in the order of the query.
    pub answers: Vec<Result<ReachAnswer, Refused>>,
}

impl ReachResult {
    /// Whether every way is answered.
    #[must_use]
    pub fn is_complete(&self, query: &ReachQuery) -> bool {
        self.answers.len() == query.ways.len()
    }
}

/// Searches one way after the other; reports the figure as it is, and the answers so far after each.
///
/// # Errors
/// `stop` being set.
pub fn search_ways(plan: &Plan, engine: &mut Engine, query: &ReachQuery, stop: &AtomicBool, report: impl Fn(&ReachResult)) -> Result<ReachResult, Stopped> {
    let now = possible(figure(plan, engine, query.target, stop))?;
    let mut result = ReachResult { now, answers: Vec::with_capacity(query.ways.len()) };
    report(&result);
    for keys in &query.ways {
        let question = ReachRequest { target: query.target, keys, locked: &query.locked };
        result.answers.push(possible(reach(plan, engine, question, stop))?);
        report(&result);
    }
    Ok(result)
}

/// An answer or a refusal; a search that was cancelled has neither.
fn possible<T>(answer: Result<T, NoAnswer>) -> Result<Result<T, Refused>, Stopped> {
    match answer {
        Ok(answer) => Ok(Ok(answer)),
        Err(NoAnswer::Refused(refused)) => Ok(Err(refused)),
        Err(NoAnswer::Stopped(stopped)) => Err(stopped),
    }
}
