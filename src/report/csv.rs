//! Tables for a spreadsheet.

use std::borrow::Cow;

use super::round_column;
use super::table::{Cell, Table, TableRow};
use crate::words::number::without_noise;
use crate::words::{Money, printable};

/// The marks of CSV, which spreadsheets of some countries want otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CsvMarks {
    /// Between fields.
    pub separator: u8,
    /// Before decimals.
    pub decimal: char,
}

impl CsvMarks {
    /// Commas and points.
    pub const USUAL: Self = Self { separator: b',', decimal: '.' };
}

/// A table as CSV, quoted where it must be, with plain minus signs. Amounts are rounded to the smallest coin.
#[must_use]
pub fn csv(table: &Table, marks: CsvMarks) -> String {
    let head = table.columns.iter().map(|name| inert(name).into_owned()).collect();
    records(std::iter::once(head), marks) + &csv_rows(table, marks)
}

/// The rows of a table as CSV, without the names of its columns.
#[must_use]
pub fn csv_rows(table: &Table, marks: CsvMarks) -> String {
    let money = Money::of(table.currency);
    let rows = table.rows.iter().filter_map(|row| match row {
        TableRow::Cells(cells) => Some(cells.iter().map(|cell| field(cell, money, marks)).collect()),
        TableRow::Rule => None,
    });
    records(rows, marks)
}

fn records(rows: impl Iterator<Item = Vec<String>>, marks: CsvMarks) -> String {
    let mut writer = csv::WriterBuilder::new().delimiter(marks.separator).from_writer(Vec::new());
    for row in rows {
        // Memory takes every row, and every row has as many fields as the first.
        writer.write_record(row).unwrap_or_default();
    }
    String::from_utf8(writer.into_inner().unwrap_or_default()).unwrap_or_default()
}

fn field(cell: &Cell, money: Money, marks: CsvMarks) -> String {
    let number = |text: String| text.replace('.', marks.decimal.encode_utf8(&mut [0; 4]));
    let cents = |amount: f64| number(format!("{:.*}", money.decimals(), round_column(&[amount], money.smallest()).total));
    match cell {
        Cell::Empty | Cell::Bar(_) => String::new(),
        Cell::Text(text) => inert(text).into_owned(),
        Cell::Switch(on) => on.to_string(),
        Cell::Count(count) => count.to_string(),
        // Adding nothing takes the sign of a zero away.
        Cell::Number(value, _) => number((without_noise(*value) + 0.0).to_string()),
        Cell::Share(value) | Cell::Points(value) | Cell::Correlation(value) => number((value + 0.0).to_string()),
        Cell::Money(amount) | Cell::Difference(amount) | Cell::Cents(amount) => cents(*amount),
        Cell::Range(low, high) => inert(&format!("{}..{}", cents(*low), cents(*high))).into_owned(),
        Cell::Month(month) => month.to_string(),
    }
}

/// The separators of any spreadsheet: one that expects another than ours begins a cell after it.
const SEPARATORS: [char; 4] = [',', ';', '|', '\t'];

/// A text that no spreadsheet runs as a formula, of any separator: an apostrophe before the sign of one makes it text.
fn inert(text: &str) -> Cow<'_, str> {
    if !text.contains(FORMULA) {
        return printable(text);
    }
    // Spreadsheets that cut spaces off read the text after them; a tab or a line break starts a field, too.
    let mark = |part: &str| if is_formula(part) { "'" } else { "" };
    let (blanks, rest) = text.split_at(text.len() - text.trim_start().len());
    let inner = rest.split_inclusive(SEPARATORS).enumerate().map(|(place, part)| {
        if place == 0 {
            return format!("{}{}{}", mark(part), printable(blanks), printable(part));
        }
        let (before, part) = part.split_at(part.len() - part.trim_start_matches([' ', '"']).len());
        format!("{}{}{}", printable(before), mark(part), printable(part))
    });
    Cow::Owned(inner.collect())
}

/// The signs that begin a formula.
const FORMULA: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

/// Whether a cell with this text is a formula.
fn is_formula(part: &str) -> bool {
    let is_number = || part.trim_end_matches(SEPARATORS).parse().is_ok_and(f64::is_finite);
    part.starts_with(FORMULA) && !is_number()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::assumption::Quantity;
    use crate::plan::{Currency, YearMonth};

    fn kinds() -> Table {
        let mut table = Table::new(Currency::USD, ["name", "month", "money", "cents", "number", "share", "range", "none"]);
        let month = Cell::Month(YearMonth::new(2027, 1).unwrap());
        let number = Cell::Number(0.1 + 0.2, Quantity::Count);
        table.row([Cell::text("A, b"), month, Cell::Money(-0.0), Cell::Cents(-0.001), number, Cell::Share(0.25), Cell::Range(1.5, 2.0), Cell::Empty]);
        table.rule();
        table
    }

    #[test]
    fn every_kind_of_cell_is_one_field() {
        let right = "name,month,money,cents,number,share,range,none\n\"A, b\",2027-01,0.00,0.00,0.3,0.25,1.50..2.00,\n";
        assert_eq!(csv(&kinds(), CsvMarks::USUAL), right);
    }

    #[test]
    fn marks_are_those_of_the_spreadsheet() {
        let right = "name;month;money;cents;number;share;range;none\nA, b;2027-01;0,00;0,00;0,3;0,25;1,50..2,00;\n";
        assert_eq!(csv(&kinds(), CsvMarks { separator: b';', decimal: ',' }), right);
    }

    #[test]
    fn amounts_have_the_decimals_of_their_currency() {
        for (code, right) in [("USD", "2843.20"), ("JPY", "2843"), ("KWD", "2843.202")] {
            let mut table = Table::new(code.parse().unwrap(), ["amount"]);
            table.row([Cell::Money(2_843.201_999_999_999_8)]);
            assert_eq!(csv(&table, CsvMarks::USUAL), format!("amount\n{right}\n"));
        }
    }

    #[test]
    fn formulas_are_texts() {
        let cases = [
            ("=1+1", "'=1+1"),
            ("+SUM(A1)", "'+SUM(A1)"),
            ("-cmd|' /C calc'!A0", "'-cmd|' /C calc'!A0"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("\t=1", "' =1"),
            ("\r=1", "'�=1"),
            (" =1", "' =1"),
            ("＝1+1", "'＝1+1"),
            ("-inf", "'-inf"),
            ("-5", "-5"),
            ("+5.5", "+5.5"),
            ("a=1", "a=1"),
            ("– none", "– none"),
            // Of a file with commas opened with semicolons, and the other way round.
            ("x;=2+3;y", "x;'=2+3;y"),
            ("x,@SUM(A1)", "x,'@SUM(A1)"),
            ("x\t=1", "x '=1"),
            ("x; \"=1\"", "x; \"'=1\""),
            ("a, -5, +6", "a, -5, +6"),
            ("a=b; c-d", "a=b; c-d"),
        ];
        for (text, right) in cases {
            assert_eq!(inert(text), right);
        }
    }
}
