//! Values computed once per change of the plan rather than once per frame.

use std::sync::Arc;

use crate::forecast::effects;
use crate::plan::{Difference, Plan, ScenarioId, Variant};
use crate::report::difference_label;

/// A plan compared by identity: an edit always makes a new one.
#[derive(Clone, Debug)]
struct SamePlan(Arc<Plan>);

impl PartialEq for SamePlan {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

/// The last value computed, with its key.
#[derive(Debug)]
struct Memo<K, V>(Option<(K, Arc<V>)>);

impl<K, V> Default for Memo<K, V> {
    fn default() -> Self {
        Self(None)
    }
}

impl<K: PartialEq, V> Memo<K, V> {
    fn get(&mut self, key: K, compute: impl FnOnce() -> V) -> Arc<V> {
        match &self.0 {
            Some((known, value)) if *known == key => Arc::clone(value),
            _ => {
                let value = Arc::new(compute());
                self.0 = Some((key, Arc::clone(&value)));
                value
            }
        }
    }
}

/// A difference of a scenario and its effect.
#[derive(Clone, Debug)]
pub struct DifferenceRow {
    /// The difference.
    pub difference: Difference,
    /// Its label.
    pub label: String,
    /// Its effect on the total, as set.
    pub amount: f64,
}

/// The last values computed for the plan on screen.
#[derive(Debug, Default)]
pub struct Memos {
    differences: Memo<(SamePlan, ScenarioId), Vec<DifferenceRow>>,
}

impl Memos {
    /// The differences of a scenario with their effects.
    pub fn differences(&mut self, plan: &Arc<Plan>, scenario: ScenarioId) -> Arc<Vec<DifferenceRow>> {
        self.differences.get((SamePlan(Arc::clone(plan)), scenario), || {
            let measure = plan.flattened(Variant::Scenario(scenario)).goal_measure();
            let row = |(difference, amount)| DifferenceRow { difference, label: difference_label(plan, scenario, difference), amount };
            effects(plan, scenario, measure).into_iter().map(row).collect()
        })
    }
}
