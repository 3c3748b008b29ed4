//! File dialogs, and the scenarios that are imported through them.

use std::path::{Path, PathBuf};

use super::question::Question;
use super::revision::DocumentId;
use super::state::Session;
use super::work::file_jobs::{SaveTarget, absolute};
use super::work::{FileResult, JobKind, PathAnswer, PathRequest};
use crate::file::{self, LoadError};
use crate::plan::{Plan, Variant};
use crate::words::session::{FailureLine, FailureTitle, FileTask, PathFault, WindowHint};

/// The extension of plan files.
pub const EXTENSION: &str = "ron";

impl Session {
    /// The file dialog that is open: the window waits for it, and says so.
    #[must_use]
    pub const fn open_dialog(&self) -> Option<WindowHint> {
        self.flow.dialog
    }

    pub(super) fn ask_path(&mut self, request: PathRequest) {
        if self.flow.dialog.is_none() {
            self.flow.dialog = Some(match request {
                PathRequest::Open { .. } => WindowHint::ChooseToOpen,
                PathRequest::Save { .. } => WindowHint::ChooseToSave,
                PathRequest::Import { .. } => WindowHint::ChooseToImport,
                PathRequest::Export { .. } => WindowHint::ChooseToExport,
                PathRequest::Exports { .. } => WindowHint::ChooseExports,
            });
            let (wait, document) = ((self.picker)(&request), self.document.id());
            self.work.start_file(JobKind::File(FileTask::Dialog), move || FileResult::Path(document, request, wait()));
        }
    }

    pub(super) fn path_answered(&mut self, document: DocumentId, request: PathRequest, answer: PathAnswer) {
        self.flow.dialog = None;
        let is_open = document == self.document.id() || matches!(request, PathRequest::Open { .. });
        match answer {
            PathAnswer::Path(path) if is_open => self.path_chosen(&request, path),
            PathAnswer::Paths(paths) if is_open => self.import_files(paths),
            PathAnswer::Path(_) | PathAnswer::Paths(_) => {}
            PathAnswer::Cancelled => self.flow.cancel(),
            PathAnswer::Unavailable => {
                let text = match &request {
                    PathRequest::Open { folder } | PathRequest::Import { folder } | PathRequest::Exports { folder } => suggested(folder.as_deref(), ""),
                    PathRequest::Save { folder, name } | PathRequest::Export { folder, name, .. } => suggested(folder.as_deref(), name),
                };
                self.ask(Question::Path { request, text, fault: None });
            }
        }
    }

    /// The system's dialog has asked about a name that exists, but not about the same name with our extension.
    fn path_chosen(&mut self, request: &PathRequest, path: PathBuf) {
        let path = absolute(path);
        match request {
            PathRequest::Open { .. } => self.load(path),
            PathRequest::Exports { .. } => self.import_files(vec![path]),
            PathRequest::Import { .. } => {
                let (document, this_month) = (self.document.id(), self.environment.this_month);
                self.work.start_file(JobKind::File(FileTask::Import), move || FileResult::Imported(document, file::load(&path, this_month).map(Box::new)));
            }
            PathRequest::Save { .. } | PathRequest::Export { .. } => {
                let target = if path.extension().is_some() { SaveTarget::Over(path) } else { SaveTarget::New(with_extension(path, request)) };
                self.write_to(request, target);
            }
        }
    }

    pub(super) fn path_typed(&mut self, request: PathRequest, path: PathBuf) {
        if path.as_os_str().is_empty() {
            return self.ask_path_again(request, &path, PathFault::Empty);
        }
        match request {
            PathRequest::Open { .. } | PathRequest::Import { .. } | PathRequest::Exports { .. } => self.path_chosen(&request, path),
            PathRequest::Save { .. } | PathRequest::Export { .. } => {
                let target = SaveTarget::New(with_extension(absolute(path), &request));
                self.write_to(&request, target);
            }
        }
    }

    fn write_to(&mut self, request: &PathRequest, target: SaveTarget) {
        let is_own = self.document.path() == Some(target.path());
        match request {
            PathRequest::Export { .. } if is_own => {
                self.fail(FailureTitle::NotPossible, vec![FailureLine::OpenPlan.to_string()]);
            }
            PathRequest::Export { .. } => self.export_to(target),
            _ if is_own => self.save(),
            _ => self.save_to(target),
        }
    }

    pub(super) fn ask_path_again(&mut self, request: PathRequest, path: &Path, fault: PathFault) {
        self.ask(Question::Path { request, text: path.display().to_string(), fault: Some(fault) });
    }

    pub(super) fn imported(&mut self, document: DocumentId, plan: Result<Box<Plan>, LoadError>) {
        match plan {
            _ if document != self.document.id() => {}
            Ok(plan) if plan.scenarios().is_empty() => self.import(&plan, Variant::Base),
            Ok(plan) => self.ask(Question::Import(plan)),
            Err(error) => self.fail(FailureTitle::NotRead(error.path().to_owned()), error.lines()),
        }
    }
}

fn suggested(folder: Option<&Path>, name: &str) -> String {
    let home = || directories::UserDirs::new().map(|folders| folders.home_dir().to_owned());
    folder.map(Path::to_owned).or_else(home).unwrap_or_default().join(name).display().to_string()
}

/// The path with the extension of the request, where it has none.
fn with_extension(path: PathBuf, request: &PathRequest) -> PathBuf {
    let extension = if let PathRequest::Export { kind, .. } = request { kind.extension().unwrap_or(EXTENSION) } else { EXTENSION };
    if path.extension().is_some() { path } else { path.with_extension(extension) }
}

/// A file name from a plan's name.
pub(super) fn file_name_for(name: &str) -> String {
    format!("{}.{EXTENSION}", file_stem_for(name))
}

/// A file name without an extension: no character that some system refuses.
pub(super) fn file_stem_for(name: &str) -> String {
    let plain: String = name.to_lowercase().chars().map(|c| if c.is_alphanumeric() { c } else { '-' }).collect();
    let words: Vec<&str> = plain.split('-').filter(|word| !word.is_empty()).collect();
    if words.is_empty() { "plan".to_owned() } else { words.join("-") }
}
