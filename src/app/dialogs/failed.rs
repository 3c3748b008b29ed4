//! A message that something could not be done.

use eframe::egui::Ui;

use super::layout::{buttons_ui, lines_ui, title_ui};
use super::reply::Reply;

pub(super) fn failed_ui(ui: &mut Ui, title: &str, lines: &[String]) -> Option<Reply> {
    title_ui(ui, title);
    lines_ui(ui, lines);
    buttons_ui(ui, ("Close", Reply::Close), Vec::new())
}
