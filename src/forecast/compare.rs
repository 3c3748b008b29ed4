//! Plans side by side: the same months and the same luck under each.

use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use super::futures::{Engine, Futures, Paired, Stopped};
use super::{Forecast, deterministic};
use crate::plan::{GoalMeasure, Plan};

/// What one of several plans comes to.
#[derive(Clone, Debug, PartialEq)]
pub struct Side {
    /// With every slider at its value.
    pub forecast: Forecast,
    /// Under luck; `None` where no futures are run. 100,000 of them take 0.8 MB.
    pub futures: Option<Arc<Futures>>,
}

impl Side {
    /// The share of futures that meet the goal in at least one month, 0 to 1.
    #[must_use]
    pub fn chance_of_goal(&self) -> Option<f64> {
        self.futures.as_ref()?.chance.by_month.last().copied()
    }
}

/// The plans compared last, so that only those that changed are run again.
#[derive(Debug, Default)]
pub struct Comparison {
    kept: Vec<(Plan, usize, Side)>,
}

impl Comparison {
    /// What each of these plans (without scenarios) comes to, with so many futures; of those seen last time, what it came to then.
    /// Plans of one document have their draws in common; one engine keeps these from plan to plan.
    ///
    /// # Errors
    /// [`Stopped`] soon after `stop` is set; what was run until then is kept.
    pub fn run(&mut self, plans: &[Plan], count: usize, engine: &mut Engine, stop: &AtomicBool) -> Result<Vec<Side>, Stopped> {
        self.kept.retain(|(plan, of, _)| *of == count && plans.contains(plan));
        plans.iter().map(|plan| self.side(plan, count, engine, stop)).collect()
    }

    fn side(&mut self, plan: &Plan, count: usize, engine: &mut Engine, stop: &AtomicBool) -> Result<Side, Stopped> {
        if let Some((_, _, side)) = self.kept.iter().find(|(kept, _, _)| kept == plan) {
            return Ok(side.clone());
        }
        let side = Side { forecast: deterministic(plan), futures: engine.run_until(plan, count, stop)? };
        self.kept.push((plan.clone(), count, side.clone()));
        Ok(side)
    }
}

/// How each plan compares with each other, by row and column; `None` on the diagonal and without futures.
#[must_use]
pub fn matrix(sides: &[Side], measure: GoalMeasure) -> Vec<Vec<Option<Paired>>> {
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
