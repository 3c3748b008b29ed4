//! Conversion of a plan to another currency.

use std::sync::Arc;

use super::assumption::{Assumption, Proportion, Quantity};
use super::{Bounds, Currency, Entry, Estimate, Fault, Key, OwnField, OwnStream, Plan, Problem, Setting, Stream, StreamSettings, TaxBand, bounds_of};

impl Plan {
    /// Converts every amount to another currency, in the base and in every scenario, at a rate in money per US dollar. Amounts
    /// are rounded as [`rounded_amount`] does; sources stay, since claims are in US dollars.
    ///
    /// # Errors
    /// A rate outside its limits; an amount that would lie outside those of its key. The plan is then as it was.
    pub fn convert(&mut self, currency: Currency, per_usd: f64) -> Result<(), Problem> {
        let mut plan = self.clone();
        let factor = per_usd / plan.slider(Assumption::CurrencyPerUsd).value();
        plan.label(currency, per_usd)?;
        for of in Assumption::ALL.iter().copied().filter(|of| of.spec().quantity == Quantity::Money) {
            let key = Key::Assumption(of);
            plan.estimates[of as usize] = converted(plan.estimates[of as usize], key, factor)?;
        }
        let bands = plan.tax_bands.iter().map(|band| TaxBand { from: rounded_amount(band.from * factor), ..*band });
        plan.set_tax_bands(bands.collect())?;
        for stream in Stream::ALL {
            convert_minimum(&mut plan.streams[stream as usize], Key::Stream(stream, Setting::MinimumPayout), factor)?;
        }
        for own in &mut plan.own {
            convert_own(own, factor)?;
        }
        for scenario in &mut plan.scenarios {
            let scenario = Arc::make_mut(scenario);
            for (key, entry) in &mut scenario.changes {
                *entry = converted_change(*key, entry, factor)?;
            }
            for own in &mut scenario.own {
                convert_own(own, factor)?;
            }
        }
        *self = plan;
        Ok(())
    }

    /// Names another currency and its rate and keeps every amount as it is.
    ///
    /// # Errors
    /// A rate outside its limits. The plan is then as it was.
    pub fn label(&mut self, currency: Currency, per_usd: f64) -> Result<(), Problem> {
        self.set(Key::Assumption(Assumption::CurrencyPerUsd), Entry::Exact(per_usd))?;
        self.currency = currency;
        Ok(())
    }

    /// Whether amounts in US dollars count one to one in another currency: the rate was never set.
    #[must_use]
    pub fn lacks_rate(&self) -> bool {
        self.currency != Currency::USD && self.value(Assumption::CurrencyPerUsd) == 1.0
    }

    /// The default of a number in the plan's currency: those of amounts are in US dollars.
    #[must_use]
    pub fn default_of(&self, of: Assumption) -> f64 {
        let spec = of.spec();
        let per_usd = self.value(Assumption::CurrencyPerUsd);
        if spec.quantity == Quantity::Money && per_usd != 1.0 { rounded_amount(spec.default * per_usd) } else { spec.default }
    }
}

/// An amount without digits that an exchange rate adds: whole from 1,000 on, to the cent from 1 on, to three digits below.
#[must_use]
pub fn rounded_amount(amount: f64) -> f64 {
    let decimals = match amount.abs() {
        large if large >= 1_000.0 => 0,
        middle if middle >= 1.0 => 2,
        _ => return format!("{amount:.2e}").parse().unwrap_or(amount),
    };
    format!("{amount:.decimals$}").parse().unwrap_or(amount)
}

fn converted(old: Estimate, key: Key, factor: f64) -> Result<Estimate, Problem> {
    let Some(bounds) = bounds_of(key) else { return Ok(old) };
    scaled(old, factor, bounds).map_err(|fault| Problem::new(key, fault))
}

fn convert_own(own: &mut OwnStream, factor: f64) -> Result<(), Problem> {
    own.amount_per_month = converted(own.amount_per_month, Key::Own(own.id, OwnField::AmountPerMonth), factor)?;
    convert_minimum(&mut own.settings, Key::Own(own.id, OwnField::Setting(Setting::MinimumPayout)), factor)
}

fn convert_minimum(settings: &mut StreamSettings, key: Key, factor: f64) -> Result<(), Problem> {
    let Some(bounds) = bounds_of(key) else { return Ok(()) };
    let old = Estimate::exact(settings.minimum_payout, bounds).map_err(|fault| Problem::new(key, fault))?;
    settings.minimum_payout = converted(old, key, factor)?.value();
    Ok(())
}

fn scaled(old: Estimate, factor: f64, bounds: Bounds) -> Result<Estimate, Fault> {
    old.map(|amount| rounded_amount(amount * factor), bounds)
}

/// A changed entry of a scenario; its own exchange rate moves with that of the base.
fn converted_change(key: Key, entry: &Entry, factor: f64) -> Result<Entry, Problem> {
    let is_rate = key == Key::Assumption(Assumption::CurrencyPerUsd);
    let is_amount = match key {
        Key::Assumption(of) => of.spec().quantity == Quantity::Money,
        Key::Own(_, field) => matches!(field, OwnField::AmountPerMonth | OwnField::Setting(Setting::MinimumPayout)),
        Key::Stream(_, setting) => setting == Setting::MinimumPayout,
        Key::Plan(_) | Key::GiftMix => false,
    };
    let bounds = Bounds { limit: bounds_of(key).map_or((0.0, f64::MAX), |bounds| bounds.limit), proportion: Proportion::Value };
    let Some(old) = Estimate::of_entry(entry, bounds).filter(|_| is_rate || is_amount) else { return Ok(entry.clone()) };
    let new = old.and_then(|old| if is_rate { old.map(|rate| rate * factor, bounds) } else { scaled(old, factor, bounds) });
    new.map(Estimate::entry).map_err(|fault| Problem::new(key, fault))
}
