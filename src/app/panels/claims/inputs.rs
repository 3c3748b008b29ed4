//! The data of the panel.

use std::sync::Arc;

use crate::ledger::{Date, Ledger};
use crate::plan::{Assumption, Plan};
use crate::report::claim_effect::ClaimRow;

/// A number and its sources.
pub struct ClaimsInputs<'a> {
    /// The number.
    pub of: Assumption,
    /// The plan on screen.
    pub plan: &'a Arc<Plan>,
    /// The claims on the number, the least value first.
    pub claims: &'a [ClaimRow],
    /// The published claims.
    pub ledger: &'a Ledger,
    /// Today, to mark stale claims.
    pub today: Date,
    /// The left edge of the panel.
    pub left: f32,
}
