//! The units that a field accepts beside a typed number.

use super::typed::{Typed, TypedUnit, is_unit_of};
use crate::plan::{Currency, Key};

impl Typed {
    /// The number, where there is no unit beside it.
    #[must_use]
    pub fn bare(self) -> Option<f64> {
        (self.unit.is_none() && self.period.is_none()).then_some(self.value)
    }

    /// The amount, alone or in this currency.
    #[must_use]
    pub fn amount_in(self, currency: Currency) -> Option<f64> {
        let fits = match &self.unit {
            None => true,
            Some(TypedUnit::Currency(sign)) => sign.fits(currency),
            Some(TypedUnit::Percent | TypedUnit::Named(_)) => false,
        };
        (fits && self.period.is_none()).then_some(self.value)
    }

    /// The number, alone or in the unit of this key.
    #[must_use]
    pub fn in_unit_of(self, key: Key) -> Option<f64> {
        let fits = match &self.unit {
            None => true,
            Some(TypedUnit::Named(unit)) => is_unit_of(key, unit),
            Some(TypedUnit::Percent | TypedUnit::Currency(_)) => false,
        };
        (fits && self.period.is_none()).then_some(self.value)
    }

    /// Whether a percent sign is beside it.
    #[must_use]
    pub fn is_percent(&self) -> bool {
        self.unit == Some(TypedUnit::Percent)
    }
}

#[cfg(test)]
mod tests {
    use crate::words::parse_number;

    #[test]
    fn field_takes_only_its_own_unit() {
        let read = |text| parse_number(text).unwrap();
        let euro = "EUR".parse().unwrap();
        assert_eq!(["12k", "20%", "$5", "3 hours", "4 a week"].map(|text| read(text).bare()), [Some(12_000.0), None, None, None, None]);
        let amounts = ["500", "€500", "$500", "20%", "3 hours", "500 a week"].map(|text| read(text).amount_in(euro));
        assert_eq!(amounts, [Some(500.0), Some(500.0), None, None, None, None]);
        let hours = "live.hours_per_session".parse().unwrap();
        assert_eq!(["3", "3 h", "3 gifts", "3 €", "30%"].map(|text| read(text).in_unit_of(hours)), [Some(3.0), Some(3.0), None, None, None]);
    }
}
