//! Failures, and changes that would be lost.

use eframe::egui::{Label, Ui};

use super::parts::{buttons_ui, lines_ui, title_ui};
use crate::file::{LoadError, SaveError};
use crate::session::{Answer, Failure};
use crate::words::exporting::ExportText;
use crate::words::session::FailureTitle;
use crate::words::{DialogMessage, DialogText};

/// Asks whether changes are to be saved.
pub(super) fn unsaved_ui(ui: &mut Ui, name: &str) -> Option<Answer> {
    title_ui(ui, &DialogMessage::SaveChanges(name.to_owned()).to_string());
    ui.label(DialogText::LosesChanges.text());
    buttons_ui(ui, (DialogText::Save.text(), Answer::Save), vec![(DialogText::DontSave.text(), Answer::Discard), (DialogText::Cancel.text(), Answer::Cancel)])
}

/// Shows that something could not be done.
pub(super) fn failed_ui(ui: &mut Ui, failure: &Failure) -> Option<Answer> {
    title_ui(ui, &failure.title.to_string());
    lines_ui(ui, &failure.lines);
    buttons_ui(ui, (DialogText::Close.text(), Answer::Cancel), Vec::new())
}

/// Shows that a save failed.
pub(super) fn not_saved_ui(ui: &mut Ui, error: &SaveError) -> Option<Answer> {
    title_ui(ui, &FailureTitle::NotSaved(error.path.clone()).to_string());
    ui.add(Label::new(error.to_string()).wrap());
    ui.label(DialogText::StillHere.text());
    buttons_ui(
        ui,
        (DialogText::TryAgain.text(), Answer::TryAgain),
        vec![(DialogText::Close.text(), Answer::Cancel), (DialogText::SaveAs.text(), Answer::SaveAs)],
    )
}

/// Shows the problems of a damaged file, and offers a repaired copy of it.
pub(super) fn damaged_ui(ui: &mut Ui, error: &LoadError) -> Option<Answer> {
    title_ui(ui, &FailureTitle::NotOpened(error.path().to_owned()).to_string());
    lines_ui(ui, &error.lines());
    ui.label(DialogText::RepairedCopy.text());
    buttons_ui(ui, (DialogText::OpenRepaired.text(), Answer::OpenRepaired), vec![(DialogText::Close.text(), Answer::Cancel)])
}

/// Asks whether amounts that are blurred are to be exported.
pub(super) fn blurred_export_ui(ui: &mut Ui) -> Option<Answer> {
    title_ui(ui, &ExportText::BlurredTitle.to_string());
    ui.label(ExportText::BlurredNote.to_string());
    buttons_ui(ui, (DialogText::Cancel.text(), Answer::Cancel), vec![(DialogText::Export.text(), Answer::Export)])
}
