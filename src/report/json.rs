//! Values for a program.

use serde::Serialize;

/// A value as indented JSON with a last line break.
#[must_use]
pub fn json(value: &impl Serialize) -> String {
    // Names and finite numbers always have a JSON form.
    serde_json::to_string_pretty(value).unwrap_or_default() + "\n"
}

/// A value as JSON in one line.
#[must_use]
pub fn json_line(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default() + "\n"
}

/// No loss on no orders is `-0.0`; a reader should not have to know.
pub(super) fn without_minus_zero(amount: f64) -> f64 {
    amount + 0.0
}
