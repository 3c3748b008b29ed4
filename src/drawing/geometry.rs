//! Places in a drawing, in points from its upper left corner.

/// A point.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Point {
    /// From the left.
    pub x: f32,
    /// From above.
    pub y: f32,
}

/// The width and the height of a text.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Size {
    /// Its width.
    pub width: f32,
    /// Its height.
    pub height: f32,
}

/// A rectangle.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Rect {
    /// Its upper left corner.
    pub min: Point,
    /// Its lower right corner.
    pub max: Point,
}

impl Point {
    /// The point at these coordinates.
    #[must_use]
    pub const fn new(x: f32, y: f32) -> Self {
        Self { x, y }
    }
}

impl Rect {
    /// The rectangle between these corners.
    #[must_use]
    pub const fn new(min: Point, max: Point) -> Self {
        Self { min, max }
    }

    /// The rectangle between the left and the right end, and the upper and the lower one.
    #[must_use]
    pub const fn from_ends((left, right): (f32, f32), (top, bottom): (f32, f32)) -> Self {
        Self::new(Point::new(left, top), Point::new(right, bottom))
    }

    /// The rectangle of this size at its upper left corner.
    #[must_use]
    pub const fn at(min: Point, size: Size) -> Self {
        Self::new(min, Point::new(min.x + size.width, min.y + size.height))
    }

    /// The square around its middle.
    #[must_use]
    pub const fn square(center: Point, side: f32) -> Self {
        let half = side / 2.0;
        Self::new(Point::new(center.x - half, center.y - half), Point::new(center.x + half, center.y + half))
    }

    /// The left end.
    #[must_use]
    pub const fn left(&self) -> f32 {
        self.min.x
    }

    /// The right end.
    #[must_use]
    pub const fn right(&self) -> f32 {
        self.max.x
    }

    /// The upper end.
    #[must_use]
    pub const fn top(&self) -> f32 {
        self.min.y
    }

    /// The lower end.
    #[must_use]
    pub const fn bottom(&self) -> f32 {
        self.max.y
    }

    /// The width.
    #[must_use]
    pub const fn width(&self) -> f32 {
        self.max.x - self.min.x
    }

    /// The height.
    #[must_use]
    pub const fn height(&self) -> f32 {
        self.max.y - self.min.y
    }

    /// The middle.
    #[must_use]
    pub const fn center(&self) -> Point {
        Point::new(f32::midpoint(self.min.x, self.max.x), f32::midpoint(self.min.y, self.max.y))
    }

    /// The left and the right end.
    #[must_use]
    pub const fn across(&self) -> (f32, f32) {
        (self.min.x, self.max.x)
    }

    /// The upper and the lower end.
    #[must_use]
    pub const fn down(&self) -> (f32, f32) {
        (self.min.y, self.max.y)
    }

    /// The rectangle that is wider and higher by so much on each side.
    #[must_use]
    pub const fn grown(&self, x: f32, y: f32) -> Self {
        Self::from_ends((self.min.x - x, self.max.x + x), (self.min.y - y, self.max.y + y))
    }

    /// The rectangle with another upper end.
    #[must_use]
    pub const fn with_top(&self, top: f32) -> Self {
        Self::from_ends(self.across(), (top, self.max.y))
    }

    /// The rectangle with another lower end.
    #[must_use]
    pub const fn with_bottom(&self, bottom: f32) -> Self {
        Self::from_ends(self.across(), (self.min.y, bottom))
    }

    /// Whether they have a point in common, beside their edges.
    #[must_use]
    pub fn overlaps(&self, other: &Self) -> bool {
        self.min.x < other.max.x && other.min.x < self.max.x && self.min.y < other.max.y && other.min.y < self.max.y
    }

    /// Whether it is in another.
    #[must_use]
    pub fn is_in(&self, area: &Self) -> bool {
        area.min.x <= self.min.x && self.max.x <= area.max.x && area.min.y <= self.min.y && self.max.y <= area.max.y
    }
}

/// A figure as a place.
#[must_use]
#[expect(clippy::cast_possible_truncation, reason = "a place in a drawing needs no more")]
pub const fn to_place(figure: f64) -> f32 {
    figure as f32
}

/// A count of months or bars, to compute with figures.
#[must_use]
#[expect(clippy::cast_precision_loss, reason = "a drawing has room for few")]
pub const fn to_figure(count: usize) -> f64 {
    count as f64
}
