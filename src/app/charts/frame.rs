//! What the charts share: the money axis, its grid and how it eases, and a plot without axes of its own.

use std::sync::Arc;

use eframe::egui::{self, Align2, Color32, Galley, Id, Painter, Pos2, Rect, Stroke, Ui, UiBuilder, pos2, vec2};
use egui_plot::{HLine, Plot, PlotBounds, PlotPoint, PlotTransform, PlotUi};

use super::axis::{grid, nice_step, tick};
use super::goal::{AXIS_GAP, GoalTag};
use super::scene::Scene;
use crate::app::theme::{self, Palette};
use crate::forecast::{Forecast, Line};
use crate::words::{ChartText, Money};

/// The ends to show now: wider as soon as anything needs it, narrower only after a slider is let go, and then by and by.
#[expect(clippy::cast_possible_truncation, reason = "a place on screen needs no more")]
pub(crate) fn eased(ui: &Ui, name: &'static str, scene: &Scene<'_>, wanted: (f64, f64)) -> (f64, f64) {
    let (low, high) = ui.data_mut(|data| {
        let target = data.get_temp_mut_or(Id::unique((name, "ends")), wanted);
        *target = if scene.held { (target.0.min(wanted.0), target.1.max(wanted.1)) } else { wanted };
        *target
    });
    let ease = |end: &str, to: f64| f64::from(ui.ctx().animate_value_with_time(Id::unique((name, end)), to as f32, theme::EASE));
    (ease("low", low).min(low), ease("high", high).max(high))
}

/// Says what to do where there is nothing to draw; returns the place of that text.
pub(crate) fn hint_if_empty(painter: &Painter, rect: Rect, forecast: &Forecast, palette: &Palette) -> Option<Rect> {
    let earns = forecast.streams().any(|stream| forecast.row(Line::Stream(stream)).iter().any(|amount| *amount != 0.0));
    if earns {
        return None;
    }
    let galley = painter.layout(ChartText::NothingEarns.to_string(), theme::body(), palette.dim, rect.width() - 2.0 * theme::GAP);
    let place = Rect::from_center_size(rect.center(), galley.size());
    painter.galley(place.min, galley, palette.dim);
    Some(place)
}

/// A plot: its place on screen, and the part of the plane in it.
#[derive(Clone, Debug)]
pub(crate) struct PlotArea {
    /// Its name in egui's memory.
    pub(crate) name: &'static str,
    /// Its place.
    pub(crate) rect: Rect,
    /// Left and right.
    pub(crate) x: (f64, f64),
    /// Bottom and top, in money.
    pub(crate) y: (f64, f64),
    /// The goal, if there is one.
    pub(crate) goal: Option<GoalTag>,
}

/// Shows a plot with a faint grid of money and the goal; returns its response and the places of its points.
pub(crate) fn plot_ui<'a>(ui: &mut Ui, area: PlotArea, money: Money, build: impl FnOnce(&mut PlotUi<'a>) + 'a) -> (egui::Response, PlotTransform) {
    let palette = Palette::of(ui.visuals());
    let PlotArea { name, rect, x, y: (low, high), goal } = area;
    let step = nice_step(high - low);
    let lines = grid(low, high, step);
    let grid_lines = lines.clone();
    let shown = ui
        .scope_builder(UiBuilder::new().max_rect(rect), |ui| {
            Plot::new(name)
                .width(rect.width())
                .height(rect.height())
                .show_background(false)
                .show_axes(false)
                .show_grid(false)
                .show_x(false)
                .show_y(false)
                .show_crosshair(false)
                .allow_drag(false)
                .allow_zoom(false)
                .allow_scroll(false)
                .allow_boxed_zoom(false)
                .allow_double_click_reset(false)
                .sense(egui::Sense::click())
                .set_margin_fraction(egui::Vec2::ZERO)
                .label_formatter(|_| None)
                .show(ui, move |plot| {
                    plot.set_plot_bounds(PlotBounds::from_min_max([x.0, low], [x.1, high]));
                    for y in grid_lines {
                        plot.hline(HLine::new("", y).stroke(Stroke::new(theme::HAIRLINE, palette.line)).allow_hover(false));
                    }
                    build(plot);
                })
        })
        .inner;
    let y_of = |amount: f64| at(&shown.transform, 0.0, amount).y;
    let tag = goal.map(|tag| tag.paint(ui.painter(), rect, y_of(tag.amount())));
    for amount in lines {
        let place = pos2(rect.left() - AXIS_GAP, y_of(amount));
        let galley = ui.painter().layout_no_wrap(tick(money, amount, step), theme::note(), palette.faint);
        let text = Align2::RIGHT_CENTER.anchor_size(place, galley.size());
        if tag.is_none_or(|tag| !tag.intersects(text)) {
            ui.painter().galley(text.min, galley, palette.faint);
        }
    }
    (shown.response, shown.transform)
}

/// Where a point of the plot lies on screen.
#[must_use]
pub(crate) fn at(transform: &PlotTransform, x: f64, y: f64) -> Pos2 {
    transform.position_from_point(&PlotPoint::new(x, y))
}

/// A label on the chart's ground, so that it can be read over the grid.
pub(crate) fn on_ground(painter: &Painter, galley: Arc<Galley>, place: Pos2, color: Color32) {
    let ground = Palette::of(&painter.ctx().global_style().visuals).panel;
    painter.rect_filled(Rect::from_min_size(place, galley.size()).expand2(vec2(2.0, 0.0)), 3.0, ground);
    painter.galley(place, galley, color);
}
