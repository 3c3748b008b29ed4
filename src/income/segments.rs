//! LIVE segments: sponsored segments, shout-outs and paid collaborations.

use crate::plan::{Assumption as A, Values};

/// Money of a month at growth factor 1.
#[must_use]
pub fn per_month(v: &Values) -> f64 {
    v[A::SegmentsPerMonth] * v[A::FeePerSegment] + v[A::ShoutoutsPerMonth] * v[A::FeePerShoutout] + v[A::CollabsPerMonth] * v[A::FeePerCollab]
}
