//! The goal on a chart: a tag on the axis of amounts, and a dashed line across the plot.

use super::canvas::{Canvas, StyledText, lines};
use super::element::{Align, Element, HAIRLINE, Pen};
use super::geometry::{Point, Rect, Size};
use super::palette::Role;
use super::typeface::{Font, Ruler};
use crate::words::{ChartText, Money};

/// Between the amounts of the axis and the plot.
pub(super) const AXIS_GAP: f32 = 6.0;
/// Room for the amounts of an axis.
const LEAST_AXIS: f32 = 48.0;
/// The space in the tag.
const MARGIN: (f32, f32) = (5.0, 2.0);
/// Between the tag and the plot.
const BEFORE_PLOT: f32 = 4.0;
/// Below this width of a chart the tag takes two lines, the first as wide as this.
const NARROW: f32 = 480.0;
const TWO_LINES: f32 = 44.0;

/// The tag of the goal.
#[derive(Clone, Debug, PartialEq)]
pub struct GoalTag {
    amount: f64,
    text: String,
    of_text: Size,
}

impl GoalTag {
    /// The tag in a chart of this width; none without a goal.
    #[must_use]
    pub fn new(ruler: &dyn Ruler, (goal, money): (f64, Money), chart: f32) -> Option<Self> {
        let width = if chart < NARROW { TWO_LINES } else { f32::INFINITY };
        let text = || lines(ruler, &ChartText::Goal(goal, money).to_string(), Font::LABEL, width).join("\n");
        (goal > 0.0).then(text).map(|text| Self { amount: goal, of_text: ruler.size(&text, Font::LABEL), text })
    }

    /// The goal.
    #[must_use]
    pub const fn amount(&self) -> f64 {
        self.amount
    }

    const fn size(&self) -> Size {
        Size { width: self.of_text.width + 2.0 * MARGIN.0, height: self.of_text.height + 2.0 * MARGIN.1 }
    }

    /// Adds the tag at this height with the line, or at the end of an axis that does not reach so far; returns its place.
    pub(super) fn draw(&self, canvas: &mut Canvas<'_>, plot: Rect, y: f32) -> Rect {
        let size = self.size();
        let middle = y.clamp(plot.top(), plot.bottom());
        let tag = Rect::at(Point::new(plot.left() - BEFORE_PLOT - size.width, middle - 0.5 * size.height), size);
        canvas.add(Element::Box { rect: tag, corner: 4.0, fill: Some(Role::Panel.into()), edge: Some(Pen::solid(HAIRLINE, Role::Text)) });
        let place = Rect::at(Point::new(tag.left() + MARGIN.0, tag.top() + MARGIN.1), self.of_text);
        canvas.text_in(place, Align::Left, &StyledText::new(&self.text, Font::LABEL, Role::Text));
        if y < plot.top() - 0.5 {
            let (x, y) = (plot.left() + 6.0, plot.top() + 4.0);
            canvas.add(Element::Polygon(vec![Point::new(x - 4.0, y + 2.0), Point::new(x + 4.0, y + 2.0), Point::new(x, y - 3.0)], Role::Text.into()));
        } else {
            canvas.add(Element::Line(vec![Point::new(plot.left(), y), Point::new(plot.right(), y)], Pen::dashed(1.5, Role::Text, (5.0, 4.0))));
        }
        tag
    }
}

/// The room left of a plot for its amounts and the tag.
#[must_use]
pub fn axis_width(goal: Option<&GoalTag>) -> f32 {
    goal.map_or(LEAST_AXIS, |tag| (tag.size().width + BEFORE_PLOT).max(LEAST_AXIS))
}
