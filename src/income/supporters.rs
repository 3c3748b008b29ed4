//! Supporters: memberships with churn, and one-time donations.

use super::after_card;
use crate::plan::{Assumption as A, Values};

/// The members of one month after the other.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Members(f64);

impl Members {
    /// The members when the plan begins.
    #[must_use]
    pub fn opening(v: &Values) -> Self {
        Self(v[A::OpeningMembers])
    }

    /// The members of the next month, after churn and with those who joined in a month of this growth factor.
    #[must_use]
    pub fn next(self, growth_factor: f64, v: &Values) -> Self {
        Self(self.0 * (1.0 - v[A::ChurnRate]) + v[A::NewMembersPerMonth] * growth_factor)
    }

    /// How many they are; a part of a member is an average.
    #[must_use]
    pub const fn count(self) -> f64 {
        self.0
    }
}

/// What one member pays in a month, after platform and card.
#[must_use]
pub fn per_member(v: &Values) -> f64 {
    after_card(v[A::MembershipPrice], v[A::PlatformFeeRate], v)
}

/// Money of a month's donations at growth factor 1.
#[must_use]
pub fn donations_per_month(v: &Values) -> f64 {
    v[A::DonationsPerMonth] * after_card(v[A::AverageDonation], v[A::DonationFeeRate], v)
}
