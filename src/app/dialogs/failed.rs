//! A message that something could not be done.

use eframe::egui::Ui;

use super::parts::{buttons_ui, lines_ui, title_ui};
use crate::session::{Answer, Failure};
use crate::words::DialogText;

pub(super) fn failed_ui(ui: &mut Ui, failure: &Failure) -> Option<Answer> {
    title_ui(ui, &failure.title.to_string());
    lines_ui(ui, &failure.lines);
    buttons_ui(ui, (DialogText::Close.text(), Answer::Cancel), Vec::new())
}
