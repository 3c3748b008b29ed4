//! The parts that charts over the months share: the plot and the labels beside it, the months under it, likes at zero.

use std::sync::Arc;

use super::canvas::{Canvas, Hang, StyledText};
use super::element::{Align, HAIRLINE, Ink, LIKES_LINE, Pen, WASH};
use super::geometry::{Point, Rect, to_figure};
use super::goal_tag::{GoalTag, axis_width};
use super::gutter::{self, GutterLabel, Mark};
use super::labels::{APART, Anchor, gutter};
use super::palette::Role;
use super::plot::Axes;
use super::typeface::Font;
use crate::forecast::{Forecast, Line, StreamId};
use crate::plan::Plan;
use crate::report::stream_name;
use crate::words::{ChartText, Heading, Money, MonthText};

/// Room for the months and the years.
pub const UNDER: f32 = 36.0;
/// Room above the plot for half a label.
pub const OVER: f32 = APART / 2.0;
/// The least width and height of a plot.
const LEAST: f32 = 40.0;

/// A plan and its forecast, as charts draw them.
#[derive(Clone, Copy, Debug)]
pub struct ChartedPlan<'a> {
    /// The plan, flattened to the base or a scenario.
    pub plan: &'a Plan,
    /// Its forecast as set.
    pub forecast: &'a Forecast,
    /// The chosen month; none where a chart marks none.
    pub chosen: Option<usize>,
}

impl ChartedPlan<'_> {
    /// The money of its amounts.
    #[must_use]
    pub const fn money(&self) -> Money {
        Money::of(self.plan.currency())
    }

    /// The name of a figure for tight places.
    pub(super) fn short_name(&self, line: Line) -> String {
        match line {
            Line::Stream(StreamId::Named(stream)) => MonthText::Stream(stream).to_string(),
            Line::Stream(id) => stream_name(self.plan, id).to_owned(),
            Line::Likes => Heading::Likes.into(),
            Line::Gross => Heading::Gross.into(),
            Line::Costs => Heading::Costs.into(),
            Line::Tax => MonthText::Tax.to_string(),
            Line::TakeHome => Heading::TakeHome.into(),
        }
    }
}

/// The parts of a chart over the months.
#[derive(Clone, Debug)]
pub struct MonthsFrame {
    /// The plot.
    pub plot: Rect,
    /// The labels of its lines and areas.
    pub gutter: Rect,
    /// The goal, if there is one.
    pub goal: Option<Arc<GoalTag>>,
}

impl MonthsFrame {
    /// The parts in this place, with so much room under the plot; none where it is too small.
    #[must_use]
    pub fn new(outer: Rect, goal: Option<Arc<GoalTag>>, under: f32) -> Option<Self> {
        let right = outer.right() - gutter(outer.width());
        let top = outer.top() + OVER;
        let plot = Rect::from_ends((outer.left() + axis_width(goal.as_deref()), right), (top, outer.bottom() - under));
        let gutter = Rect::from_ends((right, outer.right()), (outer.top(), plot.bottom() + OVER));
        (plot.width() >= LEAST && plot.height() >= LEAST).then_some(Self { plot, gutter, goal })
    }

    /// The axes of so many months, with a margin to either side, and of these amounts.
    #[must_use]
    pub fn axes(&self, months: usize, y: (f64, f64)) -> Axes {
        let xs = months_axis(months);
        let margin = if months == 1 { 0.35 } else { (to_figure(months - 1) * 0.02).min(0.35) };
        Axes { rect: self.plot, x: (xs[0] - margin, xs[xs.len() - 1] + margin), y }
    }
}

/// A chart over the months.
#[derive(Clone, Copy, Debug)]
pub struct MonthsChart<'a> {
    /// The plan.
    pub charted: ChartedPlan<'a>,
    /// Its parts.
    pub frame: &'a MonthsFrame,
    /// Its axes.
    pub axes: Axes,
}

impl MonthsChart<'_> {
    /// Adds likes at zero; returns their label.
    pub fn draw_likes(&self, canvas: &mut Canvas<'_>) -> GutterLabel {
        let y = self.axes.height(self.charted.forecast.likes().into());
        canvas.level(self.axes.rect.across(), y, Pen::solid(LIKES_LINE, Role::Figure(Line::Likes)));
        let text = ChartText::Likes(self.charted.money()).to_string();
        GutterLabel { text, mark: (Mark::Heart, Role::LikesText.into()), role: Role::LikesText, anchor: Anchor { y, weight: gutter::LIKES } }
    }

    /// Adds the months under the plot, as many as fit, with the year where it begins.
    pub fn draw_months(&self, canvas: &mut Canvas<'_>) {
        let (axes, forecast) = (self.axes, self.charted.forecast);
        let (rect, months) = (axes.rect, forecast.months());
        let room = axes.at(1.0, 0.0).x - axes.at(0.0, 0.0).x;
        let every = [1_u16, 2, 3, 6, 12, 24].into_iter().find(|every| f32::from(*every) * room >= 36.0).unwrap_or(24);
        let mut year = None;
        for t in (0..months).step_by(every.into()) {
            let month = forecast.month(t);
            let x = axes.at(to_figure(t), 0.0).x;
            let role = if self.charted.chosen == Some(t) { Role::Text } else { Role::Faint };
            let mut below = |away: f32, text: &str, role| {
                canvas.text(Point::new(x, rect.bottom() + away), (Align::Middle, Hang::Top), &StyledText::new(text, Font::NOTE, role));
            };
            below(6.0, month.short_name(), role);
            if year != Some(month.year()) {
                year = Some(month.year());
                below(20.0, &month.year().to_string(), Role::Faint);
            }
        }
        self.draw_chosen(canvas);
    }

    /// Adds the chosen month as a line.
    pub fn draw_chosen(&self, canvas: &mut Canvas<'_>) {
        if let Some(t) = self.charted.chosen {
            let x = self.axes.at(to_figure(t), 0.0).x;
            canvas.upright(x, self.axes.rect.down(), Pen::solid(HAIRLINE, Ink::of(Role::Text, WASH)));
        }
    }

    /// The month nearest to a place from left to right.
    #[must_use]
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to the months there are")]
    pub fn month_at(&self, place: f32) -> usize {
        self.axes.x_of(place).round().clamp(0.0, to_figure(self.charted.forecast.months() - 1)) as usize
    }
}

/// The places of the months; a single month gets some width.
#[must_use]
pub fn months_axis(months: usize) -> Vec<f64> {
    if months == 1 { vec![-0.4, 0.4] } else { (0..months).map(to_figure).collect() }
}

/// The amounts at the places of [`months_axis`].
#[must_use]
pub fn spread(row: &[f64]) -> Vec<f64> {
    if let [only] = row { vec![*only; 2] } else { row.to_vec() }
}
