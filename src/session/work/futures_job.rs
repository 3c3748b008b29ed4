//! The futures of the shown plan: as many as fit in the frame while a slider is held, all of them at rest.

use std::num::NonZeroUsize;
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use crate::forecast::comparison::Comparison;
use crate::forecast::futures::{Engine, Futures, Stopped};
use crate::plan::Plan;
use crate::session::revision::ShownRevision;

/// The longest time that a frame waits for futures that are expected to fit in it.
pub(super) const FRAME: Duration = Duration::from_millis(8);
/// The part of [`FRAME`] that a run may be expected to take.
const BUDGET: Duration = Duration::from_millis(6);
/// The size of the first run, before the pace is known.
const FIRST: usize = 2_000;
/// Fewer than this are not worth showing.
const FEWEST: usize = 500;

/// The number of futures a frame asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FuturesBudget {
    /// As many as fit in the frame: a slider is held.
    Quick,
    /// As many as fit in the frame, then all.
    All,
}

/// The futures of a plan.
#[derive(Clone, Debug)]
pub struct Run {
    /// The revision of the plan.
    pub revision: ShownRevision,
    /// The plan.
    pub plan: Arc<Plan>,
    /// Its futures.
    pub futures: Arc<Futures>,
    /// The time they took.
    pub took: Duration,
}

/// The seed, the count of futures and the months of a run whose swings the engine keeps.
type Warm = (u64, usize, usize);

/// The one engine, with the results it keeps from job to job.
#[derive(Debug)]
pub(super) struct EngineState {
    pub(super) engine: Engine,
    pub(super) comparison: Comparison,
    warm: Option<Warm>,
}

impl EngineState {
    /// Works with the engine; a new one replaces one that a panic left half done.
    pub(super) fn with<R>(tools: &Mutex<Option<Self>>, work: impl FnOnce(&mut Self) -> R) -> R {
        let mut guard = tools.lock().unwrap_or_else(|poisoned| {
            tools.clear_poison();
            let mut guard = poisoned.into_inner();
            *guard = None;
            guard
        });
        work(guard.get_or_insert_with(|| {
            let threads = std::thread::available_parallelism().unwrap_or(NonZeroUsize::MIN);
            Self { engine: Engine::new(threads), comparison: Comparison::default(), warm: None }
        }))
    }

    /// Frees the engine and its results; the next job makes a new one.
    pub(super) fn free(tools: &Mutex<Option<Self>>) {
        *tools.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }

    /// Runs futures and reports them.
    pub(super) fn run(&mut self, FuturesOf { revision, plan, count }: FuturesOf<'_>, stop: &AtomicBool, report: impl FnOnce(Run)) -> Result<(), Stopped> {
        let started = Instant::now();
        let Some(futures) = self.engine.run_until(plan, count, stop)? else { return Ok(()) };
        let took = started.elapsed();
        let warm = (futures.seed, futures.count, plan.months());
        report(Run { revision, plan: Arc::clone(plan), futures: Arc::clone(&futures), took });
        // One view asks for quantiles of the total: sorted here, its frame need not, and no other waits for it.
        futures.sort(plan.goal_measure());
        // The engine keeps the swings it meets again: after a second run the first drag is quick.
        if self.warm != Some(warm) && self.engine.run_until(plan, count, stop).is_ok() {
            self.warm = Some(warm);
        }
        Ok(())
    }
}

/// So many futures of a plan.
#[derive(Clone, Copy, Debug)]
pub(super) struct FuturesOf<'a> {
    pub(super) revision: ShownRevision,
    pub(super) plan: &'a Arc<Plan>,
    pub(super) count: usize,
}

/// The last run, and the last order.
#[derive(Debug, Default)]
pub(in crate::session) struct FuturesState {
    pub(in crate::session) last: Option<Run>,
    ordered: Option<(ShownRevision, usize)>,
}

/// The futures to order, and whether the frame waits for them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Order {
    pub(super) count: usize,
    pub(super) is_new: bool,
    pub(super) fits_in_frame: bool,
}

impl FuturesState {
    /// The number of futures known of this revision.
    pub(super) fn known(&self, revision: ShownRevision) -> usize {
        self.last.as_ref().filter(|run| run.revision == revision).map_or(0, |run| run.futures.count)
    }

    /// The order for a plan; `None` where enough is known.
    pub(super) fn order(&mut self, revision: ShownRevision, plan: &Plan, extent: FuturesBudget) -> Option<Order> {
        let all = plan.futures_count();
        let quick = self.affordable(all);
        let known = self.known(revision);
        let count = if known > 0 && extent == FuturesBudget::All { all } else { quick };
        if known >= count {
            return None;
        }
        let is_new = self.ordered.is_none_or(|(of, ordered)| of != revision || ordered < count);
        if is_new {
            self.ordered = Some((revision, count));
        }
        Some(Order { count, is_new, fits_in_frame: count <= quick })
    }

    /// The number of futures that fit in a frame, by the pace of the last run.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss, reason = "clamped to the futures there are")]
    fn affordable(&self, all: usize) -> usize {
        let paced = self.last.as_ref().map_or(FIRST as f64, |run| run.futures.count as f64 * BUDGET.as_secs_f64() / run.took.as_secs_f64().max(1e-6));
        (paced as usize).clamp(FEWEST.min(all), all)
    }
}
