//! Metropolis steps of futures on their normal draws, shaped by the covariance that the draws have.

use multiversion::multiversion;

use super::likelihood::{Likelihood, LikelihoodScratch, log_weights};
use crate::forecast::futures::draw::{ln, normals, to_f32};
use crate::forecast::futures::lane::{EMPTY, Lane, sum};
use crate::forecast::futures::points::{BLOCK, Points};
use crate::forecast::splitmix64::SplitMix64;

/// The factor of the draws' standard deviations that is best for many normal ones, before it is divided by the root of their number: G. O.
/// Roberts, A. Gelman and W. R. Gilks, "Weak convergence and optimal scaling of random walk Metropolis algorithms" (1997).
const STEP: f64 = 2.38;
/// The share of accepted steps to aim at.
const ACCEPTED: f64 = 0.25;
/// Added to each variance, so that draws which do not differ can move.
const RIDGE: f64 = 1e-6;

/// The futures of a block.
pub(super) struct FutureBlock<'a> {
    /// The index of the first.
    pub(super) start: usize,
    /// The normal draws, one slice each.
    pub(super) z: Vec<&'a mut [f32]>,
    pub(super) log_weights: &'a mut [f32],
    /// A number that two futures have in common only if they are the same.
    pub(super) ids: &'a mut [u64],
}

/// Memory of a thread.
pub(super) struct WalkScratch {
    likelihood: LikelihoodScratch,
    proposed: Vec<Lane>,
    steps: Vec<Lane>,
    log_weights: Box<Lane>,
    ratios: Box<Lane>,
}

impl WalkScratch {
    pub(super) fn new(of: &Likelihood<'_>) -> Self {
        let lanes = || vec![EMPTY; of.dimensions()];
        Self { likelihood: LikelihoodScratch::new(of), proposed: lanes(), steps: lanes(), log_weights: Box::new(EMPTY), ratios: Box::new(EMPTY) }
    }

    /// The weights of a block at its draws.
    pub(super) fn weigh(&mut self, of: &Likelihood<'_>, block: &mut FutureBlock<'_>) {
        for (lane, z) in self.proposed.iter_mut().zip(&block.z) {
            lane[..z.len()].copy_from_slice(z);
        }
        log_weights(of, &self.proposed, &mut self.likelihood, block.log_weights);
    }
}

/// The sums of each draw and of each product of two, of one block after the other.
#[derive(Clone)]
pub(super) struct Moments {
    sums: Vec<f64>,
    products: Vec<Vec<f64>>,
}

/// The moments of a block.
#[multiversion(targets("x86_64+avx512f+avx512bw+avx512dq+avx512vl", "x86_64+avx2", "x86_64+sse4.2"))]
pub(super) fn moments(z: &[&mut [f32]]) -> Moments {
    let mut lane = EMPTY;
    let mut products: Vec<Vec<f64>> = Vec::with_capacity(z.len());
    for (i, a) in z.iter().enumerate() {
        let mut row = Vec::with_capacity(i + 1);
        for b in &z[..=i] {
            for ((product, a), b) in lane.iter_mut().zip(&**a).zip(&**b) {
                *product = a * b;
            }
            row.push(sum(&lane[..a.len()]));
        }
        products.push(row);
    }
    Moments { sums: z.iter().map(|z| sum(z)).collect(), products }
}

/// A random walk with steps of this shape.
pub(super) struct RandomWalk {
    /// The lower triangle whose product with its transpose is the covariance.
    shape: Vec<Vec<f64>>,
    scale: f64,
}

impl RandomWalk {
    /// Steps in the shape of the draws of so many futures.
    #[expect(clippy::cast_precision_loss, reason = "at most a million futures, some dozen draws")]
    pub(super) fn new(blocks: &[Moments], count: usize) -> Self {
        let n = count as f64;
        let dimensions = blocks.first().map_or(0, |block| block.sums.len());
        let mean = |i: usize| blocks.iter().map(|block| block.sums[i]).sum::<f64>() / n;
        let means: Vec<f64> = (0..dimensions).map(mean).collect();
        let covariance = |i: usize, j: usize| blocks.iter().map(|block| block.products[i][j]).sum::<f64>() / n - means[i] * means[j];
        let mut shape: Vec<Vec<f64>> = Vec::new();
        for i in 0..dimensions {
            let mut row: Vec<f64> = Vec::with_capacity(i + 1);
            for (j, other) in shape.iter().enumerate() {
                let known: f64 = row.iter().zip(other).map(|(a, b)| a * b).sum();
                row.push((covariance(i, j) - known) / other[j]);
            }
            let known: f64 = row.iter().map(|a| a * a).sum();
            row.push((covariance(i, i) - known).max(0.0).sqrt().max(RIDGE.sqrt()));
            shape.push(row);
        }
        Self { shape, scale: STEP / (dimensions.max(1) as f64).sqrt() }
    }

    /// Makes the next steps shorter where few are accepted, longer where many are.
    pub(super) fn adapt(&mut self, accepted: f64) {
        self.scale *= libm::exp(accepted - ACCEPTED);
    }
}

/// Proposes one step to each future of a block at a power of its weight; returns the number of accepted ones.
#[multiversion(targets("x86_64+avx512f+avx512bw+avx512dq+avx512vl", "x86_64+avx2", "x86_64+sse4.2"))]
pub(super) fn walk(
    of: &Likelihood<'_>,
    (walk, power): (&RandomWalk, f32),
    (mut random, id): (SplitMix64, u64),
    block: &mut FutureBlock<'_>,
    scratch: &mut WalkScratch,
) -> usize {
    let n = block.ids.len();
    let WalkScratch { likelihood, proposed, steps, log_weights: proposed_weights, ratios } = scratch;
    for step in &mut *steps {
        normals(&Points::PseudoRandom(SplitMix64::new(random.next_u64())), 0, step);
    }
    ratios.fill(0.0);
    for ((row, z), proposed) in walk.shape.iter().zip(&block.z).zip(&mut *proposed) {
        let proposed = &mut proposed[..n];
        proposed.copy_from_slice(z);
        for (part, step) in row.iter().zip(&*steps) {
            let part = to_f32(part * walk.scale);
            proposed.iter_mut().zip(step).for_each(|(proposed, step)| *proposed += part * step);
        }
        for ((ratio, now), then) in ratios.iter_mut().zip(&**z).zip(&*proposed) {
            *ratio += 0.5 * (now * now - then * then);
        }
    }
    log_weights(of, proposed, likelihood, &mut proposed_weights[..n]);
    for ((ratio, now), then) in ratios.iter_mut().zip(&*block.log_weights).zip(&proposed_weights[..n]) {
        *ratio += power * (then - now);
    }
    let mut numbers = [0; BLOCK];
    Points::PseudoRandom(random).fill(0, &mut numbers);
    let mut accepted = 0;
    for (i, ratio) in ratios[..n].iter_mut().enumerate() {
        let is_accepted = ln(uniform(numbers[i])) < *ratio;
        *ratio = f32::from(u8::from(is_accepted));
        accepted += usize::from(is_accepted);
    }
    for (z, proposed) in block.z.iter_mut().zip(&*proposed) {
        take(z, proposed, &ratios[..n]);
    }
    take(block.log_weights, &proposed_weights[..n], &ratios[..n]);
    for (i, (own, taken)) in block.ids.iter_mut().zip(&ratios[..n]).enumerate() {
        *own = if *taken > 0.0 { id + i as u64 } else { *own };
    }
    accepted
}

/// A number of all `u32` as one from 0 to 1.
#[expect(clippy::cast_precision_loss, reason = "the weightiest 24 bits are enough")]
const fn uniform(number: u32) -> f32 {
    (number as f32 + 0.5) / 4_294_967_296.0
}

/// Takes the proposed numbers where they are accepted.
fn take(numbers: &mut [f32], proposed: &[f32], accepted: &[f32]) {
    for ((number, proposed), accepted) in numbers.iter_mut().zip(proposed).zip(accepted) {
        *number = if *accepted > 0.0 { *proposed } else { *number };
    }
}
