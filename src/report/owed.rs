//! The money of a plan that is earned and not paid yet, at the end of a month, and the money set aside for tax.

use crate::forecast::{Cash, Forecast, Line, StreamId};
use crate::income::tax::begins_tax_year;
use crate::plan::{Plan, StreamSettings, YearMonth};

use super::month::{settings_of, stream_name};
use super::rounding::round_column;
use crate::words::OwedUntil;

/// The debts of the platforms at the end of a month, as shown: the rows add up to the total, to the unit.
#[derive(Clone, Debug, PartialEq)]
pub struct Owed {
    /// The month.
    pub month: YearMonth,
    /// Every stream that is turned on or owed something, in the order they are shown.
    pub rows: Vec<OwedRow>,
    /// The sum of the rows.
    pub total: f64,
    /// Set aside for tax since the tax year began, or since the plan did.
    pub set_aside: f64,
    /// The first month of that.
    pub since: YearMonth,
}

/// The debt of one stream.
#[derive(Clone, Debug, PartialEq)]
pub struct OwedRow {
    /// The stream.
    pub stream: StreamId,
    /// Its name on screen.
    pub label: String,
    /// The amount, in whole money.
    pub shown: f64,
    /// The days from earning to payment.
    pub days: u16,
    /// The time of its payment.
    pub until: OwedUntil,
}

impl Owed {
    /// The debts at the end of month `t`.
    #[must_use]
    pub fn new(plan: &Plan, forecast: &Forecast, cash: &Cash, t: usize) -> Self {
        let is_listed = |settings: &StreamSettings, owed: f64| settings.enabled || owed > 0.0;
        let of_streams = cash.streams.iter().filter_map(|of| Some((of, settings_of(plan, of.stream)?)));
        let of_streams: Vec<_> = of_streams.filter(|(of, settings)| is_listed(settings, of.owed[t])).collect();
        let amounts: Vec<f64> = of_streams.iter().map(|(of, _)| of.owed[t]).collect();
        let shown = round_column(&amounts, 1.0);
        let rows = of_streams.into_iter().zip(shown.cells).map(|((of, settings), shown)| {
            let owed = of.owed[t];
            let until = match of.paid_by(t) {
                _ if owed == 0.0 => OwedUntil::Paid,
                Some(paid) => OwedUntil::In(forecast.month(paid)),
                None if owed < settings.minimum_payout => OwedUntil::Minimum(settings.minimum_payout),
                None => OwedUntil::Beyond,
            };
            OwedRow { stream: of.stream, label: stream_name(plan, of.stream).to_owned(), shown, days: settings.paid_after_days, until }
        });
        let first = (0..=t).rev().find(|month| begins_tax_year(plan, *month)).unwrap_or(0);
        let tax: f64 = forecast.row(Line::Tax)[first..=t].iter().sum();
        Self { month: forecast.month(t), rows: rows.collect(), total: shown.total, set_aside: tax, since: forecast.month(first) }
    }
}
