//! Formats of results.

use std::io::Write;

use clap::{Args, ValueEnum};

use super::output::say;
use super::{CommandFailure, Environment, values};
use crate::export::provenance::provenance;
use crate::file;
use crate::report::{CsvMarks, Report, Terminal, csv, json, text};
use crate::words::{CommandHelp, OptionFault};

/// The format of a result.
#[derive(Clone, Copy, Debug, Args)]
pub struct FormatArgs {
    /// The format.
    #[arg(long, value_enum, default_value = "table", help = CommandHelp::Format.text())]
    pub format: Format,
    /// The form of CSV.
    #[command(flatten)]
    pub csv: CsvArgs,
}

/// The form of CSV.
#[derive(Clone, Copy, Debug, Args)]
pub struct CsvArgs {
    /// Whether it begins with a byte-order mark.
    #[arg(long, help = CommandHelp::ByteOrderMark.text())]
    pub bom: bool,
    /// Between fields; `None` for a comma, or a semicolon where the comma is the decimal mark.
    #[arg(long, value_name = "CHARACTER", value_parser = values::separator, help = CommandHelp::Separator.text())]
    pub separator: Option<u8>,
    /// Before decimals; `None` for a point.
    #[arg(long, value_enum, help = CommandHelp::Decimal.text())]
    pub decimal: Option<Decimal>,
    /// Whether remarks on its origin come first.
    #[arg(long, help = CommandHelp::Origin.text())]
    pub origin: bool,
}

/// The form of a result.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Text for a terminal.
    #[value(help = CommandHelp::Table.text())]
    Table,
    /// Comma-separated values.
    #[value(help = CommandHelp::Csv.text())]
    Csv,
    /// JSON.
    #[value(help = CommandHelp::Json.text())]
    Json,
}

/// The decimal mark of CSV.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Decimal {
    /// `1234.56`
    #[value(help = CommandHelp::DecimalPoint.text())]
    Point,
    /// `1234,56`
    #[value(help = CommandHelp::DecimalComma.text())]
    Comma,
}

impl FormatArgs {
    /// A report in the format.
    pub(super) fn render(self, report: &impl Report, terminal: Terminal, environment: &Environment) -> Result<String, OptionFault> {
        match (self.format, self.csv.given().iter().find(|(_, is_given)| *is_given)) {
            (Format::Table | Format::Json, Some((option, _))) => Err(OptionFault::OnlyForCsv(option)),
            (Format::Table, None) => Ok(text(&report.page(), terminal)),
            (Format::Json, None) => Ok(json(&report.json())),
            (Format::Csv, _) => Ok(self.csv.head(environment) + &csv(&report.table(), self.csv.marks())),
        }
    }

    /// Prints a report in the format. A limit of the result that CSV has no place for is said beside it.
    pub(super) fn print(self, report: &impl Report, environment: &Environment, (out, err): (&mut impl Write, &mut impl Write)) -> Result<(), CommandFailure> {
        self.say_limit(report, err);
        Ok(out.write_all(self.render(report, environment.out, environment)?.as_bytes())?)
    }

    /// Says a limit of the result that CSV has no place for.
    pub(super) fn say_limit(self, report: &impl Report, err: &mut impl Write) {
        if let Some(limit) = report.limit().filter(|_| self.format == Format::Csv) {
            // A notice that cannot be written changes no result.
            drop(say(err, &limit));
        }
    }
}

impl CsvArgs {
    /// Its options, and whether each is given.
    pub(super) const fn given(self) -> [(&'static str, bool); 4] {
        [("--bom", self.bom), ("--separator", self.separator.is_some()), ("--decimal", self.decimal.is_some()), ("--origin", self.origin)]
    }

    /// Everything before the names of the columns: the byte-order mark, then the remarks, a line each after a `#`.
    pub(super) fn head(self, environment: &Environment) -> String {
        let mark = if self.bom { "\u{feff}" } else { "" };
        if !self.origin {
            return mark.to_owned();
        }
        let (ledger, _) = file::load_ledger(environment.config_folder.as_deref());
        provenance(&ledger, environment.today).into_iter().fold(mark.to_owned(), |head, line| format!("{head}# {line}\n"))
    }

    /// The marks between fields and in numbers.
    pub(super) const fn marks(self) -> CsvMarks {
        let usual = match self.decimal {
            None | Some(Decimal::Point) => CsvMarks::USUAL,
            Some(Decimal::Comma) => CsvMarks { separator: b';', decimal: ',' },
        };
        match self.separator {
            Some(separator) => CsvMarks { separator, ..usual },
            None => usual,
        }
    }
}
