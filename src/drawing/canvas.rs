//! Elements collected one by one, each text measured and placed.

use super::element::{Align, Element, Pen, PlacedText};
use super::geometry::{Point, Rect, Size};
use super::palette::Role;
use super::typeface::{Font, Ruler};
use crate::words::breakable_parts;

/// The place of a text in the height of its point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hang {
    /// Below the point.
    Top,
    /// Around it.
    Middle,
    /// Above it.
    Bottom,
}

/// A text with its look, before it has a place.
#[derive(Clone, Copy, Debug)]
pub struct StyledText<'a> {
    /// Its letters.
    pub text: &'a str,
    /// Its typeface.
    pub font: Font,
    /// Its colour.
    pub role: Role,
}

impl<'a> StyledText<'a> {
    /// A text in this typeface and colour.
    #[must_use]
    pub const fn new(text: &'a str, font: Font, role: Role) -> Self {
        Self { text, font, role }
    }
}

/// The elements of a drawing so far.
pub struct Canvas<'a> {
    /// The measures of texts.
    pub ruler: &'a dyn Ruler,
    elements: Vec<Element>,
}

impl<'a> Canvas<'a> {
    /// An empty drawing.
    #[must_use]
    pub const fn new(ruler: &'a dyn Ruler) -> Self {
        Self { ruler, elements: Vec::new() }
    }

    /// The elements, the lowest first.
    #[must_use]
    pub fn into_elements(self) -> Vec<Element> {
        self.elements
    }

    /// Adds an element.
    pub fn add(&mut self, element: Element) {
        self.elements.push(element);
    }

    /// Adds elements of which only the parts in a rectangle are seen.
    pub fn clipped(&mut self, rect: Rect, add: impl FnOnce(&mut Self)) {
        let mut inside = Self::new(self.ruler);
        add(&mut inside);
        self.add(Element::Clipped(rect, inside.elements));
    }

    /// Adds a level line between two ends.
    pub fn level(&mut self, (left, right): (f32, f32), y: f32, pen: Pen) {
        self.segment([Point::new(left, y), Point::new(right, y)], pen);
    }

    /// Adds an upright line between two ends.
    pub fn upright(&mut self, x: f32, (top, bottom): (f32, f32), pen: Pen) {
        self.segment([Point::new(x, top), Point::new(x, bottom)], pen);
    }

    /// Adds a straight line.
    pub fn segment(&mut self, ends: [Point; 2], pen: Pen) {
        self.add(Element::Segment(ends, pen));
    }

    /// The size of a text in one line.
    #[must_use]
    pub fn size(&self, text: &str, font: Font) -> Size {
        self.ruler.size(text, font)
    }

    /// Adds a text beside a point; returns its place.
    pub fn text(&mut self, point: Point, (align, hang): (Align, Hang), text: &StyledText<'_>) -> Rect {
        let size = self.size(text.text, text.font);
        let left = match align {
            Align::Left => point.x,
            Align::Middle => point.x - 0.5 * size.width,
            Align::Right => point.x - size.width,
        };
        let top = match hang {
            Hang::Top => point.y,
            Hang::Middle => point.y - 0.5 * size.height,
            Hang::Bottom => point.y - size.height,
        };
        self.text_in(Rect::at(Point::new(left, top), size), align, text)
    }

    /// Adds a text in a place that has its size; returns the place.
    pub fn text_in(&mut self, place: Rect, align: Align, text: &StyledText<'_>) -> Rect {
        self.add(Element::Text(PlacedText { text: text.text.to_owned(), place, align, font: text.font, role: text.role }));
        place
    }

    /// Adds a text on the chart's ground, so that it can be read over the grid.
    pub fn text_on_ground(&mut self, place: Rect, align: Align, text: &StyledText<'_>) {
        self.add(Element::Box { rect: place.grown(2.0, 0.0), corner: 3.0, fill: Some(Role::Panel.into()), edge: None });
        self.text_in(place, align, text);
    }

    /// A text in one line, shortened with an ellipsis where it is wider than this.
    #[must_use]
    pub fn shortened(&self, text: &str, font: Font, most: f32) -> String {
        shortened(self.ruler, text, font, most)
    }

    /// A text in lines of this width at most, broken between words, or between the letters of languages without spaces.
    #[must_use]
    pub fn lines(&self, text: &str, font: Font, most: f32) -> Vec<String> {
        lines(self.ruler, text, font, most)
    }
}

/// A text in one line, shortened with an ellipsis where it is wider than this.
#[must_use]
pub fn shortened(ruler: &dyn Ruler, text: &str, font: Font, most: f32) -> String {
    const ELLIPSIS: char = '…';
    if ruler.size(text, font).width <= most {
        return text.to_owned();
    }
    let letters: Vec<char> = text.chars().collect();
    let begin = |count: usize| letters[..count].iter().chain([&ELLIPSIS]).collect::<String>();
    // The most letters that fit: as many as a search by halves finds.
    let (mut fits, mut beyond) = (0, letters.len());
    while beyond - fits > 1 {
        let middle = usize::midpoint(fits, beyond);
        if ruler.size(&begin(middle), font).width <= most { fits = middle } else { beyond = middle }
    }
    begin(fits)
}

/// A text in lines of this width at most, broken between words, or between the letters of languages without spaces.
#[must_use]
pub fn lines(ruler: &dyn Ruler, text: &str, font: Font, most: f32) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for part in breakable_parts(text) {
        let longer = lines.last().map(|line| format!("{line}{part}")).filter(|longer| ruler.size(longer.trim_end(), font).width <= most);
        match (longer, lines.last_mut()) {
            (Some(longer), Some(line)) => *line = longer,
            _ => lines.push(part.to_owned()),
        }
    }
    for line in &mut lines {
        line.truncate(line.trim_end().len());
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::drawing::TypefaceRuler;

    /// A letter of Japanese is as wide as the font is high: 11 points.
    #[test]
    fn texts_without_spaces_are_broken_to_the_width() {
        let broken = lines(&TypefaceRuler, "独自の仮定（数値を示す出典なし）", Font::NOTE, 56.0);
        // Five letters a line; a bracket ends no line, and none begins with one that closes.
        assert_eq!(broken, ["独自の仮定", "（数値を示", "す出典な", "し）"]);
        assert_eq!(lines(&TypefaceRuler, "one two three", Font::NOTE, 56.0), ["one two", "three"]);
        assert_eq!(lines(&TypefaceRuler, "", Font::NOTE, 40.0), [""]);
    }
}
