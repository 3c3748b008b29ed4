//! Exchange rates: reference rates of a day, built in.

use super::Date;
use super::csv_rows::{LedgerRow, read_rows};
use super::row_fault::{Expected, RowFault, RowProblem};
use crate::plan::Currency;

const COLUMNS: [&str; 4] = ["currency", "per_usd", "date", "source"];

/// The rate of a currency on a day.
#[derive(Clone, Debug, PartialEq)]
pub struct ExchangeRate {
    /// The currency.
    pub currency: Currency,
    /// Its amount for one US dollar.
    pub per_usd: f64,
    /// The day.
    pub date: Date,
    /// Its publisher.
    pub source: String,
}

/// The rates of a text, and the problems of its other rows.
pub(super) fn read(text: &str, file: &str) -> (Vec<ExchangeRate>, Vec<RowProblem>) {
    let (rows, problems) = read_rows(text, file, &COLUMNS, &COLUMNS, rate);
    (rows.into_iter().map(|(_, rate)| rate).collect(), problems)
}

fn rate(row: &LedgerRow<'_>) -> Result<ExchangeRate, RowFault> {
    let bad = |column, expected| RowFault::Bad { column, found: row.text(column).to_owned(), expected };
    let per_usd = row.number("per_usd")?.filter(|rate| *rate > 0.0).ok_or(RowFault::Missing { column: "per_usd" })?;
    Ok(ExchangeRate {
        currency: row.text("currency").parse().map_err(|_| bad("currency", Expected::Currency))?,
        per_usd,
        date: row.text("date").parse().map_err(|_| bad("date", Expected::Day))?,
        source: row.text("source").to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_built_in_rate_is_read() {
        let text = include_str!("../../assets/exchange-rates.csv");
        let (rates, problems) = read(text, "assets/exchange-rates.csv");
        assert_eq!((problems, rates.len()), (Vec::new(), text.lines().count() - 1));
        let day = rates[0].date;
        assert!(rates.iter().all(|rate| rate.date == day && !rate.source.is_empty()));
    }

    #[test]
    fn magnitude_of_a_currency_agrees_with_its_rate() {
        let (rates, _) = read(include_str!("../../assets/exchange-rates.csv"), "assets/exchange-rates.csv");
        for ExchangeRate { currency, per_usd, .. } in rates {
            assert_eq!(currency.magnitude(), 10f64.powf(per_usd.log10().round().max(0.0)), "{currency}");
        }
    }

    #[test]
    fn row_without_a_rate_is_reported() {
        let (rates, problems) =
            read("currency,per_usd,date,source\nEUR,0,2026-10-30,x\nXXX,1,2026-10-30,x\nEUR,0.9,yesterday,x\nGBP,0.75,2026-10-30,x\n", "rates");
        assert_eq!((rates.len(), problems.iter().map(|problem| problem.line).collect::<Vec<_>>()), (1, vec![Some(2), Some(3), Some(4)]));
    }
}
