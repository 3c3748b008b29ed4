//! A damaged file, and a repaired copy of it.

use eframe::egui::Ui;

use super::layout::{buttons_ui, lines_ui, title_ui};
use super::reply::Reply;
use crate::file::Repaired;

pub(super) fn damaged_ui(ui: &mut Ui, title: &str, lines: &[String], repaired: &Repaired) -> Option<Reply> {
    title_ui(ui, title);
    lines_ui(ui, lines);
    ui.label("You can open a repaired, unsaved copy; the file will not change.");
    let open = Reply::Repair(Box::new(repaired.clone()));
    buttons_ui(ui, ("Open repaired copy", open), vec![("Close", Reply::Close)])
}
