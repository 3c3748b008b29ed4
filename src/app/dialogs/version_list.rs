//! The versions of a plan file.

use std::path::Path;

use eframe::egui::{Button, RichText, Ui};

use super::parts::{buttons_ui, list_ui, row_ui, title_ui};
use crate::app::theme;
use crate::app::widgets::note_ui;
use crate::session::Answer;
use crate::session::question::VersionRow;
use crate::words::{DialogMessage, DialogText};

pub(super) fn versions_ui(ui: &mut Ui, path: &Path, rows: &[VersionRow]) -> Option<Answer> {
    title_ui(ui, &DialogMessage::VersionsOf(path.to_owned()).to_string());
    let text = if rows.is_empty() { DialogText::NoVersions } else { DialogText::VersionsKept };
    ui.label(text.text());
    let mut answer = None;
    list_ui(ui, |ui| {
        for (i, row) in rows.iter().enumerate() {
            let texts = |ui: &mut Ui| {
                ui.label(RichText::new(row.time.to_string()).font(theme::strong()));
                note_ui(ui, &row.change.to_string());
                note_ui(ui, &row.restoring.as_ref().map_or_else(String::new, ToString::to_string));
            };
            let buttons = |ui: &mut Ui| {
                if ui.add_enabled(row.plan.is_some(), Button::new(DialogText::Restore.text())).clicked() {
                    answer = Some(Answer::Restore(i));
                }
            };
            row_ui(ui, texts, (&[DialogText::Restore.text()], buttons));
        }
    });
    answer.or(buttons_ui(ui, (DialogText::Close.text(), Answer::Cancel), Vec::new()))
}
