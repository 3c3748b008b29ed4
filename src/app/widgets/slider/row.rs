//! A number of the plan as a row shows it: its value, texts and typed entries.

use eframe::egui::{Color32, Id};

use super::scale::Scale;
use super::source_mark::SourceMark;
use crate::plan::{Assumption, Entry, Estimate, Fault, Key, Plan, ScenarioId, Spec};
use crate::words::{self, Money};

/// A number of the plan and its look.
pub struct SliderRow<'a> {
    /// The key it sets.
    pub key: Key,
    /// The number's specification.
    pub spec: Spec,
    /// The plan on screen.
    pub plan: &'a Plan,
    /// The plan in its file.
    pub saved: &'a Plan,
    /// The colour of its stream.
    pub color: Color32,
    /// Whether "What would it take?" leaves it alone.
    pub locked: bool,
    /// The mark that opens its sources; none where it has no sources.
    pub sources: Option<SourceMark>,
    /// Its value in the base, where the scenario on screen differs.
    pub base: Option<BaseValue<'a>>,
}

/// The base of a scenario that has a value of its own.
#[derive(Clone, Copy, Debug)]
pub struct BaseValue<'a> {
    /// The scenario.
    pub scenario: ScenarioId,
    /// Its colour.
    pub color: Color32,
    /// The base.
    pub plan: &'a Plan,
}

impl SliderRow<'_> {
    fn money(&self) -> Money {
        Money::of(self.plan.currency())
    }

    pub(super) fn scale(&self) -> Scale {
        Scale::of(&self.spec, self.plan.value(Assumption::CurrencyPerUsd))
    }

    pub(super) fn value_in(&self, plan: &Plan) -> Option<f64> {
        match plan.get(self.key)? {
            Entry::Exact(value) | Entry::Value(value) | Entry::Ranged { value, .. } => Some(value),
            #[expect(clippy::cast_precision_loss, reason = "months are few")]
            Entry::Integer(value) => Some(value as f64),
            Entry::Switch(_) | Entry::Word(_) => None,
        }
    }

    pub(super) fn shown(&self, value: f64) -> String {
        words::shown(value, self.spec.quantity, self.money())
    }

    /// Its value in another plan, with its range.
    pub(super) fn in_words(&self, plan: &Plan) -> String {
        let value = self.value_in(plan).map_or_else(String::new, |value| self.shown(value));
        let range = plan.estimate_at(self.key).and_then(Estimate::range);
        range.map_or_else(|| value.clone(), |range| format!("{value} ({} to {})", self.shown(range.low), self.shown(range.high)))
    }

    /// Its tooltip: meaning, unit, default and limits.
    pub(super) fn help(&self) -> String {
        let (low, high) = self.spec.limit;
        let range = self.spec.range.map_or_else(String::new, |(low, high)| format!(", {} to {}", self.shown(low), self.shown(high)));
        format!(
            "{}\n\nUnit: {}\nDefault: {}{range}\nLimits: {} to {}",
            self.key.help(),
            self.key.unit(),
            self.shown(self.spec.default),
            self.shown(low),
            self.shown(high)
        )
    }

    /// The entry that a typed text means, or why it means none.
    pub(super) fn parse(&self, text: &str) -> Result<Entry, String> {
        let typed = words::parse_as_shown(self.key, text).and_then(|typed| typed.entry(self.plan));
        let entry = typed.map_err(|problem| problem.fault.to_string())?;
        let mut trial = self.plan.clone();
        trial.set(self.key, entry.clone()).map_err(|problem| self.reason(&problem.fault))?;
        Ok(entry)
    }

    /// A fault in the units on screen.
    fn reason(&self, fault: &Fault) -> String {
        match *fault {
            Fault::OutsideLimit { value, low, high } => {
                format!("{} is outside its limits; use a number from {} to {}", self.shown(value), self.shown(low), self.shown(high))
            }
            _ => fault.to_string(),
        }
    }
}

/// The id of the track of a key, so that others can scroll to it or give it focus.
#[must_use]
pub fn track_id(key: Key) -> Id {
    Id::unique(("track", key))
}
