//! `zeroline sweep`

use std::io::Write;
use std::sync::atomic::AtomicBool;

use super::args::SweepArgs;
use super::failure::refused;
use super::target::target;
use super::values::TypedAxis;
use super::{CommandFailure, Environment, input};
use crate::forecast::parameter_sweep::{Axis, NoSweep, sweep};
use crate::plan::Entry;
use crate::report::SweepReport;
use crate::words::{OptionFault, TypedEntry};

pub(super) fn run(args: &SweepArgs, environment: &Environment, out: &mut impl Write, err: &mut impl Write) -> Result<(), CommandFailure> {
    let plan = input::plan(&args.input, environment.this_month, err)?;
    let ends = args.by.iter().flat_map(|by| &by.ends).flat_map(|end| &end.read_as).map(input::read_as("--by"));
    let targets = args.target.iter().flat_map(|target| &target.read_as).map(input::read_as("--target"));
    input::say_all(ends.chain(targets), err);
    let end = |end: &TypedEntry| match end.entry(&plan) {
        Ok(Entry::Value(value)) => Ok(value),
        Ok(_) => Ok(f64::NAN),
        Err(problem) => Err(OptionFault::Entry { option: "--by", problem }),
    };
    let axis = |by: &TypedAxis| {
        let [low, high] = &by.ends;
        Axis::even(&plan, by.key, (end(low)?, end(high)?), by.points).map_err(OptionFault::Axis)
    };
    let axes = match args.by.as_slice() {
        [x] => (axis(x)?, None),
        [x, y] => (axis(x)?, Some(axis(y)?)),
        many => return Err(OptionFault::Axes(many.len()).into()),
    };
    let target = target(&args.figure, args.target.as_ref(), &plan)?;
    let result = sweep(&plan, &mut input::engine(args.input.threads), target, axes, &AtomicBool::new(false)).map_err(|why| match why {
        NoSweep::Figure(why) => refused(why, target.figure).into(),
        NoSweep::Twice(_) | NoSweep::Cells(_) => OptionFault::Sweep(why).into(),
        NoSweep::Stopped(stopped) => CommandFailure::Stopped(stopped),
    })?;
    args.format.print(&SweepReport { plan: &plan, sweep: &result }, environment, (out, err))
}
