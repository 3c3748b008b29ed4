//! `zeroline new`

use std::io::Write;

use super::Failure;
use super::args::NewArgs;
use super::destination::Destination;
use super::own_numbers::OwnNumbers;
use crate::file;
use crate::ledger::Ledger;
use crate::plan::{Plan, YearMonth};
use crate::start::{Answers, COUNTRIES};
use crate::words::{CommandNotice, OptionFault, language};

pub(super) fn run(args: &NewArgs, this_month: YearMonth, out: &mut impl Write) -> Result<(), Failure> {
    let plan = if args.own.is_given() { own_plan(&args.own, this_month)? } else { args.example.plan(this_month) };
    let put = if args.force { file::replace } else { file::create };
    let destination = Destination { path: &args.output, plan: None, put };
    destination.write(&file::write(&plan), out)?;
    if destination.is_standard_output() {
        return Ok(());
    }
    let notice = CommandNotice::NewPlan { path: args.output.clone(), name: plan.name().to_owned(), start: plan.start_month() };
    Ok(writeln!(out, "{notice}")?)
}

/// A plan from the creator's own numbers.
fn own_plan(own: &OwnNumbers, this_month: YearMonth) -> Result<Plan, Failure> {
    let ledger = Ledger::built_in();
    let country = own.country.or_else(|| COUNTRIES.iter().find(|country| country.code == "US")).unwrap_or(&COUNTRIES[0]);
    let usual = Answers::example(country, &ledger);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a negative number of followers is none")]
    let answers = Answers {
        followers: own.followers.map_or(usual.followers, |followers| followers as u64),
        lives_per_week: own.lives_a_week.unwrap_or(usual.lives_per_week),
        hours_each: own.hours_each.unwrap_or(usual.hours_each),
        gifts_per_hour: own.gifts_an_hour,
        streams: own.earns.clone(),
        goal: own.goal.unwrap_or(usual.goal),
        ..usual
    };
    answers.plan(&ledger, this_month, language().my_plan()).map_err(|problems| Failure::Options(problems.into_iter().map(OptionFault::Set).collect()))
}
