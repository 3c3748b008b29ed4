//! "Save the changes?"

use eframe::egui::Ui;

use super::parts::{buttons_ui, title_ui};
use crate::session::Answer;

pub(super) fn unsaved_ui(ui: &mut Ui, name: &str) -> Option<Answer> {
    title_ui(ui, &format!("Save the changes to “{name}”?"));
    ui.label("Otherwise you lose your changes since the last save.");
    buttons_ui(ui, ("Save", Answer::Save), vec![("Cancel", Answer::Cancel), ("Don't save", Answer::Discard)])
}
