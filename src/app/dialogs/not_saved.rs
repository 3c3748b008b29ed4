//! A save that failed.

use eframe::egui::{Label, Ui};

use super::parts::{buttons_ui, title_ui};
use crate::file::SaveError;
use crate::session::Answer;
use crate::words::session::FailureTitle;

pub(super) fn not_saved_ui(ui: &mut Ui, error: &SaveError) -> Option<Answer> {
    title_ui(ui, &FailureTitle::NotSaved(error.path.clone()).to_string());
    ui.add(Label::new(error.to_string()).wrap());
    ui.label("Your changes are still here. Try again, or save under another name.");
    buttons_ui(ui, ("Try again", Answer::TryAgain), vec![("Save as…", Answer::SaveAs), ("Close", Answer::Cancel)])
}
