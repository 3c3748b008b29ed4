//! Tax set aside on the profit of a tax year so far: a loss in one month lowers the tax of the next ones.

#![expect(clippy::inline_always, reason = "the futures use the widest vector instructions only in what is inlined")]

use super::formula::{Float, at_least_0};
use crate::plan::{Plan, TaxBand};

/// Whether a tax year begins in month `t` of a plan. The first one began before, with the profit of the plan's `profit_before`.
#[must_use]
pub fn begins_tax_year(plan: &Plan, t: usize) -> bool {
    t > 0 && plan.start_month().plus(t).index_in_year() + 1 == usize::from(plan.tax_year_start())
}

/// The part of a month's profit that one rate taxes, after a profit of the tax year `before`: all of it, a loss too, while the
/// year has a profit; else the rise of the year's profit above 0.
#[inline(always)]
pub fn taxable<T: Float>(before: T, profit: T) -> T {
    let (zero, after) = (T::default(), before + profit);
    if before >= zero && after >= zero { profit } else { at_least_0(after) - at_least_0(before) }
}

/// The tax of a month by bands, after a profit of the tax year `before`.
#[must_use]
#[inline(always)]
pub fn by_bands(bands: &[TaxBand], before: f64, profit: f64) -> f64 {
    let after = before + profit;
    let mut tax = 0.0;
    for (i, band) in bands.iter().enumerate() {
        let end = bands.get(i + 1).map_or(f64::INFINITY, |next| next.from);
        tax += band.rate * (after.clamp(band.from, end) - before.clamp(band.from, end));
    }
    tax
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// `T(x)` of the model.
    fn tax_of(bands: &[TaxBand], profit: f64) -> f64 {
        let end = |i: usize| bands.get(i + 1).map_or(f64::INFINITY, |next| next.from);
        bands.iter().enumerate().map(|(i, band)| band.rate * (profit - band.from).max(0.0).min(end(i) - band.from)).sum()
    }

    proptest! {
        #[test]
        fn a_month_is_taxed_by_the_difference_of_two_years((before, profit) in (-1e6..1e6_f64, -1e6..1e6_f64), rates in prop::array::uniform3(0.0..=1.0_f64)) {
            let bands = [(0.0, rates[0]), (12_000.0, rates[1]), (50_000.0, rates[2])].map(|(from, rate)| TaxBand { from, rate });
            let right = tax_of(&bands, before + profit) - tax_of(&bands, before);
            prop_assert!((by_bands(&bands, before, profit) - right).abs() <= 1e-9 * (before.abs() + profit.abs()));
            let right = tax_of(&bands[..1], before + profit) - tax_of(&bands[..1], before);
            prop_assert!((rates[0] * taxable(before, profit) - right).abs() <= 1e-9 * (before.abs() + profit.abs()));
            prop_assert!((by_bands(&bands[..1], before, profit) - right).abs() <= 1e-9 * (before.abs() + profit.abs()));
        }
    }
}
