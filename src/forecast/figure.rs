//! The figures of a plan that can be aimed at or swept.

use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use super::futures::{CashFutures, Engine, Futures, Stopped, is_beyond_futures};
use super::{Cash, Forecast, deterministic};
use crate::plan::{Assumption, Entry, GoalMeasure, Key, Plan, PlanField};

/// A figure of a plan that can be aimed at.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Figure {
    /// The sum of all months, as set.
    AsSetTotal,
    /// Month `t`, as set.
    AsSetMonth(usize),
    /// The quantile (0 to 1) of the totals: 0.2 for "4 in 5 futures have a greater total".
    Percentile(f64),
    /// The share of futures (0 to 1) that reach the plan's goal in month `t`.
    ChanceInMonth(usize),
    /// The least money left at the end of any month, as set.
    LowestSpendable,
    /// The share of futures (0 to 1) in which the money runs out; less is better.
    ChanceOfRunningOut,
}

impl Figure {
    /// Its month, where it is of one.
    #[must_use]
    pub const fn month(self) -> Option<usize> {
        match self {
            Self::AsSetMonth(t) | Self::ChanceInMonth(t) => Some(t),
            Self::AsSetTotal | Self::Percentile(_) | Self::LowestSpendable | Self::ChanceOfRunningOut => None,
        }
    }

    /// Whether it is of the futures, not of the plan as set.
    #[must_use]
    pub const fn is_of_futures(self) -> bool {
        match self {
            Self::AsSetTotal | Self::AsSetMonth(_) | Self::LowestSpendable => false,
            Self::Percentile(_) | Self::ChanceInMonth(_) | Self::ChanceOfRunningOut => true,
        }
    }

    /// Whether it is a share of the futures, not money.
    #[must_use]
    pub const fn is_share(self) -> bool {
        matches!(self, Self::ChanceInMonth(_) | Self::ChanceOfRunningOut)
    }

    /// Whether it is of the cash, which counts neither gross nor take-home.
    #[must_use]
    pub const fn is_of_cash(self) -> bool {
        matches!(self, Self::LowestSpendable | Self::ChanceOfRunningOut)
    }

    /// The gain from one amount of it to another: above 0 for a better one.
    #[must_use]
    pub fn gain(self, from: f64, to: f64) -> f64 {
        match self {
            Self::ChanceOfRunningOut => from - to,
            Self::AsSetTotal | Self::AsSetMonth(_) | Self::Percentile(_) | Self::ChanceInMonth(_) | Self::LowestSpendable => to - from,
        }
    }
}

/// A figure and the amount it is to reach.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Target {
    /// The figure.
    pub figure: Figure,
    /// Gross or take-home.
    pub measure: GoalMeasure,
    /// The amount, in the plan's currency; a share for a chance. The least it may be, or the most where less is better.
    pub amount: f64,
}

/// The share of futures that a chance has to reach where no other is given: 8 in 10.
const LIKELY: f64 = 0.8;
/// The most futures in which the money may run out where no other share is given: 1 in 10.
const SELDOM: f64 = 0.1;

impl Target {
    /// The plan's goal, in its measure: over all months, or in one; for its chance 8 in 10 futures. Money that is never below 0, or
    /// in 9 of 10 futures.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "at most 120 months")]
    pub fn of_goal(plan: &Plan, figure: Figure) -> Self {
        let goal = plan.value(Assumption::GoalPerMonth);
        let amount = match figure {
            Figure::AsSetTotal | Figure::Percentile(_) => goal * plan.months() as f64,
            Figure::AsSetMonth(_) => goal,
            Figure::ChanceInMonth(_) => LIKELY,
            Figure::LowestSpendable => 0.0,
            Figure::ChanceOfRunningOut => SELDOM,
        };
        Self { figure, measure: plan.goal_measure(), amount }
    }

    /// Whether this amount of the figure reaches the target.
    #[must_use]
    pub fn is_met(&self, amount: f64) -> bool {
        self.figure.gain(self.amount, amount) >= 0.0
    }
}

/// The reason why a question cannot be asked of a plan.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Refused {
    /// A key that holds no number with a track, or that this plan does not have.
    NoNumber(Key),
    /// A number that follows the gift table.
    FollowsGiftTable(Key),
    /// A number the user wants left alone.
    Locked(Key),
    /// A number without a range cannot take its part of a change.
    NoRange(Key),
    /// Nothing was chosen.
    Nothing,
    /// A month the plan does not have.
    NoMonth {
        /// The number it has.
        months: usize,
    },
    /// A share outside 0 to 1.
    NoShare(f64),
    /// A target that is not a number.
    NoTarget,
    /// A figure of the futures in a plan without.
    NoFutures,
}

/// The plan with its goal counting the measure of the target, which the chance of the goal follows.
pub(super) fn checked(plan: &Plan, target: Target) -> Result<Plan, Refused> {
    if !target.amount.is_finite() {
        return Err(Refused::NoTarget);
    }
    let months = plan.months();
    match target.figure {
        Figure::AsSetMonth(t) | Figure::ChanceInMonth(t) if t >= months => return Err(Refused::NoMonth { months }),
        Figure::Percentile(p) if !(0.0..=1.0).contains(&p) => return Err(Refused::NoShare(p)),
        figure if figure.is_of_futures() && plan.futures_count() == 0 => return Err(Refused::NoFutures),
        Figure::AsSetTotal
        | Figure::AsSetMonth(_)
        | Figure::Percentile(_)
        | Figure::ChanceInMonth(_)
        | Figure::LowestSpendable
        | Figure::ChanceOfRunningOut => {}
    }
    let mut plan = plan.clone();
    let word = Entry::Word(target.measure.word().to_owned());
    if plan.set(Key::Plan(PlanField::GoalMeasure), word).is_err() {
        return Err(Refused::NoTarget);
    }
    Ok(plan)
}

/// The amount of a figure.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Figured {
    pub(super) amount: f64,
    /// Whether amounts of the plan are beyond those that futures hold.
    pub(super) is_beyond_futures: bool,
}

/// The figure of a [`checked`] plan, with so many futures.
pub(super) fn figure_of(plan: &Plan, engine: &mut Engine, target: Target, count: usize, stop: &AtomicBool) -> Result<Figured, Stopped> {
    let measure = target.measure;
    let as_set = |amount: &dyn Fn(&Forecast) -> f64| {
        let forecast = deterministic(plan);
        Figured { amount: amount(&forecast), is_beyond_futures: is_beyond_futures(&forecast) }
    };
    let of_futures = |engine: &mut Engine, amount: &dyn Fn(&Futures) -> f64| {
        let figured = |futures: Arc<Futures>| Figured { amount: amount(&futures), is_beyond_futures: futures.is_cut_off };
        engine.run_until(plan, count, stop).map(|futures| futures.map_or_else(Figured::default, figured))
    };
    match target.figure {
        Figure::AsSetTotal => Ok(as_set(&|forecast| forecast.total(measure.into()))),
        Figure::AsSetMonth(t) => Ok(as_set(&|forecast| forecast.at(measure.into(), t))),
        Figure::Percentile(p) => of_futures(engine, &|futures| futures.total_quantile(measure, p)),
        Figure::ChanceInMonth(t) => of_futures(engine, &|futures| futures.chance.monthly[t]),
        Figure::LowestSpendable => Ok(as_set(&|forecast| Cash::of(plan, forecast).lowest().1)),
        Figure::ChanceOfRunningOut => {
            let cash = engine.cash_until(plan, count, stop)?;
            Ok(as_set(&|_| cash.as_ref().map_or(0.0, CashFutures::chance_of_running_out)))
        }
    }
}
