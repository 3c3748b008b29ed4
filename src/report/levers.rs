//! The numbers that a plan's income can be moved by: those that its creator can change herself, and those that others set.

use std::collections::BTreeSet;

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
fn creators(plan: &Plan) -> impl Iterator<Item = Key> {
    let own = plan.own().iter().filter(|own| own.settings.enabled).map(|own| Key::Own(own.id, OwnField::AmountPerMonth));
    of_plan(plan, &HERS).chain(own)
}

/// The numbers behind this plan's income that others set.
fn of_others(plan: &Plan) -> impl Iterator<Item = Key> {
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

/// The numbers that could reach a target: each by itself, and some of them together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Levers {
    /// Those in the creator's hands.
    pub creators: Vec<Key>,
    /// Those of platforms and sellers.
    pub of_others: Vec<Key>,
    /// The creator's with a range, which move together.
    pub together: Vec<Key>,
}

impl Levers {
    /// Those of a plan, but for locked ones.
    #[must_use]
    pub fn new(plan: &Plan, locked: &BTreeSet<Key>) -> Self {
        let open = |key: &Key| !locked.contains(key);
        let creators: Vec<Key> = creators(plan).filter(open).collect();
        let has_range = |key: &&Key| plan.estimate_at(**key).is_some_and(|estimate| estimate.range().is_some());
        Self { of_others: of_others(plan).filter(open).collect(), together: creators.iter().filter(has_range).copied().collect(), creators }
    }

    /// Each way by the numbers that it moves: every number by itself, then those that move together.
    #[must_use]
    pub fn ways(&self) -> Vec<Vec<Key>> {
        let single = self.creators.iter().chain(&self.of_others).map(|key| vec![*key]);
        single.chain([self.together.clone()]).collect()
    }
}
