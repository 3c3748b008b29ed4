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
use crate::words::{ArgumentFault, Help, Typed, parse_number};

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
    /// The graphics card.
    #[value(help = Help::Wgpu.text())]
    Wgpu,
    /// OpenGL.
    #[value(help = Help::Glow.text())]
    Glow,
}

/// The arguments.
#[derive(Debug, Parser)]
#[command(name = "zeroline", version, args_conflicts_with_subcommands = true, about = Help::About.text(), long_about = Help::LongAbout.text())]
struct Arguments {
    /// The plan to open.
    #[arg(help = Help::PlanToOpen.text())]
    plan: Option<PathBuf>,
    /// The renderer of the window.
    #[arg(long, value_enum, help = Help::Renderer.text())]
    renderer: Option<Renderer>,
    #[command(subcommand)]
    command: Option<Command>,
}

/// A command.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// `forecast`
    #[command(about = Help::Forecast.text())]
    Forecast(ForecastArgs),
    /// `keys`
    #[command(about = Help::Keys.text())]
    Keys {
        /// The format.
        #[arg(long, value_enum, default_value = "table", help = Help::ListFormat.text())]
        format: Format,
    },
    /// `sources`
    #[command(about = Help::Sources.text())]
    Sources(SourcesArgs),
    /// `matters`
    #[command(about = Help::Matters.text())]
    Matters(MattersArgs),
    /// `reach`
    #[command(about = Help::Reach.text())]
    Reach(ReachArgs),
    /// `compare`
    #[command(about = Help::Compare.text())]
    Compare(CompareArgs),
    /// `steps`
    #[command(about = Help::Steps.text())]
    Steps(StepsArgs),
    /// `sweep`
    #[command(about = Help::Sweep.text())]
    Sweep(SweepArgs),
    /// `batch`
    #[command(about = Help::Batch.text())]
    Batch(BatchArgs),
    /// `check`
    #[command(about = Help::Check.text())]
    Check {
        /// The plans.
        #[arg(required = true, value_name = "PLAN", help = Help::PlanFiles.text())]
        plans: Vec<PathBuf>,
        /// Whether to write repaired copies.
        #[arg(long, help = Help::Fix.text())]
        fix: bool,
    },
    /// `new`
    #[command(about = Help::New.text())]
    New(NewArgs),
}

/// A plan flattened to one scenario, and its changes.
#[derive(Debug, Args)]
pub struct PlanArgs {
    /// The plan; `None` for the first example.
    #[arg(help = Help::PlanOrExample.text())]
    pub plan: Option<PathBuf>,
    /// The scenario; `None` for the base.
    #[arg(long, value_name = "NAME", help = Help::Scenario.text())]
    pub scenario: Option<String>,
    /// Changes to the plan.
    #[command(flatten)]
    pub changes: ChangeArgs,
    /// The threads for the futures; `None` for all cores.
    #[arg(long, value_name = "N", value_parser = values::threads, help = Help::Threads.text())]
    pub threads: Option<NonZeroUsize>,
}

/// Changes to a plan before it is computed.
#[derive(Debug, Args)]
pub struct ChangeArgs {
    /// Keys with new values.
    #[arg(long = "set", value_name = "KEY=VALUE", value_parser = values::assignment, help = Help::Set.text())]
    pub sets: Vec<Assignment>,
    /// The months; `None` for those of the plan.
    #[arg(long, value_name = "N", help = Help::Months.text())]
    pub months: Option<u64>,
    /// The futures; `None` for those of the plan.
    #[arg(long, value_name = "N", help = Help::Futures.text())]
    pub futures: Option<u64>,
    /// The seed; `None` for that of the plan.
    #[arg(long, value_name = "N", help = Help::Seed.text())]
    pub seed: Option<u64>,
}

/// A plan with its scenarios, and the form of the result.
#[derive(Debug, Args)]
pub struct DocumentArgs {
    /// The plan.
    #[arg(help = Help::Plan.text())]
    pub plan: PathBuf,
    /// Changes to its base.
    #[command(flatten)]
    pub changes: ChangeArgs,
    /// The threads for the futures; `None` for all cores.
    #[arg(long, value_name = "N", value_parser = values::threads, help = Help::Threads.text())]
    pub threads: Option<NonZeroUsize>,
    /// The measure; `None` for that of the goal.
    #[arg(long, value_name = "gross|take-home", value_parser = values::measure, help = Help::Measure.text())]
    pub measure: Option<GoalMeasure>,
    /// The format.
    #[arg(long, value_enum, default_value = "table", help = Help::Format.text())]
    pub format: Format,
}

/// A figure of a plan and the money it counts.
#[derive(Clone, Copy, Debug, Args)]
pub struct FigureArgs {
    /// The figure.
    #[arg(long, value_name = "FIGURE", default_value = "total", value_parser = values::figure, help = Help::Figure.text())]
    pub figure: Figure,
    /// The measure; `None` for that of the goal.
    #[arg(long, value_name = "gross|take-home", value_parser = values::measure, help = Help::Measure.text())]
    pub measure: Option<GoalMeasure>,
}

/// The arguments of `forecast`.
#[derive(Debug, Args)]
pub struct ForecastArgs {
    /// The plan.
    #[command(flatten)]
    pub input: PlanArgs,
    /// The format.
    #[arg(long, value_enum, default_value = "table", help = Help::Format.text())]
    pub format: Format,
    /// The file of the result; `None` for standard output.
    #[arg(short, long, value_name = "FILE", help = Help::Output.text())]
    pub output: Option<PathBuf>,
    /// Whether to replace the file.
    #[arg(long, requires = "output", help = Help::Force.text())]
    pub force: bool,
}

/// The arguments of `sources`.
#[derive(Debug, Args)]
pub struct SourcesArgs {
    /// The number; `None` for all.
    #[arg(value_name = "KEY", value_parser = values::assumption, help = Help::Claims.text())]
    pub key: Option<Assumption>,
    /// The format.
    #[arg(long, value_enum, default_value = "table", help = Help::ListFormat.text())]
    pub format: Format,
}

/// The arguments of `matters`.
#[derive(Debug, Args)]
pub struct MattersArgs {
    /// The plan.
    #[command(flatten)]
    pub input: PlanArgs,
    /// The measure; `None` for that of the goal.
    #[arg(long, value_name = "gross|take-home", value_parser = values::measure, help = Help::Measure.text())]
    pub measure: Option<GoalMeasure>,
    /// The format.
    #[arg(long, value_enum, default_value = "table", help = Help::Format.text())]
    pub format: Format,
}

/// The arguments of `reach`.
#[derive(Debug, Args)]
pub struct ReachArgs {
    /// The plan.
    #[command(flatten)]
    pub input: PlanArgs,
    /// The target.
    #[arg(long, value_name = "TARGET", value_parser = parse_number, allow_negative_numbers = true, help = Help::Target.text())]
    pub target: Typed,
    /// The figure.
    #[command(flatten)]
    pub figure: FigureArgs,
    /// The numbers that may move.
    #[arg(long, value_name = "KEY", required = true, value_parser = values::key, help = Help::MayMove.text())]
    pub by: Vec<Key>,
    /// The numbers that must stay.
    #[arg(long, value_name = "KEY", value_parser = values::key, help = Help::Lock.text())]
    pub lock: Vec<Key>,
    /// The format.
    #[arg(long, value_enum, default_value = "table", help = Help::Format.text())]
    pub format: Format,
    /// The file of the changed plan.
    #[arg(short, long, value_name = "FILE", help = Help::ChangedPlan.text())]
    pub output: Option<PathBuf>,
    /// Whether to replace the file.
    #[arg(long, requires = "output", help = Help::Force.text())]
    pub force: bool,
}

/// The arguments of `compare`.
#[derive(Debug, Args)]
pub struct CompareArgs {
    /// The plan.
    #[command(flatten)]
    pub input: DocumentArgs,
    /// Names of scenarios, separated by commas; none for all.
    #[arg(long, value_name = "A,B", help = Help::Scenarios.text())]
    pub scenarios: Vec<String>,
    /// The scenario to compare the others with.
    #[arg(long, value_name = "NAME", default_value = BASE, help = Help::Against.text())]
    pub against: String,
}

/// The arguments of `steps`.
#[derive(Debug, Args)]
pub struct StepsArgs {
    /// The plan.
    #[command(flatten)]
    pub input: DocumentArgs,
    /// The first scenario.
    #[arg(long, value_name = "NAME", default_value = BASE, help = Help::From.text())]
    pub from: String,
    /// The second scenario.
    #[arg(long, value_name = "NAME", help = Help::To.text())]
    pub to: String,
}

/// The arguments of `sweep`.
#[derive(Debug, Args)]
pub struct SweepArgs {
    /// The plan.
    #[command(flatten)]
    pub input: PlanArgs,
    /// The numbers that vary.
    #[arg(long, value_name = "KEY=LOW..HIGH:STEPS", required = true, value_parser = values::axis, help = Help::Axis.text())]
    pub by: Vec<Axis>,
    /// The figure.
    #[command(flatten)]
    pub figure: FigureArgs,
    /// The target to mark; `None` for the goal.
    #[arg(long, value_name = "TARGET", value_parser = parse_number, allow_negative_numbers = true, help = Help::MarkedTarget.text())]
    pub target: Option<Typed>,
    /// The format.
    #[arg(long, value_enum, default_value = "table", help = Help::Format.text())]
    pub format: Format,
}

/// The arguments of `batch`.
#[derive(Debug, Args)]
pub struct BatchArgs {
    /// Plan files; `-` for standard input.
    #[arg(value_name = "FILE", help = Help::BatchFiles.text())]
    pub files: Vec<PathBuf>,
    /// Changes to every plan.
    #[command(flatten)]
    pub changes: ChangeArgs,
    /// The plans computed at a time; `None` for one per core.
    #[arg(long, value_name = "N", value_parser = values::threads, help = Help::BatchThreads.text())]
    pub threads: Option<NonZeroUsize>,
}

/// The arguments of `new`.
#[derive(Debug, Args)]
pub struct NewArgs {
    /// The example.
    #[arg(long, value_name = "NAME", default_value = EXAMPLES[0].name, value_parser = values::example(), help = Help::Example.text())]
    pub example: &'static Example,
    /// The creator's own numbers, in place of an example.
    #[command(flatten)]
    pub own: OwnNumbers,
    /// The file to write.
    #[arg(short, long, value_name = "FILE", help = Help::NewFile.text())]
    pub output: PathBuf,
    /// Whether to replace the file.
    #[arg(long, help = Help::Force.text())]
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
        error.insert(ContextKind::Suggested, ContextValue::StyledStrs(vec![ArgumentFault::Renamed { old, new }.to_string().into()]));
    }
    error
}

/// The message for a command that is misspelt or comes after an option.
fn misspelt(plan: &Path) -> Option<ArgumentFault> {
    let text = plan.to_str().filter(|text| !text.starts_with('-') && !text.contains(['.', '/', '\\']) && !plan.exists())?;
    let arguments = Arguments::command();
    let nearest = nearest_of(text, arguments.get_subcommands().map(clap::Command::get_name))?;
    Some(if nearest == text { ArgumentFault::CommandNotFirst(nearest) } else { ArgumentFault::UnknownCommand { given: text.to_owned(), nearest } })
}
