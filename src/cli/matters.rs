//! `zeroline matters`

use std::io::Write;
use std::sync::atomic::AtomicBool;

use super::args::MattersArgs;
use super::failure::no_answer;
use super::target::target;
use super::{CommandFailure, Environment, input};
use crate::forecast::goal_seek::{Figure, figure};
use crate::forecast::sensitivity::{rank_correlation_with, tornado_of};
use crate::report::{FigureEffects, Matters};

pub(super) fn run(args: &MattersArgs, environment: &Environment, out: &mut impl Write, err: &mut impl Write) -> Result<(), CommandFailure> {
    let plan = input::plan(&args.input, environment.this_month, err)?;
    let target = target(&args.figure, None, &plan)?;
    let mut engine = input::engine(args.input.threads);
    let (never, refused) = (AtomicBool::new(false), |why| no_answer(why, target.figure));
    let now = figure(&plan, &mut engine, target, &never).map_err(refused)?;
    let bars = tornado_of(&plan, &mut engine, target, &never).map_err(refused)?;
    let futures = engine.run(&plan);
    let ranks = match target.figure {
        Figure::AsSetTotal | Figure::Percentile(_) => futures.as_ref().map(|futures| rank_correlation_with(&plan, futures.totals(target.measure))),
        Figure::LowestSpendable | Figure::ChanceOfRunningOut => engine.cash(&plan).map(|cash| rank_correlation_with(&plan, cash.lowest())),
        Figure::AsSetMonth(_) | Figure::ChanceInMonth(_) => None,
    };
    let matters = Matters::new(&plan, futures.as_deref(), FigureEffects { target, now, bars, ranks: ranks.unwrap_or_default() });
    args.format.print(&matters, environment, (out, err))
}
