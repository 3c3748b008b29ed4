//! Failures of commands: their messages and exit statuses.

use std::io::{self, ErrorKind, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use crate::file::{LoadError, SaveError, SaveFault};
use crate::forecast::futures::Stopped;
use crate::forecast::reach::{Figure, Refused};
use crate::forecast::sweep::NoSweep;
use crate::plan::{Fault, Key, Problem};
use crate::report::figure_word;
use crate::words::EntryProblem;

/// The end of a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// Success: status 0.
    Done,
    /// A bad plan or file, and nothing written: status 1.
    BadPlan,
    /// A wrong command line: status 2.
    BadArguments,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(match exit {
            Exit::Done => 0,
            Exit::BadPlan => 1,
            Exit::BadArguments => 2,
        })
    }
}

/// The reason a command fails.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// Files that cannot be read or written, each in a line of its own.
    #[error("{}", lines(.0, ""))]
    Files(Vec<FileFailure>),
    /// A comparison of a single scenario.
    #[error("{}: nothing to compare; add a scenario to the plan or choose others with --scenarios and --against", .0.display())]
    NothingToCompare(PathBuf),
    /// Plans of a batch without a forecast.
    #[error("{}", match .0 { 1 => "1 plan failed; its line has the reason".to_owned(), many => format!("{many} plans failed; their lines have the reasons") })]
    Batch(usize),
    /// Standard input cannot be read.
    #[error("standard input: {0}")]
    Input(io::Error),
    /// Standard output cannot be written.
    #[error("standard output: {0}")]
    Output(SaveFault),
    /// Options that do not fit the plan, each in a line of its own.
    #[error("{}", lines(.0, "error: "))]
    Options(Vec<OptionFault>),
    /// A computation that was called off.
    #[error("error: {0}")]
    Stopped(#[from] Stopped),
    /// No date.
    #[error("error: the clock of this computer is not set; set it and try again")]
    Clock,
    /// The system opens no window.
    #[error("error: {0}; without a window, `zeroline forecast [PLAN]` prints the same figures")]
    Window(String),
    /// A build without the window.
    #[error("error: this build of zeroline has no window; run `zeroline forecast [PLAN]`, or `zeroline --help` for all commands")]
    NoWindow,
}

/// A file that cannot be read or written.
#[derive(Debug, thiserror::Error)]
pub enum FileFailure {
    /// A plan that cannot be read.
    #[error(transparent)]
    Load(#[from] LoadError),
    /// A plan of a newer program, which no repair understands.
    #[error("{0}; or open it in the window as a repaired copy")]
    Newer(LoadError),
    /// A file that cannot be written.
    #[error("{}", if matches!(.0.fault, SaveFault::Exists) { exists(.0) } else { .0.to_string() })]
    Save(#[from] SaveError),
}

/// An option that does not fit the plan or the other options.
#[derive(Debug, thiserror::Error)]
pub enum OptionFault {
    /// A value of `--set`.
    #[error("--set {0}")]
    Set(Problem),
    /// A value of another option that changes the plan.
    #[error("{option}: {fault}")]
    Change {
        /// The option.
        option: &'static str,
        /// The refusal of the plan.
        fault: Fault,
    },
    /// A name that no scenario has.
    #[error("{option}: no scenario “{name}”; {}", scenario_remedy(.near.as_deref(), .names))]
    Scenario {
        /// The option.
        option: &'static str,
        /// The name given.
        name: String,
        /// A similar name.
        near: Option<String>,
        /// All names, the base first.
        names: Vec<String>,
    },
    /// A figure the plan does not have.
    #[error("--figure {}: {refused}", figure_word(*.figure))]
    Figure {
        /// The figure.
        figure: Figure,
        /// The reason.
        refused: Refused,
    },
    /// A number that cannot move.
    #[error("--by: {0}")]
    By(Refused),
    /// Numbers that make no sweep.
    #[error("--by: {0}")]
    Sweep(NoSweep),
    /// More numbers than a grid has axes.
    #[error("--by: {0} numbers given; a sweep varies one or two")]
    Axes(usize),
    /// A key to lock that holds no number.
    #[error("--lock: {}", Refused::NoNumber(*.0))]
    Lock(Key),
    /// A target that is no number.
    #[error("--target: {0}")]
    Target(Refused),
    /// A share outside 0 to 1 for a chance.
    #[error("--target: a chance is a share of the futures; use a number from 0 to 1, or 0% to 100%")]
    TargetOfChance,
    /// A percentage for an amount.
    #[error("--target: a percentage is only for a chance; use an amount, such as 40000 or 40k")]
    TargetOfMoney,
    /// The result would replace the plan it is computed from.
    #[error("--output: {} is the plan itself; choose another file", .0.display())]
    OutputIsPlan(PathBuf),
}

/// A value that an option does not accept.
#[derive(Debug, thiserror::Error)]
pub(super) enum ValueFault {
    /// A key that does not exist.
    #[error("{}", .0.fault)]
    Key(#[from] Problem),
    /// A value that the key does not accept.
    #[error("{}", .0.fault)]
    Entry(#[from] EntryProblem),
    /// No equals sign.
    #[error("use KEY=VALUE, such as gifts.gifts_per_hour=150")]
    Assignment,
    /// A key of a word or a switch where a number is needed.
    #[error("{0} is not a number with sources; use one such as gifts.usd_per_diamond")]
    NoSources(Key),
    /// A word that is no measure.
    #[error("use gross or take-home")]
    Measure,
    /// A figure, as `--measure` accepted before 0.1.0.
    #[error("{0} is a figure; use --figure {0}")]
    FigureAsMeasure(String),
    /// A word that is no figure.
    #[error("use total, month:N or chance:N with N from 1, or p1 to p99")]
    Figure,
    /// Ends or steps are missing.
    #[error("use KEY=LOW..HIGH:STEPS, such as gifts.gifts_per_hour=100..300:21")]
    Axis,
    /// Ends or steps that do not fit the key.
    #[error(transparent)]
    NoAxis(#[from] crate::forecast::sweep::NoAxis),
    /// A number of threads that is none.
    #[error("use a whole number from 1")]
    Threads,
}

impl Failure {
    /// Prints the message and gives the exit status.
    ///
    /// A reader of the output that leaves early, as in `zeroline keys | head`, is no failure.
    pub fn report(&self, err: &mut impl Write) -> Exit {
        let exit = match self {
            Self::Output(SaveFault::Other(error)) if error.kind() == ErrorKind::BrokenPipe => return Exit::Done,
            Self::Files(_)
            | Self::NothingToCompare(_)
            | Self::Batch(_)
            | Self::Input(_)
            | Self::Output(_)
            | Self::Stopped(_)
            | Self::Clock
            | Self::Window(_) => Exit::BadPlan,
            Self::Options(_) | Self::NoWindow => Exit::BadArguments,
        };
        // Where even this cannot be written, the exit status remains.
        drop(writeln!(err, "{self}"));
        exit
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Output(error.into())
    }
}

impl From<LoadError> for Failure {
    fn from(error: LoadError) -> Self {
        Self::Files(vec![error.into()])
    }
}

impl From<SaveError> for Failure {
    fn from(error: SaveError) -> Self {
        Self::Files(vec![error.into()])
    }
}

impl From<OptionFault> for Failure {
    fn from(fault: OptionFault) -> Self {
        Self::Options(vec![fault])
    }
}

/// The option that a question without an answer is about.
pub(super) fn refused(refused: Refused, figure: Figure) -> OptionFault {
    match refused {
        Refused::NoMonth { .. } | Refused::NoShare(_) | Refused::NoFutures => OptionFault::Figure { figure, refused },
        Refused::NoTarget => OptionFault::Target(refused),
        Refused::NoNumber(_) | Refused::FollowsGiftTable(_) | Refused::Locked(_) | Refused::NoRange(_) | Refused::Nothing => OptionFault::By(refused),
    }
}

fn lines(messages: &[impl ToString], prefix: &str) -> String {
    messages.iter().map(|message| format!("{prefix}{}", message.to_string())).collect::<Vec<_>>().join("\n")
}

fn exists(error: &SaveError) -> String {
    format!("{}: file exists; choose another name or use --force", error.path.display())
}

fn scenario_remedy(near: Option<&str>, names: &[String]) -> String {
    match near {
        Some(near) => format!("did you mean “{near}”?"),
        None if names.len() < 2 => "this plan has none".to_owned(),
        None => format!("there are {}", names.iter().map(|name| format!("“{name}”")).collect::<Vec<_>>().join(", ")),
    }
}
