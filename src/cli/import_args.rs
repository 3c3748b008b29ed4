//! The arguments of commands about past months.

use std::path::PathBuf;

use clap::Args;

use super::format::FormatArgs;
use super::values;
use crate::import::{EarningsUnit, ImportAnswers};
use crate::plan::{Currency, Day, Plan, StreamId};
use crate::words::CommandHelp;
use crate::words::import_preview::{ColumnRole, DateOrder};

/// The arguments of `import`.
#[derive(Debug, Args)]
pub struct ImportArgs {
    /// The plan.
    #[arg(help = CommandHelp::Plan.text())]
    pub plan: PathBuf,
    /// The files.
    #[arg(required = true, value_name = "FILE", help = CommandHelp::ExportedFiles.text())]
    pub files: Vec<PathBuf>,
    /// Answers to questions that the files leave open.
    #[command(flatten)]
    pub answers: AnswerArgs,
    /// Exchange rates: money of the plan for one unit.
    #[arg(long, value_name = "CODE=RATE", value_parser = values::rate, help = CommandHelp::ExchangeRate.text())]
    pub rate: Vec<(Currency, f64)>,
    /// Whether to write into the plan.
    #[arg(long, help = CommandHelp::Yes.text())]
    pub yes: bool,
    /// The format.
    #[command(flatten)]
    pub format: FormatArgs,
}

/// The arguments of commands about past months.
#[derive(Debug, Args)]
pub struct PastArgs {
    /// The plan.
    #[arg(help = CommandHelp::Plan.text())]
    pub plan: PathBuf,
    /// The format.
    #[command(flatten)]
    pub format: FormatArgs,
}

/// Answers to questions that files leave open.
#[derive(Debug, Args)]
pub struct AnswerArgs {
    /// Roles of columns by their names.
    #[arg(long, value_name = "ROLE=COLUMN", value_parser = values::column, help = CommandHelp::Map.text())]
    pub map: Vec<(ColumnRole, String)>,
    /// The stream of money that may be of any.
    #[arg(long, value_name = "STREAM", value_parser = values::any_stream, help = CommandHelp::StreamOfMoney.text())]
    pub stream: Option<StreamId>,
    /// The currency of amounts without one.
    #[arg(long, value_name = "CODE", value_parser = values::currency, help = CommandHelp::CurrencyOfAmounts.text())]
    pub currency: Option<Currency>,
    /// The year of dates without one.
    #[arg(long, value_name = "YEAR", value_parser = clap::value_parser!(u16).range(1970..=2999), help = CommandHelp::YearOfDates.text())]
    pub year: Option<u16>,
    /// The order of dates with two readings.
    #[arg(long, value_name = "day-first|month-first", value_parser = values::date_order, help = CommandHelp::OrderOfDates.text())]
    pub dates: Option<DateOrder>,
    /// The decimal mark of numbers with two readings.
    #[arg(long, value_name = "point|comma", value_parser = values::decimal_mark, help = CommandHelp::MarkOfNumbers.text())]
    pub number_mark: Option<char>,
    /// The unit of the earnings in a data export.
    #[arg(long, value_name = "diamonds|usd", value_parser = values::earnings_unit, help = CommandHelp::EarningsIn.text())]
    pub earnings_in: Option<EarningsUnit>,
    /// The creator in a table of several.
    #[arg(long, value_name = "NAME", help = CommandHelp::CreatorInTable.text())]
    pub creator: Option<String>,
}

impl AnswerArgs {
    /// The answers, about a plan.
    pub(super) fn answers(&self, today: Day, plan: &Plan) -> ImportAnswers {
        ImportAnswers {
            currency: self.currency,
            year: self.year,
            dates: self.dates,
            decimal: self.number_mark,
            stream: self.stream,
            earnings: self.earnings_in,
            creator: self.creator.clone(),
            columns: self.map.clone(),
            ..ImportAnswers::none(today, plan.currency())
        }
    }
}
