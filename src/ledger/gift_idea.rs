//! An idea for the gifts an hour of an account, from published claims on viewers and on gifts for each of them.

use super::{Claim, Ledger, Subject};

/// The gifts an hour that published claims would suggest.
#[derive(Clone, Debug, PartialEq)]
pub struct GiftIdea<'a> {
    /// The least any of them makes.
    pub low: f64,
    /// The most any of them makes.
    pub high: f64,
    /// The claims on viewers of accounts of this size.
    pub viewers: Vec<&'a Claim>,
    /// The claim on gifts for each viewer.
    pub per_viewer: &'a Claim,
}

impl Ledger {
    /// The idea for an account of so many followers and LIVEs of so many hours; `None` where no claim speaks of such accounts.
    #[must_use]
    pub fn gift_idea(&self, followers: u64, hours: f64) -> Option<GiftIdea<'_>> {
        let background = |name: &'static str| self.claims().iter().filter(move |claim| matches!(&claim.subject, Subject::Background(of) if of == name));
        let viewers: Vec<&Claim> = background("gifts.viewers").filter(|claim| claim.followers.is_some_and(|tier| tier.hold(followers))).collect();
        let per_viewer = background("gifts.per_viewer").next()?;
        let least = viewers.iter().map(|claim| claim.low.unwrap_or(claim.value)).reduce(f64::min)?;
        let most = viewers.iter().map(|claim| claim.high.unwrap_or(claim.value)).reduce(f64::max)?;
        let low = least * per_viewer.low.unwrap_or(per_viewer.value) / hours;
        let high = most * per_viewer.high.unwrap_or(per_viewer.value) / hours;
        (hours > 0.0).then_some(GiftIdea { low, high, viewers, per_viewer })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn idea_spans_every_claim_on_accounts_of_the_size() {
        let ledger = Ledger::built_in();
        // 12,000 followers: 5 to 500 viewers, each 0.2 to 0.8 gifts, over 3 hours.
        let idea = ledger.gift_idea(12_000, 3.0).unwrap();
        assert!((idea.low - 5.0 * 0.2 / 3.0).abs() < 1e-12 && (idea.high - 500.0 * 0.8 / 3.0).abs() < 1e-12, "{idea:?}");
        assert_eq!(idea.viewers.len(), 2);
        // 2,000 followers: 5 to 20 viewers.
        let idea = ledger.gift_idea(2_000, 2.0).unwrap();
        assert!((idea.low - 0.5).abs() < 1e-12 && (idea.high - 8.0).abs() < 1e-12, "{idea:?}");
    }

    #[test]
    fn nothing_is_published_on_small_and_large_accounts() {
        let ledger = Ledger::built_in();
        assert_eq!([999, 100_000, 5_000_000].map(|followers| ledger.gift_idea(followers, 3.0)), [None, None, None]);
    }
}
