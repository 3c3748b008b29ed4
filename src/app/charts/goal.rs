//! The goal on a chart: a tag on the axis of amounts, and a dashed line across the plot.

use std::sync::Arc;

use eframe::egui::{Align2, CornerRadius, Galley, Id, Painter, Rect, Shape, Stroke, StrokeKind, Vec2, pos2, vec2};

use crate::app::theme::{self, Palette};
use crate::app::widgets::{Pointing, compute_once, triangle};
use crate::words::{ChartText, Money};

/// Between the amounts of the axis and the plot.
pub(crate) const AXIS_GAP: f32 = 6.0;
/// Room for the amounts of an axis.
const LEAST_AXIS: f32 = 48.0;
/// The space in the tag.
const MARGIN: Vec2 = vec2(5.0, 2.0);
/// Between the tag and the plot.
const BEFORE_PLOT: f32 = 4.0;
/// Below this width of a chart the tag takes two lines, the first as wide as this.
const NARROW: f32 = 480.0;
const TWO_LINES: f32 = 44.0;

/// The tag of the goal.
#[derive(Clone, Debug)]
pub(crate) struct GoalTag {
    amount: f64,
    galley: Arc<Galley>,
}

impl GoalTag {
    /// The tag in a chart of this width; none without a goal.
    #[must_use]
    pub(crate) fn new(painter: &Painter, (goal, money): (f64, Money), chart: f32) -> Option<Self> {
        let color = Palette::of(&painter.ctx().global_style().visuals).text;
        let width = if chart < NARROW { TWO_LINES } else { f32::INFINITY };
        let layout = || painter.layout(ChartText::Goal(goal, money).to_string(), theme::chart_label(), color, width);
        let galley = || compute_once(painter.ctx(), Id::unique("goal"), (goal, money, color, width), layout);
        (goal > 0.0).then(|| Self { amount: goal, galley: Arc::clone(&galley()) })
    }

    /// The goal.
    #[must_use]
    pub(crate) const fn amount(&self) -> f64 {
        self.amount
    }

    fn size(&self) -> Vec2 {
        self.galley.size() + 2.0 * MARGIN
    }

    /// Paints the tag at this height with the line, or at the end of an axis that does not reach so far; returns its place.
    pub(crate) fn paint(&self, painter: &Painter, plot: Rect, y: f32) -> Rect {
        let palette = Palette::of(&painter.ctx().global_style().visuals);
        let tag = Align2::RIGHT_CENTER.anchor_size(pos2(plot.left() - BEFORE_PLOT, y.clamp(plot.top(), plot.bottom())), self.size());
        painter.rect(tag, CornerRadius::same(4), palette.panel, Stroke::new(theme::HAIRLINE, palette.text), StrokeKind::Inside);
        painter.galley(tag.min + MARGIN, Arc::clone(&self.galley), palette.text);
        if y < plot.top() - 0.5 {
            triangle(painter, pos2(plot.left() + 6.0, plot.top() + 4.0), Pointing::Up, palette.text);
        } else {
            painter.extend(Shape::dashed_line(&[pos2(plot.left(), y), pos2(plot.right(), y)], Stroke::new(1.5, palette.text), 5.0, 4.0));
        }
        tag
    }
}

/// The room left of a plot for its amounts and the tag.
#[must_use]
pub(crate) fn axis_width(goal: Option<&GoalTag>) -> f32 {
    goal.map_or(LEAST_AXIS, |tag| (tag.size().x + BEFORE_PLOT).max(LEAST_AXIS))
}
