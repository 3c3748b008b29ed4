//! LIVE subscriptions: the price less the parts of app store and platform.

use super::formula::{Formula, Rate};
use crate::plan::{Assumption as A, Values};

/// Money of a month.
pub const FORMULA: Formula = Formula { inputs: &[A::Subscribers, A::SubscriptionPrice, A::StoreFeeRate, A::CreatorShare], rate: Rate::Steady(per_month) };

fn per_month(v: &Values) -> f64 {
    v[A::Subscribers] * v[A::SubscriptionPrice] * (1.0 - v[A::StoreFeeRate]) * v[A::CreatorShare]
}
