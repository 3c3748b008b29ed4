//! The months of a plan that really were, from its actuals.

use super::line::streams;
use crate::plan::{Actuals, Day, Plan, StreamId, YearMonth};

/// The past of a plan as far as its actuals have it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct KnownMonths {
    /// The months whose days are all in, the earliest first.
    pub known: Vec<PastMonth>,
    /// The month of which only a part of the days is in.
    pub running: Option<RunningMonth>,
    /// The last day that is in.
    pub until: Option<Day>,
}

/// A month as it really was.
#[derive(Clone, Debug, PartialEq)]
pub struct PastMonth {
    /// Its place in the plan.
    pub t: usize,
    /// The earnings of each stream, in the order they are shown; `None` where the actuals have none of it.
    pub earned: Vec<Option<f64>>,
}

/// A month that is not over.
#[derive(Clone, Debug, PartialEq)]
pub struct RunningMonth {
    /// Its days so far.
    pub so_far: PastMonth,
    /// The part of its days that is in, 0 to 1.
    pub part: f64,
}

impl PastMonth {
    /// Everything earned.
    #[must_use]
    pub fn gross(&self) -> f64 {
        self.earned.iter().flatten().sum()
    }
}

impl KnownMonths {
    /// The past of a plan: a month is known once its last day is in, by any file.
    #[must_use]
    pub fn of(plan: &Plan) -> Self {
        let actuals = plan.actuals();
        let Some(until) = last_day(actuals) else { return Self::default() };
        let with_amounts = |month: YearMonth| actuals.amounts.keys().any(|key| key.month == month);
        let place = |t: usize| plan.start_month().plus(t);
        let past = |t: usize| PastMonth { t, earned: streams(plan).map(|(stream, _)| earned(actuals, place(t), stream)).collect() };
        let with_amounts = (0..plan.months()).filter(|t| with_amounts(place(*t)));
        let (known, open): (Vec<usize>, Vec<usize>) = with_amounts.partition(|t| Day::last_of(place(*t)) <= until);
        let part = f64::from(until.day()) / f64::from(Day::last_of(until.month()).day());
        Self {
            known: known.into_iter().map(past).collect(),
            running: open.into_iter().find(|t| place(*t) == until.month()).map(|t| RunningMonth { so_far: past(t), part }),
            until: Some(until),
        }
    }

    /// Whether no month of the plan is known, not even in part.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.known.is_empty() && self.running.is_none()
    }
}

/// The last day that any amount or count of the actuals covers.
fn last_day(actuals: &Actuals) -> Option<Day> {
    actuals.amounts.values().map(|amount| amount.last).chain(actuals.days.keys().next_back().copied()).max()
}

/// The earnings of a stream in a month, of all sources.
fn earned(actuals: &Actuals, month: YearMonth, stream: StreamId) -> Option<f64> {
    actuals.of(month, stream).filter_map(|(_, amount)| amount.earned).reduce(|sum, amount| sum + amount)
}
