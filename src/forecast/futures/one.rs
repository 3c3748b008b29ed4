//! One future by itself: its drawn numbers, its luck, its months.

use super::draw::{Law, Swing, ranged};
use crate::forecast::{Line, StreamId, deterministic};
use crate::plan::{Assumption as A, Entry, Key, Plan, Stream, bounds_of};

/// Which future, among all of them in the order of what they come to.
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
    /// Which of the futures, counted from 0.
    pub index: usize,
    /// What every number with a range came to.
    pub values: Vec<(Key, f64)>,
    /// Each stream by month, in the order they are shown.
    pub streams: Vec<StreamFuture>,
    /// All streams, before costs and tax, by month.
    pub gross: Vec<f64>,
    /// Fixed costs and the manager's cut, by month.
    pub costs: Vec<f64>,
    /// What is set aside for tax, by month.
    pub tax: Vec<f64>,
    /// Gross less costs less tax, by month.
    pub take_home: Vec<f64>,
}

/// One stream in one future.
#[derive(Clone, Debug, PartialEq)]
pub struct StreamFuture {
    /// Which stream.
    pub stream: StreamId,
    /// The luck of each month: 1 for none, 1.2 for a fifth more.
    pub swings: Vec<f64>,
    /// What it brings each month, swing included.
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
            let (Some(law), Some(bounds)) = (Law::new(plan, seed, key, estimate), bounds_of(key)) else { continue };
            let value = law.at(index).clamp(bounds.limit.0, bounds.limit.1);
            if drawn.set(key, Entry::Exact(value)).is_ok() {
                values.push((key, value));
            }
        }
        let before_luck = deterministic(&drawn);
        let months = plan.months();
        let together = plan.value(A::Together);
        let streams: Vec<_> = before_luck
            .streams()
            .enumerate()
            .map(|(place, stream)| {
                let sigma = match stream {
                    StreamId::Named(stream) => plan.stream(stream).swing,
                    StreamId::Own(id) => plan.own_stream(id).map_or(0.0, |own| own.settings.swing),
                };
                let swings: Vec<f64> = (0..months).map(|month| Swing::new(seed, place, month, sigma, together).at(index)).collect();
                let income = before_luck.row(Line::Stream(stream)).iter().zip(&swings).map(|(amount, swing)| amount * swing).collect();
                StreamFuture { stream, swings, income }
            })
            .collect();

        let sum = |t: usize, streams: &[StreamFuture]| streams.iter().map(|stream| stream.income[t]).sum::<f64>();
        let gross: Vec<f64> = (0..months).map(|t| sum(t, &streams)).collect();
        let managed = |t: usize| [Stream::Brands, Stream::Segments].map(|stream| streams[stream as usize].income[t]).iter().sum::<f64>();
        let costs: Vec<f64> = (0..months).map(|t| drawn.value(A::FixedPerMonth) + drawn.value(A::ManagerRate) * managed(t).max(0.0)).collect();
        let tax: Vec<f64> = gross.iter().zip(&costs).map(|(gross, costs)| drawn.value(A::TaxSetAsideRate) * (gross - costs).max(0.0)).collect();
        let take_home = (0..months).map(|t| gross[t] - costs[t] - tax[t]).collect();
        Self { index, values, streams, gross, costs, tax, take_home }
    }
}
