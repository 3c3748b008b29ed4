//! The forecast for a program.

use serde::{Serialize, Serializer};

use crate::forecast::futures::{Band, Bands, Futures};
use crate::forecast::{Forecast, Line};
use crate::plan::Plan;

use super::stream_key;

/// What `--format json` prints. Keys are only ever added, never renamed.
#[derive(Serialize)]
struct Document<'a> {
    engine: &'static str,
    plan: &'a str,
    currency: String,
    months: Vec<String>,
    as_set: AsSet<'a>,
    /// `null` for none.
    futures: Option<Many<'a>>,
}

#[derive(Serialize)]
struct AsSet<'a> {
    streams: Streams<'a>,
    gross: Amounts<'a>,
    costs: Amounts<'a>,
    tax: Amounts<'a>,
    take_home: Amounts<'a>,
    total: Total,
}

#[derive(Serialize)]
struct Total {
    gross: f64,
    costs: f64,
    tax: f64,
    take_home: f64,
    gross_per_live_hour: Option<f64>,
}

#[derive(Serialize)]
struct Many<'a> {
    count: usize,
    seed: u64,
    gross: Quantiles<Amounts<'a>>,
    take_home: Quantiles<Amounts<'a>>,
    total: Totals,
    chance_of_goal: Chance<'a>,
}

#[derive(Serialize)]
struct Totals {
    gross: Quantiles<f64>,
    take_home: Quantiles<f64>,
}

#[derive(Serialize)]
struct Quantiles<T> {
    p10: T,
    p25: T,
    p50: T,
    p75: T,
    p90: T,
    mean: T,
}

#[derive(Serialize)]
struct Chance<'a> {
    goal: f64,
    measure: &'static str,
    monthly: &'a [f64],
    every_month: f64,
    by_month: &'a [f64],
}

impl<'a> From<&'a Futures> for Many<'a> {
    fn from(futures: &'a Futures) -> Self {
        let Futures { count, seed, chance, .. } = futures;
        Self {
            count: *count,
            seed: *seed,
            gross: (&futures.gross).into(),
            take_home: (&futures.take_home).into(),
            total: Totals { gross: (&futures.total_gross).into(), take_home: (&futures.total_take_home).into() },
            chance_of_goal: Chance {
                goal: chance.goal,
                measure: chance.measure.word(),
                monthly: &chance.monthly,
                every_month: chance.every_month,
                by_month: &chance.by_month,
            },
        }
    }
}

impl<'a> From<&'a Bands> for Quantiles<Amounts<'a>> {
    fn from(Bands { p10, p25, p50, p75, p90, mean }: &'a Bands) -> Self {
        Self { p10: Amounts(p10), p25: Amounts(p25), p50: Amounts(p50), p75: Amounts(p75), p90: Amounts(p90), mean: Amounts(mean) }
    }
}

impl From<&Band> for Quantiles<f64> {
    fn from(&Band { p10, p25, p50, p75, p90, mean }: &Band) -> Self {
        let [p10, p25, p50, p75, p90, mean] = [p10, p25, p50, p75, p90, mean].map(without_minus_zero);
        Self { p10, p25, p50, p75, p90, mean }
    }
}

/// Every stream under its key in the order it is shown, likes last.
struct Streams<'a>(&'a Forecast);

impl Serialize for Streams<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let likes = ("likes".to_owned(), Amounts(self.0.row(Line::Likes)));
        serializer.collect_map(self.0.streams().map(|id| (stream_key(id), Amounts(self.0.row(Line::Stream(id))))).chain([likes]))
    }
}

/// A figure of every month.
struct Amounts<'a>(&'a [f64]);

impl Serialize for Amounts<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.iter().copied().map(without_minus_zero))
    }
}

/// No loss on no orders is `-0.0`; a reader should not have to know.
pub(super) fn without_minus_zero(amount: f64) -> f64 {
    amount + 0.0
}

/// Every figure as one JSON object, unrounded, in the plan's currency.
#[must_use]
pub fn forecast_json(plan: &Plan, forecast: &Forecast, futures: Option<&Futures>) -> String {
    json_text(&document(plan, forecast, futures))
}

/// The same object in one line.
#[must_use]
pub fn forecast_json_line(plan: &Plan, forecast: &Forecast, futures: Option<&Futures>) -> String {
    serde_json::to_string(&document(plan, forecast, futures)).unwrap_or_default() + "\n"
}

fn document<'a>(plan: &'a Plan, forecast: &'a Forecast, futures: Option<&'a Futures>) -> Document<'a> {
    let amounts = |line| Amounts(forecast.row(line));
    let total = |line| without_minus_zero(forecast.total(line));
    Document {
        engine: env!("CARGO_PKG_VERSION"),
        plan: plan.name(),
        currency: plan.currency().to_string(),
        months: (0..forecast.months()).map(|t| forecast.month(t).to_string()).collect(),
        as_set: AsSet {
            streams: Streams(forecast),
            gross: amounts(Line::Gross),
            costs: amounts(Line::Costs),
            tax: amounts(Line::Tax),
            take_home: amounts(Line::TakeHome),
            total: Total {
                gross: total(Line::Gross),
                costs: total(Line::Costs),
                tax: total(Line::Tax),
                take_home: total(Line::TakeHome),
                gross_per_live_hour: forecast.gross_per_live_hour(),
            },
        },
        futures: futures.map(Many::from),
    }
}

/// A value as indented JSON with a last line break.
#[must_use]
pub fn json_text(value: &impl Serialize) -> String {
    // Names and finite numbers always have a JSON form.
    serde_json::to_string_pretty(value).unwrap_or_default() + "\n"
}
