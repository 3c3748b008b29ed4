//! Sweeps: a figure over the values of one number, or over a grid of two, and where it meets a target.

use std::sync::atomic::AtomicBool;

use super::figure::{Figured, Refused, Target, checked, figure_of};
use super::futures::{Engine, Stopped};
use crate::plan::assumption::{Spec, Track};
use crate::plan::{Entry, Key, Plan};

/// The most points along an axis.
pub const MOST_POINTS: usize = 1_000;
/// The most points of a grid.
pub const MOST_CELLS: usize = 10_000;

/// A number and its values, in ascending order.
#[derive(Clone, Debug, PartialEq)]
pub struct Axis {
    key: Key,
    values: Vec<f64>,
}

/// The reason why an axis is refused.
#[derive(Clone, Debug, PartialEq)]
pub enum NoAxis {
    /// A key without a number that a slider moves.
    NoNumber(Key),
    /// Ends outside the limits or in the wrong order.
    Ends {
        /// The number.
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
    /// Too few or too many points.
    Points(usize),
}

/// The reason why there is no sweep.
#[derive(Clone, Debug, PartialEq)]
pub enum NoSweep {
    /// A figure that makes no sense for the plan.
    Figure(Refused),
    /// The same number along both axes.
    Twice(Key),
    /// Too many points.
    Cells(usize),
    /// The sweep was cancelled.
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

/// A figure along one axis, or over two.
#[derive(Clone, Debug, PartialEq)]
pub struct Sweep {
    /// The figure, and the amount of crossings and contour.
    pub target: Target,
    /// From left to right.
    pub x: Axis,
    /// From below upwards; `None` for a single row.
    pub y: Option<Axis>,
    /// The figure at each point, row after row from below: money in the plan's currency, or a share for a chance.
    pub figures: Vec<f64>,
    /// Whether amounts at some point are beyond those that futures hold.
    pub is_beyond_futures: bool,
}

impl Axis {
    /// Evenly spaced values from `low` to `high`, both included.
    ///
    /// # Errors
    /// A key without such a number, ends outside its limit or in the wrong order, too few or too many points.
    #[expect(clippy::cast_precision_loss, reason = "at most a thousand points")]
    pub fn even(plan: &Plan, key: Key, (low, high): (f64, f64), points: usize) -> Result<Self, NoAxis> {
        let Some(Spec { limit: (least, most), .. }) = plan.spec(key) else { return Err(NoAxis::NoNumber(key)) };
        // Also false for NaN.
        if !(least <= low && low < high && high <= most) {
            return Err(NoAxis::Ends { key, low, high, least, most });
        }
        if !(2..=MOST_POINTS).contains(&points) {
            return Err(NoAxis::Points(points));
        }
        let last = (points - 1) as f64;
        Ok(Self { key, values: (0..points).map(|i| if i + 1 == points { high } else { low + (high - low) * i as f64 / last }).collect() })
    }

    /// Values over the track of a number's slider, scaled as that is.
    ///
    /// # Errors
    /// As [`Axis::even`].
    #[expect(clippy::cast_precision_loss, reason = "at most a thousand points")]
    pub fn over_track(plan: &Plan, key: Key, points: usize) -> Result<Self, NoAxis> {
        let Some(Spec { track, limit, .. }) = plan.spec(key) else { return Err(NoAxis::NoNumber(key)) };
        match track {
            Track::Linear { low, high, .. } => Self::even(plan, key, (low, high), points),
            Track::Log { first, high } => {
                if !(2..=MOST_POINTS).contains(&points) {
                    return Err(NoAxis::Points(points));
                }
                let ratio = libm::pow(high / first, 1.0 / (points - 1) as f64);
                Ok(Self { key, values: (0..points).map(|i| (first * libm::pow(ratio, i as f64)).clamp(limit.0, limit.1)).collect() })
            }
        }
    }

    /// The number.
    #[must_use]
    pub const fn key(&self) -> Key {
        self.key
    }

    /// Its values, in ascending order; at least two.
    #[must_use]
    pub fn values(&self) -> &[f64] {
        &self.values
    }
}

/// A figure with one number, or two, at every point of their axes; ranges move along.
///
/// # Errors
/// A figure or an axis that makes no sense for this plan, too large a grid, or `stop` being set.
pub fn sweep(plan: &Plan, engine: &mut Engine, target: Target, (x, y): (Axis, Option<Axis>), stop: &AtomicBool) -> Result<Sweep, NoSweep> {
    let plan = checked(plan, target)?;
    let count = plan.futures_count();
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
    let mut beyond = false;
    for row in 0..rows {
        let mut in_row = plan.clone();
        if let Some(y) = &y {
            set(&mut in_row, y.key, y.values[row])?;
        }
        for value in &x.values {
            let mut there = in_row.clone();
            set(&mut there, x.key, *value)?;
            let Figured { amount, is_beyond_futures } = figure_of(&there, engine, target, count, stop)?;
            figures.push(amount);
            beyond |= is_beyond_futures;
        }
    }
    Ok(Sweep { target, x, y, figures, is_beyond_futures: beyond })
}

fn set(plan: &mut Plan, key: Key, value: f64) -> Result<(), Refused> {
    plan.set(key, Entry::Value(value)).map_err(|_| Refused::NoNumber(key))
}

/// A position in a sweep, in steps from the first value of each axis: (0.5, 2) is halfway between the first two values of `x`, at
/// the third of `y`.
pub type Position = (f64, f64);

impl Sweep {
    /// The figure at a point; the row is 0 where there is only one.
    #[must_use]
    pub fn at(&self, column: usize, row: usize) -> f64 {
        self.figures[row * self.x.values.len() + column]
    }

    /// The number of rows.
    #[must_use]
    pub fn rows(&self) -> usize {
        self.y.as_ref().map_or(1, |y| y.values.len())
    }

    /// The crossings of the target in a row, in steps from the first value of `x`.
    #[must_use]
    pub fn crossings(&self, row: usize) -> Vec<f64> {
        let columns = self.x.values.len();
        (1..columns).filter_map(|column| self.crossing((column - 1, row), (column, row))).map(|(x, _)| x).collect()
    }

    /// The line along which the figure is the target, as segments; none without a second axis.
    #[must_use]
    pub fn contour(&self) -> Vec<[Position; 2]> {
        let mut segments = Vec::new();
        for row in 1..self.rows() {
            for column in 1..self.x.values.len() {
                let (a, b, c, d) = ((column - 1, row - 1), (column, row - 1), (column, row), (column - 1, row));
                let sides = [(a, b), (b, c), (c, d), (d, a)].map(|(from, to)| self.crossing(from, to));
                if let [Some(below), Some(right), Some(above), Some(left)] = sides {
                    // A saddle: the mean decides which corners are joined.
                    let middle = [a, b, c, d].map(|(column, row)| self.at(column, row)).iter().sum::<f64>() / 4.0;
                    let joined = self.target.is_met(middle) == self.target.is_met(self.at(a.0, a.1));
                    segments.extend(if joined { [[below, right], [above, left]] } else { [[below, left], [above, right]] });
                } else {
                    let mut met = sides.into_iter().flatten();
                    segments.extend(met.next().zip(met.next()).map(|(from, to)| [from, to]));
                }
            }
        }
        segments
    }

    /// The point between two neighbours on different sides of the target at which the figure meets it.
    #[expect(clippy::cast_precision_loss, reason = "at most a thousand points")]
    fn crossing(&self, from: (usize, usize), to: (usize, usize)) -> Option<Position> {
        let [a, b] = [from, to].map(|(column, row)| self.at(column, row));
        if self.target.is_met(a) == self.target.is_met(b) {
            return None;
        }
        let part = (self.target.amount - a) / (b - a);
        let between = |from: usize, to: usize| from as f64 + (to as f64 - from as f64) * part;
        Some((between(from.0, to.0), between(from.1, to.1)))
    }
}
