//! One number over its track, or two as a grid: what a figure comes to at every place, and where it meets a target.

use std::sync::atomic::AtomicBool;

use super::futures::{Engine, Stopped};
use super::reach::{Refused, Target, checked, figure_of, futures_count};
use crate::plan::assumption::{Spec, Track};
use crate::plan::{Entry, Key, Kind, Plan};

/// The most places along an axis.
pub const MOST_PLACES: usize = 1_000;
/// The most places of a grid.
pub const MOST_CELLS: usize = 10_000;

/// A number and the values it takes, in ascending order.
#[derive(Clone, Debug, PartialEq)]
pub struct Axis {
    key: Key,
    values: Vec<f64>,
}

/// An axis that cannot be.
#[derive(Clone, Debug, PartialEq)]
pub enum NoAxis {
    /// A key without a number that a slider moves.
    NoNumber(Key),
    /// Ends that are none.
    Ends {
        /// Which number.
        key: Key,
        /// The lower end given.
        low: f64,
        /// The upper end given.
        high: f64,
        /// The least value of the key.
        least: f64,
        /// The greatest value of the key.
        most: f64,
    },
    /// Too few or too many places.
    Places(usize),
}

/// A sweep that cannot be made.
#[derive(Clone, Debug, PartialEq)]
pub enum NoSweep {
    /// A figure that makes no sense for the plan.
    Figure(Refused),
    /// The same number along both axes.
    Twice(Key),
    /// More places than are worth waiting for.
    Cells(usize),
    /// Someone called it off.
    Stopped(Stopped),
}

impl From<Refused> for NoSweep {
    fn from(fault: Refused) -> Self {
        Self::Figure(fault)
    }
}

impl From<Stopped> for NoSweep {
    fn from(stopped: Stopped) -> Self {
        Self::Stopped(stopped)
    }
}

/// What a figure comes to along one axis, or over two.
#[derive(Clone, Debug, PartialEq)]
pub struct Sweep {
    /// Which figure, and the target of crossings and contour.
    pub target: Target,
    /// From left to right.
    pub x: Axis,
    /// From below upwards; `None` for a single row.
    pub y: Option<Axis>,
    /// The figure at each place, row after row from below: money in the plan's currency, or a share for a chance.
    pub figures: Vec<f64>,
}

impl Axis {
    /// A number in this many even steps from `low` to `high`, both among them.
    ///
    /// # Errors
    /// A key without such a number, ends outside its limit or in the wrong order, too few or too many places.
    #[expect(clippy::cast_precision_loss, reason = "at most some hundred places")]
    pub fn even(key: Key, low: f64, high: f64, places: usize) -> Result<Self, NoAxis> {
        let (Kind::Estimate(spec) | Kind::Number(spec)) = key.kind() else { return Err(NoAxis::NoNumber(key)) };
        let (least, most) = spec.limit;
        // Also false for what is no number.
        if !(least <= low && low < high && high <= most) {
            return Err(NoAxis::Ends { key, low, high, least, most });
        }
        if !(2..=MOST_PLACES).contains(&places) {
            return Err(NoAxis::Places(places));
        }
        let last = (places - 1) as f64;
        Ok(Self { key, values: (0..places).map(|i| if i + 1 == places { high } else { low + (high - low) * i as f64 / last }).collect() })
    }

    /// A number in this many steps over the track of its slider, stretched as that is.
    ///
    /// # Errors
    /// As [`Axis::even`].
    #[expect(clippy::cast_precision_loss, reason = "at most some hundred places")]
    pub fn over_track(key: Key, places: usize) -> Result<Self, NoAxis> {
        let (Kind::Estimate(Spec { track, limit, .. }) | Kind::Number(Spec { track, limit, .. })) = key.kind() else { return Err(NoAxis::NoNumber(key)) };
        match track {
            Track::Linear { low, high, .. } => Self::even(key, low, high, places),
            Track::Log { first, high } => {
                if !(2..=MOST_PLACES).contains(&places) {
                    return Err(NoAxis::Places(places));
                }
                let ratio = (high / first).powf(1.0 / (places - 1) as f64);
                Ok(Self { key, values: (0..places).map(|i| (first * ratio.powf(i as f64)).clamp(limit.0, limit.1)).collect() })
            }
        }
    }

    /// Which number.
    #[must_use]
    pub const fn key(&self) -> Key {
        self.key
    }

    /// The values it takes, in ascending order; at least two.
    #[must_use]
    pub fn values(&self) -> &[f64] {
        &self.values
    }
}

/// What a figure comes to with one number, or two, at every place of their axes; ranges move along. A plan without the number
/// of an axis is refused.
///
/// # Errors
/// A figure or an axis that makes no sense for this plan, a grid too large, or `stop` being set.
pub fn sweep(plan: &Plan, engine: &mut Engine, target: Target, (x, y): (Axis, Option<Axis>), stop: &AtomicBool) -> Result<Sweep, NoSweep> {
    let plan = checked(plan, target)?;
    let count = futures_count(&plan);
    if let Some(missing) = [Some(x.key), y.as_ref().map(|y| y.key)].into_iter().flatten().find(|key| !plan.has(*key)) {
        return Err(Refused::NoNumber(missing).into());
    }
    if let Some(follows) = [Some(x.key), y.as_ref().map(|y| y.key)].into_iter().flatten().find(|key| plan.follows_gift_table(*key)) {
        return Err(Refused::FollowsGiftTable(follows).into());
    }
    if y.as_ref().is_some_and(|y| y.key == x.key) {
        return Err(NoSweep::Twice(x.key));
    }
    let rows = y.as_ref().map_or(1, |y| y.values.len());
    if rows * x.values.len() > MOST_CELLS {
        return Err(NoSweep::Cells(rows * x.values.len()));
    }
    let mut figures = Vec::with_capacity(rows * x.values.len());
    for row in 0..rows {
        let mut in_row = plan.clone();
        if let Some(y) = &y {
            // Every value of an axis lies inside the limit of its key.
            in_row.set(y.key, Entry::Value(y.values[row])).ok();
        }
        for value in &x.values {
            let mut there = in_row.clone();
            there.set(x.key, Entry::Value(*value)).ok();
            figures.push(figure_of(&there, engine, target, count, stop)?);
        }
    }
    Ok(Sweep { target, x, y, figures })
}

/// A place of a sweep in steps from the first value of each axis: (0.5, 2) lies halfway between the first two values of `x`, at
/// the third of `y`.
pub type Spot = (f64, f64);

impl Sweep {
    /// The figure at a place of both axes; the row is 0 where there is only one.
    #[must_use]
    pub fn at(&self, column: usize, row: usize) -> f64 {
        self.figures[row * self.x.values.len() + column]
    }

    /// How many rows there are.
    #[must_use]
    pub fn rows(&self) -> usize {
        self.y.as_ref().map_or(1, |y| y.values.len())
    }

    /// Where a row passes the target, in steps from the first value of `x`.
    #[must_use]
    pub fn crossings(&self, row: usize) -> Vec<f64> {
        let columns = self.x.values.len();
        (1..columns).filter_map(|column| self.crossing((column - 1, row), (column, row))).map(|(x, _)| x).collect()
    }

    /// The line along which the figure is the target, as straight pieces; none without a second axis.
    #[must_use]
    pub fn contour(&self) -> Vec<[Spot; 2]> {
        let mut pieces = Vec::new();
        for row in 1..self.rows() {
            for column in 1..self.x.values.len() {
                let (a, b, c, d) = ((column - 1, row - 1), (column, row - 1), (column, row), (column - 1, row));
                let sides = [(a, b), (b, c), (c, d), (d, a)].map(|(from, to)| self.crossing(from, to));
                if let [Some(below), Some(right), Some(above), Some(left)] = sides {
                    // A saddle: the middle says which corners belong together.
                    let middle = [a, b, c, d].map(|(column, row)| self.at(column, row)).iter().sum::<f64>() / 4.0;
                    let joined = (middle >= self.target.at_least) == (self.at(a.0, a.1) >= self.target.at_least);
                    pieces.extend(if joined { [[below, right], [above, left]] } else { [[below, left], [above, right]] });
                } else {
                    let mut met = sides.into_iter().flatten();
                    pieces.extend(met.next().zip(met.next()).map(|(from, to)| [from, to]));
                }
            }
        }
        pieces
    }

    /// Where between two neighbours the figure is the target, if it is on one side there and on the other here.
    #[expect(clippy::cast_precision_loss, reason = "at most some hundred places")]
    fn crossing(&self, from: (usize, usize), to: (usize, usize)) -> Option<Spot> {
        let target = self.target.at_least;
        let [a, b] = [from, to].map(|(column, row)| self.at(column, row));
        if (a >= target) == (b >= target) {
            return None;
        }
        let part = (target - a) / (b - a);
        let between = |from: usize, to: usize| from as f64 + (to as f64 - from as f64) * part;
        Some((between(from.0, to.0), between(from.1, to.1)))
    }
}
