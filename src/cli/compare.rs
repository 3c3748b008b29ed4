//! `zeroline compare` and `zeroline steps`

use std::io::Write;
use std::sync::atomic::AtomicBool;

use super::args::{CompareArgs, StepsArgs};
use super::output::render;
use super::{Failure, given};
use crate::forecast::compare::Comparison;
use crate::forecast::steps::steps;
use crate::plan::{Plan, YearMonth};
use crate::report::{Compared, StepsReport};

pub(super) fn run(args: &CompareArgs, this_month: YearMonth, out: &mut impl Write, err: &mut impl Write) -> Result<(), Failure> {
    let plan = given::document(&args.given.plan, &args.given.changes, this_month, err)?;
    let against = given::variant(&plan, "--against", &args.against)?;
    let mut shown = vec![against];
    let chosen = match args.scenarios.as_slice() {
        [] => plan.variants().collect(),
        names => names.iter().map(|names| given::variants(&plan, "--scenarios", names)).collect::<Result<Vec<_>, _>>()?.concat(),
    };
    for one in chosen {
        if !shown.contains(&one) {
            shown.push(one);
        }
    }
    if shown.len() < 2 {
        let path = args.given.plan.display();
        return Err(Failure::Plan(format!("{path}: there is nothing to compare; add a scenario to the plan, or name others with --scenarios and --against")));
    }
    let plans: Vec<Plan> = shown.iter().map(|shown| plan.flattened(*shown)).collect();
    let count = usize::try_from(plan.futures_count()).unwrap_or(usize::MAX);
    let run = Comparison::default().run(&plans, count, &mut given::engine(args.given.threads), &AtomicBool::new(false));
    let Ok(sides) = run else { return Ok(()) };
    let measure = args.given.measure.unwrap_or_else(|| plan.goal_measure());
    let compared = Compared::new(&plan, &shown.into_iter().zip(&sides).collect::<Vec<_>>(), 0, measure);
    Ok(out.write_all(render(&compared, args.given.format).as_bytes())?)
}

pub(super) fn run_steps(args: &StepsArgs, this_month: YearMonth, out: &mut impl Write, err: &mut impl Write) -> Result<(), Failure> {
    let plan = given::document(&args.given.plan, &args.given.changes, this_month, err)?;
    let from = given::variant(&plan, "--from", &args.from)?;
    let to = given::variant(&plan, "--to", &args.to)?;
    let steps = steps(&plan, from, to, args.given.measure.unwrap_or_else(|| plan.goal_measure()));
    let report = StepsReport::new(&plan, from, to, &steps);
    Ok(out.write_all(render(&report, args.given.format).as_bytes())?)
}
