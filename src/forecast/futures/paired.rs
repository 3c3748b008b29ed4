//! Two plans future by future: both have the same draws, so that all differences come from the plans.

use super::percentile::{Quantile, order_statistics, sorted};
use super::{Band, Futures, PERCENTILES};
use crate::plan::GoalMeasure;

/// The totals of one plan against those of another, future by future. Money is in the plans' currency.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Paired {
    /// The futures in which the one has the greater total.
    pub ahead: usize,
    /// The futures in which both have the same total.
    pub level: usize,
    /// The futures that were compared.
    pub count: usize,
    /// The total of the one less that of the other.
    pub difference: Band,
}

impl Paired {
    /// Compares `one` with `other`, future 1 with future 1 and so on, as far as both go. Both must have the same seed.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "at most a million futures")]
    pub fn new(one: &Futures, other: &Futures, measure: GoalMeasure) -> Self {
        let differences = differences(one, other, measure);
        let count = differences.len();
        let quantiles = PERCENTILES.map(|p| Quantile::new(p, count));
        let found = order_statistics(&differences, quantiles);
        let mean = differences.iter().map(|difference| f64::from(*difference)).sum::<f64>() / count as f64;
        Self {
            ahead: differences.iter().filter(|difference| **difference > 0.0).count(),
            level: differences.iter().filter(|difference| **difference == 0.0).count(),
            count,
            difference: Band::new(std::array::from_fn(|k| quantiles[k].between(found[k].map(f64::from))), mean),
        }
    }

    /// The other against the one.
    #[must_use]
    pub fn reversed(self) -> Self {
        let Band { p10, p25, p50, p75, p90, mean } = self.difference;
        let difference = Band { p10: -p90, p25: -p75, p50: -p50, p75: -p25, p90: -p10, mean: -mean };
        Self { ahead: self.count - self.ahead - self.level, difference, ..self }
    }

    /// The share of futures in which the one has the greater total, 0 to 1.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "at most a million futures")]
    pub fn chance(&self) -> f64 {
        self.ahead as f64 / self.count as f64
    }
}

/// Fifty differences of the totals in ascending order, each for 1 in 50 futures.
#[must_use]
#[expect(clippy::cast_precision_loss, reason = "below fifty")]
pub fn difference_dots(one: &Futures, other: &Futures, measure: GoalMeasure) -> [f64; 50] {
    let sorted = sorted(&differences(one, other, measure));
    std::array::from_fn(|i| {
        let quantile = Quantile::new((i as f64 + 0.5) / 50.0, sorted.len());
        quantile.between(quantile.ranks.map(|rank| f64::from(sorted[rank])))
    })
}

fn differences(one: &Futures, other: &Futures, measure: GoalMeasure) -> Vec<f32> {
    one.totals(measure).iter().zip(other.totals(measure)).map(|(one, other)| one - other).collect()
}
