//! A stream of the user's own.

use super::assumption::Proportion;
use super::estimate::{Estimate, default_estimate};
use super::identity::OwnStreamId;
use super::key::OWN_NAME;
use super::stream::{OWN_AMOUNT, OWN_DEFAULTS, StreamSettings};

/// A stream of the user's own.
#[derive(Clone, Debug, PartialEq)]
pub struct OwnStream {
    /// Its id.
    pub id: OwnStreamId,
    /// Its name.
    pub name: String,
    /// Its income a month, in the plan's currency.
    pub amount_per_month: Estimate,
    /// The same settings as any stream.
    pub settings: StreamSettings,
}

impl OwnStream {
    /// A new stream with the defaults.
    pub(super) fn new(id: OwnStreamId) -> Self {
        Self { id, name: format!("{OWN_NAME} {id}"), amount_per_month: default_estimate(&OWN_AMOUNT, Proportion::Value), settings: OWN_DEFAULTS }
    }
}
