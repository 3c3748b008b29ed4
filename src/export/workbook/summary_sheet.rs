//! The first sheet: origin, totals and charts.

use rust_xlsxwriter::{Chart, ChartType, Workbook, Worksheet, XlsxError};

use super::cash_sheet::{self, SPENDABLE};
use super::month_sheet::{HEAD, MonthSheet};
use super::sheet::{Formats, cell, live};
use super::workbook_content::WorkbookContent;
use crate::export::provenance::provenance;
use crate::forecast::Line;
use crate::words::report::Sentence;
use crate::words::workbook::{WorkbookHead, WorkbookSheet, WorkbookText};

const CHART: (u32, u32) = (900, 360);
/// Rows beneath a chart of this height.
const ROWS: u32 = 19;

pub(super) fn write(workbook: &mut Workbook, source: &WorkbookContent<'_>, months: &MonthSheet, formats: &Formats) -> Result<(), XlsxError> {
    let WorkbookContent { plan, forecast, ledger, today, .. } = *source;
    let sheet = workbook.add_worksheet().set_name(WorkbookSheet::Summary.to_string())?;
    sheet.write_string_with_format(0, 0, plan.name(), &formats.title)?;
    for (row, text) in (1..).zip(provenance(ledger, today)) {
        sheet.write_string_with_format(row, 0, text.to_string(), &formats.note)?;
    }
    if source.futures.is_some_and(|futures| futures.is_cut_off) {
        sheet.write_string_with_format(4, 0, Sentence::CutOff.to_string(), &formats.note)?;
    }
    let lines =
        [(WorkbookHead::Gross, Line::Gross), (WorkbookHead::Costs, Line::Costs), (WorkbookHead::Tax, Line::Tax), (WorkbookHead::TakeHome, Line::TakeHome)];
    let mut row = 5;
    sheet.write_string_with_format(row, 1, WorkbookHead::Total.to_string(), &formats.head)?;
    sheet.write_string_with_format(row, 2, plan.currency().code(), &formats.note)?;
    for (head, line) in lines {
        row += 1;
        let total = WorkbookSheet::Months.at(&cell(months.total_row(), months.column(line)));
        sheet.write_string(row, 0, head.to_string())?.write_formula_with_format(row, 1, live(total, forecast.total(line)), &formats.total)?;
    }
    row += 1;
    sheet.write_string(row, 0, WorkbookHead::Likes.to_string())?.write_number_with_format(row, 1, 0.0, &formats.total)?;
    sheet.set_column_width(0, 22)?.set_column_width(1, 16)?;
    charts(sheet, row + 2, months)
}

fn charts(sheet: &mut Worksheet, row: u32, months: &MonthSheet) -> Result<(), XlsxError> {
    let mut income = Chart::new(ChartType::ColumnStacked);
    for (column, _) in months.streams() {
        let series = income.add_series().set_values(months.range(column).as_str()).set_categories(months.range(1).as_str());
        // The name is that of the cell: a name of the user's own may look like a formula.
        series.set_name((WorkbookSheet::Months.to_string().as_str(), HEAD, column));
    }
    income.title().set_name(WorkbookText::Months.to_string().as_str());
    income.set_width(CHART.0).set_height(CHART.1);
    let mut cash = Chart::new(ChartType::Line);
    let series = cash.add_series().set_values(cash_sheet::range(SPENDABLE, months).as_str()).set_categories(months.range(1).as_str());
    series.set_name(WorkbookHead::Spendable.to_string().as_str());
    cash.title().set_name(WorkbookText::Cash.to_string().as_str());
    cash.set_width(CHART.0).set_height(CHART.1);
    sheet.insert_chart(row, 0, &income)?.insert_chart(row + ROWS, 0, &cash)?;
    Ok(())
}
