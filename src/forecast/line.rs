//! The lines of a forecast.

use std::ops::Range;

use crate::income::statement::is_managed;
use crate::plan::{GoalMeasure, OwnStreamId, Plan, Stream, StreamSettings};

/// One income stream of a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum StreamId {
    /// A built-in stream.
    Named(Stream),
    /// One of the user's own.
    Own(OwnStreamId),
}

impl StreamId {
    /// Whether the manager takes a part of its income.
    #[must_use]
    pub const fn is_managed(self) -> bool {
        match self {
            Self::Named(stream) => is_managed(stream),
            Self::Own(_) => false,
        }
    }
}

/// A figure that a plan has for every month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Line {
    /// The income of one stream.
    Stream(StreamId),
    /// The pay for likes: nothing.
    Likes,
    /// The sum of the streams.
    Gross,
    /// Fixed costs and the manager's part.
    Costs,
    /// Set aside for tax.
    Tax,
    /// Gross less costs less tax.
    TakeHome,
}

impl From<GoalMeasure> for Line {
    fn from(measure: GoalMeasure) -> Self {
        match measure {
            GoalMeasure::Gross => Self::Gross,
            GoalMeasure::TakeHome => Self::TakeHome,
        }
    }
}

/// Every stream of a plan with its settings, in the order they are shown: the built-in ones, then the user's own.
pub(super) fn streams(plan: &Plan) -> impl Iterator<Item = (StreamId, &StreamSettings)> + Clone {
    let built_in = Stream::ALL.into_iter().map(|stream| (StreamId::Named(stream), plan.stream(stream)));
    built_in.chain(plan.own().iter().map(|own| (StreamId::Own(own.id), &own.settings)))
}

/// The months in which a stream earns, out of so many.
pub(super) fn earning_months(settings: &StreamSettings, months: usize) -> Range<usize> {
    let end = usize::from(settings.ends_month).min(months);
    usize::from(settings.starts_month).min(end)..end
}
