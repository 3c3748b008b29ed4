//! Merch: orders that are kept, less card fees and unit cost. A loss stays a loss.

use super::formula::{Formula, Rate, after_card};
use crate::plan::{Assumption as A, Values};

/// Money of a month; negative where an order costs more than it brings.
pub const FORMULA: Formula =
    Formula { inputs: &[A::OrdersPerMonth, A::MerchPrice, A::UnitCost, A::ReturnRate, A::CardRate, A::CardFixed], rate: Rate::Steady(per_month) };

fn per_month(v: &Values) -> f64 {
    v[A::OrdersPerMonth] * (1.0 - v[A::ReturnRate]) * (after_card(v[A::MerchPrice], 0.0, v) - v[A::UnitCost])
}
