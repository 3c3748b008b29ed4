//! `zeroline forecast`

use std::fs;
use std::io::Write;
use std::path::Path;

use super::args::ForecastArgs;
use super::output::{Format, render};
use super::{Environment, Failure, input, sources};
use crate::file::SaveError;
use crate::forecast::deterministic;
use crate::report::ForecastReport;
use crate::words::OptionFault;

pub(super) fn run(args: &ForecastArgs, environment: &Environment, out: &mut impl Write, err: &mut impl Write) -> Result<(), Failure> {
    let plan = input::plan(&args.input, environment.this_month, err)?;
    let forecast = deterministic(&plan);
    let futures = input::engine(args.input.threads).run(&plan);
    // Only text names the sources.
    let ledger = (args.format == Format::Table).then(|| sources::ledger(environment, err));
    let ledger = ledger.as_ref().map(|ledger| (ledger, environment.today));
    let text = render(&ForecastReport { plan: &plan, forecast: &forecast, futures: futures.as_deref(), ledger }, args.format);
    match &args.output {
        Some(path) => write_result(path, args.input.plan.as_deref(), &text),
        None => Ok(out.write_all(text.as_bytes())?),
    }
}

/// Writes a result to a file, unless it is the file of the plan.
fn write_result(path: &Path, plan: Option<&Path>, text: &str) -> Result<(), Failure> {
    let is_plan = plan.is_some_and(|plan| matches!((path.canonicalize(), plan.canonicalize()), (Ok(path), Ok(plan)) if path == plan));
    if is_plan {
        return Err(OptionFault::OutputIsPlan(path.to_owned()).into());
    }
    Ok(fs::write(path, text).map_err(|error| SaveError { path: path.to_owned(), fault: error.into() })?)
}
