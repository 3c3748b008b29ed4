//! The effect of each difference of a scenario.

use super::deterministic;
use crate::plan::{Difference, GoalMeasure, Plan, ScenarioId, Variant};

/// Every difference of a scenario with its effect: the total as set less the total if this alone followed the base again. In the
/// plan's currency.
#[must_use]
pub fn effects(plan: &Plan, id: ScenarioId, measure: GoalMeasure) -> Vec<(Difference, f64)> {
    let total = |plan: &Plan| deterministic(&plan.flattened(Variant::Scenario(id))).total(measure.into());
    let with = total(plan);
    let without = |difference| {
        let mut trial = plan.clone();
        trial.reset_in(id, difference);
        total(&trial)
    };
    plan.differences(id).into_iter().map(|difference| (difference, with - without(difference))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Entry, YearMonth};

    #[test]
    fn each_difference_has_its_effect_with_the_others_unchanged() {
        let mut plan = Plan::new(YearMonth::new(2027, 1).unwrap());
        for (key, value) in [("plan.months", 1.0), ("audience.growth_rate", 0.0)] {
            plan.set(key.parse().unwrap(), Entry::Exact(value)).unwrap();
        }
        let id = plan.add_scenario(Variant::Base, "Scenario").unwrap();
        for (key, value) in [("brands.deals_per_month", 3.0), ("brands.fee_per_deal", 400.0), ("audience.likes_per_month", 1e6)] {
            plan.set_in(Variant::Scenario(id), key.parse().unwrap(), Entry::Exact(value)).unwrap();
        }
        // A deal more at the new fee, 50 more for each of three deals, and likes pay nothing.
        let found: Vec<(String, f64)> = effects(&plan, id, GoalMeasure::Gross)
            .into_iter()
            .map(|(difference, amount)| match difference {
                Difference::At(key) => (key.to_string(), (amount * 100.0).round() / 100.0),
                Difference::Added(_) | Difference::Event(_) => unreachable!(),
            })
            .collect();
        let right = [("audience.likes_per_month", 0.0), ("brands.deals_per_month", 400.0), ("brands.fee_per_deal", 150.0)];
        assert_eq!(found, right.map(|(key, amount)| (key.to_owned(), amount)));
    }
}
