//! The versions of a plan file.

use std::path::Path;

use eframe::egui::{Button, RichText, Ui};
use jiff::tz::TimeZone;

use super::layout::{buttons_ui, list_ui, note_ui, row_ui, title_ui};
use crate::app::theme;
use crate::session::question::VersionRow;
use crate::session::{Answer, name_of, text, when};

pub(super) fn versions_ui(ui: &mut Ui, path: &Path, rows: &[VersionRow], zone: &TimeZone) -> Option<Answer> {
    title_ui(ui, &format!("Versions of {}", name_of(path)));
    if rows.is_empty() {
        ui.label("None yet. Each save keeps the previous version here.");
    } else {
        ui.label("The file before each save. Restoring a version can be undone; nothing is written until you save.");
    }
    let mut answer = None;
    list_ui(ui, |ui| {
        for (i, row) in rows.iter().enumerate() {
            let texts = |ui: &mut Ui| {
                ui.label(RichText::new(when(row.time, zone)).font(theme::strong()));
                note_ui(ui, &text::version_change(row));
                note_ui(ui, &text::version_restoring(row));
            };
            let buttons = |ui: &mut Ui| {
                if ui.add_enabled(row.plan.is_some(), Button::new("Restore")).clicked() {
                    answer = Some(Answer::Restore(i));
                }
            };
            row_ui(ui, texts, buttons);
        }
    });
    answer.or(buttons_ui(ui, ("Close", Answer::Cancel), Vec::new()))
}
