//! The payouts of a platform from the earnings it owes.

#![expect(clippy::inline_always, reason = "the futures use the widest vector instructions only in what is inlined")]

use super::formula::{Float, at_least_0};
use crate::plan::StreamSettings;

/// The days of a month of a payment's delay.
const DAYS: u16 = 30;

/// When a stream is paid.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PayoutTerms {
    /// The whole months between earning and being due.
    pub months: usize,
    /// The part of a month's earnings that is due a month later still, 0 to 1.
    pub later: f64,
    /// The least balance that is paid.
    pub minimum: f64,
}

impl PayoutTerms {
    /// The terms of a stream.
    #[must_use]
    pub fn new(settings: &StreamSettings) -> Self {
        let days = settings.paid_after_days;
        Self { months: usize::from(days / DAYS), later: f64::from(days % DAYS) / f64::from(DAYS), minimum: settings.minimum_payout }
    }

    /// Pays the due part of the earnings of each month, with the amount still owed at its end. `before` are the
    /// earnings of every month before the first.
    pub fn pay(self, earned: &[f64], before: f64, paid: &mut [f64], owed: &mut [f64]) {
        let earned_in = |t: Option<usize>| t.map_or(before, |t| at_least_0(earned[t]));
        // Not yet due: the whole months of the delay, and a part of the month before them.
        let mut pending = (0..self.months).fold(0.0, |sum, _| sum + before) + self.later * before;
        let mut balance = 0.0;
        for t in 0..earned.len() {
            let due = due(earned_in(t.checked_sub(self.months)), earned_in(t.checked_sub(self.months + 1)), self.later);
            let (payment, rest) = payment(balance + due, self.minimum);
            pending += at_least_0(earned[t]) - due;
            (paid[t], balance) = (payment, rest);
            owed[t] = at_least_0(balance + pending);
        }
    }
}

/// The part that falls due of the earnings of a month and of the month before it, of which the part `later` waited.
#[inline(always)]
pub fn due<T: Float>(earned: T, earned_before: T, later: T) -> T {
    earned - later * earned + later * earned_before
}

/// The payment from a balance, and the rest of it: all or nothing.
#[inline(always)]
pub fn payment<T: Float>(balance: T, minimum: T) -> (T, T) {
    let zero = T::default();
    if balance > zero && balance >= minimum { (balance, zero) } else { (zero, balance) }
}
