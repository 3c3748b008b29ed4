//! The parts that both forms of the table share.

use eframe::egui::{Rect, TextFormat, Ui, vec2};

use super::context::ComparedOnScreen;
use crate::app::theme::{self, Palette};
use crate::app::widgets::{diamond, paint_label};
use crate::report::side_by_side::RowFigure;

pub(super) const fn is_strong(figure: RowFigure) -> bool {
    matches!(figure, RowFigure::Gross | RowFigure::TakeHome)
}

/// Paints the mark and the name of a scenario.
pub(super) fn scenario_label(ui: &Ui, compared: &ComparedOnScreen<'_>, place: usize, rect: Rect) {
    let palette = Palette::of(ui.visuals());
    diamond(ui.painter(), rect.left_center() + vec2(6.0, 0.0), 4.5, compared.color(palette, place));
    paint_label(ui, compared.name(place), TextFormat::simple(theme::strong(), palette.text), rect.left() + 16.0..=rect.right() - 4.0, rect.center().y);
}
