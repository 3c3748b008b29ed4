//! `zeroline check` and `zeroline new`

use std::io::Write;
use std::path::PathBuf;

use super::Failure;
use super::args::NewArgs;
use crate::file::{self, SaveError, SaveFault};
use crate::plan::YearMonth;

pub(super) fn check(plans: &[PathBuf], this_month: YearMonth, out: &mut impl Write) -> Result<(), Failure> {
    let mut problems = Vec::new();
    for path in plans {
        match file::load(path, this_month) {
            Ok(plan) => {
                writeln!(out, "{} is fine", path.display())?;
                for warning in file::warnings(&plan) {
                    writeln!(out, "{}: {warning}", path.display())?;
                }
            }
            Err(error) => problems.push(error.to_string()),
        }
    }
    if problems.is_empty() { Ok(()) } else { Err(Failure::Plan(problems.join("\n"))) }
}

pub(super) fn new(args: &NewArgs, this_month: YearMonth, out: &mut impl Write) -> Result<(), Failure> {
    let plan = args.example.plan(this_month);
    let save = if args.force { file::save } else { file::create_new };
    save(&args.output, &plan).map_err(|error| refusal(&error))?;
    Ok(writeln!(out, "{} is written: {}, from {} {}", args.output.display(), plan.name(), plan.start_month().name(), plan.start_month().year())?)
}

/// Why a plan is not written.
pub(super) fn refusal(error: &SaveError) -> Failure {
    Failure::Plan(match error.fault {
        SaveFault::Exists => format!("{}: there is such a file already; give another name, or --force to replace it", error.path.display()),
        _ => error.to_string(),
    })
}
