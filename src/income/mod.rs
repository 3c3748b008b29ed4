//! What one month pays, stream by stream: pure arithmetic after the platform's share, one short file a stream.
//!
//! Each function gives the amount at growth factor 1; [`crate::forecast`] multiplies by `F`, the audience and the season.
//! Money is in the plan's currency, fractions are 0 to 1.

pub mod affiliate;
pub mod brands;
pub mod gifts;
pub mod likes;
pub mod merch;
pub mod rewards;
pub mod segments;
pub mod subscriptions;
pub mod supporters;

use crate::plan::{Assumption, Values};

/// What the card company leaves of a payment: `price · (1 − rate) − fixed`, after a platform's own rate.
fn after_card(price: f64, platform_rate: f64, v: &Values) -> f64 {
    price * (1.0 - platform_rate - v[Assumption::CardRate]) - v[Assumption::CardFixed]
}
