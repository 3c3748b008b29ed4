//! Merch: what orders leave after card fees and unit cost. It can be a loss, and then is one.

use super::after_card;
use crate::plan::{Assumption as A, Values};

/// Money of a month at growth factor 1; negative where an order costs more than it brings.
#[must_use]
pub fn per_month(v: &Values) -> f64 {
    v[A::OrdersPerMonth] * (1.0 - v[A::ReturnRate]) * (after_card(v[A::MerchPrice], 0.0, v) - v[A::UnitCost])
}
