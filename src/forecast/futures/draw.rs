//! From even numbers to the laws of the model: lognormal draws around a value, lognormal swings.
//!
//! Single precision, without branches or tables, so that the compiler turns every loop into vector instructions. Only
//! additions, multiplications, divisions and square roots occur, each rounded as IEEE 754 says: every processor and every
//! width gives the same bits.

#![expect(clippy::inline_always, reason = "the widest vector instructions are only used in what is inlined into a function that has them")]

use multiversion::multiversion;

use super::points::{BLOCK, Coordinate, Drawn};
use crate::plan::assumption::{COUNT, Proportion};
use crate::plan::{Bounds, Estimate, Key, OwnField, Plan, Range, bounds_of};

/// The 90th percentile of the standard normal distribution.
const Z90: f64 = 1.281_551_565_544_600_4;

/// Where a number with a range keeps its draws: assumptions by their table, then the amounts of own streams.
pub(super) fn place(plan: &Plan, key: Key) -> Option<usize> {
    match key {
        Key::Assumption(assumption) => Some(assumption as usize),
        Key::Own(id, OwnField::AmountPerMonth) => Some(COUNT + plan.own_position(id)?),
        _ => None,
    }
}

/// Every number of a plan that has a range, in the order of the table.
pub(in crate::forecast) fn ranged(plan: &Plan) -> impl Iterator<Item = (Key, Estimate)> {
    let assumptions = crate::plan::Assumption::ALL.iter().copied().map(Key::Assumption);
    let own = plan.own().iter().map(|own| Key::Own(own.id, OwnField::AmountPerMonth));
    assumptions.chain(own).filter_map(|key| plan.estimate_at(key).filter(|estimate| estimate.range().is_some()).map(|estimate| (key, estimate)))
}

/// How far a number with a range reaches to either side: `value · exp(s · z)`, with its own `s` below and above. A rate of
/// growth does so as one plus the rate.
#[derive(Clone, Copy, Debug)]
pub(in crate::forecast) struct Spread {
    below: f64,
    above: f64,
    offset: f64,
}

impl Spread {
    /// `None` for a number one is sure of.
    pub(in crate::forecast) fn new(key: Key, estimate: Estimate) -> Option<Self> {
        let Range { low, high } = estimate.range()?;
        let offset = match bounds_of(key)?.proportion {
            Proportion::Value => 0.0,
            Proportion::OnePlusValue => 1.0,
        };
        let [value, low, high] = [estimate.value(), low, high].map(|v| v + offset);
        Some(Self { below: (value / low).ln() / Z90, above: (high / value).ln() / Z90, offset })
    }

    /// The value this many standard deviations away.
    pub(in crate::forecast) fn at(self, value: f64, z: f64) -> f64 {
        (value + self.offset) * ((if z < 0.0 { self.below } else { self.above }) * z).exp() - self.offset
    }
}

/// How a number with a range is drawn: spread around its value, cut at the hard limit.
#[derive(Clone, Debug)]
pub(in crate::forecast) struct Law {
    points: Coordinate,
    value: f32,
    below: f32,
    above: f32,
    limit: (f32, f32),
    offset: f64,
}

impl Law {
    /// The law of a key of [`ranged`]; `None` for a number one is sure of.
    pub(in crate::forecast) fn new(plan: &Plan, seed: u64, key: Key, estimate: Estimate) -> Option<Self> {
        let Spread { below, above, offset } = Spread::new(key, estimate)?;
        let Bounds { limit, .. } = bounds_of(key)?;
        let points = Coordinate::new(seed, Drawn::Value(place(plan, key)?));
        let limit = (narrow(limit.0 + offset), narrow(limit.1 + offset));
        Some(Self { points, value: narrow(estimate.value() + offset), below: narrow(below), above: narrow(above), limit, offset })
    }

    /// The draw of one future, as the plan would hold it.
    pub(super) fn at(&self, future: usize) -> f64 {
        f64::from(self.draw(normal(self.points.at(future)))) - self.offset
    }

    #[inline(always)]
    fn draw(&self, z: f32) -> f32 {
        let s = if z < 0.0 { self.below } else { self.above };
        at_most(at_least(self.value * exp(s * z), self.limit.0), self.limit.1)
    }
}

/// Fills a block with the draws of the futures from `start` on.
#[multiversion(targets("x86_64+avx512f+avx512bw+avx512dq+avx512vl", "x86_64+avx2", "x86_64+sse4.2"))]
pub(in crate::forecast) fn values(law: &Law, start: usize, block: &mut [f32]) {
    normals(&law.points, start, block);
    for value in block {
        *value = law.draw(*value);
    }
}

/// How one stream swings in one month: `exp(σ · x − σ²/2)`, `x` partly its own luck and partly that of all streams.
#[derive(Clone, Debug)]
pub(super) struct Swing {
    sigma: f32,
    mean: f32,
    own: (f32, Coordinate),
    common: Option<(f32, Coordinate)>,
}

impl Swing {
    pub(super) fn new(seed: u64, stream: usize, month: usize, sigma: f64, together: f64) -> Self {
        Self {
            sigma: narrow(sigma),
            mean: narrow(sigma * sigma / 2.0),
            own: (narrow((1.0 - together).sqrt()), Coordinate::new(seed, Drawn::Swing { stream, month })),
            common: (together > 0.0).then(|| (narrow(together.sqrt()), Coordinate::new(seed, Drawn::Common { month }))),
        }
    }

    /// The swing of one future.
    pub(super) fn at(&self, future: usize) -> f64 {
        let luck = |(weight, points): &(f32, Coordinate)| weight * normal(points.at(future));
        let x = luck(&self.own) + self.common.as_ref().map_or(0.0, luck);
        f64::from(exp(self.sigma * x - self.mean))
    }
}

/// Fills a block with the swings of the futures from `start` on.
#[multiversion(targets("x86_64+avx512f+avx512bw+avx512dq+avx512vl", "x86_64+avx2", "x86_64+sse4.2"))]
pub(super) fn swings(swing: &Swing, start: usize, block: &mut [f32]) {
    let (weight, points) = &swing.own;
    normals(points, start, block);
    if let Some((common_weight, common)) = &swing.common {
        let mut shared = [0.0; BLOCK];
        normals(common, start, &mut shared);
        for (x, shared) in block.iter_mut().zip(&shared) {
            *x = weight * *x + common_weight * shared;
        }
    } else {
        for x in &mut *block {
            *x *= weight;
        }
    }
    for x in block {
        *x = exp(swing.sigma * *x - swing.mean);
    }
}

/// Standard normal draws of the futures from `start` on. In two strides: a shorter chain of steps that wait for one another
/// lets the processor work on more futures at once.
#[inline(always)]
fn normals(points: &Coordinate, start: usize, block: &mut [f32]) {
    let mut numbers = [0; BLOCK];
    points.fill(start, &mut numbers);
    for (w, number) in block.iter_mut().zip(&numbers) {
        *w = depth(*number);
    }
    for (z, number) in block.iter_mut().zip(&numbers) {
        *z = quantile(*number, *z);
    }
}

/// The nearest number of single precision.
#[expect(clippy::cast_possible_truncation, reason = "limits keep every number far inside; the precision lost is what single precision means")]
pub(super) const fn narrow(value: f64) -> f32 {
    value as f32
}

/// The greater of the two, in one instruction: NaN never occurs.
#[inline(always)]
pub(super) const fn at_least(value: f32, least: f32) -> f32 {
    if value > least { value } else { least }
}

/// The lesser of the two, in one instruction: NaN never occurs.
#[inline(always)]
pub(super) const fn at_most(value: f32, most: f32) -> f32 {
    if value < most { value } else { most }
}

/// The standard normal quantile of a number uniform over all of `u32`, after M. Giles, "Approximating the erfinv
/// function", GPU Computing Gems 2 (2011). Worked out from the nearer tail, so that the far ends are as fine as the middle.
#[inline(always)]
fn normal(number: u32) -> f32 {
    quantile(number, depth(number))
}

/// All bits set for a number in the upper half.
#[inline(always)]
#[expect(clippy::cast_possible_wrap, reason = "the bits are meant")]
const fn upper(number: u32) -> i32 {
    (number as i32) >> 31
}

/// Twice the chance of a number further out on its side.
#[inline(always)]
#[expect(clippy::cast_possible_wrap, clippy::cast_precision_loss, reason = "31 bits, of which a float holds the weightiest 24")]
const fn outside(number: u32) -> f32 {
    let tail = (number as i32 ^ upper(number)) & 0x7FFF_FFFF;
    (tail as f32 + 0.5) * (1.0 / 2_147_483_648.0)
}

/// How far out a number lies: minus the logarithm of the product of both tails, times four.
#[inline(always)]
fn depth(number: u32) -> f32 {
    let outside = outside(number);
    -ln(outside * (2.0 - outside))
}

#[inline(always)]
#[expect(clippy::cast_sign_loss, reason = "the sign bit is meant")]
fn quantile(number: u32, depth: f32) -> f32 {
    let near = polynomial(
        depth - 2.5,
        [2.810_226_4e-8, 3.432_739_4e-7, -3.523_387_7e-6, -4.391_506_5e-6, 2.185_808_7e-4, -1.253_725e-3, -4.177_681_6e-3, 0.246_640_73, 1.501_409_4],
    );
    let far = polynomial(
        depth.sqrt() - 3.0,
        [-2.002_142_6e-4, 1.009_505_6e-4, 1.349_343_2e-3, -3.673_428_4e-3, 5.739_507_7e-3, -7.622_461_3e-3, 9.438_870_5e-3, 1.001_674, 2.832_976_8],
    );
    let size = (if depth < 5.0 { near } else { far }) * (1.0 - outside(number)) * std::f32::consts::SQRT_2;
    f32::from_bits(size.to_bits() ^ (!upper(number) as u32 & 0x8000_0000))
}

/// `a₀xⁿ + a₁xⁿ⁻¹ + … + aₙ`, even and odd powers apart: half as many steps wait for one another.
#[inline(always)]
fn polynomial<const N: usize>(x: f32, coefficients: [f32; N]) -> f32 {
    let square = x * x;
    let every_other = |from: usize| {
        let mut sum = coefficients[from];
        for k in (from + 2..N).step_by(2) {
            sum = sum * square + coefficients[k];
        }
        sum
    };
    let (first, second) = (every_other(0), every_other(1));
    if N % 2 == 1 { first + second * x } else { first * x + second }
}

/// The natural logarithm of a positive normal number, after Cephes `logf`.
#[inline(always)]
#[expect(clippy::cast_possible_wrap, clippy::cast_precision_loss, reason = "bits of a float and a small power of two")]
pub(super) fn ln(x: f32) -> f32 {
    // The mantissa lies between the square roots of a half and of two.
    let power = (x.to_bits() as i32 - 0x3F35_04F3) >> 23;
    let m = f32::from_bits(x.to_bits().wrapping_sub((power << 23).cast_unsigned())) - 1.0;
    let series =
        polynomial(m, [7.037_683_6e-2, -0.115_146_1, 0.116_769_99, -0.124_201_41, 0.142_493_23, -0.166_680_58, 0.200_007_15, -0.249_999_94, 0.333_333_33]);
    let square = m * m;
    let small = m * square * series + power as f32 * -2.121_944_4e-4;
    m + (small - 0.5 * square) + power as f32 * 0.693_359_4
}

/// The exponential, after Cephes `expf`; arguments beyond ±87 count as ±87, so that the result is finite and above zero.
#[inline(always)]
pub(super) fn exp(x: f32) -> f32 {
    /// Adding it rounds to a whole number, which then stands in the lowest bits.
    const ROUND: f32 = 12_582_912.0;
    let x = at_most(at_least(x, -87.0), 87.0);
    let rounded = x * std::f32::consts::LOG2_E + ROUND;
    let power = rounded - ROUND;
    let r = x - power * 0.693_359_4 + power * 2.121_944_4e-4;
    let series = polynomial(r, [1.987_569_1e-4, 1.398_199_9e-3, 8.333_452e-3, 4.166_579_6e-2, 0.166_666_66, 0.5]);
    let mantissa = series * (r * r) + r + 1.0;
    f32::from_bits(mantissa.to_bits().wrapping_add(rounded.to_bits() << 23))
}

#[cfg(test)]
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss, reason = "numbers chosen to fit")]
mod tests {
    use super::*;

    /// Quantiles of the standard normal distribution, to the digits given, by Wichura's algorithm in double precision.
    #[test]
    fn normal_quantiles_are_right_to_the_far_tails() {
        for (p, z) in [
            (0.5, 0.0),
            (0.9, 1.281_551_565_5),
            (0.1, -1.281_551_565_5),
            (0.975, 1.959_963_984_5),
            (0.001, -3.090_232_306_2),
            (1e-6, -4.753_424_309),
            (1.0 - 1e-8, 5.612_001_244),
        ] {
            let number = (p * 4_294_967_296.0) as u32;
            let found = f64::from(normal(number));
            // The tail of 1e-8 is 43 steps of 2^-32 wide, each worth 4e-3 out there.
            // A chance of 1e-6 is cut to 4,294 of 2^32: 7e-5 of it, 2e-5 of z.
            let tolerance = if p > 0.999_999 {
                5e-3
            } else if p < 1e-5 {
                3e-5
            } else {
                3e-6 * (1.0 + f64::abs(z))
            };
            assert!((found - z).abs() < tolerance, "{p}: {found} for {z}");
        }
        assert!(normal(0) < -6.0 && normal(u32::MAX) == -normal(0));
    }

    #[test]
    fn exp_and_ln_hold_single_precision() {
        for i in -8_700..=8_700 {
            let x = i as f32 / 100.0;
            let (found, right) = (f64::from(exp(x)), f64::from(x).exp());
            assert!((found / right - 1.0).abs() < 3e-7, "exp {x}: {found} for {right}");
            let (found, right) = (f64::from(ln(exp(x))), f64::from(exp(x)).ln());
            assert!((found - right).abs() < 2e-7 * (1.0 + right.abs()), "ln of exp {x}: {found} for {right}");
        }
        assert_eq!((exp(0.0), ln(1.0), exp(1e9), exp(-1e9)), (1.0, 0.0, exp(87.0), exp(-87.0)));
    }
}
