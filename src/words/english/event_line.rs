//! One-off events.

use std::fmt::{Formatter, Result};

use super::English;
use crate::words::{EventLine, Says};

impl Says<EventLine> for English {
    fn say(&self, event: &EventLine, f: &mut Formatter<'_>) -> Result {
        write!(f, "{}, {}, {}, {}", event.name, amount_of(event), event.month.long(), event.counts_as.name())
    }
}

/// The amount of an event with its sign and the cents it has.
pub(super) fn amount_of(event: &EventLine) -> String {
    if event.amount.fract() == 0.0 { event.money.signed_whole(event.amount) } else { event.money.signed_cents(event.amount) }
}
