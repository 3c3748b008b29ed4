//! The command line: the results of the window without one.
//!
//! [`parse`] reads the arguments, [`run`] runs a command. Results go to the first writer, everything else to the second.

pub mod args;
mod argument_refusal;
mod batch;
mod check;
mod compare;
mod completions;
mod destination;
mod environment;
#[cfg(feature = "xlsx")]
mod export;
mod export_args;
mod failure;
mod forecast;
mod format;
mod futures;
mod help_headings;
mod import_args;
mod import_exports;
mod input;
mod keys;
mod language_option;
mod matters;
mod new;
mod output;
mod own_numbers;
#[cfg(feature = "report")]
mod paper_report;
mod parse;
mod past_figures;
#[cfg(feature = "picture")]
mod picture;
mod reach;
mod renderer;
mod sources;
mod standard_stream;
mod steps;
mod sweep;
mod target;
mod values;

use std::io::{self, Write};

pub use args::Command;
pub use environment::Environment;
pub use failure::{CommandFailure, Exit, FileFailure};
pub use format::Format;
pub use language_option::take_language;
pub use output::terminal_of;
pub use parse::{Request, definition, parse, shown};
pub use renderer::Renderer;

/// Runs a command; prints the reason if it fails.
pub fn run(command: &Command, environment: &Environment, out: &mut impl Write, err: &mut impl Write) -> Exit {
    match run_command(command, environment, out, err) {
        Ok(()) => Exit::Done,
        Err(failure) => failure.report(err, environment.err),
    }
}

fn run_command(command: &Command, environment: &Environment, out: &mut impl Write, err: &mut impl Write) -> Result<(), CommandFailure> {
    let this_month = environment.this_month;
    match command {
        Command::Forecast(args) => forecast::run(args, environment, out, err),
        Command::Matters(args) => matters::run(args, environment, out, err),
        Command::Reach(args) => reach::run(args, environment, out, err),
        Command::Compare(args) => compare::run(args, environment, out, err),
        Command::Steps(args) => steps::run(args, environment, out, err),
        Command::Sweep(args) => sweep::run(args, environment, out, err),
        #[cfg(feature = "xlsx")]
        Command::Export(args) => export::run(args, environment, out, err),
        #[cfg(feature = "picture")]
        Command::Picture(args) => picture::run(args, environment, out, err),
        #[cfg(feature = "report")]
        Command::Report(args) => paper_report::run(args, environment, out, err),
        Command::Futures(args) => futures::run(args, environment, out, err),
        Command::Batch(args) => batch::run(args, this_month, &mut io::stdin().lock(), (out, err)),
        Command::Keys(format) => keys::run(*format, environment, out),
        Command::Sources(args) => sources::run(args, environment, out, err),
        Command::Import(args) => import_exports::run(args, environment, out, err),
        Command::Actuals(args) => past_figures::actuals(args, environment, out, err),
        Command::Likes(args) => past_figures::likes(args, environment, out, err),
        Command::Check { plans, fix: true } => check::fix(plans, environment, out, err),
        Command::Check { plans, fix: false } => check::run(plans, environment, out),
        Command::New(args) => new::run(args, environment, out, err),
        Command::Completions { shell } => completions::run(*shell, out),
        Command::Manual { command } => completions::manual(command.as_deref(), out),
    }?;
    Ok(out.flush()?)
}
