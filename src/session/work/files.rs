//! Jobs with files and with the system's file dialogs.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::{Done, Kind, Work};
use crate::file::external::{ExternalChange, Fingerprint, PlanFile, detect_change};
use crate::file::recovery::{Recoverable, recoverable};
use crate::file::versions::{NotSaved, Over, Saved, Version, Versions};
use crate::file::{self, FileContent, LoadError, Repaired, SaveError, SaveFault};
use crate::plan::{Plan, ScenarioId, YearMonth};
use crate::session::document::DocumentId;

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
    /// The file to export a scenario to.
    Export {
        /// The folder to begin in.
        folder: Option<PathBuf>,
        /// The suggested name.
        name: String,
        /// The scenario.
        scenario: ScenarioId,
    },
}

/// The answer of a file dialog.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PathAnswer {
    /// A file.
    Path(PathBuf),
    /// None: the user cancelled.
    Cancelled,
    /// The system has no file dialog.
    Unavailable,
}

/// Shows a file dialog: called on the main thread, the closure it returns waits for the answer on another.
pub type PathPicker = Box<dyn FnMut(&PathRequest) -> Box<dyn FnOnce() -> PathAnswer + Send>>;

/// A plan file that was read.
#[derive(Debug)]
pub struct Loaded {
    /// The file and its fingerprint.
    pub file: PlanFile,
    /// The plan in it.
    pub plan: Result<Box<Plan>, LoadError>,
    /// What can be repaired where the plan cannot be read.
    pub repaired: Option<Box<Repaired>>,
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
    /// A plan of this document was saved, or not.
    Saved(DocumentId, Arc<Plan>, PathBuf, Result<Saved, NotSaved>),
    /// A scenario was exported, or not.
    Exported(PathBuf, Result<(), SaveError>),
    /// The versions of a plan file, the newest first.
    Versions(PathBuf, Vec<Version>),
    /// Recoverable changes, the newest first.
    Recoverable(Vec<Recoverable>, RecoveryScan),
    /// The plan's file was checked.
    Checked(PlanFile, Option<ExternalChange>),
    /// The settings were written.
    SettingsWritten,
}

impl Work {
    fn file_job(&self, kind: Kind, job: impl FnOnce() -> FileResult + Send + 'static) {
        self.queue.start_once(kind, move || Done::File(job()));
    }

    /// Shows a file dialog.
    pub fn ask_path(&self, picker: &mut PathPicker, document: DocumentId, request: PathRequest) {
        let wait = picker(&request);
        self.file_job(Kind::FileDialog, move || FileResult::Path(document, request, wait()));
    }

    /// Reads a plan to open it.
    pub fn load(&self, path: PathBuf, this_month: YearMonth) {
        let path = absolute(path);
        self.file_job(Kind::Load, move || {
            let content = FileContent::read(&path);
            let plan = content.plan(this_month).map(Box::new);
            let repaired = if plan.is_err() { content.repaired(this_month).map(Box::new) } else { None };
            FileResult::Loaded(Box::new(Loaded { file: PlanFile { path, seen: content.fingerprint() }, plan, repaired }))
        });
    }

    /// Reads a plan to import a scenario from it.
    pub fn import(&self, document: DocumentId, path: PathBuf, this_month: YearMonth) {
        self.file_job(Kind::Import, move || FileResult::Imported(document, file::load(&path, this_month).map(Box::new)));
    }

    /// Writes a scenario as a plan file.
    pub fn export(&self, path: PathBuf, plan: Plan) {
        self.file_job(Kind::Export, move || {
            let saved = file::save(&path, &plan);
            FileResult::Exported(path, saved)
        });
    }

    /// Writes a plan file, and keeps the version that it replaces.
    pub fn save(&self, document: DocumentId, plan: Arc<Plan>, (path, over): (PathBuf, Over), versions: Versions, this_month: YearMonth) {
        self.file_job(Kind::Save, move || {
            let saved = versions.save(&path, &plan, &over, this_month);
            FileResult::Saved(document, plan, path, saved)
        });
    }

    /// Lists the versions of a plan file.
    pub fn list_versions(&self, path: PathBuf, versions: Versions, this_month: YearMonth) {
        self.file_job(Kind::Versions, move || {
            let list = versions.list(&path, this_month);
            FileResult::Versions(path, list)
        });
    }

    /// Searches for the unsaved changes of windows that closed unexpectedly.
    pub fn find_recoverable(&self, data: PathBuf, scan: RecoveryScan, this_month: YearMonth) {
        self.file_job(Kind::Recovery, move || FileResult::Recoverable(recoverable(&data, this_month), scan));
    }

    /// Checks a plan's file for changes by other programs.
    pub fn check_file(&self, file: PlanFile, this_month: YearMonth) {
        self.file_job(Kind::ExternalChange, move || {
            let change = detect_change(&file.path, file.seen, this_month);
            FileResult::Checked(file, change)
        });
    }

    /// Writes the settings file. A failure is logged: nothing of the user's work is lost.
    pub fn save_settings(&self, path: PathBuf, text: String) {
        self.file_job(Kind::Settings, move || {
            let folder = path.parent().map_or(Ok(()), std::fs::create_dir_all);
            let written = folder.map_err(SaveFault::from).and_then(|()| file::replace(&path, text.as_bytes()));
            if let Err(error) = written {
                log::warn!("settings not written to {}: {error}", path.display());
            }
            FileResult::SettingsWritten
        });
    }
}

/// A path that names the same file from any folder: journals and settings keep it.
pub(in crate::session) fn absolute(path: PathBuf) -> PathBuf {
    std::path::absolute(&path).unwrap_or(path)
}

/// What a new file may be saved over: nothing.
pub(in crate::session) fn over_nothing(saved: &Arc<Plan>) -> Over {
    Over::Known { seen: Fingerprint::Missing, saved: Arc::clone(saved) }
}

/// The name of a folder that a path is in.
pub(in crate::session) fn folder_of(path: &Path) -> Option<PathBuf> {
    path.parent().map(Path::to_owned)
}
