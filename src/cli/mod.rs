//! The command line: every answer of the window without one.
//!
//! [`parse`] reads the arguments, [`run`] does what they ask and writes to the writers it is given. Results go to the
//! first, everything else to the second.

pub mod args;
mod batch;
mod compare;
mod fix;
mod forecast;
mod given;
mod keys;
mod matters;
mod output;
mod plans;
mod reach;
mod sources;
mod sweep;

use std::io::{self, ErrorKind, Write};
use std::path::PathBuf;
use std::process::ExitCode;

pub use args::{Command, Renderer, Request, parse};
pub use output::Format;

use crate::file::SaveFault;
use crate::ledger::Date;
use crate::plan::YearMonth;

/// When and where a command runs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Here {
    /// The month new plans begin in.
    pub this_month: YearMonth,
    /// The day that tells what is stale.
    pub today: Date,
    /// The folder of the user's own ledger; none where the system names no such folder.
    pub config_folder: Option<PathBuf>,
}

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// It did what was asked.
    Done,
    /// A plan or a file is bad; nothing is written.
    BadPlan,
    /// The command line is wrong.
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

/// Why a command could not do what was asked, in lines for a person.
#[derive(Debug, thiserror::Error)]
enum Failure {
    /// A plan, or a file that should be read or written.
    #[error("{0}")]
    Plan(String),
    /// What stands on the command line.
    #[error("{0}")]
    Arguments(String),
    /// Where the result should go.
    #[error("standard output: {0}")]
    Output(SaveFault),
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Output(error.into())
    }
}

/// Runs a command.
///
/// A reader that leaves early, as in `zeroline keys | head`, is no error.
pub fn run(command: &Command, here: &Here, out: &mut impl Write, err: &mut impl Write) -> Exit {
    let this_month = here.this_month;
    let done = match command {
        Command::Forecast(args) => forecast::run(args, here, out, err),
        Command::Matters(args) => matters::run(args, this_month, out, err),
        Command::Reach(args) => reach::run(args, this_month, out, err),
        Command::Compare(args) => compare::run(args, this_month, out, err),
        Command::Steps(args) => compare::run_steps(args, this_month, out, err),
        Command::Sweep(args) => sweep::run(args, this_month, out, err),
        Command::Batch(args) => batch::run(args, this_month, &mut io::stdin().lock(), out),
        Command::Keys { format } => keys::run(*format, out),
        Command::Sources { of, format } => sources::run(*of, *format, here, out, err),
        Command::Check { plans, fix: true } => fix::run(plans, this_month, out),
        Command::Check { plans, fix: false } => plans::check(plans, this_month, out),
        Command::New(args) => plans::new(args, this_month, out),
    };
    let Err(failure) = done.and_then(|()| Ok(out.flush()?)) else { return Exit::Done };
    let exit = match &failure {
        Failure::Output(SaveFault::Other(error)) if error.kind() == ErrorKind::BrokenPipe => return Exit::Done,
        Failure::Output(_) | Failure::Plan(_) => Exit::BadPlan,
        Failure::Arguments(_) => Exit::BadArguments,
    };
    // Where even this cannot be said, the exit status says it.
    drop(writeln!(err, "{failure}"));
    exit
}
