//! The document: what a user says about their income. Plain data, always valid.
//!
//! A [`Plan`] that exists is valid. Whatever is typed or loaded becomes part of one only through [`Plan::set`], which
//! refuses what does not fit with the key, the numbers and what to do.

mod annotation;
pub mod assumption;
pub mod calendar;
pub mod currency;
mod entry;
mod estimate;
mod gift;
mod identity;
mod import;
pub mod key;
mod own;
mod problem;
mod scenario;
mod scenarios;
pub mod stream;
mod text;
mod unknown_fields;
mod variant;

pub use annotation::{LONGEST_NOTE, LONGEST_SOURCE};
pub use assumption::{Assumption, Spec};
pub use calendar::YearMonth;
pub use currency::Currency;
pub use entry::{Entry, Range};
pub use estimate::{Bounds, Estimate};
pub use gift::{GIFT_COINS, GiftRow, MOST_GIFTS};
pub use identity::{MOST_ID, OwnStreamId, ScenarioId, Variant};
pub use key::{Key, Kind, OwnField, PlanField, WordKind};
pub use problem::{Fault, GiftTableFault, Problem, RangeFault, TextFault};
pub use scenario::{BASE, Difference, MOST_SCENARIOS, Scenario, UnreadableChange};
pub use stream::{MOST_OWN_STREAMS, OwnStream, Setting, Stream, StreamSettings};
pub use text::LONGEST_NAME;
pub use unknown_fields::{FieldPlace, UnknownField, UnknownFields};

use std::sync::Arc;

use assumption::{COUNT, Proportion, SPECS};

/// The most months a plan can cover.
pub const MOST_MONTHS: usize = 120;
/// The most futures a plan can ask for.
pub const MOST_FUTURES: u64 = 1_000_000;

/// Every assumption's value, by [`Assumption`].
#[derive(Clone, Debug, PartialEq)]
pub struct Values([f64; COUNT]);

impl Values {
    /// Puts another number in place of the one as set: a future has its own.
    pub(crate) const fn replace(&mut self, assumption: Assumption, value: f64) {
        self.0[assumption as usize] = value;
    }
}

impl std::ops::Index<Assumption> for Values {
    type Output = f64;

    fn index(&self, assumption: Assumption) -> &f64 {
        &self.0[assumption as usize]
    }
}

/// What the goal is compared with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GoalMeasure {
    /// All streams, before costs and tax.
    Gross,
    /// After costs and tax.
    TakeHome,
}

impl GoalMeasure {
    /// The word for it in files and on the command line.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Gross => "gross",
            Self::TakeHome => "take_home",
        }
    }
}

/// A plan: everything a forecast follows from.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    name: String,
    note: String,
    currency: Currency,
    start_month: YearMonth,
    months: usize,
    goal_measure: GoalMeasure,
    futures_count: u64,
    futures_seed: u64,
    estimates: [Estimate; COUNT],
    streams: [StreamSettings; Stream::ALL.len()],
    own: Vec<OwnStream>,
    /// Each by itself, so that a copy of the plan shares them.
    scenarios: Vec<Arc<Scenario>>,
    last_scenario_id: scenarios::LastScenarioId,
    gifts: gift::GiftTable,
    annotations: annotation::Annotations,
    unknown_fields: UnknownFields,
}

impl Plan {
    /// A new plan with every default, starting in this month.
    #[must_use]
    pub fn new(start_month: YearMonth) -> Self {
        Self {
            name: "New plan".to_owned(),
            note: String::new(),
            currency: Currency::USD,
            start_month,
            months: 12,
            goal_measure: GoalMeasure::Gross,
            futures_count: 100_000,
            futures_seed: 7,
            estimates: std::array::from_fn(|i| default_estimate(&SPECS[i], Assumption::ALL[i].proportion())),
            streams: Stream::ALL.map(Stream::defaults),
            own: Vec::new(),
            scenarios: Vec::new(),
            last_scenario_id: scenarios::LastScenarioId::default(),
            gifts: gift::GiftTable::default(),
            annotations: annotation::Annotations::default(),
            unknown_fields: UnknownFields::default(),
        }
    }

    /// The name of the plan.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Who the plan is for, or whatever the user wanted to remember.
    #[must_use]
    pub fn note(&self) -> &str {
        &self.note
    }

    /// The currency of all money in the plan.
    #[must_use]
    pub const fn currency(&self) -> Currency {
        self.currency
    }

    /// The first month.
    #[must_use]
    pub const fn start_month(&self) -> YearMonth {
        self.start_month
    }

    /// How many months, 1 to [`MOST_MONTHS`].
    #[must_use]
    pub const fn months(&self) -> usize {
        self.months
    }

    /// What the goal is compared with.
    #[must_use]
    pub const fn goal_measure(&self) -> GoalMeasure {
        self.goal_measure
    }

    /// How many futures, 0 for none.
    #[must_use]
    pub const fn futures_count(&self) -> u64 {
        self.futures_count
    }

    /// Which luck the futures draw.
    #[must_use]
    pub const fn futures_seed(&self) -> u64 {
        self.futures_seed
    }

    /// An assumption with its range: its slider, or what the gift table makes of it.
    #[must_use]
    pub fn estimate(&self, assumption: Assumption) -> Estimate {
        self.by_gift_table(assumption).unwrap_or_else(|| self.slider(assumption))
    }

    /// An assumption as its slider was left, also while it follows the gift table.
    #[must_use]
    pub const fn slider(&self, assumption: Assumption) -> Estimate {
        self.estimates[assumption as usize]
    }

    /// An assumption as set.
    #[must_use]
    pub fn value(&self, assumption: Assumption) -> f64 {
        self.estimate(assumption).value()
    }

    /// Every assumption as set.
    #[must_use]
    pub fn values(&self) -> Values {
        Values(std::array::from_fn(|i| self.value(Assumption::ALL[i])))
    }

    /// The settings of a built-in stream.
    #[must_use]
    pub const fn stream(&self, stream: Stream) -> &StreamSettings {
        &self.streams[stream as usize]
    }

    /// The streams of the user's own.
    #[must_use]
    pub fn own(&self) -> &[OwnStream] {
        &self.own
    }

    /// A stream of the user's own; `None` for one the plan does not have.
    #[must_use]
    pub fn own_stream(&self, id: OwnStreamId) -> Option<&OwnStream> {
        self.own.iter().find(|own| own.id == id)
    }

    /// The place of an own stream among the others.
    #[must_use]
    pub fn own_position(&self, id: OwnStreamId) -> Option<usize> {
        self.own.iter().position(|own| own.id == id)
    }

    /// What a newer program wrote into the plan's file and this one does not know.
    #[must_use]
    pub const fn unknown_fields(&self) -> &UnknownFields {
        &self.unknown_fields
    }

    /// Carries what was found in a file along with the plan.
    pub(crate) fn set_unknown_fields(&mut self, unknown_fields: UnknownFields) {
        self.unknown_fields = unknown_fields;
    }

    /// Whether this key is part of this plan: those of own streams are only while the stream is.
    #[must_use]
    pub fn has(&self, key: Key) -> bool {
        match key {
            Key::Own(id, _) => self.own_stream(id).is_some(),
            _ => true,
        }
    }

    /// What stands at a key; `None` for an own stream the plan does not have.
    #[must_use]
    pub fn get(&self, key: Key) -> Option<Entry> {
        let setting = |settings: &StreamSettings, setting| match setting {
            Setting::Enabled => Entry::Switch(settings.enabled),
            Setting::FollowsAudience => Entry::Exact(settings.follows_audience),
            Setting::Seasonal => Entry::Switch(settings.seasonal),
            Setting::Swing => Entry::Exact(settings.swing),
            Setting::StartsMonth => Entry::Integer(settings.starts_month.into()),
        };
        Some(match key {
            Key::Assumption(assumption) => as_entry(self.estimate(assumption)),
            Key::Stream(stream, of) => setting(self.stream(stream), of),
            Key::GiftMix => Entry::Switch(self.gifts.on),
            Key::Own(id, field) => {
                let own = self.own_stream(id)?;
                match field {
                    OwnField::Name => Entry::Word(own.name.clone()),
                    OwnField::AmountPerMonth => as_entry(own.amount_per_month),
                    OwnField::Setting(of) => setting(&own.settings, of),
                }
            }
            Key::Plan(field) => match field {
                PlanField::Name => Entry::Word(self.name.clone()),
                PlanField::Note => Entry::Word(self.note.clone()),
                PlanField::Currency => Entry::Word(self.currency.to_string()),
                PlanField::StartMonth => Entry::Word(self.start_month.to_string()),
                PlanField::Months => Entry::Integer(self.months as u64),
                PlanField::GoalMeasure => Entry::Word(self.goal_measure.word().to_owned()),
                PlanField::FuturesCount => Entry::Integer(self.futures_count),
                PlanField::FuturesSeed => Entry::Integer(self.futures_seed),
            },
        })
    }

    /// What a file keeps at a key: as [`Plan::get`], but the slider of a number that follows the gift table as it was left.
    #[must_use]
    pub fn stored(&self, key: Key) -> Option<Entry> {
        match key {
            Key::Assumption(assumption) => Some(as_entry(self.slider(assumption))),
            _ => self.get(key),
        }
    }

    /// The number at a key that holds one, with its range.
    #[must_use]
    pub fn estimate_at(&self, key: Key) -> Option<Estimate> {
        let bounds = bounds_of(key)?;
        match self.get(key)? {
            Entry::Exact(value) => Estimate::exact(value, bounds).ok(),
            Entry::Ranged { value, range } => Estimate::ranged(value, range, bounds).ok(),
            _ => None,
        }
    }

    /// Sets one key. The own stream with the [next id](Plan::next_own_id) is added with the defaults of a new one.
    ///
    /// # Errors
    /// Whatever does not fit the key: the plan is then as it was.
    pub fn set(&mut self, key: Key, entry: Entry) -> Result<(), Problem> {
        let fails = |fault| Problem::new(key, fault);
        match key {
            Key::Assumption(assumption) => {
                if self.follows_gift_table(key) {
                    return Err(fails(Fault::FollowsGiftTable));
                }
                let old = self.slider(assumption);
                let new = estimate(key, old, entry)?;
                if new.value() != old.value() {
                    self.annotations.value_changed(assumption);
                }
                self.estimates[assumption as usize] = new;
            }
            Key::Stream(stream, of) => set_setting(&mut self.streams[stream as usize], key, of, entry)?,
            Key::GiftMix => self.gifts.on = switch(key, &entry)?,
            Key::Own(id, field) => {
                let known = self.own_position(id);
                let next = self.next_own_id();
                if known.is_none() && id != next {
                    return Err(fails(Fault::UnknownKey { suggestion: Some(Key::Own(next, field).to_string()) }));
                }
                let mut own = known.map_or_else(|| new_own_stream(id), |place| self.own[place].clone());
                match field {
                    OwnField::Name => own.name = name(key, entry)?,
                    OwnField::AmountPerMonth => own.amount_per_month = estimate(key, own.amount_per_month, entry)?,
                    OwnField::Setting(of) => set_setting(&mut own.settings, key, of, entry)?,
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
                PlanField::Currency => self.currency = parsed(key, &word(key, entry)?)?,
                PlanField::StartMonth => self.start_month = parsed(key, &word(key, entry)?)?,
                PlanField::Months => self.months = small(whole(key, &entry)?),
                PlanField::GoalMeasure => {
                    let word = word(key, entry)?;
                    let measure = [GoalMeasure::Gross, GoalMeasure::TakeHome].into_iter().find(|measure| measure.word() == word);
                    self.goal_measure = measure.ok_or_else(|| wrong_kind(key, &Entry::Word(word)))?;
                }
                PlanField::FuturesCount => self.futures_count = whole(key, &entry)?,
                PlanField::FuturesSeed => self.futures_seed = whole(key, &entry)?,
            },
        }
        Ok(())
    }
}

/// What a number at this key is held to; `None` where no number with a track stands.
#[must_use]
pub const fn bounds_of(key: Key) -> Option<Bounds> {
    match key.kind() {
        Kind::Estimate(spec) | Kind::Number(spec) => {
            let proportion = match key {
                Key::Assumption(assumption) => assumption.proportion(),
                _ => Proportion::Value,
            };
            Some(Bounds { limit: spec.limit, proportion })
        }
        _ => None,
    }
}

const fn as_entry(estimate: Estimate) -> Entry {
    match estimate.range() {
        Some(range) => Entry::Ranged { value: estimate.value(), range },
        None => Entry::Exact(estimate.value()),
    }
}

/// The default of a row of the table; a test holds every row to its own limits.
fn default_estimate(spec: &Spec, proportion: Proportion) -> Estimate {
    let bounds = Bounds { limit: spec.limit, proportion };
    let range = spec.range.map(|(low, high)| Range { low, high });
    let default = range.map_or_else(|| Estimate::exact(spec.default, bounds), |range| Estimate::ranged(spec.default, range, bounds));
    #[expect(clippy::expect_used, reason = "the table is a constant and a test builds every row")]
    default.expect("every default of the table fits its own limits")
}

fn new_own_stream(id: OwnStreamId) -> OwnStream {
    OwnStream {
        id,
        name: format!("My stream {id}"),
        amount_per_month: default_estimate(&stream::OWN_AMOUNT, Proportion::Value),
        settings: stream::OWN_DEFAULTS,
    }
}

fn wrong_kind(key: Key, entry: &Entry) -> Problem {
    Problem::new(key, Fault::WrongKind { found: entry.clone(), expected: key.kind() })
}

fn estimate(key: Key, old: Estimate, entry: Entry) -> Result<Estimate, Problem> {
    let Some(bounds) = bounds_of(key) else { return Err(wrong_kind(key, &entry)) };
    match (entry, key.kind()) {
        (Entry::Value(value), _) => old.moved_to(value, bounds),
        (Entry::Exact(value), _) => Estimate::exact(value, bounds),
        (Entry::Ranged { value, range }, Kind::Estimate(_)) => Estimate::ranged(value, range, bounds),
        (Entry::Ranged { .. }, kind) => Err(Fault::NoRange { expected: kind }),
        #[expect(clippy::cast_precision_loss, reason = "no limit lies beyond 1e9")]
        (Entry::Integer(value), _) => Estimate::exact(value as f64, bounds),
        (entry, _) => return Err(wrong_kind(key, &entry)),
    }
    .map_err(|fault| Problem::new(key, fault))
}

fn number(key: Key, entry: Entry, old: f64) -> Result<f64, Problem> {
    let Some(bounds) = bounds_of(key) else { return Err(wrong_kind(key, &entry)) };
    let old = Estimate::exact(old, bounds).map_err(|fault| Problem::new(key, fault))?;
    estimate(key, old, entry).map(Estimate::value)
}

fn set_setting(settings: &mut StreamSettings, key: Key, of: Setting, entry: Entry) -> Result<(), Problem> {
    match of {
        Setting::Enabled => settings.enabled = switch(key, &entry)?,
        Setting::Seasonal => settings.seasonal = switch(key, &entry)?,
        Setting::FollowsAudience => settings.follows_audience = number(key, entry, settings.follows_audience)?,
        Setting::Swing => settings.swing = number(key, entry, settings.swing)?,
        Setting::StartsMonth => settings.starts_month = small(whole(key, &entry)?),
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
        Entry::Integer(value) => fails(Fault::OutsideLimit { value: value as f64, low: low as f64, high: high as f64 }),
        Entry::Value(value) | Entry::Exact(value) => {
            if !value.is_finite() {
                fails(Fault::NotFinite { low: low as f64, high: high as f64 })
            } else if value < low as f64 || value > high as f64 {
                fails(Fault::OutsideLimit { value, low: low as f64, high: high as f64 })
            } else if value.fract() != 0.0 || value > 2f64.powi(53) {
                fails(Fault::NotWhole { value, low, high })
            } else {
                Ok(value as u64)
            }
        }
        Entry::Ranged { .. } => fails(Fault::NoRange { expected: key.kind() }),
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
    text::checked_name(&word(key, entry)?).map_err(|fault| Problem::new(key, fault))
}

fn note(key: Key, entry: Entry) -> Result<String, Problem> {
    text::checked_note(&word(key, entry)?).map_err(|fault| Problem::new(key, fault))
}
