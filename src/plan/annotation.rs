//! The user's note on a number, and the source of its value.

use std::collections::BTreeMap;

use super::assumption::Assumption;

/// Notes and sources of the numbers that have them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Annotations {
    pub(super) notes: BTreeMap<Assumption, String>,
    pub(super) sources: BTreeMap<Assumption, String>,
}

impl Annotations {
    /// A changed value has no source.
    pub(super) fn value_changed(&mut self, of: Assumption) {
        self.sources.remove(&of);
    }
}
