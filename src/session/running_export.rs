//! Exports to files and to the clipboard: a job runs the maker of the bytes and writes them. Amounts that are blurred are asked about first.

use std::io;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::available_parallelism;

use super::paths::file_stem_for;
use super::question::Question;
use super::revision::DocumentId;
use super::state::Session;
use super::work::file_jobs::SaveTarget;
use super::work::{Copied, Export, ExportStop, FileResult, JobKind, PathRequest, RunningExport};
use crate::file::{self, SaveError};
use crate::forecast::futures::Engine;
use crate::words::Blur;
use crate::words::exporting::{ExportText, PlanExport};
use crate::words::file::SaveFault;
use crate::words::session::{FailureTitle, FileTask, Notice, PathFault};

impl Session {
    /// Exports something, unless an export runs, which the line at the bottom shows. Amounts that are blurred are asked about first.
    pub(super) fn export(&mut self, export: Export) {
        if self.exports.running.is_empty() {
            self.document.commit();
            if Blur::current() == Blur::On {
                self.ask(Question::BlurredExport(export));
            } else {
                self.export_agreed(export);
            }
        }
    }

    /// Exports with every amount: to the clipboard, or to a file after its path.
    pub(super) fn export_agreed(&mut self, export: Export) {
        match export.kind.extension() {
            None => self.start_export(export, None),
            // The file dialog that is open comes first.
            Some(_) if self.flow.dialog.is_some() => {}
            Some(extension) => {
                let folder = self.document.path().and_then(Path::parent).map(Path::to_owned);
                let request = PathRequest::Export { folder, name: format!("{}.{extension}", file_stem_for(&export.name)), kind: export.kind };
                self.exports.asked = Some(export);
                self.ask_path(request);
            }
        }
    }

    /// Starts the export that waited for this path.
    pub(super) fn export_to(&mut self, target: SaveTarget) {
        if let Some(export) = self.exports.asked.take() {
            self.start_export(export, Some(target));
        }
    }

    /// Starts the job that makes the export and writes it, to the clipboard without a file.
    fn start_export(&mut self, export: Export, target: Option<SaveTarget>) {
        let (make, stop, document) = (Arc::clone(&export.make), Arc::<AtomicBool>::default(), self.document.id());
        self.exports.running.push_back(RunningExport { export, stop: Arc::clone(&stop) });
        self.work.start_file(JobKind::File(FileTask::Export), move || {
            let path = target.as_ref().map(|target| target.path().to_owned()).unwrap_or_default();
            // The bytes hold every amount: that was agreed to.
            let made = Blur::Off.within(|| make(&path, &mut engine(), &stop));
            let made = if stop.load(Ordering::Relaxed) { Err(ExportStop::Cancelled) } else { made };
            let done = made.and_then(|bytes| match target {
                None => Ok(Some(bytes)),
                Some(SaveTarget::Over(path)) => written(&path, file::replace(&path, &bytes)),
                Some(SaveTarget::New(path)) => written(&path, file::create(&path, &bytes)),
            });
            FileResult::Exported(document, path, done)
        });
    }

    /// Takes the end of the export that ran.
    pub(super) fn exported(&mut self, document: DocumentId, path: PathBuf, done: Result<Option<Vec<u8>>, ExportStop>) {
        let Some(RunningExport { export, .. }) = self.exports.running.pop_front() else { return };
        match done {
            Ok(Some(bytes)) => {
                self.exports.copied = Some(match export.kind {
                    PlanExport::CopyOfPicture => Copied::Picture(bytes),
                    _ => Copied::Text(String::from_utf8_lossy(&bytes).into_owned()),
                });
                self.notify(Notice::Copied);
            }
            Ok(None) if export.kind == PlanExport::Scenario => self.notify(Notice::ScenarioExported(path)),
            Ok(None) => {
                self.exports.last = Some(path.clone());
                self.notify(Notice::Exported(path));
            }
            Err(ExportStop::Cancelled) => self.notify(Notice::ExportCancelled),
            Err(ExportStop::NotWritten(SaveError { fault: SaveFault::Exists, .. })) if document == self.document.id() => {
                let request = PathRequest::Export { folder: None, name: String::new(), kind: export.kind };
                self.exports.asked = Some(export);
                self.ask_path_again(request, &path, PathFault::Exists(path.clone()));
            }
            Err(ExportStop::NotWritten(error)) => self.fail(FailureTitle::NotExported, vec![error.to_string()]),
            Err(ExportStop::NotMade(reason)) => self.fail(FailureTitle::NotExported, vec![ExportText::NotMade(reason).to_string()]),
        }
    }

    /// The last file that was exported and is no plan.
    #[must_use]
    pub fn exported_file(&self) -> Option<&Path> {
        self.exports.last.as_deref()
    }

    /// Opens it with the system's own program.
    pub(super) fn open_exported(&self) {
        if let Some(path) = self.exports.last.clone() {
            let open = Arc::clone(&self.opener);
            self.work.start_file(JobKind::File(FileTask::OpenExported), move || {
                let opened = open(&path);
                FileResult::ExportedOpened(path, opened)
            });
        }
    }

    /// Says why no program opened a file.
    pub(super) fn exported_opened(&mut self, path: PathBuf, opened: io::Result<()>) {
        if let Err(reason) = opened {
            let line = ExportText::NoProgram { reason: reason.to_string(), file: path.clone() };
            self.fail(FailureTitle::NotOpened(path), vec![line.to_string()]);
        }
    }

    /// The kind of the export that runs.
    #[must_use]
    pub fn exporting(&self) -> Option<PlanExport> {
        self.exports.running.front().map(|running| running.export.kind)
    }

    /// Cancels the export that runs; nothing of it is written.
    pub(super) fn cancel_export(&self) {
        for running in &self.exports.running {
            running.stop.store(true, Ordering::Relaxed);
        }
    }

    /// Takes the bytes that are ready for the clipboard.
    pub const fn take_copied(&mut self) -> Option<Copied> {
        self.exports.copied.take()
    }
}

fn written(path: &Path, done: Result<(), SaveFault>) -> Result<Option<Vec<u8>>, ExportStop> {
    done.map(|()| None).map_err(|fault| ExportStop::NotWritten(SaveError { path: path.to_owned(), fault }))
}

/// An engine of its own: the session's would stop the export for each change of the plan.
fn engine() -> Engine {
    Engine::new(available_parallelism().unwrap_or(NonZeroUsize::MIN))
}
