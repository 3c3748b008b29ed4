//! `zeroline new`

use std::io::Write;

use super::Failure;
use super::args::NewArgs;
use crate::file;
use crate::plan::YearMonth;

pub(super) fn run(args: &NewArgs, this_month: YearMonth, out: &mut impl Write) -> Result<(), Failure> {
    let plan = args.example.plan(this_month);
    let save = if args.force { file::save } else { file::create_new };
    save(&args.output, &plan)?;
    Ok(writeln!(out, "Wrote {}: {}, from {} {}", args.output.display(), plan.name(), plan.start_month().name(), plan.start_month().year())?)
}
