//! `SplitMix64`: G. L. Steele, D. Lea and C. H. Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014.

const GAMMA: u64 = 0x9E37_79B9_7F4A_7C15;

/// Pseudo-random numbers that follow from a seed, on every system the same. Each can also be had by its position.
#[derive(Clone, Debug)]
pub struct SplitMix64(u64);

impl SplitMix64 {
    /// The numbers of a seed.
    #[must_use]
    pub const fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// The next number, uniform over all of `u64`.
    pub const fn next_u64(&mut self) -> u64 {
        let number = self.at(0);
        self.0 = self.0.wrapping_add(GAMMA);
        number
    }

    /// The upper half of the next number.
    pub const fn next_u32(&mut self) -> u32 {
        (self.next_u64() >> 32) as u32
    }

    /// The next number scaled to be below `limit`.
    #[expect(clippy::cast_possible_truncation, reason = "the quotient is below the limit")]
    pub const fn below(&mut self, limit: usize) -> usize {
        ((self.next_u64() as u128 * limit as u128) >> 64) as usize
    }

    /// The number this many positions after the next.
    #[inline]
    #[must_use]
    pub const fn at(&self, position: u64) -> u64 {
        let z = self.0.wrapping_add(GAMMA.wrapping_mul(position.wrapping_add(1)));
        let z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The numbers of the reference implementation in C by S. Vigna.
    #[test]
    fn numbers_are_those_of_the_reference() {
        let mut random = SplitMix64::new(1_234_567);
        let right = [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423, 4_593_380_528_125_082_431, 16_408_922_859_458_223_821];
        assert_eq!([0, 1, 2, 3, 4].map(|position| random.at(position)), right);
        assert_eq!(right.map(|_| random.next_u64()), right);
    }
}
