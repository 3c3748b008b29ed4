//! Many possible runs of a plan: every unsure number drawn from its range, every month swung by luck.
//!
//! [`Engine::run`] turns a plan into [`Futures`]: bands of percentiles for every month and for the whole, and the chance of
//! the goal. The same plan, seed and count give the same figures to the last bit, on any number of threads and any processor,
//! whatever the engine ran before. [`OneFuture`] looks at a single run.
//!
//! A path through the house: `points` makes evenly spread numbers, `draw` turns them into draws and swings, `pay` holds
//! them to the formulas of the streams, `engine` keeps what a change did not touch, `block` adds up the money of 1,024 futures at a time, `percentile` finds the percentiles.

mod block;
mod draw;
mod engine;
mod joe_kuo;
mod one;
mod paired;
mod pay;
mod percentile;
mod points;

pub use engine::{Engine, Stopped};
pub use one::{OneFuture, Rank, StreamFuture};
pub use paired::{Paired, difference_dots};

pub(in crate::forecast) use draw::{Law, Spread, ranged, values};
pub(in crate::forecast) use points::BLOCK;

use std::fmt;
use std::sync::OnceLock;

use crate::plan::GoalMeasure;
use percentile::Place;

/// The percentiles taken of everything.
const PERCENTILES: [f64; 5] = [0.1, 0.25, 0.5, 0.75, 0.9];

/// What many futures say of a plan. Money is in the plan's currency.
#[derive(Clone, Debug, PartialEq)]
pub struct Futures {
    /// How many futures were run; at least one.
    pub count: usize,
    /// Which luck they drew.
    pub seed: u64,
    /// All streams, before costs and tax, by month.
    pub gross: Bands,
    /// After costs and tax, by month.
    pub take_home: Bands,
    /// All streams over all months.
    pub total_gross: Band,
    /// After costs and tax over all months.
    pub total_take_home: Band,
    /// How likely the goal is.
    pub chance: Chance,
    whole_gross: Whole,
    whole_take_home: Whole,
}

/// Percentiles and mean of one amount.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Band {
    /// 1 in 10 futures lies below.
    pub p10: f64,
    /// 1 in 4 futures lies below.
    pub p25: f64,
    /// The median.
    pub p50: f64,
    /// 1 in 4 futures lies above.
    pub p75: f64,
    /// 1 in 10 futures lies above.
    pub p90: f64,
    /// The mean.
    pub mean: f64,
}

/// Percentiles and mean of an amount of every month, each by month.
#[derive(Clone, Debug, PartialEq)]
pub struct Bands {
    /// 1 in 10 futures lies below.
    pub p10: Vec<f64>,
    /// 1 in 4 futures lies below.
    pub p25: Vec<f64>,
    /// The median.
    pub p50: Vec<f64>,
    /// 1 in 4 futures lies above.
    pub p75: Vec<f64>,
    /// 1 in 10 futures lies above.
    pub p90: Vec<f64>,
    /// The mean.
    pub mean: Vec<f64>,
}

/// The share of futures at or above the goal, 0 to 1.
#[derive(Clone, Debug, PartialEq)]
pub struct Chance {
    /// The goal of a month.
    pub goal: f64,
    /// What is compared with it.
    pub measure: GoalMeasure,
    /// In each month.
    pub monthly: Vec<f64>,
    /// In at least one month up to each.
    pub by_month: Vec<f64>,
    /// In every month.
    pub every_month: f64,
}

/// What each future comes to over all months, in the order of the futures.
#[derive(Clone)]
struct Whole {
    amounts: Vec<f32>,
    /// Sorted when first asked for.
    sorted: OnceLock<Vec<f32>>,
}

impl fmt::Debug for Whole {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "[{} amounts]", self.amounts.len())
    }
}

impl PartialEq for Whole {
    fn eq(&self, other: &Self) -> bool {
        self.amounts == other.amounts
    }
}

impl Whole {
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

    const fn whole(&self, measure: GoalMeasure) -> &Whole {
        match measure {
            GoalMeasure::Gross => &self.whole_gross,
            GoalMeasure::TakeHome => &self.whole_take_home,
        }
    }

    /// What each future comes to over all months, in the order of the futures.
    #[must_use]
    pub fn totals(&self, measure: GoalMeasure) -> &[f32] {
        &self.whole(measure).amounts
    }

    /// Sorts what quantiles of the whole are read from, so that whoever asks for one first need not wait.
    pub fn sort(&self, measure: GoalMeasure) {
        self.whole(measure).sorted();
    }

    /// The amount over all months below which a share `p` (0 to 1) of the futures lies.
    #[must_use]
    pub fn total_quantile(&self, measure: GoalMeasure, p: f64) -> f64 {
        let sorted = self.whole(measure).sorted();
        let place = Place::new(p, sorted.len());
        place.between(place.ranks.map(|rank| f64::from(sorted[rank])))
    }

    /// The share of futures that come to at least this amount over all months, 0 to 1.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "at most a million futures")]
    pub fn chance_total_at_least(&self, measure: GoalMeasure, amount: f64) -> f64 {
        let sorted = self.whole(measure).sorted();
        let below = sorted.partition_point(|total| f64::from(*total) < amount);
        (sorted.len() - below) as f64 / sorted.len() as f64
    }

    /// Fifty amounts over all months in ascending order, each standing for 1 in 50 futures.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "below fifty")]
    pub fn dots(&self, measure: GoalMeasure) -> [f64; 50] {
        std::array::from_fn(|i| self.total_quantile(measure, (i as f64 + 0.5) / 50.0))
    }

    /// The future at this rank by what it comes to over all months.
    #[must_use]
    pub fn index_at(&self, measure: GoalMeasure, rank: Rank) -> usize {
        let whole = self.whole(measure);
        let Place { ranks: [low, high], fraction } = Place::new(rank.share(), self.count);
        let amount = whole.sorted()[if fraction < 0.5 { low } else { high }];
        whole.amounts.iter().position(|total| *total == amount).unwrap_or(0)
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
