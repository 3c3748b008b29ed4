//! The tax of a block of futures, month after month of its tax years.

#![expect(clippy::inline_always, reason = "the widest vector instructions are only used in what is inlined into a function that has them")]

use super::draw::to_f32;
use super::lane::{Column, EMPTY, Lane};
use super::points::BLOCK;
use crate::income::statement::after_tax;
use crate::income::tax::{begins_tax_year, by_bands, taxable};
use crate::plan::{Assumption as A, Plan, TaxBand};

/// The tax of a plan.
pub(super) struct Tax<'a> {
    /// The one rate, where there are no bands.
    pub(super) rate: Column<'a>,
    pub(super) bands: &'a [TaxBand],
    profit_before: f64,
    /// Whether a tax year begins in each month.
    begins: Vec<bool>,
}

impl<'a> Tax<'a> {
    pub(super) fn new(plan: &'a Plan, rate: Column<'a>) -> Self {
        let begins = (0..plan.months()).map(|t| begins_tax_year(plan, t)).collect();
        Self { rate, bands: plan.tax_bands(), profit_before: plan.value(A::ProfitBefore), begins }
    }
}

/// The state of a block from month to month.
pub(super) struct TaxRun {
    share_left: Lane,
    /// The profit of the tax year before the month.
    so_far: Lane,
    /// The same for bands, whose ends may be close beside it.
    so_far_by_bands: Vec<f64>,
}

impl TaxRun {
    pub(super) fn new(tax: &Tax<'_>) -> Self {
        Self { share_left: EMPTY, so_far: EMPTY, so_far_by_bands: vec![0.0; if tax.bands.is_empty() { 0 } else { BLOCK }] }
    }

    /// Begins a block of `n` futures from `start` on.
    #[inline(always)]
    pub(super) fn begin(&mut self, tax: &Tax<'_>, start: usize, n: usize) {
        tax.rate.copy(start, &mut self.share_left[..n]);
        for share in &mut self.share_left[..n] {
            *share = 1.0 - *share;
        }
        self.so_far[..n].fill(to_f32(tax.profit_before));
        self.so_far_by_bands.fill(tax.profit_before);
    }

    /// Turns the profits of a month into take-home. Returns whether the profit of a tax year is below 0 in any future.
    #[inline(always)]
    pub(super) fn month(&mut self, tax: &Tax<'_>, t: usize, profits: &mut [f32]) -> bool {
        if tax.begins[t] {
            self.so_far.fill(0.0);
            self.so_far_by_bands.fill(0.0);
        }
        if !tax.bands.is_empty() {
            for (profit, so_far) in profits.iter_mut().zip(&mut self.so_far_by_bands) {
                let before = f64::from(*profit);
                *profit = to_f32(before - by_bands(tax.bands, *so_far, before));
                *so_far += before;
            }
            return true;
        }
        let n = profits.len();
        at_one_rate(profits, &mut self.so_far[..n], &self.share_left[..n])
    }
}

/// A function of its own, so that the compiler knows that the lanes do not overlap.
#[inline(always)]
fn at_one_rate(profits: &mut [f32], so_far: &mut [f32], share_left: &[f32]) -> bool {
    let mut losses = 0;
    for ((profit, so_far), share_left) in profits.iter_mut().zip(so_far).zip(share_left) {
        let before = *so_far;
        *so_far = before + *profit;
        losses += u32::from(before < 0.0) + u32::from(*so_far < 0.0);
        *profit = after_tax(*profit, taxable(before, *profit), *share_left);
    }
    losses > 0
}
