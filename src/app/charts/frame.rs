//! The parts of every plot: its axes, the grid of money and how it eases, lines and areas.

use std::sync::Arc;

use eframe::egui::{Align2, Color32, Galley, Id, Mesh, Painter, Pos2, Rect, Shape, Stroke, Ui, pos2, remap, vec2};

use super::axis::{MOST_LINES, grid, nice_step, tick};
use super::goal::{AXIS_GAP, GoalTag};
use super::scene::Scene;
use crate::app::theme::{self, Palette};
use crate::forecast::{Forecast, Line};
use crate::words::{ChartText, Money};

/// The least height between two ticks, in points.
const TICK_ROOM: f64 = 16.0;

/// The ends to show now: wider as soon as anything needs it, narrower only after a slider is released, and then gradually.
#[expect(clippy::cast_possible_truncation, reason = "a place on screen needs no more")]
pub(crate) fn eased(ui: &Ui, name: &'static str, scene: &Scene<'_>, wanted: (f64, f64)) -> (f64, f64) {
    let (low, high) = ui.data_mut(|data| {
        let target = data.get_temp_mut_or(Id::unique((name, "ends")), wanted);
        *target = if scene.held { (target.0.min(wanted.0), target.1.max(wanted.1)) } else { wanted };
        *target
    });
    let ease = |end: &str, to: f64| {
        // An amount may be greater than egui's numbers.
        let eased = f64::from(ui.ctx().animate_value_with_time(Id::unique((name, end)), to.clamp(f32::MIN.into(), f32::MAX.into()) as f32, theme::EASE));
        if eased.is_finite() { eased } else { to }
    };
    (ease("low", low).min(low), ease("high", high).max(high))
}

/// Shows a hint where there is nothing to draw; returns the place of that text.
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

/// The places of months, or of bars, and of amounts in a plot.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Axes {
    /// The plot.
    pub(crate) rect: Rect,
    /// Its left and right end.
    pub(crate) x: (f64, f64),
    /// Its bottom and top, in money.
    pub(crate) y: (f64, f64),
}

impl Axes {
    /// The place of a point on screen.
    #[must_use]
    #[expect(clippy::cast_possible_truncation, reason = "a place on screen needs no more")]
    pub(crate) fn at(&self, x: f64, y: f64) -> Pos2 {
        let (left, right, top, bottom) = (self.rect.left().into(), self.rect.right().into(), self.rect.top().into(), self.rect.bottom().into());
        pos2(remap(x, self.x.0..=self.x.1, left..=right) as f32, remap(y, self.y.0..=self.y.1, bottom..=top) as f32)
    }

    /// The point of a height of 0 over or under a place on screen.
    #[must_use]
    pub(crate) fn x_of(&self, place: Pos2) -> f64 {
        remap(place.x.into(), self.rect.left().into()..=self.rect.right().into(), self.x.0..=self.x.1)
    }

    /// The amount at the height of a place on screen.
    #[must_use]
    pub(crate) fn amount_of(&self, place: Pos2) -> f64 {
        remap(place.y.into(), self.rect.bottom().into()..=self.rect.top().into(), self.y.0..=self.y.1)
    }

    fn points(&self, xs: &[f64], row: &[f64]) -> impl Iterator<Item = Pos2> {
        xs.iter().zip(row).map(|(x, y)| self.at(*x, *y))
    }

    /// The line through a row of amounts.
    pub(crate) fn line(&self, xs: &[f64], row: &[f64], stroke: Stroke) -> Shape {
        Shape::line(self.points(xs, row).collect(), stroke)
    }

    /// Dots along a row of amounts, this far apart.
    pub(crate) fn dots(&self, xs: &[f64], row: &[f64], stroke: Stroke, apart: f32) -> Vec<Shape> {
        Shape::dotted_line(&self.points(xs, row).collect::<Vec<_>>(), stroke.color, apart, stroke.width)
    }

    /// The area between two rows of amounts.
    pub(crate) fn area(&self, xs: &[f64], [low, high]: [&[f64]; 2], color: Color32) -> Shape {
        // One mesh: the edges of neighbouring shapes would shine through.
        let mut mesh = Mesh::default();
        for (i, (low, high)) in (0_u32..).zip(self.points(xs, low).zip(self.points(xs, high))) {
            mesh.colored_vertex(high, color);
            mesh.colored_vertex(low, color);
            if i > 0 {
                mesh.add_triangle(2 * i - 2, 2 * i - 1, 2 * i);
                mesh.add_triangle(2 * i - 1, 2 * i + 1, 2 * i);
            }
        }
        Shape::mesh(mesh)
    }

    /// Paints a faint grid of money, a plot on it, and the goal.
    pub(crate) fn plot_ui(&self, painter: &Painter, money: Money, goal: Option<&GoalTag>, plot: impl FnOnce(&Painter)) {
        let palette = Palette::of(&painter.ctx().global_style().visuals);
        let (rect, (low, high)) = (self.rect, self.y);
        // Fewer lines in a low plot, so that their texts keep apart.
        let most_lines = (f64::from(rect.height()) / TICK_ROOM).clamp(1.0, MOST_LINES);
        let step = nice_step((high - low) * MOST_LINES / most_lines);
        let lines = grid(low, high, step);
        let inside = painter.with_clip_rect(rect.intersect(painter.clip_rect()));
        for amount in &lines {
            inside.add(self.line(&[self.x.0, self.x.1], &[*amount; 2], Stroke::new(theme::HAIRLINE, palette.line)));
        }
        plot(&inside);
        let tag = goal.map(|tag| tag.paint(painter, rect, self.at(0.0, tag.amount()).y));
        for amount in lines {
            let place = pos2(rect.left() - AXIS_GAP, self.at(0.0, amount).y);
            let galley = painter.layout_no_wrap(tick(money, amount, step), theme::note(), palette.faint);
            let text = Align2::RIGHT_CENTER.anchor_size(place, galley.size());
            if tag.is_none_or(|tag| !tag.intersects(text)) {
                painter.galley(text.min, galley, palette.faint);
            }
        }
    }
}

/// A label on the chart's ground, so that it can be read over the grid.
pub(crate) fn on_ground(painter: &Painter, galley: Arc<Galley>, place: Pos2, color: Color32) {
    let ground = Palette::of(&painter.ctx().global_style().visuals).panel;
    painter.rect_filled(Rect::from_min_size(place, galley.size()).expand2(vec2(2.0, 0.0)), 3.0, ground);
    painter.galley(place, galley, color);
}
