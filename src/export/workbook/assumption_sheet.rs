//! The assumptions: one cell each, named by its key.

use rust_xlsxwriter::{Workbook, Worksheet, XlsxError};

use super::formulas::{band_from, band_rate};
use super::sheet::{Formats, first_day, texts};
use super::workbook_content::WorkbookContent;
use crate::plan::assumption::Quantity;
use crate::plan::{Entry, Key, OwnField, OwnStreamId, Plan, PlanField, event_key};
use crate::report::claim_effect::origin;
use crate::report::full_label;
use crate::words::quantity_of;
use crate::words::workbook::{WorkbookHead, WorkbookSheet, WorkbookText};

const HEAD: u32 = 3;

const VALUE: u16 = 2;
const LOW: u16 = 4;
const LEAST: u16 = 6;
const SOURCE: u16 = 8;
const NOTE: u16 = 9;

pub(super) fn write(workbook: &mut Workbook, source: &WorkbookContent<'_>, formats: &Formats) -> Result<(), XlsxError> {
    use WorkbookHead::{High, Key as OfKey, Least, Low, Most, Name, Note, Source, Unit, Value};
    let plan = source.plan;
    let sheet = workbook.add_worksheet().set_name(WorkbookSheet::Assumptions.to_string())?;
    sheet.write_string_with_format(0, 0, WorkbookText::Assumptions.to_string(), &formats.title)?;
    sheet.write_string_with_format(1, 0, WorkbookText::AssumptionsMove.to_string(), &formats.note)?;
    texts(sheet, HEAD, [OfKey, Name, Value, Unit, Low, High, Least, Most, Source, Note].map(|head| head.to_string()), &formats.head)?;
    let mut row = HEAD;
    let mut names = Vec::new();
    for key in keys(plan) {
        row += 1;
        if number(sheet, row, (plan, key), formats)? {
            names.push((key.to_string(), row));
        }
        remarks(sheet, row, source, key)?;
    }
    for (i, band) in plan.tax_bands().iter().enumerate() {
        for (name, value, format) in [(band_from(i), band.from, &formats.input), (band_rate(i), band.rate, &formats.input_share)] {
            row += 1;
            sheet.write_string(row, 0, &name)?.write_string(row, 1, WorkbookText::TaxBand(i + 1).to_string())?;
            sheet.write_number_with_format(row, VALUE, value, format)?;
            names.push((name, row));
        }
    }
    for (id, event) in plan.events() {
        let (amount, month) = (row + 1, row + 2);
        row = month;
        for (row, name) in [(amount, "amount"), (month, "month")] {
            let name = format!("{}.{name}", event_key(*id));
            sheet.write_string(row, 0, &name)?.write_string(row, 1, event.name())?;
            names.push((name, row));
        }
        sheet.write_number_with_format(amount, VALUE, event.amount(), &formats.input)?;
        sheet.write_datetime_with_format(month, VALUE, &first_day(event.month())?, &formats.input_month)?;
    }
    for (column, width) in [(0, 32), (1, 34), (VALUE, 14), (3, 16), (SOURCE, 60), (NOTE, 40)] {
        sheet.set_column_width(column, width)?;
    }
    sheet.set_freeze_panes(HEAD + 1, VALUE)?;
    for (name, row) in names {
        workbook.define_name(name, &format!("={}", WorkbookSheet::Assumptions.at(&format!("$C${}", row + 1))))?;
    }
    Ok(())
}

/// Every key the plan has, in the order of its file.
fn keys(plan: &Plan) -> impl Iterator<Item = Key> + '_ {
    let own = |id: OwnStreamId| OwnField::ALL.into_iter().map(move |field| Key::Own(id, field));
    Key::all().filter(|key| !matches!(key, Key::Own(..))).chain(plan.own().iter().flat_map(move |stream| own(stream.id)))
}

/// Writes key, name, value, unit, range and limits; returns whether the value has a name for formulas.
fn number(sheet: &mut Worksheet, row: u32, (plan, key): (&Plan, Key), formats: &Formats) -> Result<bool, XlsxError> {
    sheet.write_string(row, 0, key.to_string())?.write_string(row, 1, full_label(plan, key))?.write_string(row, 3, key.unit())?;
    let is_share = quantity_of(key) == Some(Quantity::Fraction);
    let format = if is_share { &formats.input_share } else { &formats.input };
    if let Some(spec) = plan.spec(key) {
        let of_limits = if is_share { &formats.share } else { &formats.number };
        sheet.write_number_with_format(row, LEAST, spec.limit.0, of_limits)?.write_number_with_format(row, LEAST + 1, spec.limit.1, of_limits)?;
        if let Some(range) = plan.estimate_at(key).and_then(crate::plan::Estimate::range) {
            sheet.write_number_with_format(row, LOW, range.low, of_limits)?.write_number_with_format(row, LOW + 1, range.high, of_limits)?;
        }
    }
    match plan.get(key) {
        None => return Ok(false),
        Some(Entry::Value(value) | Entry::Exact(value) | Entry::Ranged { value, .. } | Entry::RangeOff { value, .. }) => {
            sheet.write_number_with_format(row, VALUE, value, format)?;
        }
        // Where a double holds no such number, as of a long seed, digits are kept as text.
        #[expect(clippy::cast_precision_loss, reason = "checked")]
        Some(Entry::Integer(value)) if value <= 1 << 53 => drop(sheet.write_number_with_format(row, VALUE, value as f64, &formats.input)?),
        Some(Entry::Integer(value)) => drop(sheet.write_string(row, VALUE, value.to_string())?),
        Some(Entry::Switch(on)) => drop(sheet.write_boolean_with_format(row, VALUE, on, &formats.input)?),
        Some(Entry::Word(_)) if key == Key::Plan(PlanField::StartMonth) => {
            sheet.write_datetime_with_format(row, VALUE, &first_day(plan.start_month())?, &formats.input_month)?;
        }
        Some(Entry::Word(word)) => {
            sheet.write_string(row, VALUE, word)?;
            return Ok(false);
        }
    }
    Ok(true)
}

fn remarks(sheet: &mut Worksheet, row: u32, source: &WorkbookContent<'_>, key: Key) -> Result<(), XlsxError> {
    let Key::Assumption(of) = key else { return Ok(()) };
    sheet.write_string(row, SOURCE, origin(source.plan, source.ledger, of, source.today).to_string())?;
    if let Some(note) = source.plan.note_on(of) {
        sheet.write_string(row, NOTE, note)?;
    }
    Ok(())
}
