//! Messages of the open document: its state, notices, failures, names of steps, and the rows of its questions.

use std::path::PathBuf;
use std::sync::Arc;

use jiff::Zoned;

use super::TaxByYear;
use super::edit::PlanEdit;
use super::file::{SaveFault, VersionFault};

/// A time where the user is.
#[derive(Clone, Debug, PartialEq)]
pub struct When(pub Zoned);

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
    /// Its file is being written.
    Saving,
}

/// The meaning of a state, in a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SaveHint(pub SaveState);

/// A fault that the status bar shows until it is resolved.
#[derive(Clone, Debug)]
pub enum StatusFault {
    /// Autosave failed, and is tried again.
    Autosave {
        /// The cause.
        fault: Arc<SaveFault>,
        /// The folder of the autosaves.
        folder: PathBuf,
    },
    /// A comparison stopped by an error in the program.
    ComparisonStopped,
    /// The futures stopped by an error in the program.
    FuturesStopped,
    /// The version that a save replaced could not be kept.
    Version(VersionFault),
    /// The settings file could not be read.
    Settings(SettingsFault),
}

/// A settings file that could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SettingsFault {
    /// The file.
    pub file: PathBuf,
    /// Its new place; `None` where it could not be moved.
    pub moved_to: Option<PathBuf>,
}

/// The outcome of the last write of a program that ends by an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rescued {
    /// There was nothing to write.
    Nothing,
    /// Everything is on the disk.
    Written,
    /// The disk holds an earlier state, if any.
    Unwritten,
}

/// The name of a step of the history.
#[derive(Clone, Debug, PartialEq)]
pub enum StepName {
    /// An edit, by the differences that it made.
    Edited(PlanEdit),
    /// An edit whose differences are no longer known.
    Earlier,
    /// As a window that closed unexpectedly wrote it.
    Written(String),
    /// A new plan.
    New,
    /// A file was opened.
    Opened(PathBuf),
    /// A repaired copy was opened.
    OpenedRepaired,
    /// A file was reloaded.
    Reloaded(PathBuf),
    /// A version was restored.
    Restored(When),
    /// A scenario set against the base.
    AgainstBase(String),
    /// The numbers of a preset, by its name in the ledger.
    Preset(String),
    /// Files were imported, by their names.
    Imported(Vec<String>),
    /// An imported file was removed, by its name.
    FileRemoved(String),
}

/// Something that was done.
#[derive(Clone, Debug, PartialEq)]
pub enum Notice {
    /// A step was undone, by its name.
    Undone(Arc<StepName>),
    /// A step was redone, by its name.
    Redone(Arc<StepName>),
    /// A scenario was added, by its name.
    ScenarioAdded(String),
    /// A scenario was removed.
    ScenarioRemoved(String),
    /// A scenario was imported.
    ScenarioImported(String),
    /// A picture, a report or a spreadsheet was exported to this file.
    Exported(PathBuf),
    /// A scenario was exported to this file, a plan of its own.
    ScenarioExported(PathBuf),
    /// An export is on the clipboard.
    Copied,
    /// An export was cancelled.
    ExportCancelled,
    /// The file was reloaded, by the name of the step.
    Reloaded(Arc<StepName>),
    /// A version was restored, by the name of the step.
    Restored(Arc<StepName>),
    /// Files were imported or removed, by the name of the step.
    Imported(Arc<StepName>),
    /// The plan has all of the files already.
    NothingImported,
    /// The version is the same as the plan.
    SameAsVersion,
    /// Unsaved changes of this time were recovered.
    Recovered(When),
    /// There are no unsaved changes to recover.
    NothingToRecover,
    /// The system names no folder for the program's data.
    NoDataFolder,
    /// The plan of this picture was opened.
    OpenedPicture(PathBuf),
    /// Another window has this plan open.
    OpenElsewhere(PathBuf),
    /// The opened plan has another take-home than in the older format of its file.
    TaxByYear(TaxByYear),
}

/// A task with files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FileTask {
    /// A file dialog of the system.
    Dialog,
    /// A plan to open.
    Open,
    /// A plan to import a scenario from.
    Import,
    /// Files of platforms to import.
    ReadExports,
    /// A save of a plan.
    Save,
    /// An export in another format.
    Export,
    /// An exported file, opened by the system's own program.
    OpenExported,
    /// The versions of the plan's file.
    Versions,
    /// The unsaved changes of windows that closed unexpectedly.
    Recovery,
    /// A check of the plan's file for changes by other programs.
    Check,
    /// The settings file.
    Settings,
}

/// The file dialog of the system that the window waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WindowHint {
    /// The plan to open.
    ChooseToOpen,
    /// The file to save to.
    ChooseToSave,
    /// The plan to import a scenario from.
    ChooseToImport,
    /// The file to export a scenario to.
    ChooseToExport,
    /// Files of platforms to import.
    ChooseExports,
}

/// The title of a failure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FailureTitle {
    /// A change that the plan refuses, or an export onto the open plan.
    NotPossible,
    /// A plan that was not opened.
    NotOpened(PathBuf),
    /// An open plan with parts of a newer program.
    PartlyKnown(PathBuf),
    /// A repaired copy that is open.
    Repaired,
    /// A plan to import from that was not read.
    NotRead(PathBuf),
    /// A file that was not exported.
    NotExported,
    /// A plan that was not saved.
    NotSaved(PathBuf),
    /// Rows of the user's own ledger that are ignored.
    OwnLedger,
    /// An error in the program.
    InternalError,
}

/// A reason or a detail of a failure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FailureLine {
    /// The open plan is a copy.
    Copy,
    /// A change of the repair.
    Repair(String),
    /// The chosen file is that of the open plan.
    OpenPlan,
    /// A task that was not finished.
    Unfinished(FileTask),
}

/// A fault of a typed path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PathFault {
    /// Nothing was typed.
    Empty,
    /// There is a file of this name.
    Exists(PathBuf),
}

/// The number of differences that are not listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MoreDifferences(pub usize);

/// A note on recoverable changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecoveryNote {
    /// The program stopped by an error.
    Crashed,
    /// A part cannot be read.
    Damaged,
    /// The plan has no file.
    NeverSaved,
    /// Nothing can be read.
    Unreadable,
}

/// The change that a version's save made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum VersionChange {
    /// The version cannot be read; this is its file.
    Unreadable(PathBuf),
    /// It is the oldest one.
    Oldest,
    /// The differences from the one before.
    Differences(Vec<String>),
}

/// The change that restoring a version would make to the open plan: its differences.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Restoring(pub Vec<String>);
