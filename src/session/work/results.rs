//! The last results for the open document, each fresh or stale.

use super::cache::Cached;
use super::comparison::{ComparisonQuery, ComparisonResult, StepsQuery, StepsResult};
use super::futures::Run;
use super::jobs::Work;
use super::reach::{ReachQuery, ReachResult};
use super::sweep::{SweepQuery, SweepResult};
use crate::plan::{Key, Variant};
use crate::session::document::Document;

/// The last results for a document.
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
        self.work.caches.ranks.get(self.document.shown_revision(), &())
    }

    /// The answer to "What would it take?".
    #[must_use]
    pub fn reach(self, query: &ReachQuery) -> Cached<&'a ReachResult> {
        self.work.caches.reach.get(self.document.shown_revision(), query)
    }

    /// The comparison of scenarios.
    #[must_use]
    pub fn comparison(self, query: &ComparisonQuery) -> Cached<&'a ComparisonResult> {
        self.work.caches.comparison.get(self.document.revision(), query)
    }

    /// A comparison of these variants in this revision; its pair may be another one.
    #[must_use]
    pub fn comparison_of(self, variants: &[Variant]) -> Option<&'a ComparisonResult> {
        self.work.caches.comparison.of_revision(self.document.revision()).filter(|result| result.query.variants == variants)
    }

    /// The difference between two scenarios.
    #[must_use]
    pub fn steps(self, query: &StepsQuery) -> Cached<&'a StepsResult> {
        self.work.caches.steps.get(self.document.revision(), query)
    }

    /// The grid.
    #[must_use]
    pub fn sweep(self, query: &SweepQuery) -> Cached<&'a SweepResult> {
        self.work.caches.sweep.get(self.document.shown_revision(), query)
    }
}
