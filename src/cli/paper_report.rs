//! `zeroline report`

use std::io::Write;
use std::sync::atomic::AtomicBool;

use super::args::ReportArgs;
use super::destination::Destination;
use super::{CommandFailure, Environment, input, sources};
use crate::export::printed::{PrintedSource, printed};
use crate::words::CommandFault;

pub(super) fn run(args: &ReportArgs, environment: &Environment, out: &mut impl Write, err: &mut impl Write) -> Result<(), CommandFailure> {
    let plan = input::document(&args.input, environment.this_month, err)?;
    let ledger = sources::ledger(environment, err);
    let source = PrintedSource { plan: &plan, ledger: &ledger, today: environment.today, paper: args.paper.paper() };
    let made = printed(&source, &mut input::engine(args.input.threads), &AtomicBool::new(false));
    let bytes = made.map_err(|error| CommandFailure::of_export(error, CommandFault::Report))?;
    let config_folder = environment.config_folder.as_deref();
    Destination { path: &args.output, plan: Some(&args.input.plan), config_folder, put: args.overwrite.put() }.write(&bytes, out)
}
