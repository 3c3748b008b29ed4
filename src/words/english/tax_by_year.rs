//! A plan whose take-home changed with the tax by the year.

use std::fmt::{Formatter, Result};

use super::English;
use crate::words::{Says, TaxByYear};

impl Says<TaxByYear> for English {
    fn say(&self, TaxByYear { before, after, money }: &TaxByYear, f: &mut Formatter<'_>) -> Result {
        let [before, after] = [before, after].map(|amount| money.whole(*amount));
        write!(f, "A loss now lowers the tax of its year: take-home of all months is {after}, and was {before} in older versions")
    }
}
