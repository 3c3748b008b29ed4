//! Brand partnerships: sponsored posts.

use super::formula::{Formula, Rate};
use crate::plan::{Assumption as A, Values};

/// Money of a month.
pub const FORMULA: Formula = Formula { inputs: &[A::DealsPerMonth, A::FeePerDeal], rate: Rate::Steady(per_month) };

fn per_month(v: &Values) -> f64 {
    v[A::DealsPerMonth] * v[A::FeePerDeal]
}
