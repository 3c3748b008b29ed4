//! "Save the changes?"

use eframe::egui::Ui;

use super::parts::{buttons_ui, title_ui};
use crate::session::Answer;
use crate::words::{DialogMessage, DialogText};

pub(super) fn unsaved_ui(ui: &mut Ui, name: &str) -> Option<Answer> {
    title_ui(ui, &DialogMessage::SaveChanges(name.to_owned()).to_string());
    ui.label(DialogText::LosesChanges.text());
    buttons_ui(ui, (DialogText::Save.text(), Answer::Save), vec![(DialogText::Cancel.text(), Answer::Cancel), (DialogText::DontSave.text(), Answer::Discard)])
}
