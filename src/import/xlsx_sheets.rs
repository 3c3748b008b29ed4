//! Excel workbooks: the values of their cells, row by row. Formulas and macros are never run.

use std::io::Cursor;

use calamine::{DataRef, Reader, Xlsx};
use csv::StringRecord;

use super::archive::Archive;
use super::limits::{CHECK_EVERY, Cancel, MOST_COLUMNS, MOST_ROWS};
use crate::words::import_preview::ImportFault;

/// A row and its number, from 1.
pub(super) type NumberedRow = (usize, StringRecord);

/// Whether an archive is a workbook.
pub(super) fn is_workbook(archive: &Archive<'_>) -> bool {
    archive.names().iter().any(|name| name == "xl/workbook.xml")
}

/// The rows of every sheet.
pub(super) fn sheets(bytes: &[u8], cancel: Cancel<'_>) -> Result<Vec<Vec<NumberedRow>>, ImportFault> {
    // The reader of workbooks trusts the sizes it finds, so everything is unpacked within limits first.
    Archive::open(bytes)?.check(cancel)?;
    let damaged = |_| ImportFault::DamagedWorkbook;
    let mut workbook = Xlsx::new(Cursor::new(bytes)).map_err(damaged)?;
    let mut sheets = Vec::new();
    let mut left = MOST_ROWS;
    for name in workbook.sheet_names() {
        // A sheet of charts has no cells.
        let Ok(mut cells) = workbook.worksheet_cells_reader(&name) else { continue };
        let mut rows: Vec<NumberedRow> = Vec::new();
        let mut read = 0_usize;
        while let Some(cell) = cells.next_cell().map_err(damaged)? {
            read += 1;
            if read.is_multiple_of(CHECK_EVERY) && cancel() {
                return Err(ImportFault::Cancelled);
            }
            let (row, column) = cell.get_position();
            let (row, column) = (row as usize + 1, column as usize);
            if column >= MOST_COLUMNS || matches!(cell.get_value(), DataRef::Empty) {
                continue;
            }
            if rows.last().is_none_or(|(last, _)| *last != row) {
                left = left.checked_sub(1).ok_or(ImportFault::TooManyRows { most: MOST_ROWS })?;
                rows.push((row, StringRecord::new()));
            }
            if let Some((_, record)) = rows.last_mut() {
                while record.len() < column {
                    record.push_field("");
                }
                record.push_field(&text_of(cell.get_value()));
            }
        }
        sheets.push(rows);
    }
    Ok(sheets)
}

fn text_of(value: &DataRef<'_>) -> String {
    match value {
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Bool(on) => on.to_string(),
        DataRef::DateTime(moment) => {
            let (year, month, day, hours, minutes, seconds, _) = moment.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02} {hours:02}:{minutes:02}:{seconds:02}")
        }
        _ => String::new(),
    }
}
