//! The months as set, as live formulas.

use rust_xlsxwriter::{Workbook, Worksheet, XlsxError, column_number_to_name};

use super::formulas::{PER_MEMBER, one_off, rate, tax_on};
use super::sheet::{Formats, cell, first_day, live, texts};
use super::workbook_content::WorkbookContent;
use crate::forecast::{Line, StreamId};
use crate::plan::{CountsAs, Plan, Stream};
use crate::report::{stream_key, stream_name};
use crate::words::workbook::{WorkbookHead, WorkbookSheet, WorkbookText};

pub(super) const HEAD: u32 = 3;
/// The row of incomes at growth factor 1.
const RATES: u32 = HEAD + 1;
/// The row of the first month.
const FIRST: u32 = RATES + 1;

const NUMBER: u16 = 0;
const MONTH: u16 = 1;
const AUDIENCE: u16 = 2;
const SEASON: u16 = 3;
const MEMBERS: u16 = 4;
const FIRST_STREAM: u16 = 5;

/// The places of the cells of the sheet.
pub(super) struct MonthSheet {
    streams: Vec<StreamId>,
    months: u32,
}

/// The row of a month.
#[derive(Clone, Copy)]
pub(super) struct MonthRow {
    /// The month, from 0.
    pub(super) t: usize,
    pub(super) row: u32,
}

impl MonthSheet {
    pub(super) fn new(plan: &Plan) -> Self {
        let built_in = Stream::ALL.into_iter().map(StreamId::Named);
        let own = plan.own().iter().map(|own| StreamId::Own(own.id));
        let streams = built_in.chain(own).chain(plan.has_one_off(CountsAs::Income).then_some(StreamId::OneOff)).collect();
        Self { streams, months: u32::try_from(plan.months()).unwrap_or(u32::MAX) }
    }

    /// The streams with their columns.
    pub(super) fn streams(&self) -> impl Iterator<Item = (u16, StreamId)> + '_ {
        (FIRST_STREAM..).zip(self.streams.iter().copied())
    }

    /// The column of a sum; likes stand between the streams and gross.
    pub(super) fn column(&self, line: Line) -> u16 {
        let streams = FIRST_STREAM + u16::try_from(self.streams.len()).unwrap_or(u16::MAX);
        match line {
            Line::Stream(stream) => self.streams().find(|(_, known)| *known == stream).map_or(FIRST_STREAM, |(column, _)| column),
            Line::Likes => streams,
            Line::Gross => streams + 1,
            Line::Costs => streams + 2,
            Line::Tax => streams + 4,
            Line::TakeHome => streams + 5,
        }
    }

    /// The column of the profit of the tax year so far.
    fn profit(&self) -> u16 {
        self.column(Line::Costs) + 1
    }

    /// The rows of the months.
    pub(super) fn rows(&self) -> impl Iterator<Item = MonthRow> + use<> {
        (0..).zip(FIRST..FIRST + self.months).map(|(t, row)| MonthRow { t, row })
    }

    /// The rows of the first and the last month.
    pub(super) fn ends(&self) -> (u32, u32) {
        (FIRST, FIRST + self.months - 1)
    }

    /// The row of the totals.
    pub(super) fn total_row(&self) -> u32 {
        FIRST + self.months
    }

    /// The months of a column, for a formula of any sheet.
    pub(super) fn range(&self, column: u16) -> String {
        let (name, (first, last)) = (column_number_to_name(column), self.ends());
        WorkbookSheet::Months.at(&format!("${name}${}:${name}${}", first + 1, last + 1))
    }

    pub(super) fn write(&self, workbook: &mut Workbook, source: &WorkbookContent<'_>, formats: &Formats) -> Result<(), XlsxError> {
        let WorkbookContent { plan, forecast, .. } = *source;
        // Formulas without an amount are calculated by LibreOffice, too, when the file is opened.
        let sheet = workbook.add_worksheet().set_name(WorkbookSheet::Months.to_string())?.set_formula_result_default("");
        sheet.write_string_with_format(0, 0, WorkbookText::Months.to_string(), &formats.title)?;
        sheet.write_string_with_format(1, 0, WorkbookText::MonthsAreLive.to_string(), &formats.note)?;
        self.heads(sheet, plan, formats)?;
        for (column, stream) in self.streams() {
            let formula = match stream {
                StreamId::Named(stream) => rate(stream).to_owned(),
                StreamId::Own(id) => format!("own.{id}.amount_per_month"),
                StreamId::OneOff => continue,
            };
            sheet.write_formula_with_format(RATES, column, formula.as_str(), &formats.money)?;
        }
        for month in self.rows() {
            self.month(sheet, month, source, formats)?;
        }
        let row = self.total_row();
        sheet.write_string_with_format(row, MONTH, WorkbookHead::Total.to_string(), &formats.head)?;
        for (column, line) in self.lines() {
            if line == Line::Likes {
                sheet.write_number_with_format(row, column, 0.0, &formats.total)?;
            } else {
                let (first, last) = self.ends();
                sheet.write_formula_with_format(
                    row,
                    column,
                    live(format!("SUM({}:{})", cell(first, column), cell(last, column)), forecast.total(line)),
                    &formats.total,
                )?;
            }
        }
        sheet.set_row_height(HEAD, 32)?.set_column_width(MONTH, 9)?;
        for column in AUDIENCE..FIRST_STREAM {
            sheet.set_column_width(column, 11)?;
        }
        for (column, _) in self.lines() {
            sheet.set_column_width(column, 13)?;
        }
        sheet.set_freeze_panes(FIRST, FIRST_STREAM)?;
        Ok(())
    }

    /// Every line with its column.
    fn lines(&self) -> impl Iterator<Item = (u16, Line)> + '_ {
        let sums = [Line::Likes, Line::Gross, Line::Costs, Line::Tax, Line::TakeHome];
        let streams = self.streams().map(|(column, stream)| (column, Line::Stream(stream)));
        streams.chain(sums.into_iter().map(|line| (self.column(line), line)))
    }

    fn heads(&self, sheet: &mut Worksheet, plan: &Plan, formats: &Formats) -> Result<(), XlsxError> {
        use WorkbookHead::{Audience, Costs, Gross, Likes, Members, Month, Number, Profit, Season, TakeHome, Tax};
        let before = [Number, Month, Audience, Season, Members].map(|head| head.to_string());
        let streams = self.streams.iter().map(|stream| stream_name(plan, *stream).to_owned());
        let after = [Likes, Gross, Costs, Profit, Tax, TakeHome].map(|head| head.to_string());
        texts(sheet, HEAD, before.into_iter().chain(streams).chain(after), &formats.head)?;
        sheet.write_string_with_format(RATES, 0, WorkbookText::AtGrowth1.to_string(), &formats.note)?;
        Ok(())
    }

    fn month(&self, sheet: &mut Worksheet, month: MonthRow, source: &WorkbookContent<'_>, formats: &Formats) -> Result<(), XlsxError> {
        let WorkbookContent { plan, forecast, .. } = *source;
        let MonthRow { t, row } = month;
        #[expect(clippy::cast_precision_loss, reason = "at most 120 months")]
        sheet.write_number_with_format(row, NUMBER, t as f64, &formats.number)?;
        sheet.write_datetime_with_format(row, MONTH, &first_day(forecast.month(t))?, &formats.month)?;
        sheet.write_formula_with_format(row, MONTH, format!("EDATE(plan.start_month,{})", cell(row, NUMBER)).as_str(), &formats.month)?;
        sheet.write_formula_with_format(row, AUDIENCE, format!("(1+audience.growth_rate)^{}", cell(row, NUMBER)).as_str(), &formats.factor)?;
        let seasons = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"].map(|month| format!("season.{month}")).join(",");
        sheet.write_formula_with_format(row, SEASON, format!("CHOOSE(MONTH({}),{seasons})", cell(row, MONTH)).as_str(), &formats.number)?;
        let members = if t == 0 {
            "supporters.opening_members".to_owned()
        } else {
            let before = row - 1;
            format!("{}*(1-supporters.churn_rate)+supporters.new_members_per_month*{}", cell(before, MEMBERS), factor("supporters", before))
        };
        sheet.write_formula_with_format(row, MEMBERS, members.as_str(), &formats.factor)?;
        for (column, stream) in self.streams() {
            let amount = forecast.at(Line::Stream(stream), t);
            let formula = if stream == StreamId::OneOff { one_off(plan, CountsAs::Income, &cell(row, MONTH)) } else { income(stream, row, column) };
            sheet.write_formula_with_format(row, column, live(formula, amount), &formats.money)?;
        }
        // No formula: there is no rate to multiply likes by.
        sheet.write_number_with_format(row, self.column(Line::Likes), 0.0, &formats.money)?;
        self.sums(sheet, month, source, formats)
    }

    fn sums(&self, sheet: &mut Worksheet, MonthRow { t, row }: MonthRow, source: &WorkbookContent<'_>, formats: &Formats) -> Result<(), XlsxError> {
        let WorkbookContent { plan, forecast, .. } = *source;
        let [gross, costs, tax] = [Line::Gross, Line::Costs, Line::Tax].map(|line| cell(row, self.column(line)));
        let managed: Vec<String> = self.streams().filter(|(_, stream)| stream.is_managed()).map(|(column, _)| cell(row, column)).collect();
        let profit = cell(row, self.profit());
        // The first tax year began before the plan; a month that begins another one has nothing before it.
        let before = if t == 0 {
            "costs.profit_before".to_owned()
        } else {
            format!("IF(MONTH({})=costs.tax_year_start,0,{})", cell(row, MONTH), cell(row - 1, self.profit()))
        };
        let one_off = one_off(plan, CountsAs::Cost, &cell(row, MONTH));
        let formulas = [
            (Line::Gross, format!("SUM({}:{})", cell(row, FIRST_STREAM), cell(row, self.column(Line::Likes)))),
            (Line::Costs, format!("costs.fixed_per_month+costs.manager_rate*MAX(0,{}){one_off}", managed.join("+"))),
            (Line::Tax, format!("({})-({})", tax_on(plan, &profit), tax_on(plan, &before))),
            (Line::TakeHome, format!("{gross}-{costs}-{tax}")),
        ];
        for (line, formula) in formulas {
            sheet.write_formula_with_format(row, self.column(line), live(formula, forecast.at(line, t)), &formats.money)?;
        }
        sheet.write_formula_with_format(row, self.profit(), format!("{before}+{gross}-{costs}").as_str(), &formats.money)?;
        Ok(())
    }
}

/// The growth factor of a stream in a month.
fn factor(stream: &str, row: u32) -> String {
    format!("{}^{stream}.follows_audience*IF({stream}.seasonal,{},1)", cell(row, AUDIENCE), cell(row, SEASON))
}

/// The income of a stream in a month.
fn income(stream: StreamId, row: u32, column: u16) -> String {
    let key = stream_key(stream);
    let grown = format!("{}*{}", rust_xlsxwriter::row_col_to_cell_absolute(RATES, column), factor(&key, row));
    let earned = if stream == StreamId::Named(Stream::Supporters) { format!("{}*{PER_MEMBER}+{grown}", cell(row, MEMBERS)) } else { grown };
    let number = cell(row, NUMBER);
    format!("IF(AND({key}.enabled,{number}>={key}.starts_month,{number}<{key}.ends_month),{earned},0)")
}
