//! Ranges of typed entries.

use super::number::without_noise;
use crate::plan::{Entry, Range, YearMonth, significant};

/// The range between two numbers, in either order.
pub(super) const fn range_of(one: f64, other: f64) -> Range {
    Range { low: one.min(other), high: one.max(other) }
}

/// The months from one to another; none where that is earlier.
pub(super) fn months_between(first: YearMonth, other: YearMonth) -> u64 {
    let count = |month: YearMonth| 12 * u64::from(month.year()) + month.index_in_year() as u64;
    count(other).saturating_sub(count(first))
}

/// A value with a margin to either side.
pub(super) fn around(value: f64, margin: f64) -> Entry {
    Entry::Ranged { value, range: Range { low: without_noise(value - margin), high: without_noise(value + margin) } }
}

/// The middle of a range in proportion, to two digits where that is inside.
pub(super) fn middle(Range { low, high }: Range) -> f64 {
    let middle = if low > 0.0 { (low * high).sqrt() } else { f64::midpoint(low, high) };
    [2, 3].into_iter().map(|digits| significant(middle, digits)).find(|value| (low..=high).contains(value)).unwrap_or(middle)
}
