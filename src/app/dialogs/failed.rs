//! A message that something could not be done.

use eframe::egui::Ui;

use super::layout::{buttons_ui, lines_ui, title_ui};
use crate::session::{Answer, Failure, text};

pub(super) fn failed_ui(ui: &mut Ui, failure: &Failure) -> Option<Answer> {
    let (title, lines) = text::failure(failure);
    title_ui(ui, &title);
    lines_ui(ui, &lines);
    buttons_ui(ui, ("Close", Answer::Cancel), Vec::new())
}
