//! `zeroline new`

use std::io::Write;

use super::args::NewArgs;
use super::destination::Destination;
use super::output::say;
use super::own_numbers::{GOAL, OwnNumbers};
use super::target::monthly_amount;
use super::values::Amount;
use super::{CommandFailure, Environment, input};
use crate::file;
use crate::ledger::Ledger;
use crate::plan::{Plan, Problem, YearMonth};
use crate::start::{Answers, COUNTRIES};
use crate::words::{CommandNotice, OptionFault, language};

pub(super) fn run(args: &NewArgs, environment: &Environment, out: &mut impl Write, err: &mut impl Write) -> Result<(), CommandFailure> {
    let this_month = environment.this_month;
    input::say_all(args.own.read_as().map(|(option, reading)| input::read_as(option)(reading)), err);
    let plan = if args.own.is_given() { own_plan(&args.own, this_month)? } else { args.example.plan(this_month) };
    let destination = Destination { path: &args.output, plan: None, config_folder: environment.config_folder.as_deref(), put: args.overwrite.put() };
    destination.write(file::write(&plan).as_bytes(), out)?;
    input::warn(&args.output, &plan, err)?;
    if destination.is_standard_output() {
        return Ok(());
    }
    let notice = CommandNotice::NewPlan { path: args.output.clone(), name: plan.name().to_owned(), start: plan.start_month() };
    Ok(say(out, &notice)?)
}

/// A plan from the creator's own numbers.
fn own_plan(own: &OwnNumbers, this_month: YearMonth) -> Result<Plan, CommandFailure> {
    let ledger = Ledger::built_in();
    let country = own.country.or_else(|| COUNTRIES.iter().find(|country| country.code == "US")).unwrap_or(&COUNTRIES[0]);
    let value = |amount: &Option<Amount>| amount.as_ref().map(|amount| amount.value);
    let usual = Answers::example(country, &ledger);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a whole number from 0 to 10,000,000,000")]
    let answers = Answers {
        followers: own.followers.as_ref().map_or(usual.followers, |followers| followers.value as u64),
        lives_per_week: value(&own.lives_a_week).unwrap_or(usual.lives_per_week),
        hours_each: value(&own.hours_each).unwrap_or(usual.hours_each),
        gifts_per_hour: value(&own.gifts_an_hour),
        streams: own.earns.clone(),
        goal: own.goal.as_ref().map_or(Ok(usual.goal), |goal| monthly_amount(GOAL, goal, country.currency()))?,
        ..usual
    };
    answers.plan(&ledger, this_month, language().my_plan()).map_err(|problems| CommandFailure::Options(problems.into_iter().map(refused).collect()))
}

fn refused(problem: Problem) -> OptionFault {
    match OwnNumbers::option_of(&problem.key) {
        Some(option) => OptionFault::OwnNumber { option, problem },
        None => OptionFault::Set(problem),
    }
}
