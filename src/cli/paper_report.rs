//! `zeroline report`

use std::io::Write;

use super::args::ReportArgs;
use super::destination::Destination;
use super::{CommandFailure, Environment, input, sources};
use crate::export::printed::{PrintedSource, printed};
use crate::file;
use crate::forecast::{Cash, deterministic};
use crate::plan::Variant;
use crate::words::CommandFault;

pub(super) fn run(args: &ReportArgs, environment: &Environment, out: &mut impl Write, err: &mut impl Write) -> Result<(), CommandFailure> {
    let plan = input::document(&args.input, environment.this_month, err)?;
    let base = plan.flattened(Variant::Base);
    let forecast = deterministic(&base);
    let mut engine = input::engine(args.input.threads);
    let (futures, cash_futures) = (engine.run(&base), engine.cash(&base));
    let (cash, ledger) = (Cash::of(&base, &forecast), sources::ledger(environment, err));
    let source = PrintedSource {
        plan: &plan,
        forecast: &forecast,
        futures: futures.as_deref(),
        cash: &cash,
        cash_futures: cash_futures.as_ref(),
        ledger: &ledger,
        today: environment.today,
        paper: args.paper.paper(),
    };
    let bytes = printed(&source).map_err(|reason| CommandFailure::Command(CommandFault::Report(reason)))?;
    let put = if args.force { file::replace_by } else { file::create_by };
    Destination { path: &args.output, plan: Some(&args.input.plan), config_folder: environment.config_folder.as_deref(), put }.write(&bytes, out)
}
