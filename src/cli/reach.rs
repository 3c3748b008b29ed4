//! `zeroline reach`

use std::io::Write;
use std::sync::atomic::AtomicBool;

use super::args::ReachArgs;
use super::failure::refused;
use super::output::render;
use super::target::target;
use super::{Failure, input};
use crate::file;
use crate::forecast::futures::Engine;
use crate::forecast::reach::{Adjustment, Answer, NoAnswer, Question, Target, figure, reach};
use crate::plan::{Key, Plan, YearMonth, bounds_of};
use crate::report::Reach;
use crate::words::OptionFault;

pub(super) fn run(args: &ReachArgs, this_month: YearMonth, out: &mut impl Write, err: &mut impl Write) -> Result<(), Failure> {
    let plan = input::plan(&args.input, this_month, err)?;
    let target = target(&args.figure, Some(&args.target), &plan)?;
    if let Some(key) = args.lock.iter().find(|key| plan.estimate_at(**key).is_none()) {
        return Err(OptionFault::Lock(*key).into());
    }
    let mut engine = input::engine(args.input.threads);
    let (now, answer) = answer(&plan, &mut engine, target, args).map_err(|no_answer| match no_answer {
        NoAnswer::Refused(why) => refused(why, target.figure).into(),
        NoAnswer::Stopped(stopped) => Failure::Stopped(stopped),
    })?;
    let written = match (&answer, &args.output) {
        (Answer::Found(change), Some(path)) => {
            let save = if args.force { file::save } else { file::create_new };
            save(path, &change.applied_to(&plan))?;
            Some(path.as_path())
        }
        _ => None,
    };
    let reach = Reach { plan: &plan, goal: target, now, answer, written };
    Ok(out.write_all(render(&reach, args.format).as_bytes())?)
}

/// The present figure, and the change that reaches the target.
fn answer(plan: &Plan, engine: &mut Engine, target: Target, args: &ReachArgs) -> Result<(f64, Answer), NoAnswer> {
    // A number that is named twice moves once.
    let keys: Vec<Key> = args.by.iter().enumerate().filter(|(i, key)| !args.by[..*i].contains(key)).map(|(_, key)| *key).collect();
    let never = AtomicBool::new(false);
    let answer = reach(plan, engine, Question { target, keys: &keys, locked: &args.lock }, &never)?;
    let now = figure(plan, engine, target, &never)?;
    let (Answer::Found(exact) | Answer::OutOfReach(exact)) = &answer;
    let values = exact.values.iter().map(|(key, to)| (*key, plan.estimate_at(*key).map_or(*to, |from| tidy(*key, from.value(), *to)))).collect();
    let mut tidied = Adjustment { values, reached: exact.reached };
    tidied.reached = figure(&tidied.applied_to(plan), engine, target, &never)?;
    let answer = match answer {
        _ if tidied.reached >= target.at_least => Answer::Found(tidied),
        Answer::OutOfReach(_) => Answer::OutOfReach(tidied),
        found @ Answer::Found(_) => found,
    };
    Ok((now, answer))
}

/// A number a person would set: whole or of three digits, rounded away from the present one.
#[expect(clippy::cast_possible_truncation, reason = "the logarithm of a finite number is small")]
fn tidy(key: Key, from: f64, to: f64) -> f64 {
    if from == to {
        return to;
    }
    let decimals = (2 - libm::log10(to.abs()).floor().clamp(-6.0, 2.0) as i32).max(0);
    let scale = 10f64.powi(decimals);
    let outward = if to > from { (to * scale).ceil() } else { (to * scale).floor() } / scale;
    bounds_of(key).map_or(to, |bounds| outward.clamp(bounds.limit.0, bounds.limit.1))
}
