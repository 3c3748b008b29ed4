//! A sheet that is written from top to bottom, and its formats.

use rust_xlsxwriter::{Color, ExcelDateTime, Format, FormatAlign, Formula, Worksheet, XlsxError, row_col_to_cell};

use crate::plan::assumption::Quantity;
use crate::plan::{Currency, YearMonth};
use crate::report::{Cell, Table, TableRow};
use crate::words::{Money, language};

/// The formats of all cells.
pub(super) struct Formats {
    pub(super) title: Format,
    pub(super) head: Format,
    pub(super) note: Format,
    pub(super) number: Format,
    /// A growth factor, a count of members.
    pub(super) factor: Format,
    pub(super) share: Format,
    pub(super) money: Format,
    pub(super) total: Format,
    pub(super) month: Format,
    /// A cell that may be changed, by the format of its number.
    pub(super) input: Format,
    pub(super) input_share: Format,
    pub(super) input_month: Format,
}

impl Formats {
    pub(super) fn new(currency: Currency) -> Self {
        let (blue, grey, cream) = (Color::RGB(0x1f_4e_79), Color::RGB(0x60_60_60), Color::RGB(0xff_f8_e1));
        let money = match Money::of(currency).decimals() {
            0 => "#,##0",
            3 => "#,##0.000",
            _ => "#,##0.00",
        };
        let input = Format::new().set_background_color(cream).set_font_color(blue);
        Self {
            title: Format::new().set_bold().set_font_size(14),
            head: Format::new().set_bold().set_text_wrap().set_align(FormatAlign::Top),
            note: Format::new().set_font_color(grey),
            number: Format::new().set_num_format("#,##0.######"),
            factor: Format::new().set_num_format("#,##0.000"),
            share: Format::new().set_num_format("0.0%"),
            money: Format::new().set_num_format(money),
            total: Format::new().set_num_format(money).set_bold(),
            month: Format::new().set_num_format("yyyy-mm"),
            input_share: input.clone().set_num_format("0.###%"),
            input_month: input.clone().set_num_format("yyyy-mm"),
            input: input.set_num_format("#,##0.######"),
        }
    }

    /// The format of a number of this kind.
    const fn of(&self, quantity: Quantity) -> &Format {
        match quantity {
            Quantity::Fraction => &self.share,
            Quantity::Money => &self.money,
            _ => &self.number,
        }
    }
}

/// A formula with its present amount.
pub(super) fn live(formula: impl AsRef<str>, amount: f64) -> Formula {
    Formula::new(formula.as_ref()).set_result(amount.to_string())
}

/// The first day of a month.
pub(super) fn first_day(month: YearMonth) -> Result<ExcelDateTime, XlsxError> {
    // Its month counts from 0; spreadsheets know no year beyond 9999.
    let of_year = u8::try_from(month.index_in_year() + 1).unwrap_or(1);
    ExcelDateTime::from_ymd(month.year(), of_year, 1)
}

/// The name of a cell: `B7`.
pub(super) fn cell(row: u32, column: u16) -> String {
    row_col_to_cell(row, column)
}

/// Writes a line of texts.
pub(super) fn texts<T: AsRef<str>>(sheet: &mut Worksheet, row: u32, line: impl IntoIterator<Item = T>, format: &Format) -> Result<(), XlsxError> {
    for (column, text) in (0..).zip(line) {
        sheet.write_string_with_format(row, column, text.as_ref(), format)?;
    }
    Ok(())
}

/// Writes a typed table from a row on.
pub(super) fn table(sheet: &mut Worksheet, mut row: u32, table: &Table, formats: &Formats) -> Result<(), XlsxError> {
    texts(sheet, row, &table.columns, &formats.head)?;
    for line in &table.rows {
        let TableRow::Cells(cells) = line else { continue };
        row += 1;
        for (column, value) in (0..).zip(cells) {
            value_cell(sheet, (row, column), value, formats)?;
        }
    }
    Ok(())
}

fn value_cell(sheet: &mut Worksheet, (row, column): (u32, u16), value: &Cell, formats: &Formats) -> Result<(), XlsxError> {
    match value {
        Cell::Empty | Cell::Bar(_) => return Ok(()),
        Cell::Text(text) => sheet.write_string(row, column, text)?,
        Cell::Switch(on) => sheet.write_boolean(row, column, *on)?,
        #[expect(clippy::cast_precision_loss, reason = "spreadsheets have no other numbers")]
        Cell::Count(count) => sheet.write_number_with_format(row, column, *count as f64, &formats.number)?,
        Cell::Number(number, quantity) => sheet.write_number_with_format(row, column, *number, formats.of(*quantity))?,
        Cell::Money(amount) | Cell::Cents(amount) | Cell::Difference(amount) => sheet.write_number_with_format(row, column, *amount, &formats.money)?,
        Cell::Range(low, high) => sheet.write_string(row, column, format!("{low} {} {high}", language().between()))?,
        Cell::Share(share) | Cell::Points(share) => sheet.write_number_with_format(row, column, *share, &formats.share)?,
        Cell::Correlation(correlation) => sheet.write_number_with_format(row, column, *correlation, &formats.number)?,
        Cell::Month(month) => sheet.write_datetime_with_format(row, column, &first_day(*month)?, &formats.month)?,
    };
    Ok(())
}
