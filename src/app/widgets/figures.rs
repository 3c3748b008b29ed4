//! Amounts in a field.

use crate::words::Money;

/// An amount as short as a field needs it.
#[must_use]
pub fn amount_in_field(money: Money, amount: f64) -> String {
    if amount.abs() < 1e7 { money.whole(amount) } else { money.compact(amount) }
}
