//! The futures of the shown plan: as many as fit in the frame while a slider is held, all of them at rest.

use std::num::NonZeroUsize;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use super::queue::Progress;
use super::{Done, Kind, Work};
use crate::forecast::compare::Comparison;
use crate::forecast::futures::{Engine, Futures, Stopped};
use crate::plan::Plan;
use crate::session::document::Revision;

/// The longest time that a frame waits for futures that are expected to fit in it.
const FRAME: Duration = Duration::from_millis(8);
/// The part of [`FRAME`] that a run may be expected to take.
const BUDGET: Duration = Duration::from_millis(6);
/// The size of the first run, before the pace is known.
const FIRST: usize = 2_000;
/// Fewer than this are not worth showing.
const FEWEST: usize = 500;

/// How many futures a frame wants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// As many as fit in the frame: a slider is held.
    Quick,
    /// As many as fit in the frame, then all.
    All,
}

/// The futures of a plan.
#[derive(Clone, Debug)]
pub struct Run {
    /// The revision of the plan.
    pub revision: Revision,
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
pub(super) struct Tools {
    pub(super) engine: Engine,
    pub(super) comparison: Comparison,
    warm: Option<Warm>,
}

impl Tools {
    /// Works with the engine; a new one takes the place of one that a panic left half done.
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
}

/// The last run, and the last order.
#[derive(Debug, Default)]
pub(super) struct FuturesState {
    pub(super) last: Option<Run>,
    ordered: Option<(Revision, usize)>,
}

impl FuturesState {
    fn known(&self, revision: Revision) -> usize {
        self.last.as_ref().filter(|run| run.revision == revision).map_or(0, |run| run.futures.count)
    }

    /// How many futures fit in a frame, by the pace of the last run.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss, reason = "clamped to the futures there are")]
    fn affordable(&self, all: usize) -> usize {
        let paced = self.last.as_ref().map_or(FIRST as f64, |run| run.futures.count as f64 * BUDGET.as_secs_f64() / run.took.as_secs_f64().max(1e-6));
        (paced as usize).clamp(FEWEST.min(all), all)
    }
}

impl Work {
    /// Follows the shown plan: in this frame if that fits, soon otherwise.
    pub fn follow(&mut self, revision: Revision, plan: &Arc<Plan>, extent: Extent) {
        self.collect();
        let all = wanted(plan);
        if all == 0 {
            self.futures = FuturesState::default();
            self.queue.cancel(Kind::Futures);
            return;
        }
        let quick = self.futures.affordable(all);
        let known = self.futures.known(revision);
        let count = if known > 0 && extent == Extent::All { all } else { quick };
        if known >= count {
            return;
        }
        if self.futures.ordered.is_none_or(|(of, ordered)| of != revision || ordered < count) {
            self.futures.ordered = Some((revision, count));
            self.broke.remove(&Kind::Futures);
            let (tools, plan) = (Arc::clone(&self.tools), Arc::clone(plan));
            self.queue.start(Kind::Futures, move |progress| Tools::with(&tools, |tools| run(tools, revision, &plan, count, progress)));
        }
        if count <= quick {
            self.queue.wait(Kind::Futures, FRAME);
            self.collect();
        }
        if known == 0 && extent == Extent::All && self.futures.known(revision) > 0 {
            // The rest follows in the next frame, once these are on screen.
            (self.wake)();
        }
    }

    /// Whether nothing is left to be run for this plan.
    #[must_use]
    pub fn has_all_futures(&self, revision: Revision, plan: &Plan) -> bool {
        self.futures.known(revision) >= wanted(plan)
    }
}

fn wanted(plan: &Plan) -> usize {
    usize::try_from(plan.futures_count()).unwrap_or(usize::MAX)
}

fn run(tools: &mut Tools, revision: Revision, plan: &Arc<Plan>, count: usize, progress: &Progress<'_, Done>) -> Result<(), Stopped> {
    let started = Instant::now();
    let Some(futures) = tools.engine.run_until(plan, count, progress.stop)? else { return Ok(()) };
    let took = started.elapsed();
    let warm = (futures.seed, futures.count, plan.months());
    progress.report(Done::Futures(Run { revision, plan: Arc::clone(plan), futures: Arc::clone(&futures), took }));
    // One view asks for quantiles of the total: sorted here, its frame need not, and no other waits for it.
    futures.sort(plan.goal_measure());
    // The engine keeps the swings it meets again: after a second run the first drag is quick.
    if tools.warm != Some(warm) && tools.engine.run_until(plan, count, progress.stop).is_ok() {
        tools.warm = Some(warm);
    }
    Ok(())
}
