//! `zeroline forecast`

use std::fs;
use std::io::Write;
use std::path::Path;

use super::Failure;
use super::args::{ForecastArgs, Format, Set};
use crate::file::{self, SaveError};
use crate::forecast::as_set;
use crate::plan::{Entry, Key, Plan, PlanField, YearMonth};
use crate::report::{forecast_csv, forecast_json, forecast_table};

pub(super) fn run(args: &ForecastArgs, this_month: YearMonth, out: &mut impl Write) -> Result<(), Failure> {
    let plan = match &args.plan {
        Some(path) => file::load(path, this_month).map_err(|error| Failure::Plan(error.to_string()))?,
        None => file::starter(this_month),
    };
    let plan = with_options(plan, args)?;
    let forecast = as_set(&plan);
    let text = match args.format {
        Format::Table => forecast_table(&plan, &forecast),
        Format::Csv => forecast_csv(&plan, &forecast),
        Format::Json => forecast_json(&plan, &forecast),
    };
    match &args.output {
        Some(path) => write_beside(path, args.plan.as_deref(), &text),
        None => Ok(out.write_all(text.as_bytes())?),
    }
}

/// The plan with what the command line sets; every option that does not fit is named.
fn with_options(mut plan: Plan, args: &ForecastArgs) -> Result<Plan, Failure> {
    let mut refused = Vec::new();
    for Set { key, entry } in &args.sets {
        refused.extend(plan.set(*key, entry.clone()).err().map(|problem| format!("error: --set {problem}")));
    }
    let whole =
        [("--months", PlanField::Months, args.months), ("--futures", PlanField::FuturesCount, args.futures), ("--seed", PlanField::FuturesSeed, args.seed)];
    for (option, field, value) in whole {
        let set = value.map(|value| plan.set(Key::Plan(field), Entry::Whole(value)));
        refused.extend(set.and_then(Result::err).map(|problem| format!("error: {option}: {}", problem.fault)));
    }
    if refused.is_empty() { Ok(plan) } else { Err(Failure::Arguments(refused.join("\n"))) }
}

/// Writes a result to a file, unless that would replace the plan it is computed from.
fn write_beside(path: &Path, plan: Option<&Path>, text: &str) -> Result<(), Failure> {
    let is_plan = plan.is_some_and(|plan| matches!((path.canonicalize(), plan.canonicalize()), (Ok(path), Ok(plan)) if path == plan));
    if is_plan {
        return Err(Failure::Arguments(format!("error: {} is the plan itself; give another file after -o", path.display())));
    }
    fs::write(path, text).map_err(|error| Failure::Plan(SaveError { path: path.to_owned(), fault: error.into() }.to_string()))
}
