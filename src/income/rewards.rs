//! Creator Rewards: views that qualify, paid by the thousand.

use crate::plan::{Assumption as A, Values};

/// Money of a month at growth factor 1.
#[must_use]
pub fn per_month(v: &Values) -> f64 {
    v[A::VideosPerMonth] * v[A::ViewsPerVideo] * v[A::QualifiedShare] * v[A::Rpm] / 1_000.0
}
