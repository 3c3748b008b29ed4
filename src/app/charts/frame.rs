//! What the charts share: the money axis, its grid and how it eases, and a plot without axes of its own.

use eframe::egui::{self, Align2, Color32, Id, Painter, Pos2, Rect, Stroke, Ui, UiBuilder, pos2, vec2};
use egui_plot::{HLine, Plot, PlotBounds, PlotPoint, PlotTransform, PlotUi};

use super::scene::Scene;
use crate::app::theme::{self, Palette};
use crate::forecast::{Forecast, Line};
use crate::words::Money;

/// How many lines a grid has at most.
const MOST_LINES: f64 = 6.0;

/// A round step for a grid over this span: 1, 2, 2.5 or 5 times a power of ten.
#[must_use]
pub(crate) fn nice_step(span: f64) -> f64 {
    let rough = (span / MOST_LINES).max(1e-9);
    let decade = 10f64.powf(rough.log10().floor());
    [1.0, 2.0, 2.5, 5.0, 10.0].map(|factor| factor * decade).into_iter().find(|step| *step >= rough).unwrap_or(10.0 * decade)
}

/// The ends of an axis that shows these amounts and zero, on whole steps of its grid.
#[must_use]
pub(crate) fn nice_ends(low: f64, high: f64) -> (f64, f64) {
    let (low, high) = (low.min(0.0), high.max(0.0));
    let span = if high > low { high - low } else { 100.0 };
    let step = nice_step(span);
    ((low / step).floor() * step, (high * 1.04 / step).ceil().max(1.0) * step)
}

/// The ends to show now: still while a slider is held, easing to their places after it.
#[expect(clippy::cast_possible_truncation, reason = "a place on screen needs no more")]
pub(crate) fn eased(ui: &Ui, name: &'static str, scene: &Scene<'_>, wanted: (f64, f64)) -> (f64, f64) {
    let target = ui.data_mut(|data| {
        let target = data.get_temp_mut_or(Id::unique((name, "ends")), wanted);
        if !scene.held {
            *target = wanted;
        }
        *target
    });
    let ease = |end: &str, to: f64| f64::from(ui.ctx().animate_value_with_time(Id::unique((name, end)), to as f32, theme::EASE));
    (ease("low", target.0), ease("high", target.1))
}

/// Whether the axis makes room for the goal: one far above everything would press the rest flat.
#[must_use]
pub(crate) fn shows_goal(goal: f64, high: f64) -> bool {
    goal > 0.0 && (high <= 0.0 || goal <= 2.5 * high)
}

/// Says what to do where there is nothing to draw.
pub(crate) fn hint_if_empty(painter: &Painter, rect: Rect, forecast: &Forecast, palette: &Palette) {
    let earns = forecast.streams().any(|stream| forecast.row(Line::Stream(stream)).iter().any(|amount| *amount != 0.0));
    if !earns {
        let text = "No stream earns anything yet. Turn one on at the left, or set its numbers.".to_owned();
        let galley = painter.layout(text, theme::body(), palette.dim, rect.width() - 2.0 * theme::GAP);
        painter.galley(rect.center() - galley.size() / 2.0, galley, palette.dim);
    }
}

/// A plot: its place on screen, and the part of the plane in it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct PlotArea {
    /// Its name in egui's memory.
    pub(crate) name: &'static str,
    /// Its place.
    pub(crate) rect: Rect,
    /// Left and right.
    pub(crate) x: (f64, f64),
    /// Bottom and top, in money.
    pub(crate) y: (f64, f64),
}

/// Shows a plot with a faint grid of money; returns its response and the places of its points.
pub(crate) fn plot_ui<'a>(ui: &mut Ui, area: PlotArea, money: Money, build: impl FnOnce(&mut PlotUi<'a>) + 'a) -> (egui::Response, PlotTransform) {
    let palette = Palette::of(ui.visuals());
    let PlotArea { name, rect, x, y: (low, high) } = area;
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
    for y in lines {
        let place = at(&shown.transform, 0.0, y).y;
        ui.painter().text(pos2(rect.left() - 6.0, place), Align2::RIGHT_CENTER, money.compact(y), theme::note(), palette.faint);
    }
    (shown.response, shown.transform)
}

/// Whole multiples of the step inside the ends.
fn grid(low: f64, high: f64, step: f64) -> Vec<f64> {
    let first = (low / step - 1e-9).ceil();
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "nice_step keeps the count small")]
    let count = ((high / step + 1e-9).floor() - first).clamp(0.0, 100.0) as usize;
    #[expect(clippy::cast_precision_loss, reason = "at most 100")]
    (0..=count).map(|i| (first + i as f64) * step).collect()
}

/// Where a point of the plot lies on screen.
#[must_use]
pub(crate) fn at(transform: &PlotTransform, x: f64, y: f64) -> Pos2 {
    transform.position_from_point(&PlotPoint::new(x, y))
}

/// A label on the chart's ground, so that it can be read over areas and lines.
pub(crate) fn label_on_ground(painter: &Painter, (place, anchor): (Pos2, Align2), text: &str, color: Color32) -> Rect {
    let galley = painter.layout_no_wrap(text.to_owned(), theme::chart_label(), color);
    let rect = anchor.anchor_size(place, galley.size());
    let ground = Palette::of(&painter.ctx().global_style().visuals).panel;
    painter.rect_filled(rect.expand2(vec2(3.0, 1.0)), 3.0, ground.gamma_multiply(0.85));
    painter.galley(rect.min, galley, color);
    rect
}

/// A dashed horizontal line across the plot.
pub(crate) fn dashed(painter: &Painter, rect: Rect, y: f32, color: Color32) {
    painter.extend(egui::Shape::dashed_line(&[pos2(rect.left(), y), pos2(rect.right(), y)], Stroke::new(1.5, color), 5.0, 4.0));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_are_round_and_never_more_than_a_handful() {
        for span in [0.37, 1.0, 3_290.0, 4_000.0, 39_718.0, 1e9] {
            let step = nice_step(span);
            assert!(span / step <= MOST_LINES, "{span} / {step}");
            let figures = step / 10f64.powf(step.log10().floor());
            assert!([1.0, 2.0, 2.5, 5.0].iter().any(|nice| (figures - nice).abs() < 1e-9), "{step}");
        }
    }

    #[test]
    fn ends_hold_zero_and_everything_shown() {
        assert_eq!(nice_ends(0.0, 3_800.0), (0.0, 4_000.0));
        assert_eq!(nice_ends(-350.0, 1_200.0), (-500.0, 1_500.0));
        let (low, high) = nice_ends(0.0, 0.0);
        assert!(low == 0.0 && high > 0.0);
    }
}
