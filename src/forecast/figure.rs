//! The figures of a plan that can be aimed at or swept.

use std::sync::atomic::AtomicBool;

use super::futures::{Engine, Futures, Stopped, is_beyond_futures};
use super::{Forecast, Line, deterministic};
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
}

impl Figure {
    /// Whether it is of the futures, not of the plan as set.
    #[must_use]
    pub const fn is_of_futures(self) -> bool {
        match self {
            Self::AsSetTotal | Self::AsSetMonth(_) => false,
            Self::Percentile(_) | Self::ChanceInMonth(_) => true,
        }
    }
}

/// A figure and the least amount it is to have.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Target {
    /// The figure.
    pub figure: Figure,
    /// Gross or take-home.
    pub measure: GoalMeasure,
    /// The least amount, in the plan's currency; a share for [`Figure::ChanceInMonth`].
    pub at_least: f64,
}

/// The share of futures that a chance has to reach where no other is given: 8 in 10.
const LIKELY: f64 = 0.8;

impl Target {
    /// The plan's goal, in its measure: over all months, or in one; for a chance 8 in 10 futures.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "at most 120 months")]
    pub fn of_goal(plan: &Plan, figure: Figure) -> Self {
        let goal = plan.value(Assumption::GoalPerMonth);
        let at_least = match figure {
            Figure::AsSetTotal | Figure::Percentile(_) => goal * plan.months() as f64,
            Figure::AsSetMonth(_) => goal,
            Figure::ChanceInMonth(_) => LIKELY,
        };
        Self { figure, measure: plan.goal_measure(), at_least }
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
    if !target.at_least.is_finite() {
        return Err(Refused::NoTarget);
    }
    let months = plan.months();
    match target.figure {
        Figure::AsSetMonth(t) | Figure::ChanceInMonth(t) if t >= months => return Err(Refused::NoMonth { months }),
        Figure::Percentile(p) if !(0.0..=1.0).contains(&p) => return Err(Refused::NoShare(p)),
        figure if figure.is_of_futures() && plan.futures_count() == 0 => return Err(Refused::NoFutures),
        Figure::AsSetTotal | Figure::AsSetMonth(_) | Figure::Percentile(_) | Figure::ChanceInMonth(_) => {}
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
    let mut futures = || engine.run_until(plan, count, stop);
    let of_futures = |futures: &Futures, amount| Figured { amount, is_beyond_futures: futures.is_cut_off };
    let as_set = |amount: fn(&Forecast, Line, usize) -> f64, t: usize| {
        let forecast = deterministic(plan);
        Figured { amount: amount(&forecast, measure.into(), t), is_beyond_futures: is_beyond_futures(&forecast) }
    };
    Ok(match target.figure {
        Figure::AsSetTotal => as_set(|forecast, line, _| forecast.total(line), 0),
        Figure::AsSetMonth(t) => as_set(Forecast::at, t),
        Figure::Percentile(p) => futures()?.map_or_else(Figured::default, |futures| of_futures(&futures, futures.total_quantile(measure, p))),
        Figure::ChanceInMonth(t) => futures()?.map_or_else(Figured::default, |futures| of_futures(&futures, futures.chance.monthly[t])),
    })
}
