//! The plan of a user's income: plain data, always valid.
//!
//! Every edit is checked: a key by [`Plan::set`], in a scenario by [`Plan::set_in`], texts, gifts and scenarios by functions of
//! their own. An edit that does not fit returns a [`Problem`] and changes nothing. Scenarios and own streams have ids that they keep
//! for life; their names and places are no identity.

mod actuals;
mod actuals_edits;
mod annotation;
mod annotation_edits;
pub mod assumption;
pub mod calendar;
mod convert;
pub mod currency;
mod day;
mod entry;
mod estimate;
mod event;
mod event_edits;
mod gift;
mod gift_edits;
mod identity;
pub mod key;
mod key_from_text;
mod own;
mod own_stream;
mod plan_text;
mod problem;
mod scenario;
mod scenario_import;
mod scenario_list;
mod set;
pub mod stream;
mod tax_band;
mod unknown_fields;
mod variant;

pub use actuals::{ActualAmount, ActualKey, Actuals, ActualsSource, DayActuals, DayField, HOURS, ImportedFile, MOST_ACTUAL_AMOUNTS, MOST_ACTUAL_DAYS, is_hour};
pub use annotation_edits::{LONGEST_NOTE, LONGEST_SOURCE};
pub use assumption::{Assumption, Spec};
pub use calendar::{MOST_MONTHS, YearMonth};
pub use convert::rounded_amount;
pub use currency::Currency;
pub use day::{Day, NotADay};
pub use entry::{Entry, Range};
pub use estimate::{Bounds, Estimate, significant};
pub use event::{CountsAs, Event, MOST_EVENTS, event_key};
pub use event_edits::event_ids;
pub use gift::{GIFT_COINS, GiftRow};
pub use gift_edits::MOST_GIFTS;
pub use identity::{EventId, MOST_ID, OwnStreamId, ScenarioId, StreamId, Variant};
pub use key::{Key, Kind, MOST_FUTURES, OwnField, PlanField, WordKind};
pub use own_stream::OwnStream;
pub use plan_text::{LONGEST_NAME, is_blank, is_invisible};
pub use problem::{ActualsFault, Fault, GiftTableFault, Problem, RangeFault, TaxBandsFault, TextFault};
pub use scenario::{BASE, Difference, MOST_SCENARIOS, Scenario, UnreadableChange};
pub use stream::{MOST_OWN_STREAMS, Setting, Stream, StreamSettings};
pub use tax_band::{MOST_TAX_BANDS, TaxBand};
pub use unknown_fields::{FieldPlace, UnknownField, UnknownFields};

use std::sync::Arc;

use assumption::{COUNT, SPECS};
use estimate::default_estimate;

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

/// The measure the goal is compared with.
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
    tax_year_start: u8,
    tax_bands: Vec<TaxBand>,
    earned_before: bool,
    futures_count: u64,
    futures_seed: u64,
    estimates: [Estimate; COUNT],
    streams: [StreamSettings; Stream::ALL.len()],
    own: Vec<OwnStream>,
    events: Vec<(EventId, Event)>,
    /// Each by itself, so that a copy of the plan shares them.
    scenarios: Vec<Arc<Scenario>>,
    last_scenario_id: scenario::LastScenarioId,
    gifts: gift::GiftTable,
    annotations: annotation::Annotations,
    /// Shared by copies of the plan.
    actuals: Arc<Actuals>,
    unknown_fields: UnknownFields,
}

impl Plan {
    /// A new plan with every default, starting in this month.
    #[must_use]
    pub fn new(start_month: YearMonth) -> Self {
        Self {
            name: key::UNNAMED.to_owned(),
            note: String::new(),
            currency: Currency::USD,
            start_month,
            months: 12,
            goal_measure: GoalMeasure::Gross,
            tax_year_start: 1,
            tax_bands: Vec::new(),
            earned_before: true,
            futures_count: 100_000,
            futures_seed: 7,
            estimates: std::array::from_fn(|i| default_estimate(&SPECS[i], Assumption::ALL[i].proportion())),
            streams: Stream::ALL.map(Stream::defaults),
            own: Vec::new(),
            events: Vec::new(),
            scenarios: Vec::new(),
            last_scenario_id: scenario::LastScenarioId::default(),
            gifts: gift::GiftTable::default(),
            annotations: annotation::Annotations::default(),
            actuals: Arc::default(),
            unknown_fields: UnknownFields::default(),
        }
    }

    /// The name of the plan.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The note on the plan.
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

    /// The number of months, 1 to [`MOST_MONTHS`].
    #[must_use]
    pub const fn months(&self) -> usize {
        self.months
    }

    /// The measure the goal is compared with.
    #[must_use]
    pub const fn goal_measure(&self) -> GoalMeasure {
        self.goal_measure
    }

    /// The calendar month in which a tax year begins, 1 to 12.
    #[must_use]
    pub const fn tax_year_start(&self) -> u8 {
        self.tax_year_start
    }

    /// Whether the streams that earn in the first month did so before it.
    #[must_use]
    pub const fn earned_before(&self) -> bool {
        self.earned_before
    }

    /// The number of futures, 0 for none.
    #[must_use]
    pub fn futures_count(&self) -> usize {
        usize::try_from(self.futures_count).unwrap_or(usize::MAX)
    }

    /// The random seed of the futures.
    #[must_use]
    pub const fn futures_seed(&self) -> u64 {
        self.futures_seed
    }

    /// An assumption with its range: its slider, or the number of the gift table.
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

    /// The fields of a newer format in the plan's file.
    #[must_use]
    pub const fn unknown_fields(&self) -> &UnknownFields {
        &self.unknown_fields
    }

    /// Sets the unknown fields found in a file.
    pub(crate) fn set_unknown_fields(&mut self, unknown_fields: UnknownFields) {
        self.unknown_fields = unknown_fields;
    }

    /// Whether this key is part of this plan: those of own streams are only while the stream is.
    #[must_use]
    pub fn has(&self, key: Key) -> bool {
        match key {
            Key::Own(id, _) => self.own_stream(id).is_some(),
            Key::Plan(_) | Key::Assumption(_) | Key::Stream(..) | Key::GiftMix => true,
        }
    }

    /// The entry at a key; `None` for an own stream the plan does not have.
    #[must_use]
    pub fn get(&self, key: Key) -> Option<Entry> {
        let setting = |settings: &StreamSettings, setting| match setting {
            Setting::Enabled => Entry::Switch(settings.enabled),
            Setting::FollowsAudience => Entry::Exact(settings.follows_audience),
            Setting::Seasonal => Entry::Switch(settings.seasonal),
            Setting::Swing => Entry::Exact(settings.swing),
            Setting::StartsMonth => Entry::Integer(settings.starts_month.into()),
            Setting::EndsMonth => Entry::Integer(settings.ends_month.into()),
            Setting::PaidAfterDays => Entry::Integer(settings.paid_after_days.into()),
            Setting::MinimumPayout => Entry::Exact(settings.minimum_payout),
        };
        Some(match key {
            Key::Assumption(assumption) => self.estimate(assumption).entry(),
            Key::Stream(stream, of) => setting(self.stream(stream), of),
            Key::GiftMix => Entry::Switch(self.gifts.on),
            Key::Own(id, field) => {
                let own = self.own_stream(id)?;
                match field {
                    OwnField::Name => Entry::Word(own.name.clone()),
                    OwnField::AmountPerMonth => own.amount_per_month.entry(),
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
                PlanField::TaxYearStart => Entry::Integer(self.tax_year_start.into()),
                PlanField::EarnedBefore => Entry::Switch(self.earned_before),
                PlanField::FuturesCount => Entry::Integer(self.futures_count),
                PlanField::FuturesSeed => Entry::Integer(self.futures_seed),
            },
        })
    }

    /// The entry a file keeps at a key: as [`Plan::get`], but for a number that follows the gift table its slider as it was left.
    #[must_use]
    pub fn stored(&self, key: Key) -> Option<Entry> {
        match key {
            Key::Assumption(assumption) => Some(self.slider(assumption).entry()),
            _ => self.get(key),
        }
    }

    /// The number at a key that holds one, with its range.
    #[must_use]
    pub fn estimate_at(&self, key: Key) -> Option<Estimate> {
        let bounds = self.bounds(key)?;
        Estimate::of_entry(&self.get(key)?, bounds)?.ok()
    }
}
