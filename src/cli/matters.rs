//! `zeroline matters`

use std::io::Write;

use super::args::MattersArgs;
use super::output::render;
use super::{Failure, input};
use crate::plan::YearMonth;
use crate::report::matters;

pub(super) fn run(args: &MattersArgs, this_month: YearMonth, out: &mut impl Write, err: &mut impl Write) -> Result<(), Failure> {
    let plan = input::plan(&args.input, this_month, err)?;
    let futures = input::engine(args.input.threads).run(&plan);
    let matters = matters(&plan, futures.as_deref(), args.measure.unwrap_or_else(|| plan.goal_measure()));
    Ok(out.write_all(render(&matters, args.format).as_bytes())?)
}
