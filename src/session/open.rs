//! New, open, close: unsaved changes are asked about first.
//!
//! Leaving a plan waits for its save, and asks about unsaved changes. A plan that was read replaces another only when nothing of
//! that would be lost.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::document::Document;
use super::question::{Answer, Next, Noticed, Question};
use super::state::Session;
use super::work::file_jobs::{self, Loaded, SaveTarget, absolute};
use super::work::queue::Outcome;
use super::work::{FileResult, JobKind, PathRequest};
use crate::file::external::Fingerprint;
use crate::file::open_plans::OpenPlan;
use crate::file::{self, Repaired};
use crate::plan::Plan;
use crate::report::older_tax::tax_by_year;
use crate::start;
use crate::words::session::{FailureLine, FailureTitle, FileTask, Notice, StepName};

impl Session {
    /// Leaves the open plan for something else, after a question about unsaved changes.
    pub(super) fn ask_then(&mut self, next: Next) {
        self.document.commit();
        let saving = self.flow.save_of(self.document.id());
        let is_saved_soon = self.flow.save_next.is_some() || saving.is_some_and(|saving| Arc::ptr_eq(&saving.plan, self.document.plan()));
        if is_saved_soon {
            self.flow.after_save = Some(next);
        } else if saving.is_some() || self.document.is_unsaved() {
            self.ask(Question::Unsaved { name: self.document.plan().name().to_owned(), next });
        } else {
            self.proceed(next);
        }
    }

    pub(super) fn proceed(&mut self, next: Next) {
        match next {
            Next::New(example) => {
                if let Some(example) = file::EXAMPLES.get(example) {
                    self.show(Document::new(example.plan(self.environment.this_month)));
                }
            }
            Next::Empty => self.show(Document::new(start::empty(self.environment.this_month))),
            Next::Start(plan) => self.show(Document::unsaved(StepName::New, *plan)),
            Next::AskOpen => {
                let folder = self.settings.now().recent.first().and_then(|path| path.parent()).map(Path::to_owned);
                self.ask_path(PathRequest::Open { folder });
            }
            Next::Open(path) => self.load(path),
            Next::Show(loaded) => self.show_loaded(*loaded),
            Next::ShowRepaired(damaged, repaired) => self.show_repaired(damaged, *repaired),
            Next::Recover(slot) => self.recover(*slot),
            Next::Quit => {
                self.autosave.clear();
                self.flow.is_closing = true;
            }
        }
    }

    /// Goes on with a file that was read, unless changes were made meanwhile: then they are asked about.
    pub(super) fn proceed_unless_changed(&mut self, next: Next) {
        if self.flow.discarded == Some((self.document.id(), self.document.revision())) {
            self.proceed(next);
        } else {
            self.ask_then(next);
        }
    }

    /// Whether the user has agreed to close the window, and nothing is being saved.
    #[must_use]
    pub const fn may_close(&self) -> bool {
        self.flow.is_closing && self.flow.saves.is_empty()
    }

    /// Shows another plan. The last one is saved or discarded.
    pub(super) fn show(&mut self, document: Document) {
        self.autosave.clear();
        self.flow.forget_document();
        self.cancel_import();
        self.figures.forget_document();
        self.work.forget_document();
        self.drift = None;
        self.version_fault = None;
        self.questions.retain(|question| !question.is_about_plan());
        self.document = document;
    }

    fn show_loaded(&mut self, loaded: Loaded) {
        let Loaded { file, plan, version, open, is_picture, drift, .. } = loaded;
        let Ok(plan) = plan else { return };
        if is_picture {
            return self.show_from_picture(*plan, &file.path);
        }
        let is_same = self.document.path() == Some(&file.path);
        let mark = self.flow.open_mark.take().filter(|_| is_same);
        self.remember(&file.path);
        let warnings = file::warnings(&plan);
        let taxed = version.filter(|version| version.taxes_each_month()).and_then(|_| tax_by_year(&plan));
        let path = file.path.clone();
        self.show(Document::opened(*plan, file));
        self.drift = drift;
        self.flow.open_mark = match open {
            Some(OpenPlan::Here(mark)) => mark,
            Some(OpenPlan::Elsewhere) => {
                self.notify(Notice::OpenElsewhere(path.clone()));
                None
            }
            None => mark,
        };
        self.notices.extend(taxed.map(Notice::TaxByYear));
        if !warnings.is_empty() {
            self.fail(FailureTitle::PartlyKnown(path), warnings.iter().map(ToString::to_string).collect());
        }
    }

    /// Shows the plan of a picture: never saved before and without a file, so that the picture stays.
    fn show_from_picture(&mut self, plan: Plan, picture: &Path) {
        self.show(Document::unsaved(StepName::Opened(picture.to_owned()), plan));
        self.notify(Notice::OpenedPicture(picture.to_owned()));
    }

    /// Shows the repaired copy of a damaged file: never saved before and without a file, so that the damaged one stays.
    fn show_repaired(&mut self, damaged: PathBuf, repaired: Repaired) {
        let Repaired { plan, changes, .. } = repaired;
        self.show(Document::unsaved(StepName::OpenedRepaired, plan));
        self.document.damaged = Some(damaged);
        let changes = changes.iter().map(|change| FailureLine::Repair(change.to_string()));
        self.fail(FailureTitle::Repaired, std::iter::once(FailureLine::Copy).chain(changes).map(|line| line.to_string()).collect());
    }

    /// Reads a file to open it.
    pub(super) fn load(&mut self, path: PathBuf) {
        let path = absolute(path);
        self.flow.loading = Some(path.clone());
        let this_month = self.environment.this_month;
        // The window itself holds the mark of the plan that it shows.
        let data = self.environment.data.clone().filter(|_| self.document.path() != Some(&path));
        self.work.start_file(JobKind::File(FileTask::Open), move || file_jobs::load(path, this_month, data.as_deref()));
    }

    pub(super) fn loaded(&mut self, loaded: Box<Loaded>) {
        // Another plan was opened or asked for meanwhile.
        if self.flow.loading.as_ref() != Some(&loaded.file.path) {
            return;
        }
        self.flow.loading = None;
        self.flow.first_plan_arrived();
        match (&loaded.plan, &loaded.repaired) {
            (Ok(_), _) => self.proceed_unless_changed(Next::Show(loaded)),
            (Err(_), Some(_)) => {
                let Loaded { plan, repaired, .. } = *loaded;
                if let (Err(error), Some(repaired)) = (plan, repaired) {
                    self.ask(Question::Damaged { error, repaired });
                }
            }
            (Err(error), None) => {
                if loaded.file.seen == Fingerprint::Missing {
                    self.settings.forget(&loaded.file.path);
                }
                self.fail(FailureTitle::NotOpened(error.path().to_owned()), error.lines());
            }
        }
    }

    pub(super) fn remember(&mut self, path: &Path) {
        self.settings.remember(&absolute(path.to_owned()));
    }

    /// Takes the answer to the question in front.
    pub(super) fn answer(&mut self, answer: Answer) {
        let Some(question) = self.questions.pop_front() else { return };
        match (question, answer) {
            (Question::Unsaved { next, .. }, Answer::Save) => {
                self.flow.after_save = Some(next);
                self.save();
            }
            (Question::Unsaved { next, .. }, Answer::Discard) => {
                self.flow.discarded = Some((self.document.id(), self.document.revision()));
                self.proceed(next);
            }
            (Question::Damaged { error, repaired }, Answer::OpenRepaired) => {
                self.proceed_unless_changed(Next::ShowRepaired(error.path().to_owned(), repaired));
            }
            (Question::Path { request, .. }, Answer::Path(path)) => self.path_typed(request, path),
            (Question::NotSaved { error, next }, Answer::TryAgain) => {
                self.flow.after_save = next;
                self.save_to(SaveTarget::Over(error.path));
            }
            (Question::NotSaved { next, .. } | Question::ExternalChange { noticed: Noticed::BeforeSave(next), .. }, Answer::SaveAs) => {
                self.flow.after_save = next;
                self.save_as();
            }
            (Question::ExternalChange { noticed: Noticed::OnFocus, .. }, Answer::SaveAs) => self.save_as(),
            (Question::ExternalChange { change, noticed, .. }, Answer::KeepMine) => {
                self.document.keep_mine(&change);
                if let Noticed::BeforeSave(next) = noticed {
                    self.flow.after_save = next;
                    self.save();
                }
            }
            (Question::ExternalChange { change, .. }, Answer::Reload) => self.reload(&change),
            (Question::Recovery(_), Answer::Recover(index)) => self.choose_recoverable(index),
            (Question::Recovery(_), Answer::AskToDiscard(index)) => self.ask_to_discard(index),
            (Question::Discard(index, _), Answer::DiscardRecoverable) => self.discard(index),
            (Question::Discard(..), Answer::ShowOffers) => self.show_offers(),
            (Question::BlurredExport(export), Answer::Export) => self.export_agreed(export),
            (Question::Import(plan), Answer::Import(variant)) => self.import(&plan, variant),
            (Question::Versions { rows, .. }, Answer::Restore(index)) => self.restore(rows, index),
            // Dismissed: nothing changes.
            (Question::Recovery(_) | Question::Discard(..), _) => self.flow.recoverable.clear(),
            (Question::Failed(_) | Question::Import(_) | Question::BlurredExport(_) | Question::Versions { .. }, _) => {}
            (Question::Unsaved { .. } | Question::Damaged { .. } | Question::Path { .. } | Question::NotSaved { .. } | Question::ExternalChange { .. }, _) => {
                self.flow.cancel();
            }
        }
    }

    /// Takes the outcome of a job with files.
    pub(super) fn finish(&mut self, outcome: Outcome<FileResult>) {
        match outcome {
            Outcome::Result(result) => match result {
                FileResult::Path(document, request, answer) => self.path_answered(document, request, answer),
                FileResult::Loaded(loaded) => self.loaded(loaded),
                FileResult::ExportRead { turn, place, read } => self.export_read((turn, place), read),
                FileResult::Imported(document, plan) => self.imported(document, plan),
                FileResult::Saved(saving, saved) => self.saved(saving, saved),
                FileResult::Exported(document, path, done) => self.exported(document, path, done),
                FileResult::ExportedOpened(path, opened) => self.exported_opened(path, opened),
                FileResult::Versions(path, list) => self.show_versions(path, &list),
                FileResult::Recoverable(found, scan) => self.found_recoverable(found, scan),
                FileResult::Checked(file, change) => self.file_checked(&file, change),
                FileResult::Settings(settings, Ok(())) => self.settings.written(*settings),
                FileResult::Settings(_, Err(_)) => {}
            },
            Outcome::Panicked(kind) => self.broke(kind),
        }
    }

    /// A job with files stopped by an error in the program: the steps after it are dropped.
    fn broke(&mut self, kind: JobKind) {
        match kind {
            JobKind::Save(document) => {
                self.flow.saves.retain(|save| save.document != document);
                self.flow.is_closing = false;
                if document == self.document.id() {
                    self.flow.cancel();
                    self.flow.save_next = None;
                } else if let Some(target) = self.flow.save_next.take() {
                    self.save_to(target);
                }
            }
            JobKind::File(FileTask::Dialog) => {
                self.flow.dialog = None;
                self.flow.cancel();
            }
            JobKind::File(FileTask::Export) => drop(self.exports.running.pop_front()),
            JobKind::File(FileTask::Open) => {
                self.flow.loading = None;
                self.flow.first_plan_arrived();
            }
            JobKind::File(FileTask::ReadExports) => self.cancel_import(),
            JobKind::File(
                FileTask::Import | FileTask::Save | FileTask::OpenExported | FileTask::Versions | FileTask::Recovery | FileTask::Check | FileTask::Settings,
            )
            | JobKind::Futures
            | JobKind::Cash
            | JobKind::Given
            | JobKind::Likes
            | JobKind::Reach
            | JobKind::Ranks
            | JobKind::Comparison
            | JobKind::Sweep
            | JobKind::Engine
            | JobKind::Steps => {}
        }
        match kind.task() {
            Some(FileTask::Settings) | None => {}
            Some(task) => self.fail(FailureTitle::InternalError, vec![FailureLine::Unfinished(task).to_string()]),
        }
    }
}
