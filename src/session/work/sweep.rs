//! A figure of the shown plan while one number, or two, take the values of their tracks.

use std::sync::Arc;

use super::futures::Tools;
use super::{Done, Kind, Work};
use crate::forecast::reach::Target;
use crate::forecast::sweep::{Axis, NoSweep, Sweep, sweep};
use crate::plan::{Entry, Key, Plan, PlanField};
use crate::session::document::Revision;

/// How many futures are run at each point that asks for them: a grid has many.
const MOST_FUTURES: u64 = 4_000;

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

impl Work {
    pub(super) fn sweep(&self, revision: Revision, plan: &Arc<Plan>, query: SweepQuery) {
        let (tools, mut plan) = (Arc::clone(&self.tools), Plan::clone(plan));
        let count = Entry::Integer(plan.futures_count().min(MOST_FUTURES));
        if let Err(problem) = plan.set(Key::Plan(PlanField::FuturesCount), count) {
            log::error!("refused: {problem}");
        }
        self.queue.start(Kind::Sweep, move |progress| {
            let SweepQuery { target, x, y } = &query;
            let swept = Tools::with(&tools, |tools| sweep(&plan, &mut tools.engine, *target, (x.clone(), y.clone()), progress.stop));
            if let Err(NoSweep::Stopped(stopped)) = swept {
                return Err(stopped);
            }
            progress.report(Done::Sweep(revision, query.clone(), swept));
            Ok(())
        });
    }
}
