//! Charts over the months in the window: their places, and the month under the pointer.

use std::sync::Arc;

use eframe::egui::{Id, Rect, Response, Ui};

use super::event_places::chips_height;
use super::month_tooltip::month_tooltip_ui;
use super::month_walk::read_month;
use super::painting::{ScreenRuler, in_drawing};
use super::scene::Scene;
use crate::app::widgets::compute_once;
use crate::drawing::{GoalTag, MonthsChart, MonthsFrame, UNDER};
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

/// Shows the month that is read, with the line at a month and an amount; returns the month that was chosen by a click or a key.
pub(crate) fn hover_ui(ui: &Ui, response: &Response, scene: &Scene<'_>, chart: &MonthsChart<'_>, line_at: impl FnOnce(usize, f64) -> Line) -> Option<usize> {
    let (read, chosen) = read_month(ui, response, chart, chart.axes.rect.down());
    if let Some(read) = read {
        let line = read.amount.map_or(Line::Gross, |amount| line_at(read.t, amount));
        month_tooltip_ui(ui, response, scene, &read, line);
    }
    chosen
}
