//! The axis of amounts: round steps, ends, and the text of a tick.

use crate::words::Money;

/// The most lines of a grid.
pub const MOST_LINES: f64 = 6.0;

/// A round step for a grid over this span: 1, 2, 2.5 or 5 times a power of ten.
#[must_use]
pub fn nice_step(span: f64) -> f64 {
    let rough = (span / MOST_LINES).max(1e-9);
    let decade = libm::pow(10.0, libm::log10(rough).floor());
    [1.0, 2.0, 2.5, 5.0, 10.0].map(|factor| factor * decade).into_iter().find(|step| *step >= rough).unwrap_or(10.0 * decade)
}

/// The ends of an axis that shows these amounts and zero, on whole steps of its grid.
#[must_use]
pub fn nice_ends(low: f64, high: f64) -> (f64, f64) {
    let (low, high) = (low.min(0.0), high.max(0.0));
    let span = if high > low { high - low } else { 100.0 };
    let step = nice_step(span);
    ((low / step).floor() * step, (high * 1.04 / step).ceil().max(1.0) * step)
}

/// The ends of an axis that shows amounts up to these, and the goal unless it is so far above that it would press the rest flat.
#[must_use]
pub fn ends_with_goal((low, high): (f64, f64), goal: f64) -> (f64, f64) {
    let has_room = goal > 0.0 && (high <= 0.0 || goal <= 2.5 * high);
    nice_ends(low, if has_room { high.max(goal) } else { high })
}

/// Whole multiples of the step inside the ends.
#[must_use]
pub fn grid(low: f64, high: f64, step: f64) -> Vec<f64> {
    let first = (low / step - 1e-9).ceil();
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "nice_step keeps the count small")]
    let count = ((high / step + 1e-9).floor() - first).clamp(0.0, 100.0) as usize;
    #[expect(clippy::cast_precision_loss, reason = "at most 100")]
    (0..=count).map(|i| (first + i as f64) * step).collect()
}

/// The amount at a tick: as short as it is exact.
#[must_use]
pub fn tick(money: Money, amount: f64, step: f64) -> String {
    let is_whole = |amount: f64| (amount - amount.round()).abs() < 1e-6;
    // Short amounts have three digits.
    let third_digit = libm::pow(10.0, libm::log10(amount.abs().max(1.0)).floor() - 2.0);
    if !is_whole(step) {
        money.cents(amount)
    } else if is_whole(amount / third_digit) {
        money.compact(amount)
    } else {
        money.whole(amount)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Currency;

    #[test]
    fn steps_are_round_and_never_more_than_a_handful() {
        for span in [0.37, 1.0, 3_290.0, 4_000.0, 39_718.0, 1e9] {
            let step = nice_step(span);
            assert!(span / step <= MOST_LINES, "{span} / {step}");
            let figures = step / 10f64.powf(step.log10().floor());
            assert!([1.0, 2.0, 2.5, 5.0].iter().any(|nice| (figures - nice).abs() < 1e-9), "{step}");
        }
    }

    #[test]
    fn ends_hold_zero_and_everything_shown() {
        assert_eq!(nice_ends(0.0, 3_800.0), (0.0, 4_000.0));
        assert_eq!(nice_ends(-350.0, 1_200.0), (-500.0, 1_500.0));
        let (low, high) = nice_ends(0.0, 0.0);
        assert!(low == 0.0 && high > 0.0);
    }

    #[test]
    fn goal_far_above_presses_nothing_flat() {
        assert_eq!(ends_with_goal((0.0, 3_800.0), 5_000.0), (0.0, 6_000.0));
        assert_eq!(ends_with_goal((0.0, 380.0), 5_000.0), (0.0, 400.0));
    }

    #[test]
    fn ticks_are_exact() {
        let money = Money::of(Currency::USD);
        assert_eq!(tick(money, 7.5, 2.5), "$7.50");
        assert_eq!(tick(money, 2_500.0, 500.0), "$2,500");
        assert_eq!(tick(money, 12_500.0, 2_500.0), "$12.5k");
        assert_eq!(tick(money, 102_500.0, 2_500.0), "$102,500");
    }
}
