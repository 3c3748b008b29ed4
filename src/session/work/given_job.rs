//! The shown plan given the past so far: its numbers beside those of the past, then a few futures, then all of them.

use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use super::futures_job::EngineState;
use crate::forecast::KnownMonths;
use crate::forecast::calibrate::{Calibration, calibrate};
use crate::forecast::deterministic;
use crate::forecast::futures::{Given, NotGiven, Stopped};
use crate::plan::Plan;

/// The size of the first run.
const FIRST: usize = 2_000;

/// The past of a plan, and its futures given it.
#[derive(Clone, Debug, PartialEq)]
pub struct GivenResult {
    /// The numbers of the plan beside those of its past.
    pub calibration: Arc<Calibration>,
    /// The futures.
    pub futures: Result<Arc<Given>, NotGiven>,
    /// Whether all futures are run.
    pub is_complete: bool,
}

impl EngineState {
    /// Computes the futures of a plan given its past: a few, then all of them; reports each.
    pub(super) fn given(&self, plan: &Plan, stop: &AtomicBool, report: impl Fn(GivenResult)) -> Result<(), Stopped> {
        let months = KnownMonths::of(plan);
        let calibration = Arc::new(calibrate(plan, &deterministic(plan), &months));
        let all = plan.futures_count();
        for count in [Some(all.min(FIRST)), (all > FIRST).then_some(all)].into_iter().flatten() {
            let futures = self.engine.given_until(plan, &months, count, stop);
            if futures == Err(NotGiven::Stopped) {
                return Err(Stopped);
            }
            let is_complete = count == all || futures.is_err();
            report(GivenResult { calibration: Arc::clone(&calibration), futures: futures.map(Arc::new), is_complete });
            if is_complete {
                break;
            }
        }
        Ok(())
    }
}
