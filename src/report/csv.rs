//! The forecast for a spreadsheet.

use crate::forecast::Forecast;
use crate::forecast::futures::{Band, Futures};
use crate::plan::Plan;

use super::sheet::{SheetRow, sheet};
use super::{Money, round_column, stream_key};

/// One row a month and one of totals, to the cent; every row and column of the plan as set adds up. Those of the futures follow;
/// percentiles of months do not add up to those of the total.
///
/// The columns are named by their keys, amounts have a plain minus sign and a point.
#[must_use]
pub fn forecast_csv(plan: &Plan, forecast: &Forecast, futures: Option<&Futures>) -> String {
    let money = Money::of(plan.currency());
    let sheet = sheet(forecast, money.smallest());
    // What rounds to nothing has no sign.
    let amount = |amount: f64| format!("{:.*}", money.decimals(), round_column(&[amount], money.smallest()).total);
    let row = |name: String, row: &SheetRow, bands: Option<[Band; 2]>| {
        let sums = [f64::from(forecast.likes()), row.gross, row.costs, row.tax, row.take_home];
        let bands = bands.into_iter().flatten().flat_map(|band| [band.p10, band.p50, band.p90]);
        std::iter::once(name).chain(row.streams.iter().copied().chain(sums).chain(bands).map(amount)).collect()
    };
    let sums = ["likes", "gross", "costs", "tax", "take_home"].map(str::to_owned);
    let bands = ["gross_p10", "gross_p50", "gross_p90", "take_home_p10", "take_home_p50", "take_home_p90"].map(str::to_owned);
    let bands = bands.into_iter().filter(|_| futures.is_some());
    let mut rows: Vec<Vec<String>> = vec![std::iter::once("month".to_owned()).chain(forecast.streams().map(stream_key)).chain(sums).chain(bands).collect()];
    let month = |t: usize| futures.map(|futures| [futures.gross.at(t), futures.take_home.at(t)]);
    rows.extend(sheet.months.iter().enumerate().map(|(t, figures)| row(forecast.month(t).to_string(), figures, month(t))));
    rows.push(row("total".to_owned(), &sheet.total, futures.map(|futures| [futures.total_gross, futures.total_take_home])));
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
