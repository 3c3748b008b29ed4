//! Conversion of a plan to another currency.

use std::sync::Arc;

use super::assumption::{Assumption, Quantity};
use super::set::bounds_of;
use super::{Currency, Entry, Estimate, Event, EventId, Key, OwnField, OwnStream, Plan, Problem, Setting, Stream, TaxBand, event_key};

const RATE: Key = Key::Assumption(Assumption::CurrencyPerUsd);

impl Plan {
    /// Converts every amount to another currency, in the base and in every scenario, at a rate in money per US dollar. Amounts
    /// are rounded as [`rounded_amount`] does; sources stay, since claims are in US dollars.
    ///
    /// # Errors
    /// A rate outside its limits; an amount outside those of its key. The plan does not change then.
    pub fn convert(&mut self, currency: Currency, per_usd: f64) -> Result<(), Problem> {
        let factor = per_usd / self.slider(Assumption::CurrencyPerUsd).value();
        *self = self.in_currency(currency, per_usd, factor, |amount| rounded_amount(amount * factor))?;
        Ok(())
    }

    /// Names another currency and its rate and keeps every amount as it is.
    ///
    /// # Errors
    /// As [`Plan::convert`].
    pub fn label(&mut self, currency: Currency, per_usd: f64) -> Result<(), Problem> {
        if currency.magnitude() == self.currency.magnitude() {
            self.set(RATE, Entry::Exact(per_usd))?;
            self.currency = currency;
        } else {
            *self = self.in_currency(currency, per_usd, 1.0, |amount| amount)?;
        }
        Ok(())
    }

    /// The plan in another currency, each amount changed; the exchange rates of scenarios move by the factor of that of the base.
    fn in_currency(&self, currency: Currency, per_usd: f64, factor: f64, amount: impl Fn(f64) -> f64) -> Result<Self, Problem> {
        let mut plan = self.clone();
        plan.currency = currency;
        plan.set(RATE, Entry::Exact(per_usd))?;
        let changed = |key: Key, old: Estimate| match bounds_of(key, currency) {
            Some(bounds) if key == RATE => old.map(|rate| rate * factor, bounds),
            Some(bounds) if key.is_money() => old.map(&amount, bounds),
            _ => Ok(old),
        };
        let change_minimum = |key: Key, minimum: &mut f64| {
            let Some(bounds) = bounds_of(key, self.currency) else { return Ok(()) };
            let new = Estimate::exact(*minimum, bounds).and_then(|old| changed(key, old)).map_err(|fault| Problem::new(key, fault))?;
            *minimum = new.value();
            Ok::<_, Problem>(())
        };
        let change_own = |own: &mut OwnStream| {
            let key = Key::Own(own.id, OwnField::AmountPerMonth);
            own.amount_per_month = changed(key, own.amount_per_month).map_err(|fault| Problem::new(key, fault))?;
            change_minimum(Key::Own(own.id, OwnField::Setting(Setting::MinimumPayout)), &mut own.settings.minimum_payout)
        };
        for of in Assumption::ALL.iter().copied().filter(|of| Key::Assumption(*of) != RATE) {
            let estimate = &mut plan.estimates[of as usize];
            *estimate = changed(Key::Assumption(of), *estimate).map_err(|fault| Problem::new(Key::Assumption(of), fault))?;
        }
        let bands = self.tax_bands.iter().map(|band| TaxBand { from: amount(band.from), ..*band });
        plan.set_tax_bands(bands.collect())?;
        for stream in Stream::ALL {
            change_minimum(Key::Stream(stream, Setting::MinimumPayout), &mut plan.streams[stream as usize].minimum_payout)?;
        }
        plan.own.iter_mut().try_for_each(change_own)?;
        if factor != 1.0 {
            plan.set_actuals(plan.actuals.times(factor))?;
        }
        let changed_event =
            |(id, event): (EventId, &Event)| event.with_amount(amount(event.amount()), currency).map_err(|fault| Problem { key: event_key(id), fault });
        for (id, event) in &mut plan.events {
            *event = changed_event((*id, event))?;
        }
        for scenario in &mut plan.scenarios {
            let scenario = Arc::make_mut(scenario);
            for (key, entry) in &mut scenario.changes {
                let Some(old) = bounds_of(*key, self.currency).and_then(|bounds| Estimate::of_entry(entry, bounds)) else { continue };
                *entry = old.and_then(|old| changed(*key, old)).map_err(|fault| Problem::new(*key, fault))?.entry();
            }
            scenario.own.iter_mut().try_for_each(change_own)?;
            for (id, event) in &mut scenario.events {
                *event = event.as_ref().map(|event| changed_event((*id, event))).transpose()?;
            }
        }
        Ok(plan)
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
