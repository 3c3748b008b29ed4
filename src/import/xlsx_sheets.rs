//! Excel workbooks: the values of their cells, row by row. Formulas and macros are never run.

use calamine::{DataRef, Reader, Xlsx};
use csv::StringRecord;

use super::archive::{Archive, Unpacking};
use super::cancellable_reader::CancellableReader;
use super::limits::{CHECK_EVERY, MIB, MOST_COLUMNS, MOST_ROWS};
use super::watch::{Step, Watch};
use crate::words::import_preview::ImportFault;

/// The most sheets.
const MOST_SHEETS: usize = 1_000;
/// The most different texts: the reader of workbooks makes room for as many as the workbook names.
const MOST_TEXTS: usize = 20_000_000;
/// The most bytes of a list of styles, of sheets or of relations: the reader of workbooks keeps them.
const LARGEST_LIST: usize = 8 * MIB;
/// The bytes that a cell takes beside its text, in a list that grows to twice its length.
const CELL: usize = 2 * size_of::<usize>();

/// A row and its number, from 1.
pub(super) type NumberedRow = (usize, StringRecord);

/// Whether an archive is a workbook.
pub(super) fn is_workbook(archive: &Archive<'_>) -> bool {
    archive.names().iter().any(|name| name == "xl/workbook.xml")
}

/// The rows of every sheet.
pub(super) fn sheets(bytes: &[u8], unpacking: &mut Unpacking, watch: Watch<'_>) -> Result<Vec<Vec<NumberedRow>>, ImportFault> {
    // The reader of workbooks trusts the sizes it finds, so everything is unpacked within limits first.
    check(Archive::open(bytes, &Step::new(watch, (0.0, 0.4)))?, unpacking)?;
    let damaged = |_| if watch.is_cancelled() { ImportFault::Cancelled } else { ImportFault::DamagedWorkbook };
    let step = Step::new(watch, (0.4, 1.0));
    let mut workbook = Xlsx::new(CancellableReader::new(bytes, &step)).map_err(damaged)?;
    let names = workbook.sheet_names();
    if names.len() > MOST_SHEETS {
        return Err(ImportFault::DamagedWorkbook);
    }
    let mut sheets = Vec::new();
    let mut left = MOST_ROWS;
    // A text may be in many cells, and a row begin far from the first column: cells are counted as if they had been unpacked.
    let mut kept = Unpacking::new();
    for name in names {
        if watch.is_cancelled() {
            return Err(ImportFault::Cancelled);
        }
        // A sheet of charts has no cells.
        let Ok(mut cells) = workbook.worksheet_cells_reader(&name) else { continue };
        let mut rows: Vec<NumberedRow> = Vec::new();
        let mut read = 0_usize;
        while let Some(cell) = cells.next_cell().map_err(damaged)? {
            read += 1;
            if read.is_multiple_of(CHECK_EVERY) && watch.is_cancelled() {
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
                let text = text_of(cell.get_value());
                kept.take(text.len() + CELL * (1 + column.saturating_sub(record.len())))?;
                while record.len() < column {
                    record.push_field("");
                }
                record.push_field(&text);
            }
        }
        sheets.push(rows);
    }
    Ok(sheets)
}

/// Unpacks everything within limits, and keeps nothing of it.
fn check(archive: Archive<'_>, unpacking: &mut Unpacking) -> Result<(), ImportFault> {
    let (mut texts, mut list) = (TextCount::default(), (String::new(), 0));
    archive.each(unpacking, &mut |name, chunk| {
        if name.ends_with("sharedstrings.xml") {
            return texts.take(chunk);
        }
        if list.0 != name {
            list = (name.to_owned(), 0);
        }
        list.1 += chunk.len();
        let is_kept = ["styles.xml", "workbook.xml", ".rels"].iter().any(|ending| name.ends_with(ending));
        if is_kept && list.1 > LARGEST_LIST { Err(ImportFault::DamagedWorkbook) } else { Ok(()) }
    })
}

/// The number of texts that a workbook names, in chunks of the file that has them.
#[derive(Default)]
struct TextCount {
    /// The end of the chunk before.
    before: Vec<u8>,
}

impl TextCount {
    /// Looks through a chunk; every other byte of UTF-16 is zero.
    fn take(&mut self, chunk: &[u8]) -> Result<(), ImportFault> {
        const NAME: &[u8] = b"uniqueCount";
        /// A mark, a quotation mark and digits.
        const VALUE: usize = 24;
        // No other character changes the meaning of the letters after it, and XML has none of this kind.
        const ESCAPE: u8 = 0x1b;
        self.before.extend(chunk.iter().filter(|byte| **byte != 0));
        let is_name = |place: &usize| self.before[*place..].starts_with(NAME);
        let numbers = (0..self.before.len()).filter(|place| self.before[*place] == NAME[0]).filter(is_name);
        let is_read = |place: usize| {
            let value = &self.before[place + NAME.len()..];
            let Some((b"=\"" | b"='", digits)) = value.split_at_checked(2) else { return value.len() < 2 };
            let end = digits.iter().position(|byte| !byte.is_ascii_digit()).unwrap_or(digits.len());
            let count = str::from_utf8(&digits[..end]).ok().map(str::parse::<usize>);
            end == 0 || count.is_some_and(|count| count.is_ok_and(|count| count <= MOST_TEXTS))
        };
        if chunk.contains(&ESCAPE) || !numbers.into_iter().all(is_read) {
            return Err(ImportFault::DamagedWorkbook);
        }
        let kept = self.before.len().saturating_sub(NAME.len() + VALUE);
        self.before.drain(..kept);
        Ok(())
    }
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
