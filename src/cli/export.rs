//! `zeroline export`

use std::io::Write;

use super::args::ExportArgs;
use super::destination::Destination;
use super::{CommandFailure, Environment, input, sources};
use crate::export::workbook::{WorkbookSource, workbook};
use crate::file;
use crate::forecast::{Cash, deterministic};
use crate::words::CommandFault;

pub(super) fn run(args: &ExportArgs, environment: &Environment, out: &mut impl Write, err: &mut impl Write) -> Result<(), CommandFailure> {
    let plan = input::document(&args.input, environment.this_month, err)?;
    let forecast = deterministic(&plan);
    let futures = input::engine(args.input.threads).run(&plan);
    let (cash, ledger) = (Cash::of(&plan, &forecast), sources::ledger(environment, err));
    let source = WorkbookSource { plan: &plan, forecast: &forecast, cash: &cash, futures: futures.as_deref(), ledger: &ledger, today: environment.today };
    let bytes = workbook(&source).map_err(|error| CommandFailure::Command(CommandFault::Workbook(error.to_string())))?;
    let put = if args.force { file::replace_by } else { file::create_by };
    Destination { path: &args.output, plan: Some(&args.input.plan), config_folder: environment.config_folder.as_deref(), put }.write(&bytes, out)
}
