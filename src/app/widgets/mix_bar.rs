//! The parts of an income as one bar.

use eframe::egui::{CornerRadius, Rect, Ui, pos2, vec2};

use super::cast::to_f32;
use crate::app::theme::Palette;
use crate::report::IncomeRow;

/// Paints the income, each stream by its share; one grey bar where there is none.
pub fn paint_mix(ui: &Ui, bar: Rect, rows: &[IncomeRow]) {
    let palette = Palette::of(ui.visuals());
    let mut left = bar.left();
    for row in rows.iter().filter(|row| row.share > 0.0) {
        let width = bar.width() * to_f32(row.share);
        let part = Rect::from_min_size(pos2(left, bar.top()), vec2((width - 2.0).max(1.0), bar.height()));
        ui.painter().rect_filled(part, CornerRadius::same(2), palette.of_line(row.line));
        left += width;
    }
    if left == bar.left() {
        ui.painter().rect_filled(bar, CornerRadius::same(2), palette.line);
    }
}
