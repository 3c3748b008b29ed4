//! One future by itself, in double precision: its drawn numbers, its swings, its months.

use super::draw::{Swing, SwingParameters, ValueDraws, ranged};
use super::top_fan::TopFan;
use crate::forecast::line::streams;
use crate::forecast::{Line, StreamId, deterministic};
use crate::income::statement::{Statement, Statements};
use crate::plan::{Assumption as A, Entry, Key, Plan, Stream, StreamSettings};

/// A future by its place among all, in the order of their totals.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Rank {
    /// The least.
    Worst,
    /// 1 in 10 is worse.
    OneInTen,
    /// Half are worse.
    Median,
    /// 9 in 10 are worse.
    NineInTen,
    /// The greatest.
    Best,
    /// This share of them is worse, 0 to 1.
    Share(f64),
}

impl Rank {
    /// The share of futures that are worse, 0 to 1.
    #[must_use]
    pub const fn share(self) -> f64 {
        match self {
            Self::Worst => 0.0,
            Self::OneInTen => 0.1,
            Self::Median => 0.5,
            Self::NineInTen => 0.9,
            Self::Best => 1.0,
            Self::Share(share) => share,
        }
    }
}

/// One possible run of a plan, in double precision. Money is in the plan's currency.
#[derive(Clone, Debug, PartialEq)]
pub struct OneFuture {
    /// Its index among the futures.
    pub index: usize,
    /// The draw of every number with a range.
    pub values: Vec<(Key, f64)>,
    /// Each stream by month, in the order they are shown.
    pub streams: Vec<StreamFuture>,
    /// The sum of the streams, by month.
    pub gross: Vec<f64>,
    /// Fixed costs and the manager's part, by month.
    pub costs: Vec<f64>,
    /// Set aside for tax, by month.
    pub tax: Vec<f64>,
    /// Gross less costs less tax, by month.
    pub take_home: Vec<f64>,
}

/// One stream in one future.
#[derive(Clone, Debug, PartialEq)]
pub struct StreamFuture {
    /// The stream.
    pub stream: StreamId,
    /// The swing of each month: 1 for none, 1.2 for a fifth more.
    pub swings: Vec<f64>,
    /// The income of each month, swing included.
    pub income: Vec<f64>,
}

impl OneFuture {
    /// The future of this index, the same that [`Engine::run`](super::Engine::run) counts among its many: 0 to the count less 1.
    #[must_use]
    pub fn new(plan: &Plan, index: usize) -> Self {
        let seed = plan.futures_seed();
        // A number that follows the gift table is drawn as one that does not.
        let mut drawn = plan.with_gifts_on_sliders();
        let mut values = Vec::new();
        for (key, estimate) in ranged(plan) {
            let (Some(draws), Some(bounds)) = (ValueDraws::new(plan, key, estimate), plan.bounds(key)) else { continue };
            let value = draws.at(index).clamp(bounds.limit.0, bounds.limit.1);
            if drawn.set(key, Entry::Exact(value)).is_ok() {
                values.push((key, value));
            }
        }
        let forecast = deterministic(&drawn);
        let (months, together) = (plan.months(), plan.value(A::Together));
        let top_fan = TopFan::new(plan).map(|fan| (fan.leaves(index), 1.0 - drawn.value(A::TopFanShare)));
        let with_swings = |(stream, settings): (StreamId, &StreamSettings)| {
            let parameters = SwingParameters { seed, stream, sigma: settings.swing, together };
            let swings: Vec<f64> = (0..months).map(|month| Swing::new(parameters, month).at(index)).collect();
            let mut income: Vec<f64> = forecast.row(Line::Stream(stream)).iter().zip(&swings).map(|(amount, swing)| amount * swing).collect();
            if let Some((leaves, rest)) = top_fan.filter(|_| stream == StreamId::Named(Stream::Gifts)) {
                income.iter_mut().skip(leaves).for_each(|amount| *amount *= rest);
            }
            StreamFuture { stream, swings, income }
        };
        let streams: Vec<_> = streams(plan).map(with_swings).collect();

        let gross: Vec<f64> = (0..months).map(|t| streams.iter().map(|stream| stream.income[t]).sum()).collect();
        let managed = |t: usize| streams.iter().filter(|stream| stream.stream.is_managed()).map(|stream| stream.income[t]).sum();
        let mut statements = Statements::new(plan, &drawn.values());
        let statements: Vec<_> = gross.iter().enumerate().map(|(t, gross)| statements.next(*gross, managed(t))).collect();
        let row = |of: fn(&Statement) -> f64| statements.iter().map(of).collect();
        Self { index, values, costs: row(|month| month.costs), tax: row(|month| month.tax), take_home: row(|month| month.take_home), gross, streams }
    }
}
