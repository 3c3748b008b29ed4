//! Setting one key: each entry is checked against its key before anything changes.

use super::assumption::{Assumption, Proportion, Spec};
use super::plan_text::{checked_name, checked_note};
use super::{
    Bounds, Currency, Entry, Estimate, Fault, GoalMeasure, Key, Kind, MOST_OWN_STREAMS, OwnField, OwnStream, Plan, PlanField, Problem, Setting, StreamSettings,
};

impl Plan {
    /// The kind of entry a key of this plan takes, limits of money in its currency.
    #[must_use]
    pub fn kind(&self, key: Key) -> Kind {
        key.kind().in_currency(self.currency)
    }

    /// Limits and track of the number at a key, in the plan's currency; `None` for a key without a track.
    #[must_use]
    pub fn spec(&self, key: Key) -> Option<Spec> {
        match self.kind(key) {
            Kind::Estimate(spec) | Kind::Number(spec) => Some(spec),
            Kind::Whole { .. } | Kind::Switch { .. } | Kind::Word { .. } => None,
        }
    }

    /// The bounds of the number at a key, in the plan's currency; `None` for a key without a track.
    #[must_use]
    pub fn bounds(&self, key: Key) -> Option<Bounds> {
        bounds_of(key, self.currency)
    }

    /// Sets one key. The own stream with the [next id](Plan::next_own_id) is added with the defaults of a new one.
    ///
    /// # Errors
    /// An entry that does not fit the key; the plan is then unchanged.
    pub fn set(&mut self, key: Key, entry: Entry) -> Result<(), Problem> {
        let fails = |fault| Problem::new(key, fault);
        let currency = self.currency;
        match key {
            Key::Assumption(assumption) => {
                if self.follows_gift_table(key) {
                    return Err(fails(Fault::FollowsGiftTable));
                }
                let old = self.slider(assumption);
                let new = estimate(key, currency, old, entry)?;
                if new.value() != old.value() {
                    self.annotations.value_changed(assumption);
                }
                self.estimates[assumption as usize] = new;
            }
            Key::Stream(stream, of) => set_setting(&mut self.streams[stream as usize], (key, of), currency, entry)?,
            Key::GiftMix => self.gifts.on = switch(key, &entry)?,
            Key::Own(id, field) => {
                let known = self.own_position(id);
                let next = self.next_own_id();
                if known.is_none() && id != next {
                    return Err(fails(Fault::UnknownKey { suggestion: Some(Key::Own(next, field).to_string()) }));
                }
                let mut own = known.map_or_else(|| OwnStream::new(id), |place| self.own[place].clone());
                match field {
                    OwnField::Name => own.name = name(key, entry)?,
                    OwnField::AmountPerMonth => own.amount_per_month = estimate(key, currency, own.amount_per_month, entry)?,
                    OwnField::Setting(of) => set_setting(&mut own.settings, (key, of), currency, entry)?,
                }
                match known {
                    Some(place) => self.own[place] = own,
                    None if self.has_room_for_own() => self.own.push(own),
                    None => return Err(fails(Fault::TooManyOwnStreams { most: MOST_OWN_STREAMS })),
                }
            }
            Key::Plan(field) => match field {
                PlanField::Name => self.name = name(key, entry)?,
                PlanField::Note => self.note = note(key, entry)?,
                PlanField::Currency => {
                    let currency = parsed(key, &word(key, entry)?)?;
                    self.label(currency, self.value(Assumption::CurrencyPerUsd))?;
                }
                PlanField::StartMonth => self.start_month = parsed(key, &word(key, entry)?)?,
                PlanField::Months => self.months = small(whole(key, &entry)?),
                PlanField::GoalMeasure => {
                    let word = word(key, entry)?;
                    let measure = [GoalMeasure::Gross, GoalMeasure::TakeHome].into_iter().find(|measure| measure.word() == word);
                    self.goal_measure = measure.ok_or_else(|| wrong_kind(key, &Entry::Word(word)))?;
                }
                PlanField::TaxYearStart => self.tax_year_start = small(whole(key, &entry)?),
                PlanField::EarnedBefore => self.earned_before = switch(key, &entry)?,
                PlanField::FuturesCount => self.futures_count = whole(key, &entry)?,
                PlanField::FuturesSeed => self.futures_seed = whole(key, &entry)?,
            },
        }
        Ok(())
    }
}

/// The bounds of the number at a key of a plan in this currency; `None` for a key without a track.
pub(super) fn bounds_of(key: Key, currency: Currency) -> Option<Bounds> {
    match key.kind().in_currency(currency) {
        Kind::Estimate(spec) | Kind::Number(spec) => {
            let proportion = match key {
                Key::Assumption(assumption) => assumption.proportion(),
                _ => Proportion::Value,
            };
            Some(Bounds { limit: spec.limit, proportion })
        }
        Kind::Whole { .. } | Kind::Switch { .. } | Kind::Word { .. } => None,
    }
}

fn wrong_kind(key: Key, entry: &Entry) -> Problem {
    Problem::new(key, Fault::WrongKind { found: entry.clone(), expected: Box::new(key.kind()) })
}

fn estimate(key: Key, currency: Currency, old: Estimate, entry: Entry) -> Result<Estimate, Problem> {
    let Some(bounds) = bounds_of(key, currency) else { return Err(wrong_kind(key, &entry)) };
    match (entry, key.kind().in_currency(currency)) {
        (Entry::Value(value), _) => old.moved_to(value, bounds),
        (Entry::Exact(value), _) => Estimate::exact(value, bounds),
        (Entry::Ranged { value, range }, Kind::Estimate(_)) => Estimate::ranged(value, range, bounds),
        (Entry::RangeOff { value, range }, Kind::Estimate(_)) => Estimate::range_off(value, range, bounds),
        (Entry::Ranged { .. } | Entry::RangeOff { .. }, kind) => Err(Fault::NoRange { expected: Box::new(kind) }),
        #[expect(clippy::cast_precision_loss, reason = "no limit lies beyond 1e9")]
        (Entry::Integer(value), _) => Estimate::exact(value as f64, bounds),
        (found, kind) => Err(Fault::WrongKind { found, expected: Box::new(kind) }),
    }
    .map_err(|fault| Problem::new(key, fault))
}

fn number(key: Key, currency: Currency, entry: Entry, old: f64) -> Result<f64, Problem> {
    let Some(bounds) = bounds_of(key, currency) else { return Err(wrong_kind(key, &entry)) };
    let old = Estimate::exact(old, bounds).map_err(|fault| Problem::new(key, fault))?;
    estimate(key, currency, old, entry).map(Estimate::value)
}

fn set_setting(settings: &mut StreamSettings, (key, of): (Key, Setting), currency: Currency, entry: Entry) -> Result<(), Problem> {
    match of {
        Setting::Enabled => settings.enabled = switch(key, &entry)?,
        Setting::Seasonal => settings.seasonal = switch(key, &entry)?,
        Setting::FollowsAudience => settings.follows_audience = number(key, currency, entry, settings.follows_audience)?,
        Setting::Swing => settings.swing = number(key, currency, entry, settings.swing)?,
        Setting::StartsMonth => settings.starts_month = small(whole(key, &entry)?),
        Setting::EndsMonth => settings.ends_month = small(whole(key, &entry)?),
        Setting::PaidAfterDays => settings.paid_after_days = small(whole(key, &entry)?),
        Setting::MinimumPayout => settings.minimum_payout = number(key, currency, entry, settings.minimum_payout)?,
    }
    Ok(())
}

fn switch(key: Key, entry: &Entry) -> Result<bool, Problem> {
    match entry {
        Entry::Switch(on) => Ok(*on),
        _ => Err(wrong_kind(key, entry)),
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss,
    reason = "the value is checked to be whole and inside the limit"
)]
fn whole(key: Key, entry: &Entry) -> Result<u64, Problem> {
    let Kind::Whole { low, high, .. } = key.kind() else { return Err(wrong_kind(key, entry)) };
    let fails = |fault| Err(Problem::new(key, fault));
    match *entry {
        Entry::Integer(value) if (low..=high).contains(&value) => Ok(value),
        Entry::Integer(value) => fails(Fault::OutsideWhole { value: value as f64, low, high }),
        Entry::Value(value) | Entry::Exact(value) => {
            if !value.is_finite() {
                fails(Fault::NotFinite { low: low as f64, high: high as f64 })
            } else if value < low as f64 || value > high as f64 || value >= u64::MAX as f64 {
                fails(Fault::OutsideWhole { value, low, high })
            } else if value.fract() != 0.0 || value > 2f64.powi(53) {
                fails(Fault::NotWhole { value, low, high })
            } else {
                Ok(value as u64)
            }
        }
        Entry::Ranged { .. } | Entry::RangeOff { .. } => fails(Fault::NoRange { expected: Box::new(key.kind()) }),
        Entry::Switch(_) | Entry::Word(_) => Err(wrong_kind(key, entry)),
    }
}

/// A whole number that its limit keeps small.
fn small<T: TryFrom<u64> + Default>(value: u64) -> T {
    T::try_from(value).unwrap_or_default()
}

fn word(key: Key, entry: Entry) -> Result<String, Problem> {
    match entry {
        Entry::Word(word) => Ok(word),
        _ => Err(wrong_kind(key, &entry)),
    }
}

fn parsed<T: std::str::FromStr>(key: Key, word: &str) -> Result<T, Problem> {
    word.parse().map_err(|_| wrong_kind(key, &Entry::Word(word.to_owned())))
}

fn name(key: Key, entry: Entry) -> Result<String, Problem> {
    checked_name(&word(key, entry)?).map_err(|fault| Problem::new(key, fault))
}

fn note(key: Key, entry: Entry) -> Result<String, Problem> {
    checked_note(&word(key, entry)?).map_err(|fault| Problem::new(key, fault))
}
