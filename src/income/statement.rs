//! From gross to take-home: costs and tax of a month.

#![expect(clippy::inline_always, reason = "the futures use the widest vector instructions only in what is inlined")]

use super::formula::{Float, at_least_0};
use super::tax::{begins_tax_year, by_bands, taxable};
use crate::plan::{Assumption as A, CountsAs, Plan, Stream, Values};

/// Whether the manager takes a part of the income of a stream.
#[must_use]
pub const fn is_managed(stream: Stream) -> bool {
    matches!(stream, Stream::Brands | Stream::Segments)
}

/// The statements of a plan's months, one after the other: the tax of a month depends on the profit of its tax year.
#[derive(Debug)]
pub struct Statements<'a> {
    plan: &'a Plan,
    fixed_costs: f64,
    manager_rate: f64,
    tax_rate: f64,
    month: usize,
    /// The profit of the tax year before the month.
    so_far: f64,
}

/// A month of a plan. Money is in the plan's currency.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Statement {
    /// Fixed costs, the manager's part and events that count as costs.
    pub costs: f64,
    /// Set aside for tax; negative where a loss lowers the tax of the year.
    pub tax: f64,
    /// Gross less costs less tax.
    pub take_home: f64,
}

impl<'a> Statements<'a> {
    /// The statements of a plan from its first month on, with these values.
    #[must_use]
    pub fn new(plan: &'a Plan, v: &Values) -> Self {
        Self { plan, fixed_costs: v[A::FixedPerMonth], manager_rate: v[A::ManagerRate], tax_rate: v[A::TaxSetAsideRate], month: 0, so_far: v[A::ProfitBefore] }
    }

    /// The statement of the next month with this gross, of which `managed` comes from managed streams.
    #[must_use]
    pub fn next(&mut self, gross: f64, managed: f64) -> Statement {
        let before = if begins_tax_year(self.plan, self.month) { 0.0 } else { self.so_far };
        let costs = costs(self.fixed_costs, self.manager_rate, managed) + self.plan.one_off(CountsAs::Cost, self.month);
        let profit = gross - costs;
        let tax = match self.plan.tax_bands() {
            [] => self.tax_rate * taxable(before, profit),
            bands => by_bands(bands, before, profit),
        };
        (self.month, self.so_far) = (self.month + 1, before + profit);
        Statement { costs, tax, take_home: profit - tax }
    }
}

/// Fixed costs and the manager's part; a managed stream that loses money lowers nothing.
#[inline(always)]
pub fn costs<T: Float>(fixed: T, manager_rate: T, managed: T) -> T {
    fixed + manager_rate * at_least_0(managed)
}

/// Take-home of a profit of which a part is [`taxable`], `share_left` being 1 less the tax rate. The same as in a [`Statement`] but
/// for rounding: where all of it is taxable, this one never falls as the profit rises, and the futures take percentiles of
/// take-home from those of gross.
#[inline(always)]
pub fn after_tax<T: Float>(profit: T, taxable: T, share_left: T) -> T {
    (profit - taxable) + share_left * taxable
}

#[cfg(test)]
#[expect(clippy::cast_possible_truncation, reason = "single precision is meant")]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::plan::{Entry, Key, YearMonth};

    proptest! {
        #[test]
        fn both_precisions_and_both_forms_agree(
            months in prop::collection::vec((-1e6..1e6_f64, -1e5..1e6_f64), 1..30),
            (fixed_costs, manager_rate, tax_rate) in (0.0..1e5_f64, 0.0..=1.0_f64, 0.0..=1.0_f64),
        ) {
            let mut plan = Plan::new(YearMonth::new(2027, 5).unwrap());
            for (of, value) in [(A::FixedPerMonth, fixed_costs), (A::ManagerRate, manager_rate), (A::TaxSetAsideRate, tax_rate)] {
                plan.set(Key::Assumption(of), Entry::Exact(value)).unwrap();
            }
            let values = plan.values();
            let mut statements = Statements::new(&plan, &values);
            let (mut before, mut scale) = (0.0_f32, 0.0);
            for (t, (gross, managed)) in months.into_iter().enumerate() {
                let Statement { costs: right, tax, take_home } = statements.next(gross, managed);
                scale += gross.abs() + right;
                prop_assert_eq!(right, costs(fixed_costs, manager_rate, managed));
                prop_assert!((gross - right - tax - take_home).abs() <= 4e-15 * scale);
                let [gross, managed, fixed, rate, tax] = [gross, managed, fixed_costs, manager_rate, tax_rate].map(|value| value as f32);
                let profit = gross - costs(fixed, rate, managed);
                if begins_tax_year(&plan, t) {
                    before = 0.0;
                }
                let narrow = after_tax(profit, taxable(before, profit), 1.0 - tax);
                before += profit;
                prop_assert!((f64::from(narrow) - take_home).abs() <= 1e-6 * scale);
            }
        }

        #[test]
        fn take_home_never_falls_as_the_profit_rises(profit in -1e6..1e6_f32, more in 0.0..10.0_f32, share_left in 0.0..=1.0_f32) {
            let of = |profit| after_tax(profit, profit, share_left);
            prop_assert!(of(profit + more) >= of(profit));
        }
    }
}
