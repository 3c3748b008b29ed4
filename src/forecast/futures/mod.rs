//! Many possible runs of a plan: every number with a range drawn from it, every month with a random swing.
//!
//! [`Engine::run`] turns a plan into [`Futures`]: bands of percentiles for every month and for the total, and the chance of
//! the goal. The same plan, seed and count give the same figures to the last bit, on any number of threads and any processor,
//! regardless of earlier runs of the engine. [`OneFuture`] is a single run.
//!
//! `coordinates` has the fixed coordinate of every draw, `points` makes the uniform numbers of a coordinate, `draw` turns them into
//! draws and swings, `income` puts drawn numbers into the formulas of the streams, `block` adds up 1,024 futures at a time,
//! with their `tax_run`, `top_fan` and, where it is asked for, cash (`cash_futures`, `cash_block`), `percentile` finds the percentiles, `summary` makes the figures, `given` has the futures that fit known months, and `engine` does all of it, with caches and `workers`.

mod block;
mod cash_block;
mod cash_futures;
mod constant_deductions;
mod coordinates;
mod draw;
mod drawn_income;
mod engine;
mod given;
mod joe_kuo;
mod known_amounts;
mod lane;
mod one;
mod paired;
mod percentile;
mod points;
mod summary;
mod tax_run;
mod top_fan;
mod workers;

pub use cash_futures::CashFutures;
pub use engine::Engine;
pub use given::{Given, LeftOut, LeftOutReason, NotGiven, left_out};
pub use one::{OneFuture, Rank, StreamFuture};
pub use paired::{Paired, difference_dots};
pub use summary::is_beyond_futures;
pub use workers::Stopped;

pub(in crate::forecast) use draw::{Lognormal, ValueDraws, ranged, values};
pub(in crate::forecast) use points::BLOCK;

use std::fmt;
use std::sync::OnceLock;

use crate::plan::GoalMeasure;
use percentile::Quantile;

/// The percentiles of every amount.
const PERCENTILES: [f64; 5] = [0.1, 0.25, 0.5, 0.75, 0.9];

/// The figures of many futures of a plan. Money is in the plan's currency.
#[derive(Clone, Debug, PartialEq)]
pub struct Futures {
    /// The number of futures; at least one.
    pub count: usize,
    /// The random seed.
    pub seed: u64,
    /// The sum of the streams, by month.
    pub gross: Bands,
    /// After costs and tax, by month.
    pub take_home: Bands,
    /// The sum of the streams over all months.
    pub total_gross: Band,
    /// After costs and tax over all months.
    pub total_take_home: Band,
    /// The chance of the goal.
    pub chance: Chance,
    /// Whether amounts grew beyond the largest that futures hold, and were cut off there.
    pub is_cut_off: bool,
    gross_totals: Totals,
    take_home_totals: Totals,
}

/// Percentiles and mean of one amount.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Band {
    /// 1 in 10 futures is below.
    pub p10: f64,
    /// 1 in 4 futures is below.
    pub p25: f64,
    /// The median.
    pub p50: f64,
    /// 1 in 4 futures is above.
    pub p75: f64,
    /// 1 in 10 futures is above.
    pub p90: f64,
    /// The mean.
    pub mean: f64,
}

/// Percentiles and mean of an amount of every month, each by month.
#[derive(Clone, Debug, PartialEq)]
pub struct Bands {
    /// 1 in 10 futures is below.
    pub p10: Vec<f64>,
    /// 1 in 4 futures is below.
    pub p25: Vec<f64>,
    /// The median.
    pub p50: Vec<f64>,
    /// 1 in 4 futures is above.
    pub p75: Vec<f64>,
    /// 1 in 10 futures is above.
    pub p90: Vec<f64>,
    /// The mean.
    pub mean: Vec<f64>,
}

/// The share of futures at or above the goal, 0 to 1.
#[derive(Clone, Debug, PartialEq)]
pub struct Chance {
    /// The goal of a month.
    pub goal: f64,
    /// The measure that is compared with it.
    pub measure: GoalMeasure,
    /// In each month.
    pub monthly: Vec<f64>,
    /// In at least one month up to each.
    pub by_month: Vec<f64>,
    /// In every month.
    pub every_month: f64,
}

/// The total of each future, in the order of the futures.
#[derive(Clone)]
struct Totals {
    amounts: Vec<f32>,
    /// Sorted when first asked for.
    sorted: OnceLock<Vec<f32>>,
}

impl fmt::Debug for Totals {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "[{} amounts]", self.amounts.len())
    }
}

impl PartialEq for Totals {
    fn eq(&self, other: &Self) -> bool {
        self.amounts == other.amounts
    }
}

impl Totals {
    const fn new(amounts: Vec<f32>) -> Self {
        Self { amounts, sorted: OnceLock::new() }
    }

    fn sorted(&self) -> &[f32] {
        self.sorted.get_or_init(|| percentile::sorted(&self.amounts))
    }
}

impl Futures {
    /// The bands of a measure, by month.
    #[must_use]
    pub const fn bands(&self, measure: GoalMeasure) -> &Bands {
        match measure {
            GoalMeasure::Gross => &self.gross,
            GoalMeasure::TakeHome => &self.take_home,
        }
    }

    /// The band of a measure over all months.
    #[must_use]
    pub const fn total(&self, measure: GoalMeasure) -> &Band {
        match measure {
            GoalMeasure::Gross => &self.total_gross,
            GoalMeasure::TakeHome => &self.total_take_home,
        }
    }

    const fn totals_of(&self, measure: GoalMeasure) -> &Totals {
        match measure {
            GoalMeasure::Gross => &self.gross_totals,
            GoalMeasure::TakeHome => &self.take_home_totals,
        }
    }

    /// The total of each future over all months, in the order of the futures.
    #[must_use]
    pub fn totals(&self, measure: GoalMeasure) -> &[f32] {
        &self.totals_of(measure).amounts
    }

    /// Sorts the totals, so that the first quantile of them need not wait.
    pub fn sort(&self, measure: GoalMeasure) {
        self.totals_of(measure).sorted();
    }

    /// The quantile `p` (0 to 1) of the totals.
    #[must_use]
    pub fn total_quantile(&self, measure: GoalMeasure, p: f64) -> f64 {
        let sorted = self.totals_of(measure).sorted();
        let quantile = Quantile::new(p, sorted.len());
        quantile.between(quantile.ranks.map(|rank| f64::from(sorted[rank])))
    }

    /// The share of futures with at least this total, 0 to 1.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "at most a million futures")]
    pub fn chance_total_at_least(&self, measure: GoalMeasure, amount: f64) -> f64 {
        let sorted = self.totals_of(measure).sorted();
        let below = sorted.partition_point(|total| f64::from(*total) < amount);
        (sorted.len() - below) as f64 / sorted.len() as f64
    }

    /// Fifty totals in ascending order, each for 1 in 50 futures.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "below fifty")]
    pub fn dots(&self, measure: GoalMeasure) -> [f64; 50] {
        std::array::from_fn(|i| self.total_quantile(measure, (i as f64 + 0.5) / 50.0))
    }

    /// The future at this rank of the totals.
    #[must_use]
    pub fn index_at(&self, measure: GoalMeasure, rank: Rank) -> usize {
        let totals = self.totals_of(measure);
        let Quantile { ranks: [low, high], fraction } = Quantile::new(rank.share(), self.count);
        let amount = totals.sorted()[if fraction < 0.5 { low } else { high }];
        totals.amounts.iter().position(|total| *total == amount).unwrap_or(0)
    }
}

impl Band {
    const fn new([p10, p25, p50, p75, p90]: [f64; 5], mean: f64) -> Self {
        Self { p10, p25, p50, p75, p90, mean }
    }
}

impl Bands {
    fn new(percentiles: &[[f64; 5]], mean: Vec<f64>) -> Self {
        let [p10, p25, p50, p75, p90] = std::array::from_fn(|k| percentiles.iter().map(|month| month[k]).collect());
        Self { p10, p25, p50, p75, p90, mean }
    }

    /// The band of month `t`.
    #[must_use]
    pub fn at(&self, t: usize) -> Band {
        Band { p10: self.p10[t], p25: self.p25[t], p50: self.p50[t], p75: self.p75[t], p90: self.p90[t], mean: self.mean[t] }
    }
}
