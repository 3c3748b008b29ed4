//! From one scenario to another, change by change: the share of each in the difference.
//!
//! The effect of a change depends on those made before it. Its share is its mean effect over all orders (its Shapley value): no
//! order counts more than another, and the shares sum to the difference.

use std::sync::atomic::{AtomicBool, Ordering};

use super::deterministic;
use super::futures::Stopped;
use super::splitmix64::SplitMix64;
use crate::plan::{CountsAs, Entry, Event, EventId, GoalMeasure, Key, OwnField, OwnStream, OwnStreamId, Plan, Setting, Variant, event_ids};

/// The most changes of which every order is computed.
pub const MOST_EXACT: usize = 10;

/// The number of forecasts, roughly, where orders are sampled.
const COMPUTED: usize = 40_000;

/// One change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Change {
    /// Another value at a key that both plans have.
    Set(Key),
    /// A stream of the user's own that only the second plan has.
    Added(OwnStreamId),
    /// A stream of the user's own that only the first plan has.
    Removed(OwnStreamId),
    /// An event that is added, changed or taken out.
    Event(EventId),
}

/// A change and its share.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ChangeShare {
    /// The change.
    pub change: Change,
    /// Its share of the difference over all months, in the plan's currency.
    pub amount: f64,
}

/// The orders whose mean the shares are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Orders {
    /// All.
    All,
    /// So many, drawn with the seed of the plan.
    Sampled(usize),
}

/// The difference between two variants of a plan, in the plan's currency over all months, as set.
#[derive(Clone, Debug, PartialEq)]
pub struct Steps {
    /// Gross or take-home.
    pub measure: GoalMeasure,
    /// The total of the first.
    pub from: f64,
    /// The total of the second.
    pub to: f64,
    /// Every change, in the order of the keys; the shares sum to the difference.
    pub steps: Vec<ChangeShare>,
    /// The orders the shares are the mean of.
    pub orders: Orders,
}

/// Splits the difference between two variants of a plan by change.
///
/// # Errors
/// [`Stopped`] once `stop` is set.
pub fn steps(plan: &Plan, from: Variant, to: Variant, measure: GoalMeasure, stop: &AtomicBool) -> Result<Steps, Stopped> {
    let (first, second) = (plan.flattened(from), plan.flattened(to));
    let mut transition = Transition::new(plan, &first, &second);
    let total = |plan: &Plan| if stop.load(Ordering::Relaxed) { Err(Stopped) } else { Ok(deterministic(plan).total(measure.into())) };
    let orders = if transition.moves.len() <= MOST_EXACT { Orders::All } else { Orders::Sampled((COMPUTED / transition.moves.len()).max(100) & !1) };
    let shares = match orders {
        Orders::All => transition.over_all_orders(total)?,
        Orders::Sampled(count) => transition.over_sampled_orders(count, plan.futures_seed(), total)?,
    };
    let mut steps: Vec<ChangeShare> = transition.idle.iter().map(|change| ChangeShare { change: *change, amount: 0.0 }).collect();
    steps.extend(transition.moves.iter().zip(shares).map(|(step, amount)| ChangeShare { change: step.change, amount }));
    steps.sort_by_key(|step| place(step.change));
    Ok(Steps { measure, from: total(&first)?, to: total(&second)?, steps, orders })
}

const fn place(change: Change) -> (usize, Option<Key>, u32) {
    match change {
        Change::Set(key) => (0, Some(key), 0),
        Change::Added(id) => (1, None, id.number()),
        Change::Removed(id) => (2, None, id.number()),
        Change::Event(id) => (3, None, id.number()),
    }
}

/// A change of a plan that has the streams of both variants.
struct Reversible {
    change: Change,
    part: ChangedPart,
}

/// The part of the plan that a change alters, before and after.
enum ChangedPart {
    Entry { key: Key, before: Entry, after: Entry },
    Event { id: EventId, before: Option<Event>, after: Option<Event> },
}

struct Transition {
    plan: Plan,
    moves: Vec<Reversible>,
    /// Changes without an effect as set.
    idle: Vec<Change>,
}

impl Transition {
    fn new(base: &Plan, first: &Plan, second: &Plan) -> Self {
        let (mut moves, mut idle) = (Vec::new(), Vec::new());
        // Numbers that follow the gift table move like any other.
        let [first, second] = &[first, second].map(Plan::with_gifts_on_sliders);
        for key in base.keys() {
            let (Some(before), Some(after)) = (first.get(key), second.get(key)) else { continue };
            if before == after {
                continue;
            }
            let same_value = first.estimate_at(key).zip(second.estimate_at(key)).is_some_and(|(before, after)| before.value() == after.value());
            if same_value || !key.moves_income() {
                idle.push(Change::Set(key));
            } else {
                moves.push(Reversible { change: Change::Set(key), part: ChangedPart::Entry { key, before, after } });
            }
        }
        // A stream that only one of them has is in the plan, and off before or after.
        let switched = |id, [before, after]: [bool; 2]| {
            let key = Key::Own(id, OwnField::Setting(Setting::Enabled));
            ChangedPart::Entry { key, before: Entry::Switch(before), after: Entry::Switch(after) }
        };
        let is_added = |own: &&OwnStream| base.own_stream(own.id).is_none();
        for own in first.own().iter().filter(is_added) {
            if own.settings.enabled {
                moves.push(Reversible { change: Change::Removed(own.id), part: switched(own.id, [true, false]) });
            } else {
                idle.push(Change::Removed(own.id));
            }
        }
        let mut plan = first.clone();
        for own in second.own().iter().filter(is_added) {
            if own.settings.enabled {
                let part = switched(plan.join_own_switched_off(own.clone()), [false, true]);
                moves.push(Reversible { change: Change::Added(own.id), part });
            } else {
                idle.push(Change::Added(own.id));
            }
        }
        for id in event_ids([first, second]) {
            let [before, after] = [first, second].map(|plan| plan.event(id).cloned());
            if before == after {
                continue;
            }
            let is_private = |event: &Event| event.counts_as() == CountsAs::Private;
            if before.iter().chain(&after).all(is_private) {
                idle.push(Change::Event(id));
            } else {
                moves.push(Reversible { change: Change::Event(id), part: ChangedPart::Event { id, before, after } });
            }
        }
        Self { plan, moves, idle }
    }

    // Everything comes from plans, so that a plan accepts it.
    fn apply(&mut self, index: usize) {
        match &self.moves[index].part {
            ChangedPart::Entry { key, after, .. } => drop(self.plan.set(*key, after.clone())),
            ChangedPart::Event { id, after, .. } => self.plan.replace_event(*id, after.as_ref()),
        }
    }

    fn revert(&mut self, index: usize) {
        match &self.moves[index].part {
            ChangedPart::Entry { key, before, .. } => drop(self.plan.set(*key, before.clone())),
            ChangedPart::Event { id, before, .. } => self.plan.replace_event(*id, before.as_ref()),
        }
    }

    /// The mean over all orders, from every set of changes, each one change away from the set before it (a Gray code).
    #[expect(clippy::cast_precision_loss, reason = "at most ten changes")]
    fn over_all_orders(&mut self, total: impl Fn(&Plan) -> Result<f64, Stopped>) -> Result<Vec<f64>, Stopped> {
        let n = self.moves.len();
        let mut totals = vec![0.0; 1 << n];
        totals[0] = total(&self.plan)?;
        let mut made = 0_usize;
        for step in 1..1_usize << n {
            let index = step.trailing_zeros() as usize;
            made ^= 1 << index;
            if made & (1 << index) == 0 {
                self.revert(index);
            } else {
                self.apply(index);
            }
            totals[made] = total(&self.plan)?;
        }
        // The probability that a set of this size comes before a change in a random order: 1 / (n · C(n − 1, size)).
        let mut weight = vec![1.0 / n.max(1) as f64; n];
        for size in 1..n {
            weight[size] = weight[size - 1] * size as f64 / (n - size) as f64;
        }
        let share = |index: usize| {
            let before = (0..1_usize << n).filter(|set| set & (1 << index) == 0);
            before.map(|set| weight[set.count_ones() as usize] * (totals[set | 1 << index] - totals[set])).sum()
        };
        Ok((0..n).map(share).collect())
    }

    /// The mean over random orders, each forwards and backwards, so that part of the sampling error cancels.
    #[expect(clippy::cast_precision_loss, reason = "some thousand orders")]
    fn over_sampled_orders(&mut self, count: usize, seed: u64, total: impl Fn(&Plan) -> Result<f64, Stopped>) -> Result<Vec<f64>, Stopped> {
        let mut random = SplitMix64::new(seed);
        let mut order: Vec<usize> = (0..self.moves.len()).collect();
        let mut shares = vec![0.0; order.len()];
        let none = total(&self.plan)?;
        for _ in 0..count / 2 {
            for last in (1..order.len()).rev() {
                order.swap(last, random.below(last + 1));
            }
            for _ in 0..2 {
                let mut before = none;
                for index in &order {
                    self.apply(*index);
                    let after = total(&self.plan)?;
                    shares[*index] += after - before;
                    before = after;
                }
                for index in &order {
                    self.revert(*index);
                }
                order.reverse();
            }
        }
        Ok(shares.into_iter().map(|share| share / (count / 2 * 2) as f64).collect())
    }
}
