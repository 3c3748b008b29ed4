//! The draw coordinate of everything random: an append-only table.
//!
//! A draw belongs to its coordinate and to nothing else, so that a new assumption, stream or setting leaves every other draw, and
//! with it the futures of every saved plan, as they were. **An entry is never changed and a number never used again**, not even
//! when its assumption or stream is gone. A new entry takes the next free number and a row in the tests below.
//!
//! A coordinate is a number in a sequence: sequence 0 is for draws once in a future, sequence 1 + t for draws in month t.
//! Numbers below [`QUASI_RANDOM`] are quasi-random, all others pseudo-random (see [`super::points`]): low ones are for draws that
//! move totals most.

use crate::plan::{Assumption as A, OwnStreamId, Stream};

/// The number of quasi-random coordinates of each sequence.
pub(super) const QUASI_RANDOM: u64 = 96;

/// Own streams up to this id have numbers after a first one of their own.
const FIRST_OWN_STREAMS: u64 = 24;
/// All others have numbers beyond this one, far from those that are still free.
const MORE_OWN_STREAMS: u64 = 1 << 32;

/// The fixed place of a draw among all that a plan can need.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Coordinate {
    /// 0 for draws once in a future, 1 + t for month t.
    pub(super) sequence: u64,
    pub(super) number: u64,
}

impl Coordinate {
    /// The value of an assumption with a range. 63 to 86 are own streams, 92 is the top fan; the next free number is 93.
    #[rustfmt::skip]
    pub(super) const fn of_assumption(assumption: A) -> Self {
        Self::once(match assumption {
            A::GrowthRate => 0,
            A::LikesPerMonth => 1,
            A::LikesBaseline => 2,
            A::LiftPerDoubling => 3,
            A::SessionsPerMonth => 4,
            A::HoursPerSession => 5,
            A::GiftsPerHour => 6,
            A::CoinsPerGift => 7,
            A::DiamondsPerCoin => 8,
            A::UsdPerDiamond => 9,
            A::DealsPerMonth => 10,
            A::FeePerDeal => 11,
            A::VideosPerMonth => 12,
            A::ViewsPerVideo => 13,
            A::QualifiedShare => 14,
            A::Rpm => 15,
            A::SegmentsPerMonth => 16,
            A::FeePerSegment => 17,
            A::ShoutoutsPerMonth => 18,
            A::FeePerShoutout => 19,
            A::CollabsPerMonth => 20,
            A::FeePerCollab => 21,
            A::ClicksPerMonth => 22,
            A::ConversionRate => 23,
            A::OrderValue => 24,
            A::CommissionRate => 25,
            A::RefundRate => 26,
            A::OrdersPerMonth => 27,
            A::MerchPrice => 28,
            A::UnitCost => 29,
            A::ReturnRate => 30,
            A::OpeningMembers => 31,
            A::NewMembersPerMonth => 32,
            A::ChurnRate => 33,
            A::MembershipPrice => 34,
            A::PlatformFeeRate => 35,
            A::DonationsPerMonth => 36,
            A::AverageDonation => 37,
            A::DonationFeeRate => 38,
            A::Subscribers => 39,
            A::SubscriptionPrice => 40,
            A::StoreFeeRate => 41,
            A::CreatorShare => 42,
            A::CardRate => 43,
            A::CardFixed => 44,
            A::FixedPerMonth => 45,
            A::ManagerRate => 46,
            A::TaxSetAsideRate => 47,
            A::SeasonJan => 48,
            A::SeasonFeb => 49,
            A::SeasonMar => 50,
            A::SeasonApr => 51,
            A::SeasonMay => 52,
            A::SeasonJun => 53,
            A::SeasonJul => 54,
            A::SeasonAug => 55,
            A::SeasonSep => 56,
            A::SeasonOct => 57,
            A::SeasonNov => 58,
            A::SeasonDec => 59,
            A::CurrencyPerUsd => 60,
            A::GoalPerMonth => 61,
            A::Together => 62,
            A::TopFanShare => 87,
            A::TopFanLeaves => 88,
            A::ProfitBefore => 89,
            A::OpeningCash => 90,
            A::LivingPerMonth => 91,
        })
    }

    /// The month in which the top fan leaves.
    pub(super) const TOP_FAN: Self = Self::once(92);

    /// The amount per month of an own stream.
    pub(super) const fn of_own_amount(id: OwnStreamId) -> Self {
        Self::once(own_number(63, id))
    }

    /// The swing of a built-in stream in a month. 8 is common to all streams, 9 to 32 are own streams; the next free number is 33.
    pub(super) const fn of_swing(stream: Stream, month: usize) -> Self {
        Self::in_month(
            month,
            match stream {
                Stream::Gifts => 0,
                Stream::Brands => 1,
                Stream::Rewards => 2,
                Stream::Segments => 3,
                Stream::Affiliate => 4,
                Stream::Merch => 5,
                Stream::Supporters => 6,
                Stream::Subscriptions => 7,
            },
        )
    }

    /// The part of the swing that all streams of a month have in common.
    pub(super) const fn of_common_swing(month: usize) -> Self {
        Self::in_month(month, 8)
    }

    /// The swing of an own stream in a month.
    pub(super) const fn of_own_swing(id: OwnStreamId, month: usize) -> Self {
        Self::in_month(month, own_number(9, id))
    }

    const fn once(number: u64) -> Self {
        Self { sequence: 0, number }
    }

    const fn in_month(month: usize, number: u64) -> Self {
        Self { sequence: 1 + month as u64, number }
    }
}

/// The number of an own stream, where `first` is that of id 1.
const fn own_number(first: u64, id: OwnStreamId) -> u64 {
    let id = id.number() as u64;
    if id <= FIRST_OWN_STREAMS { first - 1 + id } else { MORE_OWN_STREAMS + id }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(number: u32) -> OwnStreamId {
        OwnStreamId::new(number).unwrap()
    }

    /// Each assumption with its number: rows are only ever added.
    #[rustfmt::skip]
    const ASSUMPTIONS: &[(u64, &str)] = &[
        (0, "audience.growth_rate"), (1, "audience.likes_per_month"), (2, "audience.likes_baseline"), (3, "audience.lift_per_doubling"),
        (4, "live.sessions_per_month"), (5, "live.hours_per_session"), (6, "gifts.gifts_per_hour"), (7, "gifts.coins_per_gift"),
        (8, "gifts.diamonds_per_coin"), (9, "gifts.usd_per_diamond"), (10, "brands.deals_per_month"), (11, "brands.fee_per_deal"),
        (12, "rewards.videos_per_month"), (13, "rewards.views_per_video"), (14, "rewards.qualified_share"), (15, "rewards.rpm"),
        (16, "segments.segments_per_month"), (17, "segments.fee_per_segment"), (18, "segments.shoutouts_per_month"),
        (19, "segments.fee_per_shoutout"), (20, "segments.collabs_per_month"), (21, "segments.fee_per_collab"), (22, "affiliate.clicks_per_month"),
        (23, "affiliate.conversion_rate"), (24, "affiliate.order_value"), (25, "affiliate.commission_rate"), (26, "affiliate.refund_rate"),
        (27, "merch.orders_per_month"), (28, "merch.price"), (29, "merch.unit_cost"), (30, "merch.return_rate"), (31, "supporters.opening_members"),
        (32, "supporters.new_members_per_month"), (33, "supporters.churn_rate"), (34, "supporters.membership_price"),
        (35, "supporters.platform_fee_rate"), (36, "supporters.donations_per_month"), (37, "supporters.average_donation"),
        (38, "supporters.donation_fee_rate"), (39, "subscriptions.subscribers"), (40, "subscriptions.price"), (41, "subscriptions.store_fee_rate"),
        (42, "subscriptions.creator_share"), (43, "fees.card_rate"), (44, "fees.card_fixed"), (45, "costs.fixed_per_month"),
        (46, "costs.manager_rate"), (47, "costs.tax_set_aside_rate"), (48, "season.jan"), (49, "season.feb"), (50, "season.mar"), (51, "season.apr"),
        (52, "season.may"), (53, "season.jun"), (54, "season.jul"), (55, "season.aug"), (56, "season.sep"), (57, "season.oct"), (58, "season.nov"),
        (59, "season.dec"), (60, "plan.currency_per_usd"), (61, "plan.goal_per_month"), (62, "futures.together"),
        (87, "gifts.top_fan_share"), (88, "gifts.top_fan_leaves"), (89, "costs.profit_before"), (90, "cash.opening"), (91, "cash.living_per_month"),
    ];

    #[test]
    fn assumptions_keep_their_numbers() {
        for assumption in A::ALL {
            let Coordinate { sequence, number } = Coordinate::of_assumption(*assumption);
            assert_eq!(sequence, 0);
            assert!(ASSUMPTIONS.contains(&(number, assumption.spec().key)), "the number of {assumption:?}");
        }
        assert_eq!(A::ALL.len(), ASSUMPTIONS.len());
    }

    #[test]
    fn streams_keep_their_numbers() {
        for month in [0, 119] {
            let numbers = Stream::ALL.map(|stream| Coordinate::of_swing(stream, month)).map(|of| (of.sequence, of.number));
            assert_eq!(numbers[..8], [0, 1, 2, 3, 4, 5, 6, 7].map(|number| (1 + month as u64, number)));
            let own = [1, 2, 24, 25].map(|number| Coordinate::of_own_swing(id(number), month).number);
            assert_eq!((Coordinate::of_common_swing(month).number, own), (8, [9, 10, 32, (1 << 32) + 25]));
        }
        assert_eq!([1, 2, 24, 25].map(|number| Coordinate::of_own_amount(id(number)).number), [63, 64, 86, (1 << 32) + 25]);
    }

    #[test]
    fn no_two_draws_share_a_coordinate() {
        let values = A::ALL.iter().map(|assumption| Coordinate::of_assumption(*assumption)).chain((1..200).map(|number| Coordinate::of_own_amount(id(number))));
        let months = (0..120).flat_map(|month| {
            let named = Stream::ALL.map(|stream| Coordinate::of_swing(stream, month));
            named.into_iter().chain((1..200).map(move |number| Coordinate::of_own_swing(id(number), month))).chain([Coordinate::of_common_swing(month)])
        });
        let mut all: Vec<_> = values.chain(months).chain([Coordinate::TOP_FAN]).collect();
        let count = all.len();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), count);
    }
}
