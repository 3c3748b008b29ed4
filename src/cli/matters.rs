//! `zeroline matters`

use std::io::Write;

use super::args::MattersArgs;
use super::{CommandFailure, Environment, input};
use crate::report::matters;

pub(super) fn run(args: &MattersArgs, environment: &Environment, out: &mut impl Write, err: &mut impl Write) -> Result<(), CommandFailure> {
    let plan = input::plan(&args.input, environment.this_month, err)?;
    let futures = input::engine(args.input.threads).run(&plan);
    let matters = matters(&plan, futures.as_deref(), args.measure.unwrap_or_else(|| plan.goal_measure()));
    args.format.print(&matters, environment, (out, err))
}
