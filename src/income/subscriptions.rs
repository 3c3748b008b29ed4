//! LIVE subscriptions: what the app store and the platform leave of the price.

use crate::plan::{Assumption as A, Values};

/// Money of a month at growth factor 1.
#[must_use]
pub fn per_month(v: &Values) -> f64 {
    v[A::Subscribers] * v[A::SubscriptionPrice] * (1.0 - v[A::StoreFeeRate]) * v[A::CreatorShare]
}
