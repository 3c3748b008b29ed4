//! `zeroline steps`

use std::io::Write;
use std::sync::atomic::AtomicBool;

use super::args::StepsArgs;
use super::{CommandFailure, Environment, input};
use crate::forecast::attribution::steps;
use crate::report::StepsReport;

pub(super) fn run(args: &StepsArgs, environment: &Environment, out: &mut impl Write, err: &mut impl Write) -> Result<(), CommandFailure> {
    let plan = input::document(&args.input.whole, environment.this_month, err)?;
    let from = input::variant(&plan, "--from", &args.from)?;
    let to = input::variant(&plan, "--to", &args.to)?;
    let steps = steps(&plan, from, to, args.input.measure.unwrap_or_else(|| plan.goal_measure()), &AtomicBool::new(false)).map_err(CommandFailure::Stopped)?;
    args.input.format.print(&StepsReport::new(&plan, from, to, &steps), environment, (out, err))
}
