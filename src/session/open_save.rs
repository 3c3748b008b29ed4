//! New, open, save, close: nothing is lost without the user's word.
//!
//! One save of a document runs at a time; a second one waits and saves what is newest then. Leaving a plan waits for its save. What
//! a job brings is stamped with its document: a save marks only the plan that was saved, and a plan that was read replaces
//! another only when nothing of that would be lost.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::Session;
use super::document::{Document, DocumentId, Revision};
use super::question::{Answer, Failure, Next, NotSavedFault, Noticed, PathProblem, Question};
use super::text;
use super::work::files::{absolute, folder_of, over_nothing};
use super::work::queue::Outcome;
use super::work::{FileResult, Kind, Loaded, PathAnswer, PathRequest};
use crate::file::external::{Fingerprint, PlanFile};
use crate::file::versions::{NotSaved, Over, Saved};
use crate::file::{self, LoadError, Repaired, SaveError, recents};
use crate::plan::Plan;

/// The extension of plan files.
pub const EXTENSION: &str = "ron";

/// The state of opening and saving.
#[derive(Debug, Default)]
pub(super) struct Flow {
    /// The save that runs.
    saving: Option<Saving>,
    /// The save of the open document that runs next.
    save_next: Option<SaveTarget>,
    /// The step that waits for the saves.
    after_save: Option<Next>,
    /// The user has agreed to discard the changes up to here.
    discarded: Option<(DocumentId, Revision)>,
    /// The file that is read to be opened; a newer one takes its place.
    loading: Option<PathBuf>,
    /// A file dialog is open.
    is_asking_path: bool,
    /// The window closes.
    is_closing: bool,
}

#[derive(Debug)]
struct Saving {
    document: DocumentId,
    plan: Arc<Plan>,
}

/// A file to save to.
#[derive(Debug)]
enum SaveTarget {
    /// The plan's own file, or one that the user agreed to replace.
    Over(PathBuf),
    /// A file that is not there yet.
    New(PathBuf),
}

impl Session {
    // --- leaving a plan ---

    /// Leaves the open plan for something else, after a question about unsaved changes.
    pub(super) fn leave(&mut self, next: Next) {
        self.document.commit();
        let saving = self.flow.saving.as_ref().filter(|saving| saving.document == self.document.id());
        let is_saved_soon = self.flow.save_next.is_some() || saving.is_some_and(|saving| Arc::ptr_eq(&saving.plan, self.document.plan()));
        if is_saved_soon {
            self.flow.after_save = Some(next);
        } else if saving.is_some() || self.document.is_unsaved() {
            self.ask(Question::Unsaved { name: self.document.plan().name().to_owned(), next });
        } else {
            self.go_on(next);
        }
    }

    fn go_on(&mut self, next: Next) {
        match next {
            Next::New(example) => {
                if let Some(example) = file::EXAMPLES.get(example) {
                    self.show(Document::new(example.plan(self.this_month)));
                }
            }
            Next::AskOpen => {
                let folder = self.settings.recent.first().and_then(|path| folder_of(path));
                self.ask_path(PathRequest::Open { folder });
            }
            Next::Open(path) => self.load(path),
            Next::Show(loaded) => self.show_loaded(*loaded),
            Next::ShowRepaired(repaired) => self.show_repaired(*repaired),
            Next::Recover(index) => self.recover(index),
            Next::Quit => {
                self.clear_autosave();
                self.flow.is_closing = true;
            }
        }
    }

    /// Goes on with a file that was read, unless changes were made meanwhile: then they are asked about.
    fn arrive(&mut self, next: Next) {
        if self.flow.discarded == Some((self.document.id(), self.document.revision())) {
            self.go_on(next);
        } else {
            self.leave(next);
        }
    }

    /// Whether the user has agreed to close the window, and nothing is being saved.
    #[must_use]
    pub const fn may_close(&self) -> bool {
        self.flow.is_closing && self.flow.saving.is_none()
    }

    /// Whether the window is about to close: what was given up is not autosaved again.
    pub(super) const fn is_closing(&self) -> bool {
        self.flow.is_closing
    }

    /// Shows another plan. The last one is saved or discarded.
    pub(super) fn show(&mut self, document: Document) {
        self.clear_autosave();
        self.flow.loading = None;
        self.flow.save_next = None;
        self.flow.after_save = None;
        self.last_change = None;
        self.questions.retain(|question| !question.is_about_plan());
        self.document = document;
    }

    fn show_loaded(&mut self, loaded: Loaded) {
        let Loaded { file, plan, .. } = loaded;
        let Ok(plan) = plan else { return };
        self.remember(&file.path);
        let warnings = file::warnings(&plan);
        let path = file.path.clone();
        self.show(Document::opened(*plan, file));
        if !warnings.is_empty() {
            self.fail(Failure::PartlyKnown(path, warnings));
        }
    }

    /// Shows the repaired copy of a damaged file: never saved before and without a file, so that the damaged one stays.
    fn show_repaired(&mut self, repaired: Repaired) {
        let Repaired { plan, changes, .. } = repaired;
        self.show(Document::new(file::first_example(self.this_month)));
        self.document.change_by(text::OPENED_REPAIRED, Arc::new(plan));
        self.fail(Failure::Repaired(changes.iter().map(ToString::to_string).collect()));
    }

    // --- opening ---

    /// Reads a file to open it.
    pub(super) fn load(&mut self, path: PathBuf) {
        let path = absolute(path);
        self.flow.loading = Some(path.clone());
        self.work.load(path, self.this_month);
    }

    fn loaded(&mut self, loaded: Box<Loaded>) {
        // Another plan was opened or asked for meanwhile.
        if self.flow.loading.as_ref() != Some(&loaded.file.path) {
            return;
        }
        self.flow.loading = None;
        self.first_plan_arrived();
        match (&loaded.plan, &loaded.repaired) {
            (Ok(_), _) => self.arrive(Next::Show(loaded)),
            (Err(_), Some(_)) => {
                let Loaded { plan, repaired, .. } = *loaded;
                if let (Err(error), Some(repaired)) = (plan, repaired) {
                    self.ask(Question::Damaged { error, repaired });
                }
            }
            (Err(error), None) => {
                if loaded.file.seen == Fingerprint::Missing {
                    self.settings.recent.retain(|recent| *recent != loaded.file.path);
                }
                self.fail(Failure::NotOpened(error.clone()));
            }
        }
    }

    pub(super) fn remember(&mut self, path: &Path) {
        recents::push(&mut self.settings.recent, &absolute(path.to_owned()));
    }

    // --- saving ---

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
        let folder = self.document.path().and_then(folder_of);
        let name = file_name_for(self.document.plan().name());
        self.ask_path(PathRequest::Save { folder, name });
    }

    fn save_to(&mut self, target: SaveTarget) {
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
            SaveTarget::New(path) => (absolute(path), over_nothing(self.document.saved())),
        };
        let (document, plan) = (self.document.id(), Arc::clone(self.document.plan()));
        self.flow.saving = Some(Saving { document, plan: Arc::clone(&plan) });
        self.work.save(document, plan, (path, over), self.versions.clone(), self.this_month);
    }

    /// Saves to a file that the user was not asked about: it is not there, or it is the plan's own.
    fn save_to_new(&mut self, request: PathRequest, path: PathBuf) {
        let path = with_extension(path);
        if self.document.path() == Some(&path) {
            self.save_to(SaveTarget::Over(path));
        } else if path.exists() {
            self.ask_path_again(request, &path, PathProblem::Exists);
        } else {
            self.save_to(SaveTarget::New(path));
        }
    }

    fn saved(&mut self, document: DocumentId, plan: Arc<Plan>, path: PathBuf, saved: Result<Saved, NotSaved>) {
        self.flow.saving = None;
        let is_open = document == self.document.id();
        let fault = match saved {
            Ok(saved) => {
                self.remember(&path);
                self.version_fault = saved.unkept;
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
            Some(fault) => self.not_saved(path, fault, is_open),
        }
    }

    fn not_saved(&mut self, path: PathBuf, fault: NotSaved, is_open: bool) {
        let mut next = || self.flow.after_save.take().or_else(|| std::mem::take(&mut self.flow.is_closing).then_some(Next::Quit));
        let fault = match fault {
            NotSaved::Changed(change) if is_open && self.document.path() == Some(&path) => {
                let noticed = Noticed::BeforeSave(next());
                return self.ask_external(path, change, noticed);
            }
            NotSaved::Changed(_) => NotSavedFault::Exists,
            NotSaved::Failed(error) => NotSavedFault::System(error),
        };
        if is_open {
            let next = next();
            self.ask(Question::NotSaved { path, fault, next });
        } else {
            self.fail(Failure::ClosedNotSaved(path, fault));
        }
    }

    // --- file dialogs ---

    /// Whether a file dialog is open: the window waits for it.
    #[must_use]
    pub const fn is_asking_path(&self) -> bool {
        self.flow.is_asking_path
    }

    pub(super) fn ask_path(&mut self, request: PathRequest) {
        if !self.flow.is_asking_path {
            self.flow.is_asking_path = true;
            self.work.ask_path(&mut self.picker, self.document.id(), request);
        }
    }

    fn path_answered(&mut self, document: DocumentId, request: PathRequest, answer: PathAnswer) {
        self.flow.is_asking_path = false;
        let is_open = document == self.document.id() || matches!(request, PathRequest::Open { .. });
        match answer {
            PathAnswer::Path(path) if is_open => self.path_chosen(request, path),
            PathAnswer::Path(_) => {}
            PathAnswer::Cancelled => self.cancel_next(),
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
            PathRequest::Import { .. } => self.work.import(self.document.id(), path, self.this_month),
            PathRequest::Save { .. } if path.extension().is_some() => self.save_to(SaveTarget::Over(path)),
            PathRequest::Export { scenario, .. } if path.extension().is_some() => self.export(scenario, path),
            PathRequest::Save { .. } | PathRequest::Export { .. } => self.path_typed(request, path),
        }
    }

    fn path_typed(&mut self, request: PathRequest, path: PathBuf) {
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

    fn ask_path_again(&mut self, request: PathRequest, path: &Path, problem: PathProblem) {
        self.ask(Question::Path { request, text: path.display().to_string(), problem: Some(problem) });
    }

    pub(super) fn cancel_next(&mut self) {
        self.flow.after_save = None;
        self.flow.discarded = None;
    }

    // --- importing and exporting scenarios ---

    fn imported(&mut self, document: DocumentId, plan: Result<Box<Plan>, LoadError>) {
        match plan {
            _ if document != self.document.id() => {}
            Ok(plan) if plan.scenarios().is_empty() => self.import(&plan, crate::plan::Variant::Base),
            Ok(plan) => self.ask(Question::Import(plan)),
            Err(error) => self.fail(Failure::NotImported(error)),
        }
    }

    fn export(&mut self, scenario: crate::plan::ScenarioId, path: PathBuf) {
        if self.document.path() == Some(path.as_path()) {
            return self.fail(Failure::ExportOntoPlan);
        }
        self.work.export(path, self.document.plan().export_scenario(scenario));
    }

    fn exported(&mut self, path: PathBuf, exported: Result<(), SaveError>) {
        match exported {
            Ok(()) => self.notices.push_back(super::Notice::ScenarioExported(path)),
            Err(error) => self.fail(Failure::NotExported(error)),
        }
    }

    // --- answers and outcomes ---

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
                self.go_on(next);
            }
            (Question::Damaged { repaired, .. }, Answer::OpenRepaired) => self.arrive(Next::ShowRepaired(repaired)),
            (Question::Path { request, .. }, Answer::Path(path)) => self.path_typed(request, path),
            (Question::NotSaved { path, next, .. }, Answer::TryAgain) => {
                self.flow.after_save = next;
                self.save_to(SaveTarget::Over(path));
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
            (Question::Recovery(_), Answer::Recover(index)) => self.leave(Next::Recover(index)),
            (Question::Recovery(_), Answer::AskToDiscard(index)) => self.ask_to_discard(index),
            (Question::Discard(index, _), Answer::DiscardRecoverable) => self.discard(index),
            (Question::Discard(..), Answer::ShowOffers) => self.show_offers(),
            (Question::Import(plan), Answer::Import(variant)) => self.import(&plan, variant),
            (Question::Versions { rows, .. }, Answer::Restore(index)) => self.restore(rows, index),
            // Dismissed, or an answer to another question: nothing changes.
            _ => {
                self.cancel_next();
                if !self.questions.iter().any(Question::is_recovery) {
                    self.recoverable.clear();
                }
            }
        }
    }

    /// Takes the outcome of a job with files.
    pub(super) fn finish(&mut self, outcome: Outcome<FileResult>) {
        match outcome {
            Outcome::Result(result) => match result {
                FileResult::Path(document, request, answer) => self.path_answered(document, request, answer),
                FileResult::Loaded(loaded) => self.loaded(loaded),
                FileResult::Imported(document, plan) => self.imported(document, plan),
                FileResult::Saved(document, plan, path, saved) => self.saved(document, plan, path, saved),
                FileResult::Exported(path, exported) => self.exported(path, exported),
                FileResult::Versions(path, list) => self.show_versions(path, &list),
                FileResult::Recoverable(found, scan) => self.found_recoverable(found, scan),
                FileResult::Checked(file, change) => self.file_checked(&file, change),
                FileResult::SettingsWritten => {}
            },
            Outcome::Broke(kind) => {
                match kind {
                    Kind::FileDialog => self.flow.is_asking_path = false,
                    Kind::Save => self.flow.saving = None,
                    Kind::Load => self.first_plan_arrived(),
                    _ => {}
                }
                self.flow.save_next = None;
                self.flow.is_closing = false;
                self.cancel_next();
                self.fail(Failure::Broke(kind));
            }
        }
    }
}

fn suggested(folder: Option<&Path>, name: &str) -> String {
    let home = || directories::UserDirs::new().map(|folders| folders.home_dir().to_owned());
    folder.map(Path::to_owned).or_else(home).unwrap_or_default().join(name).display().to_string()
}

/// Some dialogs leave the extension to us.
fn with_extension(path: PathBuf) -> PathBuf {
    if path.extension().is_some() { path } else { path.with_extension(EXTENSION) }
}

/// A file name from a plan's name: no character that some system refuses.
pub(super) fn file_name_for(name: &str) -> String {
    let plain: String = name.to_lowercase().chars().map(|c| if c.is_alphanumeric() { c } else { '-' }).collect();
    let words: Vec<&str> = plain.split('-').filter(|word| !word.is_empty()).collect();
    let stem = if words.is_empty() { "plan".to_owned() } else { words.join("-") };
    format!("{stem}.{EXTENSION}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn file_names_are_plain() {
        assert_eq!(file_name_for("Growing creator"), "growing-creator.ron");
        assert_eq!(file_name_for("../../etc: \"x\" \u{0}|?*"), "etc-x.ron");
        assert_eq!(file_name_for("Élodie’s plan"), "élodie-s-plan.ron");
        assert_eq!(file_name_for("…"), "plan.ron");
    }

    #[test]
    fn a_name_without_extension_gets_ours() {
        assert_eq!(with_extension("a/plan".into()), PathBuf::from("a/plan.ron"));
        assert_eq!(with_extension("a/plan.txt".into()), PathBuf::from("a/plan.txt"));
    }
}
