//! Answers that are being typed.

use std::collections::BTreeMap;

use crate::plan::Currency;

/// Answers that are being typed.
#[derive(Default)]
pub(super) struct TypedAnswers {
    /// The creators of files, by the places of these.
    pub(super) creators: BTreeMap<usize, String>,
    /// The rates of currencies.
    pub(super) rates: BTreeMap<Currency, String>,
}
