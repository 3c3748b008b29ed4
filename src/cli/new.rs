//! `zeroline new`

use std::io::Write;

use super::Failure;
use super::args::NewArgs;
use crate::file;
use crate::plan::YearMonth;
use crate::words::CommandNotice;

pub(super) fn run(args: &NewArgs, this_month: YearMonth, out: &mut impl Write) -> Result<(), Failure> {
    let plan = args.example.plan(this_month);
    let save = if args.force { file::save } else { file::create_new };
    save(&args.output, &plan)?;
    let notice = CommandNotice::NewPlan { path: args.output.clone(), name: plan.name().to_owned(), start: plan.start_month() };
    Ok(writeln!(out, "{notice}")?)
}
