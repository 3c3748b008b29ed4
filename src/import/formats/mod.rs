//! The tables of each platform, one file a platform: the names of its columns, and their meaning.

mod amazon;
mod backstage;
mod buy_me_a_coffee;
mod ko_fi;
mod live_center;
mod own_table;
mod patreon;
mod paypal;
mod shop;
mod stripe;
mod studio;

use csv::StringRecord;

use super::grid::Grid;
use super::picked::Picked;
use super::{Cancel, ImportAnswers, Reading};
use crate::words::import_preview::{ExportKind, ImportFault};

/// The names of one column in the languages and versions of a platform, in small letters.
type ColumnNames = &'static [&'static str];

/// A kind of table.
pub(super) struct ExportFormat {
    kind: ExportKind,
    /// The columns that it is known by.
    needs: &'static [ColumnNames],
    /// Columns that it may have.
    takes: &'static [ColumnNames],
    read: fn(&Picked<'_>, &mut Reading) -> Result<(), ImportFault>,
}

const FORMATS: [&ExportFormat; 18] = [
    &live_center::ENGAGEMENT,
    &live_center::REVENUE,
    &live_center::ACTIVITY,
    &live_center::VIEWERS,
    &backstage::CREATORS,
    &studio::OVERVIEW,
    &studio::FOLLOWERS,
    &studio::CONTENT,
    &shop::AFFILIATE,
    &shop::SELLER,
    &patreon::MEMBERS,
    &patreon::EARNINGS,
    &patreon::ANALYTICS,
    &ko_fi::PAYMENTS,
    &amazon::EARNINGS,
    &paypal::PAYMENTS,
    &stripe::PAYMENTS,
    &buy_me_a_coffee::PAYMENTS,
];

/// A table whose heading is known.
struct ExportTable<'a> {
    grid: &'a Grid<'a>,
    /// The row of the heading.
    row: usize,
    names: &'a [String],
    answers: &'a ImportAnswers,
    cancel: Cancel<'a>,
}

impl ExportTable<'_> {
    /// Reads the columns at these places.
    fn read(
        &self,
        kind: ExportKind,
        places: &[Option<usize>],
        read: &dyn Fn(&Picked<'_>, &mut Reading) -> Result<(), ImportFault>,
    ) -> Result<Reading, ImportFault> {
        let mut reading = Reading::new(kind);
        let cells = self.grid.cells(self.row, places, self.cancel)?;
        if cells.lines.is_empty() {
            return Err(ImportFault::Empty);
        }
        reading.rows = cells.lines.len();
        reading.columns = self.names.len();
        reading.used = places.iter().flatten().count();
        let names = places.iter().map(|place| place.and_then(|place| self.names.get(place).cloned())).collect();
        read(&Picked { cells, answers: self.answers, names }, &mut reading)?;
        Ok(reading)
    }
}

/// Reads a table by the format whose columns it has; by the names of its columns where they were given, or where no format fits.
pub(super) fn read(grid: &Grid<'_>, answers: &ImportAnswers, cancel: Cancel<'_>) -> Result<Reading, ImportFault> {
    let head: Vec<Vec<String>> = grid.head().iter().map(heading).collect();
    let table = |row: usize| ExportTable { grid, row, names: &head[row], answers, cancel };
    let known = head.iter().enumerate().find_map(|(row, names)| best(names).map(|format| (row, format)));
    match known.filter(|_| answers.columns.is_empty()) {
        Some((row, format)) => {
            let names = format.needs.iter().chain(format.takes);
            let places: Vec<Option<usize>> = names.map(|names| place_of(&head[row], names)).collect();
            table(row).read(format.kind, &places, &format.read)
        }
        None => (0..head.len()).find_map(|row| own_table::read(&table(row)).transpose()).unwrap_or_else(|| Err(own_table::missing(&answers.columns))),
    }
}

/// The format with the most columns of those whose columns are all there.
fn best(names: &[String]) -> Option<&'static ExportFormat> {
    let fitting = FORMATS.into_iter().filter(|format| format.needs.iter().all(|column| place_of(names, column).is_some()));
    fitting.max_by_key(|format| format.needs.len())
}

/// The names of a row of columns: in small letters, without marks of currencies and repeated blanks.
fn heading(row: &StringRecord) -> Vec<String> {
    row.iter().map(|name| name.trim_start_matches('\u{feff}').split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()).collect()
}

fn place_of(names: &[String], column: ColumnNames) -> Option<usize> {
    column.iter().find_map(|name| names.iter().position(|found| found == name))
}
