//! Files that platforms export, read into dates, counts and amounts.
//!
//! [`read()`] is pure: bytes in, a [`Reading`] out. A file of `formats` knows the columns of one platform; the cells of other columns are
//! never kept, so that names, addresses, order numbers and comments end in this layer. Sizes are bounded, formulas and macros never run.

mod answers;
mod archive;
mod cancellable_reader;
mod data_export;
mod encoding;
mod formats;
mod grid;
mod history_text;
mod known_table;
mod limits;
mod live_entry;
mod marked_number;
mod merge;
mod picked;
mod preview_lines;
mod raw_date;
mod reading;
mod start_hour;
mod table_head;
mod watch;
mod xlsx_sheets;

pub use answers::{EarningsUnit, ImportAnswers};
pub use known_table::KnownTable;
pub use limits::LARGEST;
pub use merge::{MergeTarget, MergedAmount, MergedFile, Rates, merge};
pub use preview_lines::preview_lines;
pub use reading::{AmountOf, AmountUnit, ReadAmount, Reading};
pub use table_head::{TableHead, table_head};
pub use watch::{ImportWatch, Watch};

use archive::{Archive, Unpacking, is_archive};
use grid::Grid;
use limits::MIB;
use watch::{Step, part_of};

use crate::words::import_preview::ImportFault;

/// The ending of the name of the history of LIVEs in a data export as text.
const HISTORY: &str = "go live history.txt";

/// Reads a file of any kind. An archive may have several.
///
/// # Errors
/// A file without anything that can be imported.
pub fn read(bytes: &[u8], answers: &ImportAnswers, watch: Watch<'_>) -> Result<Vec<Reading>, ImportFault> {
    if bytes.len() > LARGEST {
        return Err(ImportFault::TooLarge { most: LARGEST / MIB });
    }
    if !is_archive(bytes) {
        return read_text(bytes, answers, watch).map(|reading| vec![reading]);
    }
    // Its bytes are unpacked file by file: each file says how far it is.
    let quiet = || watch.is_cancelled();
    let mut archive = Archive::open(bytes, &quiet)?;
    let mut unpacking = Unpacking::new();
    if xlsx_sheets::is_workbook(&archive) {
        return read_workbook(bytes, &mut unpacking, answers, watch).map(|reading| vec![reading]);
    }
    let is_of = |name: &str, ending: &str| name.to_lowercase().ends_with(ending);
    let mut readings = Vec::new();
    let is_known = |name: &&String| [".json", ".csv", ".xlsx", HISTORY].iter().any(|ending| is_of(name, ending));
    let names = archive.names();
    let files: Vec<(&String, usize)> = names.iter().filter(is_known).map(|name| (name, archive.packed_size(name))).collect();
    let (mut done, all) = (0, files.iter().map(|(_, size)| size).sum());
    for (name, size) in files {
        let step = Step::new(watch, (part_of(done, all), part_of(done + size, all)));
        done += size;
        let file = archive.file(name, &mut unpacking)?;
        let read = if is_of(name, ".xlsx") { read_workbook(&file, &mut unpacking, answers, &step) } else { read_text(&file, answers, &step) };
        match read {
            Ok(reading) => readings.push(reading),
            // An archive has other files, too.
            Err(ImportFault::Unknown | ImportFault::NoLives | ImportFault::Empty | ImportFault::NotATable) => {}
            Err(fault) => return Err(fault),
        }
    }
    if readings.is_empty() { Err(ImportFault::NothingInArchive) } else { Ok(readings) }
}

fn read_text(bytes: &[u8], answers: &ImportAnswers, watch: Watch<'_>) -> Result<Reading, ImportFault> {
    let decoded = encoding::decoded(bytes)?;
    let text = decoded.text.as_ref();
    let mut reading = if text.trim_start().starts_with(['{', '[']) {
        data_export::read(text, answers, watch)?
    } else if history_text::is_history(text) {
        history_text::read(text, answers, watch)?
    } else {
        let grid = Grid::of_text(text, &Step::new(watch, (0.0, 0.2)))?;
        let mut reading = formats::read(&grid, answers, &Step::new(watch, (0.2, 1.0)))?;
        if let Grid::Text { separator, .. } = grid {
            reading.form.separator = Some(separator);
        }
        reading
    };
    reading.form.encoding = Some(decoded.encoding);
    Ok(reading)
}

fn read_workbook(bytes: &[u8], unpacking: &mut Unpacking, answers: &ImportAnswers, watch: Watch<'_>) -> Result<Reading, ImportFault> {
    let mut unknown = ImportFault::Unknown;
    for rows in xlsx_sheets::sheets(bytes, unpacking, &Step::new(watch, (0.0, 0.8)))? {
        match formats::read(&Grid::Sheet(rows), answers, &Step::new(watch, (0.8, 1.0))) {
            Err(fault @ (ImportFault::Unknown | ImportFault::Empty)) => unknown = fault,
            read => return read,
        }
    }
    Err(unknown)
}
