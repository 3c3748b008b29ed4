//! Saves: one of a document runs at a time, a second one waits and saves what is newest then, and only the plan that was saved is
//! marked.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::document::DocumentId;
use super::flow::{SaveTarget, Saving};
use super::paths::{file_name_for, with_extension};
use super::question::{Failure, Next, NotSavedFault, Noticed, PathProblem, Question};
use super::state::{Environment, Session, Trouble};
use super::work::files::absolute;
use super::work::{FileResult, Kind, PathRequest};
use crate::file::external::{Fingerprint, PlanFile};
use crate::file::versions::{NotSaved, Over, Saved};
use crate::plan::Plan;

impl Session {
    /// Whether the plan is being saved.
    #[must_use]
    pub const fn is_saving(&self) -> bool {
        self.flow.saving.is_some()
    }

    /// Saves to the plan's file, or asks where.
    pub(super) fn save(&mut self) {
        self.document.commit();
        match self.document.path().map(Path::to_owned) {
            Some(path) => self.save_to(SaveTarget::Over(path)),
            None => self.save_as(),
        }
    }

    /// Asks where to save.
    pub(super) fn save_as(&mut self) {
        self.document.commit();
        let folder = self.document.path().and_then(Path::parent).map(Path::to_owned);
        let name = file_name_for(self.document.plan().name());
        self.ask_path(PathRequest::Save { folder, name });
    }

    pub(super) fn save_to(&mut self, target: SaveTarget) {
        if self.flow.saving.is_some() {
            self.flow.save_next = Some(target);
            return;
        }
        let (path, over) = match target {
            SaveTarget::Over(path) => {
                let path = absolute(path);
                let own = self.document.file().filter(|file| file.path == path);
                let over = own.map_or(Over::Anything, |file| Over::Known { seen: file.seen, saved: Arc::clone(self.document.saved()) });
                (path, over)
            }
            SaveTarget::New(path) => (absolute(path), Over::Known { seen: Fingerprint::Missing, saved: Arc::clone(self.document.saved()) }),
        };
        let (document, plan) = (self.document.id(), Arc::clone(self.document.plan()));
        self.flow.saving = Some(Saving { document, plan: Arc::clone(&plan) });
        let Environment { versions, this_month, .. } = self.environment.clone();
        self.work.start_file(Kind::Save, move || {
            let saved = versions.save(&path, &plan, &over, this_month);
            FileResult::Saved(document, plan, path, saved)
        });
    }

    /// Saves to a file that the user was not asked about: it is not there, or it is the plan's own.
    pub(super) fn save_to_new(&mut self, request: PathRequest, path: PathBuf) {
        let path = with_extension(path);
        if self.document.path() == Some(&path) {
            self.save_to(SaveTarget::Over(path));
        } else if path.exists() {
            self.ask_path_again(request, &path, PathProblem::Exists);
        } else {
            self.save_to(SaveTarget::New(path));
        }
    }

    pub(super) fn saved(&mut self, document: DocumentId, plan: Arc<Plan>, path: PathBuf, saved: Result<Saved, NotSaved>) {
        self.flow.saving = None;
        let is_open = document == self.document.id();
        let fault = match saved {
            Ok(saved) => {
                self.remember(&path);
                self.fault = saved.unkept.map(Trouble::Version);
                if is_open {
                    self.document.mark_saved(plan, PlanFile { path: path.clone(), seen: saved.seen });
                }
                None
            }
            Err(fault) => Some(fault),
        };
        // A newer save decides in place of this one.
        if let Some(target) = self.flow.save_next.take() {
            return self.save_to(target);
        }
        match fault {
            None => {
                if is_open && let Some(next) = self.flow.after_save.take() {
                    self.leave(next);
                }
            }
            Some(fault) if is_open => self.not_saved(path, fault),
            Some(fault) => self.fail(Failure::ClosedNotSaved(path, not_saved_fault(fault))),
        }
    }

    /// A failed save of the open document.
    fn not_saved(&mut self, path: PathBuf, fault: NotSaved) {
        let next = self.flow.after_save.take().or_else(|| std::mem::take(&mut self.flow.is_closing).then_some(Next::Quit));
        match fault {
            NotSaved::Changed(change) if self.document.path() == Some(&path) => self.ask_external(path, change, Noticed::BeforeSave(next)),
            fault => self.ask(Question::NotSaved { path, fault: not_saved_fault(fault), next }),
        }
    }
}

/// The fault of a save that nothing can be decided about but where to save.
fn not_saved_fault(fault: NotSaved) -> NotSavedFault {
    match fault {
        NotSaved::Changed(_) => NotSavedFault::Exists,
        NotSaved::Failed(error) => NotSavedFault::System(error),
    }
}
