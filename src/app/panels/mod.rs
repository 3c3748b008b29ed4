//! The parts of the window. Each shows something and returns what the user wants; none changes anything itself.

pub mod assumptions;
pub mod better;
mod better_table;
pub mod card;
pub mod centre;
pub mod dialogs;
pub mod differences;
mod gifts;
pub mod glance;
pub mod history;
pub mod kept;
pub mod menu;
pub mod mix;
mod presets;
pub mod reach;
pub mod scenarios;
pub mod sources;
pub mod status;
pub mod sure;
mod swept;

use std::ops::RangeInclusive;

use eframe::egui::{self, Color32, FontId, Ui};

/// Paints a text between two places, shortened with an ellipsis where it does not fit.
fn label(ui: &Ui, text: &str, font: FontId, color: Color32, x: RangeInclusive<f32>, y: f32) {
    let mut job = egui::text::LayoutJob::single_section(text.to_owned(), egui::TextFormat::simple(font, color));
    job.wrap = egui::text::TextWrapping::truncate_at_width((x.end() - x.start()).max(0.0));
    let galley = ui.painter().layout_job(job);
    ui.painter().galley(egui::pos2(*x.start(), y - galley.size().y / 2.0), galley, color);
}
