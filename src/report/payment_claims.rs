//! The published claims on a setting of a stream's payment.

use crate::ledger::{Claim, Ledger};
use crate::plan::{Assumption, Entry, Key, Kind, Plan, rounded_amount};

use super::claim_effect::{claimed, claimed_span};

/// A claim on a setting of a payment, set against a plan.
#[derive(Clone, Debug, PartialEq)]
pub struct PaymentClaim<'a> {
    /// The claim.
    pub claim: &'a Claim,
    /// Its value in its own unit: "15 days", "100 USD".
    pub value: String,
    /// Its range, where it has one.
    pub span: Option<String>,
    /// The entry that sets it; money is converted.
    pub entry: Entry,
    /// Whether the plan has this value.
    pub is_set: bool,
}

/// The claims on a setting, the least value first.
#[must_use]
pub fn payment_claims<'a>(plan: &Plan, ledger: &'a Ledger, key: Key) -> Vec<PaymentClaim<'a>> {
    let now = plan.get(key);
    let row = |claim: &'a Claim| {
        let entry = entry(plan, key, claim);
        PaymentClaim { value: claimed(claim, claim.value, plan), span: claimed_span(claim, plan), is_set: now.as_ref() == Some(&entry), entry, claim }
    };
    let mut rows: Vec<PaymentClaim<'a>> = ledger.on_payment(key).map(row).collect();
    rows.sort_by(|a, b| a.claim.value.total_cmp(&b.claim.value));
    rows
}

/// Days are whole, and amounts are published in US dollars.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "days of a claim are few and no less than 0")]
fn entry(plan: &Plan, key: Key, claim: &Claim) -> Entry {
    if matches!(key.kind(), Kind::Whole { .. }) {
        return Entry::Integer(claim.value.round() as u64);
    }
    let per_usd = plan.value(Assumption::CurrencyPerUsd);
    Entry::Exact(if per_usd == 1.0 { claim.value } else { rounded_amount(claim.value * per_usd) })
}
