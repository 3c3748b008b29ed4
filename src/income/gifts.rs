//! LIVE gifts: coins become diamonds, diamonds become money.

use super::formula::{Formula, Rate};
use crate::plan::{Assumption as A, Values};

/// Money of a month.
pub const FORMULA: Formula = Formula {
    inputs: &[
        A::SessionsPerMonth,
        A::HoursPerSession,
        A::GiftsPerHour,
        A::CoinsPerGift,
        A::DiamondsPerCoin,
        A::UsdPerDiamond,
        A::CurrencyPerUsd,
        A::LikesPerMonth,
        A::LikesBaseline,
        A::LiftPerDoubling,
    ],
    rate: Rate::Steady(per_month),
};

/// Every hop from gifts to money, in a month at growth factor 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Hops {
    /// Gifts received.
    pub gifts: f64,
    /// Their price for the viewers, in coins.
    pub coins: f64,
    /// Their worth, in diamonds.
    pub diamonds: f64,
    /// Money in the plan's currency, before the visibility factor.
    pub money: f64,
    /// The visibility factor, 0.5 to 2; 1 unless the user assumes a lift.
    pub visibility: f64,
}

/// The hops of a month at growth factor 1.
#[must_use]
pub fn hops(v: &Values) -> Hops {
    let gifts = v[A::SessionsPerMonth] * v[A::HoursPerSession] * v[A::GiftsPerHour];
    let coins = gifts * v[A::CoinsPerGift];
    let diamonds = coins * v[A::DiamondsPerCoin];
    Hops { gifts, coins, diamonds, money: diamonds * v[A::UsdPerDiamond] * v[A::CurrencyPerUsd], visibility: visibility(v) }
}

fn per_month(v: &Values) -> f64 {
    let hops = hops(v);
    hops.money * hops.visibility
}

/// The effect of likes on gifts, only if the user assumes one: `(likes / baseline)^log2(1 + lift)`, at least 0.5, at most 2.
#[must_use]
pub fn visibility(v: &Values) -> f64 {
    let lift = v[A::LiftPerDoubling];
    if lift == 0.0 {
        return 1.0;
    }
    libm::pow(v[A::LikesPerMonth] / v[A::LikesBaseline], libm::log2(1.0 + lift)).clamp(0.5, 2.0)
}
