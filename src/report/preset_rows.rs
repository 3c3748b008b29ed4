//! Presets as a list: their numbers, their sources, and whether each fits a plan.

use super::claim_effect::{dated, sets};
use crate::ledger::{Claim, Date, Ledger};
use crate::plan::{Plan, Problem};

/// A preset in a list.
#[derive(Clone, Debug, PartialEq)]
pub struct PresetRow {
    /// Its name.
    pub name: String,
    /// The numbers that it sets: "coins per gift 24".
    pub numbers: String,
    /// The sites of its claims, with their dates.
    pub sites: String,
    /// The reason why it does not fit the plan; `None` where it fits.
    pub refusal: Option<Problem>,
}

/// The presets of these sections, in the order of the ledger.
#[must_use]
pub fn preset_rows(plan: &Plan, ledger: &Ledger, sections: &[&str], today: Date) -> Vec<PresetRow> {
    let site = |claim: &&Claim| match claim.date {
        Some(_) => format!("{}, {}", claim.site(), dated(claim, today)),
        None => claim.site().to_owned(),
    };
    let presets = sections.iter().flat_map(|section| ledger.presets(section));
    let row = presets.map(|preset| {
        let numbers: Vec<String> = preset.claims.iter().map(|claim| sets(claim, plan)).collect();
        let mut sites: Vec<String> = preset.claims.iter().map(site).collect();
        sites.dedup();
        PresetRow { name: preset.name.to_owned(), numbers: numbers.join(", "), sites: sites.join("; "), refusal: preset.applied_to(plan).err() }
    });
    row.collect()
}
