//! A kind of table and its columns, and a table that is read by them.

use std::cell::Cell;

use csv::StringRecord;

use crate::import::grid::Grid;
use crate::import::picked::Picked;
use crate::import::watch::Step;
use crate::import::{ImportAnswers, Reading, Watch};
use crate::plan::Day;
use crate::words::import_preview::{ExportKind, ImportFault};

/// The names of one column in the languages and versions of a platform, in small letters.
pub(super) type ColumnNames = &'static [&'static str];

/// A kind of table.
pub(super) struct ExportFormat {
    pub(super) kind: ExportKind,
    /// The columns that it is known by.
    pub(super) needs: &'static [ColumnNames],
    /// Columns that it may have.
    pub(super) takes: &'static [ColumnNames],
    pub(super) read: fn(&Picked<'_>, &mut Reading) -> Result<(), ImportFault>,
}

/// The days of a column that need not be there.
pub(super) fn optional_days(picked: &Picked<'_>, place: usize, reading: &mut Reading) -> Result<Vec<Option<Day>>, ImportFault> {
    match picked.column(place) {
        Some(_) => match picked.days(place, reading) {
            Err(ImportFault::NoDates) => Ok(vec![None; picked.cells.lines.len()]),
            days => days,
        },
        None => Ok(vec![None; picked.cells.lines.len()]),
    }
}

/// A table whose heading is known.
pub(super) struct ExportTable<'a> {
    pub(super) grid: &'a Grid<'a>,
    /// The row of the heading.
    pub(super) row: usize,
    pub(super) names: &'a [String],
    pub(super) answers: &'a ImportAnswers,
    pub(super) watch: Watch<'a>,
}

impl ExportTable<'_> {
    /// Reads the columns at these places.
    pub(super) fn read(
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

/// The names of a row of columns: in small letters, without marks of currencies and repeated blanks.
pub(in crate::import) fn heading(row: &StringRecord) -> Vec<String> {
    row.iter().map(|name| name.trim_start_matches('\u{feff}').split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()).collect()
}

pub(super) fn place_of(names: &[String], column: ColumnNames) -> Option<usize> {
    column.iter().find_map(|name| names.iter().position(|found| found == name))
}
