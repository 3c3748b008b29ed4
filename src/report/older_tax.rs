//! The take-home of plans of older formats, which taxed each month by itself.

use crate::forecast::{Line, deterministic};
use crate::plan::{Assumption, Plan};
use crate::words::{Money, TaxByYear};

/// The take-home of all months by the older rule and by the year; `None` where both are the same.
#[must_use]
pub fn tax_by_year(plan: &Plan) -> Option<TaxByYear> {
    let (forecast, money, rate) = (deterministic(plan), Money::of(plan.currency()), plan.value(Assumption::TaxSetAsideRate));
    let profits = forecast.row(Line::Gross).iter().zip(forecast.row(Line::Costs)).map(|(gross, costs)| gross - costs);
    let before: f64 = profits.map(|profit| profit - rate * profit.max(0.0)).sum();
    let after = forecast.total(Line::TakeHome);
    let is_seen = (before - after).abs() >= money.smallest() / 2.0;
    (is_seen && plan.tax_bands().is_empty()).then_some(TaxByYear { before, after, money })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Entry, Key, Setting, Stream, YearMonth};

    #[test]
    fn only_a_plan_with_a_loss_after_a_profit_has_another_take_home() {
        let mut plan = Plan::new(YearMonth::new(2027, 1).unwrap());
        assert_eq!(tax_by_year(&plan), None);
        for stream in Stream::ALL {
            plan.set(Key::Stream(stream, Setting::EndsMonth), Entry::Integer(6)).unwrap();
        }
        let TaxByYear { before, after, .. } = tax_by_year(&plan).unwrap();
        // Six months of costs of 120 lower the tax of 28%.
        assert!((after - before - 6.0 * 120.0 * 0.28).abs() < 1e-9);
    }
}
