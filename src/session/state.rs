//! A session: its parts, and the frame.

use std::collections::VecDeque;
use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use jiff::tz::TimeZone;

use super::document::Document;
use super::figures::CachedFigures;
use super::files_import::FilesImport;
use super::flow::Flow;
use super::question::{Failure, Question};
use super::settings::{Settings, SettingsStore};
use super::work::autosave::{Autosave, INTERVAL, Rescuer};
use super::work::queue::Outcome;
use super::work::{Exports, FileOpener, FileResult, FuturesBudget, JobKind, PathPicker, Runner, Work, file_jobs};
use crate::file;
use crate::file::versions::Versions;
use crate::forecast::calibrate::CalibratedNumber;
use crate::ledger::{Date, Ledger, RowProblem};
use crate::plan::{Day, YearMonth};
use crate::words::Wording;
use crate::words::file::VersionFault;
use crate::words::session::{FailureTitle, FileTask, Notice, SaveState, SettingsFault, StatusFault};

/// The longest time that a session which ends waits for its settings.
const EXIT_TIMEOUT: Duration = Duration::from_secs(2);

/// The options of a session.
pub struct SessionOptions {
    /// The plan to open; none for the first example.
    pub plan: Option<PathBuf>,
    /// The month new plans begin in.
    pub this_month: YearMonth,
    /// Today.
    pub today: Date,
    /// The settings.
    pub settings: Settings,
    /// The settings file could not be read.
    pub settings_fault: Option<SettingsFault>,
    /// The settings file; `None`: settings are not saved.
    pub settings_file: Option<PathBuf>,
    /// The folder of the program's data, for recovery and versions.
    pub data: Option<PathBuf>,
    /// The time zone of the user.
    pub zone: TimeZone,
    /// The published claims.
    pub ledger: Ledger,
    /// Rows of the user's own ledger that are not used.
    pub ledger_problems: Vec<RowProblem>,
    /// Shows file dialogs.
    pub picker: PathPicker,
    /// Opens exported files with the system's own programs.
    pub opener: FileOpener,
    /// Starts jobs.
    pub runner: Box<dyn Runner>,
}

/// Whether a pointer is down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pointer {
    /// No pointer is down.
    Up,
    /// A pointer is down.
    Down,
}

/// Folders and times that stay as they are.
#[derive(Clone, Debug)]
pub(super) struct SessionEnvironment {
    /// The folder of the program's data.
    pub(super) data: Option<PathBuf>,
    pub(super) versions: Versions,
    pub(super) zone: TimeZone,
    pub(super) this_month: YearMonth,
    pub(super) today: Date,
}

impl SessionEnvironment {
    /// The day of today.
    pub(super) fn day(&self) -> Day {
        u8::try_from(self.today.day()).ok().and_then(|day| Day::new(self.this_month, day).ok()).unwrap_or(Day::first_of(self.this_month))
    }
}

/// A session.
pub struct Session {
    pub(super) document: Document,
    pub(super) settings: SettingsStore,
    pub(super) ledger: Ledger,
    pub(super) figures: CachedFigures,
    pub(super) work: Work,
    pub(super) autosave: Autosave,
    pub(super) picker: PathPicker,
    pub(super) opener: FileOpener,
    pub(super) environment: SessionEnvironment,
    pub(super) flow: Flow,
    pub(super) import: Option<FilesImport>,
    pub(super) exports: Exports,
    pub(super) questions: VecDeque<Question>,
    pub(super) notices: VecDeque<Notice>,
    settings_fault: Option<SettingsFault>,
    /// The version that the last save of the open document could not keep.
    pub(super) version_fault: Option<VersionFault>,
    /// The number whose past differs most from the plan, until that is dismissed.
    pub(super) drift: Option<CalibratedNumber>,
}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Session").field("document", &self.document).finish_non_exhaustive()
    }
}

impl Session {
    /// A session that begins. `wake` is called from other threads whenever a frame has something new to show.
    #[must_use]
    pub fn new(opening: SessionOptions, wake: Arc<dyn Fn() + Send + Sync>) -> Self {
        let wakes = Arc::clone(&wake);
        let versions = Versions::new(opening.data.as_deref());
        let mut session = Self {
            document: Document::new(file::first_example(opening.this_month)),
            settings: SettingsStore::new(opening.settings, opening.settings_file),
            ledger: opening.ledger,
            figures: CachedFigures::default(),
            work: Work::new(opening.runner, wake),
            autosave: Autosave::new(opening.data.as_deref(), INTERVAL, move || wakes()),
            picker: opening.picker,
            opener: opening.opener,
            environment: SessionEnvironment { versions, data: opening.data, zone: opening.zone, this_month: opening.this_month, today: opening.today },
            flow: Flow::default(),
            import: None,
            exports: Exports::default(),
            questions: VecDeque::new(),
            notices: VecDeque::new(),
            settings_fault: opening.settings_fault,
            version_fault: None,
            drift: None,
        };
        if !opening.ledger_problems.is_empty() {
            session.fail(FailureTitle::OwnLedger, opening.ledger_problems.iter().map(ToString::to_string).collect());
        }
        match opening.plan {
            Some(path) => session.load(path),
            None => session.flow.first_plan_arrived(),
        }
        session
    }

    /// Writes texts in another language or format of numbers from now on.
    pub fn use_wording(&mut self, wording: Wording) {
        wording.make_current();
        self.forget_texts();
    }

    /// Forgets every text that was made: amounts are blurred now, or no longer.
    pub fn forget_texts(&mut self) {
        // Results of jobs are numbers.
        self.figures.forget_texts();
    }

    /// Begins a frame: takes the results of the jobs. Settings are not written while a pointer is down.
    pub fn poll(&mut self, pointer: Pointer) {
        self.work.begin_frame();
        while let Some(outcome) = self.work.next_file() {
            self.finish(outcome);
        }
        self.search_at_start();
        if pointer == Pointer::Up {
            let unwritten = self.settings.take_unwritten();
            self.write_settings(unwritten);
        }
        self.autosave_changes();
    }

    /// Has the futures of the shown plan run: those that fit in the frame at once, all of them unless a slider is held.
    pub fn follow(&mut self, pointer: Pointer) {
        let extent = if self.is_held(pointer) { FuturesBudget::Quick } else { FuturesBudget::All };
        self.work.follow(&self.document, extent);
    }

    /// Frees the engine of the futures, most of the memory: there was no input for a while.
    pub fn rest(&mut self) {
        self.work.rest();
    }

    /// Ends a rest, so that the futures are quick again: there is input.
    pub fn end_rest(&mut self) {
        self.work.end_rest(&self.document);
    }

    /// Whether a slider is held.
    #[must_use]
    pub fn is_held(&self, pointer: Pointer) -> bool {
        pointer == Pointer::Down && self.document.gesture().is_some()
    }

    /// The open document.
    #[must_use]
    pub const fn document(&self) -> &Document {
        &self.document
    }

    /// The settings.
    #[must_use]
    pub const fn settings(&self) -> &Settings {
        self.settings.now()
    }

    /// The question that waits for an answer.
    #[must_use]
    pub fn question(&self) -> Option<&Question> {
        self.questions.front()
    }

    /// The next notice.
    pub fn take_notice(&mut self) -> Option<Notice> {
        self.notices.pop_front()
    }

    /// Whether every figure is final.
    #[must_use]
    pub fn is_settled(&self) -> bool {
        self.work.is_settled(&self.document)
    }

    /// Whether the plan is saved.
    #[must_use]
    pub fn save_state(&self) -> SaveState {
        if self.is_saving() {
            return SaveState::Saving;
        }
        match (self.document.is_unsaved(), self.document.path()) {
            (true, _) if self.autosave.is_safe() => SaveState::Autosaved,
            (true, _) => SaveState::Unsaved,
            (false, Some(_)) => SaveState::Saved,
            (false, None) => SaveState::New,
        }
    }

    /// The most important fault of the session.
    #[must_use]
    pub fn status_fault(&self) -> Option<StatusFault> {
        let stopped = || {
            self.work.broke().first().map(|kind| match kind {
                JobKind::Comparison | JobKind::Steps | JobKind::Sweep => StatusFault::ComparisonStopped,
                JobKind::Futures
                | JobKind::Cash
                | JobKind::Given
                | JobKind::Likes
                | JobKind::Reach
                | JobKind::Ranks
                | JobKind::Engine
                | JobKind::Save(_)
                | JobKind::File(_) => StatusFault::FuturesStopped,
            })
        };
        let version = || self.version_fault.clone().map(StatusFault::Version);
        self.autosave.fault().or_else(stopped).or_else(version).or_else(|| self.settings_fault.clone().map(StatusFault::Settings))
    }

    /// Writes the last state when the program is about to end by an error.
    #[must_use]
    pub fn rescuer(&self) -> Rescuer {
        self.autosave.rescuer()
    }

    pub(super) fn ask(&mut self, question: Question) {
        self.questions.push_back(question);
    }

    pub(super) fn fail(&mut self, title: FailureTitle, lines: Vec<String>) {
        self.ask(Question::Failed(Failure { title, lines }));
    }

    pub(super) fn notify(&mut self, notice: Notice) {
        self.notices.push_back(notice);
    }

    /// Autosaves the document; changes discarded on closing are not autosaved again.
    pub(super) fn autosave_changes(&mut self) {
        if !self.flow.is_closing {
            self.autosave.follow(&self.document);
        }
    }

    fn write_settings(&self, unwritten: Option<(PathBuf, Settings)>) {
        if let Some((path, settings)) = unwritten {
            self.work.start_file(JobKind::File(FileTask::Settings), move || file_jobs::save_settings(&path, settings));
        }
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        self.work.finish(JobKind::File(FileTask::Settings), EXIT_TIMEOUT);
        while let Some(outcome) = self.work.next_file() {
            if let Outcome::Result(FileResult::Settings(settings, Ok(()))) = outcome {
                self.settings.written(*settings);
            }
        }
        self.write_settings(self.settings.retry());
        self.work.finish(JobKind::File(FileTask::Settings), EXIT_TIMEOUT);
    }
}
