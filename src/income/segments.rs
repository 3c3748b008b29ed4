//! LIVE segments: sponsored segments, shout-outs and paid collaborations.

use super::formula::{Formula, Rate};
use crate::plan::{Assumption as A, Values};

/// Money of a month.
pub const FORMULA: Formula = Formula {
    inputs: &[A::SegmentsPerMonth, A::FeePerSegment, A::ShoutoutsPerMonth, A::FeePerShoutout, A::CollabsPerMonth, A::FeePerCollab],
    rate: Rate::Steady(per_month),
};

fn per_month(v: &Values) -> f64 {
    v[A::SegmentsPerMonth] * v[A::FeePerSegment] + v[A::ShoutoutsPerMonth] * v[A::FeePerShoutout] + v[A::CollabsPerMonth] * v[A::FeePerCollab]
}
