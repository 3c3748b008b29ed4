//! When the money arrives in the futures of the shown plan: a few futures first, then all of them unless a slider is held.

use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use super::futures_job::{EngineState, FuturesBudget};
use crate::forecast::futures::{CashFutures, Stopped};
use crate::plan::Plan;

/// The size of the first run: a frame waits for it.
const FIRST: usize = 2_000;

/// The cash of futures.
#[derive(Clone, Debug, PartialEq)]
pub struct CashResult {
    /// The figures.
    pub futures: Arc<CashFutures>,
    /// Whether all futures are run.
    pub is_complete: bool,
}

impl CashResult {
    /// Whether it is all that a frame wants.
    pub(super) fn answers(&self, budget: FuturesBudget) -> bool {
        self.is_complete || budget == FuturesBudget::Quick
    }
}

impl EngineState {
    /// Computes the cash of a few futures, then of all of them where they are wanted; reports each.
    pub(super) fn cash(&mut self, plan: &Plan, budget: FuturesBudget, stop: &AtomicBool, report: impl Fn(CashResult)) -> Result<(), Stopped> {
        let all = plan.futures_count();
        let rest = (all > FIRST && budget == FuturesBudget::All).then_some(all);
        for count in [Some(all.min(FIRST)), rest].into_iter().flatten() {
            let Some(futures) = self.engine.cash_until(plan, count, stop)? else { return Ok(()) };
            report(CashResult { futures: Arc::new(futures), is_complete: count == all });
        }
        Ok(())
    }
}
