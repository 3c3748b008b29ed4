//! Percentiles without sorting: exact order statistics, found by counting.
//!
//! Any 1,024 futures in a row are evenly distributed themselves, so that the first block shows roughly where a percentile is.
//! Counting how many amounts lie below a few thresholds narrows that down, again and again; the rest, some dozen of
//! 100,000, is collected and sorted. Counting is a vector compare and an addition: all five percentiles of a month take less than
//! sorting a hundredth of it.

use multiversion::multiversion;

/// Amounts counted at a time: they fit the nearest cache.
const PIECE: usize = 1_024;
/// Rounds of narrowing brackets by counting; where the amounts are unevenly distributed, more is left to sort.
const MOST_ROUNDS: usize = 4;
/// So few are collected rather than narrowed further.
const FEW: usize = 32;
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
    if amounts.len() > 400 {
        narrow(amounts, &mut brackets, &sampled(amounts, &quantiles));
        for _ in 0..MOST_ROUNDS {
            let inner: Vec<f32> = brackets.iter().flat_map(Bracket::guesses).collect();
            if inner.is_empty() {
                break;
            }
            narrow(amounts, &mut brackets, &inner);
        }
    }
    let mut inside = Vec::new();
    // A bracket of a single value needs no search.
    let wanted = brackets.map(|bracket| if bracket.is_single() { (f32::INFINITY, f32::INFINITY) } else { (bracket.low, bracket.high) });
    for piece in amounts.chunks(PIECE) {
        collect(piece, &wanted, &mut inside);
    }
    inside.sort_unstable_by(f32::total_cmp);
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

    /// Two thresholds on either side of the ranks, if the amounts are even in the bracket.
    #[expect(clippy::cast_precision_loss, reason = "a guess")]
    fn guesses(&self) -> impl Iterator<Item = f32> + use<> {
        let inside = (self.below_high - self.below_low) as f32;
        let at = |rank: f32| self.low + (self.high - self.low) * (rank - self.below_low as f32) / inside;
        // The standard deviation of a rank among m even amounts is at most half the root of m.
        let slack = inside.sqrt() + 1.0;
        let useful = self.low.is_finite() && self.high.is_finite() && self.below_high - self.below_low > FEW && !self.is_single();
        [at(self.ranks[0] as f32 - slack), at(self.ranks[1] as f32 + slack)].into_iter().filter(move |_| useful)
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

/// Thresholds around each quantile, from one in thirty amounts: sorting them takes longer than counting all.
#[expect(clippy::cast_precision_loss, clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "ranks within the sample")]
fn sampled(amounts: &[f32], quantiles: &[Quantile]) -> Vec<f32> {
    let mut sample = [0.0; SAMPLE];
    let sample = &mut sample[..(amounts.len() / 32).min(SAMPLE)];
    sample.copy_from_slice(&amounts[..sample.len()]);
    sample.sort_unstable_by(f32::total_cmp);
    let size = sample.len() as f64;
    let thresholds = quantiles.iter().flat_map(|quantile| {
        let p = quantile.ranks[0] as f64 / amounts.len() as f64;
        // Two standard deviations of a random sample; this one is more even.
        let slack = 2.0 * (size * p * (1.0 - p)).sqrt() + 2.0;
        let (low, high) = (p * size - slack, p * size + slack);
        [sample.get(low as usize).copied().filter(|_| low >= 0.0), sample.get(high as usize).map(|high| high.next_up())]
    });
    thresholds.flatten().collect()
}

fn narrow(amounts: &[f32], brackets: &mut [Bracket], thresholds: &[f32]) {
    let mut below = vec![0; thresholds.len()];
    for piece in amounts.chunks(PIECE) {
        count(piece, thresholds, &mut below);
    }
    for (threshold, below) in thresholds.iter().zip(below) {
        for bracket in &mut *brackets {
            bracket.take(*threshold, below as usize);
        }
    }
}

/// Adds the number of amounts of the piece below each threshold to `below`.
#[multiversion(targets("x86_64+avx512f+avx512bw+avx512dq+avx512vl", "x86_64+avx2", "x86_64+sse4.2"))]
fn count(piece: &[f32], thresholds: &[f32], below: &mut [u32]) {
    for (threshold, below) in thresholds.iter().zip(below) {
        *below += piece.iter().map(|amount| u32::from(amount < threshold)).sum::<u32>();
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
