//! Supporters: memberships with churn, and one-time donations.

#![expect(clippy::inline_always, reason = "the futures use the widest vector instructions only in what is inlined")]

use super::{Float, Formula, Rate, after_card};
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

/// Members and donations of a month at growth factor 1. A part of a member is an average.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Members<T> {
    /// The members in the plan's first month.
    pub opening: T,
    /// The part of the members that stays for the next month, 0 to 1.
    pub stay: T,
    /// New members a month.
    pub new: T,
    /// Money from each member a month, after platform and card.
    pub per_member: T,
    /// Money from donations a month, after platform and card.
    pub donations: T,
}

fn members(v: &Values) -> Members<f64> {
    Members {
        opening: v[A::OpeningMembers],
        stay: 1.0 - v[A::ChurnRate],
        new: v[A::NewMembersPerMonth],
        per_member: after_card(v[A::MembershipPrice], v[A::PlatformFeeRate], v),
        donations: v[A::DonationsPerMonth] * after_card(v[A::AverageDonation], v[A::DonationFeeRate], v),
    }
}

impl<T: Float> Members<T> {
    /// The income of a month with so many members, and the members of the next.
    #[inline(always)]
    pub fn month(self, members: T, growth_factor: T) -> (T, T) {
        (members * self.per_member + self.donations * growth_factor, members * self.stay + self.new * growth_factor)
    }

    /// Turns the growth factors of a plan's months into income.
    pub fn earn(self, months: &mut [T]) {
        let mut members = self.opening;
        for month in months {
            (*month, members) = self.month(members, *month);
        }
    }
}
