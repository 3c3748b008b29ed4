//! The queue of jobs off the frame: named by kind, the newest of a kind wins, each can be cancelled, panics are contained.
//!
//! Kinds that share the engine take turns on one lane, in the order of [`JobKind`]; every other kind has a lane of its own. A job that
//! a more urgent one interrupts is run again from the start once its turn comes.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::fmt;
use std::io;
use std::panic::AssertUnwindSafe;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crate::forecast::futures::Stopped;
use crate::session::revision::DocumentId;
use crate::words::session::FileTask;
use crate::words::{Blur, Wording};

/// The kinds of jobs, the more urgent first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum JobKind {
    /// The futures of the shown plan.
    Futures,
    /// The cash of those futures.
    Cash,
    /// The shown plan given the past.
    Given,
    /// The answer to "What would it take?".
    Reach,
    /// The rank correlations of "What matters most?".
    Ranks,
    /// Scenarios side by side.
    Comparison,
    /// A figure over a grid of values.
    Sweep,
    /// The engine itself: freed at rest, made again after it.
    Engine,
    /// The difference between two scenarios, change by change.
    Steps,
    /// Likes in the LIVEs of the past.
    Likes,
    /// A save of a document.
    Save(DocumentId),
    /// Another task with files.
    File(FileTask),
}

impl JobKind {
    /// The name of the job's thread.
    #[must_use]
    pub fn name(self) -> String {
        match self.task() {
            Some(task) => task.to_string(),
            None if self == Self::Steps => "steps".to_owned(),
            None if self == Self::Likes => "likes".to_owned(),
            None => "futures".to_owned(),
        }
    }

    /// Its task, if it works with files.
    #[must_use]
    pub const fn task(self) -> Option<FileTask> {
        match self {
            Self::Futures
            | Self::Cash
            | Self::Given
            | Self::Reach
            | Self::Ranks
            | Self::Comparison
            | Self::Sweep
            | Self::Engine
            | Self::Steps
            | Self::Likes => None,
            Self::Save(_) => Some(FileTask::Save),
            Self::File(task) => Some(task),
        }
    }

    /// The first kind of its lane.
    const fn lane(self) -> Self {
        match self {
            Self::Cash | Self::Given | Self::Reach | Self::Ranks | Self::Comparison | Self::Sweep | Self::Engine => Self::Futures,
            other => other,
        }
    }

    /// Whether its result is for the screen alone: a newer job of its kind makes the running one useless.
    pub(super) const fn is_for_screen(self) -> bool {
        self.task().is_none()
    }
}

/// Starts the work of a lane, on a thread or wherever a test wants it.
pub trait Runner {
    /// Starts the work and returns at once.
    ///
    /// # Errors
    /// No thread can be started.
    fn start(&self, name: &str, work: Box<dyn FnOnce() + Send>) -> io::Result<()>;
}

/// A named thread for each lane with work.
#[derive(Clone, Copy, Debug)]
pub struct Threads;

impl Runner for Threads {
    fn start(&self, name: &str, work: Box<dyn FnOnce() + Send>) -> io::Result<()> {
        std::thread::Builder::new().name(name.to_owned()).spawn(work).map(drop)
    }
}

/// The outcome of a job.
#[derive(Debug)]
pub enum Outcome<R> {
    /// A result; a job may bring several, each better than the last.
    Result(R),
    /// The job stopped by an error in the program.
    Panicked(JobKind),
}

/// The tools of a running job.
pub struct Progress<'a, R> {
    kind: JobKind,
    shared: &'a QueueState<R>,
    /// Set when the result is no longer wanted.
    pub stop: &'a AtomicBool,
}

impl<R> Progress<'_, R> {
    /// Reports a result.
    pub fn report(&self, result: R) {
        self.shared.lock().outcomes.push_back((self.kind, Outcome::Result(result)));
        self.shared.notify();
    }
}

type Job<R> = Box<dyn FnMut(&Progress<'_, R>) -> Result<(), Stopped> + Send>;

struct Running {
    kind: JobKind,
    stop: Arc<AtomicBool>,
    /// Run again after a more urgent one.
    again: bool,
}

impl Running {
    fn cancel(&mut self) {
        self.again = false;
        self.stop.store(true, Ordering::Relaxed);
    }

    fn postpone(&mut self) {
        self.again = true;
        self.stop.store(true, Ordering::Relaxed);
    }
}

struct State<R> {
    waiting: BTreeMap<JobKind, Job<R>>,
    /// The lanes with work, and the job each runs.
    lanes: BTreeSet<JobKind>,
    running: BTreeMap<JobKind, Running>,
    outcomes: VecDeque<(JobKind, Outcome<R>)>,
}

struct QueueState<R> {
    state: Mutex<State<R>>,
    changed: Condvar,
    wake: Box<dyn Fn() + Send + Sync>,
}

impl<R> QueueState<R> {
    /// The state, also after a job that panicked.
    fn lock(&self) -> MutexGuard<'_, State<R>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn notify(&self) {
        self.changed.notify_all();
        (self.wake)();
    }
}

/// The queue; `R` is the type of the results.
pub struct Queue<R> {
    shared: Arc<QueueState<R>>,
    runner: Box<dyn Runner>,
}

impl<R> fmt::Debug for Queue<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Queue").field("lanes", &self.shared.lock().lanes).finish_non_exhaustive()
    }
}

impl<R: Send + 'static> Queue<R> {
    /// An empty queue. `wake` is called, on the job's thread, at each outcome.
    #[must_use]
    pub fn new(runner: Box<dyn Runner>, wake: impl Fn() + Send + Sync + 'static) -> Self {
        let state = State { waiting: BTreeMap::new(), lanes: BTreeSet::new(), running: BTreeMap::new(), outcomes: VecDeque::new() };
        Self { shared: Arc::new(QueueState { state: Mutex::new(state), changed: Condvar::new(), wake: Box::new(wake) }), runner }
    }

    /// Starts a job as soon as its lane is free, in place of one of its kind that waits.
    pub fn start(&self, kind: JobKind, mut job: impl FnMut(&Progress<'_, R>) -> Result<(), Stopped> + Send + 'static) {
        let lane = kind.lane();
        // A job's result is read where it was asked for.
        let (wording, blur) = (Wording::current(), Blur::current());
        let job = move |progress: &Progress<'_, R>| {
            wording.make_current();
            blur.make_current();
            job(progress)
        };
        let mut state = self.shared.lock();
        drop(state.waiting.insert(kind, Box::new(job)));
        if let Some(running) = state.running.get_mut(&lane) {
            if running.kind == kind && kind.is_for_screen() {
                running.cancel();
            } else if kind < running.kind {
                running.postpone();
            }
        }
        if !state.lanes.insert(lane) {
            return;
        }
        drop(state);
        let shared = Arc::clone(&self.shared);
        if let Err(error) = self.runner.start(&lane.name(), Box::new(move || work(&shared, lane))) {
            log::error!("{}: no thread could be started: {error}", lane.name());
            let mut state = self.shared.lock();
            state.lanes.remove(&lane);
            state.waiting.remove(&kind);
            state.outcomes.push_back((kind, Outcome::Panicked(kind)));
            drop(state);
            self.shared.notify();
        }
    }

    /// Starts a job that is run at most once.
    pub fn start_once(&self, kind: JobKind, job: impl FnOnce() -> R + Send + 'static) {
        let mut job = Some(job);
        self.start(kind, move |progress| {
            if let Some(job) = job.take() {
                progress.report(job());
            }
            Ok(())
        });
    }

    /// Cancels a job, waiting or running.
    pub fn cancel(&self, kind: JobKind) {
        let mut state = self.shared.lock();
        drop(state.waiting.remove(&kind));
        if let Some(running) = state.running.get_mut(&kind.lane()).filter(|running| running.kind == kind) {
            running.cancel();
        }
    }

    /// Whether a job of this kind waits or runs.
    #[must_use]
    pub fn is_busy(&self, kind: JobKind) -> bool {
        is_busy(&self.shared.lock(), kind)
    }

    /// The next outcome, in the order they came.
    #[must_use]
    pub fn take(&self) -> Option<Outcome<R>> {
        self.shared.lock().outcomes.pop_front().map(|(_, outcome)| outcome)
    }

    /// Waits for an outcome of this kind, at most so long.
    pub fn wait(&self, kind: JobKind, most: Duration) {
        let missing = |state: &mut State<R>| !state.outcomes.iter().any(|(of, _)| *of == kind);
        drop(self.shared.changed.wait_timeout_while(self.shared.lock(), most, missing));
    }

    /// Waits until no job of this kind is left, at most so long.
    pub fn finish(&self, kind: JobKind, most: Duration) {
        drop(self.shared.changed.wait_timeout_while(self.shared.lock(), most, |state| is_busy(state, kind)));
    }
}

impl<R> Drop for Queue<R> {
    fn drop(&mut self) {
        let mut state = self.shared.lock();
        state.waiting.clear();
        state.running.values_mut().for_each(Running::cancel);
    }
}

fn is_busy<R>(state: &State<R>, kind: JobKind) -> bool {
    state.waiting.contains_key(&kind) || state.running.get(&kind.lane()).is_some_and(|running| running.kind == kind)
}

/// Runs the jobs of a lane until none is left.
fn work<R>(shared: &QueueState<R>, lane: JobKind) {
    loop {
        let mut state = shared.lock();
        let next = state.waiting.keys().copied().find(|kind| kind.lane() == lane);
        let Some((kind, mut job)) = next.and_then(|kind| state.waiting.remove_entry(&kind)) else {
            state.lanes.remove(&lane);
            return;
        };
        let stop = Arc::new(AtomicBool::new(false));
        state.running.insert(lane, Running { kind, stop: Arc::clone(&stop), again: false });
        drop(state);
        let progress = Progress { kind, shared, stop: &stop };
        // The job owns all it works with, and a new engine takes the place of a broken one.
        let ended = std::panic::catch_unwind(AssertUnwindSafe(|| job(&progress)));
        let mut state = shared.lock();
        let again = state.running.remove(&lane).is_some_and(|running| running.again);
        let is_broken = ended.is_err();
        match ended {
            Ok(Ok(())) => {}
            Ok(Err(Stopped)) => {
                if again && !state.waiting.contains_key(&kind) {
                    drop(state.waiting.insert(kind, job));
                }
            }
            Err(_) => state.outcomes.push_back((kind, Outcome::Panicked(kind))),
        }
        drop(state);
        if is_broken {
            shared.notify();
        } else {
            shared.changed.notify_all();
        }
    }
}
