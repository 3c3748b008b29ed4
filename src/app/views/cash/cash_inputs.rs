//! The data of the view beside the scene.

use std::sync::Arc;

use crate::forecast::Cash;
use crate::forecast::futures::CashFutures;

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
