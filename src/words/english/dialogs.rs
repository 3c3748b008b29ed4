//! The dialogs.

use std::fmt::{Formatter, Result};

use super::English;
use crate::words::{ControlKeys, DialogMessage, DialogText, Says, ShortcutGroup, file_name};

pub(super) const fn dialog(text: DialogText) -> &'static str {
    match text {
        DialogText::Cancel => "Cancel",
        DialogText::Close => "Close",
        DialogText::Discard => "Discard",
        DialogText::AskToDiscard => "Discard…",
        DialogText::DontSave => "Don't save",
        DialogText::Export => "Export",
        DialogText::Keep => "Keep",
        DialogText::KeepMine => "Keep mine",
        DialogText::Later => "Later",
        DialogText::NotNow => "Not now",
        DialogText::Open => "Open",
        DialogText::OpenRepaired => "Open repaired copy",
        DialogText::Overwrite => "Overwrite file",
        DialogText::Reload => "Reload file",
        DialogText::Restore => "Restore",
        DialogText::Save => "Save",
        DialogText::SaveAs => "Save as…",
        DialogText::SaveMineAs => "Save mine as…",
        DialogText::TryAgain => "Try again",
        DialogText::OpenPlan => "Open a plan",
        DialogText::SavePlan => "Save the plan",
        DialogText::ImportScenario => "Import a scenario from a plan",
        DialogText::ExportScenario => "Export as a plan",
        DialogText::PlanFiles => "Zeroline plan",
        DialogText::NoFileDialog => "No file dialog available. Enter a path:",
        DialogText::ExamplePath => "/folder/plan.ron",
        DialogText::RepairedCopy => "You can open a repaired, unsaved copy; the file will not change.",
        DialogText::StillHere => "Your changes are still here. Try again, or save under another name.",
        DialogText::LosesChanges => "Otherwise you lose your changes since the last save.",
        DialogText::ChangedByOthers => "An editor, another window or a sync wrote to the file. Its differences from your plan:",
        DialogText::OnlyTextDiffers => "none: only the text differs",
        DialogText::ReloadingCanBeUndone => "Reloading can be undone. A file you save over is kept under Versions.",
        DialogText::UnreadableNow => "Another program changed the file. Your plan is still open.",
        DialogText::MissingNow => {
            "The file was deleted, moved or renamed, or its disk is not connected. Your plan is still open; saving writes the file again."
        }
        DialogText::RecoverTitle => "Recover unsaved changes?",
        DialogText::ClosedUnexpectedly => "Zeroline closed unexpectedly. Your work was autosaved; nothing changes until you choose.",
        DialogText::LaterHint => "Keeps everything; open it from the File menu or at the next start",
        DialogText::Unreadable => "Unreadable",
        DialogText::DeletesForGood => "This deletes the unsaved changes for good. The plan's file does not change.",
        DialogText::NoVersions => "None yet. Each save keeps the previous version here.",
        DialogText::VersionsKept => "The file before each save. Restoring a version can be undone; nothing is written until you save.",
        DialogText::Shortcuts => "Keyboard shortcuts",
        DialogText::AboutQuestion => {
            "What could you earn by going LIVE on TikTok, where would it come from, and do likes pay? They do not: their line is flat at zero."
        }
        DialogText::AboutPrivacy => "Offline and private: no account, no network code. Plans are files you can read.",
        DialogText::AboutForecast => "The figures are a forecast from your assumptions, not a promise of income and not tax advice.",
        DialogText::AboutLicence => "MIT or Apache-2.0. Typeface: Inter, SIL Open Font License 1.1.",
        DialogText::DropToOpen => "Drop to open",
    }
}

pub(super) const fn shortcut_group(group: ShortcutGroup) -> &'static str {
    match group {
        ShortcutGroup::Controls => "Controls and sliders",
        ShortcutGroup::Plan => "Plan",
        ShortcutGroup::Edit => "Edit",
        ShortcutGroup::Views => "Views and months",
        ShortcutGroup::Scenarios => "Scenarios",
        ShortcutGroup::Window => "Window",
    }
}

pub(super) const fn control_keys(keys: ControlKeys) -> (&'static str, &'static str) {
    match keys {
        ControlKeys::NextControl => ("Tab, Shift+Tab", "Next or previous control"),
        ControlKeys::Step => ("Arrows", "Move a slider by a step"),
        ControlKeys::TenSteps => ("Page Up, Page Down", "Move a slider by ten steps"),
        ControlKeys::TrackEnd => ("Home, End", "Move a slider to an end of its track"),
        ControlKeys::Reset => ("Backspace", "Reset a slider to the saved value"),
        ControlKeys::Accept => ("Enter", "Accept a typed value"),
        ControlKeys::Press => ("Space", "Press a button, expand or collapse a card, flip a switch"),
        ControlKeys::Cancel => ("Escape", "Cancel typing, close a dialog"),
    }
}

impl Says<DialogMessage> for English {
    fn say(&self, message: &DialogMessage, f: &mut Formatter<'_>) -> Result {
        match message {
            DialogMessage::Version(version) => write!(f, "Zeroline {version}"),
            DialogMessage::ImportFrom(plan) => write!(f, "Import which scenario of “{plan}”?"),
            DialogMessage::ChangedOnDisk(file) => write!(f, "{} changed on disk", file_name(file)),
            DialogMessage::NoLongerReadable(file) => write!(f, "{} can no longer be read", file_name(file)),
            DialogMessage::Missing(file) => write!(f, "{} is missing", file_name(file)),
            DialogMessage::OpensWith(plan) => write!(f, "Opens {plan} with these changes, unsaved"),
            DialogMessage::KeptIn(file) => write!(f, "Kept in {}", file.display()),
            DialogMessage::Discard(plan) => write!(f, "Discard “{plan}”?"),
            DialogMessage::SaveChanges(plan) => write!(f, "Save the changes to “{plan}”?"),
            DialogMessage::VersionsOf(file) => write!(f, "Versions of {}", file_name(file)),
        }
    }
}
