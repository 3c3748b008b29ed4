//! `zeroline compare`

use std::io::Write;
use std::sync::atomic::AtomicBool;

use super::args::CompareArgs;
use super::{CommandFailure, Environment, FileFailure, input};
use crate::forecast::comparison::Comparison;
use crate::plan::Plan;
use crate::report::Compared;

pub(super) fn run(args: &CompareArgs, environment: &Environment, out: &mut impl Write, err: &mut impl Write) -> Result<(), CommandFailure> {
    let plan = input::document(&args.input.whole, environment.this_month, err)?;
    let against = input::variant(&plan, "--against", &args.against)?;
    let mut variants = vec![against];
    let chosen = match args.scenarios.as_slice() {
        [] => plan.variants().collect(),
        names => names.iter().map(|names| input::variants(&plan, "--scenarios", names)).collect::<Result<Vec<_>, _>>()?.concat(),
    };
    for variant in chosen {
        if !variants.contains(&variant) {
            variants.push(variant);
        }
    }
    if variants.len() < 2 {
        return Err(FileFailure::NothingToCompare(args.input.whole.plan.clone()).into());
    }
    let plans: Vec<Plan> = variants.iter().map(|variant| plan.flattened(*variant)).collect();
    let sides = Comparison::default().run(&plans, plan.futures_count(), &mut input::engine(args.input.whole.threads), &AtomicBool::new(false))?;
    let measure = args.input.measure.unwrap_or_else(|| plan.goal_measure());
    let compared = Compared::new(&plan, &variants.into_iter().zip(&sides).collect::<Vec<_>>(), 0, measure);
    args.input.format.print(&compared, environment, (out, err))
}
