//! The growth factors of streams: audience to the power a stream follows it, times the season where it is seasonal.

use crate::plan::assumption::SEASONS;
use crate::plan::{Assumption as A, Plan, StreamSettings, Values, YearMonth};

/// The growth factors of one plan.
pub(super) struct Growth<'a> {
    values: &'a Values,
    start: YearMonth,
    /// The audience of each month for the exponents met so far: most streams share one of two.
    powers: Vec<(f64, Vec<f64>)>,
}

impl<'a> Growth<'a> {
    pub(super) fn new(plan: &Plan, values: &'a Values) -> Self {
        Self { values, start: plan.start_month(), powers: Vec::with_capacity(4) }
    }

    /// Fills in the factor of each month of a stream.
    pub(super) fn fill(&mut self, settings: &StreamSettings, months: &mut [f64]) {
        let exponent = settings.follows_audience;
        let known = self.powers.iter().position(|(e, _)| *e == exponent).unwrap_or_else(|| {
            self.powers.push((exponent, powers(1.0 + self.values[A::GrowthRate], exponent, months.len())));
            self.powers.len() - 1
        });
        months.copy_from_slice(&self.powers[known].1);
        if settings.seasonal {
            let season = SEASONS.map(|month| self.values[month]);
            if season == [1.0; 12] {
                return;
            }
            let first = self.start.index_in_year();
            for (t, factor) in months.iter_mut().enumerate() {
                *factor *= season[(first + t) % 12];
            }
        }
    }
}

/// `base^(t · exponent)` for each month.
#[expect(clippy::cast_precision_loss, reason = "t is below 120")]
fn powers(base: f64, exponent: f64, months: usize) -> Vec<f64> {
    let step = exponent * libm::log(base);
    (0..months).map(|t| libm::exp(step * t as f64)).collect()
}
