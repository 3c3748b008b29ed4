//! What it would take, in words and for a program.

use std::path::Path;

use serde::Serialize;

use crate::forecast::reach::{Adjustment, Answer, Figure, Target};
use crate::plan::assumption::Quantity;
use crate::plan::{Assumption, Estimate, Key, Plan};

use super::sure::{in_words, measure_name};
use super::table::{Block, Cell, Report, Table};
use super::{Money, full_label, quantity_of, shown};
use crate::words::number::whole_percent;

const LIKES: Key = Key::Assumption(Assumption::LikesPerMonth);

/// What was asked of a plan, and the answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Reach<'a> {
    /// The plan it was asked of.
    pub plan: &'a Plan,
    /// What was to be reached.
    pub goal: Target,
    /// The figure as the plan stands: money in its currency, or a share.
    pub now: f64,
    /// What it would take.
    pub answer: Answer,
    /// Where the changed plan was written.
    pub written: Option<&'a Path>,
}

#[derive(Serialize)]
struct ReachJson<'a> {
    engine: &'static str,
    plan: &'a str,
    currency: String,
    measure: String,
    of: &'static str,
    target: f64,
    reached: bool,
    now: f64,
    then: f64,
    changes: Vec<MoveJson>,
    written: Option<&'a Path>,
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
        let (Answer::Found(change) | Answer::OutOfReach(change)) = &self.answer;
        change
    }

    /// Every number that was to move, from where and where to.
    fn moves(&self) -> impl Iterator<Item = (Key, f64, f64)> {
        self.change().values.iter().map(|(key, to)| (*key, self.plan.estimate_at(*key).map_or(*to, Estimate::value), *to))
    }

    /// Every number that was to move, now and then.
    fn values(&self) -> Table {
        let mut table = Table::new(self.plan.currency(), ["Number", "Now", "Then"]);
        for (key, from, to) in self.moves() {
            table.row([Cell::Text(full_label(self.plan, key)), Cell::Number(from, unit(key)), Cell::Number(to, unit(key))]);
        }
        table
    }

    fn sentences(&self, moved: &[(Key, f64, f64)]) -> Vec<String> {
        let now = format!("As the plan stands, {}.", self.claim(self.now));
        let sentences = match (&self.answer, moved) {
            (Answer::Found(_), []) => vec![format!("Nothing has to change: as the plan stands, {}.", self.claim(self.now))],
            (Answer::Found(_), [one]) => vec![format!("{}: then {}.", self.move_in_words(*one), self.claim(self.goal.at_least)), now],
            (Answer::Found(_), _) => vec![format!("Then {}.", self.claim(self.goal.at_least)), now],
            (Answer::OutOfReach(_), []) => vec![self.no_help()],
            (Answer::OutOfReach(change), [one]) => {
                let best = format!("{} is the most that helps, and then {}", self.move_in_words(*one), self.claim(change.reached));
                vec![format!("Out of reach: {best}. Asked for: {}.", self.amount(self.goal.at_least)), now]
            }
            (Answer::OutOfReach(change), _) => {
                let best = format!("this is the most that helps, and then {}", self.claim(change.reached));
                vec![format!("Out of reach: {best}. Asked for: {}.", self.amount(self.goal.at_least)), now]
            }
        };
        let written = self.written.map(|path| format!("{} is written.", path.display()));
        // Only what the user assumes likes do for gifts can have moved the figure.
        let lift = moved.iter().any(|(key, ..)| *key == LIKES).then(|| "Likes themselves pay nothing: this is the lift of gifts the plan assumes.".to_owned());
        sentences.into_iter().chain(lift).chain(written).collect()
    }

    /// That nothing that may move moves the figure at all.
    fn no_help(&self) -> String {
        let keys: Vec<Key> = self.moves().map(|(key, ..)| key).collect();
        let money = Money::of(self.plan.currency());
        let now = self.claim(self.now);
        match keys.as_slice() {
            [LIKES] if self.plan.value(Assumption::LiftPerDoubling) == 0.0 => {
                format!("No number of likes would do it: likes pay {}, so with any number of them {now}.", money.whole(0.0))
            }
            [key] => format!("No other value of “{}” would do it: as the plan stands, {now}, and it gets no better.", full_label(self.plan, *key)),
            _ => format!("Moving these would not do it: as the plan stands, {now}, and it gets no better."),
        }
    }

    fn move_in_words(&self, (key, from, to): (Key, f64, f64)) -> String {
        format!("{} {} → {}", full_label(self.plan, key), self.value(key, from), self.value(key, to))
    }

    fn value(&self, key: Key, value: f64) -> String {
        shown(value, unit(key), Money::of(self.plan.currency()))
    }

    fn span(&self) -> String {
        match self.plan.months() {
            1 => "the month".to_owned(),
            n => format!("{n} months"),
        }
    }

    /// The figure as shown.
    fn amount(&self, figure: f64) -> String {
        match self.goal.figure {
            Figure::ChanceInMonth(_) => whole_percent(figure),
            _ => Money::of(self.plan.currency()).whole(figure),
        }
    }

    /// That the figure is this, in words.
    fn claim(&self, figure: f64) -> String {
        let measure = measure_name(self.goal.measure);
        let amount = self.amount(figure);
        let month = |t| {
            let month = self.plan.start_month().plus(t);
            format!("{} {}", month.name(), month.year())
        };
        match self.goal.figure {
            Figure::AsSetTotal => format!("the whole comes to {amount} {measure} as set"),
            Figure::AsSetMonth(t) => format!("{} comes to {amount} {measure} as set", month(t)),
            Figure::Percentile(p) => format!("{} futures reach {amount} {measure} over {}", in_words(1.0 - p), self.span()),
            Figure::ChanceInMonth(t) => {
                let goal = Money::of(self.plan.currency()).rate(self.plan.value(Assumption::GoalPerMonth));
                format!("{} futures reach {goal} {measure} in {}", in_words(figure), month(t))
            }
        }
    }
}

impl Report for Reach<'_> {
    fn page(&self) -> Vec<Block> {
        let moved: Vec<_> = self.moves().filter(|(_, from, to)| from != to).collect();
        let values = (moved.len() > 1).then(|| Block::Table(self.values()));
        values.into_iter().chain([Block::Lines(self.sentences(&moved))]).collect()
    }

    /// One row a number that was to move and one of the figure, each now and then.
    fn table(&self) -> Table {
        let mut table = Table::new(self.plan.currency(), ["key", "label", "from", "to"]);
        for (key, from, to) in self.moves() {
            table.row([Cell::Text(key.to_string()), Cell::Text(full_label(self.plan, key)), Cell::Number(from, unit(key)), Cell::Number(to, unit(key))]);
        }
        let figure = if matches!(self.goal.figure, Figure::ChanceInMonth(_)) { Cell::Share } else { Cell::Money };
        table.row([Cell::Text(self.goal.figure.word()), Cell::text(measure_name(self.goal.measure)), figure(self.now), figure(self.change().reached)]);
        table
    }

    fn json(&self) -> impl Serialize {
        ReachJson {
            engine: env!("CARGO_PKG_VERSION"),
            plan: self.plan.name(),
            currency: self.plan.currency().to_string(),
            measure: self.goal.figure.word(),
            of: self.goal.measure.word(),
            target: self.goal.at_least,
            reached: matches!(self.answer, Answer::Found(_)),
            now: self.now,
            then: self.change().reached,
            changes: self.moves().map(|(key, from, to)| MoveJson { key: key.to_string(), label: full_label(self.plan, key), from, to }).collect(),
            written: self.written,
        }
    }
}

fn unit(key: Key) -> Quantity {
    quantity_of(key).unwrap_or(Quantity::Count)
}
