//! Brand partnerships: sponsored posts.

use crate::plan::{Assumption as A, Values};

/// Money of a month at growth factor 1.
#[must_use]
pub fn per_month(v: &Values) -> f64 {
    v[A::DealsPerMonth] * v[A::FeePerDeal]
}
