//! Texts of the table of tax bands.

use std::fmt;

use crate::words::TaxText;
use crate::words::translation::say;

impl fmt::Display for TaxText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UseBands => say!(f, "tax-use-bands"),
            Self::AddBand => say!(f, "tax-add-band"),
            Self::Head => say!(f, "tax-head"),
            Self::From => say!(f, "tax-from"),
            Self::FromOf(number) => say!(f, "tax-from-of", number),
            Self::RateOf(number) => say!(f, "tax-rate-of", number),
            Self::RemoveOf(number) => say!(f, "tax-remove-of", number),
            Self::NoPublished => say!(f, "tax-no-published"),
            Self::Note => say!(f, "tax-note"),
        }
    }
}
