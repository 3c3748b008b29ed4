//! A figure of the shown plan while one number, or two, take the values of their tracks.

use std::sync::atomic::AtomicBool;

use super::futures_job::EngineState;
use crate::forecast::futures::Stopped;
use crate::forecast::goal_seek::{Refused, Target};
use crate::forecast::parameter_sweep::{Axis, NoSweep, Sweep, sweep};
use crate::plan::{Entry, Key, Plan, PlanField};

/// The number of futures at each point that asks for them: a grid has many.
const MOST_FUTURES: usize = 4_000;

/// The figure and the numbers.
#[derive(Clone, Debug, PartialEq)]
pub struct SweepQuery {
    /// The figure.
    pub target: Target,
    /// From left to right.
    pub x: Axis,
    /// From bottom to top, where there is a second one.
    pub y: Option<Axis>,
}

/// The grid, or why there is none.
pub type SweepResult = Result<Sweep, NoSweep>;

impl EngineState {
    pub(super) fn sweep(&mut self, plan: &Plan, query: &SweepQuery, stop: &AtomicBool) -> Result<SweepResult, Stopped> {
        let mut plan = plan.clone();
        let count = plan.futures_count().min(MOST_FUTURES);
        if plan.set(Key::Plan(PlanField::FuturesCount), Entry::Integer(count as u64)).is_err() {
            return Ok(Err(Refused::NoFutures.into()));
        }
        match sweep(&plan, &mut self.engine, query.target, (query.x.clone(), query.y.clone()), stop) {
            Err(NoSweep::Stopped(stopped)) => Err(stopped),
            grid => Ok(grid),
        }
    }
}
