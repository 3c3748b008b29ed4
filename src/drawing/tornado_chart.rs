//! The tornado: each number with a range from its low to its high, and likes, whose bar has no width.

use super::canvas::{Canvas, Hang, StyledText};
use super::element::{Align, Element, HAIRLINE, LIKES_LINE, Pen};
use super::geometry::{Point, Rect};
use super::months::ChartedPlan;
use super::palette::Role;
use super::tornado_columns::{BarColumns, BarSide, BarText, GAP, length};
use super::typeface::Font;
use crate::forecast::Line;
use crate::forecast::sensitivity::Bar;
use crate::plan::{Assumption, Key};
use crate::words::{self, Heading, MattersText, Money};

/// The height of the row of a bar, and of the bar in it.
pub const TORNADO_ROW: f32 = 34.0;
const BAR: f32 = 22.0;
/// The height of the heads of the columns.
pub const TORNADO_HEAD: f32 = 32.0;
/// From this effect on amounts are abbreviated in the bars.
const LONG: f64 = 1e6;

/// The effects of the numbers of a plan.
#[derive(Clone, Copy, Debug)]
pub struct TornadoEffects<'a> {
    /// The effect of each number, the widest first, likes last.
    pub bars: &'a [Bar],
    /// The rank correlations; none without futures.
    pub ranks: Option<&'a [(Key, f64)]>,
}

/// A bar with its texts and its rank correlation, once that is known.
#[derive(Clone, Copy, Debug)]
pub struct TornadoBar<'a> {
    /// The bar.
    pub bar: &'a Bar,
    /// Its texts.
    pub text: &'a BarText,
    /// Its rank correlation.
    pub rank: Option<f64>,
}

/// Whether a bar is that of likes.
#[must_use]
pub fn is_likes(bar: &Bar) -> bool {
    bar.key == Key::Assumption(Assumption::LikesPerMonth)
}

/// The way effects are written in the bars: abbreviated where one of them is long.
#[must_use]
pub fn write_effects(bars: &[Bar]) -> fn(&Money, f64) -> String {
    let is_long = bars.iter().any(|bar| bar.low_effect.abs().max(bar.high_effect.abs()) >= LONG);
    if is_long { Money::signed_compact } else { Money::signed_whole }
}

/// Adds the bars that this place has room for, the widest first, and likes last.
pub fn draw_tornado(canvas: &mut Canvas<'_>, charted: &ChartedPlan<'_>, effects: &TornadoEffects<'_>, place: Rect) {
    let TornadoEffects { bars, ranks } = *effects;
    let texts: Vec<(Bar, BarText)> = bars.iter().map(|bar| (*bar, BarText::new(charted.plan, bar, write_effects(bars)))).collect();
    let (likes, numbers): (Vec<_>, Vec<_>) = texts.iter().partition(|(bar, _)| is_likes(bar));
    let head = place.with_bottom(place.top() + TORNADO_HEAD);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a count of rows in a drawing")]
    let room = (((place.height() - TORNADO_HEAD) / TORNADO_ROW).max(1.0) as usize).saturating_sub(likes.len());
    let shown: Vec<_> = numbers.into_iter().take(room).collect();
    let columns = BarColumns::new(canvas.ruler, head, &shown);
    draw_tornado_head(canvas, charted, &columns, (head, ranks.is_some()));
    let mut top = head.bottom();
    for (bar, text) in shown.into_iter().chain(likes) {
        let rank = ranks.and_then(|ranks| ranks.iter().find(|(key, _)| *key == bar.key)).map(|(_, rank)| *rank);
        draw_bar(canvas, &TornadoBar { bar, text, rank }, &columns, Rect::from_ends(head.across(), (top, top + TORNADO_ROW)));
        top += TORNADO_ROW;
    }
}

/// Adds the total over the place of no effect, and the name of the rank correlations.
pub fn draw_tornado_head(canvas: &mut Canvas<'_>, charted: &ChartedPlan<'_>, columns: &BarColumns, (head, has_ranks): (Rect, bool)) {
    let forecast = charted.forecast;
    let total = MattersText::AsSet(forecast.total(forecast.goal_line()), charted.money()).to_string();
    let size = canvas.size(&total, Font::NOTE);
    let most = head.right() - columns.ranks - size.width;
    let left = (columns.zero - size.width / 2.0).min(most).max(head.left());
    let place = Rect::at(Point::new(left, head.bottom() - 2.0 - size.height), size);
    canvas.text_in(place, Align::Middle, &StyledText::new(&total, Font::NOTE, Role::Dim));
    if has_ranks {
        let lines = canvas.lines(&MattersText::MovesWithTotal.to_string(), Font::NOTE, columns.ranks);
        let mut bottom = head.bottom() - 2.0;
        for line in lines.iter().rev() {
            bottom = canvas.text(Point::new(head.right(), bottom), (Align::Right, Hang::Bottom), &StyledText::new(line, Font::NOTE, Role::Faint)).top();
        }
    }
}

/// Adds a bar in its row.
pub fn draw_bar(canvas: &mut Canvas<'_>, of: &TornadoBar<'_>, columns: &BarColumns, row: Rect) {
    let TornadoBar { bar, text, rank } = *of;
    let (is_likes, y) = (is_likes(bar), row.center().y);
    let (role, font) = if is_likes { (Role::LikesText, Font::STRONG) } else { (Role::Text, Font::BODY) };
    let name = if is_likes { format!("♥ {}", Heading::Likes.name()) } else { text.name.clone() };
    let name = canvas.shortened(&name, font, columns.names - row.left());
    canvas.text(Point::new(columns.names, y), (Align::Right, Hang::Middle), &StyledText::new(&name, font, role));
    canvas.upright(columns.zero, row.down(), Pen::solid(HAIRLINE, Role::Faint));

    if is_likes && bar.swing() == 0.0 {
        canvas.upright(columns.zero, (y - BAR / 2.0, y + BAR / 2.0), Pen::solid(LIKES_LINE, Role::Figure(Line::Likes)));
        let low = StyledText::new(&text.low[0], Font::NOTE, Role::LikesText);
        canvas.text(Point::new(columns.zero - 8.0, y), (Align::Right, Hang::Middle), &low);
        let high = MattersText::Likes(text.high.clone()).to_string();
        canvas.text(Point::new(columns.zero + 8.0, y), (Align::Left, Hang::Middle), &StyledText::new(&high, Font::LABEL, Role::LikesText));
    } else {
        draw_sides(canvas, (bar, text), columns, y);
    }
    if let Some(rank) = rank {
        let (role, rank) = (if is_likes { Role::LikesText } else { Role::Dim }, words::number::fixed(rank.abs(), 2));
        canvas.text(Point::new(row.right(), y), (Align::Right, Hang::Middle), &StyledText::new(&rank, Font::NOTE, role));
    }
}

/// The effects of both ends of a range: the amount in its bar where it fits, else beside it, and the end of the range further out.
fn draw_sides(canvas: &mut Canvas<'_>, (bar, text): (&Bar, &BarText), columns: &BarColumns, y: f32) {
    for side in [BarSide::Left, BarSide::Right] {
        let (effect, [input, amount]) = text.end(bar, side);
        let rect = Rect::from_ends((columns.x(effect.min(0.0)), columns.x(effect.max(0.0))), (y - BAR / 2.0, y + BAR / 2.0));
        let fill = if effect < 0.0 { Role::Bad } else { Role::Good };
        canvas.add(Element::Box { rect, corner: 2.0, fill: Some(fill.into()), edge: None });
        let (mut outside, align, towards) = if side == BarSide::Left {
            (rect.left().min(columns.zero) - GAP, Align::Right, -1.0)
        } else {
            (rect.right().max(columns.zero) + GAP, Align::Left, 1.0)
        };
        if columns.is_inside(length(effect, side), canvas.size(amount, Font::LABEL).width) {
            canvas.text(rect.center(), (Align::Middle, Hang::Middle), &StyledText::new(amount, Font::LABEL, Role::OnBar));
        } else {
            let shown = canvas.text(Point::new(outside, y), (align, Hang::Middle), &StyledText::new(amount, Font::LABEL, Role::Text));
            outside += towards * (shown.width() + GAP);
        }
        canvas.text(Point::new(outside, y), (align, Hang::Middle), &StyledText::new(input, Font::NOTE, Role::Dim));
    }
}
