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
mod workbook_content;

use std::sync::atomic::AtomicBool;

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, XlsxError};

use self::month_sheet::MonthSheet;
use self::sheet::Formats;
use self::workbook_content::WorkbookContent;
pub use self::workbook_content::WorkbookSource;
use super::ExportError;
use crate::forecast::futures::Engine;
use crate::forecast::{Cash, deterministic};

/// The bytes of an XLSX file, the same for the same source.
///
/// # Errors
/// `stop` being set, and a workbook beyond the limits of the format.
pub fn workbook(source: &WorkbookSource<'_>, engine: &mut Engine, stop: &AtomicBool) -> Result<Vec<u8>, ExportError> {
    let WorkbookSource { plan, ledger, today } = *source;
    let forecast = deterministic(plan);
    let futures = engine.run_until(plan, plan.futures_count(), stop)?;
    let cash = Cash::of(plan, &forecast);
    let content = WorkbookContent { plan, forecast: &forecast, cash: &cash, futures: futures.as_deref(), ledger, today };
    written(&content).map_err(|error| ExportError::NotMade(error.to_string()))
}

fn written(source: &WorkbookContent<'_>) -> Result<Vec<u8>, XlsxError> {
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
