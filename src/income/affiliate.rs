//! Affiliate: commission on orders that are kept.

use super::formula::{Formula, Rate};
use crate::plan::{Assumption as A, Values};

/// Money of a month.
pub const FORMULA: Formula =
    Formula { inputs: &[A::ClicksPerMonth, A::ConversionRate, A::OrderValue, A::CommissionRate, A::RefundRate], rate: Rate::Steady(per_month) };

fn per_month(v: &Values) -> f64 {
    v[A::ClicksPerMonth] * v[A::ConversionRate] * v[A::OrderValue] * v[A::CommissionRate] * (1.0 - v[A::RefundRate])
}
