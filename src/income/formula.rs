//! The form of every stream's income.

#![expect(clippy::inline_always, reason = "the futures use the widest vector instructions only in what is inlined")]

use std::ops::{Add, Mul, Sub};

use crate::plan::{Assumption, Values};

/// Double precision for the deterministic forecast and one future, single for many futures.
pub trait Float: Copy + Default + PartialOrd + Add<Output = Self> + Sub<Output = Self> + Mul<Output = Self> {}

impl Float for f32 {}
impl Float for f64 {}

#[inline(always)]
pub(super) fn at_least_0<T: Float>(value: T) -> T {
    if value > T::default() { value } else { T::default() }
}

/// The formula of a stream's income from a plan's values.
#[derive(Clone, Copy, Debug)]
pub struct Formula {
    /// The assumptions it reads, beside the growth factors.
    pub inputs: &'static [Assumption],
    /// The income at growth factor 1.
    pub rate: Rate,
}

/// The income of a stream at growth factor 1.
#[derive(Clone, Copy, Debug)]
pub enum Rate {
    /// The same every month.
    Steady(fn(&Values) -> f64),
    /// Members who join, stay and leave, and donations.
    Members(fn(&Values) -> Members<f64>),
}

/// Members and donations of a month at growth factor 1. A part of a member is an average.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Members<T> {
    /// The members in the plan's first month.
    pub opening: T,
    /// The part of the members that stays for the next month, 0 to 1.
    pub stay: T,
    /// New members a month.
    pub new: T,
    /// Money from each member a month, after platform and card.
    pub per_member: T,
    /// Money from donations a month, after platform and card.
    pub donations: T,
}

impl<T: Float> Members<T> {
    /// The income of a month with so many members, and the members of the next.
    #[inline(always)]
    pub fn month(self, members: T, growth_factor: T) -> (T, T) {
        (members * self.per_member + self.donations * growth_factor, members * self.stay + self.new * growth_factor)
    }

    /// Turns the growth factors of a plan's months into income.
    pub fn earn(self, months: &mut [T]) {
        let mut members = self.opening;
        for month in months {
            (*month, members) = self.month(members, *month);
        }
    }
}

impl Formula {
    /// Turns the growth factors of a plan's months into the income of each month.
    pub fn earn(&self, values: &Values, months: &mut [f64]) {
        match self.rate {
            Rate::Steady(per_month) => steady(per_month(values), months),
            Rate::Members(members) => members(values).earn(months),
        }
    }
}

/// Turns the growth factors of months into income that is the same every month but for them.
pub fn steady(per_month: f64, months: &mut [f64]) {
    for month in months {
        *month *= per_month;
    }
}

/// The rest of a payment after the card company: `price · (1 − rate) − fixed`, after a platform's own rate.
pub(super) fn after_card(price: f64, platform_rate: f64, v: &Values) -> f64 {
    price * (1.0 - platform_rate - v[Assumption::CardRate]) - v[Assumption::CardFixed]
}
