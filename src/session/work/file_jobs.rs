//! Jobs with files and with the system's file dialogs.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::export_job::ExportStop;
use crate::file::external::{ExternalChange, PlanFile, detect_change};
use crate::file::open_plans::{OpenPlan, mark_open};
use crate::file::recovery::Recoverable;
use crate::file::versions::{NotSaved, Saved, Version};
use crate::file::{self, FileContent, FormatVersion, LoadError, Repaired, SaveFault};
use crate::forecast::calibrate::{CalibratedNumber, calibrate};
use crate::forecast::{KnownMonths, deterministic};
use crate::import::{self, ImportAnswers, Reading, TableHead, Watch};
use crate::plan::{Plan, Variant, YearMonth};
use crate::session::revision::DocumentId;
use crate::session::settings::Settings;
use crate::words::exporting::PlanExport;
use crate::words::import_preview::{ExportKind, ImportFault};

/// A path to choose in a file dialog.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PathRequest {
    /// The plan to open.
    Open {
        /// The folder to begin in.
        folder: Option<PathBuf>,
    },
    /// The file to save to.
    Save {
        /// The folder to begin in.
        folder: Option<PathBuf>,
        /// The suggested name.
        name: String,
    },
    /// The plan to import a scenario from.
    Import {
        /// The folder to begin in.
        folder: Option<PathBuf>,
    },
    /// Files of platforms to import.
    Exports {
        /// The folder to begin in.
        folder: Option<PathBuf>,
    },
    /// The file to export to.
    Export {
        /// The folder to begin in.
        folder: Option<PathBuf>,
        /// The suggested name.
        name: String,
        /// The kind.
        kind: PlanExport,
    },
}

/// The answer of a file dialog.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PathAnswer {
    /// A file.
    Path(PathBuf),
    /// Several files.
    Paths(Vec<PathBuf>),
    /// None: the user cancelled.
    Cancelled,
    /// The system has no file dialog.
    Unavailable,
}

/// Shows a file dialog: called on the main thread, the closure it returns waits for the answer on another.
pub type PathPicker = Box<dyn FnMut(&PathRequest) -> Box<dyn FnOnce() -> PathAnswer + Send>>;

/// Opens a file with the system's own program for it; called on another thread than the frame's.
pub type FileOpener = Arc<dyn Fn(&Path) -> io::Result<()> + Send + Sync>;

/// A plan file that was read.
#[derive(Debug)]
pub struct Loaded {
    /// The file and its fingerprint.
    pub file: PlanFile,
    /// The plan in it.
    pub plan: Result<Box<Plan>, LoadError>,
    /// The version of the format of the file, if it names one.
    pub version: Option<FormatVersion>,
    /// The repaired copy, where the plan cannot be read.
    pub repaired: Option<Box<Repaired>>,
    /// Whether it was inside a picture.
    pub is_picture: bool,
    /// Whether another window has it open; `None` where that was not asked.
    pub open: Option<OpenPlan>,
    /// The number whose past differs most from the plan.
    pub drift: Option<CalibratedNumber>,
}

/// A file of a platform that was read.
#[derive(Debug)]
pub struct ExportRead {
    /// Its contents.
    pub readings: Result<Vec<Reading>, ImportFault>,
    /// Its first rows, where the roles of its columns can be chosen.
    pub head: Option<TableHead>,
}

/// A file to save to, by its absolute path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SaveTarget {
    /// The plan's own file, or one that the user agreed to replace.
    Over(PathBuf),
    /// A file that does not exist yet.
    New(PathBuf),
}

impl SaveTarget {
    /// Its path.
    #[must_use]
    pub fn path(&self) -> &Path {
        match self {
            Self::Over(path) | Self::New(path) => path,
        }
    }
}

/// A save that runs.
#[derive(Clone, Debug)]
pub struct Saving {
    /// The document.
    pub document: DocumentId,
    /// Its plan at the start of the save.
    pub plan: Arc<Plan>,
    /// The file.
    pub target: SaveTarget,
}

/// The reason of a search for recoverable changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecoveryScan {
    /// The program has just started.
    AtStart,
    /// The user asked.
    Requested,
}

/// The result of a job with files.
#[derive(Debug)]
pub enum FileResult {
    /// A file dialog was answered.
    Path(DocumentId, PathRequest, PathAnswer),
    /// A plan was read to be opened.
    Loaded(Box<Loaded>),
    /// A plan was read to import a scenario into this document.
    Imported(DocumentId, Result<Box<Plan>, LoadError>),
    /// A file of a platform was read.
    ExportRead {
        /// The number of the reading.
        turn: u64,
        /// The place of the file.
        place: usize,
        /// The result.
        read: ExportRead,
    },
    /// A plan was saved, or not.
    Saved(Saving, Result<Saved, NotSaved>),
    /// An export of this document ended: to this file, or with bytes for the clipboard.
    Exported(DocumentId, PathBuf, Result<Option<Vec<u8>>, ExportStop>),
    /// An exported file was opened by the system's own program, or not.
    ExportedOpened(PathBuf, io::Result<()>),
    /// The versions of a plan file, the newest first.
    Versions(PathBuf, Vec<Version>),
    /// Recoverable changes, the newest first.
    Recoverable(Vec<Recoverable>, RecoveryScan),
    /// The plan's file was checked.
    Checked(PlanFile, Option<ExternalChange>),
    /// The settings were written, or not.
    Settings(Box<Settings>, Result<(), SaveFault>),
}

/// Reads a plan to open it.
#[must_use]
pub fn load(path: PathBuf, this_month: YearMonth, data: Option<&Path>) -> FileResult {
    let content = FileContent::read(&path);
    let plan = content.plan(this_month).map(Box::new);
    let repaired = if plan.is_err() { content.repaired(this_month).map(Box::new) } else { None };
    let is_picture = content.is_picture();
    let open = if plan.is_ok() && !is_picture { data.map(|data| mark_open(data, &path)) } else { None };
    let drift = plan.as_ref().ok().and_then(|plan| drift(&plan.flattened(Variant::Base)));
    let file = PlanFile { path, seen: content.fingerprint() };
    FileResult::Loaded(Box::new(Loaded { file, version: content.version(), plan, repaired, is_picture, open, drift }))
}

/// The number of a plan whose past differs most from it; `None` where none is outside the range of its past.
fn drift(plan: &Plan) -> Option<CalibratedNumber> {
    if plan.actuals().is_empty() {
        return None;
    }
    calibrate(plan, &deterministic(plan), &KnownMonths::of(plan)).drift().copied()
}

/// Reads a file of a platform.
#[must_use]
pub fn read_export(path: &Path, answers: &ImportAnswers, watch: Watch<'_>) -> ExportRead {
    let bytes = match file::read_bounded(path, import::LARGEST) {
        Ok(bytes) => bytes,
        Err(error) => return ExportRead { readings: Err(ImportFault::Unreadable(file::read_fault(path, &error))), head: None },
    };
    let readings = import::read(&bytes, answers, watch);
    let is_own = |readings: &Vec<Reading>| readings.iter().any(|reading| reading.kind == ExportKind::OwnTable);
    let has_columns = readings.as_ref().map_or_else(ImportFault::is_of_a_table, is_own);
    // A second look at the first rows is no second reading.
    let head = if has_columns { import::table_head(&bytes, &|| watch.is_cancelled()) } else { None };
    ExportRead { readings, head }
}

/// Checks a plan's file for changes by other programs.
#[must_use]
pub fn check(file: PlanFile, this_month: YearMonth) -> FileResult {
    let change = detect_change(&file.path, file.seen, this_month);
    FileResult::Checked(file, change)
}

/// Writes the settings file. A failure is logged: nothing of the user's work is lost.
#[must_use]
pub fn save_settings(path: &Path, settings: Settings) -> FileResult {
    let write = || {
        path.parent().map_or(Ok(()), std::fs::create_dir_all)?;
        let text = settings.to_text().map_err(io::Error::other)?;
        file::replace(path, text.as_bytes())
    };
    let written = write().inspect_err(|error| log::warn!("settings not written to {}: {error}", path.display()));
    FileResult::Settings(Box::new(settings), written)
}

/// A path that names the same file from any folder: journals and settings keep it.
#[must_use]
pub fn absolute(path: PathBuf) -> PathBuf {
    std::path::absolute(&path).unwrap_or(path)
}
