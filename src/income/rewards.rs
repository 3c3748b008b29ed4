//! Creator Rewards: qualified views, paid by the thousand.

use super::formula::{Formula, Rate};
use crate::plan::{Assumption as A, Values};

/// Money of a month.
pub const FORMULA: Formula = Formula { inputs: &[A::VideosPerMonth, A::ViewsPerVideo, A::QualifiedShare, A::Rpm], rate: Rate::Steady(per_month) };

fn per_month(v: &Values) -> f64 {
    v[A::VideosPerMonth] * v[A::ViewsPerVideo] * v[A::QualifiedShare] * v[A::Rpm] / 1_000.0
}
