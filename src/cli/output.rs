//! Formats of results.

use clap::ValueEnum;

use crate::report::{Report, csv, json, text};
use crate::words::Help;

/// The form of a result.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Text for a terminal.
    #[value(help = Help::Table.text())]
    Table,
    /// Comma-separated values.
    #[value(help = Help::Csv.text())]
    Csv,
    /// JSON.
    #[value(help = Help::Json.text())]
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
