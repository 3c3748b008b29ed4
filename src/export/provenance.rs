//! The lines that every exported file carries: the program, the day, the age of its sources, and that it is no promise.

use crate::ledger::{Date, Ledger};
use crate::words::workbook::WorkbookText;

/// The lines on a day, with these sources.
#[must_use]
pub fn provenance(ledger: &Ledger, today: Date) -> Vec<WorkbookText> {
    let made = WorkbookText::MadeBy { version: env!("CARGO_PKG_VERSION"), day: today };
    let read = ledger.claims().iter().filter_map(|claim| claim.read).max().map(WorkbookText::SourcesReadBy);
    [Some(WorkbookText::NoPromise), Some(made), read].into_iter().flatten().collect()
}
