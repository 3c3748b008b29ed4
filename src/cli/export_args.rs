//! The arguments of the commands that export a plan.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::args::PlanArgs;
#[cfg(any(feature = "picture", feature = "report", feature = "xlsx"))]
use super::args::WholePlanArgs;
use super::destination::OverwriteArgs;
use super::format::CsvArgs;
#[cfg(feature = "picture")]
use super::values;
#[cfg(feature = "picture")]
use crate::export::picture::PictureView;
#[cfg(feature = "report")]
use crate::export::printed::Paper;
use crate::words::CommandHelp;

/// The arguments of `export`.
#[cfg(feature = "xlsx")]
#[derive(Debug, Args)]
pub struct ExportArgs {
    /// The plan.
    #[command(flatten)]
    pub input: WholePlanArgs,
    /// The workbook to write.
    #[arg(short, long, value_name = "FILE", help = CommandHelp::WorkbookFile.text())]
    pub output: PathBuf,
    /// Whether to replace the file.
    #[command(flatten)]
    pub overwrite: OverwriteArgs,
}

/// The arguments of `picture`.
#[cfg(feature = "picture")]
#[derive(Debug, Args)]
pub struct PictureArgs {
    /// The plan.
    #[command(flatten)]
    pub input: WholePlanArgs,
    /// The scenario; `None` for the base.
    #[arg(long, value_name = "NAME", help = CommandHelp::Scenario.text())]
    pub scenario: Option<String>,
    /// The view.
    #[arg(long, value_enum, default_value = "time", help = CommandHelp::PictureOf.text())]
    pub view: PicturedView,
    /// The month of the view of one, from 1.
    #[arg(long, value_name = "N", default_value = "1", value_parser = values::whole::<1, 120>, allow_negative_numbers = true, help = CommandHelp::PictureMonth.text())]
    pub month: u8,
    /// The picture to write.
    #[arg(short, long, value_name = "FILE", value_parser = values::picture_file, help = CommandHelp::PictureFile.text())]
    pub output: PathBuf,
    /// The pixels of a point.
    #[arg(long, value_name = "N", default_value = "2", value_parser = values::whole::<1, 4>, allow_negative_numbers = true, help = CommandHelp::PictureScale.text())]
    pub scale: u8,
    /// Whether it has a dark ground.
    #[arg(long, help = CommandHelp::Dark.text())]
    pub dark: bool,
    /// Whether to leave out the lines over and under the chart.
    #[arg(long, help = CommandHelp::NoTitle.text())]
    pub no_title: bool,
    /// Whether to leave out the plan.
    #[arg(long, help = CommandHelp::NoPlan.text())]
    pub no_plan: bool,
    /// Whether to replace the file.
    #[command(flatten)]
    pub overwrite: OverwriteArgs,
}

/// The word for a view.
#[cfg(feature = "picture")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum PicturedView {
    /// One month.
    #[value(help = PictureView::Month.question())]
    Month,
    /// The streams.
    #[value(help = PictureView::Time.question())]
    Time,
    /// The money that arrives.
    #[value(help = PictureView::Cash.question())]
    Cash,
    /// The futures.
    #[value(help = PictureView::Range.question())]
    Range,
    /// The effects of the ranges.
    #[value(help = PictureView::Matters.question())]
    Matters,
    /// The changes that reach the goal.
    #[value(help = PictureView::Reach.question())]
    Reach,
    /// The scenarios.
    #[value(help = PictureView::Compare.question())]
    Compare,
    /// The months that really were.
    #[value(help = PictureView::Reality.question())]
    Reality,
    /// Likes in the LIVEs that really were.
    #[value(help = PictureView::Likes.question())]
    Likes,
    /// The claims of others.
    #[value(help = PictureView::Others.question())]
    Others,
}

#[cfg(feature = "picture")]
impl PicturedView {
    /// The view.
    pub(super) const fn view(self) -> PictureView {
        match self {
            Self::Month => PictureView::Month,
            Self::Time => PictureView::Time,
            Self::Cash => PictureView::Cash,
            Self::Range => PictureView::Range,
            Self::Matters => PictureView::Matters,
            Self::Reach => PictureView::Reach,
            Self::Compare => PictureView::Compare,
            Self::Reality => PictureView::Reality,
            Self::Likes => PictureView::Likes,
            Self::Others => PictureView::Others,
        }
    }
}

/// The arguments of `report`.
#[cfg(feature = "report")]
#[derive(Debug, Args)]
pub struct ReportArgs {
    /// The plan.
    #[command(flatten)]
    pub input: WholePlanArgs,
    /// The paper.
    #[arg(long, value_enum, default_value = "a4", help = CommandHelp::Paper.text())]
    pub paper: PaperSize,
    /// The report to write.
    #[arg(short, long, value_name = "FILE", help = CommandHelp::ReportFile.text())]
    pub output: PathBuf,
    /// Whether to replace the file.
    #[command(flatten)]
    pub overwrite: OverwriteArgs,
}

/// The word for a size of paper.
#[cfg(feature = "report")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum PaperSize {
    /// A4.
    #[value(help = "210 × 297 mm")]
    A4,
    /// Letter.
    #[value(help = "8.5 × 11 in")]
    Letter,
}

#[cfg(feature = "report")]
impl PaperSize {
    /// The paper.
    pub(super) const fn paper(self) -> Paper {
        match self {
            Self::A4 => Paper::A4,
            Self::Letter => Paper::Letter,
        }
    }
}

/// The arguments of `futures`.
#[derive(Debug, Args)]
pub struct FuturesArgs {
    /// The plan.
    #[command(flatten)]
    pub input: PlanArgs,
    /// The format.
    #[arg(long, value_enum, default_value = "csv", help = CommandHelp::FuturesFormat.text())]
    pub format: FuturesFormat,
    /// The form of CSV.
    #[command(flatten)]
    pub csv: CsvArgs,
    /// The new file of the result; `None` for standard output.
    #[arg(short, long, value_name = "FILE", help = CommandHelp::FuturesFile.text())]
    pub output: Option<PathBuf>,
    /// Whether to replace the file.
    #[command(flatten)]
    pub overwrite: OverwriteArgs,
}

/// The format of raw futures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum FuturesFormat {
    /// Comma-separated values, amounts to the smallest coin.
    #[value(help = CommandHelp::Csv.text())]
    Csv,
    /// Parquet, unrounded.
    #[cfg(feature = "parquet")]
    #[value(help = CommandHelp::Parquet.text())]
    Parquet,
}
