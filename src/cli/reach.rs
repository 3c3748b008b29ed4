//! `zeroline reach`

use std::io::Write;

use super::args::ReachArgs;
use super::output::render;
use super::{Failure, given, plans};
use crate::file;
use crate::forecast::futures::Engine;
use crate::forecast::reach::{Answer, Change, Figure, Goal, Refused, seek, spread};
use crate::plan::{Key, Plan, YearMonth, bounds_of};
use crate::report::Reach;
use crate::report::figure_word;

pub(super) fn run(args: &ReachArgs, this_month: YearMonth, out: &mut impl Write, err: &mut impl Write) -> Result<(), Failure> {
    let plan = given::plan(&args.given, this_month, err)?;
    let goal = Goal { figure: args.measure, measure: args.of.unwrap_or_else(|| plan.goal_measure()), target: given::target(args.target, args.measure)? };
    if let Some(key) = args.lock.iter().find(|key| plan.estimate_at(**key).is_none()) {
        return Err(Failure::Arguments(format!("error: --lock {}", Refused::NoNumber(*key))));
    }
    let mut engine = given::engine(args.given.threads);
    let (now, answer) = answer(&plan, &mut engine, goal, args).map_err(|refused| refusal(refused, goal.figure))?;
    let written = match (&answer, &args.output) {
        (Answer::Found(change), Some(path)) => {
            let save = if args.force { file::save } else { file::create_new };
            save(path, &change.applied_to(&plan)).map_err(|error| plans::refusal(&error))?;
            Some(path.as_path())
        }
        _ => None,
    };
    let reach = Reach { plan: &plan, goal, now, answer, written };
    Ok(out.write_all(render(&reach, args.format).as_bytes())?)
}

/// The figure as the plan stands, and what it would take.
fn answer(plan: &Plan, engine: &mut Engine, goal: Goal, args: &ReachArgs) -> Result<(f64, Answer), Refused> {
    // A number that is named twice moves once.
    let keys: Vec<Key> = args.by.iter().enumerate().filter(|(i, key)| !args.by[..*i].contains(key)).map(|(_, key)| *key).collect();
    let answer = match keys.as_slice() {
        [key] => seek(plan, engine, goal, *key, &args.lock),
        keys => spread(plan, engine, goal, keys, &args.lock),
    }?;
    let now = figure(plan, engine, goal, keys[0])?;
    let (Answer::Found(exact) | Answer::OutOfReach(exact)) = &answer;
    let values = exact.values.iter().map(|(key, to)| (*key, plan.estimate_at(*key).map_or(*to, |from| tidy(*key, from.value(), *to)))).collect();
    let mut tidied = Change { values, reached: exact.reached };
    tidied.reached = figure(&tidied.applied_to(plan), engine, goal, keys[0])?;
    let answer = match answer {
        _ if tidied.reached >= goal.target => Answer::Found(tidied),
        Answer::OutOfReach(_) => Answer::OutOfReach(tidied),
        found @ Answer::Found(_) => found,
    };
    Ok((now, answer))
}

/// What a figure of a plan is.
fn figure(plan: &Plan, engine: &mut Engine, goal: Goal, key: Key) -> Result<f64, Refused> {
    // Everything is above the least number, so the answer is the plan as it stands.
    let (Answer::Found(Change { reached, .. }) | Answer::OutOfReach(Change { reached, .. })) = seek(plan, engine, Goal { target: f64::MIN, ..goal }, key, &[])?;
    Ok(reached)
}

/// A number one would set: whole, or of three digits, and no nearer to where it came from.
#[expect(clippy::cast_possible_truncation, reason = "the logarithm of a finite number is small")]
fn tidy(key: Key, from: f64, to: f64) -> f64 {
    if from == to {
        return to;
    }
    let decimals = (2 - to.abs().log10().floor().clamp(-6.0, 2.0) as i32).max(0);
    let scale = 10f64.powi(decimals);
    let outward = if to > from { (to * scale).ceil() } else { (to * scale).floor() } / scale;
    bounds_of(key).map_or(to, |bounds| outward.clamp(bounds.limit.0, bounds.limit.1))
}

/// Which option a question without an answer is about.
fn refusal(refused: Refused, figure: Figure) -> Failure {
    let option = match refused {
        Refused::NoNumber(_) | Refused::FollowsGiftTable(_) | Refused::Locked(_) | Refused::NoRange(_) | Refused::Nothing => "--by ".to_owned(),
        Refused::NoMonth { .. } | Refused::NoShare(_) | Refused::NoFutures => format!("--measure {}: ", figure_word(figure)),
        Refused::NoTarget => "--target: ".to_owned(),
    };
    Failure::Arguments(format!("error: {option}{refused}"))
}
