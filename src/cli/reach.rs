//! `zeroline reach`

use std::io::Write;
use std::sync::atomic::AtomicBool;

use super::args::ReachArgs;
use super::output::render;
use super::{Failure, given, plans};
use crate::file;
use crate::forecast::futures::Engine;
use crate::forecast::reach::{Adjustment, Answer, Figure, NoAnswer, Question, Refused, Target, figure, reach};
use crate::plan::{Key, Plan, YearMonth, bounds_of};
use crate::report::Reach;
use crate::report::figure_word;

pub(super) fn run(args: &ReachArgs, this_month: YearMonth, out: &mut impl Write, err: &mut impl Write) -> Result<(), Failure> {
    let plan = given::plan(&args.given, this_month, err)?;
    let goal = Target { figure: args.measure, measure: args.of.unwrap_or_else(|| plan.goal_measure()), at_least: given::target(args.target, args.measure)? };
    if let Some(key) = args.lock.iter().find(|key| plan.estimate_at(**key).is_none()) {
        return Err(Failure::Arguments(format!("error: --lock {}", Refused::NoNumber(*key))));
    }
    let mut engine = given::engine(args.given.threads);
    let (now, answer) = answer(&plan, &mut engine, goal, args).map_err(|no_answer| refusal(&no_answer, goal.figure))?;
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
fn answer(plan: &Plan, engine: &mut Engine, goal: Target, args: &ReachArgs) -> Result<(f64, Answer), NoAnswer> {
    // A number that is named twice moves once.
    let keys: Vec<Key> = args.by.iter().enumerate().filter(|(i, key)| !args.by[..*i].contains(key)).map(|(_, key)| *key).collect();
    let never = AtomicBool::new(false);
    let answer = reach(plan, engine, Question { target: goal, keys: &keys, locked: &args.lock }, &never)?;
    let now = figure(plan, engine, goal, &never)?;
    let (Answer::Found(exact) | Answer::OutOfReach(exact)) = &answer;
    let values = exact.values.iter().map(|(key, to)| (*key, plan.estimate_at(*key).map_or(*to, |from| tidy(*key, from.value(), *to)))).collect();
    let mut tidied = Adjustment { values, reached: exact.reached };
    tidied.reached = figure(&tidied.applied_to(plan), engine, goal, &never)?;
    let answer = match answer {
        _ if tidied.reached >= goal.at_least => Answer::Found(tidied),
        Answer::OutOfReach(_) => Answer::OutOfReach(tidied),
        found @ Answer::Found(_) => found,
    };
    Ok((now, answer))
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
fn refusal(no_answer: &NoAnswer, figure: Figure) -> Failure {
    let option = match no_answer {
        NoAnswer::Refused(Refused::NoMonth { .. } | Refused::NoShare(_) | Refused::NoFutures) => format!("--measure {}: ", figure_word(figure)),
        NoAnswer::Refused(Refused::NoTarget) => "--target: ".to_owned(),
        NoAnswer::Refused(_) | NoAnswer::Stopped(_) => "--by ".to_owned(),
    };
    Failure::Arguments(format!("error: {option}{no_answer}"))
}
