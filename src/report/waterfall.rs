//! The difference between two scenarios as a waterfall: the share of each change, the largest first.

use crate::forecast::attribution::{Change, ChangeShare, Steps};
use crate::plan::{Assumption, Key, Plan, Variant};

use super::{StepsReport, round_column, scenario_name};
use crate::words::{Heading, Money};

/// A change between two scenarios.
#[derive(Clone, Debug, PartialEq)]
pub struct WaterfallStep {
    /// "Deals per month 2 → 3".
    pub label: String,
    /// Its share of the difference.
    pub amount: f64,
    /// In words.
    pub text: String,
    /// Whether it is the likes, which do nothing of themselves.
    pub is_likes: bool,
}

/// An end of a waterfall.
#[derive(Clone, Debug, PartialEq)]
pub struct WaterfallEnd {
    /// The scenario.
    pub name: String,
    /// Its total.
    pub text: String,
}

/// The changes between two scenarios.
#[derive(Clone, Debug, PartialEq)]
pub struct Waterfall {
    /// The scenario it begins with.
    pub from: WaterfallEnd,
    /// The total of that, exact.
    pub start: f64,
    /// The changes, the largest first.
    pub steps: Vec<WaterfallStep>,
    /// The scenario it ends with.
    pub to: WaterfallEnd,
    /// The orders the shares were computed over, if there are several changes.
    pub note: Option<String>,
}

/// The share of each change in the difference of two scenarios; `steps` are those of this plan from the one to the other.
#[must_use]
pub fn waterfall(plan: &Plan, from: Variant, to: Variant, steps: &Steps) -> Waterfall {
    let money = Money::of(plan.currency());
    let report = StepsReport::new(plan, from, to, steps);
    let amounts: Vec<f64> = std::iter::once(steps.from).chain(steps.steps.iter().map(|step| step.amount)).collect();
    let column = round_column(&amounts, 1.0);
    let is_likes = |change: Change| change == Change::Set(Key::Assumption(Assumption::LikesPerMonth));
    let step = |((step, label), shown): ((&ChangeShare, &String), &f64)| WaterfallStep {
        label: label.clone(),
        amount: step.amount,
        text: money.signed_whole(*shown),
        is_likes: is_likes(step.change) && step.amount == 0.0,
    };
    let mut rows: Vec<WaterfallStep> = steps.steps.iter().zip(report.labels()).zip(column.cells.iter().skip(1)).map(step).collect();
    // The largest first, likes last: they are always among them.
    rows.sort_by(|a, b| a.is_likes.cmp(&b.is_likes).then(b.amount.abs().total_cmp(&a.amount.abs())));
    if !steps.steps.iter().any(|step| is_likes(step.change)) {
        rows.push(WaterfallStep { label: Heading::Likes.into(), amount: 0.0, text: money.signed_whole(0.0), is_likes: true });
    }
    let end = |variant, amount| WaterfallEnd { name: scenario_name(plan, variant).to_owned(), text: money.whole(amount) };
    Waterfall {
        from: end(from, column.cells.first().copied().unwrap_or(0.0)),
        start: steps.from,
        steps: rows,
        to: end(to, column.total),
        note: (steps.steps.len() > 1).then(|| report.method()),
    }
}
