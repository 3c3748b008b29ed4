//! Texts of the panels: notes, section titles, and texts cut to a width.

use std::ops::RangeInclusive;

use eframe::egui::text::{LayoutJob, TextWrapping};
use eframe::egui::{RichText, TextFormat, Ui, pos2};

use crate::app::theme::{self, Palette};

/// A line of smaller, weaker text.
pub fn note_ui(ui: &mut Ui, text: &str) {
    ui.label(RichText::new(text).font(theme::note()).color(Palette::of(ui.visuals()).dim));
}

/// The title of a section within a view.
pub fn section_ui(ui: &mut Ui, title: &str) {
    ui.add_space(theme::GAP);
    ui.label(RichText::new(title).font(theme::title()));
}

/// Paints a text between two places, centred on this height, shortened with an ellipsis where it does not fit.
pub fn paint_label(ui: &Ui, text: &str, format: TextFormat, x: RangeInclusive<f32>, y: f32) {
    let color = format.color;
    let mut job = LayoutJob::single_section(text.to_owned(), format);
    job.wrap = TextWrapping::truncate_at_width((x.end() - x.start()).max(0.0));
    let galley = ui.painter().layout_job(job);
    ui.painter().galley(pos2(*x.start(), y - galley.size().y / 2.0), galley, color);
}
