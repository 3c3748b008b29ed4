//! The answer to “What would it take?”.

use std::path::Path;

use serde::Serialize;

use crate::forecast::goal_seek::{Adjustment, Figure, ReachAnswer, Target};
use crate::plan::assumption::Quantity;
use crate::plan::{Assumption, Estimate, Key, Plan};

use super::change::label_of;
use super::full_label;
use super::json::ENGINE;
use super::range_table::beyond_futures_in;
use super::table::{Block, Cell, Report, Table};
use crate::words::edit::{PlanEdit, Value};
use crate::words::report::{AmountOrShare, FigureClaim, Goal, Sentence};
use crate::words::{Heading, Money, quantity_of};

const LIKES: Key = Key::Assumption(Assumption::LikesPerMonth);

/// A question to a plan and its answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Reach<'a> {
    /// The plan it was asked of.
    pub plan: &'a Plan,
    /// The target.
    pub goal: Target,
    /// The figure of the plan now: money in its currency, or a share.
    pub now: f64,
    /// The answer.
    pub answer: ReachAnswer,
    /// Whether amounts of the plan, now or then, are beyond those that futures hold.
    pub is_beyond_futures: bool,
    /// The file of the changed plan.
    pub written: Option<&'a Path>,
}

#[derive(Serialize)]
struct ReachJson<'a> {
    engine: &'static str,
    plan: &'a str,
    currency: String,
    figure: String,
    measure: &'static str,
    target: f64,
    reached: bool,
    now: f64,
    then: f64,
    changes: Vec<MoveJson>,
    /// Whether amounts are beyond those that futures hold, which are too low then.
    beyond_futures: bool,
    written: Option<String>,
}

#[derive(Serialize)]
struct MoveJson {
    key: String,
    label: String,
    from: f64,
    to: f64,
}

impl Reach<'_> {
    const fn change(&self) -> &Adjustment {
        let (ReachAnswer::Found(change) | ReachAnswer::OutOfReach(change)) = &self.answer;
        change
    }

    /// Every number that was to move, from where and where to.
    fn moves(&self) -> impl Iterator<Item = (Key, f64, f64)> {
        self.change().values.iter().map(|(key, to)| (*key, self.plan.estimate_at(*key).map_or(*to, Estimate::value), *to))
    }

    /// Every number that was to move, now and then.
    fn values(&self) -> Table {
        let mut table = Table::new(self.plan.currency(), [Heading::Number, Heading::Now, Heading::Then]);
        for (key, from, to) in self.moves() {
            table.row([Cell::Text(full_label(self.plan, key)), Cell::Number(from, unit(key)), Cell::Number(to, unit(key))]);
        }
        table
    }

    fn sentences(&self, moved: &[(Key, f64, f64)]) -> Vec<Sentence> {
        let now = Sentence::Now(self.claim(self.now));
        let only = || if let [(key, from, to)] = *moved { Some(self.edit(key, from, to)) } else { None };
        let sentences = match &self.answer {
            ReachAnswer::Found(_) if moved.is_empty() => vec![Sentence::NothingToChange(self.claim(self.now)), self.target()],
            ReachAnswer::Found(_) => vec![Sentence::Then(only(), self.claim(self.goal.amount)), now],
            ReachAnswer::OutOfReach(_) if moved.is_empty() => vec![self.no_help(), self.target()],
            ReachAnswer::OutOfReach(change) => vec![Sentence::OutOfReach(only(), self.claim(change.reached), self.amount(self.goal.amount)), now],
        };
        let written = self.written.map(|path| Sentence::Written(path.to_owned()));
        // Likes can have moved the figure only through the lift the plan assumes.
        let lift = moved.iter().any(|(key, ..)| *key == LIKES).then_some(Sentence::LiftOnly);
        sentences.into_iter().chain(lift).chain(self.limit()).chain(written).collect()
    }

    const fn target(&self) -> Sentence {
        Sentence::Target(self.amount(self.goal.amount))
    }

    /// The note that none of the numbers that may move moves the figure.
    fn no_help(&self) -> Sentence {
        let keys: Vec<Key> = self.moves().map(|(key, ..)| key).collect();
        let now = self.claim(self.now);
        match keys.as_slice() {
            [LIKES] if self.plan.value(Assumption::LiftPerDoubling) == 0.0 => Sentence::LikesDoNotHelp(now),
            [key] => Sentence::NumberDoesNotHelp(label_of(self.plan, *key), now),
            _ => Sentence::NumbersDoNotHelp(now),
        }
    }

    fn edit(&self, key: Key, from: f64, to: f64) -> PlanEdit {
        let value = |value| Value::Number(value, unit(key), self.money());
        PlanEdit::Set { label: label_of(self.plan, key), from: value(from), to: value(to) }
    }

    const fn money(&self) -> Money {
        Money::of(self.plan.currency())
    }

    const fn amount(&self, figure: f64) -> AmountOrShare {
        if self.goal.figure.is_share() {
            AmountOrShare::Share(figure)
        } else if figure == self.goal.amount {
            AmountOrShare::Typed(figure, self.money())
        } else {
            AmountOrShare::Money(figure, self.money())
        }
    }

    /// The figure with its meaning.
    fn claim(&self, figure: f64) -> FigureClaim {
        let (amount, measure) = (self.amount(figure), self.goal.measure);
        let month = |t| self.plan.start_month().plus(t);
        match self.goal.figure {
            Figure::AsSetTotal => FigureClaim::Total(amount, measure),
            Figure::AsSetMonth(t) => FigureClaim::Month(month(t), amount, measure),
            Figure::Percentile(p) => FigureClaim::Percentile { share: 1.0 - p, total: amount, measure, months: self.plan.months() },
            Figure::LowestSpendable => FigureClaim::LowestSpendable(amount),
            Figure::ChanceOfRunningOut => FigureClaim::RunningOut(figure),
            Figure::ChanceInMonth(t) => {
                let goal = Goal { amount: self.plan.value(Assumption::GoalPerMonth), money: self.money(), measure };
                FigureClaim::Chance { share: figure, goal, month: month(t) }
            }
        }
    }
}

impl Report for Reach<'_> {
    fn page(&self) -> Vec<Block> {
        let moved: Vec<_> = self.moves().filter(|(_, from, to)| from != to).collect();
        let values = (moved.len() > 1).then(|| Block::Table(self.values()));
        values.into_iter().chain([Block::Lines(self.sentences(&moved).iter().map(ToString::to_string).collect())]).collect()
    }

    /// One row a number that was to move and one of the figure, each now and then.
    fn table(&self) -> Table {
        let mut table = Table::new(self.plan.currency(), ["key", "label", "from", "to"]);
        for (key, from, to) in self.moves() {
            table.row([Cell::Text(key.to_string()), Cell::Text(full_label(self.plan, key)), Cell::Number(from, unit(key)), Cell::Number(to, unit(key))]);
        }
        let figure = if self.goal.figure.is_share() { Cell::Share } else { Cell::Money };
        let measure = if self.goal.figure.is_of_cash() { Cell::Empty } else { Cell::text(self.goal.measure.name()) };
        table.row([Cell::Text(self.goal.figure.word()), measure, figure(self.now), figure(self.change().reached)]);
        table
    }

    fn limit(&self) -> Option<Sentence> {
        self.is_beyond_futures.then(|| beyond_futures_in(self.goal.figure))
    }

    fn json(&self) -> impl Serialize {
        ReachJson {
            engine: ENGINE,
            plan: self.plan.name(),
            currency: self.plan.currency().to_string(),
            figure: self.goal.figure.word(),
            measure: self.goal.measure.word(),
            target: self.goal.amount,
            reached: matches!(self.answer, ReachAnswer::Found(_)),
            now: self.now,
            then: self.change().reached,
            changes: self.moves().map(|(key, from, to)| MoveJson { key: key.to_string(), label: full_label(self.plan, key), from, to }).collect(),
            beyond_futures: self.is_beyond_futures,
            written: self.written.map(|path| path.display().to_string()),
        }
    }
}

fn unit(key: Key) -> Quantity {
    quantity_of(key).unwrap_or(Quantity::Count)
}
