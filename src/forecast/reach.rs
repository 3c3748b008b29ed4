//! What would it take: the smallest change of one number, or of several together, that brings a figure to a target.

use std::sync::atomic::AtomicBool;

use super::futures::{Engine, Spread, Stopped};
use super::{deterministic, line};
use crate::plan::assumption::{Spec, Track};
use crate::plan::{Entry, GoalMeasure, Key, Kind, Plan, PlanField};

/// A figure of a plan that can be aimed at.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Figure {
    /// The sum of all months, as set.
    AsSetTotal,
    /// Month `t`, as set.
    AsSetMonth(usize),
    /// What a share (0 to 1) of the futures stays below over all months: 0.2 for "4 in 5 futures come to more".
    Percentile(f64),
    /// The share of futures (0 to 1) that reach the plan's goal in month `t`.
    ChanceInMonth(usize),
}

/// What to reach: at least this much of a figure.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Goal {
    /// Which figure.
    pub figure: Figure,
    /// Of gross or of take-home.
    pub measure: GoalMeasure,
    /// Money in the plan's currency; a share for [`Figure::ChanceInMonth`].
    pub target: f64,
}

/// New values and what they bring.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// Each number that moves and where to.
    pub values: Vec<(Key, f64)>,
    /// What the figure then is.
    pub reached: f64,
}

/// What it would take.
#[derive(Clone, Debug, PartialEq)]
pub enum Answer {
    /// The smallest change that reaches the target.
    Found(Change),
    /// No value inside the limits reaches it; this one comes nearest.
    OutOfReach(Change),
}

/// A question that has no answer.
#[derive(Clone, Copy, Debug, PartialEq, thiserror::Error)]
pub enum Refused {
    /// A key that holds no number with a track, or that this plan does not have.
    #[error("{0} holds no number that could be moved; choose another")]
    NoNumber(Key),
    /// A number that follows the gift table.
    #[error("{0} follows the gift table; set gifts.mix to false or choose another")]
    FollowsGiftTable(Key),
    /// A number the user wants left alone.
    #[error("{0} is locked; unlock it or choose another")]
    Locked(Key),
    /// A number without a range cannot take its part of a change.
    #[error("{0} has no range to move in; give it one or choose another")]
    NoRange(Key),
    /// Nothing was chosen.
    #[error("choose at least one number to move")]
    Nothing,
    /// A month the plan does not have.
    #[error("the plan has only {months} months; choose one of them")]
    NoMonth {
        /// How many it has.
        months: usize,
    },
    /// A share outside 0 to 1.
    #[error("{0} is no share of the futures; give one from 0 to 1")]
    NoShare(f64),
    /// A target that is not a number.
    #[error("the target must be a finite number")]
    NoTarget,
    /// A figure of the futures in a plan without.
    #[error("the plan runs no futures; set futures.count")]
    NoFutures,
}

impl Change {
    /// The plan with this change made; ranges move along in proportion.
    #[must_use]
    pub fn applied_to(&self, plan: &Plan) -> Plan {
        moved(plan, &self.values)
    }
}

/// The smallest move of one number that reaches the goal, over the whole of its hard limit.
///
/// # Errors
/// A key that is locked or holds no number; a goal that makes no sense for this plan.
pub fn seek(plan: &Plan, engine: &mut Engine, goal: Goal, key: Key, locked: &[Key]) -> Result<Answer, Refused> {
    let track = Scale::of(key).filter(|_| plan.has(key)).ok_or(Refused::NoNumber(key))?;
    let start = plan.estimate_at(key).ok_or(Refused::NoNumber(key))?.value();
    let known = [start, track.limit.0, track.limit.1].map(|value| (track.position(value), value));
    // Where a place stands for a number known exactly, that number, and not what rounding makes of the way there and back.
    let value = |x: f64| known.iter().find(|(place, _)| *place == x).map_or_else(|| track.value(x), |(_, value)| *value);
    let values = |x: f64| vec![(key, value(x))];
    let [(from, _), (low, _), (high, _)] = known;
    Ok(Search::new(plan, engine, goal, &[key], locked)?.along(from, (low, high), values))
}

/// The smallest move of several numbers together that reaches the goal: each by the same number of its own standard
/// deviations, to the side that helps.
///
/// # Errors
/// As [`seek`], and a key without a range, or none at all.
pub fn spread(plan: &Plan, engine: &mut Engine, goal: Goal, keys: &[Key], locked: &[Key]) -> Result<Answer, Refused> {
    /// Further out lies nothing that a range still tells of.
    const FAR: f64 = 40.0;
    let search = Search::new(plan, engine, goal, keys, locked)?;
    let mut moves = Vec::new();
    for key in keys {
        let estimate = plan.estimate_at(*key).ok_or(Refused::NoNumber(*key))?;
        let (spread, range) = Spread::new(*key, estimate).zip(estimate.range()).ok_or(Refused::NoRange(*key))?;
        let limit = Scale::of(*key).ok_or(Refused::NoNumber(*key))?.limit;
        let whole = |value| deterministic(&moved(plan, &[(*key, value)])).total(line(goal.measure));
        let side = (whole(range.high) - whole(range.low)).total_cmp(&0.0) as i8;
        moves.push((*key, estimate.value(), spread, f64::from(side), limit));
    }
    Ok(search.along(0.0, (0.0, FAR), |z| {
        let at = |(key, value, spread, side, limit): &(Key, f64, Spread, f64, (f64, f64))| (*key, spread.at(*value, side * z).clamp(limit.0, limit.1));
        moves.iter().map(at).collect()
    }))
}

fn moved(plan: &Plan, values: &[(Key, f64)]) -> Plan {
    let mut plan = plan.clone();
    for (key, value) in values {
        // Every value was cut at its limit, so the plan takes it.
        plan.set(*key, Entry::Value(*value)).ok();
    }
    plan
}

/// The whole of a hard limit, stretched as the slider is: near zero as fine as far out.
#[derive(Clone, Copy, Debug)]
struct Scale {
    limit: (f64, f64),
    first: Option<f64>,
}

impl Scale {
    fn of(key: Key) -> Option<Self> {
        let (Kind::Estimate(Spec { limit, track, .. }) | Kind::Number(Spec { limit, track, .. })) = key.kind() else { return None };
        let first = match track {
            Track::Linear { .. } => None,
            Track::Log { first, .. } => Some(first),
        };
        Some(Self { limit, first })
    }

    fn position(self, value: f64) -> f64 {
        self.first.map_or(value, |first| (value / first).ln_1p())
    }

    fn value(self, position: f64) -> f64 {
        self.first.map_or(position, |first| position.exp_m1() * first).clamp(self.limit.0, self.limit.1)
    }
}

/// The plan with the goal counting what is asked for, if this can be asked of it.
pub(super) fn asked(plan: &Plan, goal: Goal) -> Result<Plan, Refused> {
    if !goal.target.is_finite() {
        return Err(Refused::NoTarget);
    }
    let months = plan.months();
    match goal.figure {
        Figure::AsSetMonth(t) | Figure::ChanceInMonth(t) if t >= months => return Err(Refused::NoMonth { months }),
        Figure::Percentile(p) if !(0.0..=1.0).contains(&p) => return Err(Refused::NoShare(p)),
        Figure::Percentile(_) | Figure::ChanceInMonth(_) if plan.futures_count() == 0 => return Err(Refused::NoFutures),
        _ => {}
    }
    let mut plan = plan.clone();
    // The chance is that of the measure asked for, whatever the plan's own goal counts.
    let word = Entry::Word(goal.measure.word().to_owned());
    if plan.set(Key::Plan(PlanField::GoalMeasure), word).is_err() {
        return Err(Refused::NoTarget);
    }
    Ok(plan)
}

/// What a figure comes to in a plan that was [`asked`], of so many futures.
pub(super) fn figure(plan: &Plan, engine: &mut Engine, goal: Goal, count: usize, stop: &AtomicBool) -> Result<f64, Stopped> {
    let measure = goal.measure;
    let mut futures = || engine.run_until(plan, count, stop);
    Ok(match goal.figure {
        Figure::AsSetTotal => deterministic(plan).total(line(measure)),
        Figure::AsSetMonth(t) => deterministic(plan).at(line(measure), t),
        Figure::Percentile(p) => futures()?.map_or(0.0, |futures| futures.total_quantile(measure, p)),
        Figure::ChanceInMonth(t) => futures()?.map_or(0.0, |futures| futures.chance.monthly[t]),
    })
}

/// Enough futures to see where the target lies.
const FEW: usize = 8_192;
/// How finely each side is looked through; the steps grow with the distance.
const STEPS: u32 = 32;

struct Search<'a> {
    plan: Plan,
    engine: &'a mut Engine,
    goal: Goal,
    count: usize,
}

impl<'a> Search<'a> {
    fn new(plan: &Plan, engine: &'a mut Engine, goal: Goal, keys: &[Key], locked: &[Key]) -> Result<Self, Refused> {
        if keys.is_empty() {
            return Err(Refused::Nothing);
        }
        if let Some(key) = keys.iter().find(|key| locked.contains(key)) {
            return Err(Refused::Locked(*key));
        }
        if let Some(key) = keys.iter().find(|key| plan.follows_gift_table(**key)) {
            return Err(Refused::FollowsGiftTable(*key));
        }
        let plan = asked(plan, goal)?;
        let count = usize::try_from(plan.futures_count()).unwrap_or(usize::MAX);
        Ok(Self { plan, engine, goal, count })
    }

    fn figure(&mut self, values: &[(Key, f64)], count: usize) -> f64 {
        let plan = moved(&self.plan, values);
        figure(&plan, self.engine, self.goal, count, &AtomicBool::new(false)).unwrap_or(0.0)
    }

    /// Walks from `start` to both ends in growing steps, with few futures; the nearest step that reaches the target is then
    /// narrowed down with all of them.
    fn along(mut self, start: f64, ends: (f64, f64), values: impl Fn(f64) -> Vec<(Key, f64)>) -> Answer {
        let target = self.goal.target;
        let full = |search: &mut Self, x: f64| search.figure(&values(x), search.count);
        let reached = full(&mut self, start);
        if reached >= target {
            return Answer::Found(Change { values: values(start), reached });
        }
        let few = self.count.min(FEW);
        let mut best = (start, reached);
        let mut nearest: Option<(f64, u32)> = None;
        for end in [ends.0, ends.1].into_iter().filter(|end| *end != start) {
            for step in 1..=STEPS {
                let x = place(start, end, step);
                if nearest.is_some_and(|(other, found)| (place(start, other, found) - start).abs() <= (x - start).abs()) {
                    break;
                }
                let figure = self.figure(&values(x), few);
                if figure > best.1 {
                    best = (x, figure);
                }
                if figure >= target {
                    nearest = Some((end, step));
                    break;
                }
            }
        }
        let Some((end, mut step)) = nearest else {
            let reached = full(&mut self, best.0);
            let change = Change { values: values(best.0), reached };
            return if reached >= target { Answer::Found(change) } else { Answer::OutOfReach(change) };
        };
        // All futures may put the target a step further out or in than few.
        while step > 1 && full(&mut self, place(start, end, step - 1)) >= target {
            step -= 1;
        }
        while step < STEPS && full(&mut self, place(start, end, step)) < target {
            step += 1;
        }
        let (mut below, mut above) = (place(start, end, step - 1), place(start, end, step));
        let mut reached = full(&mut self, above);
        if reached < target {
            return Answer::OutOfReach(Change { values: values(above), reached });
        }
        for _ in 0..40 {
            let middle = f64::midpoint(below, above);
            if (above - below).abs() <= 1e-9 * above.abs().max(1e-3) {
                break;
            }
            let figure = full(&mut self, middle);
            if figure >= target {
                (above, reached) = (middle, figure);
            } else {
                below = middle;
            }
        }
        Answer::Found(Change { values: values(above), reached })
    }
}

/// The place of a step between start and end: near the start they are close.
fn place(start: f64, end: f64, step: u32) -> f64 {
    if step == STEPS { end } else { start + (end - start) * (f64::from(step) / f64::from(STEPS)).powi(2) }
}
