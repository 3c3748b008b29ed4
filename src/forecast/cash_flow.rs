//! When the money of a plan arrives, with every number at its value.

use super::deterministic::{Forecast, deterministic};
use super::line::{Line, streams};
use crate::income::payout::PayoutTerms;
use crate::plan::{Assumption as A, CountsAs, Plan, StreamId, StreamSettings};

/// The cash of every month, in the plan's currency.
#[derive(Clone, Debug, PartialEq)]
pub struct Cash {
    /// Each stream, in the order they are shown.
    pub streams: Vec<StreamCash>,
    /// Everything paid less losses, by month.
    pub cash_in: Vec<f64>,
    /// The money left at the end of each month.
    pub spendable: Vec<f64>,
}

/// The payments of one stream.
#[derive(Clone, Debug, PartialEq)]
pub struct StreamCash {
    /// The stream.
    pub stream: StreamId,
    /// The payments by month; losses are no payment.
    pub paid: Vec<f64>,
    /// The earnings not paid at the end of each month.
    pub owed: Vec<f64>,
}

impl StreamCash {
    /// The month in which the last of the earnings owed at the end of month `t` is paid; `None` where that is beyond the plan.
    #[must_use]
    pub fn paid_by(&self, t: usize) -> Option<usize> {
        let owed = self.owed[t];
        let mut left = owed;
        (t + 1..self.paid.len()).find(|later| {
            left -= self.paid[*later];
            // But for the noise of arithmetic.
            left <= owed * 1e-9
        })
    }
}

impl Cash {
    /// The cash of a plan.
    #[must_use]
    pub fn new(plan: &Plan) -> Self {
        Self::of(plan, &deterministic(plan))
    }

    /// The cash of a plan with its forecast.
    #[must_use]
    pub fn of(plan: &Plan, forecast: &Forecast) -> Self {
        let months = forecast.months();
        let mut cash_in = vec![0.0; months];
        let mut of_streams = Vec::new();
        for (stream, settings) in streams(plan) {
            let earned = forecast.row(Line::Stream(stream));
            let (mut paid, mut owed) = (vec![0.0; months], vec![0.0; months]);
            PayoutTerms::new(settings).pay(earned, earned_before(plan, settings, earned[0]), &mut paid, &mut owed);
            for (sum, (paid, earned)) in cash_in.iter_mut().zip(paid.iter().zip(earned)) {
                *sum += paid + earned.min(0.0);
            }
            of_streams.push(StreamCash { stream, paid, owed });
        }
        let living = plan.value(A::LivingPerMonth);
        let mut left = plan.value(A::OpeningCash);
        let spend = |t: usize| {
            left += cash_in[t] - forecast.at(Line::Costs, t) - forecast.at(Line::Tax, t) - living;
            left -= plan.one_off(CountsAs::Private, t);
            left
        };
        let spendable = (0..months).map(spend).collect();
        Self { streams: of_streams, cash_in, spendable }
    }

    /// The month with the least money, and the money.
    #[must_use]
    pub fn lowest(&self) -> (usize, f64) {
        self.spendable.iter().copied().enumerate().fold((0, f64::INFINITY), |lowest, month| if month.1 < lowest.1 { month } else { lowest })
    }

    /// The first month in which the money runs out.
    #[must_use]
    pub fn runs_out(&self) -> Option<usize> {
        self.spendable.iter().position(|left| *left < 0.0)
    }
}

/// The earnings of a stream in each month before the plan, of which those in its first month are known.
pub(super) fn earned_before(plan: &Plan, settings: &StreamSettings, first: f64) -> f64 {
    if plan.earned_before() && settings.enabled && settings.starts_month == 0 { first.max(0.0) } else { 0.0 }
}
