//! The data of the view beside the scene.

use std::sync::Arc;

use crate::forecast::Cash;
use crate::forecast::futures::CashFutures;

/// The share of futures from which on the month is named in which the money runs out.
const NAMED: f64 = 0.1;

/// The cash of the plan on screen.
#[derive(Debug)]
pub(super) struct CashInputs<'a> {
    /// The cash as set.
    pub(super) cash: &'a Arc<Cash>,
    /// The cash of the futures, once it is known.
    pub(super) futures: Option<&'a Arc<CashFutures>>,
    /// Whether it belongs to the plan on screen.
    pub(super) fresh: bool,
}

/// The first month by which so many futures have run out of money that it is named, and their share.
pub(super) fn named_month(futures: &CashFutures) -> Option<(usize, f64)> {
    futures.below_zero_by.iter().copied().enumerate().find(|(_, share)| *share >= NAMED)
}
