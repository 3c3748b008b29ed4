//! The session's questions to the user, and its notices. They are data; the window shows them.

use std::path::PathBuf;
use std::sync::Arc;

use jiff::Timestamp;

use super::work::files::Loaded;
use super::work::{Kind, PathRequest};
use crate::file::external::ExternalChange;
use crate::file::{LoadError, Repaired, SaveError};
use crate::ledger::RowProblem;
use crate::plan::{Plan, Problem, Variant};
use crate::words::file::FileWarning;

/// The step that follows once the open plan is saved or discarded.
#[derive(Debug)]
pub enum Next {
    /// A new plan from an example, by its place among them.
    New(usize),
    /// The question which plan to open.
    AskOpen,
    /// This file is read and opened.
    Open(PathBuf),
    /// This file, read already, is shown.
    Show(Box<Loaded>),
    /// The repaired copy of a damaged file is shown.
    ShowRepaired(Box<Repaired>),
    /// Recoverable changes are opened, by their place in the list.
    Recover(usize),
    /// The window closes.
    Quit,
}

/// A question that waits for an [`Answer`]. Dismissed, it changes nothing.
#[derive(Debug)]
pub enum Question {
    /// Save the changes before the next step?
    Unsaved {
        /// The plan's name.
        name: String,
        /// The next step.
        next: Next,
    },
    /// A message to acknowledge.
    Failed(Failure),
    /// A file is damaged. Open a repaired copy?
    Damaged {
        /// What is wrong with it.
        error: LoadError,
        /// What can be opened.
        repaired: Box<Repaired>,
    },
    /// No file dialog is available. Which path?
    Path {
        /// What the path is for.
        request: PathRequest,
        /// The text to begin with.
        text: String,
        /// What is wrong with the path that was typed.
        problem: Option<PathProblem>,
    },
    /// A save failed. Try again, or elsewhere?
    NotSaved {
        /// The file.
        path: PathBuf,
        /// Why.
        fault: NotSavedFault,
        /// The step that waits for the save.
        next: Option<Next>,
    },
    /// Another program changed the plan's file. Which one stays?
    ExternalChange {
        /// The file.
        path: PathBuf,
        /// The change.
        change: ExternalChange,
        /// How the file differs from the open plan.
        differences: Differences,
        /// When it was noticed.
        noticed: Noticed,
    },
    /// Recover unsaved changes?
    Recovery(Vec<Offer>),
    /// Discard these recoverable changes, by their place in the list?
    Discard(usize, Box<Offer>),
    /// Which scenario of this plan is imported?
    Import(Box<Plan>),
    /// Restore a version of this file?
    Versions {
        /// The file.
        path: PathBuf,
        /// Its versions, the newest first.
        rows: Vec<VersionRow>,
    },
}

impl Question {
    /// Whether it is about the open plan, and goes with it.
    pub(super) const fn is_about_plan(&self) -> bool {
        match self {
            Self::Unsaved { .. } | Self::NotSaved { .. } | Self::ExternalChange { .. } | Self::Versions { .. } | Self::Import(_) => true,
            Self::Path { request, .. } => !matches!(request, PathRequest::Open { .. }),
            Self::Failed(_) | Self::Damaged { .. } | Self::Recovery(_) | Self::Discard(..) => false,
        }
    }

    /// Whether it is about recoverable changes.
    pub(super) const fn is_recovery(&self) -> bool {
        matches!(self, Self::Recovery(_) | Self::Discard(..))
    }
}

/// The answer to a [`Question`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Nothing changes.
    Cancel,
    /// Save the changes, then go on.
    Save,
    /// Discard the changes and go on.
    Discard,
    /// Open the repaired copy.
    OpenRepaired,
    /// This path was typed.
    Path(PathBuf),
    /// Save to the same file again.
    TryAgain,
    /// Save to another file.
    SaveAs,
    /// Keep the open plan.
    KeepMine,
    /// Reload the file.
    Reload,
    /// Open recoverable changes, by their place in the list.
    Recover(usize),
    /// Ask whether to discard them.
    AskToDiscard(usize),
    /// Discard them.
    DiscardRecoverable,
    /// Back to the list of them.
    ShowOffers,
    /// Restore a version, by its place in the list.
    Restore(usize),
    /// Import the base or a scenario.
    Import(Variant),
}

/// When a change by another program was noticed.
#[derive(Debug)]
pub enum Noticed {
    /// When the window came to the front.
    OnFocus,
    /// Before a save, which waits, and the step that waits for it.
    BeforeSave(Option<Next>),
}

/// Why a save failed.
#[derive(Debug)]
pub enum NotSavedFault {
    /// The system refused.
    System(SaveError),
    /// A file of this name was made meanwhile.
    Exists,
}

/// What is wrong with a path that was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PathProblem {
    /// Nothing was typed.
    Empty,
    /// There is a file of this name.
    Exists,
}

/// Something that could not be done, or not in full.
#[derive(Debug)]
pub enum Failure {
    /// A change that the plan refuses.
    Refused(Problem),
    /// A file that was not opened.
    NotOpened(LoadError),
    /// A plan that was opened and holds what this program does not know.
    PartlyKnown(PathBuf, Vec<FileWarning>),
    /// The repaired copy of a damaged file was opened.
    Repaired(Vec<String>),
    /// A plan to import from that was not read.
    NotImported(LoadError),
    /// A scenario that was not exported.
    NotExported(SaveError),
    /// A scenario that would replace the open plan's file.
    ExportOntoPlan,
    /// A save of a plan that is no longer open.
    ClosedNotSaved(PathBuf, NotSavedFault),
    /// Rows of the user's own ledger that are not used.
    Ledger(Vec<RowProblem>),
    /// A job that stopped by an error in the program.
    Broke(Kind),
}

/// Something that was done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// A step was undone, by its label.
    Undone(String),
    /// A step was redone, by its label.
    Redone(String),
    /// A scenario was added, by its name.
    ScenarioAdded(String),
    /// A scenario was removed.
    ScenarioRemoved(String),
    /// A scenario was imported.
    ScenarioImported(String),
    /// A scenario was exported to this file.
    ScenarioExported(PathBuf),
    /// The file was reloaded, by the label of the step.
    Reloaded(String),
    /// A version was restored, by the label of the step.
    Restored(String),
    /// The version is the same as the plan.
    SameAsVersion,
    /// Unsaved changes of this time were recovered.
    Recovered(Timestamp),
    /// There are no unsaved changes to recover.
    NothingToRecover,
    /// The system names no folder for the program's data.
    NoDataFolder,
}

/// What takes a [`Notice`] back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WayBack {
    /// Undo.
    Undo,
    /// Redo.
    Redo,
}

impl Notice {
    /// What takes it back.
    #[must_use]
    pub const fn way_back(&self) -> Option<WayBack> {
        match self {
            Self::Undone(_) => Some(WayBack::Redo),
            Self::Redone(_) | Self::ScenarioAdded(_) | Self::ScenarioRemoved(_) | Self::ScenarioImported(_) | Self::Reloaded(_) | Self::Restored(_) => {
                Some(WayBack::Undo)
            }
            Self::ScenarioExported(_) | Self::SameAsVersion | Self::Recovered(_) | Self::NothingToRecover | Self::NoDataFolder => None,
        }
    }
}

/// How two plans differ: the first differences by name, and how many more there are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Differences {
    /// The first of them.
    pub first: Vec<String>,
    /// How many more.
    pub more: usize,
}

impl Differences {
    /// The most that are listed.
    const MOST: usize = 4;

    /// These differences, shortened.
    #[must_use]
    pub fn new(mut all: Vec<String>) -> Self {
        let more = all.len().saturating_sub(Self::MOST);
        if more < 2 {
            return Self { first: all, more: 0 };
        }
        all.truncate(Self::MOST);
        Self { first: all, more }
    }
}

/// Recoverable changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// The file they are in.
    pub journal: PathBuf,
    /// The plan; `None` where nothing can be read.
    pub plan: Option<OfferedPlan>,
}

/// The plan of recoverable changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfferedPlan {
    /// Its name.
    pub name: String,
    /// Its file; `None` where it was never saved.
    pub path: Option<PathBuf>,
    /// The time of the last change.
    pub time: Timestamp,
    /// Whether the program stopped by an error.
    pub crashed: bool,
    /// Whether a part could not be read.
    pub is_damaged: bool,
    /// How it differs from its file.
    pub differences: Differences,
}

/// A version of a plan file.
#[derive(Clone, Debug, PartialEq)]
pub struct VersionRow {
    /// The time its file was written.
    pub time: Timestamp,
    /// What its save changed.
    pub change: VersionChange,
    /// How the open plan would change; `None` where it cannot be read.
    pub restoring: Option<Differences>,
    /// The plan, where it can be read.
    pub plan: Option<Arc<Plan>>,
}

/// What the save of a version changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum VersionChange {
    /// It cannot be read; this is its file.
    Unreadable(PathBuf),
    /// It is the oldest one.
    Oldest,
    /// It differs so from the one before.
    Differences(Differences),
}
