//! The preview of a plan that is being made.

use crate::forecast::futures::Futures;
use crate::forecast::{Forecast, deterministic};
use crate::plan::{Plan, significant};
use crate::words::Money;
use crate::words::start_sheet::StartSentence;

/// The preview of a plan.
#[derive(Clone, Debug)]
pub struct StartPreview {
    /// The forecast as set.
    pub forecast: Forecast,
    /// An average month.
    pub comes: StartSentence,
    /// The share of futures whose average month reaches the goal.
    pub chance: StartSentence,
}

/// The preview of a plan and its futures.
#[must_use]
#[expect(clippy::cast_precision_loss, reason = "at most 120 months")]
pub fn start_preview(plan: &Plan, futures: &Futures) -> StartPreview {
    let (forecast, measure, months) = (deterministic(plan), plan.goal_measure(), plan.months() as f64);
    let money = Money::of(plan.currency());
    let total = futures.total(measure);
    let amount = |total: f64| money.whole(significant(total / months, 2));
    let chance = futures.chance_total_at_least(measure, forecast.goal() * months);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a share of 100")]
    let in_100 = (chance * 100.0).round() as u32;
    let comes = StartSentence::Comes { measure, median: amount(total.p50), low: amount(total.p10), high: amount(total.p90) };
    StartPreview { forecast, comes, chance: StartSentence::Chance(in_100) }
}
