//! An export: its kind, and the function that makes its bytes in a job.

use std::collections::VecDeque;
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use crate::export::ExportError;
use crate::file::SaveError;
use crate::forecast::futures::Engine;
use crate::words::exporting::PlanExport;

/// The reason an export ended without its bytes.
#[derive(Debug)]
pub enum ExportStop {
    /// It was cancelled.
    Cancelled,
    /// The bytes could not be made, for this reason.
    NotMade(String),
    /// The file could not be written.
    NotWritten(SaveError),
}

impl From<ExportError> for ExportStop {
    fn from(error: ExportError) -> Self {
        match error {
            ExportError::Cancelled => Self::Cancelled,
            ExportError::NotMade(reason) => Self::NotMade(reason),
        }
    }
}

/// Makes the bytes of a file of this name with an engine, until it is stopped.
pub type ExportMaker = Arc<dyn Fn(&Path, &mut Engine, &AtomicBool) -> Result<Vec<u8>, ExportStop> + Send + Sync>;

/// An export that was asked for.
#[derive(Clone)]
pub struct Export {
    /// Its kind.
    pub kind: PlanExport,
    /// The name of the plan or of the scenario in it.
    pub name: String,
    /// Makes its bytes.
    pub make: ExportMaker,
}

/// The same request: two makers cannot be compared.
impl PartialEq for Export {
    fn eq(&self, other: &Self) -> bool {
        self.kind == other.kind && self.name == other.name && Arc::ptr_eq(&self.make, &other.make)
    }
}

impl fmt::Debug for Export {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Export").field("kind", &self.kind).field("name", &self.name).finish_non_exhaustive()
    }
}

/// Bytes for the clipboard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Copied {
    /// A picture, as PNG.
    Picture(Vec<u8>),
    /// A text.
    Text(String),
}

/// An export whose job runs.
#[derive(Debug)]
pub(in crate::session) struct RunningExport {
    pub(in crate::session) export: Export,
    /// Set when it is cancelled.
    pub(in crate::session) stop: Arc<AtomicBool>,
}

/// The exports of a session.
#[derive(Debug, Default)]
pub(in crate::session) struct Exports {
    /// The one that waits for a path.
    pub(in crate::session) asked: Option<Export>,
    /// Those that run, in turn.
    pub(in crate::session) running: VecDeque<RunningExport>,
    /// The last file that is no plan.
    pub(in crate::session) last: Option<PathBuf>,
    /// Bytes that are ready for the clipboard.
    pub(in crate::session) copied: Option<Copied>,
}
