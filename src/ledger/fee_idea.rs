//! An idea for the fee of a sponsored post from followers, engagement and views.

use super::{Claim, Ledger, Subject};
use crate::plan::Assumption;

/// A fee that published claims would suggest, in US dollars a deal.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FeeIdea {
    /// By the claims on accounts of this size, each times engagement against the usual engagement there (limited to a half and
    /// the double); `None` where no claim speaks of accounts of this size.
    pub by_followers: Option<f64>,
    /// The number of claims on accounts of this size.
    pub claims: usize,
    /// By the price of a thousand views.
    pub by_views: Option<f64>,
    /// The geometric middle of both.
    pub fee: f64,
}

impl Ledger {
    /// The usual engagement of an account of so many followers, as a fraction.
    #[must_use]
    pub fn usual_engagement(&self, followers: u64) -> Option<f64> {
        let is_about = |claim: &&Claim| matches!(&claim.subject, Subject::Background(of) if of == "brands.engagement");
        self.claims().iter().filter(is_about).find(|claim| claim.followers.is_some_and(|tier| tier.hold(followers))).map(|claim| claim.value)
    }

    /// The idea for an account of so many followers, of whom a fraction engages with a post of so many views; `None` where no
    /// claim helps, or there are neither followers nor views.
    #[must_use]
    pub fn fee_idea(&self, followers: u64, engagement: f64, views: f64) -> Option<FeeIdea> {
        let holds = |claim: &&Claim| claim.followers.is_some_and(|tier| tier.hold(followers));
        let background = |name: &'static str| self.claims().iter().filter(move |claim| matches!(&claim.subject, Subject::Background(of) if of == name));
        let usual = self.usual_engagement(followers).unwrap_or(engagement);
        let factor = if usual > 0.0 { (engagement / usual).clamp(0.5, 2.0) } else { 1.0 };
        let fees: Vec<f64> = self.about(Assumption::FeePerDeal).filter(holds).map(|claim| claim.value).filter(|fee| *fee > 0.0).collect();
        let by_followers = geometric_mean(&fees).map(|fee| fee * factor);
        let by_views = background("brands.cpm").next().map(|claim| views / 1_000.0 * claim.value).filter(|fee| *fee > 0.0);
        let both: Vec<f64> = by_followers.into_iter().chain(by_views).collect();
        geometric_mean(&both).map(|fee| FeeIdea { by_followers, claims: fees.len(), by_views, fee })
    }
}

#[expect(clippy::cast_precision_loss, reason = "claims are few")]
fn geometric_mean(values: &[f64]) -> Option<f64> {
    (!values.is_empty()).then(|| libm::exp(values.iter().map(|value| libm::log(*value)).sum::<f64>() / values.len() as f64))
}
