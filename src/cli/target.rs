//! The target of `reach` and `sweep`: a figure, its measure, and an amount or a share.

use super::args::FigureArgs;
use crate::forecast::reach::{Figure, Target};
use crate::plan::{Assumption, Currency, Plan};
use crate::words::{OptionFault, Typed, TypedUnit};

/// The target of the options; without a number the goal of the plan.
pub(super) fn target(args: &FigureArgs, number: Option<&Typed>, plan: &Plan) -> Result<Target, OptionFault> {
    let at_least = number.map_or_else(|| Ok(plan_target(plan, args.figure)), |typed| typed_target(typed, args.figure, plan.currency()))?;
    Ok(Target { figure: args.figure, measure: args.measure.unwrap_or_else(|| plan.goal_measure()), at_least })
}

/// Money, or a share for a chance.
fn typed_target(typed: &Typed, figure: Figure, currency: Currency) -> Result<f64, OptionFault> {
    let is_chance = matches!(figure, Figure::ChanceInMonth(_));
    let foreign = |unit: String| Err(OptionFault::TargetUnit { unit, currency });
    match &typed.unit {
        _ if is_chance && !(0.0..=1.0).contains(&typed.value) => Err(OptionFault::TargetOfChance),
        Some(TypedUnit::Percent) if !is_chance => Err(OptionFault::TargetOfMoney),
        Some(TypedUnit::Named(unit)) => foreign(unit.clone()),
        Some(TypedUnit::Currency(sign)) if is_chance || !sign.fits(currency) => foreign(sign.to_string()),
        _ => Ok(typed.value),
    }
}

/// The plan's goal in each month; half of the futures for a chance.
#[expect(clippy::cast_precision_loss, reason = "at most 120 months")]
fn plan_target(plan: &Plan, figure: Figure) -> f64 {
    let goal = plan.value(Assumption::GoalPerMonth);
    match figure {
        Figure::AsSetTotal | Figure::Percentile(_) => goal * plan.months() as f64,
        Figure::AsSetMonth(_) => goal,
        Figure::ChanceInMonth(_) => 0.5,
    }
}
