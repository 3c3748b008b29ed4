//! Sensitivity: how far each number with a range moves the total. Money is in the plan's currency.

use std::convert::Infallible;
use std::sync::atomic::AtomicBool;

use super::deterministic;
use super::futures::{BLOCK, Engine, Futures, ValueDraws, ranged, values};
use super::goal_seek::{NoAnswer, Target, figure};
use super::rank::{correlation, ranks};
use crate::plan::{Assumption, Entry, GoalMeasure, Key, Plan, Range};

/// One row of a tornado: a number at its low and at its high, the rest as set.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bar {
    /// The number.
    pub key: Key,
    /// Its low.
    pub low_input: f64,
    /// Its high.
    pub high_input: f64,
    /// The total at the low less the total as set.
    pub low_effect: f64,
    /// The total at the high less the total as set.
    pub high_effect: f64,
}

impl Bar {
    /// The difference of the totals at low and high, without sign.
    #[must_use]
    pub const fn swing(&self) -> f64 {
        (self.high_effect - self.low_effect).abs()
    }
}

const LIKES: Key = Key::Assumption(Assumption::LikesPerMonth);

/// Each number with a range at its low and at its high, the widest first; then likes, from none to the most a plan can hold.
#[must_use]
pub fn tornado(plan: &Plan, measure: GoalMeasure) -> Vec<Bar> {
    let Ok(bars) = bars(plan, |plan| Ok::<_, Infallible>(deterministic(plan).total(measure.into())));
    bars
}

/// As [`tornado`], but of any figure of the plan.
///
/// # Errors
/// A figure that makes no sense for this plan, or `stop` being set.
pub fn tornado_of(plan: &Plan, engine: &mut Engine, target: Target, stop: &AtomicBool) -> Result<Vec<Bar>, NoAnswer> {
    bars(plan, |plan| figure(plan, engine, target, stop))
}

/// The bars of a figure, the number of each without its range.
fn bars<E>(plan: &Plan, mut figure: impl FnMut(&Plan) -> Result<f64, E>) -> Result<Vec<Bar>, E> {
    // A number that follows the gift table is moved as one that does not.
    let plan = &plan.with_gifts_on_sliders();
    let base = figure(plan)?;
    let mut moved = plan.clone();
    let mut bar = |(key, Range { low, high }): (Key, Range)| -> Result<Bar, E> {
        let mut effect = |value| match moved.set(key, Entry::Exact(value)) {
            Ok(()) => figure(&moved).map(|amount| amount - base),
            Err(_) => Ok(0.0),
        };
        let (low_effect, high_effect) = (effect(low)?, effect(high)?);
        // As it was, for the next number. A value of the plan fits.
        plan.get(key).and_then(|entry| moved.set(key, entry).ok());
        Ok(Bar { key, low_input: low, high_input: high, low_effect, high_effect })
    };
    let numbers = ranged(plan).filter(|(key, _)| *key != LIKES);
    let mut bars = numbers.filter_map(|(key, estimate)| Some((key, estimate.range()?))).map(&mut bar).collect::<Result<Vec<_>, E>>()?;
    bars.sort_by(|a, b| b.swing().total_cmp(&a.swing()));
    let (low, high) = Assumption::LikesPerMonth.spec().limit;
    bars.push(bar((LIKES, Range { low, high }))?);
    Ok(bars)
}

/// Futures to rank by; more would move the second decimal only.
const RANKED: usize = 32 * BLOCK;

/// The rank correlation of each number that has a range with the total, as [`rank_correlation_with`]. `futures` are those of this plan.
#[must_use]
pub fn rank_correlation(plan: &Plan, futures: &Futures, measure: GoalMeasure) -> Vec<(Key, f64)> {
    rank_correlation_with(plan, futures.totals(measure))
}

/// The rank correlation of each number that has a range with an amount of each future of this plan, such as its total (Spearman,
/// −1 to 1), the strongest first; then likes, 0.
#[must_use]
pub fn rank_correlation_with(plan: &Plan, amounts: &[f32]) -> Vec<(Key, f64)> {
    let amounts = &amounts[..amounts.len().min(RANKED)];
    let of_amounts = ranks(amounts);
    let mut draws = vec![0.0; amounts.len()];
    let numbers = ranged(plan).filter(|(key, _)| *key != LIKES);
    let mut rows: Vec<_> = numbers
        .filter_map(|(key, estimate)| {
            let of_key = ValueDraws::new(plan, key, estimate)?;
            for (i, block) in draws.chunks_mut(BLOCK).enumerate() {
                values(&of_key, i * BLOCK, block);
            }
            Some((key, correlation(&ranks(&draws), &of_amounts)))
        })
        .collect();
    rows.sort_by(|a, b| b.1.abs().total_cmp(&a.1.abs()));
    rows.push((LIKES, 0.0));
    rows
}
