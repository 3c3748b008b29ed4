//! Files of platforms are imported: a job reads them, the user answers the questions they leave open and sees their part of the plan.
//! The plan changes only once the user agrees, by one step.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::action::{ActualsAction, ImportAction};
use super::files_import::{ExportFile, FilesImport};
use super::settings::SettingAction;
use super::state::Session;
use super::work::file_jobs::{ExportRead, absolute};
use super::work::{JobKind, PathRequest};
use crate::import::{ImportAnswers, KnownTable, MergedFile};
use crate::words::session::{FileTask, Notice, StepName};

impl Session {
    /// The files that are being imported.
    #[must_use]
    pub const fn importing(&self) -> Option<&FilesImport> {
        self.import.as_ref()
    }

    pub(super) fn apply_to_import(&mut self, action: ImportAction) {
        match action {
            ImportAction::Ask => {
                let folder = self.document.path().and_then(Path::parent).map(Path::to_owned);
                self.ask_path(PathRequest::Exports { folder });
            }
            ImportAction::Read(paths) => self.import_files(paths),
            ImportAction::Answer(place, answers) => {
                if let Some(file) = self.import.as_mut().and_then(|import| import.files.get_mut(place)) {
                    (file.answers, file.read) = (*answers, None);
                    self.read_exports();
                }
            }
            ImportAction::Rate(currency, rate) => {
                if let Some(import) = &mut self.import {
                    import.rates.retain(|(of, _)| *of != currency);
                    import.rates.push((currency, rate));
                }
                self.preview_import();
            }
            ImportAction::LeaveOut(place) => {
                if let Some(import) = self.import.as_mut().filter(|import| place < import.files.len()) {
                    import.files.remove(place);
                    if import.files.is_empty() { self.cancel_import() } else { self.read_exports() }
                }
            }
            ImportAction::Take => self.take_import(),
            ImportAction::Cancel => self.cancel_import(),
        }
    }

    /// Begins an import, or adds files to the one that is open.
    pub(super) fn import_files(&mut self, paths: Vec<PathBuf>) {
        // A dialog that is cancelled may answer with no path.
        if paths.is_empty() {
            return;
        }
        self.document.commit();
        let answers =
            ImportAnswers { known: self.settings.now().tables.clone(), ..ImportAnswers::none(self.environment.day(), self.document.plan().currency()) };
        let import = self.import.get_or_insert_default();
        for path in paths.into_iter().map(absolute) {
            if import.files.iter().all(|file| file.path != path) {
                import.files.push(ExportFile { path, answers: answers.clone(), read: None, merged: Ok(Vec::new()) });
            }
        }
        self.read_exports();
    }

    /// Reads the files that are not read yet.
    fn read_exports(&mut self) {
        self.work.cancel(JobKind::File(FileTask::ReadExports));
        if let Some(import) = &mut self.import {
            self.flow.import_turn += 1;
            import.turn = self.flow.import_turn;
            let unread = import.files.iter().enumerate().filter(|(_, file)| file.read.is_none());
            let files: Vec<_> = unread.map(|(place, file)| (place, file.path.clone(), file.answers.clone())).collect();
            if !files.is_empty() {
                import.bytes = Arc::default();
                self.work.read_exports(import.turn, files, Arc::clone(&import.bytes));
            }
        }
        self.preview_import();
    }

    pub(super) fn export_read(&mut self, (turn, place): (u64, usize), read: ExportRead) {
        let file = self.import.as_mut().filter(|import| import.turn == turn).and_then(|import| import.files.get_mut(place));
        if let Some(file) = file {
            file.read = Some(read);
            self.preview_import();
        }
    }

    fn preview_import(&mut self) {
        if let Some(import) = &mut self.import {
            import.merged(self.document.plan(), &self.ledger, self.environment.day());
        }
    }

    pub(super) fn cancel_import(&mut self) {
        self.work.cancel(JobKind::File(FileTask::ReadExports));
        self.import = None;
    }

    fn take_import(&mut self) {
        let Some(mut import) = self.import.take_if(|import| import.is_read()) else { return };
        let actuals = import.merged(self.document.plan(), &self.ledger, self.environment.day());
        if !import.is_new {
            return self.notify(Notice::NothingImported);
        }
        let taken = |file: &&ExportFile| file.merged.iter().flatten().any(MergedFile::is_taken);
        let name = Arc::new(StepName::Imported(import.files.iter().filter(taken).map(ExportFile::name).collect()));
        let tables: Vec<KnownTable> = import.files.iter().filter_map(known_table).collect();
        if self.change_as(Some(Arc::clone(&name)), |plan, _| plan.set_actuals(actuals)).is_some() {
            self.settings.apply(SettingAction::KnowTables(tables));
            self.notify(Notice::Imported(name));
        }
    }

    pub(super) fn change_actuals(&mut self, action: ActualsAction) {
        let mut actuals = self.document.plan().actuals().clone();
        match action {
            ActualsAction::RemoveFile(place) => {
                let Some(name) = actuals.files.get(place).map(|file| Arc::new(StepName::FileRemoved(file.name.clone()))) else { return };
                actuals.remove_file(place);
                if self.change_as(Some(Arc::clone(&name)), |plan, _| plan.set_actuals(actuals)).is_some() {
                    self.notify(Notice::Imported(name));
                }
            }
            ActualsAction::TypeEarned(month, stream, earned) => {
                if actuals.earned(month, stream) != earned {
                    actuals.type_earned(month, stream, earned);
                    self.change_as(None, |plan, _| plan.set_actuals(actuals));
                }
            }
        }
    }
}

/// The table of a file whose columns were named.
fn known_table(file: &ExportFile) -> Option<KnownTable> {
    let head = file.read.as_ref()?.head.as_ref().filter(|_| !file.answers.columns.is_empty())?;
    KnownTable::new(&head.names, &file.answers.columns, file.answers.stream)
}
