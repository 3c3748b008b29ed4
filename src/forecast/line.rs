//! The lines of a forecast.

use std::ops::Range;

use crate::income::statement::is_managed;
use crate::plan::{CountsAs, GoalMeasure, Plan, Stream, StreamId, StreamSettings};

impl StreamId {
    /// Whether the manager takes a part of its income.
    #[must_use]
    pub const fn is_managed(self) -> bool {
        match self {
            Self::Named(stream) => is_managed(stream),
            Self::Own(_) | Self::OneOff => false,
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
    /// Fixed costs, the manager's part and events that count as costs.
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

/// The settings of one-off income: paid in its month, without growth, season or swing.
static ONE_OFF: StreamSettings = StreamSettings {
    enabled: true,
    follows_audience: 0.0,
    seasonal: false,
    swing: 0.0,
    starts_month: 0,
    ends_month: u16::MAX,
    paid_after_days: 0,
    minimum_payout: 0.0,
};

/// Every stream of a plan with its settings, in the order they are shown: the built-in ones, the user's own, one-off income.
pub(super) fn streams(plan: &Plan) -> impl Iterator<Item = (StreamId, &StreamSettings)> + Clone {
    let built_in = Stream::ALL.into_iter().map(|stream| (StreamId::Named(stream), plan.stream(stream)));
    let own = plan.own().iter().map(|own| (StreamId::Own(own.id), &own.settings));
    built_in.chain(own).chain(plan.has_one_off(CountsAs::Income).then_some((StreamId::OneOff, &ONE_OFF)))
}

/// The months in which a stream earns, out of so many.
pub(super) fn earning_months(settings: &StreamSettings, months: usize) -> Range<usize> {
    let end = usize::from(settings.ends_month).min(months);
    usize::from(settings.starts_month).min(end)..end
}
