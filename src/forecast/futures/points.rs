//! Where the luck comes from: a scrambled Sobol sequence, one coordinate for each thing drawn.
//!
//! Plain random draws leave gaps and clumps. The points of a Sobol sequence fill every coordinate evenly (any 2^k futures in
//! a row from a multiple of 2^k hit each of 2^k slices of equal chance once) and the first coordinates evenly together. Each
//! coordinate is scrambled by a random triangular matrix over two elements and a random shift (Matoušek's affine
//! scrambling): every draw is then uniform over the seeds, and what is even stays even.
//!
//! The assumptions take the coordinates of one sequence in the order of their table, the weightiest first. The luck of each
//! month takes another: the same coordinates, visited in another order, shuffled inside every run of 2^k futures, so that
//! no month knows of the other. A coordinate so belongs to the seed and the thing drawn alone: neither the number of futures
//! or months nor the other streams of a plan change its draws, and fewer futures are the first of many.

#![expect(clippy::inline_always, reason = "the widest vector instructions are only used in what is inlined into a function that has them")]

use super::joe_kuo::{COORDINATES, JOE_KUO};
use crate::plan::assumption::COUNT;
use crate::plan::{MOST_OWN_STREAMS, Stream};

/// How many futures are worked on at a time: their state fits the nearest caches. A power of two.
pub(in crate::forecast) const BLOCK: usize = 1 << BLOCK_BITS;
const BLOCK_BITS: usize = 10;
/// Enough for the first million futures, the most a plan can ask for.
const BITS: usize = 20;

/// Something that luck decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Drawn {
    /// The value of a number with a range, by its [`place`](super::draw::place).
    Value(usize),
    /// The swing of a stream in a month.
    Swing { stream: usize, month: usize },
    /// What swings all streams of a month together.
    Common { month: usize },
}

const STREAMS: usize = Stream::ALL.len();
const _: () = assert!(COUNT + MOST_OWN_STREAMS <= COORDINATES && STREAMS + 1 + MOST_OWN_STREAMS <= COORDINATES);

impl Drawn {
    /// The sequence and its coordinate.
    const fn coordinate(self) -> (usize, usize) {
        match self {
            Self::Value(place) => (0, place),
            Self::Swing { stream, month } if stream < STREAMS => (1 + month, stream),
            Self::Common { month } => (1 + month, STREAMS),
            Self::Swing { stream, month } => (1 + month, 1 + stream),
        }
    }
}

/// One coordinate of the sequence: for each future a number that is uniform over all of `u32`.
#[derive(Clone, Debug)]
pub(super) struct Coordinate {
    shift: u32,
    /// What each bit of a future's index contributes.
    columns: [u32; BITS],
}

impl Coordinate {
    pub(super) fn new(seed: u64, drawn: Drawn) -> Self {
        let (sequence, coordinate) = drawn.coordinate();
        let mut order = Random::new(seed, sequence as u64, 0);
        let mut scramble = Random::new(seed, sequence as u64, 1 + coordinate as u64);
        let sobol = directions(coordinate);
        // The order of visits: bit k of the index also flips some of the bits below it.
        let visited: [u32; BITS] = std::array::from_fn(|k| {
            let below = order.next_u32() & ((1 << k) - 1);
            (0..k).filter(|j| below >> j & 1 == 1).fold(sobol[k], |sum, j| sum ^ sobol[j])
        });
        // Each bit of the number also hears some of the weightier ones.
        let rows: [u32; 32] = std::array::from_fn(|r| (1 << (31 - r)) | (scramble.next_u32() & !(u32::MAX >> r)));
        let columns = visited.map(|column| rows.iter().fold(0, |number, row| number << 1 | (column & row).count_ones() & 1));
        Self { shift: scramble.next_u32(), columns }
    }

    /// The number of one future.
    pub(super) fn at(&self, future: usize) -> u32 {
        (0..BITS).filter(|k| future >> k & 1 == 1).fold(self.shift, |number, k| number ^ self.columns[k])
    }

    /// The numbers of a whole block of futures; `start` is a multiple of [`BLOCK`].
    #[inline(always)]
    pub(super) fn fill(&self, start: usize, numbers: &mut [u32; BLOCK]) {
        numbers[0] = self.at(start);
        for k in 0..BLOCK_BITS {
            let (known, new) = numbers.split_at_mut(1 << k);
            for (new, known) in new.iter_mut().zip(known) {
                *new = *known ^ self.columns[k];
            }
        }
    }
}

/// The direction numbers of a coordinate, unscrambled.
fn directions(coordinate: usize) -> [u32; BITS] {
    let (polynomial, initial) = JOE_KUO[coordinate];
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

/// `SplitMix64` (Steele, Lea and Flood, 2014), begun from what names a coordinate.
struct Random(u64);

impl Random {
    fn new(seed: u64, sequence: u64, coordinate: u64) -> Self {
        let mut random = Self(seed);
        for word in [sequence, coordinate] {
            random.0 = random.next_u64() ^ word;
        }
        random
    }

    fn next_u64(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    fn next_u32(&mut self) -> u32 {
        (self.next_u64() >> 32) as u32
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Any 2^k futures from a multiple of 2^k hit each of 2^k equal slices once, in every coordinate, however it was scrambled.
    #[test]
    fn every_coordinate_is_stratified() {
        for place in 0..COORDINATES {
            let coordinate = Coordinate::new(7, Drawn::Value(place));
            for (start, k) in [(0, 10), (1024, 10), (3 * 4096, 12), (96, 5)] {
                let mut slices: Vec<_> = (start..start + (1 << k)).map(|i| coordinate.at(i) >> (32 - k)).collect();
                slices.sort_unstable();
                assert!(slices.iter().copied().eq(0..1 << k), "coordinate {place}, futures {start} and on");
            }
        }
    }

    /// The first two coordinates are a net together: 2^10 points, one in each box of 2^-a by 2^-(10-a), for every a.
    #[test]
    fn the_first_coordinates_are_even_together() {
        let [x, y] = [0, 1].map(|place| Coordinate::new(9, Drawn::Value(place)));
        for a in 1..10 {
            let mut boxes: Vec<_> = (0..1 << 10).map(|i| (x.at(i) >> (32 - a)) << (10 - a) | y.at(i) >> (22 + a)).collect();
            boxes.sort_unstable();
            assert!(boxes.iter().copied().eq(0..1 << 10), "{a}");
        }
    }

    #[test]
    fn a_block_holds_what_stands_at_each_future() {
        let coordinate = Coordinate::new(1, Drawn::Swing { stream: 3, month: 17 });
        let mut numbers = [0; BLOCK];
        coordinate.fill(5 * BLOCK, &mut numbers);
        assert!((0..BLOCK).all(|i| numbers[i] == coordinate.at(5 * BLOCK + i)));
    }

    #[test]
    fn no_two_things_share_a_coordinate() {
        let months = (0..120).flat_map(|month| (0..32).map(move |stream| Drawn::Swing { stream, month }).chain([Drawn::Common { month }]));
        let mut all: Vec<_> = (0..COUNT + MOST_OWN_STREAMS).map(Drawn::Value).chain(months).map(Drawn::coordinate).collect();
        let count = all.len();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), count);
    }
}
