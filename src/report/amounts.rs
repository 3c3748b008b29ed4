//! Amounts of every month, and of many futures, for a program.

use serde::{Serialize, Serializer};

use super::json::{Quantiles, without_minus_zero};
use crate::forecast::futures::Bands;

/// A figure of every month.
pub(super) struct MonthlyAmounts<'a>(pub(super) &'a [f64]);

impl Serialize for MonthlyAmounts<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.iter().copied().map(without_minus_zero))
    }
}

impl<'a> From<&'a Bands> for Quantiles<MonthlyAmounts<'a>> {
    fn from(Bands { p10, p25, p50, p75, p90, mean }: &'a Bands) -> Self {
        Self {
            p10: MonthlyAmounts(p10),
            p25: MonthlyAmounts(p25),
            p50: MonthlyAmounts(p50),
            p75: MonthlyAmounts(p75),
            p90: MonthlyAmounts(p90),
            mean: MonthlyAmounts(mean),
        }
    }
}
