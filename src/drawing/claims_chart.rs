//! The gross of a month under each published claim on coins as bars, the plan's own among them, and likes, whose bar has no width.

use super::canvas::{Canvas, Hang, StyledText, lines};
use super::element::{Align, Element, Ink, LIKES_LINE, Pen, WASH};
use super::geometry::{Point, Rect, Size, to_place};
use super::palette::Role;
use super::typeface::{Font, Ruler};
use crate::forecast::{Line, StreamId};
use crate::ledger::{Age, Date};
use crate::plan::Stream;
use crate::report::coin_claims::{Others, OthersRow};
use crate::words::{Money, OthersText};

/// The height of a row of a claim in one line, of each further line of the claim and of its source, and of the bar.
pub const CLAIM_ROW: f32 = 36.0;
const NAME_LINE: f32 = 16.0;
const SOURCE_LINE: f32 = 14.0;
const BAR: f32 = 14.0;
/// Room for the amount after the longest bar.
const AMOUNT: f32 = 70.0;
/// The part of the width that names take, and the most of it.
const NAMES: (f32, f32) = (0.56, 460.0);
/// The room before names, and after them.
const LEFT: f32 = 6.0;
const GAP: f32 = 12.0;

/// A row with its amount in words, beside the most of all rows.
#[derive(Clone, Copy, Debug)]
pub struct ClaimBar<'a> {
    /// The row.
    pub row: &'a OthersRow,
    /// Its amount.
    pub amount: &'a str,
    /// The amount of the longest bar.
    pub most: f64,
    /// The day that its source is judged on.
    pub today: Date,
}

/// Adds every row from this height on, likes last; returns the lower end.
pub fn draw_claims(canvas: &mut Canvas<'_>, others: &Others, (money, today): (Money, Date), place: Rect) -> f32 {
    let mut top = place.top();
    let mut next = |height: f32| {
        top += height;
        Rect::from_ends(place.across(), (top - height, top))
    };
    for row in &others.rows {
        let height = claim_height(canvas.ruler, (row, today), place.width());
        draw_claim(canvas, &ClaimBar { row, amount: &money.whole(row.total), most: others.most(), today }, next(height));
    }
    draw_likes_claim(canvas, money, next(CLAIM_ROW));
    top
}

/// The width that names take in that of a row, with the gap before the bars.
fn names(width: f32) -> f32 {
    (width * NAMES.0).min(NAMES.1)
}

/// The claim and its source in lines, in a row of this width.
fn lines_of(ruler: &dyn Ruler, (row, today): (&OthersRow, Date), width: f32) -> [(Vec<String>, Font); 2] {
    let name = if row.claim.is_none() { Font::STRONG } else { Font::BODY };
    let in_lines = |text: &str, font: Font| (lines(ruler, text, font, names(width) - LEFT - GAP), font);
    [in_lines(&row.name(), name), in_lines(&row.rate(today).to_string(), Font::NOTE)]
}

/// The height of a row of this width: a long claim takes several lines.
#[must_use]
pub fn claim_height(ruler: &dyn Ruler, of: (&OthersRow, Date), width: f32) -> f32 {
    let [more_of_name, more_of_source] = lines_of(ruler, of, width).map(|(lines, _)| in_steps(lines.len() - 1));
    CLAIM_ROW + more_of_name * NAME_LINE + more_of_source * SOURCE_LINE
}

#[expect(clippy::cast_precision_loss, reason = "lines are few")]
const fn in_steps(lines: usize) -> f32 {
    lines as f32
}

/// Adds a row.
pub fn draw_claim(canvas: &mut Canvas<'_>, of: &ClaimBar<'_>, place: Rect) {
    let ClaimBar { row, amount, most, today } = *of;
    let (edge, y) = (place.left() + names(place.width()), place.center().y);
    if row.claim.is_none() {
        canvas.add(Element::Box { rect: place, corner: 6.0, fill: Some(Role::Card.into()), edge: None });
    }
    let is_stale = row.claim.as_ref().is_some_and(|claim| claim.age(today) != Age::Fresh);
    let looks = [(Role::Text, NAME_LINE), (if is_stale { Role::Faint } else { Role::Dim }, SOURCE_LINE)];
    let mut down = place.top() + 3.0;
    for ((lines, font), (role, step)) in lines_of(canvas.ruler, (row, today), place.width()).iter().zip(looks) {
        for line in lines {
            // A word of an address can be longer than a line.
            let line = canvas.shortened(line, *font, names(place.width()) - LEFT - GAP);
            let middle = Point::new(place.left() + LEFT, down + 0.5 * step);
            canvas.text(middle, (Align::Left, Hang::Middle), &StyledText::new(&line, *font, role));
            down += step;
        }
    }
    let length = to_place(row.total.max(0.0) / most) * (place.right() - AMOUNT - edge);
    let bar = Rect::at(Point::new(edge, y - BAR / 2.0), Size { width: length.max(1.0), height: BAR });
    let gifts = Role::Figure(Line::Stream(StreamId::Named(Stream::Gifts)));
    let fill = match &row.claim {
        None => Role::Accent.into(),
        Some(claim) if claim.is_offered() => gifts.into(),
        Some(_) => Ink::of(gifts, WASH),
    };
    canvas.add(Element::Box { rect: bar, corner: 3.0, fill: Some(fill), edge: None });
    canvas.text(Point::new(bar.right() + 6.0, y), (Align::Left, Hang::Middle), &StyledText::new(amount, Font::LABEL, Role::Text));
}

/// Adds the row of likes.
pub fn draw_likes_claim(canvas: &mut Canvas<'_>, money: Money, place: Rect) {
    let (edge, y) = (place.left() + names(place.width()), place.center().y);
    let name = format!("♥ {}", OthersText::Likes);
    canvas.text(Point::new(place.left() + 6.0, y), (Align::Left, Hang::Middle), &StyledText::new(&name, Font::STRONG, Role::LikesText));
    canvas.upright(edge, (y - BAR / 2.0, y + BAR / 2.0), Pen::solid(LIKES_LINE, Role::Figure(Line::Likes)));
    canvas.text(Point::new(edge + 8.0, y), (Align::Left, Hang::Middle), &StyledText::new(&money.whole(0.0), Font::LABEL, Role::LikesText));
}
