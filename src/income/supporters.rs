//! Supporters: memberships with churn, and one-time donations.

use super::formula::{Formula, Members, Rate, after_card};
use crate::plan::{Assumption as A, Values};

/// Money of a month; it depends on the months before.
pub const FORMULA: Formula = Formula {
    inputs: &[
        A::OpeningMembers,
        A::NewMembersPerMonth,
        A::ChurnRate,
        A::MembershipPrice,
        A::PlatformFeeRate,
        A::DonationsPerMonth,
        A::AverageDonation,
        A::DonationFeeRate,
        A::CardRate,
        A::CardFixed,
    ],
    rate: Rate::Members(members),
};

fn members(v: &Values) -> Members<f64> {
    Members {
        opening: v[A::OpeningMembers],
        stay: 1.0 - v[A::ChurnRate],
        new: v[A::NewMembersPerMonth],
        per_member: after_card(v[A::MembershipPrice], v[A::PlatformFeeRate], v),
        donations: v[A::DonationsPerMonth] * after_card(v[A::AverageDonation], v[A::DonationFeeRate], v),
    }
}
