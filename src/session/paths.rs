//! File dialogs, and the scenarios that are imported and exported through them.

use std::path::{Path, PathBuf};

use super::document::DocumentId;
use super::flow::SaveTarget;
use super::question::{Failure, Notice, PathProblem, Question};
use super::state::Session;
use super::work::{FileResult, Kind, PathAnswer, PathRequest};
use crate::file::{self, LoadError, SaveError};
use crate::plan::{Plan, ScenarioId, Variant};

/// The extension of plan files.
pub const EXTENSION: &str = "ron";

impl Session {
    /// Whether a file dialog is open: the window waits for it.
    #[must_use]
    pub const fn is_asking_path(&self) -> bool {
        self.flow.is_asking_path
    }

    pub(super) fn ask_path(&mut self, request: PathRequest) {
        if !self.flow.is_asking_path {
            self.flow.is_asking_path = true;
            let (wait, document) = ((self.picker)(&request), self.document.id());
            self.work.start_file(Kind::FileDialog, move || FileResult::Path(document, request, wait()));
        }
    }

    pub(super) fn path_answered(&mut self, document: DocumentId, request: PathRequest, answer: PathAnswer) {
        self.flow.is_asking_path = false;
        let is_open = document == self.document.id() || matches!(request, PathRequest::Open { .. });
        match answer {
            PathAnswer::Path(path) if is_open => self.path_chosen(request, path),
            PathAnswer::Path(_) => {}
            PathAnswer::Cancelled => self.flow.cancel(),
            PathAnswer::Unavailable => {
                let text = match &request {
                    PathRequest::Open { folder } | PathRequest::Import { folder } => suggested(folder.as_deref(), ""),
                    PathRequest::Save { folder, name } | PathRequest::Export { folder, name, .. } => suggested(folder.as_deref(), name),
                };
                self.ask(Question::Path { request, text, problem: None });
            }
        }
    }

    /// The system's dialog has asked before it gave a name that is taken, but not about the name with our extension.
    fn path_chosen(&mut self, request: PathRequest, path: PathBuf) {
        match request {
            PathRequest::Open { .. } => self.load(path),
            PathRequest::Import { .. } => {
                let (document, this_month) = (self.document.id(), self.environment.this_month);
                self.work.start_file(Kind::Import, move || FileResult::Imported(document, file::load(&path, this_month).map(Box::new)));
            }
            PathRequest::Save { .. } if path.extension().is_some() => self.save_to(SaveTarget::Over(path)),
            PathRequest::Export { scenario, .. } if path.extension().is_some() => self.export(scenario, path),
            PathRequest::Save { .. } | PathRequest::Export { .. } => self.path_typed(request, path),
        }
    }

    pub(super) fn path_typed(&mut self, request: PathRequest, path: PathBuf) {
        if path.as_os_str().is_empty() {
            return self.ask_path_again(request, &path, PathProblem::Empty);
        }
        match request {
            PathRequest::Open { .. } | PathRequest::Import { .. } => self.path_chosen(request, path),
            PathRequest::Save { .. } => self.save_to_new(request, path),
            PathRequest::Export { scenario, .. } => {
                let path = with_extension(path);
                if path.exists() {
                    self.ask_path_again(request, &path, PathProblem::Exists);
                } else {
                    self.export(scenario, path);
                }
            }
        }
    }

    pub(super) fn ask_path_again(&mut self, request: PathRequest, path: &Path, problem: PathProblem) {
        self.ask(Question::Path { request, text: path.display().to_string(), problem: Some(problem) });
    }

    pub(super) fn imported(&mut self, document: DocumentId, plan: Result<Box<Plan>, LoadError>) {
        match plan {
            _ if document != self.document.id() => {}
            Ok(plan) if plan.scenarios().is_empty() => self.import(&plan, Variant::Base),
            Ok(plan) => self.ask(Question::Import(plan)),
            Err(error) => self.fail(Failure::NotImported(error)),
        }
    }

    fn export(&mut self, scenario: ScenarioId, path: PathBuf) {
        if self.document.path() == Some(path.as_path()) {
            return self.fail(Failure::ExportOntoPlan);
        }
        let plan = self.document.plan().export_scenario(scenario);
        self.work.start_file(Kind::Export, move || {
            let saved = file::save(&path, &plan);
            FileResult::Exported(path, saved)
        });
    }

    pub(super) fn exported(&mut self, path: PathBuf, exported: Result<(), SaveError>) {
        match exported {
            Ok(()) => self.notify(Notice::ScenarioExported(path)),
            Err(error) => self.fail(Failure::NotExported(error)),
        }
    }
}

fn suggested(folder: Option<&Path>, name: &str) -> String {
    let home = || directories::UserDirs::new().map(|folders| folders.home_dir().to_owned());
    folder.map(Path::to_owned).or_else(home).unwrap_or_default().join(name).display().to_string()
}

/// Some dialogs leave the extension to us.
pub(super) fn with_extension(path: PathBuf) -> PathBuf {
    if path.extension().is_some() { path } else { path.with_extension(EXTENSION) }
}

/// A file name from a plan's name: no character that some system refuses.
pub(super) fn file_name_for(name: &str) -> String {
    let plain: String = name.to_lowercase().chars().map(|c| if c.is_alphanumeric() { c } else { '-' }).collect();
    let words: Vec<&str> = plain.split('-').filter(|word| !word.is_empty()).collect();
    let stem = if words.is_empty() { "plan".to_owned() } else { words.join("-") };
    format!("{stem}.{EXTENSION}")
}
