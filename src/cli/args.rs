//! What can stand on the command line.

use std::ffi::OsString;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::error::ErrorKind;
use clap::{CommandFactory, Parser, Subcommand, ValueEnum};

use super::output::Format;
use crate::file::{EXAMPLES, Example};
use crate::forecast::reach::Figure;
use crate::forecast::sweep::Axis;
use crate::plan::key::nearest_of;
use crate::plan::{Assumption, BASE, Entry, GoalMeasure, Key, Problem};
use crate::report::{Typed, figure_of, number, parse_in_key_units};

/// What someone asks of the program.
#[derive(Debug)]
pub enum Request {
    /// To open the window.
    Window {
        /// The plan to open; without it the last one, or the worked example.
        plan: Option<PathBuf>,
        /// What draws it, where someone wants to choose.
        renderer: Option<Renderer>,
    },
    /// To run a command, without a window.
    Run(Box<Command>),
}

/// What draws the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Renderer {
    /// The graphics card through Vulkan, Metal or Direct3D
    Wgpu,
    /// OpenGL, for older machines
    Glow,
}

/// What would I earn from going LIVE, what adds to it, and do likes pay?
///
/// Without a command the window opens.
#[derive(Debug, Parser)]
#[command(name = "zeroline", version, args_conflicts_with_subcommands = true)]
struct Arguments {
    /// The plan to open; without it the last one, or the worked example
    plan: Option<PathBuf>,
    /// What draws the window, if the usual choice does not work
    #[arg(long, value_enum)]
    renderer: Option<Renderer>,
    #[command(subcommand)]
    command: Option<Command>,
}

/// A command.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Compute a plan month by month and print it
    Forecast(ForecastArgs),
    /// List every key: unit, default, range, limit and what it means
    Keys {
        /// How the list is written
        #[arg(long, value_enum, default_value = "table")]
        format: Format,
    },
    /// Where the numbers come from: every published claim with its source and date
    Sources {
        /// The number; without it every one, in short
        #[arg(value_name = "KEY", value_parser = parse_number_key)]
        of: Option<Assumption>,
        /// How the list is written
        #[arg(long, value_enum, default_value = "table")]
        format: Format,
    },
    /// What matters most: how far each unsure number moves the whole
    Matters(MattersArgs),
    /// What it would take to reach a target
    Reach(ReachArgs),
    /// Which is better: scenarios of a plan side by side
    Compare(CompareArgs),
    /// From one scenario to another: what each change does of the difference
    Steps(StepsArgs),
    /// What a figure comes to while one number, or two, go over their values
    Sweep(SweepArgs),
    /// Forecast thousands of plans: a plan a line in, a JSON object a line out
    Batch(BatchArgs),
    /// Check plan files: every problem with file, line, key and remedy
    Check {
        /// The files
        #[arg(required = true, value_name = "PLAN")]
        plans: Vec<PathBuf>,
        /// Repair what can be repaired into a new file beside it, PLAN.fixed.ron, and say what was done
        #[arg(long)]
        fix: bool,
    },
    /// Write a new plan, beginning this month
    New(NewArgs),
}

const SET_HELP: &str = "Set a key, again and again; `zeroline keys` lists them all:
gifts.gifts_per_hour=150, \"gifts.gifts_per_hour=150 (90 to 250)\",
audience.likes_per_month=1.5M, affiliate.refund_rate=20%,
brands.enabled=false, plan.start_month=2027-01";

/// The plan a command computes from, and how.
#[derive(Debug, clap::Args)]
pub struct PlanArgs {
    /// The plan; without it the first_example plan
    pub plan: Option<PathBuf>,
    /// Which scenario of the plan; without it the base
    #[arg(long, value_name = "NAME")]
    pub scenario: Option<String>,
    /// What is changed.
    #[command(flatten)]
    pub changes: ChangeArgs,
    /// How many threads run the futures; the figures are the same
    #[arg(long, value_name = "N", value_parser = parse_threads)]
    pub threads: Option<NonZeroUsize>,
}

/// What is changed in a plan before it is computed.
#[derive(Debug, clap::Args)]
pub struct ChangeArgs {
    /// Set a key, again and again
    #[arg(long = "set", value_name = "KEY=VALUE", value_parser = parse_set, help = SET_HELP)]
    pub sets: Vec<Set>,
    /// How many months, 1 to 120
    #[arg(long, value_name = "N")]
    pub months: Option<u64>,
    /// How many futures, 0 for none; without it as many as the plan says
    #[arg(long, value_name = "N")]
    pub futures: Option<u64>,
    /// Which luck the futures draw; the same seed, the same figures
    #[arg(long, value_name = "N")]
    pub seed: Option<u64>,
}

/// A plan with scenarios, and how it is computed.
#[derive(Debug, clap::Args)]
pub struct DocumentArgs {
    /// The plan
    pub plan: PathBuf,
    /// What is changed in its base.
    #[command(flatten)]
    pub changes: ChangeArgs,
    /// How many threads run the futures; the figures are the same
    #[arg(long, value_name = "N", value_parser = parse_threads)]
    pub threads: Option<NonZeroUsize>,
    /// Of gross or of take-home; without it what the goal counts
    #[arg(long, value_name = "OF", value_parser = goal_measure_parser())]
    pub measure: Option<GoalMeasure>,
    /// How the result is written
    #[arg(long, value_enum, default_value = "table")]
    pub format: Format,
}

/// What `compare` takes.
#[derive(Debug, clap::Args)]
pub struct CompareArgs {
    /// The plan.
    #[command(flatten)]
    pub given: DocumentArgs,
    /// Which scenarios, names with commas between, or one each time it is given; without it all of them
    #[arg(long, value_name = "A,B")]
    pub scenarios: Vec<String>,
    /// What the others are compared with
    #[arg(long, value_name = "NAME", default_value = BASE)]
    pub against: String,
}

/// What `steps` takes.
#[derive(Debug, clap::Args)]
pub struct StepsArgs {
    /// The plan.
    #[command(flatten)]
    pub given: DocumentArgs,
    /// Where it begins
    #[arg(long, value_name = "NAME", default_value = BASE)]
    pub from: String,
    /// Where it ends
    #[arg(long, value_name = "NAME")]
    pub to: String,
}

const SWEPT_HELP: &str = "The figure:
total: the whole as set; month:3: the third month as set;
p20: what 80 in 100 futures come to over the whole, p50 half of them;
chance:12: the share of futures that reach the goal in month 12";

/// What `sweep` takes.
#[derive(Debug, clap::Args)]
pub struct SweepArgs {
    /// The plan.
    #[command(flatten)]
    pub given: PlanArgs,
    /// Which number, from where to where, in how many places; give a second one for a grid
    #[arg(long, value_name = "KEY=LOW..HIGH:STEPS", required = true, value_parser = parse_axis)]
    pub by: Vec<Axis>,
    /// The figure
    #[arg(long, value_name = "FIGURE", default_value = "total", value_parser = parse_figure, help = SWEPT_HELP)]
    pub measure: Figure,
    /// Of gross or of take-home; without it what the goal counts
    #[arg(long, value_name = "OF", value_parser = goal_measure_parser())]
    pub of: Option<GoalMeasure>,
    /// What to mark: money, such as 40k, or for a chance a share; without it the goal
    #[arg(long, value_name = "TARGET", value_parser = number::parse, allow_negative_numbers = true)]
    pub target: Option<Typed>,
    /// How the result is written
    #[arg(long, value_enum, default_value = "table")]
    pub format: Format,
}

const BATCH_HELP: &str = "Plan files, one JSON line each; - or nothing reads standard input,
where it stands, a plan a line: the path of a file, or a whole plan
in one line that begins with a bracket, (format: …)";

/// What `batch` takes.
#[derive(Debug, clap::Args)]
pub struct BatchArgs {
    /// Plan files; - for standard input
    #[arg(value_name = "FILE", help = BATCH_HELP)]
    pub files: Vec<PathBuf>,
    /// What is changed in every plan.
    #[command(flatten)]
    pub changes: ChangeArgs,
    /// How many plans are computed at a time
    #[arg(long, value_name = "N", value_parser = parse_threads)]
    pub threads: Option<NonZeroUsize>,
}

/// What `forecast` takes.
#[derive(Debug, clap::Args)]
pub struct ForecastArgs {
    /// The plan.
    #[command(flatten)]
    pub given: PlanArgs,
    /// How the result is written
    #[arg(long, value_enum, default_value = "table")]
    pub format: Format,
    /// Write to a file instead of the terminal
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
}

/// What `matters` takes.
#[derive(Debug, clap::Args)]
pub struct MattersArgs {
    /// The plan.
    #[command(flatten)]
    pub given: PlanArgs,
    /// Of gross or of take-home; without it what the goal counts
    #[arg(long, value_name = "OF", value_parser = goal_measure_parser())]
    pub measure: Option<GoalMeasure>,
    /// How the result is written
    #[arg(long, value_enum, default_value = "table")]
    pub format: Format,
}

const FIGURE_HELP: &str = "The figure to reach:
total: the whole as set; month:3: the third month as set;
p20: what 80 in 100 futures come to over the whole, p50 half of them;
chance:12: the share of futures that reach the goal in month 12";

/// What `reach` takes.
#[derive(Debug, clap::Args)]
pub struct ReachArgs {
    /// The plan.
    #[command(flatten)]
    pub given: PlanArgs,
    /// What to reach: money, such as 40k; for a chance a share, 80% or 0.8
    #[arg(long, value_name = "TARGET", value_parser = number::parse, allow_negative_numbers = true)]
    pub target: Typed,
    /// The figure to reach
    #[arg(long, value_name = "FIGURE", default_value = "total", value_parser = parse_figure, help = FIGURE_HELP)]
    pub measure: Figure,
    /// Of gross or of take-home; without it what the goal counts
    #[arg(long, value_name = "OF", value_parser = goal_measure_parser())]
    pub of: Option<GoalMeasure>,
    /// Which number may move; several share the way by their ranges
    #[arg(long, value_name = "KEY", required = true, value_parser = parse_key)]
    pub by: Vec<Key>,
    /// A number that must stay
    #[arg(long, value_name = "KEY", value_parser = parse_key)]
    pub lock: Vec<Key>,
    /// How the answer is written
    #[arg(long, value_enum, default_value = "table")]
    pub format: Format,
    /// Write the changed plan to a new file
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Replace the file if there is one
    #[arg(long, requires = "output")]
    pub force: bool,
}

/// What `new` takes.
#[derive(Debug, clap::Args)]
pub struct NewArgs {
    /// Which example to begin with
    #[arg(long, value_name = "NAME", default_value = EXAMPLES[0].name, value_parser = template_parser())]
    pub example: &'static Example,
    /// The file to write
    #[arg(short, long, value_name = "FILE")]
    pub output: PathBuf,
    /// Replace the file if there is one
    #[arg(long)]
    pub force: bool,
}

/// One `--set`.
#[derive(Clone, Debug, PartialEq)]
pub struct Set {
    /// The key.
    pub key: Key,
    /// What it is set to.
    pub entry: Entry,
}

fn template_parser() -> impl TypedValueParser<Value = &'static Example> {
    let names = PossibleValuesParser::new(EXAMPLES.iter().map(|example| example.name));
    names.try_map(|name| EXAMPLES.iter().find(|example| example.name == name).ok_or("there is no such example"))
}

fn parse_set(text: &str) -> Result<Set, String> {
    let (key, value) = text.split_once('=').ok_or("give a key and a value with = between, such as gifts.gifts_per_hour=150")?;
    let key = parse_key(key)?;
    let entry = parse_in_key_units(key, value).map_err(|problem| problem.fault.to_string())?;
    Ok(Set { key, entry })
}

fn parse_key(text: &str) -> Result<Key, String> {
    text.trim().parse().map_err(|problem: Problem| problem.fault.to_string())
}

fn parse_number_key(text: &str) -> Result<Assumption, String> {
    match parse_key(text)? {
        Key::Assumption(of) => Ok(of),
        key => Err(format!("{key} is no number with sources; give one such as gifts.usd_per_diamond")),
    }
}

fn goal_measure_parser() -> impl TypedValueParser<Value = GoalMeasure> {
    const MEASURES: [GoalMeasure; 2] = [GoalMeasure::Gross, GoalMeasure::TakeHome];
    let words = PossibleValuesParser::new(MEASURES.map(GoalMeasure::word));
    words.try_map(|word| MEASURES.into_iter().find(|measure| measure.word() == word).ok_or("there is no such measure"))
}

fn parse_figure(text: &str) -> Result<Figure, &'static str> {
    figure_of(text).ok_or("give total, month:N or chance:N with N from 1, or p1 to p99")
}

fn parse_axis(text: &str) -> Result<Axis, String> {
    const FORM: &str = "give a key, its ends and how many places, such as gifts.gifts_per_hour=100..300:21";
    let (key, values) = text.split_once('=').ok_or(FORM)?;
    let key = parse_key(key)?;
    let (ends, places) = values.rsplit_once(':').ok_or(FORM)?;
    let (low, high) = ends.split_once("..").ok_or(FORM)?;
    let places = places.trim().parse().map_err(|_| FORM)?;
    let end = |text: &str| match parse_in_key_units(key, text) {
        Ok(Entry::Value(value)) => Ok(value),
        Ok(_) => Err(FORM.to_owned()),
        Err(problem) => Err(problem.fault.to_string()),
    };
    Axis::even(key, end(low)?, end(high)?, places).map_err(|why| why.to_string())
}

fn parse_threads(text: &str) -> Result<NonZeroUsize, &'static str> {
    text.parse().map_err(|_| "give a whole number from 1")
}

/// All commands and options, for manual pages and completions.
#[must_use]
pub fn definition() -> clap::Command {
    Arguments::command()
}

/// Reads the arguments, the program's name first.
///
/// # Errors
/// What is wrong with them, or the help or version someone asked for: `print` shows it, `exit_code` tells which.
pub fn parse<T: Into<OsString> + Clone>(arguments: impl IntoIterator<Item = T>) -> Result<Request, clap::Error> {
    let Arguments { plan, renderer, command } = Arguments::try_parse_from(arguments)?;
    match (command, plan) {
        (Some(command), _) => Ok(Request::Run(Box::new(command))),
        (None, Some(plan)) => match misspelt(&plan) {
            Some(message) => Err(Arguments::command().error(ErrorKind::InvalidSubcommand, message)),
            None => Ok(Request::Window { plan: Some(plan), renderer }),
        },
        (None, None) => Ok(Request::Window { plan: None, renderer }),
    }
}

/// What to tell someone who meant a command, and named neither one in its place nor a file.
fn misspelt(plan: &Path) -> Option<String> {
    let text = plan.to_str().filter(|text| !text.contains(['.', '/', '\\']) && !plan.exists())?;
    let arguments = Arguments::command();
    let nearest = nearest_of(text, arguments.get_subcommands().map(clap::Command::get_name))?;
    Some(if nearest == text {
        format!("the command '{text}' must come first; --renderer is for the window alone")
    } else {
        format!("there is no command and no file '{text}', did you mean the command '{nearest}'?")
    })
}
