//! Affiliate: commission on what viewers buy and keep.

use crate::plan::{Assumption as A, Values};

/// Money of a month at growth factor 1.
#[must_use]
pub fn per_month(v: &Values) -> f64 {
    v[A::ClicksPerMonth] * v[A::ConversionRate] * v[A::OrderValue] * v[A::CommissionRate] * (1.0 - v[A::RefundRate])
}
