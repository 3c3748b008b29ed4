//! The shown variant of a plan.

use std::sync::Arc;

use super::revision::ShownRevision;
use crate::plan::{Plan, Variant};

/// A variant as a plan without scenarios.
#[derive(Debug)]
pub(super) struct Flat {
    of: Arc<Plan>,
    pub(super) variant: Variant,
    pub(super) plan: Arc<Plan>,
    pub(super) revision: ShownRevision,
}

impl Flat {
    /// The variant of a plan, or the base where the plan has none of that id.
    pub(super) fn new(of: &Arc<Plan>, variant: Variant) -> Self {
        let variant = if of.has_variant(variant) { variant } else { Variant::Base };
        let plan = if of.scenarios().is_empty() { Arc::clone(of) } else { Arc::new(of.flattened(variant)) };
        Self { of: Arc::clone(of), variant, plan, revision: ShownRevision::next() }
    }

    /// Follows the plan and its variant; the revision is another one only where the content is.
    pub(super) fn follow(&mut self, of: &Arc<Plan>, variant: Variant) {
        if !Arc::ptr_eq(&self.of, of) || self.variant != variant {
            let new = Self::new(of, variant);
            let is_same = *new.plan == *self.plan;
            *self = if is_same { Self { plan: Arc::clone(&self.plan), revision: self.revision, ..new } } else { new };
        }
    }
}
