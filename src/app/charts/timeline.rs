//! The parts that charts over the months share: the plot and the labels beside it, the months under it, likes at zero, the month under the
//! pointer.

use eframe::egui::{Align2, Painter, Pos2, Rect, Response, Shape, Stroke, Ui, pos2, vec2};

use super::event_places::chips_height;
use super::frame::Axes;
use super::goal::{GoalTag, axis_width};
use super::gutter::{self, GutterLabel, Mark};
use super::labels::{APART, Anchor, gutter};
use super::month_tooltip::month_tooltip_ui;
use super::scene::Scene;
use crate::app::theme::{self, Palette};
use crate::app::widgets::to_f64;
use crate::forecast::Line;
use crate::words::{ChartText, Money};

/// Room for the months and the years.
pub(crate) const UNDER: f32 = 36.0;
/// Room above the plot for half a label.
pub(crate) const OVER: f32 = APART / 2.0;
/// The least width and height of a plot.
const LEAST: f32 = 40.0;

/// The parts of a chart over the months.
#[derive(Clone, Debug)]
pub(crate) struct MonthsFrame {
    /// The plot.
    pub(crate) plot: Rect,
    /// The labels of its lines and areas.
    pub(crate) gutter: Rect,
    /// The goal, if there is one.
    pub(crate) goal: Option<GoalTag>,
}

impl MonthsFrame {
    /// The parts in this place; none where it is too small.
    #[must_use]
    pub(crate) fn new(painter: &Painter, scene: &Scene<'_>, outer: Rect) -> Option<Self> {
        let goal = GoalTag::new(painter, (scene.forecast.goal(), Money::of(scene.plan.currency())), outer.width());
        Self::in_place(outer, goal, UNDER + chips_height(scene))
    }

    /// The parts in this place, without a goal and with so much room under the plot.
    #[must_use]
    pub(crate) fn without_goal(outer: Rect, under: f32) -> Option<Self> {
        Self::in_place(outer, None, under)
    }

    fn in_place(outer: Rect, goal: Option<GoalTag>, under: f32) -> Option<Self> {
        let right = outer.right() - gutter(outer.width());
        let plot = Rect::from_min_max(outer.min + vec2(axis_width(goal.as_ref()), OVER), pos2(right, outer.bottom() - under));
        let gutter = Rect::from_min_max(pos2(right, outer.top()), pos2(outer.right(), plot.bottom() + OVER));
        (plot.width() >= LEAST && plot.height() >= LEAST).then_some(Self { plot, gutter, goal })
    }

    /// The axes of so many months, with a margin to either side, and of these amounts.
    #[must_use]
    pub(crate) fn axes(&self, months: usize, y: (f64, f64)) -> Axes {
        let xs = months_axis(months);
        let margin = if months == 1 { 0.35 } else { (to_f64(months - 1) * 0.02).min(0.35) };
        Axes { rect: self.plot, x: (xs[0] - margin, xs[xs.len() - 1] + margin), y }
    }
}

/// A plot over the months.
pub(crate) struct MonthsPlot<'a> {
    pub(crate) painter: &'a Painter,
    pub(crate) scene: &'a Scene<'a>,
    pub(crate) axes: Axes,
    pub(crate) palette: &'a Palette,
}

impl MonthsPlot<'_> {
    /// Shows likes at zero; returns their label.
    pub(crate) fn likes_ui(&self) -> GutterLabel {
        let Self { painter, scene, axes, palette } = *self;
        let y = self.y(scene.forecast.likes().into());
        painter.hline(axes.rect.x_range(), y, Stroke::new(theme::LIKES_LINE, palette.likes));
        let text = ChartText::Likes(Money::of(scene.plan.currency())).to_string();
        GutterLabel { text, mark: (Mark::Heart, palette.likes_text), color: palette.likes_text, anchor: Anchor { y, weight: gutter::LIKES } }
    }

    /// Shows the months under the plot, as many as fit, with the year where it begins.
    pub(crate) fn months_ui(&self) {
        let Self { painter, scene, axes, palette } = *self;
        let (rect, months) = (axes.rect, scene.forecast.months());
        let room = axes.at(1.0, 0.0).x - axes.at(0.0, 0.0).x;
        let every = [1_u16, 2, 3, 6, 12, 24].into_iter().find(|every| f32::from(*every) * room >= 36.0).unwrap_or(24);
        let mut year = None;
        for t in (0..months).step_by(every.into()) {
            let month = scene.forecast.month(t);
            let x = axes.at(to_f64(t), 0.0).x;
            let color = if t == scene.month.t { palette.text } else { palette.faint };
            painter.text(pos2(x, rect.bottom() + 6.0), Align2::CENTER_TOP, month.short_name(), theme::note(), color);
            if year != Some(month.year()) {
                year = Some(month.year());
                painter.text(pos2(x, rect.bottom() + 20.0), Align2::CENTER_TOP, month.year().to_string(), theme::note(), palette.faint);
            }
        }
        self.chosen_ui();
    }

    /// Shows the chosen month as a line.
    pub(crate) fn chosen_ui(&self) {
        let Self { painter, scene, axes, palette } = *self;
        let x = axes.at(to_f64(scene.month.t), 0.0).x;
        painter.vline(x, axes.rect.y_range(), Stroke::new(theme::HAIRLINE, palette.text.gamma_multiply(theme::WASH)));
    }

    /// Shows the month under the pointer, with the line at a month and an amount; returns the month when it was clicked.
    pub(crate) fn hover_ui(&self, ui: &Ui, response: &Response, line_at: impl FnOnce(usize, f64) -> Line) -> Option<usize> {
        let Self { scene, axes, palette, .. } = *self;
        let pointer = response.hover_pos()?;
        let t = self.month_at(pointer);
        let (rect, x) = (axes.rect, axes.at(to_f64(t), 0.0).x);
        ui.painter().extend(Shape::dashed_line(&[pos2(x, rect.top()), pos2(x, rect.bottom())], Stroke::new(theme::HAIRLINE, palette.dim), 3.0, 3.0));
        month_tooltip_ui(ui, response, scene, (t, line_at(t, axes.amount_of(pointer))));
        response.clicked().then_some(t)
    }

    /// The month nearest to a place on screen.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to the months there are")]
    pub(crate) fn month_at(&self, place: Pos2) -> usize {
        self.axes.x_of(place).round().clamp(0.0, to_f64(self.scene.forecast.months() - 1)) as usize
    }

    /// The height of an amount.
    pub(crate) fn y(&self, amount: f64) -> f32 {
        self.axes.at(0.0, amount).y
    }
}

/// The places of the months; a single month gets some width.
pub(crate) fn months_axis(months: usize) -> Vec<f64> {
    if months == 1 { vec![-0.4, 0.4] } else { (0..months).map(to_f64).collect() }
}

/// The amounts at the places of [`months_axis`].
pub(crate) fn spread(row: &[f64]) -> Vec<f64> {
    if let [only] = row { vec![*only; 2] } else { row.to_vec() }
}
