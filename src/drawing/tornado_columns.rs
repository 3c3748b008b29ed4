//! The columns of the tornado: names, bars on one scale, rank correlations.

use super::geometry::{Rect, to_place};
use super::typeface::{Font, Ruler};
use crate::forecast::sensitivity::Bar;
use crate::plan::Plan;
use crate::report::full_label;
use crate::words::{self, Money};

/// Between texts and bars.
pub(super) const GAP: f32 = 6.0;
/// Room for the rank correlations.
const RANKS: f32 = 76.0;
/// The part of the width that names take at most.
const NAMES: f32 = 0.32;
/// Room for the name of likes.
const LEAST_NAMES: f32 = 60.0;
/// Between the ends of a bar and the amount in it.
const INSIDE: f32 = 8.0;
/// The least width of all bars.
const LEAST_BARS: f32 = 40.0;

/// A side of zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BarSide {
    /// The lesser effect of a range.
    Left,
    /// The greater effect.
    Right,
}

/// A bar in words.
#[derive(Clone, Debug)]
pub struct BarText {
    /// The name of its number.
    pub name: String,
    /// The low of the range, and the effect.
    pub low: [String; 2],
    /// The high of the range, and the effect.
    pub high: [String; 2],
}

impl BarText {
    /// The bar with its effects as `write` has them.
    #[must_use]
    pub fn new(plan: &Plan, bar: &Bar, write: fn(&Money, f64) -> String) -> Self {
        let money = Money::of(plan.currency());
        let input = |value| words::quantity_of(bar.key).map_or_else(String::new, |quantity| words::shown_end(value, quantity, money));
        Self {
            name: full_label(plan, bar.key),
            low: [input(bar.low_input), write(&money, bar.low_effect)],
            high: [input(bar.high_input), write(&money, bar.high_effect)],
        }
    }

    /// The end of the range on this side: its effect, and both in words.
    #[must_use]
    pub const fn end(&self, bar: &Bar, side: BarSide) -> (f64, &[String; 2]) {
        let is_low = (bar.low_effect <= bar.high_effect) == matches!(side, BarSide::Left);
        if is_low { (bar.low_effect, &self.low) } else { (bar.high_effect, &self.high) }
    }
}

/// An end of a bar, with the widths of its texts.
struct BarEnd {
    side: BarSide,
    effect: f64,
    input: f32,
    amount: f32,
}

impl BarEnd {
    const fn length(&self) -> f64 {
        length(self.effect, self.side)
    }

    /// The width of both texts beside each other.
    const fn both(&self) -> f32 {
        self.input + GAP + self.amount
    }
}

/// The columns, and the scale of the bars.
#[derive(Clone, Debug)]
pub struct BarColumns {
    /// The right end of the names.
    pub names: f32,
    /// The place of no effect.
    pub zero: f32,
    /// The width of the rank correlations.
    pub ranks: f32,
    /// The right end.
    pub right: f32,
    per_money: f64,
}

impl BarColumns {
    /// The widest bars for which every amount and every end of a range has room.
    #[must_use]
    pub fn new(ruler: &dyn Ruler, rect: Rect, bars: &[&(Bar, BarText)]) -> Self {
        let width = |text: &str, font| ruler.size(text, font).width;
        let longest = bars.iter().map(|(_, text)| width(&text.name, Font::BODY)).fold(LEAST_NAMES, f32::max);
        let names = rect.left() + longest.min(rect.width() * NAMES);
        let (left, right) = (names + 2.0 * GAP, rect.right() - RANKS);
        let end_of = |bar: &Bar, text: &BarText, side| {
            let (effect, [input, amount]) = text.end(bar, side);
            BarEnd { side, effect, input: width(input, Font::NOTE), amount: width(amount, Font::LABEL) }
        };
        let ends: Vec<BarEnd> = bars.iter().flat_map(|(bar, text)| [BarSide::Left, BarSide::Right].map(|side| end_of(bar, text, side))).collect();
        let of = |side| ends.iter().filter(move |end| end.side == side);
        let most = |side| of(side).map(BarEnd::length).fold(0.0, f64::max);
        let mosts = most(BarSide::Left) + most(BarSide::Right);
        let scale = |beside: [f32; 2]| {
            let room = right - left - beside[0] - beside[1] - 2.0 * GAP;
            if mosts > 0.0 { f64::from(room.max(LEAST_BARS)) / mosts } else { 0.0 }
        };
        let widest = |width: fn(&BarEnd) -> f32| [BarSide::Left, BarSide::Right].map(|side| of(side).map(width).fold(0.0, f32::max));
        let (inputs, boths) = (widest(|end| end.input), widest(BarEnd::both));

        // First as if every amount were in its bar; short bars have room beside them.
        let mut columns = Self { names, zero: 0.0, ranks: RANKS, right: rect.right(), per_money: scale(inputs) };
        let mut beside = inputs;
        let fits = |columns: &Self, side: BarSide, beside: f32| {
            let bar_fits = |end: &BarEnd| {
                let taken = if columns.is_inside(end.length(), end.amount) { end.input } else { end.both() };
                columns.pixels(end.length()) + taken <= columns.pixels(most(side)) + beside
            };
            of(side).all(bar_fits)
        };
        if !(fits(&columns, BarSide::Left, inputs[0]) && fits(&columns, BarSide::Right, inputs[1])) {
            columns.per_money = scale(boths);
            beside = boths;
        }
        columns.zero = if mosts > 0.0 { left + beside[0] + GAP + columns.pixels(most(BarSide::Left)) } else { f32::midpoint(left, right) };
        columns
    }

    fn pixels(&self, amount: f64) -> f32 {
        to_place(amount * self.per_money)
    }

    /// The place of an effect.
    #[must_use]
    pub fn x(&self, effect: f64) -> f32 {
        self.zero + self.pixels(effect)
    }

    /// Whether an amount of this width fits in a bar of this length.
    #[must_use]
    pub fn is_inside(&self, length: f64, amount: f32) -> bool {
        amount + INSIDE < self.pixels(length)
    }
}

/// The length of an effect on its side; an effect on the other side has none.
pub(super) const fn length(effect: f64, side: BarSide) -> f64 {
    match side {
        BarSide::Left => (-effect).max(0.0),
        BarSide::Right => effect.max(0.0),
    }
}
