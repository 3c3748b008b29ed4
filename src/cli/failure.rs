//! Failures of commands and their exit statuses.

use std::error::Error;
use std::fmt::{self, Display, Formatter};
use std::io::{self, ErrorKind, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use super::output::fitted;
#[cfg(any(feature = "picture", feature = "report", feature = "xlsx"))]
use crate::export::ExportError;
use crate::file::{LoadError, SaveError, SaveFault};
use crate::forecast::futures::Stopped;
use crate::forecast::goal_seek::{Figure, NoAnswer, Refused};
use crate::report::{Emphasis, PLAIN, RED, Terminal};
use crate::words::import_preview::ImportLine;
use crate::words::{CommandFault, CommandHelp, FileRemark, OptionFault, StandardStream, in_a_line};

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
#[derive(Debug)]
pub enum CommandFailure {
    /// Files that cannot be read or written.
    Files(Vec<FileFailure>),
    /// Options that do not fit the plan.
    Options(Vec<OptionFault>),
    /// Standard input cannot be read.
    Input(io::Error),
    /// Standard output cannot be written.
    Output(SaveFault),
    /// A computation that was cancelled.
    Stopped(Stopped),
    /// Any other reason.
    Command(CommandFault),
}

/// A file that cannot be read or written.
#[derive(Debug)]
pub enum FileFailure {
    /// A plan that cannot be read.
    Load(LoadError),
    /// A plan of a newer program, which no repair understands.
    Newer(LoadError),
    /// A file that cannot be written.
    Save(SaveError),
    /// An exported file that nothing is taken of.
    Import(ImportLine),
    /// A plan with a single scenario to compare.
    NothingToCompare(PathBuf),
}

impl CommandFailure {
    /// The failure of an export, which `fault` gives its reason to.
    #[cfg(any(feature = "picture", feature = "report", feature = "xlsx"))]
    pub(super) fn of_export(error: ExportError, fault: fn(String) -> CommandFault) -> Self {
        match error {
            ExportError::Cancelled => Self::Stopped(Stopped),
            ExportError::NotMade(reason) => Self::Command(fault(reason)),
        }
    }

    /// Prints the message and returns the exit status.
    ///
    /// A reader of the output that leaves early, as in `zeroline keys | head`, is no failure.
    pub fn report(&self, err: &mut impl Write, terminal: Terminal) -> Exit {
        let exit = match self {
            Self::Output(SaveFault::Other(error)) if error.kind() == ErrorKind::BrokenPipe => return Exit::Done,
            Self::Options(_) | Self::Command(CommandFault::NoWindow) => Exit::BadArguments,
            Self::Files(_) | Self::Input(_) | Self::Output(_) | Self::Stopped(_) | Self::Command(_) => Exit::BadPlan,
        };
        // Where even this cannot be written, the exit status remains.
        drop(err.write_all(error_in_red(fitted(&self.to_string(), terminal), terminal.emphasis).as_bytes()));
        exit
    }
}

/// A line for each message; those that do not begin with the name of a file begin with the word for “error”, as refused arguments do.
impl Display for CommandFailure {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Files(files) => f.write_str(&lines(files, "")),
            Self::Options(faults) => f.write_str(&lines(faults, &format!("{} ", CommandHelp::Error.text()))),
            Self::Input(error) => write!(f, "{}: {error}", StandardStream::Input),
            Self::Output(fault) => write!(f, "{}: {fault}", StandardStream::Output),
            Self::Stopped(stopped) => write!(f, "{} {stopped}", CommandHelp::Error.text()),
            Self::Command(fault) => write!(f, "{} {fault}", CommandHelp::Error.text()),
        }
    }
}

impl Display for FileFailure {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Load(error) => write!(f, "{error}"),
            Self::Newer(error) => write!(f, "{error}; {}", FileRemark::OpenInWindow),
            Self::Save(SaveError { path, fault: SaveFault::Exists }) => write!(f, "{}: {}", in_a_line(path), FileRemark::Exists),
            Self::Save(error) => write!(f, "{error}"),
            Self::Import(line) => write!(f, "{line}"),
            Self::NothingToCompare(path) => write!(f, "{}: {}", in_a_line(path), FileRemark::NothingToCompare),
        }
    }
}

/// Lines of messages with the word for “error” in red, where a terminal shows that.
pub(super) fn error_in_red(lines: String, emphasis: Emphasis) -> String {
    let error = CommandHelp::Error.text();
    match emphasis {
        Emphasis::Off => lines,
        Emphasis::On => {
            lines.split_inclusive('\n').map(|line| line.strip_prefix(error).map_or(line.into(), |rest| format!("{RED}{error}{PLAIN}{rest}"))).collect()
        }
    }
}

/// The messages, each in a line of its own.
pub(super) fn lines(messages: &[impl Display], prefix: &str) -> String {
    messages.iter().map(|message| format!("{prefix}{message}")).collect::<Vec<_>>().join("\n")
}

impl Error for CommandFailure {}
impl Error for FileFailure {}

impl From<io::Error> for CommandFailure {
    fn from(error: io::Error) -> Self {
        Self::Output(error.into())
    }
}

impl From<LoadError> for CommandFailure {
    fn from(error: LoadError) -> Self {
        FileFailure::Load(error).into()
    }
}

impl From<SaveError> for CommandFailure {
    fn from(error: SaveError) -> Self {
        FileFailure::Save(error).into()
    }
}

impl From<FileFailure> for CommandFailure {
    fn from(failure: FileFailure) -> Self {
        Self::Files(vec![failure])
    }
}

impl From<OptionFault> for CommandFailure {
    fn from(fault: OptionFault) -> Self {
        Self::Options(vec![fault])
    }
}

impl From<Stopped> for CommandFailure {
    fn from(stopped: Stopped) -> Self {
        Self::Stopped(stopped)
    }
}

impl From<CommandFault> for CommandFailure {
    fn from(fault: CommandFault) -> Self {
        Self::Command(fault)
    }
}

/// The failure of a question without an answer.
pub(super) fn no_answer(why: NoAnswer, figure: Figure) -> CommandFailure {
    match why {
        NoAnswer::Refused(why) => refused(why, figure).into(),
        NoAnswer::Stopped(stopped) => stopped.into(),
    }
}

/// The option that a question without an answer is about.
pub(super) const fn refused(refused: Refused, figure: Figure) -> OptionFault {
    match refused {
        Refused::NoMonth { .. } | Refused::NoShare(_) | Refused::NoFutures => OptionFault::Figure { figure, refused },
        Refused::NoTarget => OptionFault::Target(refused),
        Refused::NoNumber(_) | Refused::FollowsGiftTable(_) | Refused::Locked(_) | Refused::NoRange(_) | Refused::Nothing => OptionFault::By(refused),
    }
}
