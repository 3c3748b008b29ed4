//! The target of `reach` and `sweep`: a figure, its measure, and an amount or a share.

use super::args::FigureArgs;
use crate::forecast::goal_seek::{Figure, Target};
use crate::plan::{Currency, Plan};
use crate::words::{OptionFault, Period, Typed, TypedUnit};

/// The target of the options; without a number the goal of the plan.
pub(super) fn target(args: &FigureArgs, number: Option<&Typed>, plan: &Plan) -> Result<Target, OptionFault> {
    if args.measure.is_some() && args.figure.is_of_cash() {
        return Err(OptionFault::MeasureOfCash);
    }
    let goal = Target::of_goal(plan, args.figure);
    let amount = number.map_or(Ok(goal.amount), |typed| typed_target(typed, args.figure, plan.currency()))?;
    Ok(Target { measure: args.measure.unwrap_or(goal.measure), amount, ..goal })
}

/// Money, or a share for a chance.
fn typed_target(typed: &Typed, figure: Figure, currency: Currency) -> Result<f64, OptionFault> {
    const TARGET: &str = "--target";
    match figure {
        Figure::ChanceInMonth(_) | Figure::ChanceOfRunningOut => {
            let is_share = (0.0..=1.0).contains(&typed.value) && matches!(typed.unit, None | Some(TypedUnit::Percent)) && typed.period.is_none();
            is_share.then_some(typed.value).ok_or(OptionFault::TargetOfChance)
        }
        _ if typed.is_percent() => Err(OptionFault::TargetOfMoney),
        Figure::AsSetMonth(_) => monthly_amount(TARGET, typed, currency),
        Figure::AsSetTotal | Figure::Percentile(_) | Figure::LowestSpendable => amount(TARGET, typed, currency),
    }
}

/// An amount of a month, which may say so.
pub(super) fn monthly_amount(option: &'static str, typed: &Typed, currency: Currency) -> Result<f64, OptionFault> {
    let period = typed.period.filter(|period| *period != Period::Month);
    amount(option, &Typed { period, ..typed.clone() }, currency)
}

/// An amount, alone or in this currency.
fn amount(option: &'static str, typed: &Typed, currency: Currency) -> Result<f64, OptionFault> {
    let unit = match (&typed.unit, typed.period) {
        (Some(TypedUnit::Percent), _) => "%".to_owned(),
        (Some(TypedUnit::Named(unit)), _) => unit.clone(),
        (Some(TypedUnit::Currency(sign)), _) if !sign.fits(currency) => sign.to_string(),
        (_, Some(period)) => period.to_string(),
        (None | Some(TypedUnit::Currency(_)), None) => return Ok(typed.value),
    };
    Err(OptionFault::AmountUnit { option, unit, currency })
}
