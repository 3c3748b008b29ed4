//! Whether a file still holds what was last read from it or written to it, and what others have made of it.
//!
//! Times of files are not asked: clocks go backwards, and syncing sets them at will. A plan file is small enough to read whole.

use std::io::{ErrorKind, Read};
use std::path::Path;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::{LARGEST, load, open_file};
use crate::plan::{Plan, YearMonth};

/// What was found at the path of a plan, small enough to keep and compare.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Fingerprint {
    /// Nothing: deleted, renamed, or on a disk that is not there.
    #[serde(alias = "Gone")]
    Missing,
    /// Something that cannot be read.
    Hidden,
    /// A file with this content.
    Holds {
        /// Its bytes, at most one more than a plan file may have.
        length: u64,
        /// Their checksum.
        sum: u64,
    },
}

impl Fingerprint {
    /// What is at the path now.
    #[must_use]
    pub fn of(path: &Path) -> Self {
        let mut bytes = Vec::new();
        match open_file(path).and_then(|file| file.take(LARGEST as u64 + 1).read_to_end(&mut bytes)) {
            Ok(_) => Self::of_bytes(&bytes),
            Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => Self::Missing,
            Err(_) => Self::Hidden,
        }
    }

    /// What a file with this content gives.
    #[must_use]
    pub fn of_bytes(bytes: &[u8]) -> Self {
        Self::Holds { length: bytes.len() as u64, sum: checksum(bytes) }
    }
}

/// FNV-1a, 64 bits: the same in every build of the program. It finds accidents, not forgeries.
pub(super) fn checksum(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |sum, byte| (sum ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3))
}

/// What others have made of a plan's file.
#[derive(Clone, Debug, PartialEq)]
pub struct ExternalChange {
    /// What is there now.
    pub seen: Fingerprint,
    /// What it says.
    pub theirs: DiskContent,
}

/// What a file that changed outside says.
#[derive(Clone, Debug, PartialEq)]
pub enum DiskContent {
    /// Another plan.
    Plan(Arc<Plan>),
    /// Nothing that can be read: why, in a sentence.
    Unreadable(String),
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

/// What others have made of the file since this was `seen` there; `None` where it is as it was.
#[must_use]
pub fn detect_change(path: &Path, seen: Fingerprint, this_month: YearMonth) -> Option<ExternalChange> {
    let now = Fingerprint::of(path);
    if now == seen {
        return None;
    }
    let theirs = match load(path, this_month) {
        _ if now == Fingerprint::Missing => DiskContent::Missing,
        Ok(plan) => DiskContent::Plan(Arc::new(plan)),
        Err(error) => DiskContent::Unreadable(error.problems().first().map_or_else(String::new, ToString::to_string)),
    };
    Some(ExternalChange { seen: now, theirs })
}
