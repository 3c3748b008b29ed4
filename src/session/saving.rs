//! Saves: one of a document and one to a file at a time; a second one waits and saves the newest plan. A finished save marks the plan
//! that was saved.

use std::path::Path;
use std::sync::Arc;

use super::paths::file_name_for;
use super::question::{Next, Noticed, Question};
use super::state::{Session, SessionEnvironment};
use super::work::file_jobs::{SaveTarget, Saving};
use super::work::{FileResult, JobKind, PathRequest};
use crate::file::SaveError;
use crate::file::external::{Fingerprint, PlanFile};
use crate::file::versions::{NotSaved, Over, Paths, Saved};
use crate::words::file::SaveFault;
use crate::words::session::{FailureTitle, PathFault};

impl Session {
    /// Whether the plan is being saved.
    #[must_use]
    pub fn is_saving(&self) -> bool {
        self.flow.save_of(self.document.id()).is_some()
    }

    /// Saves to the plan's file, or asks for one.
    pub(super) fn save(&mut self) {
        self.document.commit();
        match self.document.path().map(Path::to_owned) {
            Some(path) => self.save_to(SaveTarget::Over(path)),
            None => self.save_as(),
        }
    }

    /// Asks for a file to save to.
    pub(super) fn save_as(&mut self) {
        self.document.commit();
        self.ask_path(self.save_request());
    }

    fn save_request(&self) -> PathRequest {
        let folder = self.document.path().and_then(Path::parent).map(Path::to_owned);
        PathRequest::Save { folder, name: file_name_for(self.document.plan().name()) }
    }

    pub(super) fn save_to(&mut self, target: SaveTarget) {
        let document = self.document.id();
        if self.flow.saves.iter().any(|save| save.document == document || save.target.path() == target.path()) {
            self.flow.save_next = Some(target);
            return;
        }
        let saved = Arc::clone(self.document.saved());
        let over = match (&target, self.document.file()) {
            (SaveTarget::Over(path), Some(file)) if file.path == *path => Over::Known { seen: file.seen, saved },
            (SaveTarget::Over(_), _) => Over::Anything,
            (SaveTarget::New(_), _) => Over::Known { seen: Fingerprint::Missing, saved },
        };
        let saving = Saving { document, plan: Arc::clone(self.document.plan()), target };
        self.flow.saves.push(saving.clone());
        let from = self.document.path().or(self.document.damaged.as_deref()).map(Path::to_owned);
        let SessionEnvironment { versions, this_month, .. } = self.environment.clone();
        self.work.start_file(JobKind::Save(document), move || {
            let saved = versions.save(Paths { to: saving.target.path(), from: from.as_deref() }, &saving.plan, &over, this_month);
            FileResult::Saved(saving, saved)
        });
    }

    pub(super) fn saved(&mut self, Saving { document, plan, target }: Saving, saved: Result<Saved, NotSaved>) {
        self.flow.saves.retain(|save| save.document != document);
        let is_open = document == self.document.id();
        let next = self.flow.save_next.take();
        match saved {
            Ok(saved) => {
                self.remember(target.path());
                if is_open {
                    self.version_fault = saved.unkept;
                    self.document.mark_saved(plan, PlanFile { path: target.path().to_owned(), seen: saved.seen });
                    if next.is_none()
                        && let Some(next) = self.flow.after_save.take()
                    {
                        self.ask_then(next);
                    }
                }
            }
            Err(fault) if is_open && next.is_none() => self.not_saved(target, fault),
            // A newer save to the same file replaces it.
            Err(_) if is_open && next.as_ref().is_some_and(|next| next.path() == target.path()) => {}
            Err(fault) => {
                self.flow.is_closing = false;
                let error = save_error(&target, fault);
                self.fail(FailureTitle::NotSaved(error.path.clone()), vec![error.to_string()]);
            }
        }
        if let Some(next) = next {
            self.save_to(next);
        }
    }

    /// A failed save of the open document.
    fn not_saved(&mut self, target: SaveTarget, fault: NotSaved) {
        let next = self.flow.after_save.take().or_else(|| std::mem::take(&mut self.flow.is_closing).then_some(Next::Quit));
        match (target, fault) {
            (SaveTarget::Over(path), NotSaved::Changed(change)) => self.ask_external(path, change, Noticed::BeforeSave(next)),
            (SaveTarget::New(path), NotSaved::Changed(_)) => {
                self.flow.after_save = next;
                self.ask_path_again(self.save_request(), &path, PathFault::Exists(path.clone()));
            }
            (target, fault) => self.ask(Question::NotSaved { error: save_error(&target, fault), next }),
        }
    }
}

fn save_error(target: &SaveTarget, fault: NotSaved) -> SaveError {
    match fault {
        NotSaved::Changed(_) => SaveError { path: target.path().to_owned(), fault: SaveFault::Exists },
        NotSaved::Failed(error) => error,
    }
}
