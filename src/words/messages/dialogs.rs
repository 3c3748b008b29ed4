//! The dialogs.

use std::fmt;

use crate::words::translation::{attribute, say, text as text_of};

use crate::words::{ControlKeys, ControlKind, DialogMessage, DialogText, ShortcutGroup, file_name};

pub(in crate::words) fn dialog(text: DialogText) -> &'static str {
    text_of(match text {
        DialogText::Cancel => "dialog-cancel",
        DialogText::Close => "dialog-close",
        DialogText::Discard => "dialog-discard",
        DialogText::AskToDiscard => "dialog-ask-to-discard",
        DialogText::DontSave => "dialog-dont-save",
        DialogText::Export => "dialog-export",
        DialogText::Keep => "dialog-keep",
        DialogText::KeepMine => "dialog-keep-mine",
        DialogText::Later => "dialog-later",
        DialogText::NotNow => "dialog-not-now",
        DialogText::Open => "dialog-open",
        DialogText::OpenRepaired => "dialog-open-repaired",
        DialogText::Overwrite => "dialog-overwrite",
        DialogText::Reload => "dialog-reload",
        DialogText::Restore => "dialog-restore",
        DialogText::Save => "dialog-save",
        DialogText::SaveAs => "dialog-save-as",
        DialogText::SaveMineAs => "dialog-save-mine-as",
        DialogText::TryAgain => "dialog-try-again",
        DialogText::OpenPlan => "dialog-open-plan",
        DialogText::SavePlan => "dialog-save-plan",
        DialogText::ImportScenario => "dialog-import-scenario",
        DialogText::ImportFiles => "dialog-import-files",
        DialogText::PlanFiles => "dialog-plan-files",
        DialogText::NoFileDialog => "dialog-no-file-dialog",
        DialogText::ExamplePath => "dialog-example-path",
        DialogText::RepairedCopy => "dialog-repaired-copy",
        DialogText::StillHere => "dialog-still-here",
        DialogText::LosesChanges => "dialog-loses-changes",
        DialogText::ChangedByOthers => "dialog-changed-by-others",
        DialogText::OnlyTextDiffers => "dialog-only-text-differs",
        DialogText::ReloadingCanBeUndone => "dialog-reloading-can-be-undone",
        DialogText::UnreadableNow => "dialog-unreadable-now",
        DialogText::MissingNow => "dialog-missing-now",
        DialogText::RecoverTitle => "dialog-recover-title",
        DialogText::ClosedUnexpectedly => "dialog-closed-unexpectedly",
        DialogText::LaterHint => "dialog-later-hint",
        DialogText::Unreadable => "dialog-unreadable",
        DialogText::DeletesForGood => "dialog-deletes-for-good",
        DialogText::NoVersions => "dialog-no-versions",
        DialogText::VersionsKept => "dialog-versions-kept",
        DialogText::Shortcuts => "dialog-shortcuts",
        DialogText::AboutQuestion => "dialog-about-question",
        DialogText::AboutPrivacy => "dialog-about-privacy",
        DialogText::AboutForecast => "dialog-about-forecast",
        DialogText::AboutLicence => "dialog-about-licence",
    })
}

pub(in crate::words) fn shortcut_group(group: ShortcutGroup) -> &'static str {
    text_of(match group {
        ShortcutGroup::Controls => "shortcut-group-controls",
        ShortcutGroup::Plan => "shortcut-group-plan",
        ShortcutGroup::Edit => "shortcut-group-edit",
        ShortcutGroup::Views => "shortcut-group-views",
        ShortcutGroup::Scenarios => "shortcut-group-scenarios",
        ShortcutGroup::Window => "shortcut-group-window",
    })
}

/// The names of keys of the controls, and their effect.
pub(in crate::words) fn control_keys(keys: ControlKeys) -> (&'static str, &'static str) {
    let id = match keys {
        ControlKeys::NextControl => "control-keys-next-control",
        ControlKeys::Step => "control-keys-step",
        ControlKeys::TenSteps => "control-keys-ten-steps",
        ControlKeys::TrackEnd => "control-keys-track-end",
        ControlKeys::Reset => "control-keys-reset",
        ControlKeys::Accept => "control-keys-accept",
        ControlKeys::Press => "control-keys-press",
        ControlKeys::Cancel => "control-keys-cancel",
        ControlKeys::ChooseTab => "control-keys-choose-tab",
        ControlKeys::OpenList => "control-keys-open-list",
        ControlKeys::Entries => "control-keys-entries",
        ControlKeys::Letters => "control-keys-letters",
        ControlKeys::Menus => "control-keys-menus",
        ControlKeys::RunEntry => "control-keys-run-entry",
        ControlKeys::RowMenu => "control-keys-row-menu",
        ControlKeys::EventMonth => "control-keys-event-month",
        ControlKeys::ChartMonth => "control-keys-chart-month",
        ControlKeys::ChartEnd => "control-keys-chart-end",
        ControlKeys::ChartPoint => "control-keys-chart-point",
        ControlKeys::ChartPointEnd => "control-keys-chart-point-end",
        ControlKeys::MapRow => "control-keys-map-row",
        ControlKeys::MapRowEnd => "control-keys-map-row-end",
        ControlKeys::AddPoint => "control-keys-add-point",
    };
    (text_of(id), attribute(id, "effect"))
}

pub(in crate::words) fn control_kind(kind: ControlKind) -> &'static str {
    text_of(match kind {
        ControlKind::Slider => "control-kind-slider",
        ControlKind::Field => "control-kind-field",
        ControlKind::Tab => "control-kind-tab",
        ControlKind::List => "control-kind-list",
        ControlKind::Menu => "control-kind-menu",
        ControlKind::Chart | ControlKind::SweepLine | ControlKind::SweepMap | ControlKind::Days => "control-kind-chart",
        ControlKind::Event => "control-kind-event",
        ControlKind::Button => "control-kind-button",
    })
}

impl fmt::Display for DialogMessage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Version(version) => say!(f, "dialog-message-version", version),
            Self::ImportFrom(plan) => say!(f, "dialog-message-import-from", plan),
            Self::ChangedOnDisk(file) => say!(f, "dialog-message-changed-on-disk", file = file_name(file)),
            Self::NoLongerReadable(file) => say!(f, "dialog-message-no-longer-readable", file = file_name(file)),
            Self::Missing(file) => say!(f, "dialog-message-missing", file = file_name(file)),
            Self::OpensWith(plan) => say!(f, "dialog-message-opens-with", plan),
            Self::KeptIn(file) => say!(f, "dialog-message-kept-in", file = file.display().to_string()),
            Self::Discard(plan) => say!(f, "dialog-message-discard", plan),
            Self::SaveChanges(plan) => say!(f, "dialog-message-save-changes", plan),
            Self::VersionsOf(file) => say!(f, "dialog-message-versions-of", file = file_name(file)),
        }
    }
}
