//! The parts that both forms of the table share.

use std::sync::Arc;

use eframe::egui::{Rect, Response, TextFormat, Ui, vec2};

use super::context::ComparedOnScreen;
use crate::app::theme::{self, Palette};
use crate::app::widgets::{blur_of, diamond, paint_label};
use crate::report::side_by_side::{FigureRow, RowFigure};
use crate::words::Blur;

/// The rows of the table.
pub(super) struct FigureTable<'a> {
    /// The rows as they are shown.
    pub(super) rows: &'a Arc<Vec<FigureRow>>,
    /// The rows with every amount in sight.
    pub(super) reveal: &'a dyn Fn() -> Vec<FigureRow>,
}

impl FigureTable<'_> {
    /// The rows with every amount, where amounts are blurred and the pointer is on this row.
    pub(super) fn revealed(&self, response: &Response) -> Option<Vec<FigureRow>> {
        (blur_of(response) != Blur::current()).then(self.reveal)
    }
}

pub(super) const fn is_strong(figure: RowFigure) -> bool {
    matches!(figure, RowFigure::Gross | RowFigure::TakeHome)
}

/// Paints the mark and the name of a scenario.
pub(super) fn scenario_label(ui: &Ui, compared: &ComparedOnScreen<'_>, place: usize, rect: Rect) {
    let palette = Palette::of(ui.visuals());
    diamond(ui.painter(), rect.left_center() + vec2(6.0, 0.0), 4.5, compared.color(palette, place));
    paint_label(ui, compared.name(place), TextFormat::simple(theme::strong(), palette.text), rect.left() + 16.0..=rect.right() - 4.0, rect.center().y);
}
