//! The labels right of a plot: a mark, a name, and a leader to the line or area where the label had to move.

use super::canvas::{Canvas, Hang, StyledText};
use super::element::{Align, Element, HAIRLINE, Ink, Pen, TOTAL_LINE};
use super::geometry::{Point, Rect};
use super::labels::{Anchor, column};
use super::palette::Role;
use super::typeface::Font;

/// From the plot to the mark, from the mark to the text.
const MARK: f32 = 12.0;
const TEXT: f32 = 26.0;
/// Further than this from its line a label has a leader.
const MOVED: f32 = 2.0;

/// The weight of the label of likes: it stays at its line.
pub const LIKES: f32 = 1e6;
/// The weight of the label of a line, above that of any area.
pub const LINE: f32 = 1e3;

/// The mark of a label, as the plot draws it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// An area.
    Area,
    /// The outline of an area.
    Outline,
    /// A line.
    Line,
    /// A dotted line.
    Dots,
    /// Likes.
    Heart,
}

/// A label right of a plot.
#[derive(Clone, Debug)]
pub struct GutterLabel {
    /// Its text.
    pub text: String,
    /// Its mark, and the colour of that.
    pub mark: (Mark, Ink),
    /// The colour of its text.
    pub role: Role,
    /// The end of the line, or the middle of the area, that it names.
    pub anchor: Anchor,
}

/// Whether a text fits right of its mark.
pub(super) fn fits(canvas: &Canvas<'_>, gutter: Rect, text: &str) -> bool {
    canvas.size(text, Font::LABEL).width <= gutter.width() - TEXT
}

/// Adds labels between a plot and the right end of its chart; those without room are left to the tooltip.
pub fn draw_labels(canvas: &mut Canvas<'_>, plot: Rect, gutter: Rect, labels: &[GutterLabel]) {
    if gutter.width() <= TEXT {
        return;
    }
    let anchors: Vec<Anchor> = labels.iter().map(|label| label.anchor).collect();
    for (label, y) in labels.iter().zip(column(&anchors, gutter.down())) {
        let Some(y) = y else { continue };
        let left = gutter.left() + MARK;
        if (y - label.anchor.y).abs() > MOVED {
            let from = Point::new(plot.right() + 1.0, label.anchor.y.clamp(plot.top(), plot.bottom()));
            canvas.segment([from, Point::new(left - 2.0, y)], Pen::solid(HAIRLINE, Role::Faint));
        }
        draw_mark(canvas, label.mark, Point::new(left, y));
        let text = canvas.shortened(&label.text, Font::LABEL, gutter.width() - TEXT);
        canvas.text(Point::new(gutter.left() + TEXT, y), (Align::Left, Hang::Middle), &StyledText::new(&text, Font::LABEL, label.role));
    }
}

/// Adds a mark right of a point.
pub fn draw_mark(canvas: &mut Canvas<'_>, (mark, ink): (Mark, Ink), Point { x: left, y }: Point) {
    let square = Rect::square(Point::new(left + 4.5, y), 9.0);
    match mark {
        Mark::Area => canvas.add(Element::Box { rect: square, corner: 2.0, fill: Some(ink), edge: None }),
        Mark::Outline => canvas.add(Element::Box { rect: square, corner: 2.0, fill: None, edge: Some(Pen::solid(HAIRLINE, ink)) }),
        Mark::Line => canvas.level((left, left + 9.0), y, Pen::solid(TOTAL_LINE, ink)),
        Mark::Dots => canvas.add(Element::Line(vec![Point::new(left + 1.0, y), Point::new(left + 9.0, y)], Pen::dotted(1.0, ink, 3.5))),
        Mark::Heart => {
            canvas.text(Point::new(left + 4.5, y), (Align::Middle, Hang::Middle), &StyledText::new("♥", Font::NOTE, ink.role));
        }
    }
}
