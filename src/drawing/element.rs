//! The elements of a drawing, each in its place.

use super::geometry::{Point, Rect, Size};
use super::palette::Role;
use super::typeface::Font;

/// Thickness of hairlines.
pub const HAIRLINE: f32 = 1.0;
/// Thickness of the total line.
pub const TOTAL_LINE: f32 = 2.0;
/// Thickness of the likes line.
pub const LIKES_LINE: f32 = 3.0;
/// The strength of a wash of a colour, 0 to 1.
pub const WASH: f32 = 0.35;

/// A colour of the theme, and its strength.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ink {
    /// The part it plays.
    pub role: Role,
    /// 1 for opaque, 0 for nothing.
    pub strength: f32,
}

impl Ink {
    /// The colour at this strength.
    #[must_use]
    pub const fn of(role: Role, strength: f32) -> Self {
        Self { role, strength }
    }
}

impl From<Role> for Ink {
    fn from(role: Role) -> Self {
        Self { role, strength: 1.0 }
    }
}

/// A line's colour, thickness and pattern.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pen {
    /// Its colour.
    pub ink: Ink,
    /// Its thickness; of dots the radius.
    pub width: f32,
    /// Its pattern.
    pub pattern: Pattern,
}

/// The pattern of a line.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Pattern {
    /// Without gaps.
    Solid,
    /// Dashes of this length with gaps of that.
    Dashed(f32, f32),
    /// Dots this far apart.
    Dotted(f32),
}

impl Pen {
    /// A line without gaps.
    #[must_use]
    pub fn solid(width: f32, ink: impl Into<Ink>) -> Self {
        Self { ink: ink.into(), width, pattern: Pattern::Solid }
    }

    /// A dashed line.
    #[must_use]
    pub fn dashed(width: f32, ink: impl Into<Ink>, (dash, gap): (f32, f32)) -> Self {
        Self { ink: ink.into(), width, pattern: Pattern::Dashed(dash, gap) }
    }

    /// Dots of this radius, this far apart.
    #[must_use]
    pub fn dotted(radius: f32, ink: impl Into<Ink>, apart: f32) -> Self {
        Self { ink: ink.into(), width: radius, pattern: Pattern::Dotted(apart) }
    }
}

/// The end of a text that keeps its place where its width is another than measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Align {
    /// Its left end.
    Left,
    /// Its middle.
    Middle,
    /// Its right end.
    Right,
}

/// A text; each of its lines has as much of the height.
#[derive(Clone, Debug, PartialEq)]
pub struct PlacedText {
    /// Its letters.
    pub text: String,
    /// Its place, as measured.
    pub place: Rect,
    /// The end that keeps its place.
    pub align: Align,
    /// Its typeface.
    pub font: Font,
    /// Its colour.
    pub role: Role,
}

impl PlacedText {
    /// Its lines and their places.
    pub fn lines(&self) -> impl Iterator<Item = (&str, Rect)> {
        #[expect(clippy::cast_precision_loss, reason = "a text has few lines")]
        let height = self.place.height() / self.text.lines().count().max(1) as f32;
        self.text.lines().scan(self.place.top(), move |top, line| {
            let place = Rect::from_ends(self.place.across(), (*top, *top + height));
            *top += height;
            Some((line, place))
        })
    }
}

/// A drawing of its own.
#[derive(Clone, Debug, PartialEq)]
pub struct Drawing {
    /// Its size, in points.
    pub size: Size,
    /// Its elements, the lowest first.
    pub elements: Vec<Element>,
}

/// An element.
#[derive(Clone, Debug, PartialEq)]
pub enum Element {
    /// The area between two lines of as many points.
    Area {
        /// The upper one.
        upper: Vec<Point>,
        /// The lower one.
        lower: Vec<Point>,
        /// Its colour.
        ink: Ink,
    },
    /// A line through points.
    Line(Vec<Point>, Pen),
    /// A straight line; a level or upright one is on whole pixels.
    Segment([Point; 2], Pen),
    /// A rectangle; its edge is inside.
    Box {
        /// Its place.
        rect: Rect,
        /// The radius of its corners.
        corner: f32,
        /// The colour in it.
        fill: Option<Ink>,
        /// Its edge.
        edge: Option<Pen>,
    },
    /// A circle around its middle.
    Circle {
        /// The middle.
        center: Point,
        /// The radius.
        radius: f32,
        /// The colour in it.
        fill: Ink,
        /// Its edge.
        edge: Pen,
    },
    /// A convex area between corners.
    Polygon(Vec<Point>, Ink),
    /// A text.
    Text(PlacedText),
    /// Elements of which only the parts in a rectangle are seen.
    Clipped(Rect, Vec<Self>),
}

impl Element {
    /// Every text in these elements.
    #[must_use]
    pub fn labels(elements: &[Self]) -> Vec<&PlacedText> {
        let mut labels = Vec::new();
        for element in elements {
            match element {
                Self::Text(label) => labels.push(label),
                Self::Clipped(_, inside) => labels.extend(Self::labels(inside)),
                _ => {}
            }
        }
        labels
    }
}
