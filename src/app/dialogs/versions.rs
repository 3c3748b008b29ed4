//! The versions of a plan file.

use eframe::egui::{Button, RichText, Ui};

use super::layout::{buttons_ui, list_ui, note_ui, row_ui, title_ui};
use super::reply::{Reply, VersionRow};
use crate::app::theme;

pub(super) fn versions_ui(ui: &mut Ui, name: &str, rows: &[VersionRow]) -> Option<Reply> {
    title_ui(ui, &format!("Versions of {name}"));
    if rows.is_empty() {
        ui.label("None yet. Each save keeps the previous version here.");
    } else {
        ui.label("The file before each save. Restoring a version can be undone; nothing is written until you save.");
    }
    let mut reply = None;
    list_ui(ui, |ui| {
        for row in rows {
            let texts = |ui: &mut Ui| {
                ui.label(RichText::new(&row.time).font(theme::strong()));
                note_ui(ui, &row.change);
                note_ui(ui, &row.restoring);
            };
            let buttons = |ui: &mut Ui| {
                let button = ui.add_enabled(row.plan.is_some(), Button::new("Restore"));
                if button.clicked() {
                    reply = Some(Reply::Restore(row.clone()));
                }
            };
            row_ui(ui, texts, buttons);
        }
    });
    reply.or(buttons_ui(ui, ("Close", Reply::Close), Vec::new()))
}
