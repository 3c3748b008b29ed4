//! Months that are the same in each future: they really were.

use super::cash_block::CashBlock;
use super::draw::to_f32;
use crate::forecast::PastMonth;
use crate::forecast::line::streams;
use crate::plan::Plan;

/// A month that is the same in each future.
pub(super) struct KnownAmounts {
    /// By the place of the stream.
    pub(super) streams: Vec<f32>,
    pub(super) gross: f32,
    /// The part of which the manager takes a share.
    pub(super) managed: f32,
}

impl KnownAmounts {
    /// Fills in the month.
    pub(super) fn fill(&self, t: usize, [gross, managed]: [&mut [f32]; 2], cash: Option<&mut CashBlock<'_>>) {
        gross.fill(self.gross);
        managed.fill(self.managed);
        let Some(cash) = cash else { return };
        for (position, amount) in self.streams.iter().enumerate() {
            if let Some(earned) = cash.earned(position, t) {
                earned.fill(*amount);
            }
        }
    }
}

/// The amounts of known months, by month.
pub(super) fn known_amounts(plan: &Plan, known: &[PastMonth]) -> Vec<Option<KnownAmounts>> {
    let mut months: Vec<Option<KnownAmounts>> = Vec::new();
    for past in known {
        let amounts = || streams(plan).zip(&past.earned).map(|((stream, _), earned)| (stream, earned.unwrap_or(0.0)));
        let managed = amounts().filter(|(stream, _)| stream.is_managed()).map(|(_, amount)| amount).sum();
        let row = KnownAmounts { streams: amounts().map(|(_, amount)| to_f32(amount)).collect(), gross: to_f32(past.gross()), managed: to_f32(managed) };
        months.resize_with(past.t, || None);
        months.push(Some(row));
    }
    months
}
