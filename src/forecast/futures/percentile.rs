//! Percentiles without sorting: exact order statistics, found by counting.
//!
//! Any few futures in a row are evenly distributed themselves, so that the first of them show roughly where a percentile is.
//! Counting the amounts below a few thresholds narrows that down, until so few are left between them that they are
//! collected in the same pass and sorted: mostly two passes. Counting is a vector compare and an addition: all five percentiles of
//! a month take less than sorting a hundredth of it.

use multiversion::multiversion;

/// Amounts counted at a time: they fit the nearest cache.
const PIECE: usize = 1_024;
/// Rounds of narrowing brackets by counting; where the amounts are unevenly distributed, more is left to sort.
const MOST_ROUNDS: usize = 5;
/// So few are sorted at once.
const FEW: usize = 400;
/// The most amounts in the sample.
const SAMPLE: usize = 1_024;

/// The percentile `p` of `count` amounts: two neighbouring ranks and the fraction of the way from the first to the second
/// (the usual "type 7").
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Quantile {
    pub(super) ranks: [usize; 2],
    pub(super) fraction: f64,
}

impl Quantile {
    /// `p` from 0 to 1 of at least one amount.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss, reason = "between 0 and a million")]
    pub(super) fn new(p: f64, count: usize) -> Self {
        let last = count.saturating_sub(1);
        let h = p.clamp(0.0, 1.0) * last as f64;
        let rank = (h as usize).min(last);
        Self { ranks: [rank, (rank + 1).min(last)], fraction: h - rank as f64 }
    }

    /// Between the two order statistics.
    pub(super) fn between(self, [a, b]: [f64; 2]) -> f64 {
        a + self.fraction * (b - a)
    }
}

/// Both order statistics of each quantile.
pub(super) fn order_statistics<const N: usize>(amounts: &[f32], quantiles: [Quantile; N]) -> [[f32; 2]; N] {
    let all = Bracket { low: f32::NEG_INFINITY, high: f32::INFINITY, below_low: 0, below_high: amounts.len(), ranks: [0; 2] };
    let mut brackets = quantiles.map(|quantile| Bracket { ranks: quantile.ranks, ..all });
    // Sorting one amount takes as long as counting some hundred.
    let few = (amounts.len() / 400).max(32);
    if amounts.len() > FEW {
        narrow(amounts, &mut brackets, sampled(amounts, &quantiles));
        for _ in 0..MOST_ROUNDS {
            if brackets.iter().all(|bracket| bracket.inside() <= few) {
                break;
            }
            let guesses = brackets.map(Bracket::guess);
            if guesses.iter().any(|guess| guess.expected > few) {
                narrow(amounts, &mut brackets, guesses.map(|guess| (guess.low, guess.high)));
            } else if let Some(inside) = narrowed(amounts, &mut brackets, guesses.map(|guess| (guess.low, guess.high))) {
                return brackets.map(|bracket| bracket.pick(&inside));
            }
        }
    }
    let wanted = brackets.map(Bracket::wanted);
    let inside = narrowed(amounts, &mut brackets, wanted).unwrap_or_default();
    brackets.map(|bracket| bracket.pick(&inside))
}

/// Two thresholds with the number of amounts below each; the wanted ranks are between them.
#[derive(Clone, Copy, Debug)]
struct Bracket {
    /// Wanted amounts are at least this.
    low: f32,
    /// Wanted amounts are below this.
    high: f32,
    below_low: usize,
    below_high: usize,
    ranks: [usize; 2],
}

/// Thresholds on either side of the wanted ranks.
#[derive(Clone, Copy, Debug)]
struct Guess {
    low: f32,
    high: f32,
    /// About how many amounts are between them.
    expected: usize,
}

impl Bracket {
    fn take(&mut self, threshold: f32, below: usize) {
        if below <= self.ranks[0] && threshold > self.low {
            (self.low, self.below_low) = (threshold, below);
        } else if below > self.ranks[1] && threshold < self.high {
            (self.high, self.below_high) = (threshold, below);
        }
    }

    /// Whether only one value is left.
    fn is_single(&self) -> bool {
        self.low.next_up() == self.high
    }

    /// The number of amounts left to search.
    fn inside(&self) -> usize {
        if self.is_single() { 0 } else { self.below_high - self.below_low }
    }

    /// The amounts to be collected: a bracket of a single value needs none.
    fn wanted(self) -> (f32, f32) {
        if self.is_single() { (f32::INFINITY, f32::INFINITY) } else { (self.low, self.high) }
    }

    /// Thresholds near the ranks, if the amounts are nearly even in the bracket.
    #[expect(clippy::cast_precision_loss, clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a guess")]
    fn guess(self) -> Guess {
        let inside = self.inside();
        // The standard deviation of a rank among m even amounts is at most half the root of m; where they are uneven, it is farther off.
        let slack = (inside as f32).sqrt() + inside as f32 / 64.0 + 1.0;
        let (low, high) = self.wanted();
        if !(low.is_finite() && high.is_finite()) || 2.0 * slack >= inside as f32 {
            return Guess { low, high, expected: inside };
        }
        let at = |rank: f32| low + (high - low) * (rank - self.below_low as f32) / inside as f32;
        let (near, far) = (at(self.ranks[0] as f32 - slack), at(self.ranks[1] as f32 + slack));
        Guess { low: near.max(low), high: far.min(high), expected: 2 * slack as usize }
    }

    /// The amounts at the ranks, out of those in any bracket, in ascending order.
    fn pick(&self, sorted: &[f32]) -> [f32; 2] {
        if self.is_single() {
            return [self.low; 2];
        }
        let begin = sorted.partition_point(|amount| *amount < self.low);
        self.ranks.map(|rank| sorted[begin + rank - self.below_low])
    }
}

/// Thresholds around each quantile, from the first amounts: sorting many of them takes longer than counting all.
#[expect(clippy::cast_precision_loss, clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "ranks within the sample")]
fn sampled<const N: usize>(amounts: &[f32], quantiles: &[Quantile; N]) -> [(f32, f32); N] {
    let mut sample = [0.0; SAMPLE];
    let sample = &mut sample[..(amounts.len() / 80).clamp(64, SAMPLE)];
    sample.copy_from_slice(&amounts[..sample.len()]);
    sample.sort_unstable_by(f32::total_cmp);
    let size = sample.len() as f64;
    quantiles.map(|quantile| {
        let p = quantile.ranks[0] as f64 / amounts.len() as f64;
        // Three in two standard deviations of a random sample; this one is more even.
        let slack = 1.5 * (size * p * (1.0 - p)).sqrt() + 1.5;
        let (low, high) = (p * size - slack, p * size + slack);
        let low = sample.get(low as usize).copied().filter(|_| low >= 0.0);
        let high = sample.get(high as usize).map(|high| high.next_up());
        (low.unwrap_or(f32::NEG_INFINITY), high.unwrap_or(f32::INFINITY))
    })
}

/// Narrows brackets by counting.
fn narrow<const N: usize>(amounts: &[f32], brackets: &mut [Bracket; N], ranges: [(f32, f32); N]) {
    let mut below = [[0; 2]; N];
    for piece in amounts.chunks(PIECE) {
        count(piece, &ranges, &mut below);
    }
    for ((low, high), below) in ranges.into_iter().zip(below) {
        for bracket in &mut *brackets {
            bracket.take(low, below[0] as usize);
            bracket.take(high, below[1] as usize);
        }
    }
}

/// Narrows brackets and collects the amounts in any of the ranges, in ascending order; `None` if a rank is in none of them.
fn narrowed<const N: usize>(amounts: &[f32], brackets: &mut [Bracket; N], ranges: [(f32, f32); N]) -> Option<Vec<f32>> {
    let mut inside = Vec::new();
    let mut below = [[0; 2]; N];
    for piece in amounts.chunks(PIECE) {
        count(piece, &ranges, &mut below);
        collect(piece, &ranges, &mut inside);
    }
    let mut found = true;
    for (((low, high), below), bracket) in ranges.into_iter().zip(below).zip(&mut *brackets) {
        let [low_of, high_of] = below.map(|below| below as usize);
        found &= bracket.is_single() || (low_of <= bracket.ranks[0] && high_of > bracket.ranks[1]);
        bracket.take(low, low_of);
        bracket.take(high, high_of);
    }
    if !found {
        return None;
    }
    inside.sort_unstable_by(f32::total_cmp);
    Some(inside)
}

/// Adds the number of amounts of the piece below both ends of each range to `below`.
#[multiversion(targets("x86_64+avx512f+avx512bw+avx512dq+avx512vl", "x86_64+avx2", "x86_64+sse4.2"))]
fn count(piece: &[f32], ranges: &[(f32, f32)], below: &mut [[u32; 2]]) {
    for ((low, high), below) in ranges.iter().zip(below) {
        let mut counts = [0; 2];
        for amount in piece {
            counts[0] += u32::from(amount < low);
            counts[1] += u32::from(amount < high);
        }
        below[0] += counts[0];
        below[1] += counts[1];
    }
}

/// Gathers the amounts in any of the ranges.
#[multiversion(targets("x86_64+avx512f+avx512bw+avx512dq+avx512vl", "x86_64+avx2", "x86_64+sse4.2"))]
fn collect(piece: &[f32], ranges: &[(f32, f32)], inside: &mut Vec<f32>) {
    const LANES: usize = 16;
    let mut hits = [0_u32; PIECE];
    let hits = &mut hits[..piece.len()];
    for (low, high) in ranges {
        for (hit, amount) in hits.iter_mut().zip(piece) {
            *hit |= u32::from(low <= amount) & u32::from(amount < high);
        }
    }
    for (amounts, hits) in piece.chunks(LANES).zip(hits.chunks(LANES)) {
        // Most chunks hold nothing wanted.
        if hits.iter().fold(0, |any, hit| any | hit) != 0 {
            inside.extend(amounts.iter().zip(hits).filter(|(_, hit)| **hit != 0).map(|(amount, _)| *amount));
        }
    }
}

/// All amounts in ascending order: three rounds of counting by eleven bits.
pub(super) fn sorted(amounts: &[f32]) -> Vec<f32> {
    /// Orders bits as their floats: negative ones turned over, positive ones above them.
    const fn key(amount: f32) -> u32 {
        let bits = amount.to_bits();
        if bits >> 31 == 1 { !bits } else { bits | 0x8000_0000 }
    }
    let mut from: Vec<u32> = amounts.iter().copied().map(key).collect();
    let mut to = vec![0; from.len()];
    for shift in [0, 11, 22] {
        let digit = |key: u32| (key >> shift & 0x7FF) as usize;
        let mut places = [0; 1 << 11];
        for key in &from {
            places[digit(*key)] += 1;
        }
        let mut sum = 0;
        for place in &mut places {
            sum += std::mem::replace(place, sum);
        }
        for key in &from {
            let place = &mut places[digit(*key)];
            to[*place] = *key;
            *place += 1;
        }
        std::mem::swap(&mut from, &mut to);
    }
    from.into_iter().map(|key| f32::from_bits(if key >> 31 == 1 { key & 0x7FFF_FFFF } else { !key })).collect()
}

#[cfg(test)]
#[expect(clippy::cast_possible_truncation, clippy::cast_precision_loss, reason = "numbers chosen to fit")]
mod tests {
    use super::*;

    fn check(amounts: &[f32]) {
        let mut right = amounts.to_vec();
        right.sort_unstable_by(f32::total_cmp);
        assert_eq!(sorted(amounts), right);
        let quantiles = [0.0, 0.1, 0.25, 0.5, 0.75, 0.9, 0.9999, 1.0].map(|p| Quantile::new(p, amounts.len()));
        let found = order_statistics(amounts, quantiles);
        for (quantile, found) in quantiles.iter().zip(found) {
            assert_eq!(found, quantile.ranks.map(|rank| right[rank]), "{quantile:?} of {}", amounts.len());
        }
    }

    #[test]
    fn order_statistics_are_those_of_sorting() {
        for n in [1, 2, 3, 1_000, 1_024, 1_025, 2_048, 2_049, 5_000, 30_011] {
            let mut state = n as u32;
            let mut next = || {
                state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                (state >> 8) as f32 / 16_777_216.0 - 0.3
            };
            let even: Vec<f32> = (0..n).map(|_| next()).collect();
            check(&even);
            check(&even.iter().map(|x| (x * 20.0).exp()).collect::<Vec<_>>());
            check(&even.iter().map(|x| (x * 3.0).round()).collect::<Vec<_>>());
            check(&even.iter().map(|x| if *x < 0.2 { 0.0 } else { *x }).collect::<Vec<_>>());
            check(&even.iter().map(|x| if *x < 0.2 { -1e25 } else { 1e25 * x }).collect::<Vec<_>>());
            check(&vec![0.0; n]);
            // In order, so that the first block says nothing of the rest.
            let mut ascending = even.clone();
            ascending.sort_unstable_by(f32::total_cmp);
            check(&ascending);
        }
    }

    #[test]
    fn percentile_is_between_two_ranks() {
        // h = 0.1 · (12 − 1) = 1.1
        let quantile = Quantile::new(0.1, 12);
        assert_eq!(quantile.ranks, [1, 2]);
        assert!((quantile.between([10.0, 20.0]) - 11.0).abs() < 1e-9);
        assert_eq!(Quantile::new(1.0, 12).ranks, [11, 11]);
        assert_eq!(Quantile::new(0.5, 1).ranks, [0, 0]);
    }
}
