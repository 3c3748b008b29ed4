//! Intervals by samples of days, drawn with replacement.

/// The least days with LIVEs that anything is said about.
pub const FEWEST_LIVES: usize = 12;
/// The samples of an interval.
pub(super) const SAMPLES: usize = 2_000;
/// The widest interval, from half to double, as a difference of logarithms.
pub(super) const WIDEST: f64 = 2.0;

/// The value of a sorted list at a part of it, between order statistics in proportion.
pub(super) fn quantile(sorted: &[f64], part: f64) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "samples are few")]
    let at = part * (sorted.len() - 1) as f64;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a place in the list")]
    let below = at as usize;
    let above = (below + 1).min(sorted.len() - 1);
    sorted[below] + (sorted[above] - sorted[below]) * at.fract()
}
