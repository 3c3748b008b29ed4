//! Plans side by side, with the same months and the same draws.

use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use super::futures::{Engine, Futures, Paired, Stopped};
use super::{Forecast, deterministic};
use crate::plan::{GoalMeasure, Plan};

/// The figures of one of several plans.
#[derive(Clone, Debug, PartialEq)]
pub struct PlanFigures {
    /// With every number at its value.
    pub forecast: Forecast,
    /// `None` where no futures are run. 100,000 of them take 0.8 MB.
    pub futures: Option<Arc<Futures>>,
}

impl PlanFigures {
    /// The share of futures that meet the goal in at least one month, 0 to 1.
    #[must_use]
    pub fn chance_of_goal(&self) -> Option<f64> {
        self.futures.as_ref()?.chance.by_month.last().copied()
    }
}

/// Compares plans, and runs only those that changed since the last time.
#[derive(Debug, Default)]
pub struct Comparison {
    cache: Vec<(Plan, usize, PlanFigures)>,
}

impl Comparison {
    /// The figures of each of these plans (without scenarios), with so many futures. Plans of one document have their draws in
    /// common, which one engine reuses from plan to plan.
    ///
    /// # Errors
    /// [`Stopped`] soon after `stop` is set; the plans run until then are not run again.
    pub fn run(&mut self, plans: &[Plan], count: usize, engine: &mut Engine, stop: &AtomicBool) -> Result<Vec<PlanFigures>, Stopped> {
        self.cache.retain(|(plan, of, _)| *of == count && plans.contains(plan));
        plans.iter().map(|plan| self.side(plan, count, engine, stop)).collect()
    }

    fn side(&mut self, plan: &Plan, count: usize, engine: &mut Engine, stop: &AtomicBool) -> Result<PlanFigures, Stopped> {
        if let Some((_, _, side)) = self.cache.iter().find(|(cached, _, _)| cached == plan) {
            return Ok(side.clone());
        }
        let side = PlanFigures { forecast: deterministic(plan), futures: engine.run_until(plan, count, stop)? };
        self.cache.push((plan.clone(), count, side.clone()));
        Ok(side)
    }
}

/// Each plan against each other, by row and column; `None` on the diagonal and without futures.
#[must_use]
pub fn matrix(sides: &[PlanFigures], measure: GoalMeasure) -> Vec<Vec<Option<Paired>>> {
    let mut matrix = vec![vec![None; sides.len()]; sides.len()];
    for (i, one) in sides.iter().enumerate() {
        for (j, other) in sides.iter().enumerate().skip(i + 1) {
            let paired = one.futures.as_ref().zip(other.futures.as_ref()).map(|(one, other)| Paired::new(one, other, measure));
            matrix[i][j] = paired;
            matrix[j][i] = paired.map(Paired::reversed);
        }
    }
    matrix
}
