//! Charts over the months in the window: their places, and the month under the pointer.

use std::sync::Arc;

use eframe::egui::{Id, Rect, Response, Shape, Stroke, Ui, pos2};

use super::event_places::chips_height;
use super::month_tooltip::month_tooltip_ui;
use super::painting::{ScreenRuler, in_drawing};
use super::scene::Scene;
use crate::app::theme::{self, Palette};
use crate::app::widgets::compute_once;
use crate::drawing::{GoalTag, MonthsChart, MonthsFrame, UNDER, to_figure};
use crate::forecast::Line;
use crate::words::Money;

/// The tag of the goal in a chart of this width; none without a goal.
pub(crate) fn goal_tag(ui: &Ui, scene: &Scene<'_>, width: f32) -> Option<Arc<GoalTag>> {
    let of = (scene.forecast.goal(), Money::of(scene.plan.currency()));
    let tag = compute_once(ui.ctx(), Id::unique("goal"), (of, width), || GoalTag::new(&ScreenRuler(ui.painter()), of, width).map(Arc::new));
    Option::clone(&tag)
}

/// The parts of a chart in this place; none where it is too small.
pub(crate) fn months_frame(ui: &Ui, scene: &Scene<'_>, outer: Rect) -> Option<MonthsFrame> {
    MonthsFrame::new(in_drawing(outer), goal_tag(ui, scene, outer.width()), UNDER + chips_height(scene))
}

/// Shows the month under the pointer, with the line at a month and an amount; returns the month when it was clicked.
pub(crate) fn hover_ui(ui: &Ui, response: &Response, scene: &Scene<'_>, chart: &MonthsChart<'_>, line_at: impl FnOnce(usize, f64) -> Line) -> Option<usize> {
    let pointer = response.hover_pos()?;
    let t = chart.month_at(pointer.x);
    let rect = chart.axes.rect;
    pointed_ui(ui, chart.axes.at(to_figure(t), 0.0).x, rect.down());
    month_tooltip_ui(ui, response, scene, (t, line_at(t, chart.axes.amount_of(pointer.y))));
    response.clicked().then_some(t)
}

/// Shows the month under the pointer as a dashed line.
pub(crate) fn pointed_ui(ui: &Ui, x: f32, (top, bottom): (f32, f32)) {
    let stroke = Stroke::new(theme::HAIRLINE, Palette::of(ui.visuals()).dim);
    ui.painter().extend(Shape::dashed_line(&[pos2(x, top), pos2(x, bottom)], stroke, 3.0, 3.0));
}
