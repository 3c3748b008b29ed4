//! `zeroline forecast`

use std::fs;
use std::io::Write;
use std::path::Path;

use super::args::ForecastArgs;
use super::output::{Format, render};
use super::{Failure, Here, given, sources};
use crate::file::SaveError;
use crate::forecast::deterministic;
use crate::report::ForecastReport;

pub(super) fn run(args: &ForecastArgs, here: &Here, out: &mut impl Write, err: &mut impl Write) -> Result<(), Failure> {
    let plan = given::plan(&args.given, here.this_month, err)?;
    let forecast = deterministic(&plan);
    let futures = given::engine(args.given.threads).run(&plan);
    // Only text names the sources.
    let ledger = (args.format == Format::Table).then(|| sources::ledger(here, err));
    let ledger = ledger.as_ref().map(|ledger| (ledger, here.today));
    let text = render(&ForecastReport { plan: &plan, forecast: &forecast, futures: futures.as_deref(), ledger }, args.format);
    match &args.output {
        Some(path) => write_beside(path, args.given.plan.as_deref(), &text),
        None => Ok(out.write_all(text.as_bytes())?),
    }
}

/// Writes a result to a file, unless that would replace the plan it is computed from.
fn write_beside(path: &Path, plan: Option<&Path>, text: &str) -> Result<(), Failure> {
    let is_plan = plan.is_some_and(|plan| matches!((path.canonicalize(), plan.canonicalize()), (Ok(path), Ok(plan)) if path == plan));
    if is_plan {
        return Err(Failure::Arguments(format!("error: {} is the plan itself; give another file after -o", path.display())));
    }
    fs::write(path, text).map_err(|error| Failure::Plan(SaveError { path: path.to_owned(), fault: error.into() }.to_string()))
}
