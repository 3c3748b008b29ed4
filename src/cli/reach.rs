//! `zeroline reach`

use std::io::Write;
use std::sync::atomic::AtomicBool;

use super::args::ReachArgs;
use super::destination::Destination;
use super::failure::no_answer;
use super::target::target;
use super::{CommandFailure, Environment, input};
use crate::forecast::deterministic;
use crate::forecast::futures::{self, Engine};
use crate::forecast::goal_seek::{ReachAnswer, ReachRequest, Target, figure, reach};
use crate::plan::{Key, Plan};
use crate::report::Reach;
use crate::words::OptionFault;

pub(super) fn run(args: &ReachArgs, environment: &Environment, out: &mut impl Write, err: &mut impl Write) -> Result<(), CommandFailure> {
    let source = input::source(&args.input, environment.this_month, err)?;
    let plan = source.flat.clone();
    input::say_all(args.target.iter().flat_map(|target| &target.read_as).map(input::read_as("--target")), err);
    if args.target.is_none() && !args.figure.figure.is_of_cash() {
        return Err(OptionFault::NoTarget.into());
    }
    let target = target(&args.figure, args.target.as_ref(), &plan)?;
    if let Some(key) = args.lock.iter().find(|key| plan.estimate_at(**key).is_none()) {
        return Err(OptionFault::Lock(*key).into());
    }
    let mut engine = input::engine(args.input.threads);
    // A number that is named twice moves once.
    let keys: Vec<Key> = args.by.iter().enumerate().filter(|(i, key)| !args.by[..*i].contains(key)).map(|(_, key)| *key).collect();
    let (never, question) = (AtomicBool::new(false), ReachRequest { target, keys: &keys, locked: &args.lock });
    let no_answer = |why| no_answer(why, target.figure);
    let answer = reach(&plan, &mut engine, question, &never).map_err(no_answer)?;
    let now = figure(&plan, &mut engine, target, &never).map_err(no_answer)?;
    let destination = args.output.as_deref().map(|path| Destination {
        path,
        plan: args.input.plan.as_deref(),
        config_folder: environment.config_folder.as_deref(),
        put: args.overwrite.put(),
    });
    if let (ReachAnswer::Found(change), Some(destination)) = (&answer, &destination) {
        let changed = change.applied_to(&plan).map_err(OptionFault::Set)?;
        let given = args.input.changes.entries().map(|(_, key, _)| key);
        let text = source.text_with(&changed, given.chain(change.values.iter().map(|(key, _)| *key)), environment.this_month).map_err(OptionFault::Set)?;
        destination.write(text.as_bytes(), out)?;
    }
    let file = destination.filter(|destination| !destination.is_standard_output());
    let is_plan_printed = file.is_none() && args.output.is_some();
    let written = file.filter(|_| matches!(answer, ReachAnswer::Found(_))).map(|file| file.path);
    let report = Reach { plan: &plan, goal: target, now, is_beyond_futures: is_beyond_futures(&plan, &answer, target, &mut engine), answer, written };
    let text = args.format.render(&report, environment.out, environment)?;
    args.format.say_limit(&report, err);
    if is_plan_printed {
        // An answer that cannot be written changes no result.
        drop(err.write_all(text.as_bytes()));
        return Ok(());
    }
    Ok(out.write_all(text.as_bytes())?)
}

/// Whether amounts of the plan, as it is or with the answer, are beyond those that futures hold.
fn is_beyond_futures(plan: &Plan, answer: &ReachAnswer, target: Target, engine: &mut Engine) -> bool {
    let (ReachAnswer::Found(change) | ReachAnswer::OutOfReach(change)) = answer;
    let changed = change.applied_to(plan).ok();
    [Some(plan), changed.as_ref()].into_iter().flatten().any(|plan| {
        if target.figure.is_of_futures() {
            engine.run(plan).is_some_and(|futures| futures.is_cut_off)
        } else {
            futures::is_beyond_futures(&deterministic(plan))
        }
    })
}
