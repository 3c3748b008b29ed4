//! A number of the plan as a row shows it: its value, texts and typed entries.

use eframe::egui::{Color32, Id};

use super::source_mark::SourceMark;
use crate::app::widgets::once::PlanState;
use crate::drawing::Scale;
use crate::plan::assumption::Quantity;
use crate::plan::{Entry, Estimate, Fault, Key, Plan, Range, RangeFault, ScenarioId, Spec};
use crate::report::full_label;
use crate::words::assumptions::{AssumptionsSentence, NumberHelp};
use crate::words::{self, Money};

/// A number of the plan and its look.
pub struct SliderRow<'a> {
    /// The state of the plan that its texts are of.
    pub state: PlanState,
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
    /// The mark that opens its sources; `None` where it has no sources.
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
    /// Its name for a screen reader, which reads one card after the other.
    pub(super) fn name(&self) -> String {
        full_label(self.plan, self.key)
    }

    fn money(&self) -> Money {
        Money::of(self.plan.currency())
    }

    pub(super) fn scale(&self) -> Scale {
        Scale::of(&self.spec)
    }

    pub(super) fn value_in(&self, plan: &Plan) -> Option<f64> {
        match plan.get(self.key)? {
            Entry::Exact(value) | Entry::Value(value) | Entry::Ranged { value, .. } | Entry::RangeOff { value, .. } => Some(value),
            #[expect(clippy::cast_precision_loss, reason = "months are few")]
            Entry::Integer(value) => Some(value as f64),
            Entry::Switch(_) | Entry::Word(_) => None,
        }
    }

    pub(super) fn range(&self) -> Option<Range> {
        self.plan.estimate_at(self.key).and_then(Estimate::range)
    }

    /// A value as a screen reader reads it, with its unit and range.
    pub(super) fn read(&self, value: f64) -> String {
        let number = format!("{} {}", self.shown(value), words::language().unit_beside(self.key));
        let range = self.range().map_or_else(String::new, |range| {
            let [low, high] = self.ends(range);
            format!("; {}", AssumptionsSentence::EightInTen(low, high))
        });
        format!("{}{range}", number.trim_end())
    }

    /// The factor to the number that a screen reader says: fractions are read as percentages.
    pub(super) const fn read_out(&self) -> f64 {
        if matches!(self.spec.quantity, Quantity::Fraction) { 100.0 } else { 1.0 }
    }

    pub(super) fn shown(&self, value: f64) -> String {
        words::shown(value, self.spec.quantity, self.money())
    }

    /// The value in as few characters as can be: 2M.
    pub(super) fn short(&self, value: f64) -> String {
        words::short(value, self.spec.quantity, self.money())
    }

    /// Its value in another plan, with its range.
    pub(super) fn in_words(&self, plan: &Plan) -> String {
        let value = self.value_in(plan).map_or_else(String::new, |value| self.shown(value));
        let range = plan.estimate_at(self.key).and_then(Estimate::range);
        range.map_or_else(|| value.clone(), |range| AssumptionsSentence::Ranged(value.clone(), self.ends(range)).to_string())
    }

    /// Both ends of a range.
    pub(super) fn ends(&self, range: Range) -> [String; 2] {
        [range.low, range.high].map(|end| words::shown_end(end, self.spec.quantity, self.money()))
    }

    /// Its tooltip: meaning, default and limits.
    pub(super) fn help(&self) -> NumberHelp {
        let (low, high) = self.spec.limit;
        NumberHelp {
            key: self.key,
            default: self.shown(self.spec.default),
            range: self.spec.range.map(|(low, high)| self.ends(Range { low, high })),
            limits: [self.shown(low), self.shown(high)],
        }
    }

    /// The entry that a typed text means, or why it means none.
    pub(super) fn parse(&self, text: &str) -> Result<Entry, String> {
        let typed = words::parse_as_shown(self.key, text).and_then(|typed| typed.entry(self.plan));
        self.checked(typed.map_err(|problem| problem.fault.to_string())?)
    }

    /// The entry, where the plan accepts it.
    pub(super) fn checked(&self, entry: Entry) -> Result<Entry, String> {
        let mut trial = self.plan.clone();
        trial.set(self.key, entry.clone()).map(|()| entry).map_err(|problem| self.reason(&problem.fault))
    }

    /// A fault in the units on screen.
    fn reason(&self, fault: &Fault) -> String {
        match *fault {
            Fault::OutsideLimit { value, low, high } => AssumptionsSentence::OutsideLimits([value, low, high].map(|number| self.shown(number))).to_string(),
            Fault::BadRange { value, low, high, reason } => {
                let limits = match reason {
                    RangeFault::LowEndAtFloor { floor } => [floor, floor],
                    RangeFault::OutsideLimits { low, high } => [low, high],
                    RangeFault::NotFinite | RangeFault::LowEndAboveValue | RangeFault::HighEndBelowValue => [value, value],
                };
                let shown = |number| self.shown(number);
                AssumptionsSentence::BadRange([value, low, high].map(shown), reason, limits.map(shown)).to_string()
            }
            // Without a number that has a unit on screen of its own.
            _ => fault.to_string(),
        }
    }

    /// The entry that turns the range off, or on: the kept one, or a first one. `None` at zero, where no range can be.
    pub(super) fn toggled_range(&self) -> Option<Entry> {
        let value = self.value_in(self.plan)?;
        if let Some(range) = self.range() {
            return Some(Entry::RangeOff { value, range });
        }
        let kept = self.plan.estimate_at(self.key).and_then(Estimate::kept_range);
        let range = kept.or_else(|| self.first_range(value)?.range())?;
        Some(Entry::Ranged { value, range })
    }

    /// The first range of a number: in proportion to that of its default, or a fifth to either side.
    fn first_range(&self, value: f64) -> Option<Estimate> {
        let bounds = self.plan.bounds(self.key)?;
        let around = |value: f64, (low, high): (f64, f64)| Estimate::ranged(value, Range { low, high }, bounds).ok();
        let default = self.spec.default;
        let usual = self.spec.range.and_then(|range| around(default, range)).or_else(|| around(default, (default * 0.8, default * 1.2)));
        let (low, high) = bounds.limit;
        let plain = around(value, ((value * 0.8).max(low), (value * 1.2).min(high)));
        usual.and_then(|usual| usual.moved_to(value, bounds).ok()).filter(|moved| moved.range().is_some()).or(plain)
    }
}

/// The id of the track of a key, so that others can scroll to it or focus it.
#[must_use]
pub fn track_id(key: Key) -> Id {
    Id::unique(("track", key))
}

/// The id of the field of the note on a number, so that a row can focus it.
#[must_use]
pub fn note_id() -> Id {
    Id::unique("note on a number")
}
