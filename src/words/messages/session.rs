//! The open document: its state, notices, failures and questions.

use std::fmt;

use crate::words::session::{
    FailureLine, FailureTitle, FileTask, MoreDifferences, Notice, PathFault, RecoveryNote, Rescued, Restoring, SaveHint, SaveState, SettingsFault, StatusFault,
    StepName, VersionChange, When, WindowHint,
};
use crate::words::translation::{say, say_within};
use crate::words::{Blur, blurred, file_name, language};

impl fmt::Display for When {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(time) = self;
        let month = language().month_before_year(usize::try_from(time.month() - 1).unwrap_or_default());
        let (day, year) = (time.day().to_string(), time.year().to_string());
        say!(f, "day-and-time", day, month, year, time = time.strftime("%H:%M").to_string())
    }
}

/// At the beginning of a sentence in the alternate form, `{:#}`.
impl fmt::Display for SaveState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        say_within!(
            f,
            match self {
                Self::New => "save-state-new",
                Self::Saved => "save-state-saved",
                Self::Autosaved => "save-state-autosaved",
                Self::Unsaved => "save-state-unsaved",
                Self::Saving => "save-state-saving",
            }
        )
    }
}

impl fmt::Display for SaveHint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(state) = self;
        say!(
            f,
            match state {
                SaveState::New => "save-hint-new",
                SaveState::Saved => "save-hint-saved",
                SaveState::Autosaved => "save-hint-autosaved",
                SaveState::Unsaved => "save-hint-unsaved",
                SaveState::Saving => "save-hint-saving",
            }
        )
    }
}

impl fmt::Display for StatusFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Autosave { fault, folder } => {
                say!(f, "status-fault-autosave", fault = format!("{fault:#}"), folder = folder.display().to_string())
            }
            Self::ComparisonStopped => say!(f, "status-fault-comparison-stopped"),
            Self::FuturesStopped => say!(f, "status-fault-futures-stopped"),
            Self::Version(fault) => fault.fmt(f),
            Self::Settings(SettingsFault { moved_to: Some(moved), .. }) => {
                say!(f, "status-fault-settings-some", moved = moved.display().to_string())
            }
            Self::Settings(SettingsFault { file, moved_to: None }) => {
                say!(f, "status-fault-settings-none", file = file.display().to_string())
            }
        }
    }
}

impl fmt::Display for Rescued {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        say!(
            f,
            match self {
                Self::Nothing => "rescued-nothing",
                Self::Written => "rescued-written",
                Self::Unwritten => "rescued-unwritten",
            }
        )
    }
}

impl fmt::Display for StepName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The name of a step is kept, so that any of its numbers may be an amount.
        f.write_str(&blurred(&Blur::Off.within(|| Unblurred(self).to_string())))
    }
}

/// The name of a step with its amounts.
struct Unblurred<'a>(&'a StepName);

impl fmt::Display for Unblurred<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            StepName::Edited(edit) => edit.fmt(f),
            StepName::Earlier => say!(f, "step-name-earlier"),
            StepName::Written(name) => f.write_str(name),
            StepName::New => say!(f, "step-name-new"),
            StepName::Opened(file) => say!(f, "step-name-opened", file = file_name(file)),
            StepName::OpenedRepaired => say!(f, "step-name-opened-repaired"),
            StepName::Reloaded(file) => say!(f, "step-name-reloaded", file = file_name(file)),
            StepName::Restored(time) => say!(f, "step-name-restored", time),
            StepName::AgainstBase(scenario) => say!(f, "step-name-against-base", scenario),
            StepName::Imported(files) => match files.as_slice() {
                [file] => say!(f, "step-name-imported", file),
                files => say!(f, "step-name-imported-files", count = files.len()),
            },
            StepName::FileRemoved(file) => say!(f, "step-name-file-removed", file),
            StepName::Preset(name) => say!(f, "step-name-preset", name = language().preset(name)),
        }
    }
}

impl fmt::Display for Notice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undone(name) => say!(f, "notice-undone", name),
            Self::Redone(name) => say!(f, "notice-redone", name),
            Self::ScenarioAdded(name) => say!(f, "notice-scenario-added", name),
            Self::ScenarioRemoved(name) => say!(f, "notice-scenario-removed", name),
            Self::ScenarioImported(name) => say!(f, "notice-scenario-imported", name),
            Self::Exported(file) | Self::ScenarioExported(file) => say!(f, "notice-exported", file = file_name(file)),
            Self::Copied => say!(f, "notice-copied"),
            Self::ExportCancelled => say!(f, "notice-export-cancelled"),
            Self::Reloaded(name) | Self::Restored(name) | Self::Imported(name) => name.fmt(f),
            Self::NothingImported => say!(f, "notice-nothing-imported"),
            Self::SameAsVersion => say!(f, "notice-same-as-version"),
            Self::Recovered(time) => say!(f, "notice-recovered", time),
            Self::NothingToRecover => say!(f, "notice-nothing-to-recover"),
            Self::OpenElsewhere(file) => say!(f, "notice-open-elsewhere", file = file_name(file)),
            Self::OpenedPicture(file) => say!(f, "notice-opened-picture", file = file_name(file)),
            Self::TaxByYear(text) => text.fmt(f),
            Self::NoDataFolder => say!(f, "notice-no-data-folder"),
        }
    }
}

impl fmt::Display for FileTask {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        say!(
            f,
            match self {
                Self::Dialog => "file-task-dialog",
                Self::Open => "file-task-open",
                Self::Import => "file-task-import",
                Self::ReadExports => "file-task-read-exports",
                Self::Save => "file-task-save",
                Self::Export => "file-task-export",
                Self::OpenExported => "file-task-open-exported",
                Self::Versions => "file-task-versions",
                Self::Recovery => "file-task-recovery",
                Self::Check => "file-task-check",
                Self::Settings => "file-task-settings",
            }
        )
    }
}

impl fmt::Display for WindowHint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        say!(
            f,
            match self {
                Self::ChooseToOpen => "window-hint-choose-to-open",
                Self::ChooseToSave => "window-hint-choose-to-save",
                Self::ChooseToImport => "window-hint-choose-to-import",
                Self::ChooseExports => "window-hint-choose-exports",
                Self::ChooseToExport => "window-hint-choose-to-export",
            }
        )
    }
}

impl fmt::Display for FailureTitle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotPossible => say!(f, "failure-title-not-possible"),
            Self::NotOpened(file) => say!(f, "failure-title-not-opened", file = file_name(file)),
            Self::PartlyKnown(file) => say!(f, "failure-title-partly-known", file = file_name(file)),
            Self::Repaired => say!(f, "failure-title-repaired"),
            Self::NotRead(file) => say!(f, "failure-title-not-read", file = file_name(file)),
            Self::NotExported => say!(f, "failure-title-not-exported"),
            Self::NotSaved(file) => say!(f, "failure-title-not-saved", file = file_name(file)),
            Self::OwnLedger => say!(f, "failure-title-own-ledger"),
            Self::InternalError => say!(f, "failure-title-internal-error"),
        }
    }
}

impl fmt::Display for FailureLine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Copy => say!(f, "failure-line-copy"),
            Self::Repair(change) => say!(f, "failure-line-repair", change),
            Self::OpenPlan => say!(f, "failure-line-open-plan"),
            Self::Unfinished(task) => say!(f, "failure-line-unfinished", task),
        }
    }
}

impl fmt::Display for PathFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => say!(f, "path-fault-empty"),
            Self::Exists(path) => say!(f, "path-fault-exists", path = path.display().to_string()),
        }
    }
}

impl fmt::Display for MoreDifferences {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(count) = self;
        say!(f, "more-differences", count)
    }
}

impl fmt::Display for RecoveryNote {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        say!(
            f,
            match self {
                Self::Crashed => "recovery-note-crashed",
                Self::Damaged => "recovery-note-damaged",
                Self::NeverSaved => "recovery-note-never-saved",
                Self::Unreadable => "recovery-note-unreadable",
            }
        )
    }
}

impl fmt::Display for VersionChange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable(path) => say!(f, "version-change-unreadable", path = path.display().to_string()),
            Self::Oldest => say!(f, "version-change-oldest"),
            Self::Differences(differences) => f.write_str(&differences.join(", ")),
        }
    }
}

impl fmt::Display for Restoring {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(differences) = self;
        match differences.as_slice() {
            [] => say!(f, "restoring-nothing"),
            differences => say!(f, "restoring", differences = differences.join(", ")),
        }
    }
}
