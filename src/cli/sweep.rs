//! `zeroline sweep`

use std::io::Write;
use std::sync::atomic::AtomicBool;

use super::args::SweepArgs;
use super::output::render;
use super::{Failure, given};
use crate::forecast::reach::{Figure, Refused, Target};
use crate::forecast::sweep::{NoSweep, sweep};
use crate::plan::{Assumption, Plan, YearMonth};
use crate::report::SweepReport;
use crate::report::figure_word;

pub(super) fn run(args: &SweepArgs, this_month: YearMonth, out: &mut impl Write, err: &mut impl Write) -> Result<(), Failure> {
    let plan = given::plan(&args.given, this_month, err)?;
    let axes = match args.by.as_slice() {
        [x] => (x.clone(), None),
        [x, y] => (x.clone(), Some(y.clone())),
        _ => return Err(Failure::Arguments("error: --by: a sweep goes over one number or two; leave the others out".to_owned())),
    };
    let target = args.target.map_or_else(|| Ok(goal_of(&plan, args.measure)), |typed| given::target(typed, args.measure))?;
    let goal = Target { figure: args.measure, measure: args.of.unwrap_or_else(|| plan.goal_measure()), at_least: target };
    let swept = sweep(&plan, &mut given::engine(args.given.threads), goal, axes, &AtomicBool::new(false)).map_err(|why| refusal(&why, goal.figure))?;
    let report = SweepReport { plan: &plan, sweep: &swept };
    Ok(out.write_all(render(&report, args.format).as_bytes())?)
}

/// What the goal of the plan makes of a figure: as much in each month, half of the futures for a chance.
#[expect(clippy::cast_precision_loss, reason = "at most 120 months")]
fn goal_of(plan: &Plan, figure: Figure) -> f64 {
    let goal = plan.value(Assumption::GoalPerMonth);
    match figure {
        Figure::AsSetTotal | Figure::Percentile(_) => goal * plan.months() as f64,
        Figure::AsSetMonth(_) => goal,
        Figure::ChanceInMonth(_) => 0.5,
    }
}

/// Which option a sweep that cannot be made is about.
fn refusal(why: &NoSweep, figure: Figure) -> Failure {
    let option = match why {
        NoSweep::Figure(Refused::NoMonth { .. } | Refused::NoShare(_) | Refused::NoFutures) => format!("--measure {}", figure_word(figure)),
        NoSweep::Figure(Refused::NoTarget) => "--target".to_owned(),
        NoSweep::Figure(_) | NoSweep::Twice(_) | NoSweep::Cells(_) | NoSweep::Stopped(_) => "--by".to_owned(),
    };
    Failure::Arguments(format!("error: {option}: {why}"))
}
