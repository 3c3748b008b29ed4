//! The arguments of the command line.

use std::ffi::OsString;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Args, CommandFactory, Parser, Subcommand, ValueEnum};

use super::output::Format;
use super::own_numbers::OwnNumbers;
use super::values::{self, Assignment};
use crate::file::{EXAMPLES, Example};
use crate::forecast::reach::Figure;
use crate::forecast::sweep::Axis;
use crate::plan::key::nearest_of;
use crate::plan::{Assumption, BASE, GoalMeasure, Key};
use crate::words::{Typed, parse_number};

/// A request to the program.
#[derive(Debug)]
pub enum Request {
    /// Open the window.
    Window {
        /// The plan to open; without it the last one, or the first example.
        plan: Option<PathBuf>,
        /// The renderer; without it the usual choice.
        renderer: Option<Renderer>,
    },
    /// Run a command, without a window.
    Run(Box<Command>),
}

/// A renderer of the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Renderer {
    /// The graphics card through Vulkan, Metal or Direct3D
    Wgpu,
    /// OpenGL, for older machines
    Glow,
}

/// Forecast what going LIVE on TikTok could earn you (likes pay nothing)
///
/// Without a command the window opens.
#[derive(Debug, Parser)]
#[command(name = "zeroline", version, args_conflicts_with_subcommands = true)]
struct Arguments {
    /// Plan to open [default: the last one, or the first example]
    plan: Option<PathBuf>,
    /// Renderer of the window, if the usual one does not work
    #[arg(long, value_enum)]
    renderer: Option<Renderer>,
    #[command(subcommand)]
    command: Option<Command>,
}

/// A command.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Forecast a plan month by month
    Forecast(ForecastArgs),
    /// List every key: unit, default, range, limits and meaning
    Keys {
        /// Format of the list
        #[arg(long, value_enum, default_value = "table")]
        format: Format,
    },
    /// List published claims about the numbers, with source and date
    Sources(SourcesArgs),
    /// Rank the numbers with a range by their effect on the total
    Matters(MattersArgs),
    /// Find the smallest change that reaches a target
    Reach(ReachArgs),
    /// Compare the scenarios of a plan
    Compare(CompareArgs),
    /// Split the difference between two scenarios by change
    Steps(StepsArgs),
    /// Tabulate a figure while one or two numbers vary
    Sweep(SweepArgs),
    /// Forecast many plans: one plan per line in, one JSON object per line out
    Batch(BatchArgs),
    /// Check plan files: every problem with file, line, key and remedy
    Check {
        /// Plan files
        #[arg(required = true, value_name = "PLAN")]
        plans: Vec<PathBuf>,
        /// Write a repaired copy beside each damaged file, PLAN.fixed.ron, and list the repairs
        #[arg(long)]
        fix: bool,
    },
    /// Write a new plan that starts this month
    New(NewArgs),
}

const SET_HELP: &str = "Set a key (repeatable); `zeroline keys` lists them:
gifts.gifts_per_hour=150, \"gifts.gifts_per_hour=150 (90 to 250)\",
audience.likes_per_month=1.5M, affiliate.refund_rate=20%,
brands.enabled=false, plan.start_month=2027-01";

const FIGURE_HELP: &str = "Figure:
total: all months, as set; month:3: the third month, as set;
p20: the total that 80 in 100 futures exceed, p50 the median;
chance:12: the share of futures that meet the goal in month 12";

const BATCH_HELP: &str = "Plan files; - or none reads standard input:
on each line the path of a plan file, or a whole plan
that begins with a bracket, (format: …)";

/// A plan flattened to one scenario, and its changes.
#[derive(Debug, Args)]
pub struct PlanArgs {
    /// Plan file [default: the first example]
    pub plan: Option<PathBuf>,
    /// Scenario of the plan [default: Base]
    #[arg(long, value_name = "NAME")]
    pub scenario: Option<String>,
    /// Changes to the plan.
    #[command(flatten)]
    pub changes: ChangeArgs,
    /// Threads for the futures; the figures stay the same [default: all cores]
    #[arg(long, value_name = "N", value_parser = values::threads)]
    pub threads: Option<NonZeroUsize>,
}

/// Changes to a plan before it is computed.
#[derive(Debug, Args)]
pub struct ChangeArgs {
    /// Set a key (repeatable)
    #[arg(long = "set", value_name = "KEY=VALUE", value_parser = values::assignment, help = SET_HELP)]
    pub sets: Vec<Assignment>,
    /// Months, 1 to 120 [default: as the plan]
    #[arg(long, value_name = "N")]
    pub months: Option<u64>,
    /// Futures, 0 for none [default: as the plan]
    #[arg(long, value_name = "N")]
    pub futures: Option<u64>,
    /// Random seed; the same seed gives the same futures [default: as the plan]
    #[arg(long, value_name = "N")]
    pub seed: Option<u64>,
}

/// A plan with its scenarios, and the form of the result.
#[derive(Debug, Args)]
pub struct DocumentArgs {
    /// Plan file
    pub plan: PathBuf,
    /// Changes to its base.
    #[command(flatten)]
    pub changes: ChangeArgs,
    /// Threads for the futures; the figures stay the same [default: all cores]
    #[arg(long, value_name = "N", value_parser = values::threads)]
    pub threads: Option<NonZeroUsize>,
    /// Gross or take-home [default: as the goal]
    #[arg(long, value_name = "gross|take-home", value_parser = values::measure)]
    pub measure: Option<GoalMeasure>,
    /// Format of the result
    #[arg(long, value_enum, default_value = "table")]
    pub format: Format,
}

/// A figure of a plan and the money it counts.
#[derive(Clone, Copy, Debug, Args)]
pub struct FigureArgs {
    /// Figure
    #[arg(long, value_name = "FIGURE", default_value = "total", value_parser = values::figure, help = FIGURE_HELP)]
    pub figure: Figure,
    /// Gross or take-home [default: as the goal]
    #[arg(long, value_name = "gross|take-home", value_parser = values::measure)]
    pub measure: Option<GoalMeasure>,
}

/// The arguments of `forecast`.
#[derive(Debug, Args)]
pub struct ForecastArgs {
    /// The plan.
    #[command(flatten)]
    pub input: PlanArgs,
    /// Format of the result
    #[arg(long, value_enum, default_value = "table")]
    pub format: Format,
    /// Write to a file instead of standard output
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
}

/// The arguments of `sources`.
#[derive(Debug, Args)]
pub struct SourcesArgs {
    /// Number to list in full [default: a summary of all]
    #[arg(value_name = "KEY", value_parser = values::assumption)]
    pub key: Option<Assumption>,
    /// Format of the list
    #[arg(long, value_enum, default_value = "table")]
    pub format: Format,
}

/// The arguments of `matters`.
#[derive(Debug, Args)]
pub struct MattersArgs {
    /// The plan.
    #[command(flatten)]
    pub input: PlanArgs,
    /// Gross or take-home [default: as the goal]
    #[arg(long, value_name = "gross|take-home", value_parser = values::measure)]
    pub measure: Option<GoalMeasure>,
    /// Format of the result
    #[arg(long, value_enum, default_value = "table")]
    pub format: Format,
}

/// The arguments of `reach`.
#[derive(Debug, Args)]
pub struct ReachArgs {
    /// The plan.
    #[command(flatten)]
    pub input: PlanArgs,
    /// Target: money, such as 40k; for a chance a share, 80% or 0.8
    #[arg(long, value_name = "TARGET", value_parser = parse_number, allow_negative_numbers = true)]
    pub target: Typed,
    /// The figure.
    #[command(flatten)]
    pub figure: FigureArgs,
    /// Number that may move (repeatable); several move in proportion to their ranges
    #[arg(long, value_name = "KEY", required = true, value_parser = values::key)]
    pub by: Vec<Key>,
    /// Number that must stay (repeatable)
    #[arg(long, value_name = "KEY", value_parser = values::key)]
    pub lock: Vec<Key>,
    /// Format of the result
    #[arg(long, value_enum, default_value = "table")]
    pub format: Format,
    /// Write the changed plan to a new file
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Replace the file if it exists
    #[arg(long, requires = "output")]
    pub force: bool,
}

/// The arguments of `compare`.
#[derive(Debug, Args)]
pub struct CompareArgs {
    /// The plan.
    #[command(flatten)]
    pub input: DocumentArgs,
    /// Scenarios, separated by commas (repeatable) [default: all]
    #[arg(long, value_name = "A,B")]
    pub scenarios: Vec<String>,
    /// Scenario to compare the others with
    #[arg(long, value_name = "NAME", default_value = BASE)]
    pub against: String,
}

/// The arguments of `steps`.
#[derive(Debug, Args)]
pub struct StepsArgs {
    /// The plan.
    #[command(flatten)]
    pub input: DocumentArgs,
    /// First scenario
    #[arg(long, value_name = "NAME", default_value = BASE)]
    pub from: String,
    /// Second scenario
    #[arg(long, value_name = "NAME")]
    pub to: String,
}

/// The arguments of `sweep`.
#[derive(Debug, Args)]
pub struct SweepArgs {
    /// The plan.
    #[command(flatten)]
    pub input: PlanArgs,
    /// Number to vary, its ends and its steps; a second one makes a grid
    #[arg(long, value_name = "KEY=LOW..HIGH:STEPS", required = true, value_parser = values::axis)]
    pub by: Vec<Axis>,
    /// The figure.
    #[command(flatten)]
    pub figure: FigureArgs,
    /// Target to mark: money, such as 40k; for a chance a share [default: the goal]
    #[arg(long, value_name = "TARGET", value_parser = parse_number, allow_negative_numbers = true)]
    pub target: Option<Typed>,
    /// Format of the result
    #[arg(long, value_enum, default_value = "table")]
    pub format: Format,
}

/// The arguments of `batch`.
#[derive(Debug, Args)]
pub struct BatchArgs {
    /// Plan files; - for standard input
    #[arg(value_name = "FILE", help = BATCH_HELP)]
    pub files: Vec<PathBuf>,
    /// Changes to every plan.
    #[command(flatten)]
    pub changes: ChangeArgs,
    /// Plans computed at a time [default: one per core]
    #[arg(long, value_name = "N", value_parser = values::threads)]
    pub threads: Option<NonZeroUsize>,
}

/// The arguments of `new`.
#[derive(Debug, Args)]
pub struct NewArgs {
    /// Example to start from
    #[arg(long, value_name = "NAME", default_value = EXAMPLES[0].name, value_parser = values::example())]
    pub example: &'static Example,
    /// The creator's own numbers, in place of an example.
    #[command(flatten)]
    pub own: OwnNumbers,
    /// File to write
    #[arg(short, long, value_name = "FILE")]
    pub output: PathBuf,
    /// Replace the file if it exists
    #[arg(long)]
    pub force: bool,
}

/// Options of earlier versions, and their present names.
const RENAMED: [(&str, &str); 2] = [("--of", "--measure"), ("--template", "--example")];

/// All commands and options, for manual pages and completions.
#[must_use]
pub fn definition() -> clap::Command {
    Arguments::command()
}

/// Reads the arguments, the program's name first.
///
/// # Errors
/// A wrong argument, or the help or version that was asked for: `print` prints it, `exit_code` gives the status.
pub fn parse<T: Into<OsString> + Clone>(arguments: impl IntoIterator<Item = T>) -> Result<Request, clap::Error> {
    let arguments: Vec<OsString> = arguments.into_iter().map(Into::into).collect();
    // "forcast plan.ron" is no plan with an argument too many.
    if let [_, first, _, ..] = arguments.as_slice()
        && let Some(message) = misspelt(Path::new(first))
        && !Arguments::command().get_subcommands().any(|command| *first == *command.get_name())
    {
        return Err(Arguments::command().error(ErrorKind::InvalidSubcommand, message));
    }
    let Arguments { plan, renderer, command } = Arguments::try_parse_from(arguments).map_err(with_present_name)?;
    match (command, plan) {
        (Some(command), _) => Ok(Request::Run(Box::new(command))),
        (None, Some(plan)) => match misspelt(&plan) {
            Some(message) => Err(Arguments::command().error(ErrorKind::InvalidSubcommand, message)),
            None => Ok(Request::Window { plan: Some(plan), renderer }),
        },
        (None, None) => Ok(Request::Window { plan: None, renderer }),
    }
}

/// Adds the present name of an option that was renamed.
fn with_present_name(mut error: clap::Error) -> clap::Error {
    let renamed = match error.get(ContextKind::InvalidArg) {
        Some(ContextValue::String(given)) if error.kind() == ErrorKind::UnknownArgument => RENAMED.iter().find(|(old, _)| given == old),
        _ => None,
    };
    if let Some((old, new)) = renamed {
        error.remove(ContextKind::SuggestedArg);
        error.insert(ContextKind::Suggested, ContextValue::StyledStrs(vec![format!("{old} is now {new}").into()]));
    }
    error
}

/// The message for a command that is misspelt or comes after an option.
fn misspelt(plan: &Path) -> Option<String> {
    let text = plan.to_str().filter(|text| !text.starts_with('-') && !text.contains(['.', '/', '\\']) && !plan.exists())?;
    let arguments = Arguments::command();
    let nearest = nearest_of(text, arguments.get_subcommands().map(clap::Command::get_name))?;
    Some(if nearest == text {
        format!("the command '{text}' must come first; --renderer is only for the window")
    } else {
        format!("no command or file '{text}'; did you mean the command '{nearest}'?")
    })
}
