//! What each stream brings at growth factor 1 in each future: the formulas of [`crate::income`] on drawn numbers.

use std::ops::Range;

use super::draw::narrow;
use super::points::BLOCK;
use crate::income::{affiliate, brands, gifts, merch, rewards, segments, subscriptions, supporters};
use crate::plan::{Assumption as A, Key, OwnField, Plan, Stream, Values};

const STREAMS: usize = Stream::ALL.len();

/// What the income of a stream at growth factor 1 is worked out from; a test holds this to the formulas.
pub(super) fn inputs(plan: &Plan, place: usize) -> Vec<Key> {
    let Some(stream) = Stream::ALL.get(place) else { return vec![Key::Own(plan.own()[place - STREAMS].id, OwnField::AmountPerMonth)] };
    let assumptions: &[A] = match stream {
        Stream::Gifts => &[
            A::SessionsPerMonth,
            A::HoursPerSession,
            A::GiftsPerHour,
            A::CoinsPerGift,
            A::DiamondsPerCoin,
            A::UsdPerDiamond,
            A::CurrencyPerUsd,
            A::LikesPerMonth,
            A::LikesBaseline,
            A::LiftPerDoubling,
        ],
        Stream::Brands => &[A::DealsPerMonth, A::FeePerDeal],
        Stream::Rewards => &[A::VideosPerMonth, A::ViewsPerVideo, A::QualifiedShare, A::Rpm],
        Stream::Segments => &[A::SegmentsPerMonth, A::FeePerSegment, A::ShoutoutsPerMonth, A::FeePerShoutout, A::CollabsPerMonth, A::FeePerCollab],
        Stream::Affiliate => &[A::ClicksPerMonth, A::ConversionRate, A::OrderValue, A::CommissionRate, A::RefundRate],
        Stream::Merch => &[A::OrdersPerMonth, A::MerchPrice, A::UnitCost, A::ReturnRate, A::CardRate, A::CardFixed],
        Stream::Supporters => &[
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
        Stream::Subscriptions => &[A::Subscribers, A::SubscriptionPrice, A::StoreFeeRate, A::CreatorShare],
    };
    assumptions.iter().copied().map(Key::Assumption).collect()
}

/// How many numbers make up the income of supporters; see [`Pay::Members`](super::block::Pay::Members).
pub(super) const MEMBER_COLUMNS: usize = 5;

/// The income at growth factor 1 of a stream in each future of a block.
pub(super) fn pay_block(plan: &Plan, place: usize, values: &mut Values, drawn: &[(Key, &[f32])], futures: Range<usize>, block: &mut [f32]) {
    let Some(stream) = Stream::ALL.get(place) else {
        match drawn {
            [(_, draws), ..] => block[..futures.len()].copy_from_slice(&draws[futures]),
            [] => block.fill(narrow(plan.own()[place - STREAMS].amount_per_month.value())),
        }
        return;
    };
    let drawn: Vec<_> = drawn
        .iter()
        .filter_map(|(key, draws)| if let Key::Assumption(assumption) = key { Some((*assumption, &draws[futures.clone()])) } else { None })
        .collect();
    let mut each = |pay: &mut dyn FnMut(usize, &Values)| {
        for i in 0..futures.len() {
            for (assumption, draws) in &drawn {
                values.replace(*assumption, f64::from(draws[i]));
            }
            pay(i, values);
        }
    };
    let mut steady = |per_month: fn(&Values) -> f64| each(&mut |i, values| block[i] = narrow(per_month(values)));
    match stream {
        Stream::Gifts => steady(gifts::per_month),
        Stream::Brands => steady(brands::per_month),
        Stream::Rewards => steady(rewards::per_month),
        Stream::Segments => steady(segments::per_month),
        Stream::Affiliate => steady(affiliate::per_month),
        Stream::Merch => steady(merch::per_month),
        Stream::Subscriptions => steady(subscriptions::per_month),
        Stream::Supporters => each(&mut |i, v| {
            let columns =
                [v[A::OpeningMembers], 1.0 - v[A::ChurnRate], v[A::NewMembersPerMonth], supporters::per_member(v), supporters::donations_per_month(v)];
            for (k, number) in columns.into_iter().enumerate() {
                block[k * BLOCK + i] = narrow(number);
            }
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Entry, YearMonth};

    /// Whatever changes the income of a stream at growth factor 1 is among its inputs: else a slider would not be heard.
    #[test]
    fn no_input_is_missing() {
        let mut plan = Plan::new(YearMonth::new(2027, 1).unwrap());
        plan.set(Key::Assumption(A::LiftPerDoubling), Entry::Exact(0.1)).unwrap();
        plan.set(Key::Assumption(A::LikesPerMonth), Entry::Exact(400_000.0)).unwrap();
        for place in 0..STREAMS {
            let inputs = inputs(&plan, place);
            let income = |plan: &Plan| {
                let mut block = vec![0.0; MEMBER_COLUMNS * BLOCK];
                pay_block(plan, place, &mut plan.values(), &[], 0..1, &mut block);
                block
            };
            let before = income(&plan);
            for assumption in A::ALL {
                let mut moved = plan.clone();
                let value = moved.value(*assumption);
                moved.set(Key::Assumption(*assumption), Entry::Exact(if value == 0.0 { 0.1 } else { value * 0.9 })).unwrap();
                let heard = inputs.contains(&Key::Assumption(*assumption));
                assert_eq!(income(&moved) != before, heard, "{assumption:?} in {}", Stream::ALL[place].key());
            }
        }
    }
}
