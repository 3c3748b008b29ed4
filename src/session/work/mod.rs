//! Everything that runs off the frame: jobs return results, and the session decides whether they still belong.

pub mod autosave;
pub mod cache;
mod comparison;
pub(super) mod files;
mod futures;
pub mod queue;
mod reach;
mod sweep;

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::fmt;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use cache::{Cache, Cached};
pub use comparison::{ComparisonQuery, ComparisonResult, StepsQuery, StepsResult};
pub use files::{FileResult, Loaded, PathAnswer, PathPicker, PathRequest, RecoveryScan};
pub use futures::{Extent, Run};
use futures::{FuturesState, Tools};
use queue::Outcome;
pub use queue::{Kind, Queue, Runner, Threads};
pub use reach::{ReachQuery, ReachResult};
pub use sweep::{SweepQuery, SweepResult};

use super::document::{Document, Revision};
use crate::plan::{Key, Variant};

/// The result of a job.
#[derive(Debug)]
pub enum Done {
    /// The futures of the shown plan.
    Futures(Run),
    /// Its rank correlations, the strongest first.
    Ranks(Revision, Vec<(Key, f64)>),
    /// The change that reaches a goal.
    Reach(Revision, ReachQuery, ReachResult),
    /// Scenarios compared.
    Comparison(Revision, ComparisonResult),
    /// The difference between two of them.
    Steps(Revision, StepsResult),
    /// A figure over a grid.
    Sweep(Revision, SweepQuery, SweepResult),
    /// The result of a job with files.
    File(FileResult),
}

/// A question that takes longer than a frame. A view asks it again in every frame in which it is on screen.
#[derive(Clone, Debug, PartialEq)]
pub enum Query {
    /// The rank correlations of the shown plan.
    Ranks,
    /// A change of the shown plan that reaches a goal.
    Reach(ReachQuery),
    /// A comparison of scenarios.
    Comparison(ComparisonQuery),
    /// The difference between two scenarios.
    Steps(StepsQuery),
    /// A figure of the shown plan over a grid.
    Sweep(SweepQuery),
}

impl Query {
    const fn kind(&self) -> Kind {
        match self {
            Self::Ranks => Kind::Ranks,
            Self::Reach(_) => Kind::Reach,
            Self::Comparison(_) => Kind::Comparison,
            Self::Steps(_) => Kind::Steps,
            Self::Sweep(_) => Kind::Sweep,
        }
    }
}

/// A question that is on screen.
#[derive(Debug)]
struct Asked {
    revision: Revision,
    query: Query,
    /// Whether it was asked since the last frame began.
    is_current: bool,
}

/// The jobs, and their last results.
pub struct Work {
    queue: Queue<Done>,
    wake: Arc<dyn Fn() + Send + Sync>,
    tools: Arc<Mutex<Option<Tools>>>,
    futures: FuturesState,
    ranks: Cache<(), Vec<(Key, f64)>>,
    reach: Cache<ReachQuery, ReachResult>,
    comparison: Cache<ComparisonQuery, ComparisonResult>,
    steps: Cache<StepsQuery, StepsResult>,
    sweep: Cache<SweepQuery, SweepResult>,
    asked: BTreeMap<Kind, Asked>,
    broke: BTreeSet<Kind>,
    inbox: VecDeque<Outcome<FileResult>>,
}

impl fmt::Debug for Work {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Work").field("queue", &self.queue).finish_non_exhaustive()
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
            ranks: Cache::default(),
            reach: Cache::default(),
            comparison: Cache::default(),
            steps: Cache::default(),
            sweep: Cache::default(),
            asked: BTreeMap::new(),
            broke: BTreeSet::new(),
            inbox: VecDeque::new(),
        }
    }

    /// Begins a frame: questions that the last one did not ask are called off.
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
                Outcome::Broke(kind) if self.asked.contains_key(&kind) || kind == Kind::Futures => drop(self.broke.insert(kind)),
                Outcome::Broke(kind) => self.inbox.push_back(Outcome::Broke(kind)),
                Outcome::Result(done) => match done {
                    Done::Futures(run) => self.futures.last = Some(run),
                    Done::Ranks(revision, ranks) => self.ranks.put(revision, (), ranks),
                    Done::Reach(revision, query, answer) => self.reach.put(revision, query, answer),
                    Done::Comparison(revision, result) => self.comparison.put(revision, result.query.clone(), result),
                    Done::Steps(revision, result) => self.steps.put(revision, result.query.clone(), result),
                    Done::Sweep(revision, query, swept) => self.sweep.put(revision, query, swept),
                    Done::File(result) => self.inbox.push_back(Outcome::Result(result)),
                },
            }
        }
    }

    /// The next outcome of a job with files.
    pub fn next_file(&mut self) -> Option<Outcome<FileResult>> {
        self.collect();
        self.inbox.pop_front()
    }

    /// Asks a question about the open document, unless it is the one asked before or its answer is known.
    pub fn ask(&mut self, document: &Document, query: Query) {
        let (kind, revision) = (query.kind(), revision_of(document, &query));
        if let Some(asked) = self.asked.get_mut(&kind)
            && asked.revision == revision
            && asked.query == query
        {
            asked.is_current = true;
            return;
        }
        self.broke.remove(&kind);
        if !self.is_answered(revision, &query) {
            match query.clone() {
                Query::Ranks => self.rank(revision, document.shown_plan()),
                Query::Reach(query) => self.reach(revision, document.shown_plan(), query),
                Query::Comparison(query) => self.compare(revision, document.plan(), query),
                Query::Steps(query) => self.split(revision, document.plan(), query),
                Query::Sweep(query) => self.sweep(revision, document.shown_plan(), query),
            }
        }
        self.asked.insert(kind, Asked { revision, query, is_current: true });
    }

    fn is_answered(&self, revision: Revision, query: &Query) -> bool {
        match query {
            Query::Ranks => self.ranks.get(revision, &()).is_fresh(),
            Query::Reach(query) => self.reach.get(revision, query).is_fresh(),
            Query::Comparison(query) => self.comparison.get(revision, query).fresh().is_some_and(|result| result.is_complete),
            Query::Steps(query) => self.steps.get(revision, query).is_fresh(),
            Query::Sweep(query) => self.sweep.get(revision, query).is_fresh(),
        }
    }

    /// Whether every question on screen has its final answer, or none can be had.
    #[must_use]
    pub fn is_settled(&self) -> bool {
        self.asked.iter().all(|(kind, asked)| self.broke.contains(kind) || self.is_answered(asked.revision, &asked.query))
    }

    /// The kinds of job that stopped by an error in the program since they were last started.
    #[must_use]
    pub const fn broke(&self) -> &BTreeSet<Kind> {
        &self.broke
    }

    /// Waits until no job of this kind is left, at most so long.
    pub fn finish(&self, kind: Kind, most: Duration) {
        self.queue.finish(kind, most);
    }
}

/// The last results for the open document, each fresh or stale.
#[derive(Clone, Copy, Debug)]
pub struct Results<'a> {
    work: &'a Work,
    document: &'a Document,
}

impl<'a> Results<'a> {
    /// The results of this work for this document.
    #[must_use]
    pub const fn new(work: &'a Work, document: &'a Document) -> Self {
        Self { work, document }
    }

    /// The futures of the shown plan.
    #[must_use]
    pub fn futures(self) -> Cached<&'a Run> {
        match &self.work.futures.last {
            None => Cached::None,
            Some(run) if run.revision == self.document.shown_revision() => Cached::Fresh(run),
            Some(run) => Cached::Stale(run),
        }
    }

    /// The rank correlations of the shown plan, the strongest first.
    #[must_use]
    pub fn ranks(self) -> Cached<&'a Vec<(Key, f64)>> {
        self.work.ranks.get(self.document.shown_revision(), &())
    }

    /// The answer to "What would it take?".
    #[must_use]
    pub fn reached(self, query: &ReachQuery) -> Cached<&'a ReachResult> {
        self.work.reach.get(self.document.shown_revision(), query)
    }

    /// The comparison of scenarios.
    #[must_use]
    pub fn compared(self, query: &ComparisonQuery) -> Cached<&'a ComparisonResult> {
        self.work.comparison.get(self.document.revision(), query)
    }

    /// A comparison of these variants in this revision; its pair may be another one.
    #[must_use]
    pub fn compared_variants(self, variants: &[Variant]) -> Option<&'a ComparisonResult> {
        self.work.comparison.of_revision(self.document.revision()).filter(|result| result.query.variants == variants)
    }

    /// The difference between two scenarios.
    #[must_use]
    pub fn steps(self, query: &StepsQuery) -> Cached<&'a StepsResult> {
        self.work.steps.get(self.document.revision(), query)
    }

    /// The grid.
    #[must_use]
    pub fn swept(self, query: &SweepQuery) -> Cached<&'a SweepResult> {
        self.work.sweep.get(self.document.shown_revision(), query)
    }
}

fn revision_of(document: &Document, query: &Query) -> Revision {
    match query {
        Query::Ranks | Query::Reach(_) | Query::Sweep(_) => document.shown_revision(),
        Query::Comparison(_) | Query::Steps(_) => document.revision(),
    }
}
