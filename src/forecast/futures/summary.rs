//! The figures of a run, from the amounts of its futures.

use super::block::{MOST, MOST_GROWTH, Tally};
use super::percentile::{Quantile, order_statistics};
use super::{Band, Bands, Chance, Futures, PERCENTILES, Totals};
use crate::forecast::{Forecast, Line};
use crate::plan::{Assumption as A, Plan};

fn quantiles(count: usize) -> [Quantile; 5] {
    PERCENTILES.map(|p| Quantile::new(p, count))
}

pub(super) fn percentiles(amounts: &[f32], value: impl Fn(f32) -> f64) -> [f64; 5] {
    let quantiles = quantiles(amounts.len());
    let found = order_statistics(amounts, quantiles);
    std::array::from_fn(|k| quantiles[k].between(found[k].map(&value)))
}

/// Percentiles of the amounts, and of a value that never falls as they rise.
pub(super) fn both_percentiles(amounts: &[f32], value: impl Fn(f32) -> f64) -> [[f64; 5]; 2] {
    let quantiles = quantiles(amounts.len());
    let found = order_statistics(amounts, quantiles);
    [std::array::from_fn(|k| quantiles[k].between(found[k].map(f64::from))), std::array::from_fn(|k| quantiles[k].between(found[k].map(&value)))]
}

/// Whether a forecast as set has amounts that futures would cut off.
#[must_use]
pub fn is_beyond_futures(forecast: &Forecast) -> bool {
    forecast.row(Line::Gross).iter().any(|amount| amount.abs() >= f64::from(MOST))
}

/// Whether one future in ten or more reaches the largest amount of a stream, or growth at the high end of its range the largest factor.
#[expect(clippy::cast_precision_loss, reason = "a plan has at most 120 months")]
fn is_cut_off(plan: &Plan, gross: &Bands) -> bool {
    let growth = plan.estimate(A::GrowthRate);
    let highest = growth.range().map_or(growth.value(), |range| range.high);
    let factor = libm::pow(1.0 + highest, (plan.months() - 1) as f64);
    factor > f64::from(MOST_GROWTH) || gross.p90.iter().any(|amount| *amount >= f64::from(MOST))
}

#[expect(clippy::cast_precision_loss, reason = "at most a million futures")]
pub(super) fn summary(plan: &Plan, count: usize, tallies: &[Tally], found: &[[[f64; 5]; 2]], totals: [Vec<f32>; 2]) -> Futures {
    let n = count as f64;
    let months = 0..plan.months();
    let mean = |of: fn(&Tally) -> &[f64]| -> Vec<f64> { months.clone().map(|t| tallies.iter().map(|tally| of(tally)[t]).sum::<f64>() / n).collect() };
    let share =
        |of: fn(&Tally) -> &[u32]| -> Vec<f64> { months.clone().map(|t| tallies.iter().map(|tally| f64::from(of(tally)[t])).sum::<f64>() / n).collect() };
    let (gross, take_home) = (mean(|tally| &tally.gross), mean(|tally| &tally.take_home));
    let (of_totals, by_month) = found.split_at(2);
    let bands = |which: usize, mean: Vec<f64>| Bands::new(&by_month.iter().map(|month| month[which]).collect::<Vec<_>>(), mean);
    let [gross_totals, take_home_totals] = totals.map(Totals::new);
    let gross = bands(0, gross);
    Futures {
        count,
        seed: plan.futures_seed(),
        total_gross: Band::new(of_totals[0][0], gross.mean.iter().sum()),
        total_take_home: Band::new(of_totals[1][0], take_home.iter().sum()),
        is_cut_off: is_cut_off(plan, &gross),
        gross,
        take_home: bands(1, take_home),
        chance: Chance {
            goal: plan.value(A::GoalPerMonth),
            measure: plan.goal_measure(),
            monthly: share(|tally| &tally.reached),
            by_month: share(|tally| &tally.reached_by),
            every_month: tallies.iter().map(|tally| f64::from(tally.reached_every)).sum::<f64>() / n,
        },
        gross_totals,
        take_home_totals,
    }
}
