//! Two plans future by future: the same luck under both, so that what differs is the plans.

use super::percentile::{Place, order_statistics, sorted};
use super::{Band, Futures, PERCENTILES};
use crate::plan::GoalMeasure;

/// How the whole of one plan compares with that of another, future by future. Money is in the plans' currency.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Paired {
    /// In how many futures the one comes to more than the other.
    pub ahead: usize,
    /// In how many both come to the same.
    pub level: usize,
    /// How many futures were compared.
    pub count: usize,
    /// By how much more the one comes to over all months.
    pub difference: Band,
}

impl Paired {
    /// How `one` compares with `other`: future 1 with future 1 and so on, as far as both go. Both must have the same seed.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "at most a million futures")]
    pub fn new(one: &Futures, other: &Futures, measure: GoalMeasure) -> Self {
        let differences = differences(one, other, measure);
        let count = differences.len();
        let places = PERCENTILES.map(|p| Place::new(p, count));
        let found = order_statistics(&differences, places);
        let mean = differences.iter().map(|difference| f64::from(*difference)).sum::<f64>() / count as f64;
        Self {
            ahead: differences.iter().filter(|difference| **difference > 0.0).count(),
            level: differences.iter().filter(|difference| **difference == 0.0).count(),
            count,
            difference: Band::new(std::array::from_fn(|k| places[k].between(found[k].map(f64::from))), mean),
        }
    }

    /// The other way round.
    #[must_use]
    pub fn reversed(self) -> Self {
        let Band { p10, p25, p50, p75, p90, mean } = self.difference;
        let difference = Band { p10: -p90, p25: -p75, p50: -p50, p75: -p25, p90: -p10, mean: -mean };
        Self { ahead: self.count - self.ahead - self.level, difference, ..self }
    }

    /// The share of futures in which the one comes to more, 0 to 1.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "at most a million futures")]
    pub fn chance(&self) -> f64 {
        self.ahead as f64 / self.count as f64
    }
}

/// Fifty amounts in ascending order by which `one` comes to more than `other`, each standing for 1 in 50 futures.
#[must_use]
#[expect(clippy::cast_precision_loss, reason = "below fifty")]
pub fn difference_dots(one: &Futures, other: &Futures, measure: GoalMeasure) -> [f64; 50] {
    let sorted = sorted(&differences(one, other, measure));
    std::array::from_fn(|i| {
        let place = Place::new((i as f64 + 0.5) / 50.0, sorted.len());
        place.between(place.ranks.map(|rank| f64::from(sorted[rank])))
    })
}

fn differences(one: &Futures, other: &Futures, measure: GoalMeasure) -> Vec<f32> {
    one.totals(measure).iter().zip(other.totals(measure)).map(|(one, other)| one - other).collect()
}
