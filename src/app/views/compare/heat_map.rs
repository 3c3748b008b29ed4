//! The results of a sweep over two numbers: a map with its key.

use eframe::egui::{self, Align2, Painter, Rect, Role, Shape, Stroke, Ui, WidgetInfo, pos2, vec2};

use super::sweep_chart::{SweepChart, chosen, frame_of, nearest, under_ui};
use crate::app::charts::PointGrid;
use crate::app::theme::{self, Palette};
use crate::app::widgets::{to_f32, to_f64};
use crate::forecast::parameter_sweep::Axis;
use crate::plan::{Entry, Key};
use crate::report::full_label;
use crate::words::{ControlKind, SweepText};

const HEIGHT: f32 = 310.0;
/// The scale of colours in the key.
const SCALE: egui::Vec2 = vec2(90.0, 9.0);
/// The colours of the scale.
const PARTS: u8 = 30;

/// The colour of a figure between the least, 0, and the greatest, 1.
fn shade(palette: &Palette, share: f32) -> egui::Color32 {
    palette.panel.lerp_to_gamma(palette.accent, 0.06 + 0.84 * share)
}

/// Shows a figure over the values of two numbers; returns the values that were clicked.
pub(super) fn map_ui(ui: &mut Ui, of: &SweepChart<'_>) -> Option<Vec<(Key, Entry)>> {
    let palette = Palette::of(ui.visuals());
    let sweep = of.sweep;
    let y_axis = sweep.y.as_ref()?;
    let (columns, rows) = (sweep.x.values().len(), sweep.rows());
    let (rect, response) = frame_of(ui, HEIGHT);
    let (low, high) = sweep.figures.iter().fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), amount| (low.min(*amount), high.max(*amount)));
    let span = if high > low { high - low } else { 1.0 };
    let cell = vec2(rect.width() / to_f32(to_f64(columns)), rect.height() / to_f32(to_f64(rows)));
    // The middle of a cell is its place.
    let spot = |column: f64, row: f64| pos2(rect.left() + (to_f32(column) + 0.5) * cell.x, rect.bottom() - (to_f32(row) + 0.5) * cell.y);
    response.widget_info(|| {
        let names = [sweep.x.key(), y_axis.key()].map(|key| full_label(of.plan, key));
        WidgetInfo::labeled(Role::Image, true, SweepText::Map(names, [low, high].map(|amount| of.figure(amount))).to_string())
    });
    let painter = ui.painter();
    for row in 0..rows {
        for column in 0..columns {
            let share = to_f32((sweep.at(column, row) - low) / span);
            let shown = Rect::from_center_size(spot(to_f64(column), to_f64(row)), cell + vec2(0.5, 0.5));
            painter.rect_filled(shown, 0.0, shade(palette, share));
        }
    }
    for [from, to] in sweep.contour() {
        painter.line_segment([spot(from.0, from.1), spot(to.0, to.1)], Stroke::new(theme::TOTAL_LINE, palette.text));
    }
    if let (Some(x), Some(y)) = (of.now(&sweep.x), of.now(y_axis)) {
        painter.circle(spot(x, y), 4.5, palette.text, Stroke::new(1.5, palette.panel));
    }
    key_ui(painter, of, rect, [low, high]);
    left_ui(painter, (of, y_axis), rect, |steps| spot(0.0, steps).y);
    under_ui(ui, of, rect, |steps| spot(steps, 0.0).x);
    let points = PointGrid { kind: ControlKind::SweepMap, counts: [columns, rows], start: [of.start(&sweep.x), of.start(y_axis)] };
    let read = points.read(ui, &response, |pointer| {
        let column = nearest((pointer.x - rect.left() - cell.x / 2.0) / (rect.width() - cell.x), columns);
        Some([column, nearest((rect.bottom() - pointer.y - cell.y / 2.0) / (rect.height() - cell.y), rows)])
    })?;
    let [column, row] = read.place;
    let shown = Rect::from_center_size(spot(to_f64(column), to_f64(row)), cell);
    ui.painter().rect_stroke(shown, 0.0, Stroke::new(1.5, palette.text), egui::StrokeKind::Inside);
    let clicked = response.clicked();
    read.text_ui(ui, response, shown.right_center(), || of.point_in_words(&[(&sweep.x, column), (y_axis, row)], sweep.at(column, row), read));
    clicked.then(|| vec![chosen(&sweep.x, column), chosen(y_axis, row)])
}

/// The key above the map: its colours from the least to the greatest figure, the plan's own numbers, and the line at the target.
fn key_ui(painter: &Painter, of: &SweepChart<'_>, rect: Rect, ends: [f64; 2]) {
    let palette = Palette::of(&painter.ctx().global_style().visuals);
    let y = rect.top() - 10.0;
    let text = |right: f32, text: String| painter.text(pos2(right, y), Align2::RIGHT_CENTER, text, theme::note(), palette.dim).left();
    let [least, greatest] = ends.map(|amount| of.figure(amount));
    let scale = Rect::from_center_size(pos2(text(rect.right(), greatest) - 6.0 - SCALE.x / 2.0, y), SCALE);
    for part in 0..PARTS {
        let [left, right] = [part, part + 1].map(|part| egui::lerp(scale.x_range(), f32::from(part) / f32::from(PARTS)));
        painter.rect_filled(Rect::from_x_y_ranges(left..=right, scale.y_range()), 0.0, shade(palette, f32::from(part) / f32::from(PARTS - 1)));
    }
    let mut right = text(scale.left() - 6.0, least) - 18.0;
    if !of.sweep.contour().is_empty() {
        let line = text(right, SweepText::Target(of.figure(of.sweep.target.amount)).to_string()) - 6.0;
        painter.hline(line - 16.0..=line, y, Stroke::new(theme::TOTAL_LINE, palette.text));
        right = line - 34.0;
    }
    let mark = text(right, SweepText::Here.to_string()) - 9.0;
    painter.circle(pos2(mark, y), 4.5, palette.text, Stroke::new(1.5, palette.panel));
}

/// The labels of the axis at the left: round values at these heights, and the name of its number.
fn left_ui(painter: &Painter, (of, axis): (&SweepChart<'_>, &Axis), rect: Rect, y_of: impl Fn(f64) -> f32) {
    let palette = Palette::of(&painter.ctx().global_style().visuals);
    for tick in of.ticks(axis) {
        painter.text(pos2(rect.left() - 6.0, y_of(tick.steps)), Align2::RIGHT_CENTER, tick.text, theme::note(), palette.faint);
    }
    let galley = painter.layout_no_wrap(full_label(of.plan, axis.key()), theme::note(), palette.dim);
    let half = galley.size().x / 2.0;
    let mut upright = egui::epaint::TextShape::new(pos2(painter.clip_rect().left().max(rect.left() - 66.0), rect.center().y + half), galley, palette.dim);
    upright.angle = -std::f32::consts::FRAC_PI_2;
    painter.add(Shape::Text(upright));
}
