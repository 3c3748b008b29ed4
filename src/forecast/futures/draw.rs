//! The distributions of the model: lognormal draws around a value, lognormal swings.
//!
//! Single precision, without branches or tables, so that the compiler turns every loop into vector instructions. Only
//! additions, multiplications, divisions and square roots occur, each rounded as IEEE 754 says: every processor and every
//! width has the same bits.

#![expect(clippy::inline_always, reason = "the widest vector instructions are only used in what is inlined into a function that has them")]

use multiversion::multiversion;

use super::coordinates::Coordinate;
use super::points::{BLOCK, Points};
use crate::forecast::StreamId;
use crate::plan::assumption::Proportion;
use crate::plan::{Assumption, Bounds, Estimate, Key, OwnField, Plan, Range};

/// The 90th percentile of the standard normal distribution.
const Z90: f64 = 1.281_551_565_544_600_4;

/// Every number of a plan that has a range: assumptions in the order of their table, then own streams.
pub(in crate::forecast) fn ranged(plan: &Plan) -> impl Iterator<Item = (Key, Estimate)> {
    let assumptions = Assumption::ALL.iter().copied().map(Key::Assumption);
    let own = plan.own().iter().map(|own| Key::Own(own.id, OwnField::AmountPerMonth));
    assumptions.chain(own).filter_map(|key| plan.estimate_at(key).filter(|estimate| estimate.range().is_some()).map(|estimate| (key, estimate)))
}

/// The coordinate of a number that can have a range.
const fn coordinate(key: Key) -> Option<Coordinate> {
    match key {
        Key::Assumption(assumption) => Some(Coordinate::of_assumption(assumption)),
        Key::Own(id, OwnField::AmountPerMonth) => Some(Coordinate::of_own_amount(id)),
        Key::Own(..) | Key::Plan(_) | Key::Stream(..) | Key::GiftMix => None,
    }
}

/// The distribution of a number with a range: `value · exp(s · z)`, `z` standard normal, with its own `s` below and above. A rate
/// of growth is drawn as one plus the rate.
#[derive(Clone, Copy, Debug)]
pub(in crate::forecast) struct Lognormal {
    below: f64,
    above: f64,
    /// Added to a value before, taken off after.
    offset: f64,
}

impl Lognormal {
    /// `None` for a number without a range.
    pub(in crate::forecast) fn new(estimate: Estimate, proportion: Proportion) -> Option<Self> {
        let Range { low, high } = estimate.range()?;
        let offset = match proportion {
            Proportion::Value => 0.0,
            Proportion::OnePlusValue => 1.0,
        };
        let [value, low, high] = [estimate.value(), low, high].map(|v| v + offset);
        Some(Self { below: libm::log(value / low) / Z90, above: libm::log(high / value) / Z90, offset })
    }

    /// The value this many standard deviations away.
    pub(in crate::forecast) fn at(self, value: f64, z: f64) -> f64 {
        (value + self.offset) * libm::exp((if z < 0.0 { self.below } else { self.above }) * z) - self.offset
    }
}

/// The draws of a number with a range, cut at its hard limit.
#[derive(Clone, Debug)]
pub(in crate::forecast) struct ValueDraws {
    points: Points,
    value: f32,
    below: f32,
    above: f32,
    limit: (f32, f32),
    offset: f64,
}

impl ValueDraws {
    /// The draws of a number of this plan; `None` for one without a range.
    pub(in crate::forecast) fn new(plan: &Plan, key: Key, estimate: Estimate) -> Option<Self> {
        let Bounds { limit, proportion } = plan.bounds(key)?;
        let Lognormal { below, above, offset } = Lognormal::new(estimate, proportion)?;
        let points = Points::new(plan.futures_seed(), coordinate(key)?);
        let limit = (to_f32(limit.0 + offset), to_f32(limit.1 + offset));
        Some(Self { points, value: to_f32(estimate.value() + offset), below: to_f32(below), above: to_f32(above), limit, offset })
    }

    /// The draw of one future, as the plan would hold it.
    pub(super) fn at(&self, future: usize) -> f64 {
        f64::from(self.draw(normal(self.points.at(future)))) - self.offset
    }

    /// The random numbers that the draws follow from.
    pub(super) const fn points(&self) -> &Points {
        &self.points
    }

    /// The draw at a normal one.
    #[inline(always)]
    pub(super) fn draw(&self, z: f32) -> f32 {
        let s = if z < 0.0 { self.below } else { self.above };
        at_most(at_least(self.value * exp(s * z), self.limit.0), self.limit.1)
    }
}

/// Fills a block with the draws of the futures from `start` on.
#[multiversion(targets("x86_64+avx512f+avx512bw+avx512dq+avx512vl", "x86_64+avx2", "x86_64+sse4.2"))]
pub(in crate::forecast) fn values(draws: &ValueDraws, start: usize, block: &mut [f32]) {
    normals(&draws.points, start, block);
    for value in block {
        *value = draws.draw(*value);
    }
}

/// The swing of one stream in one month: `exp(σ · x − σ²/2)`, `x` partly the stream's own and partly common to all streams.
#[derive(Clone, Debug)]
pub(super) struct Swing {
    sigma: f32,
    mean: f32,
    own: (f32, Points),
    common: Option<(f32, Points)>,
}

/// The parameters of a stream's swings in all months.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct SwingParameters {
    pub(super) seed: u64,
    pub(super) stream: StreamId,
    /// The standard deviation of the logarithm.
    pub(super) sigma: f64,
    /// The part of the variance that all streams have in common, 0 to 1.
    pub(super) together: f64,
}

impl Swing {
    pub(super) fn new(parameters: SwingParameters, month: usize) -> Self {
        let SwingParameters { seed, stream, sigma, together } = parameters;
        let own = match stream {
            StreamId::Named(stream) => Coordinate::of_swing(stream, month),
            StreamId::Own(id) => Coordinate::of_own_swing(id, month),
            // It never swings.
            StreamId::OneOff => Coordinate::of_common_swing(month),
        };
        Self {
            sigma: to_f32(sigma),
            mean: to_f32(sigma * sigma / 2.0),
            own: (to_f32((1.0 - together).sqrt()), Points::new(seed, own)),
            common: (together > 0.0).then(|| (to_f32(together.sqrt()), Points::new(seed, Coordinate::of_common_swing(month)))),
        }
    }

    /// The swing of one future.
    pub(super) fn at(&self, future: usize) -> f64 {
        let part = |(weight, points): &(f32, Points)| weight * normal(points.at(future));
        let x = part(&self.own) + self.common.as_ref().map_or(0.0, part);
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

/// Standard normal draws of the futures from `start` on. In two loops: with shorter chains of dependent steps the processor works
/// on more futures at once.
#[inline(always)]
pub(super) fn normals(points: &Points, start: usize, block: &mut [f32]) {
    let mut numbers = [0; BLOCK];
    points.fill(start, &mut numbers);
    for (z, number) in block.iter_mut().zip(&numbers) {
        *z = tail_logarithm(*number);
    }
    for (z, number) in block.iter_mut().zip(&numbers) {
        *z = quantile(*number, *z);
    }
}

/// The nearest number of single precision.
#[expect(clippy::cast_possible_truncation, reason = "limits keep every number far inside; losing precision is the purpose")]
pub(super) const fn to_f32(value: f64) -> f32 {
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
/// function", GPU Computing Gems 2 (2011). From the nearer tail, so that the far ends are as fine as the middle.
#[inline(always)]
fn normal(number: u32) -> f32 {
    quantile(number, tail_logarithm(number))
}

/// All bits set for a number in the upper half.
#[inline(always)]
#[expect(clippy::cast_possible_wrap, reason = "the bits are meant")]
const fn upper(number: u32) -> i32 {
    (number as i32) >> 31
}

/// Twice the probability of a number farther out on its side.
#[inline(always)]
#[expect(clippy::cast_possible_wrap, clippy::cast_precision_loss, reason = "31 bits, of which a float holds the weightiest 24")]
const fn tail(number: u32) -> f32 {
    let below = (number as i32 ^ upper(number)) & 0x7FFF_FFFF;
    (below as f32 + 0.5) * (1.0 / 2_147_483_648.0)
}

/// Minus the logarithm of four times the product of both tails.
#[inline(always)]
fn tail_logarithm(number: u32) -> f32 {
    let tail = tail(number);
    -ln(tail * (2.0 - tail))
}

#[inline(always)]
#[expect(clippy::cast_sign_loss, reason = "the sign bit is meant")]
fn quantile(number: u32, w: f32) -> f32 {
    let near = polynomial(
        w - 2.5,
        [2.810_226_4e-8, 3.432_739_4e-7, -3.523_387_7e-6, -4.391_506_5e-6, 2.185_808_7e-4, -1.253_725e-3, -4.177_681_6e-3, 0.246_640_73, 1.501_409_4],
    );
    let far = polynomial(
        w.sqrt() - 3.0,
        [-2.002_142_6e-4, 1.009_505_6e-4, 1.349_343_2e-3, -3.673_428_4e-3, 5.739_507_7e-3, -7.622_461_3e-3, 9.438_870_5e-3, 1.001_674, 2.832_976_8],
    );
    let size = (if w < 5.0 { near } else { far }) * (1.0 - tail(number)) * std::f32::consts::SQRT_2;
    f32::from_bits(size.to_bits() ^ (!upper(number) as u32 & 0x8000_0000))
}

/// `a₀xⁿ + a₁xⁿ⁻¹ + … + aₙ`, even and odd powers apart: half as long a chain of dependent steps.
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
    // The mantissa is between the square roots of a half and of two.
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
    /// Adding it rounds to a whole number, then found in the lowest bits.
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
