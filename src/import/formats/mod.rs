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

use std::cell::Cell;

use csv::StringRecord;

use super::grid::Grid;
use super::picked::Picked;
use super::watch::Step;
use super::{ImportAnswers, KnownTable, Reading, Watch};
use crate::plan::Day;
use crate::words::import_preview::{ExportKind, ImportDoubt, ImportFault};

pub(super) use own_table::usual_role;

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

/// The days of a column that need not be there.
fn optional_days(picked: &Picked<'_>, place: usize, reading: &mut Reading) -> Result<Vec<Option<Day>>, ImportFault> {
    match picked.column(place) {
        Some(_) => match picked.days(place, reading) {
            Err(ImportFault::NoDates) => Ok(vec![None; picked.cells.lines.len()]),
            days => days,
        },
        None => Ok(vec![None; picked.cells.lines.len()]),
    }
}

/// A table whose heading is known.
struct ExportTable<'a> {
    grid: &'a Grid<'a>,
    /// The row of the heading.
    row: usize,
    names: &'a [String],
    answers: &'a ImportAnswers,
    watch: Watch<'a>,
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
        let cells = self.grid.cells(self.row, places, &Step::new(self.watch, (0.0, 0.6)))?;
        if cells.lines.is_empty() {
            return Err(ImportFault::Empty);
        }
        reading.rows = cells.lines.len();
        reading.columns = self.names.len();
        reading.used = places.iter().flatten().count();
        let is_unused = |(place, name): &(usize, &String)| !name.is_empty() && !places.contains(&Some(*place));
        reading.unused = self.names.iter().enumerate().filter(is_unused).map(|(_, name)| name.clone()).collect();
        let names = places.iter().map(|place| place.and_then(|place| self.names.get(place).cloned())).collect();
        let step = Step::new(self.watch, (0.6, 1.0));
        read(&Picked { cells, answers: self.answers, watch: &step, read: Cell::new(0), names }, &mut reading)?;
        Ok(reading)
    }
}

/// Reads a table by the format whose columns it has; by the names of its columns where they were given, now or before, or where no format fits.
pub(super) fn read(grid: &Grid<'_>, answers: &ImportAnswers, watch: Watch<'_>) -> Result<Reading, ImportFault> {
    let head: Vec<Vec<String>> = grid.head().iter().map(heading).collect();
    let known = head.iter().enumerate().find_map(|(row, names)| best(names).map(|format| (row, format)));
    if let Some((row, format)) = known.filter(|_| answers.columns.is_empty()) {
        let table = ExportTable { grid, row, names: &head[row], answers, watch };
        let names = format.needs.iter().chain(format.takes);
        let places: Vec<Option<usize>> = names.map(|names| place_of(&head[row], names)).collect();
        return table.read(format.kind, &places, &format.read);
    }
    let is_known = |known: &&KnownTable| answers.columns.is_empty() && head.iter().any(|names| known.has_heading(names));
    let before = answers.known.iter().find(is_known);
    let as_before = before.map(|before| ImportAnswers { columns: before.roles(), stream: answers.stream.or(before.stream()), ..answers.clone() });
    let answers = as_before.as_ref().unwrap_or(answers);
    let table = |row: usize| ExportTable { grid, row, names: &head[row], answers, watch };
    let read = (0..head.len()).find_map(|row| own_table::read(&table(row)).transpose());
    let mut reading = read.unwrap_or_else(|| Err(own_table::missing(&answers.columns)))?;
    if before.is_some() {
        reading.doubts.insert(0, ImportDoubt::ColumnsAsBefore);
    }
    Ok(reading)
}

/// The format with the most columns of those whose columns are all there.
fn best(names: &[String]) -> Option<&'static ExportFormat> {
    let fitting = FORMATS.into_iter().filter(|format| format.needs.iter().all(|column| place_of(names, column).is_some()));
    fitting.max_by_key(|format| format.needs.len())
}

/// The names of a row of columns: in small letters, without marks of currencies and repeated blanks.
pub(super) fn heading(row: &StringRecord) -> Vec<String> {
    row.iter().map(|name| name.trim_start_matches('\u{feff}').split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()).collect()
}

fn place_of(names: &[String], column: ColumnNames) -> Option<usize> {
    column.iter().find_map(|name| names.iter().position(|found| found == name))
}
