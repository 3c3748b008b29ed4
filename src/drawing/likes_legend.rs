//! The legend of the charts of days: the shades of dots by time on air, where days differ in it, and the line with its interval.

use super::canvas::{Canvas, Hang, StyledText};
use super::day_dots::{DOT, SHADES, WEDGE, lengths, shade_strength};
use super::element::{Align, Element, Ink, LIKES_LINE, Pen};
use super::geometry::{Point, Rect, Size};
use super::palette::Role;
use super::typeface::{Font, Ruler};
use crate::forecast::Line;
use crate::forecast::likes_in_lives::LikesInLives;
use crate::words::Heading;
use crate::words::reality_view::RealityText;

/// The height of a row.
const ROW: f32 = 20.0;
/// The height of a mark, and the width of one shade in it.
const SWATCH: f32 = 12.0;
/// Between a mark and its text.
const BESIDE: f32 = 8.0;
/// Between two entries in a row.
const APART: f32 = 20.0;

/// A mark with its texts.
struct LegendEntry {
    before: Option<String>,
    mark: LegendMark,
    after: String,
}

#[derive(Clone, Copy)]
enum LegendMark {
    /// A dot of each shade.
    Shades,
    /// The line of the relation.
    Line,
    /// Its interval.
    Interval,
}

/// Adds the legend below the upper edge of a place, in as many rows as its width needs; returns the lower end.
pub fn draw_likes_legend(canvas: &mut Canvas<'_>, likes: &LikesInLives, place: Rect) -> f32 {
    let (mut x, mut bottom) = (place.left(), place.top());
    for entry in entries(likes) {
        let width = entry.width(canvas.ruler);
        if bottom == place.top() || x + width > place.right() {
            (x, bottom) = (place.left(), bottom + ROW);
        }
        entry.draw(canvas, Point::new(x, bottom - ROW / 2.0));
        x += width + APART;
    }
    bottom
}

/// The height of the legend in this width.
#[must_use]
pub fn likes_legend_height(ruler: &dyn Ruler, likes: &LikesInLives, width: f32) -> f32 {
    draw_likes_legend(&mut Canvas::new(ruler), likes, Rect::from_ends((0.0, width), (0.0, 0.0)))
}

/// The texts of the legend, where it is read out.
#[must_use]
pub fn likes_legend_in_words(likes: &LikesInLives) -> String {
    let texts = entries(likes).into_iter().flat_map(|entry| entry.before.into_iter().chain([entry.after]));
    texts.collect::<Vec<_>>().join("; ")
}

fn entries(likes: &LikesInLives) -> Vec<LegendEntry> {
    let lengths = lengths(likes);
    // The first day that is not of the shortest fifth, and the first of the longest.
    let [short, long] = [1, 4].map(|fifths: usize| lengths.get((fifths * lengths.len()).div_ceil(usize::from(SHADES))));
    let shades = short.zip(long).filter(|_| lengths.first() < lengths.last()).map(|(short, long)| LegendEntry {
        before: Some(RealityText::DotsUnder(short / 60.0).to_string()),
        mark: LegendMark::Shades,
        after: RealityText::DotsFrom(long / 60.0).to_string(),
    });
    let has_interval = likes.time_taken_out.is_some_and(|effect| effect.interval.is_some());
    let relation = [(LegendMark::Line, Heading::TwiceTheLikes), (LegendMark::Interval, Heading::NineteenInTwenty)].map(|(mark, name)| LegendEntry {
        before: None,
        mark,
        after: name.name().to_owned(),
    });
    shades.into_iter().chain(relation.into_iter().filter(|_| has_interval)).collect()
}

impl LegendEntry {
    fn width(&self, ruler: &dyn Ruler) -> f32 {
        let width = |text: &str| ruler.size(text, Font::NOTE).width + BESIDE;
        self.before.as_deref().map_or(0.0, width) + self.mark.width() + width(&self.after)
    }

    /// Adds it from this point on, in the middle of its row.
    fn draw(&self, canvas: &mut Canvas<'_>, at: Point) {
        let mut text =
            |x: f32, text: &str| canvas.text(Point::new(x, at.y), (Align::Left, Hang::Middle), &StyledText::new(text, Font::NOTE, Role::Dim)).right();
        let left = self.before.as_deref().map_or(at.x, |before| text(at.x, before) + BESIDE);
        let mark = Rect::at(Point::new(left, at.y - SWATCH / 2.0), Size { width: self.mark.width(), height: SWATCH });
        text(mark.right() + BESIDE, &self.after);
        self.mark.draw(canvas, mark);
    }
}

impl LegendMark {
    fn width(self) -> f32 {
        match self {
            Self::Shades => f32::from(SHADES) * SWATCH,
            Self::Line | Self::Interval => 2.0 * SWATCH,
        }
    }

    fn draw(self, canvas: &mut Canvas<'_>, place: Rect) {
        let y = place.center().y;
        match self {
            Self::Shades => {
                for shade in 0..SHADES {
                    let center = Point::new(place.left() + (f32::from(shade) + 0.5) * SWATCH, y);
                    let fill = Ink::of(Role::Accent, shade_strength(shade));
                    canvas.add(Element::Circle { center, radius: DOT, fill, edge: Pen::solid(0.5, Role::Panel) });
                }
            }
            Self::Line => canvas.level(place.across(), y, Pen::solid(LIKES_LINE, Role::Figure(Line::Likes))),
            Self::Interval => {
                let fill = Some(Ink::of(Role::Figure(Line::Likes), WEDGE));
                canvas.add(Element::Box { rect: place, corner: 2.0, fill, edge: None });
            }
        }
    }
}
