//! The tables of each platform, one file a platform: the names of its columns, and their meaning.

mod amazon;
mod backstage;
mod buy_me_a_coffee;
mod export_table;
mod ko_fi;
mod live_center;
mod own_table;
mod patreon;
mod paypal;
mod shop;
mod stripe;
mod studio;

use self::export_table::{ExportFormat, ExportTable, place_of};
use super::grid::Grid;
use super::{ImportAnswers, KnownTable, Reading, Watch};
use crate::words::import_preview::{ImportDoubt, ImportFault};

pub(super) use export_table::heading;
pub(super) use own_table::usual_role;

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
