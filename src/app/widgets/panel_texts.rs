//! Texts of the panels: notes, section titles, and texts cut to a width.

use std::ops::RangeInclusive;
use std::sync::Arc;

use eframe::egui::text::{LayoutJob, TextWrapping};
use eframe::egui::{Color32, FontId, Galley, Painter, RichText, TextFormat, Ui, pos2};

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

/// The width of a text in one line.
#[must_use]
pub fn text_width(painter: &Painter, text: &str, font: FontId) -> f32 {
    painter.layout_no_wrap(text.to_owned(), font, Color32::PLACEHOLDER).size().x
}

/// A text in one line, shortened with an ellipsis where it is wider than this.
#[must_use]
pub fn cut(painter: &Painter, text: &str, format: TextFormat, width: f32) -> Arc<Galley> {
    let mut job = LayoutJob::single_section(text.to_owned(), format);
    job.wrap = TextWrapping::truncate_at_width(width.max(0.0));
    painter.layout_job(job)
}

/// Paints a text between two places, centred on this height, shortened with an ellipsis where it does not fit.
pub fn paint_label(ui: &Ui, text: &str, format: TextFormat, x: RangeInclusive<f32>, y: f32) {
    let color = format.color;
    let galley = cut(ui.painter(), text, format, x.end() - x.start());
    ui.painter().galley(pos2(*x.start(), y - galley.size().y / 2.0), galley, color);
}

/// Paints a name between two places, in its short form where the whole does not fit.
pub fn paint_name(ui: &Ui, [whole, short]: [&str; 2], format: TextFormat, x: RangeInclusive<f32>, y: f32) {
    let fits = text_width(ui.painter(), whole, format.font_id.clone()) <= x.end() - x.start();
    paint_label(ui, if fits { whole } else { short }, format, x, y);
}
