//! A table of texts: its heading, and those of its columns that are asked for. The cells of other columns are never kept.

use csv::{ReaderBuilder, StringRecord};

use super::limits::{CHECK_EVERY, MIB, MOST_COLUMNS, MOST_ROWS};
use super::watch::{Watch, part_of};
use super::xlsx_sheets::NumberedRow;
use crate::words::import_preview::ImportFault;

/// Rows in which the heading is looked for.
const HEAD: usize = 8;

/// A table before its columns are known.
pub(super) enum Grid<'t> {
    /// A text with separators.
    Text { text: &'t str, separator: u8 },
    /// A sheet of a workbook.
    Sheet(Vec<NumberedRow>),
}

/// The cells of a column, one after the other.
#[derive(Default)]
pub(super) struct TextColumn {
    text: String,
    ends: Vec<usize>,
}

impl TextColumn {
    fn push(&mut self, cell: &str) {
        self.text.push_str(cell);
        self.ends.push(self.text.len());
    }

    /// The cells, trimmed.
    pub(super) fn cells(&self) -> impl Iterator<Item = &str> {
        let begins = std::iter::once(0).chain(self.ends.iter().copied());
        begins.zip(&self.ends).map(|(begin, end)| self.text[begin..*end].trim())
    }
}

/// The columns that were asked for, and the line of each row.
pub(super) struct Cells {
    pub(super) columns: Vec<Option<TextColumn>>,
    pub(super) lines: Vec<usize>,
}

impl<'t> Grid<'t> {
    /// A text, with the separator that its first rows show.
    pub(super) fn of_text(text: &'t str, watch: Watch<'_>) -> Result<Self, ImportFault> {
        let separator = separator(text);
        check_columns(text, separator, watch)?;
        Ok(Self::Text { text, separator })
    }

    /// Its first rows.
    pub(super) fn head(&self) -> Vec<StringRecord> {
        let mut head = Vec::new();
        let taken = self.each(&mut |_, record| {
            head.push(record.clone());
            if head.len() < HEAD { Ok(()) } else { Err(ImportFault::Cancelled) }
        });
        // The end after the first rows is no fault.
        taken.unwrap_or_default();
        head
    }

    /// The columns at these places, below the heading.
    pub(super) fn cells(&self, heading: usize, places: &[Option<usize>], watch: Watch<'_>) -> Result<Cells, ImportFault> {
        let mut cells = Cells { columns: places.iter().map(|place| place.map(|_| TextColumn::default())).collect(), lines: Vec::new() };
        let mut row = 0;
        self.each(&mut |line, record| {
            row += 1;
            if row > MOST_ROWS {
                return Err(ImportFault::TooManyRows { most: MOST_ROWS });
            }
            if row.is_multiple_of(CHECK_EVERY) {
                watch.reached(self.part(row, record));
                if watch.is_cancelled() {
                    return Err(ImportFault::Cancelled);
                }
            }
            if row <= heading + 1 || record.iter().all(|cell| cell.trim().is_empty()) {
                return Ok(());
            }
            cells.lines.push(line);
            for (column, place) in cells.columns.iter_mut().zip(places) {
                if let (Some(column), Some(place)) = (column, place) {
                    column.push(record.get(*place).unwrap_or_default());
                }
            }
            Ok(())
        })?;
        Ok(cells)
    }

    /// The part of the table up to a row.
    fn part(&self, row: usize, record: &StringRecord) -> f64 {
        match self {
            Self::Sheet(rows) => part_of(row, rows.len()),
            Self::Text { text, .. } => {
                let byte = record.position().map_or(0, |position| usize::try_from(position.byte()).unwrap_or(usize::MAX));
                part_of(byte, text.len())
            }
        }
    }

    /// Calls a function with each row and its line.
    fn each(&self, take: &mut dyn FnMut(usize, &StringRecord) -> Result<(), ImportFault>) -> Result<(), ImportFault> {
        match self {
            Self::Sheet(rows) => rows.iter().try_for_each(|(line, record)| take(*line, record)),
            Self::Text { text, separator } => {
                let mut reader = ReaderBuilder::new().delimiter(*separator).has_headers(false).flexible(true).from_reader(text.as_bytes());
                let mut record = StringRecord::new();
                // The text is UTF-8 and in memory, and rows may have any length.
                while reader.read_record(&mut record).unwrap_or(false) {
                    let (line, byte) = record.position().map_or((0, 0), |position| (position.line(), position.byte()));
                    // The place of a record is that of the empty lines before it.
                    let after = text.as_bytes().get(usize::try_from(byte).unwrap_or(usize::MAX)..).unwrap_or_default();
                    let empty = after.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).filter(|byte| **byte == b'\n').count();
                    take(usize::try_from(line).unwrap_or(usize::MAX).saturating_add(empty), &record)?;
                }
                Ok(())
            }
        }
    }
}

/// Checks that no row is longer than a row can be, and none has more columns than are read: each would take memory of its own.
fn check_columns(text: &str, separator: u8, watch: Watch<'_>) -> Result<(), ImportFault> {
    /// Bytes between two looks at whether the import is cancelled.
    const CHUNK: usize = MIB;
    /// The longest row: a longer one is no row of a table, and would be in memory as a whole.
    const LONGEST: usize = 8 * MIB;
    let (mut columns, mut length, mut is_quoted) = (0, 0_usize, false);
    for (place, chunk) in text.as_bytes().chunks(CHUNK).enumerate() {
        watch.reached(part_of(place * CHUNK, text.len()));
        if watch.is_cancelled() {
            return Err(ImportFault::Cancelled);
        }
        for byte in chunk {
            length += 1;
            if length > LONGEST {
                return Err(ImportFault::NotATable);
            }
            match byte {
                b'"' => is_quoted = !is_quoted,
                b'\n' if !is_quoted => (columns, length) = (0, 0),
                _ if *byte == separator && !is_quoted => {
                    columns += 1;
                    if columns >= MOST_COLUMNS {
                        return Err(ImportFault::TooManyColumns { most: MOST_COLUMNS });
                    }
                }
                _ => {}
            }
        }
    }
    Ok(())
}

/// The separator that each of the first rows has most often, outside of quotation marks.
fn separator(text: &str) -> u8 {
    const SEPARATORS: [u8; 4] = [b',', b';', b'\t', b'|'];
    let (mut rows, mut row, mut is_quoted) = (Vec::new(), [0_usize; 4], false);
    for byte in text.bytes().take(64 << 10) {
        match byte {
            b'"' => is_quoted = !is_quoted,
            b'\n' if !is_quoted => {
                rows.push(std::mem::take(&mut row));
                if rows.len() == HEAD {
                    break;
                }
            }
            _ if !is_quoted => {
                if let Some(place) = SEPARATORS.iter().position(|separator| *separator == byte) {
                    row[place] += 1;
                }
            }
            _ => {}
        }
    }
    rows.push(row);
    // A title above the heading has none of them.
    rows.retain(|row| row.iter().sum::<usize>() > 0);
    let least = |place: usize| rows.iter().map(|row| row[place]).min().unwrap_or_default();
    let best = (0..SEPARATORS.len()).rev().max_by_key(|place| least(*place)).unwrap_or_default();
    SEPARATORS[best]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn separator_is_found() {
        let cases = [
            ("Date,Likes\n2027-01-01,5\n", b','),
            ("Datum;Betrag\n2027-01-01;1,5\n", b';'),
            ("Date\tLikes\n", b'\t'),
            ("Fee-Earnings\nName;Price\n\"a, b; c\";1,50\n", b';'),
            ("\"a;b\",c\n", b','),
            ("alone\n", b','),
        ];
        for (text, right) in cases {
            assert_eq!(separator(text), right, "{text}");
        }
    }

    #[test]
    fn cells_of_other_columns_are_not_kept() {
        let grid = Grid::of_text("Title\nDate,Name,Likes\n2027-01-01,Mona,5\n\n2027-01-02,\"Mo\nna\",6\n2027-01-03\n", &|| false).unwrap();
        let cells = grid.cells(1, &[Some(0), Some(2), None], &|| false).unwrap();
        let column = |place: usize| cells.columns[place].as_ref().map(|column| column.cells().collect::<Vec<_>>());
        assert_eq!(column(0), Some(vec!["2027-01-01", "2027-01-02", "2027-01-03"]));
        assert_eq!((column(1), column(2)), (Some(vec!["5", "6", ""]), None));
        assert_eq!(cells.lines, [3, 5, 7]);
    }
}
