//! The open document: its state, notices, failures and questions.

use std::fmt::{Formatter, Result};

use super::English;
use crate::words::session::{
    ChangeName, FailureLine, FailureTitle, FileTask, MoreDifferences, Notice, PathFault, RecoveryNote, Rescued, Restoring, SaveHint, SaveState, SettingsFault,
    StatusFault, VersionChange, When, WindowHint,
};
use crate::words::{Says, file_name};

impl Says<When> for English {
    fn say(&self, When(time): &When, f: &mut Formatter<'_>) -> Result {
        write!(f, "{}", time.strftime("%-d %b %Y, %H:%M"))
    }
}

/// At the beginning of a sentence in the alternate form, `{:#}`.
impl Says<SaveState> for English {
    fn say(&self, state: &SaveState, f: &mut Formatter<'_>) -> Result {
        let (first, within) = match state {
            SaveState::New => ("New, nothing to save yet", "new, nothing to save yet"),
            SaveState::Saved => ("Saved on this computer", "saved on this computer"),
            SaveState::Autosaved => ("Unsaved changes, autosaved", "unsaved changes, autosaved"),
            SaveState::Unsaved => ("Unsaved changes", "unsaved changes"),
            SaveState::Saving => ("Saving…", "saving…"),
        };
        f.write_str(if f.alternate() { first } else { within })
    }
}

impl Says<SaveHint> for English {
    fn say(&self, SaveHint(state): &SaveHint, f: &mut Formatter<'_>) -> Result {
        f.write_str(match state {
            SaveState::New => "The plan has no file. Save it to keep it.",
            SaveState::Saved => "The plan's file has every change.",
            SaveState::Autosaved => "The plan's file does not have these changes yet. A copy is on this computer, in case the program ends unexpectedly.",
            SaveState::Unsaved => "These changes are only in this window. Save to keep them.",
            SaveState::Saving => "The plan's file is being written.",
        })
    }
}

impl Says<StatusFault> for English {
    fn say(&self, fault: &StatusFault, f: &mut Formatter<'_>) -> Result {
        match fault {
            StatusFault::Autosave { fault, folder } => {
                write!(f, "Autosave failed: {fault:#} ({}). Save the plan; Zeroline will retry.", folder.display())
            }
            StatusFault::ComparisonStopped => f.write_str("Internal error: the comparison stopped. The rest still works; change a scenario to retry."),
            StatusFault::FuturesStopped => f.write_str("Internal error: the futures stopped. The rest still works; change the plan to retry."),
            StatusFault::Version(fault) => self.say(fault, f),
            StatusFault::Settings(SettingsFault { moved_to: Some(moved), .. }) => {
                write!(f, "The settings could not be read, so defaults are used. The old file is now {}.", moved.display())
            }
            StatusFault::Settings(SettingsFault { file, moved_to: None }) => {
                write!(f, "The settings in {} could not be read, so defaults are used.", file.display())
            }
        }
    }
}

impl Says<Rescued> for English {
    fn say(&self, outcome: &Rescued, f: &mut Formatter<'_>) -> Result {
        f.write_str(match outcome {
            Rescued::Nothing => "Zeroline crashed. There were no unsaved changes.",
            Rescued::Written => "Zeroline crashed. Your changes were autosaved; start it again to recover them.",
            Rescued::Unwritten => "Zeroline crashed, and the last change could not be written. Start it again to recover the changes before it.",
        })
    }
}

impl Says<ChangeName> for English {
    fn say(&self, name: &ChangeName, f: &mut Formatter<'_>) -> Result {
        match name {
            ChangeName::New => f.write_str("New plan"),
            ChangeName::Opened(file) => write!(f, "Opened {}", file_name(file)),
            ChangeName::OpenedRepaired => f.write_str("Opened repaired copy"),
            ChangeName::Reloaded(file) => write!(f, "Reloaded {}", file_name(file)),
            ChangeName::Restored(time) => write!(f, "Restored version of {time}"),
            ChangeName::AgainstBase(scenario) => write!(f, "{scenario} against the base"),
            ChangeName::Preset(name) => write!(f, "Preset: {name}"),
        }
    }
}

impl Says<Notice> for English {
    fn say(&self, notice: &Notice, f: &mut Formatter<'_>) -> Result {
        match notice {
            Notice::Undone(name) => write!(f, "Undone: {name}"),
            Notice::Redone(name) => write!(f, "Redone: {name}"),
            Notice::ScenarioAdded(name) => write!(f, "Added scenario {name}"),
            Notice::ScenarioRemoved(name) => write!(f, "Removed scenario {name}"),
            Notice::ScenarioImported(name) => write!(f, "Imported {name}"),
            Notice::OpenedPicture(file) => write!(f, "Opened the plan in {}. Save it to keep your changes; the picture stays as it is.", file_name(file)),
            Notice::ScenarioExported(file) => write!(f, "Exported to {}", file_name(file)),
            Notice::Reloaded(name) | Notice::Restored(name) => f.write_str(name),
            Notice::SameAsVersion => f.write_str("The plan is the same as this version; nothing changed."),
            Notice::Recovered(time) => write!(f, "Recovered the changes of {time}"),
            Notice::NothingToRecover => f.write_str("No unsaved changes to recover."),
            Notice::OpenElsewhere(file) => write!(f, "{} is open in another window, too. A save of the other one is noticed here.", file_name(file)),
            Notice::TaxByYear(text) => write!(f, "{text}"),
            Notice::NoDataFolder => f.write_str("No autosave: this system names no folder for program data."),
        }
    }
}

impl Says<FileTask> for English {
    fn say(&self, task: &FileTask, f: &mut Formatter<'_>) -> Result {
        f.write_str(match task {
            FileTask::Dialog => "file dialog",
            FileTask::Open => "open plan",
            FileTask::Import => "read plan",
            FileTask::Save => "save plan",
            FileTask::Export => "export scenario",
            FileTask::Versions => "list versions",
            FileTask::Recovery => "find recoverable",
            FileTask::Check => "check plan file",
            FileTask::Settings => "save settings",
        })
    }
}

impl Says<WindowHint> for English {
    fn say(&self, hint: &WindowHint, f: &mut Formatter<'_>) -> Result {
        f.write_str(match hint {
            WindowHint::ChooseToOpen => "Choose a plan to open in the file dialog",
            WindowHint::ChooseToSave => "Choose a file to save to in the file dialog",
            WindowHint::ChooseToImport => "Choose a plan to import from in the file dialog",
            WindowHint::ChooseToExport => "Choose a file to export to in the file dialog",
        })
    }
}

impl Says<FailureTitle> for English {
    fn say(&self, title: &FailureTitle, f: &mut Formatter<'_>) -> Result {
        match title {
            FailureTitle::NotPossible => f.write_str("Not possible"),
            FailureTitle::NotOpened(file) => write!(f, "{} was not opened", file_name(file)),
            FailureTitle::PartlyKnown(file) => write!(f, "{} is open, but parts of it are from a newer Zeroline", file_name(file)),
            FailureTitle::Repaired => f.write_str("A repaired copy is open"),
            FailureTitle::NotRead(file) => write!(f, "{} could not be read", file_name(file)),
            FailureTitle::NotExported => f.write_str("The scenario was not exported"),
            FailureTitle::NotSaved(file) => write!(f, "{} was not saved", file_name(file)),
            FailureTitle::OwnLedger => f.write_str("Some rows of your own ledger are ignored"),
            FailureTitle::InternalError => f.write_str("Internal error"),
        }
    }
}

impl Says<FailureLine> for English {
    fn say(&self, line: &FailureLine, f: &mut Formatter<'_>) -> Result {
        match line {
            FailureLine::Copy => f.write_str("This is an unsaved copy; the file has not changed."),
            FailureLine::Repair(change) => write!(f, "Line {change}"),
            FailureLine::OpenPlan => f.write_str("This is the file of the open plan. Choose another name for the scenario."),
            FailureLine::Unfinished(task) => write!(f, "Could not finish “{task}”. Your plan is still open; try again."),
        }
    }
}

impl Says<PathFault> for English {
    fn say(&self, fault: &PathFault, f: &mut Formatter<'_>) -> Result {
        match fault {
            PathFault::Empty => f.write_str("Enter a path."),
            PathFault::Exists(path) => write!(f, "{} already exists. Choose another name or delete it first.", path.display()),
        }
    }
}

impl Says<MoreDifferences> for English {
    fn say(&self, MoreDifferences(count): &MoreDifferences, f: &mut Formatter<'_>) -> Result {
        write!(f, "and {count} more")
    }
}

impl Says<RecoveryNote> for English {
    fn say(&self, note: &RecoveryNote, f: &mut Formatter<'_>) -> Result {
        f.write_str(match note {
            RecoveryNote::Crashed => "Zeroline crashed.",
            RecoveryNote::Damaged => "Some of it is unreadable; this is the rest.",
            RecoveryNote::NeverSaved => "Never saved",
            RecoveryNote::Unreadable => "unreadable autosave",
        })
    }
}

impl Says<VersionChange> for English {
    fn say(&self, change: &VersionChange, f: &mut Formatter<'_>) -> Result {
        match change {
            VersionChange::Unreadable(path) => write!(f, "Unreadable; kept in {}", path.display()),
            VersionChange::Oldest => f.write_str("The oldest version"),
            VersionChange::Differences(differences) => f.write_str(&differences.join(", ")),
        }
    }
}

impl Says<Restoring> for English {
    fn say(&self, Restoring(differences): &Restoring, f: &mut Formatter<'_>) -> Result {
        match differences.as_slice() {
            [] => f.write_str("The same as the open plan"),
            differences => write!(f, "Restoring: {}", differences.join(", ")),
        }
    }
}
