//! From gross to take-home: costs and tax of a month.

#![expect(clippy::inline_always, reason = "the futures use the widest vector instructions only in what is inlined")]

use super::formula::Float;
use crate::plan::{Assumption as A, Stream, Values};

/// Whether the manager takes a part of the income of a stream.
#[must_use]
pub const fn is_managed(stream: Stream) -> bool {
    matches!(stream, Stream::Brands | Stream::Segments)
}

/// The rates at which costs and tax are taken out of gross.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Deductions {
    /// Money a month.
    pub fixed_costs: f64,
    /// The manager's part of managed income, 0 to 1.
    pub manager_rate: f64,
    /// The part of a profit that is set aside, 0 to 1.
    pub tax_rate: f64,
}

/// A month of a plan. Money is in the plan's currency.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Statement {
    /// Fixed costs and the manager's part.
    pub costs: f64,
    /// Set aside for tax.
    pub tax: f64,
    /// Gross less costs less tax.
    pub take_home: f64,
}

impl Deductions {
    /// The deductions of a plan.
    #[must_use]
    pub fn new(v: &Values) -> Self {
        Self { fixed_costs: v[A::FixedPerMonth], manager_rate: v[A::ManagerRate], tax_rate: v[A::TaxSetAsideRate] }
    }

    /// The statement of a month with this gross, of which `managed` comes from managed streams.
    #[must_use]
    pub fn statement(self, gross: f64, managed: f64) -> Statement {
        let costs = costs(self.fixed_costs, self.manager_rate, managed);
        let tax = self.tax_rate * at_least_0(gross - costs);
        Statement { costs, tax, take_home: gross - costs - tax }
    }
}

/// Fixed costs and the manager's part; a managed stream that loses money lowers nothing.
#[inline(always)]
pub fn costs<T: Float>(fixed: T, manager_rate: T, managed: T) -> T {
    fixed + manager_rate * at_least_0(managed)
}

/// Take-home of a profit, `share_left` being 1 less the tax rate; a loss is not taxed. The same as in a [`Statement`] but for rounding:
/// this one never falls as the profit rises, and the futures take percentiles of take-home from those of gross.
#[inline(always)]
pub fn after_tax<T: Float>(profit: T, share_left: T) -> T {
    at_most_0(profit) + share_left * at_least_0(profit)
}

#[inline(always)]
fn at_least_0<T: Float>(value: T) -> T {
    if value > T::default() { value } else { T::default() }
}

#[inline(always)]
fn at_most_0<T: Float>(value: T) -> T {
    if value < T::default() { value } else { T::default() }
}

#[cfg(test)]
#[expect(clippy::cast_possible_truncation, reason = "single precision is meant")]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn both_precisions_and_both_forms_agree(
            (gross, managed) in (-1e6..1e6_f64, -1e5..1e6_f64),
            (fixed_costs, manager_rate, tax_rate) in (0.0..1e5_f64, 0.0..=1.0_f64, 0.0..=1.0_f64),
        ) {
            let Statement { costs: right, tax, take_home } = Deductions { fixed_costs, manager_rate, tax_rate }.statement(gross, managed);
            let scale = gross.abs() + right;
            prop_assert_eq!(right, costs(fixed_costs, manager_rate, managed));
            prop_assert!(tax >= 0.0 && (gross - right - tax - take_home).abs() <= 2e-15 * scale);
            prop_assert!((after_tax(gross - right, 1.0 - tax_rate) - take_home).abs() <= 2e-15 * scale);
            let [gross, managed, fixed, rate, tax] = [gross, managed, fixed_costs, manager_rate, tax_rate].map(|value| value as f32);
            let narrow = after_tax(gross - costs(fixed, rate, managed), 1.0 - tax);
            prop_assert!((f64::from(narrow) - take_home).abs() <= 1e-6 * scale);
        }

        #[test]
        fn take_home_never_falls_as_the_profit_rises(profit in -1e6..1e6_f32, more in 0.0..10.0_f32, share_left in 0.0..=1.0_f32) {
            prop_assert!(after_tax(profit + more, share_left) >= after_tax(profit, share_left));
        }
    }
}
