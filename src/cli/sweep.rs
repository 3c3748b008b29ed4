//! `zeroline sweep`

use std::io::Write;
use std::sync::atomic::AtomicBool;

use super::args::SweepArgs;
use super::failure::refused;
use super::output::render;
use super::target::target;
use super::{Failure, input};
use crate::forecast::sweep::{NoSweep, sweep};
use crate::plan::YearMonth;
use crate::report::SweepReport;
use crate::words::OptionFault;

pub(super) fn run(args: &SweepArgs, this_month: YearMonth, out: &mut impl Write, err: &mut impl Write) -> Result<(), Failure> {
    let plan = input::plan(&args.input, this_month, err)?;
    let axes = match args.by.as_slice() {
        [x] => (x.clone(), None),
        [x, y] => (x.clone(), Some(y.clone())),
        many => return Err(OptionFault::Axes(many.len()).into()),
    };
    let target = target(&args.figure, args.target.as_ref(), &plan)?;
    let result = sweep(&plan, &mut input::engine(args.input.threads), target, axes, &AtomicBool::new(false)).map_err(|why| match why {
        NoSweep::Figure(why) => refused(why, target.figure).into(),
        NoSweep::Twice(_) | NoSweep::Cells(_) => OptionFault::Sweep(why).into(),
        NoSweep::Stopped(stopped) => Failure::Stopped(stopped),
    })?;
    Ok(out.write_all(render(&SweepReport { plan: &plan, sweep: &result }, args.format).as_bytes())?)
}
