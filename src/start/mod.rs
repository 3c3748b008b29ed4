//! A plan in a creator's own terms: from the numbers that she knows, the rest from defaults.

mod country;

pub use country::{COUNTRIES, Country};

use crate::ledger::{FeeIdea, GiftIdea, Ledger};
use crate::plan::{
    Assumption as A, Currency, Entry, GoalMeasure, Key, OwnField, Plan, PlanField, Problem, Range, Setting, Stream, YearMonth, rounded_amount, significant,
};
use crate::words::language;

/// Weeks in a month, on average.
const WEEKS: f64 = 52.0 / 12.0;
/// The least and the greatest gifts an hour of a creator without figures of her own, where nothing is published: our own assumption.
const UNKNOWN_GIFTS: (f64, f64) = (1.0, 200.0);

/// The digits of the ends of a range.
const DIGITS: usize = 2;

/// The creator's answers.
#[derive(Clone, Debug, PartialEq)]
pub struct Answers {
    /// Followers.
    pub followers: u64,
    /// LIVEs a week.
    pub lives_per_week: f64,
    /// Hours of one LIVE.
    pub hours_each: f64,
    /// Gifts in an hour of LIVE; `None` where she does not know.
    pub gifts_per_hour: Option<f64>,
    /// The streams beside gifts that earn.
    pub streams: Vec<Stream>,
    /// The names of streams of her own.
    pub own: Vec<String>,
    /// The currency of all money.
    pub currency: Currency,
    /// Its amount for one US dollar.
    pub per_usd: f64,
    /// The goal of a month.
    pub goal: f64,
    /// The measure of the goal.
    pub goal_measure: GoalMeasure,
}

/// The basis of a number that was not asked.
#[derive(Clone, Debug, PartialEq)]
pub enum Basis<'a> {
    /// The program's own assumption.
    OurAssumption,
    /// The middle between this many claims that differ.
    BetweenClaims(usize),
    /// The claims on accounts of this size.
    Followers(u64),
    /// A usual share; no tax advice.
    UsualShare,
    /// Gifts from claims on viewers.
    Viewers(GiftIdea<'a>),
    /// A wide guess, as nothing is published on such accounts.
    NothingPublished,
}

impl Answers {
    /// Answers to begin with: those of the first example, in a currency.
    #[must_use]
    pub fn example(country: &Country, ledger: &Ledger) -> Self {
        Self {
            followers: 12_000,
            lives_per_week: 4.0,
            hours_each: 3.0,
            gifts_per_hour: None,
            streams: Vec::new(),
            own: Vec::new(),
            currency: country.currency(),
            per_usd: ledger.exchange_rate(country.currency()).map_or(1.0, |rate| rate.per_usd),
            goal: 500.0,
            goal_measure: GoalMeasure::TakeHome,
        }
    }

    /// LIVEs a month.
    #[must_use]
    pub fn lives_per_month(&self) -> f64 {
        significant(self.lives_per_week * WEEKS, 3)
    }

    /// Gifts an hour with a range, and its basis where she does not know.
    #[must_use]
    pub fn gifts<'a>(&self, ledger: &'a Ledger) -> (Entry, Option<Basis<'a>>) {
        let between = |low: f64, high: f64| {
            let (low, high) = (significant(low, DIGITS), significant(high, DIGITS));
            Entry::Ranged { value: significant((low * high).sqrt(), DIGITS), range: Range { low, high } }
        };
        match (self.gifts_per_hour, ledger.gift_idea(self.followers, self.hours_each)) {
            (Some(gifts), _) => (Entry::Value(gifts), None),
            (None, Some(idea)) => (between(idea.low, idea.high), Some(Basis::Viewers(idea))),
            (None, None) => (between(UNKNOWN_GIFTS.0, UNKNOWN_GIFTS.1), Some(Basis::NothingPublished)),
        }
    }

    /// The fee of a brand deal that published claims suggest for her followers, in her currency.
    #[must_use]
    pub fn fee_per_deal(&self, ledger: &Ledger) -> Option<f64> {
        let FeeIdea { by_followers, .. } = ledger.fee_idea(self.followers, ledger.usual_engagement(self.followers)?, 0.0)?;
        by_followers.map(|fee| rounded_amount(significant(fee * self.per_usd, 3)))
    }

    /// The plan: the answers, and defaults for the rest in her currency. Streams that were not chosen are turned off, and
    /// nothing costs anything yet.
    ///
    /// # Errors
    /// Every answer outside the limits of its key.
    pub fn plan(&self, ledger: &Ledger, start_month: YearMonth, name: &str) -> Result<Plan, Vec<Problem>> {
        let mut plan = Plan::new(start_month);
        let mut problems = Vec::new();
        problems.extend(plan.convert(self.currency, self.per_usd).err());
        let (gifts, _) = self.gifts(ledger);
        let number = |of: A| Key::Assumption(of);
        let asked = [
            (Key::Plan(PlanField::Name), Entry::Word(name.to_owned())),
            (Key::Plan(PlanField::GoalMeasure), Entry::Word(self.goal_measure.word().to_owned())),
            (number(A::GoalPerMonth), Entry::Exact(self.goal)),
            (number(A::SessionsPerMonth), Entry::Value(self.lives_per_month())),
            (number(A::HoursPerSession), Entry::Value(self.hours_each)),
            (number(A::GiftsPerHour), gifts),
            (number(A::FixedPerMonth), Entry::Exact(0.0)),
        ];
        let fee = self.fee_per_deal(ledger).map(|fee| (number(A::FeePerDeal), Entry::Value(fee)));
        let unchosen = Stream::ALL.into_iter().filter(|stream| *stream != Stream::Gifts && !self.streams.contains(stream));
        let off = unchosen.map(|stream| (Key::Stream(stream, Setting::Enabled), Entry::Switch(false)));
        for (key, entry) in asked.into_iter().chain(fee).chain(off) {
            problems.extend(plan.set(key, entry).and_then(|()| round_range(&mut plan, key)).err());
        }
        for name in &self.own {
            let named = plan.add_own().and_then(|id| plan.set(Key::Own(id, OwnField::Name), Entry::Word(name.clone())));
            problems.extend(named.err());
        }
        if problems.is_empty() { Ok(plan) } else { Err(problems) }
    }

    /// The numbers that were not asked and matter most, with their basis.
    #[must_use]
    pub fn rest(&self, ledger: &Ledger) -> Vec<(A, Basis<'static>)> {
        let between = |of: A| match ledger.about(of).count() {
            0 => Basis::OurAssumption,
            claims => Basis::BetweenClaims(claims),
        };
        let chosen = |stream: Stream, of: A, basis: Basis<'static>| self.streams.contains(&stream).then_some((of, basis));
        let fee = if self.fee_per_deal(ledger).is_some() { Basis::Followers(self.followers) } else { between(A::FeePerDeal) };
        [
            Some((A::CoinsPerGift, between(A::CoinsPerGift))),
            Some((A::UsdPerDiamond, between(A::UsdPerDiamond))),
            chosen(Stream::Brands, A::FeePerDeal, fee),
            chosen(Stream::Rewards, A::Rpm, between(A::Rpm)),
            chosen(Stream::Segments, A::FeePerSegment, between(A::FeePerSegment)),
            chosen(Stream::Affiliate, A::CommissionRate, between(A::CommissionRate)),
            chosen(Stream::Merch, A::OrdersPerMonth, between(A::OrdersPerMonth)),
            chosen(Stream::Supporters, A::NewMembersPerMonth, between(A::NewMembersPerMonth)),
            chosen(Stream::Subscriptions, A::Subscribers, between(A::Subscribers)),
            Some((A::TaxSetAsideRate, Basis::UsualShare)),
        ]
        .into_iter()
        .flatten()
        .collect()
    }
}

/// Rounds a range that moved along with its value to the digits that a person can mean.
fn round_range(plan: &mut Plan, key: Key) -> Result<(), Problem> {
    let Some(Entry::Ranged { value, range }) = plan.get(key) else { return Ok(()) };
    let range = Range { low: significant(range.low, DIGITS).min(value), high: significant(range.high, DIGITS).max(value) };
    plan.set(key, Entry::Ranged { value, range })
}

/// A plan in which nothing earns and nothing costs yet.
#[must_use]
pub fn empty(start_month: YearMonth) -> Plan {
    let mut plan = Plan::new(start_month);
    let off = Stream::ALL.map(|stream| (Key::Stream(stream, Setting::Enabled), Entry::Switch(false)));
    let free = (Key::Assumption(A::FixedPerMonth), Entry::Exact(0.0));
    let name = (Key::Plan(PlanField::Name), Entry::Word(language().new_plan().to_owned()));
    for (key, entry) in off.into_iter().chain([free, name]) {
        // Every one of these fits; a test sees that it took.
        plan.set(key, entry).ok();
    }
    plan
}
