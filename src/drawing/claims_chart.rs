//! The gross of a month under each published claim on coins as bars, the plan's own among them, and likes, whose bar has no width.

use super::canvas::{Canvas, Hang, StyledText};
use super::element::{Align, Element, Ink, LIKES_LINE, Pen, WASH};
use super::geometry::{Point, Rect, Size, to_place};
use super::palette::Role;
use super::typeface::Font;
use crate::forecast::{Line, StreamId};
use crate::ledger::{Age, Date};
use crate::plan::Stream;
use crate::report::coin_claims::{Others, OthersRow};
use crate::words::{Money, OthersText};

/// The height of a row, and of the bar in it.
pub const CLAIM_ROW: f32 = 36.0;
const BAR: f32 = 14.0;
/// Room for the amount after the longest bar.
const AMOUNT: f32 = 70.0;
/// The part of the width that names take, and the most of it.
const NAMES: (f32, f32) = (0.56, 460.0);

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
    let mut next = || {
        top += CLAIM_ROW;
        Rect::from_ends(place.across(), (top - CLAIM_ROW, top))
    };
    for row in &others.rows {
        draw_claim(canvas, &ClaimBar { row, amount: &money.whole(row.total), most: others.most(), today }, next());
    }
    draw_likes_claim(canvas, money, next());
    top
}

/// The edge between names and bars.
fn names(row: Rect) -> f32 {
    row.left() + (row.width() * NAMES.0).min(NAMES.1)
}

/// Adds a row.
pub fn draw_claim(canvas: &mut Canvas<'_>, of: &ClaimBar<'_>, place: Rect) {
    let ClaimBar { row, amount, most, today } = *of;
    let (edge, y) = (names(place), place.center().y);
    if row.claim.is_none() {
        canvas.add(Element::Box { rect: place, corner: 6.0, fill: Some(Role::Card.into()), edge: None });
    }
    let is_stale = row.claim.as_ref().is_some_and(|claim| claim.age(today) != Age::Fresh);
    let left = place.left() + 6.0;
    let mut label = |text: &str, font: Font, role: Role, down: f32| {
        let text = canvas.shortened(text, font, edge - 12.0 - left);
        canvas.text(Point::new(left, place.top() + down), (Align::Left, Hang::Middle), &StyledText::new(&text, font, role));
    };
    label(&row.name(), if row.claim.is_none() { Font::STRONG } else { Font::BODY }, Role::Text, 11.0);
    label(&row.rate(today).to_string(), Font::NOTE, if is_stale { Role::Faint } else { Role::Dim }, 26.0);
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
    let (edge, y) = (names(place), place.center().y);
    let name = format!("♥ {}", OthersText::Likes);
    canvas.text(Point::new(place.left() + 6.0, y), (Align::Left, Hang::Middle), &StyledText::new(&name, Font::STRONG, Role::LikesText));
    canvas.upright(edge, (y - BAR / 2.0, y + BAR / 2.0), Pen::solid(LIKES_LINE, Role::Figure(Line::Likes)));
    canvas.text(Point::new(edge + 8.0, y), (Align::Left, Hang::Middle), &StyledText::new(&money.whole(0.0), Font::LABEL, Role::LikesText));
}
