//! The first rows of a table, in which the roles of its columns are chosen.

use super::archive::{Unpacking, is_archive};
use super::formats::{heading, usual_role};
use super::grid::Grid;
use super::watch::Watch;
use super::{encoding, xlsx_sheets};
use crate::words::import_preview::ColumnRole;

/// The longest text of a cell that is shown, in characters.
const LONGEST: usize = 40;
/// The most columns that are shown.
const MOST_COLUMNS: usize = 60;

/// The heading of a table and the rows below it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableHead {
    /// The names of the columns, in small letters.
    pub names: Vec<String>,
    /// The first rows below the heading.
    pub rows: Vec<Vec<String>>,
    /// The role that the name of each column suggests.
    pub guesses: Vec<Option<ColumnRole>>,
}

/// The first rows of a text or of a workbook's first sheet with cells; `None` where there is no table.
#[must_use]
pub fn table_head(bytes: &[u8], watch: Watch<'_>) -> Option<TableHead> {
    if is_archive(bytes) {
        let sheets = xlsx_sheets::sheets(bytes, &mut Unpacking::new(), watch).ok()?;
        return sheets.into_iter().find(|rows| !rows.is_empty()).and_then(|rows| head_of(&Grid::Sheet(rows)));
    }
    let decoded = encoding::decoded(bytes).ok()?;
    head_of(&Grid::of_text(&decoded.text, watch).ok()?)
}

fn head_of(grid: &Grid<'_>) -> Option<TableHead> {
    let rows = grid.head();
    let known = |names: &[String]| names.iter().filter(|name| usual_role(name).is_some()).count();
    let filled = |names: &[String]| names.iter().filter(|name| !name.is_empty()).count();
    let names: Vec<Vec<String>> = rows.iter().map(heading).collect();
    // The row with the most names that are usual ones; without any, the first with the most cells. A title above it has one cell.
    let place = (0..names.len()).rev().max_by_key(|row| (known(&names[*row]), filled(&names[*row])))?;
    let heading = names.get(place).filter(|names| filled(names) > 1)?;
    let heading: Vec<String> = heading.iter().take(MOST_COLUMNS).cloned().collect();
    let cell = |text: &str| text.trim().chars().take(LONGEST).collect::<String>();
    let below = rows.iter().skip(place + 1).map(|row| (0..heading.len()).map(|column| cell(row.get(column).unwrap_or_default())).collect());
    let mut guesses: Vec<Option<ColumnRole>> = heading.iter().map(|name| usual_role(name)).collect();
    // A role has one column: the first.
    for place in 1..guesses.len() {
        if guesses[..place].contains(&guesses[place]) {
            guesses[place] = None;
        }
    }
    Some(TableHead { rows: below.collect(), names: heading, guesses })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::DayField;

    #[test]
    fn heading_is_found_below_a_title() {
        let head = table_head(b"My income\nWhen,Betrag,Who,Likes\n2027-01-02,5,Mona,7\n", &|| false).unwrap();
        assert_eq!(head.names, ["when", "betrag", "who", "likes"]);
        assert_eq!(head.rows, [["2027-01-02", "5", "Mona", "7"]]);
        assert_eq!(head.guesses, [None, Some(ColumnRole::Amount), None, Some(ColumnRole::Count(DayField::Likes))]);
    }

    #[test]
    fn role_is_guessed_for_one_column() {
        let head = table_head(b"Day,Date,Net,Amount\n1,2,3,4\n", &|| false).unwrap();
        assert_eq!(head.guesses, [Some(ColumnRole::Date), None, Some(ColumnRole::Amount), None]);
    }

    #[test]
    fn text_that_is_no_table_has_no_heading() {
        assert_eq!(table_head(b"only one line", &|| false), None);
        assert_eq!(table_head(b"\x89PNG\r\n\x1a\n\0\0", &|| false), None);
    }
}
