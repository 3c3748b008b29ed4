//! “What would it take?”: the smallest adjustment of one number, or of several together, that brings a figure to a target.

use std::sync::atomic::{AtomicBool, Ordering};

pub use super::figure::{Figure, Refused, Target};

use super::figure::{checked, figure_of};
use super::futures::{Engine, Lognormal, Stopped};
use super::{Cash, deterministic};
use crate::plan::assumption::{Spec, Track};
use crate::plan::{Bounds, Entry, Key, Plan, Problem};

/// New values, and the figure with them.
#[derive(Clone, Debug, PartialEq)]
pub struct Adjustment {
    /// Each number that moves and where to.
    pub values: Vec<(Key, f64)>,
    /// The figure with these values.
    pub reached: f64,
}

/// A target and the numbers that may move to reach it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ReachRequest<'a> {
    /// The figure to reach.
    pub target: Target,
    /// One number moves alone over its whole limit; several move together, each with a range.
    pub keys: &'a [Key],
    /// Numbers that must not move.
    pub locked: &'a [Key],
}

/// The answer to a [`ReachRequest`].
#[derive(Clone, Debug, PartialEq)]
pub enum ReachAnswer {
    /// The smallest adjustment that reaches the target.
    Found(Adjustment),
    /// No value inside the limits reaches it; the nearest one.
    OutOfReach(Adjustment),
}

/// The reason why there is no answer.
#[derive(Clone, Copy, Debug, PartialEq, thiserror::Error)]
pub enum NoAnswer {
    /// The question cannot be asked of this plan.
    #[error(transparent)]
    Refused(#[from] Refused),
    /// The search was cancelled.
    #[error(transparent)]
    Stopped(#[from] Stopped),
}

impl Adjustment {
    /// The plan with these values; ranges move along in proportion.
    ///
    /// # Errors
    /// A value that the plan refuses.
    pub fn applied_to(&self, plan: &Plan) -> Result<Plan, Problem> {
        moved(plan, &self.values).map_err(|(_, problem)| problem)
    }
}

/// The figure of the plan as it is.
///
/// # Errors
/// A target that makes no sense for this plan, or `stop` being set.
pub fn figure(plan: &Plan, engine: &mut Engine, target: Target, stop: &AtomicBool) -> Result<f64, NoAnswer> {
    let plan = checked(plan, target)?;
    Ok(figure_of(&plan, engine, target, plan.futures_count(), stop)?.amount)
}

/// The smallest adjustment that reaches the target, in numbers that a person would set: whole or of three digits.
///
/// # Errors
/// Keys that are locked or cannot move, a target that makes no sense for this plan, or `stop` being set: [`NoAnswer::Stopped`]
/// then comes within one run of the futures.
pub fn reach(plan: &Plan, engine: &mut Engine, question: ReachRequest<'_>, stop: &AtomicBool) -> Result<ReachAnswer, NoAnswer> {
    let mut search = Search::new(plan, engine, question, stop)?;
    let answer = match question.keys {
        [key] => reach_with_one(plan, &mut search, *key),
        keys => reach_with_all(plan, &mut search, keys),
    }?;
    search.rounded(answer)
}

/// One number over the whole of its limit.
fn reach_with_one(plan: &Plan, search: &mut Search<'_>, key: Key) -> Result<ReachAnswer, NoAnswer> {
    let scale = plan.spec(key).filter(|_| plan.has(key)).map(SearchScale::of).ok_or(Refused::NoNumber(key))?;
    let start = plan.estimate_at(key).ok_or(Refused::NoNumber(key))?.value();
    let known = [start, scale.limit.0, scale.limit.1].map(|value| (scale.position(value), value));
    // These three are given back as they are, without the rounding of the way there and back.
    let value = |x: f64| known.iter().find(|(position, _)| *position == x).map_or_else(|| scale.value(x), |(_, value)| *value);
    let [(from, _), (low, _), (high, _)] = known;
    search.along(from, (low, high), |x| vec![(key, value(x))])
}

/// Several numbers, each by the same number of its own standard deviations, to the side that helps.
fn reach_with_all(plan: &Plan, search: &mut Search<'_>, keys: &[Key]) -> Result<ReachAnswer, NoAnswer> {
    /// Farther out a range says nothing any more.
    const MOST_DEVIATIONS: f64 = 40.0;
    let mut moves = Vec::new();
    for key in keys {
        let estimate = plan.estimate_at(*key).ok_or(Refused::NoNumber(*key))?;
        let Bounds { limit, proportion } = plan.bounds(*key).ok_or(Refused::NoNumber(*key))?;
        let (lognormal, range) = Lognormal::new(estimate, proportion).zip(estimate.range()).ok_or(Refused::NoRange(*key))?;
        let total = |value| Ok::<_, NoAnswer>(money_in_all(&moved(plan, &[(*key, value)])?, search.target));
        let side = (total(range.high)? - total(range.low)?).total_cmp(&0.0) as i8;
        moves.push((*key, estimate.value(), lognormal, f64::from(side), limit));
    }
    search.along(0.0, (0.0, MOST_DEVIATIONS), |z| {
        let at = |(key, value, lognormal, side, limit): &(Key, f64, Lognormal, f64, (f64, f64))| (*key, lognormal.at(*value, side * z).clamp(limit.0, limit.1));
        moves.iter().map(at).collect()
    })
}

/// Money as set that helps to reach a target: the total, or for cash the sum of the money left in all months.
fn money_in_all(plan: &Plan, target: Target) -> f64 {
    if target.figure.is_of_cash() { Cash::new(plan).spendable.iter().sum() } else { deterministic(plan).total(target.measure.into()) }
}

/// A plan with these values, or the number that it refuses.
fn moved(plan: &Plan, values: &[(Key, f64)]) -> Result<Plan, (Key, Problem)> {
    let mut plan = plan.clone();
    for (key, value) in values {
        plan.set(*key, Entry::Value(*value)).map_err(|problem| (*key, problem))?;
    }
    Ok(plan)
}

impl From<(Key, Problem)> for NoAnswer {
    fn from((key, _): (Key, Problem)) -> Self {
        Refused::NoNumber(key).into()
    }
}

/// The side to which a number is rounded.
#[derive(Clone, Copy, Debug)]
enum Rounding {
    Nearest,
    /// Away from the present value.
    Outward,
}

impl Rounding {
    /// A number between its present value and `to`, or a little beyond, whole or of three digits.
    #[expect(clippy::cast_possible_truncation, reason = "the logarithm of a finite number is small")]
    fn of(self, (low, high): (f64, f64), from: f64, to: f64) -> f64 {
        let decimals = (2 - libm::log10(to.abs()).floor().clamp(-6.0, 2.0) as i32).max(0);
        let scale = 10f64.powi(decimals);
        let units = to * scale;
        let rounded = match self {
            Self::Nearest => units.round(),
            Self::Outward if to > from => units.ceil(),
            Self::Outward => units.floor(),
        } / scale;
        if to == from { to } else { rounded.clamp(low, high) }
    }
}

/// All values inside a hard limit, scaled as the slider: as fine near zero as far out.
#[derive(Clone, Copy, Debug)]
struct SearchScale {
    limit: (f64, f64),
    first: Option<f64>,
}

impl SearchScale {
    const fn of(spec: Spec) -> Self {
        let first = match spec.track {
            Track::Linear { .. } => None,
            Track::Log { first, .. } => Some(first),
        };
        Self { limit: spec.limit, first }
    }

    fn position(self, value: f64) -> f64 {
        self.first.map_or(value, |first| libm::log1p(value / first))
    }

    fn value(self, position: f64) -> f64 {
        self.first.map_or(position, |first| libm::expm1(position) * first).clamp(self.limit.0, self.limit.1)
    }
}

/// Futures of the first, coarse search.
const FEW: usize = 8_192;
/// The part of a step in which all futures first search near the answer of few.
const FIRST_WIDTH: f64 = 1.0 / 64.0;
/// Steps to each end; they grow with the distance.
const STEPS: u32 = 32;

struct Search<'a> {
    plan: Plan,
    engine: &'a mut Engine,
    target: Target,
    count: usize,
    stop: &'a AtomicBool,
}

impl<'a> Search<'a> {
    fn new(plan: &Plan, engine: &'a mut Engine, question: ReachRequest<'_>, stop: &'a AtomicBool) -> Result<Self, Refused> {
        let ReachRequest { target, keys, locked } = question;
        if keys.is_empty() {
            return Err(Refused::Nothing);
        }
        if let Some(key) = keys.iter().find(|key| locked.contains(key)) {
            return Err(Refused::Locked(*key));
        }
        if let Some(key) = keys.iter().find(|key| plan.follows_gift_table(**key)) {
            return Err(Refused::FollowsGiftTable(*key));
        }
        let plan = checked(plan, target)?;
        let count = plan.futures_count();
        Ok(Self { plan, engine, target, count, stop })
    }

    fn figure(&mut self, values: &[(Key, f64)], count: usize) -> Result<f64, NoAnswer> {
        if self.stop.load(Ordering::Relaxed) {
            return Err(Stopped.into());
        }
        Ok(figure_of(&moved(&self.plan, values)?, self.engine, self.target, count, self.stop)?.amount)
    }

    fn rounded_values(&self, values: &[(Key, f64)], rounding: Rounding) -> Vec<(Key, f64)> {
        let rounded = |key: Key, to: f64| {
            let (Some(bounds), Some(present)) = (self.plan.bounds(key), self.plan.estimate_at(key)) else { return to };
            rounding.of(bounds.limit, present.value(), to)
        };
        values.iter().map(|(key, to)| (*key, rounded(*key, *to))).collect()
    }

    /// Whether both have the same rounded numbers, and with them everything between.
    fn round_alike(&self, one: &[(Key, f64)], other: &[(Key, f64)]) -> bool {
        [Rounding::Nearest, Rounding::Outward].into_iter().all(|rounding| self.rounded_values(one, rounding) == self.rounded_values(other, rounding))
    }

    /// An answer in rounded numbers: the nearest ones where they reach the target, else those farther from the present.
    fn rounded(&mut self, answer: ReachAnswer) -> Result<ReachAnswer, NoAnswer> {
        let (ReachAnswer::Found(exact) | ReachAnswer::OutOfReach(exact)) = &answer;
        let mut last = exact.clone();
        for rounding in [Rounding::Nearest, Rounding::Outward] {
            let values = self.rounded_values(&exact.values, rounding);
            if values != last.values {
                last = Adjustment { reached: self.figure(&values, self.count)?, values };
            }
            if self.target.is_met(last.reached) {
                return Ok(ReachAnswer::Found(last));
            }
        }
        Ok(if matches!(answer, ReachAnswer::OutOfReach(_)) { ReachAnswer::OutOfReach(last) } else { answer })
    }

    /// Walks from `start` to both ends in growing steps, with few futures, and narrows the nearest step that reaches the target down with the
    /// same ones. All futures then search near that place, until only one rounded answer is left.
    fn along(&mut self, start: f64, ends: (f64, f64), values: impl Fn(f64) -> Vec<(Key, f64)>) -> Result<ReachAnswer, NoAnswer> {
        let target = self.target;
        let reached = self.figure(&values(start), self.count)?;
        if target.is_met(reached) {
            return Ok(ReachAnswer::Found(Adjustment { values: values(start), reached }));
        }
        let few = self.count.min(FEW);
        let mut best = (start, reached);
        let mut nearest: Option<(f64, u32)> = None;
        for end in [ends.0, ends.1].into_iter().filter(|end| *end != start) {
            for step in 1..=STEPS {
                let x = position(start, end, step);
                if nearest.is_some_and(|(other, found)| (position(start, other, found) - start).abs() <= (x - start).abs()) {
                    break;
                }
                let figure = self.figure(&values(x), few)?;
                if target.figure.gain(best.1, figure) > 0.0 {
                    best = (x, figure);
                }
                if target.is_met(figure) {
                    nearest = Some((end, step));
                    break;
                }
            }
        }
        let Some((end, step)) = nearest else {
            let reached = self.figure(&values(best.0), self.count)?;
            let best = Adjustment { values: values(best.0), reached };
            return Ok(if target.is_met(reached) { ReachAnswer::Found(best) } else { ReachAnswer::OutOfReach(best) });
        };
        let (mut below, mut above) = (position(start, end, step - 1), position(start, end, step));
        let first_width = above - below;
        while !self.is_narrow(&values, (below, above)) {
            let middle = f64::midpoint(below, above);
            let side = if target.is_met(self.figure(&values(middle), few)?) { &mut above } else { &mut below };
            *side = middle;
        }
        self.narrowed((start, end), (above, first_width), values)
    }

    /// Whether nothing between these places can be another answer.
    fn is_narrow(&self, values: &impl Fn(f64) -> Vec<(Key, f64)>, (below, above): (f64, f64)) -> bool {
        (above - below).abs() <= 1e-9 * above.abs().max(1e-3) || self.round_alike(&values(below), &values(above))
    }

    /// The answer of all futures near a place that few reach the target at, between `start`, which does not reach it, and `end`. All may put
    /// the target further out or in than few: at first within a small part of the step in which few have it, then in ever larger ones.
    fn narrowed(&mut self, (start, end): (f64, f64), (near, step): (f64, f64), values: impl Fn(f64) -> Vec<(Key, f64)>) -> Result<ReachAnswer, NoAnswer> {
        let (target, count) = (self.target, self.count);
        let between = |x: f64| x.clamp(start.min(end), start.max(end));
        let mut width = step * FIRST_WIDTH;
        let mut above = (near, self.figure(&values(near), count)?);
        let mut below = above;
        while !target.is_met(above.1) {
            if above.0 == end {
                return Ok(ReachAnswer::OutOfReach(Adjustment { values: values(end), reached: above.1 }));
            }
            below = above;
            let x = between(above.0 + width);
            above = (x, self.figure(&values(x), count)?);
            width *= 4.0;
        }
        while target.is_met(below.1) {
            above = below;
            let x = between(below.0 - width);
            if x == start {
                // It does not reach the target: that is known.
                below = (start, f64::NEG_INFINITY * target.figure.gain(0.0, 1.0));
                break;
            }
            below = (x, self.figure(&values(x), count)?);
            width *= 4.0;
        }
        let mut is_rounded = false;
        for turn in 0..60 {
            if (above.0 - below.0).abs() <= 1e-9 * above.0.abs().max(1e-3) {
                break;
            }
            if !is_rounded && self.round_alike(&values(below.0), &values(above.0)) {
                is_rounded = true;
                let exact = ReachAnswer::Found(Adjustment { values: values(above.0), reached: above.1 });
                let rounded = self.rounded(exact.clone())?;
                if rounded != exact {
                    return Ok(rounded);
                }
            }
            // Where a straight line meets the target, and the middle by turns: the line may come near from one side only.
            let share = if turn % 2 == 0 { (target.amount - below.1) / (above.1 - below.1) } else { 0.5 };
            let share = if share.is_finite() { share.clamp(0.02, 0.98) } else { 0.5 };
            let x = below.0 + share * (above.0 - below.0);
            let figure = self.figure(&values(x), count)?;
            let side = if target.is_met(figure) { &mut above } else { &mut below };
            *side = (x, figure);
        }
        Ok(ReachAnswer::Found(Adjustment { values: values(above.0), reached: above.1 }))
    }
}

/// A step between start and end; near the start they are close.
fn position(start: f64, end: f64, step: u32) -> f64 {
    if step == STEPS { end } else { start + (end - start) * (f64::from(step) / f64::from(STEPS)).powi(2) }
}
