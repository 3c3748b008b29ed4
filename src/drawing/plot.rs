//! The parts of every plot: its axes, the grid of money, lines and areas.

use super::axis::{MOST_LINES, grid, nice_step, tick};
use super::canvas::{Canvas, StyledText};
use super::element::{Align, Element, HAIRLINE, Ink, Pen};
use super::geometry::{Point, Rect, to_place};
use super::goal_tag::{AXIS_GAP, GoalTag};
use super::palette::Role;
use super::typeface::Font;
use crate::forecast::{Forecast, Line};
use crate::words::{ChartText, Money};

/// Between the edges of a plot and a hint in it.
const HINT_GAP: f32 = 12.0;

/// The least height between two ticks, in points.
const TICK_ROOM: f64 = 16.0;

/// Adds a hint where there is nothing to draw; returns the place of that text.
pub fn hint_if_empty(canvas: &mut Canvas<'_>, rect: Rect, forecast: &Forecast) -> Option<Rect> {
    let earns = forecast.streams().any(|stream| forecast.row(Line::Stream(stream)).iter().any(|amount| *amount != 0.0));
    if earns {
        return None;
    }
    let text = canvas.lines(&ChartText::NothingEarns.to_string(), Font::BODY, rect.width() - 2.0 * HINT_GAP).join("\n");
    let (center, size) = (rect.center(), canvas.size(&text, Font::BODY));
    let place = Rect::at(Point::new(center.x - size.width / 2.0, center.y - size.height / 2.0), size);
    canvas.text_in(place, Align::Left, &StyledText::new(&text, Font::BODY, Role::Dim));
    Some(place)
}

/// The places of months, or of bars, and of amounts in a plot.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Axes {
    /// The plot.
    pub rect: Rect,
    /// Its left and right end.
    pub x: (f64, f64),
    /// Its bottom and top, in money.
    pub y: (f64, f64),
}

/// The place between two ends that is where `value` is between two others.
fn between(value: f64, (from, to): (f64, f64), (start, end): (f32, f32)) -> f32 {
    let part = (value - from) / (to - from);
    to_place((1.0 - part) * f64::from(start) + part * f64::from(end))
}

/// The value between two ends that is where `place` is between two others.
fn value_at(place: f32, (start, end): (f32, f32), (from, to): (f64, f64)) -> f64 {
    let part = (f64::from(place) - f64::from(start)) / (f64::from(end) - f64::from(start));
    (1.0 - part) * from + part * to
}

impl Axes {
    /// The place of a point.
    #[must_use]
    pub fn at(&self, x: f64, y: f64) -> Point {
        Point::new(between(x, self.x, self.rect.across()), between(y, self.y, (self.rect.bottom(), self.rect.top())))
    }

    /// The place of an amount from above.
    #[must_use]
    pub fn height(&self, amount: f64) -> f32 {
        self.at(0.0, amount).y
    }

    /// The month or bar at a place from left to right.
    #[must_use]
    pub fn x_of(&self, place: f32) -> f64 {
        value_at(place, self.rect.across(), self.x)
    }

    /// The amount at a place from above.
    #[must_use]
    pub fn amount_of(&self, place: f32) -> f64 {
        value_at(place, (self.rect.bottom(), self.rect.top()), self.y)
    }

    fn points(&self, xs: &[f64], row: &[f64]) -> Vec<Point> {
        xs.iter().zip(row).map(|(x, y)| self.at(*x, *y)).collect()
    }

    /// The line through a row of amounts.
    #[must_use]
    pub fn line(&self, xs: &[f64], row: &[f64], pen: Pen) -> Element {
        Element::Line(self.points(xs, row), pen)
    }

    /// The area between two rows of amounts.
    #[must_use]
    pub fn area(&self, xs: &[f64], [low, high]: [&[f64]; 2], ink: impl Into<Ink>) -> Element {
        Element::Area { upper: self.points(xs, high), lower: self.points(xs, low), ink: ink.into() }
    }

    /// Adds a faint grid of money, a plot on it, and the goal.
    pub fn draw(&self, canvas: &mut Canvas<'_>, money: Money, goal: Option<&GoalTag>, plot: impl FnOnce(&mut Canvas<'_>)) {
        let (rect, (low, high)) = (self.rect, self.y);
        // Fewer lines in a low plot, so that their texts keep apart.
        let most_lines = (f64::from(rect.height()) / TICK_ROOM).clamp(1.0, MOST_LINES);
        let step = nice_step((high - low) * MOST_LINES / most_lines);
        let lines = grid(low, high, step);
        canvas.clipped(rect, |inside| {
            for amount in &lines {
                inside.add(self.line(&[self.x.0, self.x.1], &[*amount; 2], Pen::solid(HAIRLINE, Role::Grid)));
            }
            plot(inside);
        });
        let tag = goal.map(|tag| tag.draw(canvas, rect, self.height(tag.amount())));
        for amount in lines {
            let (place, text) = (Point::new(rect.left() - AXIS_GAP, self.height(amount)), tick(money, amount, step));
            let size = canvas.size(&text, Font::NOTE);
            let place = Rect::at(Point::new(place.x - size.width, place.y - 0.5 * size.height), size);
            if tag.is_none_or(|tag| !tag.overlaps(&place)) {
                canvas.text_in(place, Align::Right, &StyledText::new(&text, Font::NOTE, Role::Faint));
            }
        }
    }
}
