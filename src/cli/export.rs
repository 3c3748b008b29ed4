//! `zeroline export`

use std::io::Write;
use std::sync::atomic::AtomicBool;

use super::args::ExportArgs;
use super::destination::Destination;
use super::{CommandFailure, Environment, input, sources};
use crate::export::workbook::{WorkbookSource, workbook};
use crate::words::CommandFault;

pub(super) fn run(args: &ExportArgs, environment: &Environment, out: &mut impl Write, err: &mut impl Write) -> Result<(), CommandFailure> {
    let plan = input::document(&args.input, environment.this_month, err)?;
    let ledger = sources::ledger(environment, err);
    let source = WorkbookSource { plan: &plan, ledger: &ledger, today: environment.today };
    let made = workbook(&source, &mut input::engine(args.input.threads), &AtomicBool::new(false));
    let bytes = made.map_err(|error| CommandFailure::of_export(error, CommandFault::Workbook))?;
    let config_folder = environment.config_folder.as_deref();
    Destination { path: &args.output, plan: Some(&args.input.plan), config_folder, put: args.overwrite.put() }.write(&bytes, out)
}
