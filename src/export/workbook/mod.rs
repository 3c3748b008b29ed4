//! A plan as a spreadsheet that computes: one cell an assumption, and the months as live formulas over them.
//!
//! The formulas are those of `income` and `forecast`, written out for a spreadsheet; every formula carries the forecast's own
//! amount, so that a reader without a calculation shows it. Futures, scenarios and sources are figures, and say so.

mod assumption_sheet;
mod cash_sheet;
mod figure_sheets;
mod formulas;
mod month_sheet;
mod sheet;
mod summary_sheet;
mod workbook_source;

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, XlsxError};

use self::month_sheet::MonthSheet;
use self::sheet::Formats;
pub use self::workbook_source::WorkbookSource;

/// The bytes of an XLSX file, the same for the same source.
///
/// # Errors
/// A workbook beyond the limits of the format.
pub fn workbook(source: &WorkbookSource<'_>) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let [year, month, day] = [source.today.year(), source.today.month().into(), source.today.day().into()];
    let part = |part: i16| u8::try_from(part).unwrap_or(1);
    let made = ExcelDateTime::from_ymd(u16::try_from(year).unwrap_or(1970), part(month), part(day))?;
    workbook.set_properties(&DocProperties::new().set_title(source.plan.name()).set_author("Zeroline").set_creation_datetime(&made));
    let formats = Formats::new(source.plan.currency());
    let months = MonthSheet::new(source.plan);
    summary_sheet::write(&mut workbook, source, &months, &formats)?;
    assumption_sheet::write(&mut workbook, source, &formats)?;
    months.write(&mut workbook, source, &formats)?;
    cash_sheet::write(&mut workbook, source, &months, &formats)?;
    figure_sheets::write(&mut workbook, source, &formats)?;
    workbook.save_to_buffer()
}
