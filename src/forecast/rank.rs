//! Ranks, their correlation, and the part of them that groups explain.

use std::cmp::Ordering;

/// The rank of each value; equal values share the mean of theirs.
#[expect(clippy::cast_precision_loss, clippy::cast_possible_truncation, reason = "at most some ten thousand")]
pub(super) fn ranks<T: PartialOrd>(values: &[T]) -> Vec<f64> {
    let mut order: Vec<u32> = (0..values.len() as u32).collect();
    order.sort_unstable_by(|a, b| values[*a as usize].partial_cmp(&values[*b as usize]).unwrap_or(Ordering::Equal));
    let mut ranks = vec![0.0; values.len()];
    let mut before = 0;
    for equal in order.chunk_by(|a, b| values[*a as usize] == values[*b as usize]) {
        for i in equal {
            ranks[*i as usize] = before as f64 + (equal.len() - 1) as f64 / 2.0;
        }
        before += equal.len();
    }
    ranks
}

/// Pearson's correlation; 0 where either list is constant.
#[expect(clippy::cast_precision_loss, reason = "at most some ten thousand")]
pub(super) fn correlation(a: &[f64], b: &[f64]) -> f64 {
    let mean = |values: &[f64]| values.iter().sum::<f64>() / values.len() as f64;
    let means = [mean(a), mean(b)];
    let product = |(a, of_a): (&[f64], f64), (b, of_b): (&[f64], f64)| a.iter().zip(b).map(|(a, b)| (a - of_a) * (b - of_b)).sum::<f64>();
    let (a, b) = ((a, means[0]), (b, means[1]));
    let scale = (product(a, a) * product(b, b)).sqrt();
    if scale > 0.0 { product(a, b) / scale } else { 0.0 }
}

/// The root of the adjusted part of a variance that groups explain (ε², T. L. Kelley 1935); `None` where each day is of one group.
#[expect(clippy::cast_precision_loss, reason = "days are few")]
pub(super) fn group_strength<const GROUPS: usize>(of: &[usize], ranks: &[f64]) -> Option<f64> {
    let (mut sums, mut counts) = ([0.0; GROUPS], [0.0; GROUPS]);
    for (group, rank) in of.iter().zip(ranks) {
        sums[*group] += rank;
        counts[*group] += 1.0;
    }
    let n = ranks.len() as f64;
    let mean = ranks.iter().sum::<f64>() / n;
    let groups = counts.iter().filter(|count| **count > 0.0).count() as f64;
    let total: f64 = ranks.iter().map(|rank| (rank - mean).powi(2)).sum();
    let between: f64 = sums.iter().zip(&counts).filter(|(_, count)| **count > 0.0).map(|(sum, count)| count * (sum / count - mean).powi(2)).sum();
    let has_groups = groups > 1.0 && n > groups && total > 0.0;
    has_groups.then(|| (1.0 - (total - between) / total * (n - 1.0) / (n - groups)).max(0.0).sqrt())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_values_share_their_ranks() {
        assert_eq!(ranks(&[3.0, 1.0, 3.0, 2.0]), [2.5, 0.0, 2.5, 1.0]);
        assert_eq!(correlation(&ranks(&[1.0, 2.0, 3.0]), &ranks(&[9.0, 8.0, 1.0])), -1.0);
        assert_eq!(correlation(&ranks(&[1.0, 2.0, 3.0]), &ranks(&[5.0; 3])), 0.0);
    }
}
