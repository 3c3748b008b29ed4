//! The forecast for a program.

use serde::{Serialize, Serializer};

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
    /// `null`: there are none yet.
    futures: (),
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
fn without_minus_zero(amount: f64) -> f64 {
    amount + 0.0
}

/// Every figure as one JSON object, unrounded, in the plan's currency.
#[must_use]
pub fn forecast_json(plan: &Plan, forecast: &Forecast) -> String {
    let amounts = |line| Amounts(forecast.row(line));
    let total = |line| without_minus_zero(forecast.total(line));
    let document = Document {
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
        futures: (),
    };
    json_text(&document)
}

/// A value as indented JSON with a last line break.
#[must_use]
pub fn json_text(value: &impl Serialize) -> String {
    // Names and finite numbers always have a JSON form.
    serde_json::to_string_pretty(value).unwrap_or_default() + "\n"
}
