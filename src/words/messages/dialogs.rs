//! The dialogs.

use std::fmt;

use crate::words::translation::{attribute, say, text as text_of};

use crate::words::{ControlKeys, ControlKind, DialogMessage, DialogText, ShortcutGroup, file_name};

impl DialogText {
    /// The text.
    #[must_use]
    pub fn text(self) -> &'static str {
        text_of(match self {
            Self::Cancel => "dialog-cancel",
            Self::Close => "dialog-close",
            Self::Discard => "dialog-discard",
            Self::AskToDiscard => "dialog-ask-to-discard",
            Self::DontSave => "dialog-dont-save",
            Self::Export => "dialog-export",
            Self::Keep => "dialog-keep",
            Self::KeepMine => "dialog-keep-mine",
            Self::Later => "dialog-later",
            Self::NotNow => "dialog-not-now",
            Self::Open => "dialog-open",
            Self::OpenRepaired => "dialog-open-repaired",
            Self::Overwrite => "dialog-overwrite",
            Self::Reload => "dialog-reload",
            Self::Restore => "dialog-restore",
            Self::Save => "dialog-save",
            Self::SaveAs => "dialog-save-as",
            Self::SaveMineAs => "dialog-save-mine-as",
            Self::TryAgain => "dialog-try-again",
            Self::OpenPlan => "dialog-open-plan",
            Self::SavePlan => "dialog-save-plan",
            Self::ImportScenario => "dialog-import-scenario",
            Self::ImportFiles => "dialog-import-files",
            Self::PlanFiles => "dialog-plan-files",
            Self::NoFileDialog => "dialog-no-file-dialog",
            Self::ExamplePath => "dialog-example-path",
            Self::RepairedCopy => "dialog-repaired-copy",
            Self::StillHere => "dialog-still-here",
            Self::LosesChanges => "dialog-loses-changes",
            Self::ChangedByOthers => "dialog-changed-by-others",
            Self::OnlyTextDiffers => "dialog-only-text-differs",
            Self::ReloadingCanBeUndone => "dialog-reloading-can-be-undone",
            Self::UnreadableNow => "dialog-unreadable-now",
            Self::MissingNow => "dialog-missing-now",
            Self::RecoverTitle => "dialog-recover-title",
            Self::ClosedUnexpectedly => "dialog-closed-unexpectedly",
            Self::LaterHint => "dialog-later-hint",
            Self::Unreadable => "dialog-unreadable",
            Self::DeletesForGood => "dialog-deletes-for-good",
            Self::NoVersions => "dialog-no-versions",
            Self::VersionsKept => "dialog-versions-kept",
            Self::Shortcuts => "dialog-shortcuts",
            Self::AboutQuestion => "dialog-about-question",
            Self::AboutPrivacy => "dialog-about-privacy",
            Self::AboutForecast => "dialog-about-forecast",
            Self::AboutLicence => "dialog-about-licence",
        })
    }
}

impl ShortcutGroup {
    /// The text.
    #[must_use]
    pub fn text(self) -> &'static str {
        text_of(match self {
            Self::Controls => "shortcut-group-controls",
            Self::Plan => "shortcut-group-plan",
            Self::Edit => "shortcut-group-edit",
            Self::Views => "shortcut-group-views",
            Self::Scenarios => "shortcut-group-scenarios",
            Self::Window => "shortcut-group-window",
        })
    }
}

impl ControlKeys {
    /// The names of the keys, and their effect.
    #[must_use]
    pub fn text(self) -> (&'static str, &'static str) {
        let id = match self {
            Self::NextControl => "control-keys-next-control",
            Self::Step => "control-keys-step",
            Self::TenSteps => "control-keys-ten-steps",
            Self::TrackEnd => "control-keys-track-end",
            Self::Reset => "control-keys-reset",
            Self::Accept => "control-keys-accept",
            Self::Press => "control-keys-press",
            Self::Cancel => "control-keys-cancel",
            Self::ChooseTab => "control-keys-choose-tab",
            Self::OpenList => "control-keys-open-list",
            Self::Entries => "control-keys-entries",
            Self::Letters => "control-keys-letters",
            Self::Menus => "control-keys-menus",
            Self::RunEntry => "control-keys-run-entry",
            Self::RowMenu => "control-keys-row-menu",
            Self::EventMonth => "control-keys-event-month",
            Self::ChartMonth => "control-keys-chart-month",
            Self::ChartEnd => "control-keys-chart-end",
            Self::ChartPoint => "control-keys-chart-point",
            Self::ChartPointEnd => "control-keys-chart-point-end",
            Self::MapRow => "control-keys-map-row",
            Self::MapRowEnd => "control-keys-map-row-end",
            Self::AddPoint => "control-keys-add-point",
        };
        (text_of(id), attribute(id, "effect"))
    }
}

impl ControlKind {
    /// The heading of its keys while it has the focus.
    #[must_use]
    pub fn text(self) -> &'static str {
        text_of(match self {
            Self::Slider => "control-kind-slider",
            Self::Field => "control-kind-field",
            Self::Tab => "control-kind-tab",
            Self::List => "control-kind-list",
            Self::Menu => "control-kind-menu",
            Self::Chart | Self::SweepLine | Self::SweepMap | Self::Days => "control-kind-chart",
            Self::Event => "control-kind-event",
            Self::Button => "control-kind-button",
        })
    }
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
