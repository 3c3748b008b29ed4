//! A figure of the summary.

use std::cmp::Ordering;

use crate::words::Money;

/// One figure with its name and a note.
pub(super) struct SummaryCard {
    pub(super) name: String,
    /// The name above its figure.
    pub(super) title: String,
    /// The difference to the base, and whether it is better; `None` for the base itself.
    pub(super) difference: Option<(String, Ordering)>,
    pub(super) figure: String,
    pub(super) compact: String,
    pub(super) note: String,
    /// The rest of the note, shown in the tooltip.
    pub(super) more: String,
}

/// The difference of an amount to the base; `None` where it is none of a whole unit.
pub(super) fn difference(money: Money, amount: f64) -> Option<(String, Ordering)> {
    (amount.abs() >= 0.5).then(|| (money.signed_compact(amount), amount.total_cmp(&0.0)))
}
