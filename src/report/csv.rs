//! Tables for a spreadsheet.

use super::round_column;
use super::table::{Cell, Row, Table};
use crate::words::Money;

/// A table as CSV, quoted where it must be, with plain minus signs and points.
#[must_use]
pub fn csv(table: &Table) -> String {
    let money = Money::of(table.currency);
    let rows = table.rows.iter().filter_map(|row| match row {
        Row::Cells(cells) => Some(cells.iter().map(|cell| field(cell, money)).collect()),
        Row::Rule => None,
    });
    let mut writer = csv::Writer::from_writer(Vec::new());
    for row in std::iter::once(table.columns.clone()).chain(rows) {
        // Memory takes every row, and every row has as many fields as the first.
        writer.write_record(row).unwrap_or_default();
    }
    String::from_utf8(writer.into_inner().unwrap_or_default()).unwrap_or_default()
}

fn field(cell: &Cell, money: Money) -> String {
    match cell {
        Cell::Empty | Cell::Bar(_) => String::new(),
        Cell::Text(text) => text.clone(),
        Cell::Switch(on) => on.to_string(),
        Cell::Count(count) => count.to_string(),
        // Adding nothing takes the sign of a zero away.
        Cell::Number(value, _) | Cell::Money(value) | Cell::Difference(value) | Cell::Share(value) | Cell::Correlation(value) => (value + 0.0).to_string(),
        Cell::Cents(amount) => format!("{:.*}", money.decimals(), round_column(&[*amount], money.smallest()).total),
        Cell::Range(low, high) => format!("{low}..{high}"),
        Cell::Month(month) => month.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Currency, YearMonth};

    #[test]
    fn every_kind_of_cell_is_one_field() {
        let mut table = Table::new(Currency::USD, ["name", "month", "exact", "cents", "share", "range", "none"]);
        let month = Cell::Month(YearMonth::new(2027, 1).unwrap());
        table.row([Cell::text("A, b"), month, Cell::Money(-0.0), Cell::Cents(-0.001), Cell::Share(0.25), Cell::Range(-1.5, 2.0), Cell::Empty]);
        table.rule();
        assert_eq!(csv(&table), "name,month,exact,cents,share,range,none\n\"A, b\",2027-01,0,0.00,0.25,-1.5..2,\n");
    }
}
