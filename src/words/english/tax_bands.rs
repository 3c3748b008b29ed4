//! Texts of the table of tax bands.

use std::fmt::{Formatter, Result};

use super::English;
use crate::words::{Says, TaxText};

impl Says<TaxText> for English {
    fn say(&self, text: &TaxText, f: &mut Formatter<'_>) -> Result {
        match text {
            TaxText::UseBands => f.write_str("Use bands instead of one rate"),
            TaxText::AddBand => f.write_str("Add a band"),
            TaxText::Head => f.write_str("Your own bands of a tax year's profit, each with its rate"),
            TaxText::From => f.write_str("from"),
            TaxText::FromOf(number) => write!(f, "Band {number}: from"),
            TaxText::RateOf(number) => write!(f, "Band {number}: rate"),
            TaxText::RemoveOf(number) => write!(f, "Remove band {number}"),
            TaxText::NoPublished => f.write_str("Zeroline has no published bands: none came with a source and a date. Enter those of your tax office."),
            TaxText::Note => f.write_str("A loss lowers the tax of later months of its tax year. An estimate to put aside, not advice."),
        }
    }
}
