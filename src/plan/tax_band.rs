//! The bands of a plan's own tax.

use super::{Fault, FieldPlace, Plan, Problem, TaxBandsFault};

/// The most tax bands a plan can hold.
pub const MOST_TAX_BANDS: usize = 30;

/// The greatest amount a band can begin at, in US dollars.
const MOST_FROM: f64 = 1e9;

/// A part of the profit of a tax year, and the rate on it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TaxBand {
    /// The profit at which it begins; it ends where the next begins.
    pub from: f64,
    /// The part of it that is set aside, 0 to 1.
    pub rate: f64,
}

impl TaxBand {
    /// The place of unknown fields in it.
    #[must_use]
    pub fn place(&self) -> FieldPlace {
        FieldPlace::TaxBand { from: self.from.to_string() }
    }
}

impl Plan {
    /// The bands of the profit of a tax year, from the lowest; empty where one rate taxes it all.
    #[must_use]
    pub fn tax_bands(&self) -> &[TaxBand] {
        &self.tax_bands
    }

    /// Puts other tax bands in place of those of the plan; none for one rate.
    ///
    /// # Errors
    /// Bands that do not rise from 0, a rate outside 0 to 1, more than [`MOST_TAX_BANDS`]. The plan is then as it was.
    pub fn set_tax_bands(&mut self, bands: Vec<TaxBand>) -> Result<(), Problem> {
        check(&bands, MOST_FROM * self.currency.magnitude())
            .map_err(|reason| Problem { key: "costs.tax_bands".to_owned(), fault: Fault::BadTaxBands { reason } })?;
        self.unknown_fields.follow(&places(&self.tax_bands), &places(&bands));
        self.tax_bands = bands;
        Ok(())
    }
}

fn places(bands: &[TaxBand]) -> Vec<FieldPlace> {
    bands.iter().map(TaxBand::place).collect()
}

fn check(bands: &[TaxBand], most: f64) -> Result<(), TaxBandsFault> {
    if bands.len() > MOST_TAX_BANDS {
        return Err(TaxBandsFault::TooMany { most: MOST_TAX_BANDS });
    }
    if let Some(TaxBand { rate, .. }) = bands.iter().find(|band| !(0.0..=1.0).contains(&band.rate)) {
        return Err(TaxBandsFault::BadRate { rate: *rate });
    }
    if let Some(TaxBand { from, .. }) = bands.first().filter(|band| band.from != 0.0) {
        return Err(TaxBandsFault::FirstNotAt0 { from: *from });
    }
    match bands.windows(2).find(|pair| !(pair[1].from > pair[0].from && pair[1].from <= most)) {
        Some(pair) => Err(TaxBandsFault::NotRising { from: pair[1].from, above: pair[0].from, most }),
        None => Ok(()),
    }
}
