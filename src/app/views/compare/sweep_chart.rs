//! The results of a sweep: a line over one number, a map over two.

use eframe::egui::{self, Align2, Rect, Role, Sense, Shape, Stroke, Ui, WidgetInfo, pos2, vec2};

use crate::app::theme::{self, Palette};
use crate::app::widgets::hover_text_at_pointer;
use crate::forecast::reach::Figure;
use crate::forecast::sweep::{Axis, Sweep};
use crate::plan::{Entry, Estimate, Key, Plan, significant};
use crate::report::full_label;
use crate::words::{self, Money, whole_percent};

const LINE_HEIGHT: f32 = 190.0;
const MAP_HEIGHT: f32 = 300.0;
const LEFT: f32 = 74.0;
const UNDER: f32 = 34.0;

/// A sweep and its plan.
pub(super) struct SweepChart<'a> {
    pub(super) plan: &'a Plan,
    pub(super) sweep: &'a Sweep,
    pub(super) money: Money,
}

impl SweepChart<'_> {
    fn figure(&self, amount: f64) -> String {
        if matches!(self.sweep.target.figure, Figure::ChanceInMonth(_)) { whole_percent(amount) } else { self.money.whole(amount) }
    }

    fn value(&self, key: Key, value: f64) -> String {
        words::quantity_of(key).map_or_else(String::new, |quantity| words::shown(significant(value, 3), quantity, self.money))
    }

    /// The place of the plan's value on an axis, in steps from its first value.
    #[expect(clippy::cast_precision_loss, reason = "a few dozen places")]
    fn now(&self, axis: &Axis) -> Option<f64> {
        let value = self.plan.estimate_at(axis.key())?.value();
        let after = axis.values().iter().position(|place| *place >= value)?;
        let Some(before) = after.checked_sub(1) else { return (axis.values()[0] == value).then_some(0.0) };
        let (low, high) = (axis.values()[before], axis.values()[after]);
        Some(before as f64 + (value - low) / (high - low))
    }
}

fn chosen(axis: &Axis, place: usize) -> (Key, Entry) {
    (axis.key(), Entry::Value(significant(axis.values()[place], 3)))
}

#[expect(clippy::cast_possible_truncation, reason = "a place on screen needs no more")]
const fn to_f32(value: f64) -> f32 {
    value as f32
}

#[expect(clippy::cast_precision_loss, reason = "a few dozen places")]
const fn to_f64(place: usize) -> f64 {
    place as f64
}

/// The place of an axis under the pointer.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to the places there are")]
fn nearest(share: f32, places: usize) -> usize {
    (f64::from(share.clamp(0.0, 1.0)) * to_f64(places - 1)).round() as usize
}

fn frame_of(ui: &mut Ui, height: f32) -> (Rect, egui::Response) {
    let (outer, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::click());
    (Rect::from_min_max(outer.min + vec2(LEFT, 10.0), outer.max - vec2(12.0, UNDER)), response)
}

/// The labels of an axis, below: its ends, its middle and its name.
fn under_ui(ui: &Ui, of: &SweepChart<'_>, rect: Rect) {
    let palette = Palette::of(ui.visuals());
    let x = &of.sweep.x;
    let last = x.values().len() - 1;
    for (place, anchor) in [(0, Align2::LEFT_TOP), (last / 2, Align2::CENTER_TOP), (last, Align2::RIGHT_TOP)] {
        let at = egui::lerp(rect.x_range(), to_f32(to_f64(place) / to_f64(last)));
        ui.painter().text(pos2(at, rect.bottom() + 4.0), anchor, of.value(x.key(), x.values()[place]), theme::note(), palette.faint);
    }
    let name = full_label(of.plan, x.key());
    ui.painter().text(pos2(rect.center().x, rect.bottom() + 19.0), Align2::CENTER_TOP, name, theme::note(), palette.dim);
}

/// Shows a figure over the values of a number; gives the values that were clicked.
pub(super) fn line_ui(ui: &mut Ui, of: &SweepChart<'_>) -> Option<Vec<(Key, Entry)>> {
    let palette = Palette::of(ui.visuals());
    let sweep = of.sweep;
    let last = sweep.x.values().len() - 1;
    let (rect, response) = frame_of(ui, LINE_HEIGHT);
    let (low, high) = sweep.figures.iter().fold((0.0_f64, 0.0_f64), |(low, high), amount| (low.min(*amount), high.max(*amount)));
    let shows_target = sweep.target.at_least <= 2.5 * high;
    let high = if shows_target { high.max(sweep.target.at_least) } else { high } * 1.04;
    let span = if high > low { high - low } else { 1.0 };
    let y_of = |amount: f64| rect.bottom() - to_f32((amount - low) / span) * rect.height();
    let x_of = |steps: f64| egui::lerp(rect.x_range(), to_f32(steps / to_f64(last)));
    let key = sweep.x.key();
    response.widget_info(|| {
        let end = |place: usize| format!("{} at {}", of.figure(sweep.figures[place]), of.value(key, sweep.x.values()[place]));
        WidgetInfo::labeled(Role::Image, true, format!("{} over its track: {}, {}", full_label(of.plan, key), end(0), end(last)))
    });
    let painter = ui.painter();
    for amount in [low, f64::midpoint(low, high / 1.04), high / 1.04] {
        painter.hline(rect.x_range(), y_of(amount), Stroke::new(theme::HAIRLINE, palette.line));
        painter.text(pos2(rect.left() - 6.0, y_of(amount)), Align2::RIGHT_CENTER, of.figure(amount), theme::note(), palette.faint);
    }
    if shows_target {
        let y = y_of(sweep.target.at_least);
        painter.extend(Shape::dashed_line(&[pos2(rect.left(), y), pos2(rect.right(), y)], Stroke::new(1.5, palette.text), 5.0, 4.0));
    }
    let points = sweep.figures.iter().enumerate().map(|(place, amount)| pos2(x_of(to_f64(place)), y_of(*amount))).collect();
    painter.add(Shape::line(points, Stroke::new(theme::TOTAL_LINE, palette.accent)));
    for steps in sweep.crossings(0) {
        let place = pos2(x_of(steps), y_of(sweep.target.at_least));
        painter.circle_filled(place, 4.0, palette.text);
    }
    if let Some(now) = of.now(&sweep.x) {
        painter.vline(x_of(now), rect.y_range(), Stroke::new(theme::HAIRLINE, palette.dim));
        let text = format!("now {}", of.value(key, of.plan.estimate_at(key).map_or(0.0, Estimate::value)));
        let anchor = if now > to_f64(last) * 0.8 { Align2::RIGHT_TOP } else { Align2::LEFT_TOP };
        let side = if now > to_f64(last) * 0.8 { -5.0 } else { 5.0 };
        painter.text(pos2(x_of(now) + side, rect.top()), anchor, text, theme::note(), palette.dim);
    }
    under_ui(ui, of, rect);
    let pointer = response.hover_pos()?;
    let place = nearest((pointer.x - rect.left()) / rect.width(), last + 1);
    let at = pos2(x_of(to_f64(place)), y_of(sweep.figures[place]));
    ui.painter().circle(at, 4.5, palette.accent, Stroke::new(1.5, palette.panel));
    let clicked = response.clicked();
    hover_text_at_pointer(response, || {
        format!("{} {}\n{}\nClick to add this as a scenario", full_label(of.plan, key), of.value(key, sweep.x.values()[place]), of.figure(sweep.figures[place]))
    });
    clicked.then(|| vec![chosen(&sweep.x, place)])
}

/// Shows a figure over the values of two numbers; gives the values that were clicked.
pub(super) fn map_ui(ui: &mut Ui, of: &SweepChart<'_>) -> Option<Vec<(Key, Entry)>> {
    let palette = Palette::of(ui.visuals());
    let sweep = of.sweep;
    let y_axis = sweep.y.as_ref()?;
    let (columns, rows) = (sweep.x.values().len(), sweep.rows());
    let (rect, response) = frame_of(ui, MAP_HEIGHT);
    let (low, high) = sweep.figures.iter().fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), amount| (low.min(*amount), high.max(*amount)));
    let span = if high > low { high - low } else { 1.0 };
    let cell = vec2(rect.width() / to_f32(to_f64(columns)), rect.height() / to_f32(to_f64(rows)));
    // The middle of a cell is its place.
    let spot = |column: f64, row: f64| pos2(rect.left() + (to_f32(column) + 0.5) * cell.x, rect.bottom() - (to_f32(row) + 0.5) * cell.y);
    response.widget_info(|| {
        let (x, y) = (full_label(of.plan, sweep.x.key()), full_label(of.plan, y_axis.key()));
        WidgetInfo::labeled(Role::Image, true, format!("{x} and {y} over their tracks: {} to {}", of.figure(low), of.figure(high)))
    });
    let painter = ui.painter();
    for row in 0..rows {
        for column in 0..columns {
            let share = to_f32((sweep.at(column, row) - low) / span);
            let shown = Rect::from_center_size(spot(to_f64(column), to_f64(row)), cell + vec2(0.5, 0.5));
            painter.rect_filled(shown, 0.0, palette.panel.lerp_to_gamma(palette.accent, 0.06 + 0.84 * share));
        }
    }
    for [from, to] in sweep.contour() {
        painter.line_segment([spot(from.0, from.1), spot(to.0, to.1)], Stroke::new(theme::TOTAL_LINE, palette.text));
    }
    if let (Some(x), Some(y)) = (of.now(&sweep.x), of.now(y_axis)) {
        painter.circle(spot(x, y), 4.5, palette.text, Stroke::new(1.5, palette.panel));
    }
    for (place, anchor) in [(0, Align2::RIGHT_BOTTOM), (rows - 1, Align2::RIGHT_TOP)] {
        let y = if place == 0 { rect.bottom() } else { rect.top() };
        painter.text(pos2(rect.left() - 6.0, y), anchor, of.value(y_axis.key(), y_axis.values()[place]), theme::note(), palette.faint);
    }
    let galley = painter.layout_no_wrap(full_label(of.plan, y_axis.key()), theme::note(), palette.dim);
    let half = galley.size().x / 2.0;
    let mut upright = egui::epaint::TextShape::new(pos2(rect.left() - LEFT + 8.0, rect.center().y + half), galley, palette.dim);
    upright.angle = -std::f32::consts::FRAC_PI_2;
    painter.add(upright);
    under_ui(ui, of, rect);
    let pointer = response.hover_pos()?;
    let column = nearest((pointer.x - rect.left() - cell.x / 2.0) / (rect.width() - cell.x), columns);
    let row = nearest((rect.bottom() - pointer.y - cell.y / 2.0) / (rect.height() - cell.y), rows);
    ui.painter().rect_stroke(Rect::from_center_size(spot(to_f64(column), to_f64(row)), cell), 0.0, Stroke::new(1.5, palette.text), egui::StrokeKind::Inside);
    let text = || {
        format!(
            "{} {}\n{} {}\n{}\nClick to add this as a scenario",
            full_label(of.plan, sweep.x.key()),
            of.value(sweep.x.key(), sweep.x.values()[column]),
            full_label(of.plan, y_axis.key()),
            of.value(y_axis.key(), y_axis.values()[row]),
            of.figure(sweep.at(column, row))
        )
    };
    let clicked = response.clicked();
    hover_text_at_pointer(response, text);
    clicked.then(|| vec![chosen(&sweep.x, column), chosen(y_axis, row)])
}
