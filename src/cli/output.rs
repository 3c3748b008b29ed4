//! Formats of results.

use clap::ValueEnum;

use crate::report::{Report, csv, json, text};

/// The form of a result.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people
    Table,
    /// For spreadsheets
    Csv,
    /// For programs
    Json,
}

/// A report in a format.
pub(super) fn render(report: &impl Report, format: Format) -> String {
    match format {
        Format::Table => text(&report.page()),
        Format::Csv => csv(&report.table()),
        Format::Json => json(&report.json()),
    }
}
