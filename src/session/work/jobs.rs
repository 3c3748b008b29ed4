//! The jobs of a session and their last results.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::fmt;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use super::cache::Cache;
use super::cash_job::CashResult;
use super::comparison_job::{ComparisonQuery, ComparisonResult, StepsQuery};
use super::file_jobs::{FileResult, read_export};
use super::futures_job::{EngineState, FRAME, FuturesBudget, FuturesOf, FuturesState, Run};
use super::given_job::GivenResult;
use super::import_progress::{ImportProgress, WatchedFiles};
use super::queue::{JobKind, Outcome, Progress, Queue, Runner};
use super::sweep_job::{SweepQuery, SweepResult};
use crate::forecast::attribution::{Steps, steps};
use crate::forecast::futures::Stopped;
use crate::forecast::likes_in_lives::{LikesInLives, likes_in_lives};
use crate::forecast::reach_ways::{ReachQuery, ReachResult, search_ways};
use crate::forecast::sensitivity::rank_correlation;
use crate::import::ImportAnswers;
use crate::plan::Key;
use crate::session::document::Document;
use crate::session::revision::{Revision, Revisions, ShownRevision};
use crate::words::session::FileTask;

/// The result of a job.
#[derive(Debug)]
#[expect(clippy::large_enum_variant, reason = "a few results a second, each moved once")]
pub enum Done {
    /// The futures of the shown plan.
    Futures(Run),
    /// Their cash.
    Cash(ShownRevision, CashResult),
    /// The shown plan given the past.
    Given(ShownRevision, GivenResult),
    /// Likes in the LIVEs of the past.
    Likes(ShownRevision, Arc<LikesInLives>),
    /// Its rank correlations, the strongest first.
    Ranks(ShownRevision, Vec<(Key, f64)>),
    /// The adjustments that reach a target, so far.
    Reach(ShownRevision, Arc<ReachQuery>, ReachResult),
    /// Scenarios compared.
    Comparison(Revision, ComparisonResult),
    /// The difference between two of them.
    Steps(Revision, StepsQuery, Steps),
    /// A figure over a grid.
    Sweep(ShownRevision, SweepQuery, SweepResult),
    /// The result of a job with files.
    File(FileResult),
}

/// A question that takes longer than a frame. A view asks it again in every frame in which it is on screen.
#[derive(Clone, Debug, PartialEq)]
pub enum Query {
    /// The cash of the futures of the shown plan: of a few while a slider is held, else of all.
    Cash(FuturesBudget),
    /// The shown plan given the past.
    Given,
    /// Likes in the LIVEs of the past.
    Likes,
    /// The rank correlations of the shown plan.
    Ranks,
    /// Adjustments of the shown plan that reach a target.
    Reach(Arc<ReachQuery>),
    /// A comparison of scenarios.
    Comparison(ComparisonQuery),
    /// The difference between two scenarios.
    Steps(StepsQuery),
    /// A figure of the shown plan over a grid.
    Sweep(SweepQuery),
}

impl Query {
    const fn kind(&self) -> JobKind {
        match self {
            Self::Cash(_) => JobKind::Cash,
            Self::Given => JobKind::Given,
            Self::Likes => JobKind::Likes,
            Self::Ranks => JobKind::Ranks,
            Self::Reach(_) => JobKind::Reach,
            Self::Comparison(_) => JobKind::Comparison,
            Self::Steps(_) => JobKind::Steps,
            Self::Sweep(_) => JobKind::Sweep,
        }
    }

    /// Whether the plan it is about is the same one in both.
    fn is_about_the_same(&self, one: Revisions, other: Revisions) -> bool {
        match self {
            Self::Cash(_) | Self::Given | Self::Likes | Self::Ranks | Self::Reach(_) | Self::Sweep(_) => one.shown == other.shown,
            Self::Comparison(_) | Self::Steps(_) => one.plan == other.plan,
        }
    }
}

/// A question that is on screen.
#[derive(Debug)]
struct Asked {
    revisions: Revisions,
    query: Query,
    /// Whether it was asked since the last frame began.
    is_current: bool,
}

/// The last result of each question.
#[derive(Debug, Default)]
pub(in crate::session) struct Caches {
    pub(in crate::session) cash: Cache<ShownRevision, (), CashResult>,
    pub(in crate::session) given: Cache<ShownRevision, (), GivenResult>,
    pub(in crate::session) likes: Cache<ShownRevision, (), Arc<LikesInLives>>,
    pub(in crate::session) ranks: Cache<ShownRevision, (), Vec<(Key, f64)>>,
    pub(in crate::session) reach: Cache<ShownRevision, Arc<ReachQuery>, ReachResult>,
    pub(in crate::session) comparison: Cache<Revision, ComparisonQuery, ComparisonResult>,
    pub(in crate::session) steps: Cache<Revision, StepsQuery, Steps>,
    pub(in crate::session) sweep: Cache<ShownRevision, SweepQuery, SweepResult>,
}

impl Caches {
    fn has_answer(&self, of: Revisions, query: &Query) -> bool {
        match query {
            Query::Cash(budget) => self.cash.get(of.shown, &()).fresh().is_some_and(|result| result.answers(*budget)),
            Query::Given => self.given.get(of.shown, &()).fresh().is_some_and(|result| result.is_complete),
            Query::Likes => self.likes.get(of.shown, &()).is_fresh(),
            Query::Ranks => self.ranks.get(of.shown, &()).is_fresh(),
            Query::Reach(query) => self.reach.get(of.shown, query).fresh().is_some_and(|result| result.is_complete(query)),
            Query::Comparison(query) => self.comparison.get(of.plan, query).fresh().is_some_and(|result| result.is_complete),
            Query::Steps(query) => self.steps.get(of.plan, query).is_fresh(),
            Query::Sweep(query) => self.sweep.get(of.shown, query).is_fresh(),
        }
    }
}

/// The jobs, and their last results.
pub struct Work {
    queue: Queue<Done>,
    wake: Arc<dyn Fn() + Send + Sync>,
    tools: Arc<Mutex<Option<EngineState>>>,
    pub(in crate::session) futures: FuturesState,
    pub(in crate::session) caches: Caches,
    asked: BTreeMap<JobKind, Asked>,
    broke: BTreeSet<JobKind>,
    /// The engine was freed since the last input.
    is_at_rest: bool,
    inbox: VecDeque<Outcome<FileResult>>,
}

impl fmt::Debug for Work {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Work").field("asked", &self.asked).finish_non_exhaustive()
    }
}

impl Work {
    /// No jobs yet. `wake` is called from their threads whenever one brings something.
    #[must_use]
    pub fn new(runner: Box<dyn Runner>, wake: Arc<dyn Fn() + Send + Sync>) -> Self {
        let wakes = Arc::clone(&wake);
        Self {
            queue: Queue::new(runner, move || wakes()),
            wake,
            tools: Arc::default(),
            futures: FuturesState::default(),
            caches: Caches::default(),
            asked: BTreeMap::new(),
            broke: BTreeSet::new(),
            is_at_rest: false,
            inbox: VecDeque::new(),
        }
    }

    /// Begins a frame: questions that the last one did not ask are cancelled.
    pub fn begin_frame(&mut self) {
        self.collect();
        let queue = &self.queue;
        self.asked.retain(|kind, asked| {
            let stays = std::mem::take(&mut asked.is_current);
            if !stays {
                queue.cancel(*kind);
            }
            stays
        });
    }

    /// Takes every outcome: results for the screen go to their caches.
    fn collect(&mut self) {
        while let Some(outcome) = self.queue.take() {
            match outcome {
                Outcome::Panicked(kind) if kind.is_for_screen() => drop(self.broke.insert(kind)),
                Outcome::Panicked(kind) => self.inbox.push_back(Outcome::Panicked(kind)),
                Outcome::Result(done) => match done {
                    Done::Futures(run) => self.futures.last = Some(run),
                    Done::Cash(revision, cash) => self.caches.cash.put(revision, (), cash),
                    Done::Given(revision, given) => self.caches.given.put(revision, (), given),
                    Done::Likes(revision, likes) => self.caches.likes.put(revision, (), likes),
                    Done::Ranks(revision, ranks) => self.caches.ranks.put(revision, (), ranks),
                    Done::Reach(revision, query, answer) => self.caches.reach.put(revision, query, answer),
                    Done::Comparison(revision, result) => self.caches.comparison.put(revision, result.query.clone(), result),
                    Done::Steps(revision, query, steps) => self.caches.steps.put(revision, query, steps),
                    Done::Sweep(revision, query, grid) => self.caches.sweep.put(revision, query, grid),
                    Done::File(result) => self.inbox.push_back(Outcome::Result(result)),
                },
            }
        }
    }

    /// Starts a job with files.
    pub fn start_file(&self, kind: JobKind, job: impl FnOnce() -> FileResult + Send + 'static) {
        self.queue.start_once(kind, move || Done::File(job()));
    }

    /// Reads files that are imported; each brings its result. Cancelled, the rest is not read.
    pub fn read_exports(&self, turn: u64, files: Vec<(usize, PathBuf, ImportAnswers)>, bytes: Arc<ImportProgress>) {
        let wake = Arc::clone(&self.wake);
        self.queue.start(JobKind::File(FileTask::ReadExports), move |progress| {
            let sizes: Vec<u64> = files.iter().map(|(_, path, _)| std::fs::metadata(path).map_or(0, |about| about.len())).collect();
            let mut watched = WatchedFiles::new(&sizes, &bytes, (progress.stop, &wake));
            for ((place, path, answers), size) in files.iter().zip(&sizes) {
                watched.begin(*size);
                let read = read_export(path, answers, &watched);
                progress.report(Done::File(FileResult::ExportRead { turn, place: *place, read }));
            }
            watched.begin(0);
            Ok(())
        });
    }

    /// Cancels a job, waiting or running.
    pub fn cancel(&self, kind: JobKind) {
        self.queue.cancel(kind);
    }

    /// The next outcome of a job with files.
    pub fn next_file(&mut self) -> Option<Outcome<FileResult>> {
        self.collect();
        self.inbox.pop_front()
    }

    /// Waits until no job of this kind is left, at most so long.
    pub fn finish(&self, kind: JobKind, most: Duration) {
        self.queue.finish(kind, most);
    }

    /// Follows the shown plan: in this frame if its futures fit, soon otherwise.
    pub fn follow(&mut self, document: &Document, extent: FuturesBudget) {
        self.collect();
        let (revision, plan) = (document.shown_revision(), document.shown_plan());
        if plan.futures_count() == 0 {
            self.futures = FuturesState::default();
            self.queue.cancel(JobKind::Futures);
            return;
        }
        let known = self.futures.known(revision);
        let Some(order) = self.futures.order(revision, plan, extent) else { return };
        if order.is_new {
            let (plan, count) = (Arc::clone(plan), order.count);
            self.start(JobKind::Futures, move |tools, progress| {
                tools.run(FuturesOf { revision, plan: &plan, count }, progress.stop, |run| progress.report(Done::Futures(run)))
            });
        }
        if order.fits_in_frame {
            self.queue.wait(JobKind::Futures, FRAME);
            self.collect();
        }
        if known == 0 && extent == FuturesBudget::All && self.futures.known(revision) > 0 {
            // The rest follows in the next frame, once these are on screen.
            (self.wake)();
        }
    }

    /// Frees the engine and its results once no other job is left. Results for the screen stay.
    pub fn rest(&mut self) {
        if !std::mem::replace(&mut self.is_at_rest, true) {
            let tools = Arc::clone(&self.tools);
            self.queue.start(JobKind::Engine, move |_| {
                EngineState::free(&tools);
                Ok(())
            });
        }
    }

    /// Ends a rest: an engine runs the shown plan, so that the next change of it is quick.
    pub fn end_rest(&mut self, document: &Document) {
        if std::mem::take(&mut self.is_at_rest) {
            let (revision, plan) = (document.shown_revision(), Arc::clone(document.shown_plan()));
            self.start(JobKind::Engine, move |tools, progress| {
                tools.run(FuturesOf { revision, plan: &plan, count: plan.futures_count() }, progress.stop, drop)
            });
        }
    }

    /// Asks a question about the open document, unless it is the one asked before or its answer is known.
    pub fn ask(&mut self, document: &Document, query: Query) {
        let (kind, revisions) = (query.kind(), document.revisions());
        if let Some(asked) = self.asked.get_mut(&kind)
            && asked.query == query
            && query.is_about_the_same(asked.revisions, revisions)
        {
            asked.is_current = true;
            return;
        }
        if !self.caches.has_answer(revisions, &query) {
            self.start_query(document, query.clone());
        }
        self.asked.insert(kind, Asked { revisions, query, is_current: true });
    }

    fn start_query(&mut self, document: &Document, query: Query) {
        let (plan, shown) = (Arc::clone(document.plan()), Arc::clone(document.shown_plan()));
        let of = document.revisions();
        match query {
            Query::Cash(budget) => {
                let report = move |progress: &Progress<'_, Done>, result| progress.report(Done::Cash(of.shown, result));
                self.start(JobKind::Cash, move |tools, progress| tools.cash(&shown, budget, progress.stop, |result| report(progress, result)));
                // A band that lags behind its slider is wrong.
                self.queue.wait(JobKind::Cash, FRAME);
            }
            Query::Given => {
                self.start(JobKind::Given, move |tools, progress| tools.given(&shown, progress.stop, |result| progress.report(Done::Given(of.shown, result))));
            }
            Query::Likes => {
                self.broke.remove(&JobKind::Likes);
                self.queue.start(JobKind::Likes, move |progress| {
                    progress.report(Done::Likes(of.shown, Arc::new(likes_in_lives(shown.actuals(), shown.futures_seed()))));
                    Ok(())
                });
            }
            Query::Ranks => self.start(JobKind::Ranks, move |tools, progress| {
                let futures = tools.engine.run_until(&shown, shown.futures_count(), progress.stop)?;
                let ranks = futures.map_or_else(Vec::new, |futures| rank_correlation(&shown, &futures, shown.goal_measure()));
                progress.report(Done::Ranks(of.shown, ranks));
                Ok(())
            }),
            Query::Reach(query) => self.start(JobKind::Reach, move |tools, progress| {
                let report = |result: &ReachResult| progress.report(Done::Reach(of.shown, Arc::clone(&query), result.clone()));
                search_ways(&shown, &mut tools.engine, &query, progress.stop, report).map(drop)
            }),
            Query::Comparison(query) => self.start(JobKind::Comparison, move |tools, progress| {
                tools.compare(&plan, &query, progress.stop, |result| progress.report(Done::Comparison(of.plan, result)))
            }),
            Query::Steps(query) => {
                self.broke.remove(&JobKind::Steps);
                self.queue.start(JobKind::Steps, move |progress| {
                    let (from, to) = query.pair;
                    let steps = steps(&plan, from, to, query.measure, progress.stop)?;
                    progress.report(Done::Steps(of.plan, query.clone(), steps));
                    Ok(())
                });
            }
            Query::Sweep(query) => self.start(JobKind::Sweep, move |tools, progress| {
                let grid = tools.sweep(&shown, &query, progress.stop)?;
                progress.report(Done::Sweep(of.shown, query.clone(), grid));
                Ok(())
            }),
        }
    }

    /// Starts a job with the engine.
    fn start(&mut self, kind: JobKind, job: impl Fn(&mut EngineState, &Progress<'_, Done>) -> Result<(), Stopped> + Send + 'static) {
        self.broke.remove(&kind);
        let tools = Arc::clone(&self.tools);
        self.queue.start(kind, move |progress| EngineState::with(&tools, |tools| job(tools, progress)));
    }

    /// Forgets every question and result: another document is open.
    pub fn forget_document(&mut self) {
        for (kind, _) in std::mem::take(&mut self.asked) {
            self.queue.cancel(kind);
        }
        self.queue.cancel(JobKind::Futures);
        (self.futures, self.caches) = (FuturesState::default(), Caches::default());
    }

    /// Whether every question on screen has its final answer, or none can be had.
    #[must_use]
    pub fn is_settled(&self, document: &Document) -> bool {
        let has_futures = self.futures.known(document.shown_revision()) >= document.shown_plan().futures_count();
        has_futures && self.asked.iter().all(|(kind, asked)| self.broke.contains(kind) || self.caches.has_answer(asked.revisions, &asked.query))
    }

    /// The kinds of job that stopped by an error in the program since they were last started.
    #[must_use]
    pub const fn broke(&self) -> &BTreeSet<JobKind> {
        &self.broke
    }
}
