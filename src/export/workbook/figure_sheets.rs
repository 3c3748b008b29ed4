//! Sheets of figures that no formula moves: futures, scenarios, sources.

use rust_xlsxwriter::{Workbook, Worksheet, XlsxError};

use super::sheet::{Formats, table};
use super::workbook_content::WorkbookContent;
use crate::forecast::futures::Futures;
use crate::forecast::{Forecast, Line, deterministic};
use crate::plan::{Plan, Variant};
use crate::report::{Cell, Sources, Table, scenario_name};
use crate::words::language;
use crate::words::workbook::{WorkbookHead, WorkbookSheet, WorkbookText};

const HEAD: u32 = 3;

pub(super) fn write(workbook: &mut Workbook, source: &WorkbookContent<'_>, formats: &Formats) -> Result<(), XlsxError> {
    let WorkbookContent { plan, forecast, ledger, today, .. } = *source;
    if let Some(futures) = source.futures {
        let sheet = titled(workbook, WorkbookSheet::Futures, &WorkbookText::Futures(futures.count), formats)?;
        table(sheet, HEAD, &futures_table(plan, forecast, futures), formats)?;
    }
    if !plan.scenarios().is_empty() {
        let sheet = titled(workbook, WorkbookSheet::Scenarios, &WorkbookText::Scenarios, formats)?;
        table(sheet, HEAD, &scenario_table(plan), formats)?;
        sheet.set_column_width(0, 34)?;
    }
    let sheet = titled(workbook, WorkbookSheet::Sources, &WorkbookText::Sources, formats)?;
    let sources = Sources { ledger, defaults: &Plan::new(plan.start_month()), of: None, today };
    table(sheet, HEAD, &sources.table_in(language()), formats)?;
    sheet.set_column_width(0, 32)?;
    Ok(())
}

fn titled<'a>(workbook: &'a mut Workbook, name: WorkbookSheet, title: &WorkbookText, formats: &Formats) -> Result<&'a mut Worksheet, XlsxError> {
    let sheet = workbook.add_worksheet().set_name(name.to_string())?;
    sheet.write_string_with_format(0, 0, title.to_string(), &formats.title)?;
    sheet.write_string_with_format(1, 0, WorkbookText::DoesNotMove.to_string(), &formats.note)?;
    sheet.set_freeze_panes(HEAD + 1, 1)?;
    Ok(sheet)
}

fn futures_table(plan: &Plan, forecast: &Forecast, futures: &Futures) -> Table {
    let of = |head: WorkbookHead| {
        ["p10", "p25", "p50", "p75", "p90"].map(|part| format!("{head} {part}")).into_iter().chain([format!("{head} {}", WorkbookHead::Mean)])
    };
    let heads = [WorkbookHead::Month.to_string()].into_iter().chain(of(WorkbookHead::Gross)).chain(of(WorkbookHead::TakeHome));
    let mut table = Table::new(plan.currency(), heads.chain([WorkbookHead::ChanceOfGoal.to_string()]));
    for t in 0..plan.months() {
        let bands = [&futures.gross, &futures.take_home].into_iter();
        let amounts = bands.flat_map(|band| [&band.p10, &band.p25, &band.p50, &band.p75, &band.p90, &band.mean].map(|figures| Cell::Cents(figures[t])));
        table.row([Cell::Month(forecast.month(t))].into_iter().chain(amounts).chain([Cell::Share(futures.chance.monthly[t])]));
    }
    table
}

fn scenario_table(plan: &Plan) -> Table {
    use WorkbookHead::{AgainstBase, Costs, Gross, Scenario, TakeHome, Tax};
    let mut table = Table::new(plan.currency(), [Scenario, Gross, Costs, Tax, TakeHome, AgainstBase].map(|head| head.to_string()));
    let variants = [Variant::Base].into_iter().chain(plan.scenarios().iter().map(|scenario| Variant::Scenario(scenario.id())));
    let base = deterministic(&plan.flattened(Variant::Base)).total(Line::TakeHome);
    for variant in variants {
        let forecast = deterministic(&plan.flattened(variant));
        let totals = [Line::Gross, Line::Costs, Line::Tax, Line::TakeHome].map(|line| forecast.total(line));
        let cells = [Cell::text(scenario_name(plan, variant))].into_iter().chain(totals.map(Cell::Cents));
        table.row(cells.chain([Cell::Difference(totals[3] - base)]));
    }
    table
}
