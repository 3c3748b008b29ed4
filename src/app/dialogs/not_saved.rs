//! A save that failed.

use eframe::egui::{Label, Ui};

use super::parts::{buttons_ui, title_ui};
use crate::file::SaveError;
use crate::session::Answer;
use crate::words::DialogText;
use crate::words::session::FailureTitle;

pub(super) fn not_saved_ui(ui: &mut Ui, error: &SaveError) -> Option<Answer> {
    title_ui(ui, &FailureTitle::NotSaved(error.path.clone()).to_string());
    ui.add(Label::new(error.to_string()).wrap());
    ui.label(DialogText::StillHere.text());
    buttons_ui(
        ui,
        (DialogText::TryAgain.text(), Answer::TryAgain),
        vec![(DialogText::SaveAs.text(), Answer::SaveAs), (DialogText::Close.text(), Answer::Cancel)],
    )
}
