//! The questions of a session, as data.

use std::path::PathBuf;
use std::sync::Arc;

use super::work::file_jobs::Loaded;
use super::work::{Export, PathRequest};
use crate::file::external::ExternalChange;
use crate::file::recovery::Recoverable;
use crate::file::{LoadError, Repaired, SaveError};
use crate::plan::{Plan, Variant};
use crate::words::session::{FailureTitle, Notice, PathFault, RecoveryNote, Restoring, VersionChange, When};

/// The step that follows once the open plan is saved or discarded.
#[derive(Debug)]
pub enum Next {
    /// A new plan from an example, by its place among them.
    New(usize),
    /// A new plan in which nothing earns and nothing costs yet.
    Empty,
    /// A new plan, made of the user's own numbers.
    Start(Box<Plan>),
    /// The question which plan to open.
    AskOpen,
    /// This file is read and opened.
    Open(PathBuf),
    /// This file, read already, is shown.
    Show(Box<Loaded>),
    /// The repaired copy of the damaged file at this path is shown.
    ShowRepaired(PathBuf, Box<Repaired>),
    /// Recoverable changes are opened.
    Recover(Box<Recoverable>),
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
        /// Its problems.
        error: LoadError,
        /// The copy.
        repaired: Box<Repaired>,
    },
    /// No file dialog is available. Which path?
    Path {
        /// The request it answers.
        request: PathRequest,
        /// The text to begin with.
        text: String,
        /// The fault of the path that was typed.
        fault: Option<PathFault>,
    },
    /// A save failed. Try again, or elsewhere?
    NotSaved {
        /// The file and the cause.
        error: SaveError,
        /// The step that waits for the save.
        next: Option<Next>,
    },
    /// Another program changed the plan's file. Which one stays?
    ExternalChange {
        /// The file.
        path: PathBuf,
        /// The change.
        change: ExternalChange,
        /// The differences of the file from the open plan.
        differences: Vec<String>,
        /// The moment it was noticed.
        noticed: Noticed,
    },
    /// Recover unsaved changes?
    Recovery(Vec<Offer>),
    /// Discard these recoverable changes, by their place in the list?
    Discard(usize, Box<Offer>),
    /// Export amounts that are blurred?
    BlurredExport(Export),
    /// The scenario of this plan to import.
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
            Self::Unsaved { .. } | Self::NotSaved { .. } | Self::ExternalChange { .. } | Self::Versions { .. } | Self::Import(_) | Self::BlurredExport(_) => {
                true
            }
            Self::Path { request, .. } => !matches!(request, PathRequest::Open { .. }),
            Self::Failed(_) | Self::Damaged { .. } | Self::Recovery(_) | Self::Discard(..) => false,
        }
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
    /// Export every amount.
    Export,
    /// Import the base or a scenario.
    Import(Variant),
}

/// The moment at which a change by another program was noticed.
#[derive(Debug)]
pub enum Noticed {
    /// When the window came to the front.
    OnFocus,
    /// Before a save, which waits, and the step that waits for it.
    BeforeSave(Option<Next>),
}

/// Something that could not be done, or not in full.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// Its title.
    pub title: FailureTitle,
    /// Its reasons or details.
    pub lines: Vec<String>,
}

/// The command that a [`Notice`] offers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoticeCommand {
    /// Undo.
    Undo,
    /// Redo.
    Redo,
    /// Open the exported file with the system's own program.
    OpenExported,
}

impl Notice {
    /// The command that reverts it or goes on from it.
    #[must_use]
    pub const fn command(&self) -> Option<NoticeCommand> {
        match self {
            Self::Undone(_) => Some(NoticeCommand::Redo),
            Self::Redone(_)
            | Self::ScenarioAdded(_)
            | Self::ScenarioRemoved(_)
            | Self::ScenarioImported(_)
            | Self::Imported(_)
            | Self::Reloaded(_)
            | Self::Restored(_) => Some(NoticeCommand::Undo),
            Self::Exported(_) => Some(NoticeCommand::OpenExported),
            Self::ScenarioExported(_)
            | Self::Copied
            | Self::ExportCancelled
            | Self::SameAsVersion
            | Self::NothingImported
            | Self::Recovered(_)
            | Self::NothingToRecover
            | Self::NoDataFolder
            | Self::OpenElsewhere(_)
            | Self::OpenedPicture(_)
            | Self::TaxByYear(_) => None,
        }
    }
}

/// Recoverable changes.
#[derive(Clone, Debug, PartialEq)]
pub struct Offer {
    /// The file they are in.
    pub journal: PathBuf,
    /// The plan; `None` where nothing can be read.
    pub plan: Option<OfferedPlan>,
}

/// The plan of recoverable changes.
#[derive(Clone, Debug, PartialEq)]
pub struct OfferedPlan {
    /// Its name.
    pub name: String,
    /// Its file; `None` where it was never saved.
    pub path: Option<PathBuf>,
    /// The time of the last change.
    pub time: When,
    /// The end of its window, and faults of it.
    pub notes: Vec<RecoveryNote>,
    /// Its differences from its file.
    pub differences: Vec<String>,
}

/// A version of a plan file.
#[derive(Clone, Debug, PartialEq)]
pub struct VersionRow {
    /// The time its file was written.
    pub time: When,
    /// The change that its save made.
    pub change: VersionChange,
    /// The change that restoring it would make; `None` where it cannot be read.
    pub restoring: Option<Restoring>,
    /// The plan, where it can be read.
    pub plan: Option<Arc<Plan>>,
}
