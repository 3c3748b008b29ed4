//! The scenarios that are compared, with their results so far.

use std::sync::Arc;

use eframe::egui::Color32;

use crate::app::theme::Palette;
use crate::plan::Plan;
use crate::report::scenario_name;
use crate::session::ComparedPlan;
use crate::session::work::ComparisonResult;
use crate::words::Money;

/// The scenarios on screen. A result of other scenarios, or of an older plan, is stale: drawn grey, if at all.
#[derive(Clone, Copy)]
pub(super) struct ComparedOnScreen<'a> {
    /// The plan with its scenarios.
    pub(super) plan: &'a Arc<Plan>,
    /// The scenarios, the base among them.
    pub(super) plans: &'a Arc<Vec<ComparedPlan>>,
    /// The one the others are compared with, by its place among the scenarios.
    pub(super) reference: usize,
    /// The one whose futures are set against those of the reference.
    pub(super) other: usize,
    /// The last result, possibly stale.
    pub(super) last: Option<&'a ComparisonResult>,
    /// The result of these scenarios, for any pair of them.
    pub(super) sides: Option<&'a ComparisonResult>,
    /// The result of these scenarios and this pair.
    pub(super) pair: Option<&'a ComparisonResult>,
}

impl<'a> ComparedOnScreen<'a> {
    pub(super) fn name(&self, place: usize) -> &'a str {
        self.plans.get(place).map_or("", |one| scenario_name(self.plan, one.variant))
    }

    pub(super) fn color(&self, palette: &Palette, place: usize) -> Color32 {
        palette.scenario(self.colour(place))
    }

    /// The place of a scenario's colour in the palette; none for the base.
    pub(super) fn colour(&self, place: usize) -> Option<u8> {
        let id = self.plans.get(place)?.variant.scenario()?;
        Some(self.plan.scenario(id)?.colour())
    }

    pub(super) fn money(&self) -> Money {
        Money::of(self.plan.currency())
    }

    /// The total by which scenarios are ranked.
    pub(super) fn total(&self, place: usize) -> f64 {
        self.plans.get(place).map_or(0.0, |one| one.forecast.total(self.plan.goal_measure().into()))
    }

    /// The place of the greatest total, but for these.
    pub(super) fn best_but(&self, but: &[usize]) -> Option<usize> {
        (0..self.plans.len()).filter(|place| !but.contains(place)).max_by(|a, b| self.total(*a).total_cmp(&self.total(*b)))
    }
}
