//! From one scenario to another, step by step: what each change does of the difference.
//!
//! A change does more or less depending on those made before it. Its share here is what it does on average over all orders
//! (its Shapley value): no order counts more than another, and the shares sum to the difference.

use super::deterministic;
use super::splitmix64::SplitMix64;
use crate::plan::{Assumption, Entry, GoalMeasure, Key, OwnField, OwnStream, OwnStreamId, Plan, Setting, Variant};

/// The most changes whose orders are all gone through.
pub const MOST_EXACT: usize = 10;

/// About how often the plan is computed where orders are sampled.
const COMPUTED: usize = 40_000;

/// One change on the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Change {
    /// Another value at a key that both plans have.
    Set(Key),
    /// A stream of the user's own that only the second plan has.
    Added(OwnStreamId),
    /// A stream of the user's own that only the first plan has.
    Removed(OwnStreamId),
}

/// What one change does.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Step {
    /// Which change.
    pub change: Change,
    /// Its share of the difference over all months, in the plan's currency.
    pub amount: f64,
}

/// How many orders the shares are averages of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Orders {
    /// All there are.
    All,
    /// So many, drawn with the seed of the plan.
    Sampled(usize),
}

/// The way from one scenario to another, in the plan's currency over all months, as set.
#[derive(Clone, Debug, PartialEq)]
pub struct Steps {
    /// Of gross or of take-home.
    pub measure: GoalMeasure,
    /// What the first comes to.
    pub from: f64,
    /// What the second comes to.
    pub to: f64,
    /// Every change, in the order of the keys; they sum to the difference.
    pub steps: Vec<Step>,
    /// How the shares were found.
    pub orders: Orders,
}

/// The way from the base or a scenario of a plan to another.
#[must_use]
pub fn steps(plan: &Plan, from: Variant, to: Variant, measure: GoalMeasure) -> Steps {
    let (first, second) = (plan.flattened(from), plan.flattened(to));
    let mut way = Way::new(plan, &first, &second, measure);
    let orders = if way.moves.len() <= MOST_EXACT { Orders::All } else { Orders::Sampled((COMPUTED / way.moves.len()).max(100) & !1) };
    let shares = match orders {
        Orders::All => way.over_all_orders(),
        Orders::Sampled(count) => way.over_sampled_orders(count, plan.futures_seed()),
    };
    let mut steps: Vec<Step> = way.idle.iter().map(|change| Step { change: *change, amount: 0.0 }).collect();
    steps.extend(way.moves.iter().zip(shares).map(|(step, amount)| Step { change: step.change, amount }));
    steps.sort_by_key(|step| place(step.change));
    let whole = |plan: &Plan| deterministic(plan).total(measure.into());
    Steps { measure, from: whole(&first), to: whole(&second), steps, orders }
}

const fn place(change: Change) -> (usize, Option<Key>, Option<OwnStreamId>) {
    match change {
        Change::Set(key) => (0, Some(key), None),
        Change::Added(id) => (1, None, Some(id)),
        Change::Removed(id) => (2, None, Some(id)),
    }
}

/// A change that can be made and taken back on a plan that has the streams of both.
struct Move {
    change: Change,
    key: Key,
    before: Entry,
    after: Entry,
}

struct Way {
    plan: Plan,
    measure: GoalMeasure,
    moves: Vec<Move>,
    /// Changes nothing is computed from as set.
    idle: Vec<Change>,
}

impl Way {
    fn new(base: &Plan, first: &Plan, second: &Plan, measure: GoalMeasure) -> Self {
        let (mut moves, mut idle) = (Vec::new(), Vec::new());
        // Numbers that follow the gift table move like any other.
        let [first, second] = &[first, second].map(Plan::with_gifts_on_sliders);
        for key in base.keys() {
            let (Some(before), Some(after)) = (first.get(key), second.get(key)) else { continue };
            if before == after {
                continue;
            }
            let same_value = first.estimate_at(key).zip(second.estimate_at(key)).is_some_and(|(before, after)| before.value() == after.value());
            if same_value || !is_computed_from(key) {
                idle.push(Change::Set(key));
            } else {
                moves.push(Move { change: Change::Set(key), key, before, after });
            }
        }
        // A stream that one of them lacks is there, and off.
        let switch = |id| Key::Own(id, OwnField::Setting(Setting::Enabled));
        let is_added = |own: &&OwnStream| base.own_stream(own.id).is_none();
        for own in first.own().iter().filter(is_added) {
            if own.settings.enabled {
                moves.push(Move { change: Change::Removed(own.id), key: switch(own.id), before: Entry::Switch(true), after: Entry::Switch(false) });
            } else {
                idle.push(Change::Removed(own.id));
            }
        }
        let mut plan = first.clone();
        for own in second.own().iter().filter(is_added) {
            if own.settings.enabled {
                let key = switch(plan.join_own_switched_off(own.clone()));
                moves.push(Move { change: Change::Added(own.id), key, before: Entry::Switch(false), after: Entry::Switch(true) });
            } else {
                idle.push(Change::Added(own.id));
            }
        }
        Self { plan, measure, moves, idle }
    }

    fn make(&mut self, index: usize) {
        // Both entries came out of plans, so a plan takes them.
        self.plan.set(self.moves[index].key, self.moves[index].after.clone()).ok();
    }

    fn take_back(&mut self, index: usize) {
        self.plan.set(self.moves[index].key, self.moves[index].before.clone()).ok();
    }

    fn whole(&self) -> f64 {
        deterministic(&self.plan).total(self.measure.into())
    }

    /// Every set of changes once, each from the one before by a single change (a Gray code).
    #[expect(clippy::cast_precision_loss, reason = "at most ten changes")]
    fn over_all_orders(&mut self) -> Vec<f64> {
        let n = self.moves.len();
        let mut wholes = vec![0.0; 1 << n];
        wholes[0] = self.whole();
        let mut made = 0_usize;
        for step in 1..1_usize << n {
            let index = step.trailing_zeros() as usize;
            made ^= 1 << index;
            if made & (1 << index) == 0 {
                self.take_back(index);
            } else {
                self.make(index);
            }
            wholes[made] = self.whole();
        }
        // How likely a set of this size stands before a change in a random order: 1 / (n · C(n − 1, size)).
        let mut weight = vec![1.0 / n.max(1) as f64; n];
        for size in 1..n {
            weight[size] = weight[size - 1] * size as f64 / (n - size) as f64;
        }
        let share = |index: usize| {
            let before = (0..1_usize << n).filter(|set| set & (1 << index) == 0);
            before.map(|set| weight[set.count_ones() as usize] * (wholes[set | 1 << index] - wholes[set])).sum()
        };
        (0..n).map(share).collect()
    }

    /// Random orders, each gone through forwards and backwards: what one overstates the other understates.
    #[expect(clippy::cast_precision_loss, reason = "some thousand orders")]
    fn over_sampled_orders(&mut self, count: usize, seed: u64) -> Vec<f64> {
        let mut random = SplitMix64::new(seed);
        let mut order: Vec<usize> = (0..self.moves.len()).collect();
        let mut shares = vec![0.0; order.len()];
        let none = self.whole();
        for _ in 0..count / 2 {
            for last in (1..order.len()).rev() {
                order.swap(last, random.below(last + 1));
            }
            for _ in 0..2 {
                let mut before = none;
                for index in &order {
                    self.make(*index);
                    let whole = self.whole();
                    shares[*index] += whole - before;
                    before = whole;
                }
                for index in &order {
                    self.take_back(*index);
                }
                order.reverse();
            }
        }
        shares.into_iter().map(|share| share / (count / 2 * 2) as f64).collect()
    }
}

/// Whether anything as set follows from a key.
const fn is_computed_from(key: Key) -> bool {
    match key {
        Key::Assumption(assumption) => !matches!(assumption, Assumption::GoalPerMonth | Assumption::Together),
        Key::Stream(_, setting) | Key::Own(_, OwnField::Setting(setting)) => !matches!(setting, Setting::Swing),
        Key::Own(_, OwnField::AmountPerMonth) | Key::GiftMix => true,
        Key::Own(_, OwnField::Name) | Key::Plan(_) => false,
    }
}
