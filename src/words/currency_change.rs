//! Texts of the question about another currency.

use crate::ledger::Date;
use crate::plan::Currency;

/// A text of the question.
#[derive(Clone, Debug, PartialEq)]
pub enum CurrencyText {
    /// The title.
    Title(Currency),
    /// The present currency.
    Now(Currency),
    /// The rate.
    OneDollar,
    /// The day of the rate; `None` where no rate is shipped.
    RateOf(Option<Date>),
    /// An amount before and after.
    Example {
        /// Its label.
        label: String,
        /// The amount now.
        from: String,
        /// The amount converted.
        to: String,
    },
    /// The button that converts.
    Convert,
    /// The button that keeps the numbers.
    Keep,
    /// The button that changes nothing.
    Cancel,
    /// The mark of a plan without a rate.
    NoRate(Currency),
}
