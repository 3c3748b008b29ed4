//! The identity of a document and of its states. Each is unique for the life of the program, so equal ones are of the same document.

use std::sync::atomic::{AtomicU64, Ordering};

fn next_number() -> u64 {
    static LAST: AtomicU64 = AtomicU64::new(0);
    LAST.fetch_add(1, Ordering::Relaxed)
}

/// A document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct DocumentId(u64);

impl DocumentId {
    /// An id that is not used yet.
    pub(super) fn next() -> Self {
        Self(next_number())
    }
}

/// A state of the plan with its scenarios: each change makes another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Revision(u64);

impl Revision {
    /// A revision that is not used yet.
    pub(super) fn next() -> Self {
        Self(next_number())
    }
}

/// A state of the shown variant as a plan without scenarios. It stays the same one while that plan is the same, so results for it stay
/// fresh when another part of the document changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ShownRevision(u64);

impl ShownRevision {
    /// A revision that is not used yet.
    pub(super) fn next() -> Self {
        Self(next_number())
    }
}

/// A state of everything that is autosaved: the plan, its history and its file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WorkingRevision(u64);

impl WorkingRevision {
    /// A revision that is not used yet.
    pub(super) fn next() -> Self {
        Self(next_number())
    }
}

/// The states of a document that its figures are computed from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Revisions {
    /// The plan with its scenarios.
    pub plan: Revision,
    /// The shown variant.
    pub shown: ShownRevision,
}
