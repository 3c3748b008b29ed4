//! The forecast for a spreadsheet.

use crate::forecast::Forecast;
use crate::plan::Plan;

use super::sheet::{SheetRow, sheet};
use super::{Money, stream_key};

/// One row a month and one of totals, to the cent; every row and column adds up.
///
/// The columns are named by their keys, amounts have a plain minus sign and a point.
#[must_use]
pub fn forecast_csv(plan: &Plan, forecast: &Forecast) -> String {
    let money = Money::of(plan.currency());
    let sheet = sheet(forecast, money.smallest());
    let amount = |amount: f64| format!("{amount:.*}", money.decimals());
    let row = |name: String, row: &SheetRow| {
        let sums = [f64::from(forecast.likes()), row.gross, row.costs, row.tax, row.take_home];
        std::iter::once(name).chain(row.streams.iter().copied().chain(sums).map(amount)).collect()
    };
    let sums = ["likes", "gross", "costs", "tax", "take_home"].map(str::to_owned);
    let mut rows: Vec<Vec<String>> = vec![std::iter::once("month".to_owned()).chain(forecast.streams().map(stream_key)).chain(sums).collect()];
    rows.extend(sheet.months.iter().enumerate().map(|(t, figures)| row(forecast.month(t).to_string(), figures)));
    rows.push(row("total".to_owned(), &sheet.total));
    csv_text(rows)
}

/// Rows as CSV, quoted where they must be.
#[must_use]
pub fn csv_text(rows: impl IntoIterator<Item = Vec<String>>) -> String {
    let mut writer = csv::Writer::from_writer(Vec::new());
    for row in rows {
        // Memory takes every row, and every row has as many fields as the first.
        writer.write_record(row).unwrap_or_default();
    }
    String::from_utf8(writer.into_inner().unwrap_or_default()).unwrap_or_default()
}
