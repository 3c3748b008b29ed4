//! Ranks and their correlation.

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
