//! The numbers that a plan's income can be moved by: those that its creator can change herself, and those that others set.

use crate::forecast::StreamId;
use crate::plan::{Assumption as A, Key, OwnField, Plan, Stream};

/// The numbers that a creator can change herself, in the order of the cards.
const HERS: [A; 20] = [
    A::SessionsPerMonth,
    A::HoursPerSession,
    A::GiftsPerHour,
    A::DealsPerMonth,
    A::FeePerDeal,
    A::VideosPerMonth,
    A::SegmentsPerMonth,
    A::FeePerSegment,
    A::ShoutoutsPerMonth,
    A::FeePerShoutout,
    A::CollabsPerMonth,
    A::FeePerCollab,
    A::ClicksPerMonth,
    A::OrdersPerMonth,
    A::MerchPrice,
    A::NewMembersPerMonth,
    A::MembershipPrice,
    A::DonationsPerMonth,
    A::Subscribers,
    A::FixedPerMonth,
];
/// Numbers that a platform or a seller sets.
const OF_OTHERS: [A; 3] = [A::UsdPerDiamond, A::Rpm, A::CommissionRate];

/// The numbers behind this plan's income that its creator can change, its own streams among them.
pub fn hers(plan: &Plan) -> impl Iterator<Item = Key> {
    let own = plan.own().iter().filter(|own| own.settings.enabled).map(|own| Key::Own(own.id, OwnField::AmountPerMonth));
    of_plan(plan, &HERS).chain(own)
}

/// The numbers behind this plan's income that others set.
pub fn of_others(plan: &Plan) -> impl Iterator<Item = Key> {
    of_plan(plan, &OF_OTHERS)
}

fn of_plan<'a>(plan: &'a Plan, all: &'a [A]) -> impl Iterator<Item = Key> + 'a {
    let counts = |key: &Key| !plan.follows_gift_table(*key) && stream_of(*key).is_none_or(|stream| plan.stream(stream).enabled);
    all.iter().map(|assumption| Key::Assumption(*assumption)).filter(counts)
}

/// The named stream that a number belongs to; `None` for the schedule and the costs.
fn stream_of(key: Key) -> Option<Stream> {
    Stream::ALL.into_iter().find(|stream| stream.key() == key.section())
}

/// The stream that a number belongs to, a stream of the user's own among them.
pub fn owner_of(key: Key) -> Option<StreamId> {
    match key {
        Key::Own(id, _) => Some(StreamId::Own(id)),
        _ => stream_of(key).map(StreamId::Named),
    }
}
