//! `zeroline actuals` and `zeroline likes`

use std::io::Write;
use std::sync::atomic::AtomicBool;

use super::import_args::PastArgs;
use super::{CommandFailure, Environment, input};
use crate::forecast::calibrate::calibrate;
use crate::forecast::likes_in_lives::likes_in_lives;
use crate::forecast::{KnownMonths, deterministic};
use crate::report::{ActualsReport, LikesReport};

pub(super) fn actuals(args: &PastArgs, environment: &Environment, out: &mut impl Write, err: &mut impl Write) -> Result<(), CommandFailure> {
    let plan = input::load(&args.plan, environment.this_month, err)?;
    let forecast = deterministic(&plan);
    let months = KnownMonths::of(&plan);
    let calibration = calibrate(&plan, &forecast, &months);
    let given = input::engine(None).given_until(&plan, &months, plan.futures_count(), &AtomicBool::new(false));
    args.format.print(&ActualsReport { plan: &plan, forecast: &forecast, calibration, given }, environment, (out, err))
}

pub(super) fn likes(args: &PastArgs, environment: &Environment, out: &mut impl Write, err: &mut impl Write) -> Result<(), CommandFailure> {
    let plan = input::load(&args.plan, environment.this_month, err)?;
    let likes = likes_in_lives(plan.actuals(), plan.futures_seed());
    args.format.print(&LikesReport { plan: &plan, likes }, environment, (out, err))
}
