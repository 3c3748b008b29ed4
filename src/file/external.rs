//! Changes of a plan's file by other programs.
//!
//! File times are not used: clocks go backwards, and syncing sets them at will. A plan file is small enough to read in full.

use std::path::{Path, PathBuf};
use std::sync::Arc;

pub use super::fingerprint::Fingerprint;
use super::{FileContent, LARGEST, LoadError, read_bounded};
use crate::plan::{Plan, YearMonth};

impl Fingerprint {
    /// Reads the one of a path now.
    #[must_use]
    pub fn of(path: &Path) -> Self {
        read_bounded(path, LARGEST).as_deref().map_or_else(Self::of_error, Self::of_bytes)
    }
}

/// A plan's file and its fingerprint when it was last read or written.
#[derive(Clone, Debug, PartialEq)]
pub struct PlanFile {
    /// Its path.
    pub path: PathBuf,
    /// The fingerprint then.
    pub seen: Fingerprint,
}

/// A change that another program made to a plan's file.
#[derive(Clone, Debug, PartialEq)]
pub struct ExternalChange {
    /// The fingerprint now.
    pub seen: Fingerprint,
    /// The content now.
    pub theirs: DiskContent,
}

/// The content of a file that another program changed.
#[derive(Clone, Debug, PartialEq)]
pub enum DiskContent {
    /// Another plan.
    Plan(Arc<Plan>),
    /// Nothing that can be read.
    Unreadable(LoadError),
    /// The file is gone.
    Missing,
}

impl ExternalChange {
    /// Whether the file still says this plan: then only comments or the order of its lines differ.
    #[must_use]
    pub fn is_harmless(&self, saved: &Plan) -> bool {
        matches!(&self.theirs, DiskContent::Plan(plan) if **plan == *saved)
    }
}

/// The change of the file since this was `seen` there; `None` where it is as it was.
#[must_use]
pub fn detect_change(path: &Path, seen: Fingerprint, this_month: YearMonth) -> Option<ExternalChange> {
    let content = FileContent::read(path);
    let now = content.fingerprint();
    if now == seen {
        return None;
    }
    let theirs = match content.plan(this_month) {
        _ if now == Fingerprint::Missing => DiskContent::Missing,
        Ok(plan) => DiskContent::Plan(Arc::new(plan)),
        Err(error) => DiskContent::Unreadable(error),
    };
    Some(ExternalChange { seen: now, theirs })
}
