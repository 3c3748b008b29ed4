//! One published claim: a number, its source and its date.

use super::{Age, Date, SourceDate};
use crate::plan::assumption::Quantity;
use crate::plan::{Assumption, Entry, Key, Plan, Problem};

/// The subject of a claim.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Subject {
    /// A number of the plan.
    Number(Assumption),
    /// Background without a slider: `context.gifts.coin_price` without its first word.
    Background(String),
}

/// The support of a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Confidence {
    /// Several independent or first-hand sources agree.
    High,
    /// One good source, or several weak ones.
    Medium,
    /// One weak source, or sources that contradict each other.
    Low,
}

/// A special property of a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tag {
    /// The program's default rests on it.
    Default,
    /// The source has a range only; the value is its geometric middle.
    Mid,
    /// Computed from figures of the source.
    Derived,
    /// The source says "more than".
    LowerBound,
    /// Outside the limits of its key.
    OutsideLimit,
}

/// The follower counts a claim speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Followers {
    /// From so many.
    pub from: u64,
    /// Below so many; none for any number above.
    pub to: Option<u64>,
}

/// One claim. Money is in US dollars.
#[derive(Clone, Debug, PartialEq)]
pub struct Claim {
    /// Its subject.
    pub subject: Subject,
    /// The claim in words.
    pub text: String,
    /// The number, in `unit`.
    pub value: f64,
    /// The least value of the source. Published ranges are no 10th and 90th percentiles.
    pub low: Option<f64>,
    /// The greatest value of the source.
    pub high: Option<f64>,
    /// The unit in words.
    pub unit: String,
    /// The source, most with an address.
    pub source: String,
    /// The source's own date.
    pub date: Option<SourceDate>,
    /// When it was read.
    pub read: Option<Date>,
    /// Its support.
    pub confidence: Option<Confidence>,
    /// Its tags.
    pub tags: Vec<Tag>,
    /// A note.
    pub note: String,
    /// The presets it is part of.
    pub presets: Vec<String>,
    /// The follower counts it speaks of, if of some only.
    pub followers: Option<Followers>,
}

impl Confidence {
    /// All, the best supported first.
    pub const ALL: [Self; 3] = [Self::High, Self::Medium, Self::Low];

    /// The letter in files.
    #[must_use]
    pub const fn letter(self) -> &'static str {
        match self {
            Self::High => "H",
            Self::Medium => "M",
            Self::Low => "L",
        }
    }
}

impl Tag {
    /// All, in no order that matters.
    pub const ALL: [Self; 5] = [Self::Default, Self::Mid, Self::Derived, Self::LowerBound, Self::OutsideLimit];

    /// The word a note begins with.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Default => "default",
            Self::Mid => "mid",
            Self::Derived => "derived",
            Self::LowerBound => "lower bound",
            Self::OutsideLimit => "outside limit",
        }
    }
}

impl Followers {
    /// Whether an account of this size is among them.
    #[must_use]
    pub fn hold(self, followers: u64) -> bool {
        self.from <= followers && self.to.is_none_or(|to| followers < to)
    }
}

impl Claim {
    /// Whether it is special in this way.
    #[must_use]
    pub fn has(&self, tag: Tag) -> bool {
        self.tags.contains(&tag)
    }

    /// The source without the rest of its address.
    #[must_use]
    pub fn site(&self) -> &str {
        let end = self.source.find(['/', ';', ',', '(']).unwrap_or(self.source.len());
        self.source[..end].trim_end()
    }

    /// The reference a plan keeps: the claim, its site and date.
    #[must_use]
    pub fn reference(&self) -> String {
        self.reference_as(&self.text)
    }

    /// The reference with this text in place of the claim's own, such as a translation of it.
    #[must_use]
    pub fn reference_as(&self, text: &str) -> String {
        let date = self.date.as_ref().map_or_else(String::new, |date| format!(", {date}"));
        format!("{text} ({}{date})", self.site())
    }

    /// Its age on this day.
    #[must_use]
    pub fn age(&self, today: Date) -> Age {
        match &self.date {
            None => Age::Undated,
            Some(date) if date.is_stale(today) => Age::Stale,
            Some(_) => Age::Fresh,
        }
    }

    /// Whether a number can be set from it; the rest only informs.
    #[must_use]
    pub fn is_offered(&self) -> bool {
        !self.has(Tag::OutsideLimit) && !self.has(Tag::LowerBound)
    }

    /// One of its numbers in a plan: money is converted, except where the plan itself counts in US dollars.
    #[must_use]
    pub fn in_plan(&self, amount: f64, plan: &Plan) -> f64 {
        match self.subject {
            Subject::Number(of) if of.spec().quantity == Quantity::Money => amount * plan.value(Assumption::CurrencyPerUsd),
            _ => amount,
        }
    }

    /// The plan with this claim's number in it, and the claim noted as its source. Every claim on the worth of a diamond is
    /// published per coin, so it comes with one diamond a coin.
    ///
    /// # Errors
    /// A number that does not fit the plan, or that follows the gift table.
    pub fn used_in(&self, plan: &Plan) -> Result<Plan, Problem> {
        let mut plan = plan.clone();
        let Subject::Number(of) = self.subject else { return Ok(plan) };
        plan.set(Key::Assumption(of), Entry::Value(self.in_plan(self.value, &plan)))?;
        plan.set_source_of(of, &self.reference())?;
        if of == Assumption::UsdPerDiamond {
            plan.set(Key::Assumption(Assumption::DiamondsPerCoin), Entry::Value(1.0))?;
        }
        Ok(plan)
    }
}
