//! The target of `reach` and `sweep`: a figure, its measure, and an amount or a share.

use super::args::FigureArgs;
use crate::forecast::reach::{Figure, Target};
use crate::plan::{Currency, Plan};
use crate::words::{OptionFault, Typed, TypedUnit};

/// The target of the options; without a number the goal of the plan.
pub(super) fn target(args: &FigureArgs, number: Option<&Typed>, plan: &Plan) -> Result<Target, OptionFault> {
    let goal = Target::of_goal(plan, args.figure);
    let at_least = number.map_or(Ok(goal.at_least), |typed| typed_target(typed, args.figure, plan.currency()))?;
    Ok(Target { measure: args.measure.unwrap_or(goal.measure), at_least, ..goal })
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
