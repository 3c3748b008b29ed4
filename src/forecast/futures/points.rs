//! The random numbers of a coordinate: a scrambled Sobol sequence, and plain numbers beyond its dimensions.
//!
//! Plain random draws leave gaps and clumps. The points of a Sobol sequence fill every dimension evenly (any 2^k futures in
//! a row from a multiple of 2^k hit each of 2^k slices of equal chance once) and the first dimensions evenly together. Each
//! coordinate is scrambled by a random triangular matrix over two elements and a random shift (Matoušek's affine
//! scrambling): every draw is then uniform over the seeds, and stays even.
//!
//! Every [sequence](super::coordinates) has the same dimensions, visited in an order of its own: shuffled inside every run of
//! 2^k futures, so that no month is correlated with another. The numbers follow from seed and coordinate alone: neither the number
//! of futures or months nor the other streams of a plan change them, and fewer futures are the first of many.
//!
//! Beyond [`QUASI_RANDOM`] dimensions, numbers are plain: the `SplitMix64` sequence of a key that follows from seed and
//! coordinate, by the position of the future. That is good enough. Plain draws have the right law and are independent, of one
//! another and of the Sobol points, and 2^20 positions of 2^64 never meet those of another coordinate. Their error falls with
//! the root of the number of futures only, but a total of many draws has that from the pseudo-random ones alone: 20 plain draws
//! among 80 even ones leave a fifth of the variance at the rate of plain Monte Carlo.

#![expect(clippy::inline_always, reason = "the widest vector instructions are only used in what is inlined into a function that has them")]

use super::coordinates::{Coordinate, QUASI_RANDOM};
use super::joe_kuo::{DIMENSIONS, JOE_KUO};
use crate::forecast::splitmix64::SplitMix64;

/// The number of futures worked on at a time: their state fits the nearest caches. A power of two.
pub(in crate::forecast) const BLOCK: usize = 1 << BLOCK_BITS;
const BLOCK_BITS: usize = 10;
/// Enough for the first million futures, the most a plan can ask for.
const BITS: usize = 20;

const _: () = assert!(QUASI_RANDOM == DIMENSIONS as u64);

/// For each future a number that is uniform over all of `u32`.
#[derive(Clone, Debug)]
pub(super) enum Points {
    /// The contribution of each bit of a future's index to its number, and a shift.
    QuasiRandom { shift: u32, columns: [u32; BITS] },
    /// One number after the other.
    PseudoRandom(SplitMix64),
}

impl Points {
    pub(super) fn new(seed: u64, coordinate: Coordinate) -> Self {
        let Coordinate { sequence, number } = coordinate;
        let mut scramble = keyed(seed, sequence, 1 + number);
        let Some((polynomial, initial)) = usize::try_from(number).ok().and_then(|dimension| JOE_KUO.get(dimension)) else {
            return Self::PseudoRandom(SplitMix64::new(scramble.next_u64()));
        };
        let mut order = keyed(seed, sequence, 0);
        let sobol = directions(*polynomial, initial);
        // The order of visits: bit k of the index also flips some of the bits below it.
        let visited: [u32; BITS] = std::array::from_fn(|k| {
            let below = order.next_u32() & ((1 << k) - 1);
            (0..k).filter(|j| below >> j & 1 == 1).fold(sobol[k], |sum, j| sum ^ sobol[j])
        });
        // Each bit of the number also depends on some of the weightier ones.
        let rows: [u32; 32] = std::array::from_fn(|r| (1 << (31 - r)) | (scramble.next_u32() & !(u32::MAX >> r)));
        let columns = visited.map(|column| rows.iter().fold(0, |number, row| number << 1 | (column & row).count_ones() & 1));
        Self::QuasiRandom { shift: scramble.next_u32(), columns }
    }

    /// The number of one future.
    pub(super) fn at(&self, future: usize) -> u32 {
        match self {
            Self::QuasiRandom { shift, columns } => (0..BITS).filter(|k| future >> k & 1 == 1).fold(*shift, |number, k| number ^ columns[k]),
            Self::PseudoRandom(numbers) => (numbers.at(future as u64) >> 32) as u32,
        }
    }

    /// The numbers of a whole block of futures; `start` is a multiple of [`BLOCK`].
    #[inline(always)]
    pub(super) fn fill(&self, start: usize, numbers: &mut [u32; BLOCK]) {
        match self {
            Self::QuasiRandom { columns, .. } => {
                numbers[0] = self.at(start);
                for (k, column) in columns[..BLOCK_BITS].iter().enumerate() {
                    let (known, new) = numbers.split_at_mut(1 << k);
                    for (new, known) in new.iter_mut().zip(known) {
                        *new = *known ^ column;
                    }
                }
            }
            Self::PseudoRandom(random) => {
                for (i, number) in numbers.iter_mut().enumerate() {
                    *number = (random.at((start + i) as u64) >> 32) as u32;
                }
            }
        }
    }
}

/// Random numbers that begin from seed, sequence and a third word.
fn keyed(seed: u64, sequence: u64, word: u64) -> SplitMix64 {
    [sequence, word].into_iter().fold(SplitMix64::new(seed), |mut random, word| SplitMix64::new(random.next_u64() ^ word))
}

/// The direction numbers of a dimension, unscrambled.
fn directions(polynomial: u32, initial: &[u32]) -> [u32; BITS] {
    let degree = polynomial.ilog2() as usize;
    let mut v = [0; BITS];
    for k in 0..BITS {
        v[k] = match initial.get(k) {
            _ if degree == 0 => 1 << (31 - k),
            Some(m) => m << (31 - k),
            None => {
                let inner = (1..degree).filter(|j| polynomial >> (degree - j) & 1 == 1);
                inner.fold(v[k - degree] ^ v[k - degree] >> degree, |sum, j| sum ^ v[k - j])
            }
        };
    }
    v
}

#[cfg(test)]
#[expect(clippy::cast_precision_loss, reason = "some ten thousand numbers")]
mod tests {
    use super::*;
    use crate::plan::{Assumption, OwnStreamId, Stream};

    fn id(number: u32) -> OwnStreamId {
        OwnStreamId::new(number).unwrap()
    }

    const fn once(number: u64) -> Coordinate {
        Coordinate { sequence: 0, number }
    }

    /// Any 2^k futures from a multiple of 2^k hit each of 2^k equal slices once, in every dimension, however it was scrambled.
    #[test]
    fn every_quasi_random_coordinate_is_stratified() {
        for number in 0..QUASI_RANDOM {
            let points = Points::new(7, once(number));
            for (start, k) in [(0, 10), (1024, 10), (3 * 4096, 12), (96, 5)] {
                let mut slices: Vec<_> = (start..start + (1 << k)).map(|i| points.at(i) >> (32 - k)).collect();
                slices.sort_unstable();
                assert!(slices.iter().copied().eq(0..1 << k), "coordinate {number}, futures {start} and on");
            }
        }
    }

    /// The first two coordinates are a net together: 2^10 points, one in each box of 2^-a by 2^-(10-a), for every a.
    #[test]
    fn first_coordinates_are_even_together() {
        let [x, y] = [0, 1].map(|number| Points::new(9, once(number)));
        for a in 1..10 {
            let mut boxes: Vec<_> = (0..1 << 10).map(|i| (x.at(i) >> (32 - a)) << (10 - a) | y.at(i) >> (22 + a)).collect();
            boxes.sort_unstable();
            assert!(boxes.iter().copied().eq(0..1 << 10), "{a}");
        }
    }

    #[test]
    fn block_has_the_number_of_each_future() {
        for number in [3, QUASI_RANDOM, 1 << 32] {
            let points = Points::new(1, Coordinate { sequence: 18, number });
            let mut numbers = [0; BLOCK];
            points.fill(5 * BLOCK, &mut numbers);
            assert!((0..BLOCK).all(|i| numbers[i] == points.at(5 * BLOCK + i)));
        }
    }

    /// Numbers as they were before coordinates had a table: of assumptions, own streams, built-in streams and common swings.
    #[test]
    fn drawn_numbers_are_unchanged() {
        let drawn = |seed, coordinate| [0, 1, 777, 999_999].map(|future| Points::new(seed, coordinate).at(future));
        for (seed, coordinate, golden) in [
            (7, Coordinate::of_assumption(Assumption::GrowthRate), [0xBE97_1A53, 0x08B3_44BB, 0xD76E_E58B, 0x7C22_25A9]),
            (7, Coordinate::of_assumption(Assumption::GiftsPerHour), [0xEDCE_A40E, 0x61F2_F067, 0xB1D4_6F33, 0xBF58_C467]),
            (7, Coordinate::of_assumption(Assumption::Together), [0x61F0_5991, 0x8471_07FF, 0x2D73_5CAB, 0x8612_367B]),
            (u64::MAX, Coordinate::of_assumption(Assumption::TaxSetAsideRate), [0x3AFC_77D5, 0xA0CD_1272, 0x9D77_13CA, 0xCB39_A742]),
            (7, Coordinate::of_own_amount(id(1)), [0xD6D6_71F3, 0x209F_0DF3, 0x7810_90D2, 0xEAD7_FEE7]),
            (7, Coordinate::of_own_amount(id(24)), [0x94FF_9A92, 0x624B_465F, 0x12BB_C81B, 0x7E10_F9A1]),
            (7, Coordinate::of_swing(Stream::Gifts, 0), [0xA02E_F52D, 0x43B1_35CC, 0x7485_8F65, 0xE845_D690]),
            (u64::MAX, Coordinate::of_swing(Stream::Subscriptions, 119), [0x3A9D_CFBA, 0xD53B_709A, 0xE946_D17F, 0x8933_F9CB]),
            (7, Coordinate::of_own_swing(id(1), 3), [0x1A02_72EB, 0x9E1C_BCBB, 0xBC2A_F5CD, 0xD838_665A]),
            (7, Coordinate::of_own_swing(id(24), 3), [0x4F99_AA8D, 0x97A4_ABBD, 0xCD82_9182, 0xC044_2070]),
            (7, Coordinate::of_common_swing(11), [0x7F3F_71D4, 0xCB9B_8723, 0xDDC2_F504, 0xB9F5_4673]),
        ] {
            assert_eq!(drawn(seed, coordinate), golden, "seed {seed}, {coordinate:?}");
        }
    }

    const MADE_UP: [u64; 5] = [93, 95, QUASI_RANDOM, 1_000, (1 << 32) + 25];

    /// Chi-squared of counts that should all be alike, less its mean, in standard deviations.
    fn unevenness(counts: &[u32]) -> f64 {
        let (cells, total) = (counts.len() as f64, f64::from(counts.iter().sum::<u32>()));
        let expected = total / cells;
        let squared: f64 = counts.iter().map(|count| (f64::from(*count) - expected).powi(2) / expected).sum();
        (squared - (cells - 1.0)) / (2.0 * (cells - 1.0)).sqrt()
    }

    #[test]
    fn pseudo_random_numbers_are_uniform_in_every_bit_range() {
        for seed in [7, u64::MAX] {
            for number in MADE_UP.into_iter().filter(|number| *number >= QUASI_RANDOM) {
                let points = Points::new(seed, once(number));
                for shift in [24, 12, 0] {
                    let mut counts = [0; 256];
                    for future in 0..1 << 16 {
                        counts[(points.at(future) >> shift & 0xFF) as usize] += 1;
                    }
                    assert!(unevenness(&counts).abs() < 5.0, "{number}, bits from {shift}: {}", unevenness(&counts));
                }
            }
        }
    }

    /// A new coordinate is no part of an old one: in pairs with each, 16 by 16 boxes are hit alike and nothing is correlated.
    #[test]
    fn new_coordinate_is_independent_of_every_other() {
        const N: usize = 1 << 14;
        let values = Assumption::ALL.iter().map(|assumption| Coordinate::of_assumption(*assumption));
        let months = [0, 5, 11]
            .into_iter()
            .flat_map(|month| Stream::ALL.into_iter().map(move |stream| Coordinate::of_swing(stream, month)).chain([Coordinate::of_common_swing(month)]));
        let more = MADE_UP.into_iter().flat_map(|number| [once(number), Coordinate { sequence: 3, number }]);
        let others: Vec<_> = values.chain(months).chain(more).collect();
        let numbers = |points: Points| (0..N).map(|future| points.at(future)).collect();
        let all: Vec<Vec<u32>> = others.iter().map(|other| numbers(Points::new(7, *other))).collect();
        for (new, x) in others.iter().zip(&all).filter(|(new, _)| new.number >= QUASI_RANDOM) {
            for (other, y) in others.iter().zip(&all).filter(|(other, _)| *other != new) {
                let mut counts = [0; 256];
                let centred = |number: u32| f64::from(number) / 4_294_967_296.0 - 0.5;
                let mut product = 0.0;
                for (x, y) in x.iter().zip(y) {
                    counts[(x >> 28 << 4 | y >> 28) as usize] += 1;
                    product += centred(*x) * centred(*y);
                }
                assert!(unevenness(&counts) < 5.0, "{new:?} and {other:?}: {}", unevenness(&counts));
                // The variance of a uniform number is a twelfth.
                assert!((product * 12.0).abs() < 5.0 * (N as f64).sqrt(), "{new:?} and {other:?}: {}", product * 12.0);
            }
        }
    }

    /// All that a plan of four months with 24 own streams draws, hashed (FNV-1a) with the numbers of new coordinates drawn in between.
    #[test]
    fn new_coordinate_moves_nothing() {
        /// The numbers of assumptions added since.
        const LATER: std::ops::Range<u64> = 87..93;
        let values =
            Assumption::ALL.iter().map(|assumption| Coordinate::of_assumption(*assumption)).chain((1..=24).map(|number| Coordinate::of_own_amount(id(number))));
        let values = values.filter(|coordinate| !LATER.contains(&coordinate.number));
        let months = (0..4).flat_map(|month| {
            let built_in = Stream::ALL.map(|stream| Coordinate::of_swing(stream, month));
            built_in.into_iter().chain([Coordinate::of_common_swing(month)]).chain((1..=24).map(move |number| Coordinate::of_own_swing(id(number), month)))
        });
        let mut hash = 0xCBF2_9CE4_8422_2325_u64;
        for coordinate in values.chain(months) {
            let made_up = MADE_UP.map(|number| Coordinate { number, ..coordinate });
            assert!(!made_up.contains(&coordinate));
            let (points, made_up) = (Points::new(7, coordinate), made_up.map(|made_up| Points::new(7, made_up)));
            for future in 0..64 {
                hash = (hash ^ u64::from(points.at(future))).wrapping_mul(0x0100_0000_01B3);
                assert!(made_up.iter().all(|made_up| made_up.at(future) != points.at(future)));
            }
        }
        assert_eq!(hash, 0xB189_8E6F_CA2C_5AF5);
    }
}
