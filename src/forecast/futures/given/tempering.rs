//! Futures brought to those that fit the known months, in steps: P. Del Moral, A. Doucet and A. Jasra, "Sequential Monte Carlo samplers", Journal
//! of the Royal Statistical Society B 68 (2006).
//!
//! The weights are raised to a power that grows from 0 to 1, each step so far that it halves the effective number at most. Then the futures
//! are resampled, and moved by a random walk that leaves their distribution as it is. Every sum is made block after block, and every random number
//! belongs to its step and its block: the number of threads changes nothing.

use std::sync::atomic::AtomicBool;

use super::likelihood::Likelihood;
use super::random_walk::{FutureBlock, Moments, RandomWalk, WalkScratch, moments, walk};
use crate::forecast::futures::coordinates::Coordinate;
use crate::forecast::futures::draw::{ValueDraws, exp, normals, to_f32};
use crate::forecast::futures::lane::{by_block, sum};
use crate::forecast::futures::points::{BLOCK, Points};
use crate::forecast::futures::workers::{Stopped, Workers};
use crate::forecast::splitmix64::SplitMix64;
use crate::plan::Key;

/// Moves after each resampling.
const MOVES: u64 = 5;
/// Moves after the last one.
const LAST_MOVES: u64 = 8;
/// The most steps; the last one goes to the whole weights.
const MOST_STEPS: u64 = 100;
/// Halvings of the interval in which the next power is.
const HALVINGS: usize = 14;
/// Sets the random numbers apart from those of the draws.
const SALT: u64 = 0x6177_2068_6170_7065;

/// Numbers of futures that fit the known months.
pub(super) struct Fitting {
    /// Each number that the known months depend on, in each future.
    pub(super) numbers: Vec<(Key, Vec<f32>)>,
    /// The month in which the top fan leaves, where the known months depend on it.
    pub(super) fan_leaves: Option<Vec<usize>>,
    pub(super) effective: f64,
    pub(super) distinct: usize,
}

/// All futures.
struct Particles<'a> {
    of: &'a Likelihood<'a>,
    workers: &'a Workers,
    stop: &'a AtomicBool,
    seed: u64,
    count: usize,
    /// The normal draws: each of all futures, one after the other.
    z: Vec<f32>,
    log_weights: Vec<f32>,
    ids: Vec<u64>,
}

/// The futures that fit, as many as asked for; `None` where none does.
pub(super) fn fitting(of: &Likelihood<'_>, workers: &Workers, (seed, count): (u64, usize), stop: &AtomicBool) -> Result<Option<Fitting>, Stopped> {
    let mut particles =
        Particles { of, workers, stop, seed, count, z: vec![0.0; of.dimensions() * count], log_weights: vec![0.0; count], ids: (0..count as u64).collect() };
    particles.begin()?;
    let Some(effective) = particles.effective(1.0)? else { return Ok(None) };
    let (mut power, mut step) = (0.0, 0);
    while power < 1.0 {
        let next = if step + 1 < MOST_STEPS { particles.next_power(power)? } else { 1.0 };
        particles.resample(next - power, step)?;
        power = next;
        let moves = if power < 1.0 { MOVES } else { LAST_MOVES };
        particles.walk(to_f32(power), step, moves)?;
        step += 1;
    }
    particles.finish(effective).map(Some)
}

impl Particles<'_> {
    /// The normal draws of the plan's own futures, and their weights.
    fn begin(&mut self) -> Result<(), Stopped> {
        let fan = self.of.top_fan.iter().map(|_| Points::new(self.seed, Coordinate::TOP_FAN));
        let points: Vec<Points> = self.of.numbers.iter().map(|(_, draws)| draws.points().clone()).chain(fan).collect();
        self.each_block(|scratch, _, block, of| {
            for (points, z) in points.iter().zip(&mut block.z) {
                normals(points, block.start, z);
            }
            scratch.weigh(of, block);
        })?;
        Ok(())
    }

    /// Works on each block; the results are in the order of the blocks.
    fn each_block<R: Send>(
        &mut self,
        act: impl Fn(&mut WalkScratch, u64, &mut FutureBlock<'_>, &Likelihood<'_>) -> R + Sync + Send,
    ) -> Result<Vec<R>, Stopped> {
        let of = self.of;
        let mut draws = by_block(&mut self.z, self.count);
        draws.resize_with(self.count.div_ceil(BLOCK), Vec::new);
        let rest = self.log_weights.chunks_mut(BLOCK).zip(self.ids.chunks_mut(BLOCK));
        let blocks = draws.into_iter().zip(rest).enumerate();
        let blocks = blocks.map(|(i, (z, (log_weights, ids)))| (i as u64, FutureBlock { start: i * BLOCK, z, log_weights, ids })).collect();
        self.workers.map(blocks, self.stop, || WalkScratch::new(of), |scratch, (i, mut block): (u64, FutureBlock<'_>)| act(scratch, i, &mut block, of))
    }

    /// The greatest logarithm of a weight; minus infinity where all weights are 0.
    fn greatest(&self) -> f32 {
        self.log_weights.iter().copied().fold(f32::NEG_INFINITY, f32::max)
    }

    /// The weights at a power, relative to the greatest.
    fn weights(&self, power: f64) -> Result<Vec<f32>, Stopped> {
        let (greatest, power) = (self.greatest(), to_f32(power));
        let mut weights = vec![0.0; self.count];
        let blocks = weights.chunks_mut(BLOCK).zip(self.log_weights.chunks(BLOCK)).collect();
        self.workers.map(
            blocks,
            self.stop,
            || (),
            |(), (weights, logs): (&mut [f32], &[f32])| {
                for (weight, log) in weights.iter_mut().zip(logs) {
                    *weight = if *log > f32::NEG_INFINITY { exp(power * (log - greatest)) } else { 0.0 };
                }
            },
        )?;
        Ok(weights)
    }

    /// The effective number of futures at a power of the weights; `None` where all are 0.
    fn effective(&self, power: f64) -> Result<Option<f64>, Stopped> {
        if self.greatest() == f32::NEG_INFINITY {
            return Ok(None);
        }
        let weights = self.weights(power)?;
        let sums = |of: fn(f32) -> f32| weights.chunks(BLOCK).map(|block| sum(&block.iter().map(|weight| of(*weight)).collect::<Vec<_>>())).sum::<f64>();
        let (all, squares) = (sums(|weight| weight), sums(|weight| weight * weight));
        Ok(Some(all * all / squares))
    }

    /// The next power: as far as halves the effective number, of the futures whose weight is not 0.
    #[expect(clippy::cast_precision_loss, reason = "at most a million futures")]
    fn next_power(&self, power: f64) -> Result<f64, Stopped> {
        let fitting = self.log_weights.iter().filter(|log| **log > f32::NEG_INFINITY).count();
        let least = fitting as f64 / 2.0;
        let is_near = |next: f64| self.effective(next - power).map(|effective| effective.is_some_and(|effective| effective >= least));
        if is_near(1.0)? {
            return Ok(1.0);
        }
        let (mut low, mut high) = (power, 1.0);
        for _ in 0..HALVINGS {
            let middle = f64::midpoint(low, high);
            if is_near(middle)? {
                low = middle;
            } else {
                high = middle;
            }
        }
        Ok(if low > power { low } else { high })
    }

    /// Draws the futures anew in proportion to a power of their weights: systematic resampling.
    #[expect(clippy::cast_precision_loss, reason = "at most a million futures")]
    fn resample(&mut self, power: f64, step: u64) -> Result<(), Stopped> {
        let weights = self.weights(power)?;
        let total: f64 = weights.iter().map(|weight| f64::from(*weight)).sum();
        let apart = total / self.count as f64;
        let first = (f64::from(random(self.seed, [step, 0, 0]).next_u32()) + 0.5) / 4_294_967_296.0;
        let mut ancestors: Vec<usize> = Vec::with_capacity(self.count);
        let (mut sum, mut last) = (0.0, 0);
        for (i, weight) in weights.iter().enumerate().filter(|(_, weight)| **weight > 0.0) {
            sum += f64::from(*weight);
            last = i;
            while ancestors.len() < self.count && (ancestors.len() as f64 + first) * apart < sum {
                ancestors.push(i);
            }
        }
        ancestors.resize(self.count, last);
        let columns = self.z.chunks_mut(self.count).chain([&mut *self.log_weights]).collect();
        self.workers.map(
            columns,
            self.stop,
            || (),
            |(), column: &mut [f32]| {
                let old = column.to_vec();
                column.iter_mut().zip(&ancestors).for_each(|(new, ancestor)| *new = old[*ancestor]);
            },
        )?;
        self.ids = ancestors.iter().map(|ancestor| self.ids[*ancestor]).collect();
        Ok(())
    }

    /// Moves each future some steps of a random walk.
    #[expect(clippy::cast_precision_loss, reason = "at most a million futures")]
    fn walk(&mut self, power: f32, step: u64, moves: u64) -> Result<(), Stopped> {
        if self.z.is_empty() {
            return Ok(());
        }
        let shape: Vec<Moments> = self.each_block(|_, _, block, _| moments(&block.z))?;
        let mut shape = RandomWalk::new(&shape, self.count);
        for number in 1..=moves {
            let seed = self.seed;
            let id = ((step * MOVES + number) << 32) + (1 << 31);
            let accepted = self.each_block(|scratch, i, block, of| {
                let random = random(seed, [step, number, i]);
                walk(of, (&shape, power), (random, id + i * BLOCK as u64), block, scratch)
            })?;
            shape.adapt(accepted.iter().sum::<usize>() as f64 / self.count as f64);
        }
        Ok(())
    }

    fn finish(mut self, effective: f64) -> Result<Fitting, Stopped> {
        let count = self.count;
        let mut columns: Vec<Vec<f32>> = self.z.chunks(count).map(<[f32]>::to_vec).collect();
        let fan_leaves = self.of.top_fan.as_ref().zip(columns.get(self.of.numbers.len())).map(|(fan, z)| {
            let mut leaves = vec![0; count];
            fan.leaves_by(z, &mut leaves);
            leaves
        });
        columns.truncate(self.of.numbers.len());
        let of = &self.of.numbers;
        let columns = columns.into_iter().zip(of).collect();
        let numbers = self.workers.map(
            columns,
            self.stop,
            || (),
            |(), (mut column, (key, draws)): (Vec<f32>, &(Key, ValueDraws))| {
                for z in &mut column {
                    *z = draws.draw(*z);
                }
                (*key, column)
            },
        )?;
        self.ids.sort_unstable();
        self.ids.dedup();
        Ok(Fitting { numbers, fan_leaves, effective, distinct: self.ids.len() })
    }
}

/// Random numbers of a place.
fn random(seed: u64, place: [u64; 3]) -> SplitMix64 {
    place.into_iter().fold(SplitMix64::new(seed ^ SALT), |mut random, word| SplitMix64::new(random.next_u64() ^ word))
}
