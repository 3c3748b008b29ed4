//! What it would take, in words and for a program.

use std::path::Path;

use serde::Serialize;

use crate::forecast::reach::{Answer, Change, Figure, Goal};
use crate::plan::{Assumption, Estimate, Key, Plan};

use super::number::whole_percent;
use super::sure::{in_words, measure_name};
use super::text::{TextRow, lay_out, wrapped};
use super::{Money, full_label, json_text, plain, quantity_of, shown};

const LIKES: Key = Key::Assumption(Assumption::LikesPerMonth);

/// What was asked of a plan, and the answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Reach<'a> {
    /// The plan it was asked of.
    pub plan: &'a Plan,
    /// What was to be reached.
    pub goal: Goal,
    /// The figure as the plan stands: money in its currency, or a share.
    pub now: f64,
    /// What it would take.
    pub answer: Answer,
    /// Where the changed plan was written.
    pub written: Option<&'a Path>,
}

#[derive(Serialize)]
struct Document<'a> {
    engine: &'static str,
    plan: &'a str,
    currency: String,
    measure: String,
    of: &'static str,
    target: f64,
    reached: bool,
    now: f64,
    then: f64,
    changes: Vec<Moved>,
    written: Option<&'a Path>,
}

#[derive(Serialize)]
struct Moved {
    key: String,
    label: String,
    from: f64,
    to: f64,
}

/// The word for a figure on the command line: `total`, `month:3`, `p20`, `chance:12`.
#[must_use]
pub fn figure_word(figure: Figure) -> String {
    match figure {
        Figure::AsSetTotal => "total".to_owned(),
        Figure::AsSetMonth(t) => format!("month:{}", t + 1),
        Figure::Percentile(p) => format!("p{}", (p * 100.0).round()),
        Figure::ChanceInMonth(t) => format!("chance:{}", t + 1),
    }
}

impl Reach<'_> {
    const fn change(&self) -> &Change {
        let (Answer::Found(change) | Answer::OutOfReach(change)) = &self.answer;
        change
    }

    /// Every number that was to move, from where and where to.
    fn moves(&self) -> impl Iterator<Item = (Key, f64, f64)> {
        self.change().values.iter().map(|(key, to)| (*key, self.plan.estimate_at(*key).map_or(*to, Estimate::value), *to))
    }

    /// For a person, in lines of at most 80 columns.
    #[must_use]
    pub fn text(&self) -> String {
        let moved: Vec<_> = self.moves().filter(|(_, from, to)| from != to).collect();
        let now = format!("As the plan stands, {}.", self.claim(self.now));
        let sentences = match (&self.answer, moved.as_slice()) {
            (Answer::Found(_), []) => vec![format!("Nothing has to change: as the plan stands, {}.", self.claim(self.now))],
            (Answer::Found(_), [one]) => vec![format!("{}: then {}.", self.move_in_words(*one), self.claim(self.goal.target)), now],
            (Answer::Found(_), _) => vec![format!("Then {}.", self.claim(self.goal.target)), now],
            (Answer::OutOfReach(_), []) => vec![self.no_help()],
            (Answer::OutOfReach(change), [one]) => {
                let best = format!("{} is the most that helps, and then {}", self.move_in_words(*one), self.claim(change.reached));
                vec![format!("Out of reach: {best}. Asked for: {}.", self.amount(self.goal.target)), now]
            }
            (Answer::OutOfReach(change), _) => {
                let best = format!("this is the most that helps, and then {}", self.claim(change.reached));
                vec![format!("Out of reach: {best}. Asked for: {}.", self.amount(self.goal.target)), now]
            }
        };
        let table = if moved.len() > 1 { self.table() + "\n" } else { String::new() };
        let written = self.written.map(|path| format!("{} is written.", path.display()));
        // Only what the user assumes likes do for gifts can have moved the figure.
        let lift = moved.iter().any(|(key, ..)| *key == LIKES).then(|| "Likes themselves pay nothing: this is the lift of gifts the plan assumes.".to_owned());
        table + &sentences.into_iter().chain(lift).chain(written).map(|sentence| wrapped(&sentence, "")).collect::<String>()
    }

    fn table(&self) -> String {
        let head = TextRow::Cells(["Number", "Now", "Then"].map(str::to_owned).into());
        let rows = self.moves().map(|(key, from, to)| TextRow::Cells(vec![full_label(self.plan, key), self.value(key, from), self.value(key, to)]));
        lay_out(&[head, TextRow::Rule].into_iter().chain(rows).collect::<Vec<_>>(), 3)
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
        quantity_of(key).map_or_else(|| plain(value), |quantity| shown(value, quantity, Money::of(self.plan.currency())))
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

    /// For a program: one object, unrounded.
    #[must_use]
    pub fn json(&self) -> String {
        json_text(&Document {
            engine: env!("CARGO_PKG_VERSION"),
            plan: self.plan.name(),
            currency: self.plan.currency().to_string(),
            measure: figure_word(self.goal.figure),
            of: self.goal.measure.word(),
            target: self.goal.target,
            reached: matches!(self.answer, Answer::Found(_)),
            now: self.now,
            then: self.change().reached,
            changes: self.moves().map(|(key, from, to)| Moved { key: key.to_string(), label: full_label(self.plan, key), from, to }).collect(),
            written: self.written,
        })
    }
}
