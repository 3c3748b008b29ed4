//! Presets: several numbers at once, each an entry of the ledger.

use super::{Claim, Ledger, Subject};
use crate::plan::{Plan, Problem};

/// A preset: a name and the claims it sets numbers from.
#[derive(Clone, Debug, PartialEq)]
pub struct Preset<'a> {
    /// The name.
    pub name: &'a str,
    /// Its claims, in the order of the ledger.
    pub claims: Vec<&'a Claim>,
}

impl Ledger {
    /// The presets whose first number belongs to this section, in the order of the ledger.
    #[must_use]
    pub fn presets(&self, section: &str) -> Vec<Preset<'_>> {
        let mut presets = self.all_presets();
        presets.retain(|preset| matches!(preset.claims[0].subject, Subject::Number(of) if of.section() == section));
        presets
    }

    /// The preset of this name.
    #[must_use]
    pub fn preset(&self, name: &str) -> Option<Preset<'_>> {
        self.all_presets().into_iter().find(|preset| preset.name == name)
    }

    fn all_presets(&self) -> Vec<Preset<'_>> {
        let mut presets: Vec<Preset<'_>> = Vec::new();
        for claim in self.claims() {
            for name in &claim.presets {
                match presets.iter_mut().find(|preset| preset.name == name) {
                    Some(preset) => preset.claims.push(claim),
                    None => presets.push(Preset { name, claims: vec![claim] }),
                }
            }
        }
        presets
    }
}

impl Preset<'_> {
    /// The plan with all of its numbers in it, and their claims noted as sources.
    ///
    /// # Errors
    /// A number that does not fit the plan.
    pub fn applied_to(&self, plan: &Plan) -> Result<Plan, Problem> {
        self.claims.iter().try_fold(plan.clone(), |plan, claim| claim.used_in(&plan))
    }
}
