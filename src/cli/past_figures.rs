//! `zeroline actuals` and `zeroline likes`

use std::io::Write;

use super::import_args::PastArgs;
use super::{CommandFailure, Environment, input};
use crate::forecast::deterministic;
use crate::forecast::likes_in_lives::likes_in_lives;
use crate::report::{ActualsReport, LikesReport};

pub(super) fn actuals(args: &PastArgs, environment: &Environment, out: &mut impl Write, err: &mut impl Write) -> Result<(), CommandFailure> {
    let plan = input::load(&args.plan, environment.this_month, err)?;
    let forecast = deterministic(&plan);
    args.format.print(&ActualsReport { plan: &plan, forecast: &forecast }, environment, (out, err))
}

pub(super) fn likes(args: &PastArgs, environment: &Environment, out: &mut impl Write, err: &mut impl Write) -> Result<(), CommandFailure> {
    let plan = input::load(&args.plan, environment.this_month, err)?;
    let likes = likes_in_lives(plan.actuals(), plan.futures_seed());
    args.format.print(&LikesReport { plan: &plan, likes }, environment, (out, err))
}
