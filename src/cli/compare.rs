//! `zeroline compare`

use std::io::Write;
use std::sync::atomic::AtomicBool;

use super::args::{CompareArgs, FigureArgs};
use super::failure::no_answer;
use super::target::target;
use super::{CommandFailure, Environment, FileFailure, input};
use crate::forecast::comparison::Comparison;
use crate::forecast::goal_seek::figure;
use crate::plan::Plan;
use crate::report::{Compared, ComparedFigure};

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
    let (mut engine, never) = (input::engine(args.input.whole.threads), AtomicBool::new(false));
    let sides = Comparison::default().run(&plans, plan.futures_count(), &mut engine, &never)?;
    let measure = args.input.measure.unwrap_or_else(|| plan.goal_measure());
    let mut compared = Compared::new(&plan, &variants.into_iter().zip(&sides).collect::<Vec<_>>(), 0, measure);
    if let Some(asked) = args.figure {
        // The measure is that of the other columns.
        let measure = Some(measure).filter(|_| !asked.is_of_cash());
        let target = target(&FigureArgs { figure: asked, measure }, None, &plan)?;
        let amounts = plans.iter().map(|plan| figure(plan, &mut engine, target, &never)).collect::<Result<_, _>>().map_err(|why| no_answer(why, asked))?;
        compared.set_figure(ComparedFigure { target, amounts });
    }
    args.input.format.print(&compared, environment, (out, err))
}
