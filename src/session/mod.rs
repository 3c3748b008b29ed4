//! The session: what is open and what is done with it, without a window.
//!
//! A front end calls [`Session::poll`] at the start of a frame, draws from the session's data, and applies [`Action`]s to it. Questions
//! and notices are data. Whatever takes longer than a frame runs in [`work`] and calls `wake` when it is done.

pub mod action;
mod apply;
pub mod crash;
pub mod document;
mod figures;
pub mod history;
mod open_save;
pub mod question;
mod recovery;
pub mod settings;
pub mod text;
pub mod work;

use std::collections::VecDeque;
use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use jiff::tz::TimeZone;

pub use action::{Action, Edit, Gesture, ScenarioAction, SettingAction};
pub use document::{Document, DocumentId, Revision};
pub use figures::{ChangeSummary, DifferenceRow};
pub use open_save::EXTENSION;
pub use question::{Answer, Failure, Notice, Question, WayBack};
pub use text::name_of;
pub use work::autosave::{Autosave, AutosaveFault, Rescued, Rescuer};

use self::figures::{Figures, LastChange};
use self::open_save::Flow;
use self::recovery::Start;
use self::settings::{Settings, SettingsFault};
use self::work::{Extent, Kind, PathPicker, Results, Runner, Work, autosave};
use crate::file;
use crate::file::recovery::Recoverable;
use crate::file::versions::Versions;
use crate::ledger::RowProblem;
use crate::plan::YearMonth;

/// How long a session that ends waits for its settings.
const LAST_MOMENT: Duration = Duration::from_secs(2);

/// What a session begins with.
pub struct Opening {
    /// The plan to open; none for the first example.
    pub plan: Option<PathBuf>,
    /// The month new plans begin in.
    pub this_month: YearMonth,
    /// The settings.
    pub settings: Settings,
    /// The settings file could not be read.
    pub settings_fault: Option<SettingsFault>,
    /// The settings file; none in tests.
    pub settings_file: Option<PathBuf>,
    /// The folder of the program's data, for recovery and versions.
    pub data: Option<PathBuf>,
    /// The time zone of the user.
    pub zone: TimeZone,
    /// Rows of the user's own ledger that are not used.
    pub ledger_problems: Vec<RowProblem>,
    /// Shows file dialogs.
    pub picker: PathPicker,
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

/// Something that is wrong and goes by itself.
#[derive(Clone, Debug)]
pub enum Trouble {
    /// Autosave failed.
    Autosave(AutosaveFault),
    /// These jobs stopped by an error in the program.
    Broke(Kind),
    /// The version that a save replaced could not be kept: why, in a sentence.
    Version(String),
    /// The settings file could not be read.
    Settings(SettingsFault),
}

/// Whether the plan is saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SaveState {
    /// No file, and nothing to save.
    New,
    /// Its file holds it.
    Saved,
    /// Unsaved changes, on the disk by autosave.
    Autosaved,
    /// Unsaved changes.
    Unsaved,
}

/// A session.
pub struct Session {
    document: Document,
    settings: Settings,
    settings_file: Option<PathBuf>,
    written_settings: Settings,
    work: Work,
    autosave: Autosave,
    /// The state of the document that the autosave has.
    autosaved: Option<Revision>,
    picker: PathPicker,
    versions: Versions,
    data: Option<PathBuf>,
    zone: TimeZone,
    this_month: YearMonth,
    flow: Flow,
    start: Start,
    recoverable: Vec<Recoverable>,
    questions: VecDeque<Question>,
    notices: VecDeque<Notice>,
    last_change: Option<LastChange>,
    figures: Figures,
    version_fault: Option<String>,
    settings_fault: Option<SettingsFault>,
}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Session").field("document", &self.document).finish_non_exhaustive()
    }
}

impl Session {
    /// A session that begins. `wake` is called from other threads whenever a frame has something new to show.
    #[must_use]
    pub fn new(opening: Opening, wake: Arc<dyn Fn() + Send + Sync>) -> Self {
        let wakes = Arc::clone(&wake);
        let mut session = Self {
            document: Document::new(file::first_example(opening.this_month)),
            written_settings: opening.settings.clone(),
            settings: opening.settings,
            settings_file: opening.settings_file,
            work: Work::new(opening.runner, wake),
            autosave: Autosave::new(opening.data.as_deref(), autosave::PACE, move || wakes()),
            autosaved: None,
            picker: opening.picker,
            versions: Versions::new(opening.data.as_deref()),
            data: opening.data,
            zone: opening.zone,
            this_month: opening.this_month,
            flow: Flow::default(),
            start: Start::default(),
            recoverable: Vec::new(),
            questions: VecDeque::new(),
            notices: VecDeque::new(),
            last_change: None,
            figures: Figures::default(),
            version_fault: None,
            settings_fault: opening.settings_fault,
        };
        if !opening.ledger_problems.is_empty() {
            session.fail(Failure::Ledger(opening.ledger_problems));
        }
        match opening.plan {
            Some(path) => session.load(path),
            None => session.first_plan_arrived(),
        }
        session
    }

    /// Begins a frame: takes what the jobs brought. Settings are not written while a pointer is down.
    pub fn poll(&mut self, pointer: Pointer) {
        self.work.begin_frame();
        while let Some(outcome) = self.work.next_file() {
            self.finish(outcome);
        }
        self.search_at_start();
        if pointer == Pointer::Up {
            self.write_settings();
        }
        self.autosave_changes();
    }

    /// Has the futures of the shown plan run: those that fit in the frame at once, all of them unless a slider is held.
    pub fn follow(&mut self, pointer: Pointer) {
        let extent = if self.is_held(pointer) { Extent::Quick } else { Extent::All };
        self.work.follow(self.document.shown_revision(), self.document.shown_plan(), extent);
    }

    /// Whether a slider is held.
    #[must_use]
    pub fn is_held(&self, pointer: Pointer) -> bool {
        pointer == Pointer::Down && self.document.gesture_key().is_some()
    }

    /// The open document.
    #[must_use]
    pub const fn document(&self) -> &Document {
        &self.document
    }

    /// The settings.
    #[must_use]
    pub const fn settings(&self) -> &Settings {
        &self.settings
    }

    /// The last results of the jobs.
    #[must_use]
    pub const fn results(&self) -> Results<'_> {
        Results::new(&self.work, &self.document)
    }

    /// The time zone of the user.
    #[must_use]
    pub const fn zone(&self) -> &TimeZone {
        &self.zone
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
        self.work.has_all_futures(self.document.shown_revision(), self.document.shown_plan()) && self.work.is_settled()
    }

    /// Whether the plan is saved.
    #[must_use]
    pub fn save_state(&self) -> SaveState {
        match (self.document.is_unsaved(), self.document.path()) {
            (true, _) if self.autosave.is_safe() => SaveState::Autosaved,
            (true, _) => SaveState::Unsaved,
            (false, Some(_)) => SaveState::Saved,
            (false, None) => SaveState::New,
        }
    }

    /// What is wrong, the most important first.
    #[must_use]
    pub fn trouble(&self) -> Option<Trouble> {
        let autosave = self.autosave.fault().map(Trouble::Autosave);
        let broke = || self.work.broke().first().copied().map(Trouble::Broke);
        let version = || self.version_fault.clone().map(Trouble::Version);
        autosave.or_else(broke).or_else(version).or_else(|| self.settings_fault.clone().map(Trouble::Settings))
    }

    /// Writes the last state when the program is about to end by an error.
    #[must_use]
    pub fn rescuer(&self) -> Rescuer {
        self.autosave.rescuer()
    }

    pub(crate) fn ask(&mut self, question: Question) {
        self.questions.push_back(question);
    }

    fn fail(&mut self, failure: Failure) {
        self.ask(Question::Failed(failure));
    }

    fn write_settings(&mut self) {
        if self.settings == self.written_settings {
            return;
        }
        self.written_settings = self.settings.clone();
        let Some(path) = self.settings_file.clone() else { return };
        match self.settings.to_text() {
            Ok(text) => self.work.save_settings(path, text),
            Err(error) => log::warn!("settings not written: {error}"),
        }
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        self.write_settings();
        self.work.finish(Kind::Settings, LAST_MOMENT);
    }
}
