//! A plan whose take-home changed with the tax by the year.

use std::fmt;

use crate::words::TaxByYear;
use crate::words::translation::say;

impl fmt::Display for TaxByYear {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { before, after, money } = self;
        let [before, after] = [before, after].map(|amount| money.whole(*amount));
        say!(f, "tax-by-year", after, before)
    }
}
