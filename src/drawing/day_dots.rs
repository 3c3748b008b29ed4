//! Days with LIVEs as dots: likes and diamonds as they look, and against those that are usual for the same time on air.

use super::axis::{grid, nice_ends, nice_step};
use super::canvas::{Canvas, Hang, StyledText};
use super::element::{Align, Element, HAIRLINE, Ink, LIKES_LINE, Pen};
use super::geometry::{Point, Rect, to_figure};
use super::palette::Role;
use super::plot::Axes;
use super::typeface::Font;
use crate::forecast::Line;
use crate::forecast::likes_in_lives::{LikesEffect, LikesInLives, LivePoint};
use crate::words::past_months::PastSentence;
use crate::words::reality_view::RealityText;
use crate::words::{blurred, plain};

/// Room for the amounts at the left, the titles above and the texts below.
const LEFT: f32 = 52.0;
const ABOVE: f32 = 54.0;
const BELOW: f32 = 34.0;
/// The radius of a dot.
pub(super) const DOT: f32 = 3.5;
/// The distance at which a dot is the one that is pointed at.
pub const NEAR: f32 = 2.5 * DOT;
/// The shades of dots, by time on air.
pub(super) const SHADES: u8 = 5;
/// The strength of the interval's colour.
pub(super) const WEDGE: f32 = 0.25;
/// Points of the curve through the dots.
const CURVE: u16 = 32;

/// A chart of the days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayDots {
    /// Likes and diamonds of each day.
    AsItLooks,
    /// Each day against days of the same time on air.
    TakenOut,
}

/// The answer in a sentence, then the effect with its interval and the days that are left out.
#[must_use]
pub fn likes_answer(likes: &LikesInLives) -> Vec<String> {
    let answer = RealityText::LikesPay { days: likes.used, answer: likes.answer };
    let interval = |effect: LikesEffect| effect.interval.map(|(low, high)| RealityText::TwiceTheLikes { with_twice: effect.with_twice, low, high });
    let left_out = (likes.left_out > 0).then(|| PastSentence::LeftOut(likes.left_out).to_string());
    let effect = likes.time_taken_out.and_then(interval);
    [answer].into_iter().chain(effect).map(|text| text.to_string()).chain(left_out).collect()
}

impl DayDots {
    /// Its title.
    #[must_use]
    pub const fn title(self, likes: &LikesInLives) -> RealityText {
        match self {
            Self::AsItLooks => RealityText::AsItLooks,
            Self::TakenOut => RealityText::TakenOut(likes.has_viewers),
        }
    }

    /// The relation of likes and diamonds in words.
    #[must_use]
    pub fn remark(self, likes: &LikesInLives) -> RealityText {
        let in_words: fn(f64) -> RealityText = if self == Self::AsItLooks { RealityText::LooksLike } else { RealityText::WhatIsLeft };
        self.effect(likes).map_or(RealityText::TooFewDots, |effect| in_words(effect.with_twice))
    }

    const fn effect(self, likes: &LikesInLives) -> Option<LikesEffect> {
        match self {
            Self::AsItLooks => likes.as_it_looks,
            Self::TakenOut => likes.time_taken_out,
        }
    }

    /// Whether there are dots.
    #[must_use]
    pub const fn has_dots(self, likes: &LikesInLives) -> bool {
        matches!(self, Self::AsItLooks) || likes.time_taken_out.is_some()
    }

    /// The place of a day on its axes.
    #[must_use]
    pub const fn place(self, point: &LivePoint) -> (f64, f64) {
        match self {
            Self::AsItLooks => (point.likes, point.diamonds),
            Self::TakenOut => (point.more_likes, point.more_diamonds),
        }
    }

    /// Its axes in this place.
    #[must_use]
    pub fn axes(self, likes: &LikesInLives, outer: Rect) -> Axes {
        let rect = Rect::from_ends((outer.left() + LEFT, outer.right() - 4.0), (outer.top() + ABOVE, outer.bottom() - BELOW));
        let most = |of: fn((f64, f64)) -> f64, least: f64| likes.points.iter().map(|point| of(self.place(point)).abs()).fold(least, f64::max);
        match self {
            Self::AsItLooks => Axes { rect, x: nice_ends(0.0, most(|at| at.0, 1.0)), y: nice_ends(0.0, most(|at| at.1, 1.0)) },
            Self::TakenOut => {
                let [wide, high] = [most(|at| at.0, 1.2), most(|at| at.1, 1.2)].map(|most| most * 1.08);
                Axes { rect, x: (-wide, wide), y: (-high, high) }
            }
        }
    }

    /// Adds it in this place.
    pub fn draw(self, canvas: &mut Canvas<'_>, likes: &LikesInLives, outer: Rect) {
        let axes = self.axes(likes, outer);
        match self {
            Self::AsItLooks => {
                draw_titles(canvas, outer, [self.title(likes), self.remark(likes), RealityText::DiamondsOfDay]);
                let amounts = |(low, high): (f64, f64), step: f64| grid(low, high, step).into_iter().map(|amount| (amount, plain(amount))).collect::<Vec<_>>();
                draw_rows(canvas, axes, &amounts(axes.y, nice_step(axes.y.1 - axes.y.0)));
                draw_columns(canvas, axes, &amounts(axes.x, 2.0 * nice_step(axes.x.1 - axes.x.0)), &RealityText::LikesOfDay);
                self.draw_dots(canvas, likes, axes);
                if let Some(effect) = likes.as_it_looks {
                    draw_curve(canvas, axes, likes, effect);
                }
            }
            Self::TakenOut => {
                draw_titles(canvas, outer, [self.title(likes), self.remark(likes), RealityText::DiamondsForLength]);
                let words = [(-1.0, RealityText::Half), (0.0, RealityText::AsUsual), (1.0, RealityText::Double)].map(|(at, text)| (at, text.to_string()));
                draw_rows(canvas, axes, &words);
                draw_columns(canvas, axes, &words, &RealityText::LikesForLength);
                if let Some(effect) = likes.time_taken_out {
                    draw_wedge(canvas, axes, effect);
                    self.draw_dots(canvas, likes, axes);
                }
            }
        }
    }

    /// Adds a dot for each day, darker for more time on air.
    fn draw_dots(self, canvas: &mut Canvas<'_>, likes: &LikesInLives, axes: Axes) {
        let lengths = lengths(likes);
        for point in &likes.points {
            let (x, y) = self.place(point);
            let strength = shade_strength(shade(point, &lengths));
            let (center, edge) = (axes.at(x, y), Pen::solid(0.5, Role::Panel));
            // On a ground of its own: a dot does not shine through another.
            for fill in [Role::Panel.into(), Ink::of(Role::Accent, strength)] {
                canvas.add(Element::Circle { center, radius: DOT, fill, edge });
            }
        }
    }
}

/// Times on air in ascending order.
pub(super) fn lengths(likes: &LikesInLives) -> Vec<f64> {
    let mut lengths: Vec<f64> = likes.points.iter().map(|point| point.minutes).collect();
    lengths.sort_unstable_by(f64::total_cmp);
    lengths
}

/// The strength of a shade's colour.
pub(super) fn shade_strength(shade: u8) -> f32 {
    0.35 + 0.65 * f32::from(shade) / f32::from(SHADES - 1)
}

/// The shade of a day among all, by its time on air: 0 for the shortest fifth.
fn shade(point: &LivePoint, lengths: &[f64]) -> u8 {
    let shorter = lengths.partition_point(|minutes| *minutes < point.minutes);
    u8::try_from(shorter * usize::from(SHADES) / lengths.len().max(1)).unwrap_or(SHADES).min(SHADES - 1)
}

/// Adds the title of a chart, a remark under it, and the meaning of its amounts.
fn draw_titles(canvas: &mut Canvas<'_>, outer: Rect, [title, remark, amounts]: [RealityText; 3]) {
    let rows = [(title, Font::STRONG, Role::Text, 0.0), (remark, Font::NOTE, Role::Dim, 18.0), (amounts, Font::NOTE, Role::Faint, 34.0)];
    for (text, font, role, down) in rows {
        let text = canvas.shortened(&text.to_string(), font, outer.width());
        canvas.text(Point::new(outer.left(), outer.top() + down), (Align::Left, Hang::Top), &StyledText::new(&text, font, role));
    }
}

/// Adds the lines of a grid with their texts at the left.
fn draw_rows(canvas: &mut Canvas<'_>, axes: Axes, rows: &[(f64, String)]) {
    for (at, text) in rows {
        let y = axes.height(*at);
        canvas.level(axes.rect.across(), y, Pen::solid(HAIRLINE, Role::Grid));
        canvas.text(Point::new(axes.rect.left() - 6.0, y), (Align::Right, Hang::Middle), &StyledText::new(&blurred(text), Font::NOTE, Role::Faint));
    }
}

/// Adds the texts under a plot, and the meaning of the axis.
fn draw_columns(canvas: &mut Canvas<'_>, axes: Axes, columns: &[(f64, String)], meaning: &RealityText) {
    let rect = axes.rect;
    let mut below = |x: f32, away: f32, text: &str, role: Role| {
        canvas.text(Point::new(x, rect.bottom() + away), (Align::Middle, Hang::Top), &StyledText::new(text, Font::NOTE, role));
    };
    for (at, text) in columns {
        below(axes.at(*at, 0.0).x, 5.0, &blurred(text), Role::Faint);
    }
    below(rect.center().x, 19.0, &meaning.to_string(), Role::Dim);
}

/// Adds the curve of the relation without controls.
fn draw_curve(canvas: &mut Canvas<'_>, axes: Axes, likes: &LikesInLives, effect: LikesEffect) {
    let slope = libm::log2(1.0 + effect.with_twice);
    let mean = |of: fn(&LivePoint) -> f64| likes.points.iter().map(|point| libm::log2(of(point))).sum::<f64>() / to_figure(likes.points.len());
    let (likes_mean, diamonds_mean) = (mean(|point| point.likes), mean(|point| point.diamonds));
    let most = likes.points.iter().map(|point| point.likes).fold(1.0, f64::max);
    let points = (1..=CURVE).map(|i| most * f64::from(i) / f64::from(CURVE));
    let points = points.map(|x| axes.at(x, libm::exp2(diamonds_mean + slope * (libm::log2(x) - likes_mean)))).collect();
    canvas.clipped(axes.rect, |inside| inside.add(Element::Line(points, Pen::dashed(1.5, Role::Text, (5.0, 4.0)))));
}

/// Adds the line of the relation with the controls, and the lines of its interval on either side.
fn draw_wedge(canvas: &mut Canvas<'_>, axes: Axes, effect: LikesEffect) {
    let (left, right) = axes.x;
    let end = |x: f64, with_twice: f64| axes.at(x, x * libm::log2(1.0 + with_twice));
    canvas.clipped(axes.rect, |inside| {
        if let Some((low, high)) = effect.interval {
            for x in [left, right] {
                inside.add(Element::Polygon(vec![end(x, low), end(x, high), axes.at(0.0, 0.0)], Ink::of(Role::Figure(Line::Likes), WEDGE)));
            }
        }
        inside.segment([left, right].map(|x| end(x, effect.with_twice)), Pen::solid(LIKES_LINE, Role::Figure(Line::Likes)));
    });
}
