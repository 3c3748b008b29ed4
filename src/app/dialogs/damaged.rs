//! A damaged file, and a repaired copy of it.

use eframe::egui::Ui;

use super::parts::{buttons_ui, lines_ui, title_ui};
use crate::file::LoadError;
use crate::session::Answer;
use crate::words::DialogText;
use crate::words::session::FailureTitle;

pub(super) fn damaged_ui(ui: &mut Ui, error: &LoadError) -> Option<Answer> {
    title_ui(ui, &FailureTitle::NotOpened(error.path().to_owned()).to_string());
    let lines: Vec<String> = error.to_string().lines().map(str::to_owned).collect();
    lines_ui(ui, &lines);
    ui.label(DialogText::RepairedCopy.text());
    buttons_ui(ui, (DialogText::OpenRepaired.text(), Answer::OpenRepaired), vec![(DialogText::Close.text(), Answer::Cancel)])
}
