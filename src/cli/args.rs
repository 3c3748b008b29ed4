//! The arguments of the command line.

use std::num::NonZeroUsize;
use std::path::PathBuf;

use clap::{Args, CommandFactory, Parser, Subcommand};
use clap_complete::Shell;

use super::destination::OverwriteArgs;
#[cfg(feature = "xlsx")]
pub use super::export_args::ExportArgs;
#[cfg(feature = "picture")]
pub use super::export_args::PictureArgs;
#[cfg(feature = "report")]
pub use super::export_args::ReportArgs;
pub use super::export_args::{FuturesArgs, FuturesFormat};
use super::format::FormatArgs;
use super::import_args::{ImportArgs, PastArgs};
use super::language_option::LanguageArg;
use super::own_numbers::OwnNumbers;
use super::renderer::Renderer;
use super::values::{self, Assignment, TypedAxis};
use crate::file::{EXAMPLES, Example};
use crate::forecast::goal_seek::Figure;
use crate::plan::{BASE, GoalMeasure, Key, PlanField};
use crate::words::{CommandHelp, Typed, TypedEntry, ValueFault, parse_number};

/// The arguments.
#[derive(Debug, Parser)]
#[command(name = "zeroline", bin_name = "zeroline", version, args_conflicts_with_subcommands = true, about = CommandHelp::About.text(), long_about = CommandHelp::LongAbout.text())]
pub(super) struct Arguments {
    /// The plan to open.
    #[arg(help = CommandHelp::PlanToOpen.text())]
    pub(super) plan: Option<PathBuf>,
    /// The renderer of the window.
    #[arg(long, value_enum, help = CommandHelp::Renderer.text())]
    pub(super) renderer: Option<Renderer>,
    #[command(flatten)]
    pub(super) language: LanguageArg,
    #[command(subcommand)]
    pub(super) command: Option<Command>,
}

/// A command.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// `forecast`
    #[command(about = CommandHelp::Forecast.text())]
    Forecast(ForecastArgs),
    /// `keys`
    #[command(about = CommandHelp::Keys.text())]
    Keys(FormatArgs),
    /// `sources`
    #[command(about = CommandHelp::Sources.text())]
    Sources(SourcesArgs),
    /// `matters`
    #[command(about = CommandHelp::Matters.text())]
    Matters(MattersArgs),
    /// `reach`
    #[command(about = CommandHelp::Reach.text())]
    Reach(ReachArgs),
    /// `compare`
    #[command(about = CommandHelp::Compare.text())]
    Compare(CompareArgs),
    /// `steps`
    #[command(about = CommandHelp::Steps.text())]
    Steps(StepsArgs),
    /// `sweep`
    #[command(about = CommandHelp::Sweep.text())]
    Sweep(SweepArgs),
    /// `export`
    #[cfg(feature = "xlsx")]
    #[command(about = CommandHelp::Export.text())]
    Export(ExportArgs),
    /// `picture`
    #[cfg(feature = "picture")]
    #[command(about = CommandHelp::Picture.text())]
    Picture(PictureArgs),
    /// `report`
    #[cfg(feature = "report")]
    #[command(about = CommandHelp::Report.text())]
    Report(ReportArgs),
    /// `futures`
    #[command(about = CommandHelp::RawFutures.text())]
    Futures(FuturesArgs),
    /// `batch`
    #[command(about = CommandHelp::Batch.text())]
    Batch(BatchArgs),
    /// `import`
    #[command(about = CommandHelp::Import.text())]
    Import(ImportArgs),
    /// `actuals`
    #[command(about = CommandHelp::Actuals.text())]
    Actuals(PastArgs),
    /// `likes`
    #[command(about = CommandHelp::Likes.text())]
    Likes(PastArgs),
    /// `check`
    #[command(about = CommandHelp::Check.text())]
    Check {
        /// The plans.
        #[arg(required = true, value_name = "PLAN", help = CommandHelp::PlanFiles.text())]
        plans: Vec<PathBuf>,
        /// Whether to write repaired copies.
        #[arg(long, help = CommandHelp::Fix.text())]
        fix: bool,
    },
    /// `new`
    #[command(about = CommandHelp::New.text())]
    New(NewArgs),
    /// `completions`
    #[command(about = CommandHelp::Completions.text())]
    Completions {
        /// The shell.
        #[arg(value_name = "SHELL", value_enum, help = CommandHelp::Shell.text())]
        shell: Shell,
    },
    /// `manual`
    #[command(about = CommandHelp::Manual.text())]
    Manual {
        /// The command; `None` for the program.
        #[arg(value_name = "COMMAND", value_parser = command_name, help = CommandHelp::ManualOf.text())]
        command: Option<String>,
    },
}

/// The name of a command.
fn command_name(text: &str) -> Result<String, ValueFault> {
    let arguments = Arguments::command();
    let mut names = arguments.get_subcommands().map(clap::Command::get_name);
    names.find(|name| *name == text).map(str::to_owned).ok_or(ValueFault::Command)
}

/// A plan flattened to one scenario, and its changes.
#[derive(Debug, Args)]
pub struct PlanArgs {
    /// The plan; `None` for the first example.
    #[arg(help = CommandHelp::PlanOrExample.text())]
    pub plan: Option<PathBuf>,
    /// The scenario; `None` for the base.
    #[arg(long, value_name = "NAME", help = CommandHelp::Scenario.text())]
    pub scenario: Option<String>,
    /// Changes to the plan.
    #[command(flatten)]
    pub changes: ChangeArgs,
    /// The threads for the futures; `None` for all cores.
    #[arg(long, value_name = "N", value_parser = values::threads, allow_negative_numbers = true, help = CommandHelp::Threads.text())]
    pub threads: Option<NonZeroUsize>,
}

/// Changes to a plan before it is computed.
#[derive(Debug, Args)]
pub struct ChangeArgs {
    /// Keys with new values.
    #[arg(long = "set", value_name = "KEY=VALUE", value_parser = values::assignment, help = CommandHelp::Set.text())]
    pub sets: Vec<Assignment>,
    /// The months; `None` for those of the plan.
    #[arg(long, value_name = "N", value_parser = values::plan_number(PlanField::Months), allow_negative_numbers = true, help = CommandHelp::Months.text())]
    pub months: Option<TypedEntry>,
    /// The futures; `None` for those of the plan.
    #[arg(long, value_name = "N", value_parser = values::plan_number(PlanField::FuturesCount), allow_negative_numbers = true, help = CommandHelp::Futures.text())]
    pub futures: Option<TypedEntry>,
    /// The seed; `None` for that of the plan.
    #[arg(long, value_name = "N", value_parser = values::plan_number(PlanField::FuturesSeed), allow_negative_numbers = true, help = CommandHelp::Seed.text())]
    pub seed: Option<TypedEntry>,
}

/// The option for any key.
pub(super) const SET: &str = "--set";

impl ChangeArgs {
    /// Each option with its key and its new value.
    pub(super) fn entries(&self) -> impl Iterator<Item = (&'static str, Key, &TypedEntry)> {
        let fields = [
            ("--months", PlanField::Months, &self.months),
            ("--futures", PlanField::FuturesCount, &self.futures),
            ("--seed", PlanField::FuturesSeed, &self.seed),
        ];
        let fields = fields.into_iter().filter_map(|(option, field, entry)| Some((option, Key::Plan(field), entry.as_ref()?)));
        self.sets.iter().map(|set| (SET, set.key, &set.entry)).chain(fields)
    }
}

/// A plan with its scenarios.
#[derive(Debug, Args)]
pub struct WholePlanArgs {
    /// The plan.
    #[arg(help = CommandHelp::Plan.text())]
    pub plan: PathBuf,
    /// Changes to its base.
    #[command(flatten)]
    pub changes: ChangeArgs,
    /// The threads for the futures; `None` for all cores.
    #[arg(long, value_name = "N", value_parser = values::threads, allow_negative_numbers = true, help = CommandHelp::Threads.text())]
    pub threads: Option<NonZeroUsize>,
}

/// A plan with its scenarios, and the form of the result.
#[derive(Debug, Args)]
pub struct DocumentArgs {
    /// The plan.
    #[command(flatten)]
    pub whole: WholePlanArgs,
    /// The measure; `None` for that of the goal.
    #[arg(long, value_name = "gross|take-home", value_parser = values::measure, help = CommandHelp::Measure.text())]
    pub measure: Option<GoalMeasure>,
    /// The format.
    #[command(flatten)]
    pub format: FormatArgs,
}

/// A figure of a plan and the money it counts.
#[derive(Clone, Copy, Debug, Args)]
pub struct FigureArgs {
    /// The figure.
    #[arg(long, value_name = "FIGURE", default_value = "total", value_parser = values::figure, help = CommandHelp::Figure.text())]
    pub figure: Figure,
    /// The measure; `None` for that of the goal.
    #[arg(long, value_name = "gross|take-home", value_parser = values::measure, help = CommandHelp::Measure.text())]
    pub measure: Option<GoalMeasure>,
}

/// The arguments of `forecast`.
#[derive(Debug, Args)]
pub struct ForecastArgs {
    /// The plan.
    #[command(flatten)]
    pub input: PlanArgs,
    /// The format.
    #[command(flatten)]
    pub format: FormatArgs,
    /// Whether to show when the money arrives.
    #[arg(long, help = CommandHelp::Cash.text())]
    pub cash: bool,
    /// The file of the result; `None` for standard output.
    #[arg(short, long, value_name = "FILE", help = CommandHelp::Output.text())]
    pub output: Option<PathBuf>,
    /// Whether to replace the file.
    #[command(flatten)]
    pub overwrite: OverwriteArgs,
}

/// The arguments of `sources`.
#[derive(Debug, Args)]
pub struct SourcesArgs {
    /// The number; `None` for all.
    #[arg(value_name = "KEY", value_parser = values::sourced, help = CommandHelp::Claims.text())]
    pub key: Option<Key>,
    /// The format.
    #[command(flatten)]
    pub format: FormatArgs,
}

/// The arguments of `matters`.
#[derive(Debug, Args)]
pub struct MattersArgs {
    /// The plan.
    #[command(flatten)]
    pub input: PlanArgs,
    /// The figure.
    #[command(flatten)]
    pub figure: FigureArgs,
    /// The format.
    #[command(flatten)]
    pub format: FormatArgs,
}

/// The arguments of `reach`.
#[derive(Debug, Args)]
pub struct ReachArgs {
    /// The plan.
    #[command(flatten)]
    pub input: PlanArgs,
    /// The target; `None` only for figures of the cash, which have one by themselves.
    #[arg(long, value_name = "TARGET", value_parser = parse_number, allow_hyphen_values = true, help = CommandHelp::Target.text())]
    pub target: Option<Typed>,
    /// The figure.
    #[command(flatten)]
    pub figure: FigureArgs,
    /// The numbers that may move.
    #[arg(long, value_name = "KEY", required = true, value_parser = values::key, help = CommandHelp::MayMove.text())]
    pub by: Vec<Key>,
    /// The numbers that must stay.
    #[arg(long, value_name = "KEY", value_parser = values::key, help = CommandHelp::Lock.text())]
    pub lock: Vec<Key>,
    /// The format.
    #[command(flatten)]
    pub format: FormatArgs,
    /// The file of the changed plan.
    #[arg(short, long, value_name = "FILE", help = CommandHelp::ChangedPlan.text())]
    pub output: Option<PathBuf>,
    /// Whether to replace the file.
    #[command(flatten)]
    pub overwrite: OverwriteArgs,
}

/// The arguments of `compare`.
#[derive(Debug, Args)]
pub struct CompareArgs {
    /// The plan.
    #[command(flatten)]
    pub input: DocumentArgs,
    /// A figure to compare as well.
    #[arg(long, value_name = "FIGURE", value_parser = values::figure, help = CommandHelp::ComparedFigure.text())]
    pub figure: Option<Figure>,
    /// Names of scenarios, separated by commas; none for all.
    #[arg(long, value_name = "A,B", help = CommandHelp::Scenarios.text())]
    pub scenarios: Vec<String>,
    /// The scenario to compare the others with.
    #[arg(long, value_name = "NAME", default_value = BASE, help = CommandHelp::Against.text())]
    pub against: String,
}

/// The arguments of `steps`.
#[derive(Debug, Args)]
pub struct StepsArgs {
    /// The plan.
    #[command(flatten)]
    pub input: DocumentArgs,
    /// The first scenario.
    #[arg(long, value_name = "NAME", default_value = BASE, help = CommandHelp::From.text())]
    pub from: String,
    /// The second scenario.
    #[arg(long, value_name = "NAME", help = CommandHelp::To.text())]
    pub to: String,
}

/// The arguments of `sweep`.
#[derive(Debug, Args)]
pub struct SweepArgs {
    /// The plan.
    #[command(flatten)]
    pub input: PlanArgs,
    /// The numbers that vary.
    #[arg(long, value_name = "KEY=LOW..HIGH:STEPS", required = true, value_parser = values::axis, help = CommandHelp::Axis.text())]
    pub by: Vec<TypedAxis>,
    /// The figure.
    #[command(flatten)]
    pub figure: FigureArgs,
    /// The target to mark; `None` for the goal.
    #[arg(long, value_name = "TARGET", value_parser = parse_number, allow_hyphen_values = true, help = CommandHelp::MarkedTarget.text())]
    pub target: Option<Typed>,
    /// The format.
    #[command(flatten)]
    pub format: FormatArgs,
}

/// The arguments of `batch`.
#[derive(Debug, Args)]
pub struct BatchArgs {
    /// Plan files; `-` for standard input.
    #[arg(value_name = "FILE", help = CommandHelp::BatchFiles.text())]
    pub files: Vec<PathBuf>,
    /// Changes to every plan.
    #[command(flatten)]
    pub changes: ChangeArgs,
    /// The plans computed at a time; `None` for one per core.
    #[arg(long, value_name = "N", value_parser = values::threads, allow_negative_numbers = true, help = CommandHelp::BatchThreads.text())]
    pub threads: Option<NonZeroUsize>,
}

/// The arguments of `new`.
#[derive(Debug, Args)]
pub struct NewArgs {
    /// The example.
    #[arg(long, value_name = "NAME", default_value = EXAMPLES[0].name, value_parser = values::example(), help = CommandHelp::Example.text())]
    pub example: &'static Example,
    /// The creator's own numbers, in place of an example.
    #[command(flatten)]
    pub own: OwnNumbers,
    /// The file to write.
    #[arg(short, long, value_name = "FILE", help = CommandHelp::NewFile.text())]
    pub output: PathBuf,
    /// Whether to replace the file.
    #[command(flatten)]
    pub overwrite: OverwriteArgs,
}
