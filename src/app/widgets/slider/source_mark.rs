//! The mark of the sources of a number.

use eframe::egui::{Color32, Pos2, Stroke, Ui, vec2};

const RADIUS: f32 = 5.0;

/// The state of a number's sources.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SourceMark {
    /// They are shown.
    Open,
    /// The user has written a note.
    Noted,
    /// Something is published.
    Published,
    /// Nothing is published.
    None,
}

/// Paints the mark.
pub(super) fn paint_source(ui: &Ui, center: Pos2, color: Color32) {
    let painter = ui.painter();
    painter.circle_stroke(center, RADIUS, Stroke::new(1.0, color));
    painter.line_segment([center + vec2(0.0, -0.5), center + vec2(0.0, 2.7)], Stroke::new(1.2, color));
    painter.circle_filled(center + vec2(0.0, -2.6), 0.8, color);
}
