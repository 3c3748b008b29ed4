//! The numbers that matter most.

use serde::{Serialize, Serializer};

use crate::forecast::deterministic;
use crate::forecast::futures::Futures;
use crate::forecast::goal_seek::{Figure, Target};
use crate::forecast::sensitivity::Bar;
use crate::plan::assumption::Quantity;
use crate::plan::{Assumption, Currency, GoalMeasure, Key, Plan};

use super::full_label;
use super::json::{ENGINE, JsonRun, without_minus_zero};
use super::range_table::beyond_futures;
use super::table::{Block, Cell, Report, Table, WhenWide};
use crate::words::edit::Value;
use crate::words::report::{AmountOrShare, FigureName, Sentence, Title};
use crate::words::{Heading, Money, excerpt, quantity_of};

/// The effect of each number with a range on a figure, the widest first, likes last.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Matters {
    engine: &'static str,
    plan: String,
    currency: String,
    #[serde(skip)]
    in_currency: Currency,
    #[serde(serialize_with = "word")]
    measure: GoalMeasure,
    months: usize,
    /// The whole as set, in the plan's currency.
    total: f64,
    /// The figure of the effects.
    #[serde(serialize_with = "figure_word")]
    figure: Figure,
    /// Its amount now: money in the plan's currency, or a share.
    amount: f64,
    /// The futures behind the ranks; `null` for none.
    futures: Option<JsonRun>,
    #[serde(skip)]
    limit: Option<Sentence>,
    numbers: Vec<NumberEffect>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
struct NumberEffect {
    #[serde(serialize_with = "key")]
    key: Key,
    label: String,
    #[serde(skip)]
    range: String,
    low: f64,
    high: f64,
    effect_at_low: f64,
    effect_at_high: f64,
    rank_correlation: Option<f64>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "the form serde asks for")]
fn word<S: Serializer>(measure: &GoalMeasure, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(measure.word())
}

fn figure_word<S: Serializer>(figure: &Figure, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&figure.word())
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "the form serde asks for")]
fn key<S: Serializer>(key: &Key, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(key)
}

/// A figure of a plan, and the effect of each number on it.
#[derive(Clone, Debug, PartialEq)]
pub struct FigureEffects {
    /// The figure and its measure.
    pub target: Target,
    /// Its amount now.
    pub now: f64,
    /// Each number with a range at its low and at its high.
    pub bars: Vec<Bar>,
    /// The rank correlation of each number with the figure over the futures; empty for none.
    pub ranks: Vec<(Key, f64)>,
}

impl Matters {
    /// The effects on a figure of this plan; `futures` are its own.
    #[must_use]
    pub fn new(plan: &Plan, futures: Option<&Futures>, effects: FigureEffects) -> Self {
        let FigureEffects { target: Target { figure, measure, .. }, now, bars, ranks } = effects;
        let rank = |key: Key| ranks.iter().find(|(ranked, _)| *ranked == key).map(|(_, rank)| *rank);
        let forecast = deterministic(plan);
        Self {
            engine: ENGINE,
            plan: plan.name().to_owned(),
            currency: plan.currency().to_string(),
            in_currency: plan.currency(),
            measure,
            months: plan.months(),
            total: without_minus_zero(forecast.total(measure.into())),
            figure,
            amount: without_minus_zero(now),
            futures: futures.map(JsonRun::from),
            limit: beyond_futures(&forecast, futures),
            numbers: bars.iter().map(|bar| effect(plan, bar, rank(bar.key))).collect(),
        }
    }

    /// A cell of an effect on the figure.
    const fn effect(&self, amount: f64) -> Cell {
        if self.figure.is_share() { Cell::Points(amount) } else { Cell::Difference(amount) }
    }

    /// Whether ranks are known.
    fn has_ranks(&self) -> bool {
        self.numbers.iter().any(|number| number.rank_correlation.is_some())
    }

    /// The line above the bars.
    fn above(&self) -> Sentence {
        let money = Money::of(self.in_currency);
        if self.figure == Figure::AsSetTotal {
            return Sentence::Tornado { total: self.total, money, measure: self.measure, months: self.months };
        }
        let amount = if self.figure.is_share() { AmountOrShare::Share(self.amount) } else { AmountOrShare::Money(self.amount, money) };
        Sentence::TornadoOf(FigureName { figure: self.figure, measure: self.measure, months: self.months }, amount)
    }
}

fn effect(plan: &Plan, bar: &Bar, rank_correlation: Option<f64>) -> NumberEffect {
    let range = || Value::Range([bar.low_input, bar.high_input], quantity_of(bar.key).unwrap_or(Quantity::Count), Money::of(plan.currency()));
    let is_likes = bar.key == Key::Assumption(Assumption::LikesPerMonth);
    NumberEffect {
        key: bar.key,
        label: if is_likes { Heading::Likes.into() } else { full_label(plan, bar.key) },
        range: if is_likes { Heading::AnyNumber.into() } else { range().to_string() },
        low: bar.low_input,
        high: bar.high_input,
        effect_at_low: without_minus_zero(bar.low_effect),
        effect_at_high: without_minus_zero(bar.high_effect),
        rank_correlation,
    }
}

impl NumberEffect {
    fn swing(&self) -> f64 {
        (self.effect_at_high - self.effect_at_low).abs()
    }
}

impl Report for Matters {
    fn page(&self) -> Vec<Block> {
        const NAME: usize = 26;
        let columns = [Heading::Number, Heading::EightInTen, Heading::AtLow, Heading::AtHigh].into_iter().chain(self.has_ranks().then_some(Heading::Rank));
        let mut table = Table::new(self.in_currency, columns);
        table.gap = 2;
        table.when_wide = WhenWide::Compact;
        let widest = self.numbers.iter().map(NumberEffect::swing).fold(0.0, f64::max);
        for number in &self.numbers {
            let rank = self.has_ranks().then(|| number.rank_correlation.map_or(Cell::Empty, Cell::Correlation));
            // The length of a bar is the distance from low to high.
            let bar = Cell::Bar(if widest == 0.0 { 0.0 } else { number.swing() / widest });
            let effects = [number.effect_at_low, number.effect_at_high].map(|amount| self.effect(amount));
            table.row([Cell::Text(excerpt(&number.label, NAME)), Cell::text(&number.range)].into_iter().chain(effects).chain(rank).chain([bar]));
        }
        let money = Money::of(self.in_currency);
        let below = self.limit().into_iter().chain(self.has_ranks().then_some(Sentence::Ranks)).chain([Sentence::LikesDoNotMatter(money)]);
        let title = vec![Title::Matters(self.plan.clone()).to_string(), self.above().to_string()];
        vec![Block::Lines(title), Block::Table(table), Block::Lines(below.map(|sentence| sentence.to_string()).collect())]
    }

    /// One row a number.
    fn table(&self) -> Table {
        let mut table = Table::new(self.in_currency, ["key", "label", "low", "high", "effect_at_low", "effect_at_high", "rank_correlation"]);
        for number in &self.numbers {
            let unit = quantity_of(number.key).unwrap_or(Quantity::Count);
            let ends = [number.low, number.high].map(|end| Cell::Number(end, unit));
            let effects = [number.effect_at_low, number.effect_at_high].map(|amount| self.effect(amount));
            let rank = number.rank_correlation.map_or(Cell::Empty, Cell::Correlation);
            table.row([Cell::Text(number.key.to_string()), Cell::text(&number.label)].into_iter().chain(ends).chain(effects).chain([rank]));
        }
        table
    }

    fn limit(&self) -> Option<Sentence> {
        self.limit.clone()
    }

    fn json(&self) -> impl Serialize {
        self
    }
}
