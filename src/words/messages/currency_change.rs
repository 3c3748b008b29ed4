//! The question about another currency.

use std::fmt;

use crate::words::Money;
use crate::words::currency_change::CurrencyText;
use crate::words::translation::say;

impl fmt::Display for CurrencyText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Title(to) => say!(f, "currency-title", to),
            Self::Now(from) => say!(f, "currency-now", from),
            Self::OneDollar => say!(f, "currency-one-dollar"),
            Self::RateOf(Some(day)) => say!(f, "currency-rate-of-some", day),
            Self::RateOf(None) => say!(f, "currency-rate-of-none"),
            Self::Example { label, from, to } => say!(f, "currency-example", label, from, to),
            Self::Convert => say!(f, "currency-convert"),
            Self::Keep => say!(f, "currency-keep"),
            Self::Cancel => say!(f, "currency-cancel"),
            Self::NoRate(currency) => say!(f, "currency-no-rate", of = Money::of(*currency).symbol()),
        }
    }
}
