//! Figures as the controls show them: amounts in a field, values to three digits.

use crate::words::Money;

/// An amount as short as a field needs it.
#[must_use]
pub fn amount_in_field(money: Money, amount: f64) -> String {
    if amount.abs() < 1e7 { money.whole(amount) } else { money.compact(amount) }
}

/// A value to three digits, enough to tell a change of it.
#[must_use]
pub fn three_digits(value: f64) -> f64 {
    format!("{value:.2e}").parse().unwrap_or(value)
}
