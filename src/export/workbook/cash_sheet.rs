//! The cash as set, as live formulas over the months.

use rust_xlsxwriter::{Workbook, Worksheet, XlsxError, column_number_to_name};

use super::formulas::{one_off, setting};
use super::month_sheet::{MonthRow, MonthSheet};
use super::sheet::{Formats, cell, live, texts};
use super::workbook_content::WorkbookContent;
use crate::forecast::{Line, StreamId};
use crate::plan::{CountsAs, Setting};
use crate::report::stream_name;
use crate::words::workbook::{WorkbookHead, WorkbookSheet, WorkbookText};

const HEAD: u32 = 3;
/// The row of each stream's delay, in whole months and the rest of one, and of its earnings in a month before the plan.
const TERMS: u32 = HEAD + 1;
const FIRST: u32 = TERMS + 1;

const NUMBER: u16 = 0;
const MONTH: u16 = 1;
const IN: u16 = 2;
pub(super) const SPENDABLE: u16 = 3;
const FIRST_STREAM: u16 = 4;

/// The three columns of a stream: balance before the payment, payment, still owed.
struct Columns {
    balance: u16,
    paid: u16,
    owed: u16,
}

impl Columns {
    const fn of(stream: u16) -> Self {
        let balance = FIRST_STREAM + 3 * stream;
        Self { balance, paid: balance + 1, owed: balance + 2 }
    }
}

/// The months of a column of the sheet.
pub(super) fn range(column: u16, months: &MonthSheet) -> String {
    let (name, count) = (column_number_to_name(column), months.rows().count());
    WorkbookSheet::Cash.at(&format!("${name}${}:${name}${}", FIRST + 1, FIRST as usize + count))
}

pub(super) fn write(workbook: &mut Workbook, source: &WorkbookContent<'_>, months: &MonthSheet, formats: &Formats) -> Result<(), XlsxError> {
    let sheet = workbook.add_worksheet().set_name(WorkbookSheet::Cash.to_string())?.set_formula_result_default("");
    sheet.write_string_with_format(0, 0, WorkbookText::Cash.to_string(), &formats.title)?;
    sheet.write_string_with_format(1, 0, WorkbookText::CashIsLive.to_string(), &formats.note)?;
    heads(sheet, source, months, formats)?;
    for (i, (column, stream)) in (0..).zip(months.streams()) {
        let row = cell(months.ends().0, column);
        terms(sheet, &Columns::of(i), stream, &WorkbookSheet::Months.at(&row), formats)?;
    }
    for row in months.rows() {
        month(sheet, row, source, months, formats)?;
    }
    sheet.set_row_height(HEAD, 48)?.set_column_width(MONTH, 9)?;
    sheet.set_freeze_panes(FIRST, FIRST_STREAM)?;
    Ok(())
}

fn heads(sheet: &mut Worksheet, source: &WorkbookContent<'_>, months: &MonthSheet, formats: &Formats) -> Result<(), XlsxError> {
    use WorkbookHead::{Balance, CashIn, Month, Number, Owed, Paid, Spendable};
    let of_streams = months.streams().flat_map(|(_, stream)| [Balance, Paid, Owed].map(|head| format!("{}: {head}", stream_name(source.plan, stream))));
    let heads = [Number, Month, CashIn, Spendable].map(|head| head.to_string()).into_iter().chain(of_streams);
    texts(sheet, HEAD, heads, &formats.head)?;
    sheet.write_string_with_format(TERMS, NUMBER, WorkbookText::Terms.to_string(), &formats.note)?;
    Ok(())
}

fn terms(sheet: &mut Worksheet, columns: &Columns, stream: StreamId, first_month: &str, formats: &Formats) -> Result<(), XlsxError> {
    let [days, enabled, starts] = [Setting::PaidAfterDays, Setting::Enabled, Setting::StartsMonth].map(|of| setting(stream, of));
    let whole = format!("INT({days}/30)");
    let later = format!("{days}/30-{}", cell(TERMS, columns.balance));
    let before = format!("IF(AND(cash.earned_before,{enabled},{starts}=0),MAX(0,{first_month}),0)");
    for (column, formula) in [(columns.balance, whole), (columns.paid, later), (columns.owed, before)] {
        sheet.write_formula_with_format(TERMS, column, formula.as_str(), &formats.number)?;
    }
    Ok(())
}

/// The earnings so many months before a month; 0 for a loss.
fn earned(number: &str, delay: &str, earnings: &str, before: &str) -> String {
    format!("IF({number}>={delay},MAX(0,INDEX({earnings},{number}-({delay})+1)),{before})")
}

fn month(
    sheet: &mut Worksheet,
    MonthRow { t, row: of_months }: MonthRow,
    source: &WorkbookContent<'_>,
    months: &MonthSheet,
    formats: &Formats,
) -> Result<(), XlsxError> {
    let cash = source.cash;
    let row = FIRST + u32::try_from(t).unwrap_or(0);
    for column in [NUMBER, MONTH] {
        let format = if column == MONTH { &formats.month } else { &formats.number };
        sheet.write_formula_with_format(row, column, WorkbookSheet::Months.at(&cell(of_months, column)).as_str(), format)?;
    }
    let (mut paid, mut losses) = (Vec::new(), Vec::new());
    for ((i, (column, _)), stream) in (0..).zip(months.streams()).zip(&cash.streams) {
        let columns = Columns::of(i);
        let [whole, later, before] = [columns.balance, columns.paid, columns.owed].map(|column| rust_xlsxwriter::row_col_to_cell_absolute(TERMS, column));
        let (number, earnings) = (cell(row, NUMBER), months.range(column));
        let due = format!("(1-{later})*{}+{later}*{}", earned(&number, &whole, &earnings, &before), earned(&number, &format!("{whole}+1"), &earnings, &before));
        let balance_before = if t == 0 { "0".to_owned() } else { format!("{}-{}", cell(row - 1, columns.balance), cell(row - 1, columns.paid)) };
        sheet.write_formula_with_format(row, columns.balance, format!("{balance_before}+{due}").as_str(), &formats.money)?;
        let minimum = setting(stream.stream, Setting::MinimumPayout);
        let balance = cell(row, columns.balance);
        let payment = format!("IF(AND({balance}>0,{balance}>={minimum}),{balance},0)");
        sheet.write_formula_with_format(row, columns.paid, live(payment, stream.paid[t]), &formats.money)?;
        let owed_before = if t == 0 { format!("{before}*({whole}+{later})") } else { cell(row - 1, columns.owed) };
        let earned_now = WorkbookSheet::Months.at(&cell(of_months, column));
        let owed = format!("MAX(0,{owed_before}+MAX(0,{earned_now})-{})", cell(row, columns.paid));
        sheet.write_formula_with_format(row, columns.owed, live(owed, stream.owed[t]), &formats.money)?;
        paid.push(cell(row, columns.paid));
        losses.push(format!("MIN(0,{earned_now})"));
    }
    sheet.write_formula_with_format(row, IN, live(format!("{}+{}", paid.join("+"), losses.join("+")), cash.cash_in[t]), &formats.money)?;
    let left = if t == 0 { "cash.opening".to_owned() } else { cell(row - 1, SPENDABLE) };
    let [costs, tax] = [Line::Costs, Line::Tax].map(|line| WorkbookSheet::Months.at(&cell(of_months, months.column(line))));
    let private = one_off(source.plan, CountsAs::Private, &cell(row, MONTH)).replace('+', "-");
    let spendable = format!("{left}+{}-{costs}-{tax}-cash.living_per_month{private}", cell(row, IN));
    sheet.write_formula_with_format(row, SPENDABLE, live(spendable, cash.spendable[t]), &formats.total)?;
    Ok(())
}
