//! "Save the changes?"

use eframe::egui::Ui;

use super::layout::{buttons_ui, title_ui};
use super::reply::{Reply, Then};

pub(super) fn unsaved_ui(ui: &mut Ui, name: &str, then: &Then) -> Option<Reply> {
    title_ui(ui, &format!("Save the changes to “{name}”?"));
    ui.label("Otherwise you lose your changes since the last save.");
    buttons_ui(ui, ("Save", Reply::Save(then.clone())), vec![("Cancel", Reply::Close), ("Don't save", Reply::Discard(then.clone()))])
}
