//! From one scenario to another, change by change.

use std::iter::once;

use serde::Serialize;

use crate::forecast::attribution::{Change, Orders, Steps};
use crate::income::likes::Nothing;
use crate::plan::{Assumption, Key, Plan, Variant, event_key};

use super::json::{ENGINE, without_minus_zero};
use super::round_column;
use super::scenario_edits::{change_edit, scenario_name};
use super::table::{Block, Cell, Report, Table};
use crate::words::report::{Sentence, Title};
use crate::words::{Heading, Money, excerpt};

const LIKES: Change = Change::Set(Key::Assumption(Assumption::LikesPerMonth));

/// The way from one scenario of a plan to another, ready to be shown.
#[derive(Clone, Debug, PartialEq)]
pub struct StepsReport<'a> {
    plan: &'a Plan,
    from: &'a str,
    to: &'a str,
    steps: &'a Steps,
    /// The names of the changes.
    labels: Vec<String>,
}

impl<'a> StepsReport<'a> {
    /// `steps` are those of this plan from the one to the other.
    #[must_use]
    pub fn new(plan: &'a Plan, from: Variant, to: Variant, steps: &'a Steps) -> Self {
        let (before, after) = (plan.flattened(from), plan.flattened(to));
        let labels = steps.steps.iter().map(|step| change_edit(&before, &after, step.change).to_string()).collect();
        Self { plan, from: scenario_name(plan, from), to: scenario_name(plan, to), steps, labels }
    }

    /// The names of the changes, in the order of the steps.
    #[must_use]
    pub fn labels(&self) -> &[String] {
        &self.labels
    }

    /// The method behind the shares, in a sentence.
    #[must_use]
    pub fn method(&self) -> String {
        let sentence = match self.steps.orders {
            Orders::All => Sentence::AllOrders,
            Orders::Sampled(orders) => Sentence::SampledOrders { orders, changes: self.steps.steps.len() },
        };
        sentence.to_string()
    }

    fn rows(&self) -> impl Iterator<Item = StepJson<'_>> {
        self.steps.steps.iter().zip(&self.labels).map(|(step, label)| StepJson {
            change: match step.change {
                Change::Set(key) => key.to_string(),
                Change::Added(id) | Change::Removed(id) => format!("own.{id}"),
                Change::Event(id) => event_key(id),
            },
            label,
            amount: without_minus_zero(step.amount),
        })
    }

    /// The largest change first, likes last, adding up.
    fn largest_first(&self) -> Table {
        const NAME: usize = 60;
        let amounts: Vec<f64> = once(self.steps.from).chain(self.steps.steps.iter().map(|step| step.amount)).collect();
        let column = round_column(&amounts, 1.0);
        let mut order: Vec<usize> = (0..self.steps.steps.len()).collect();
        order.sort_by(|a, b| self.steps.steps[*b].amount.abs().total_cmp(&self.steps.steps[*a].amount.abs()));
        let name = |name: &str| Cell::text(excerpt(name, NAME));
        let mut table = Table::new::<String>(self.plan.currency(), []);
        table.row([name(self.from), Cell::Money(column.cells[0])]);
        table.rule();
        for index in order {
            table.row([name(&self.labels[index]), Cell::Difference(column.cells[index + 1])]);
        }
        if !self.steps.steps.iter().any(|step| step.change == LIKES) {
            table.row([Cell::text(Heading::Likes), Cell::Difference(f64::from(Nothing))]);
        }
        table.rule();
        table.row([name(self.to), Cell::Money(column.total)]);
        table
    }
}

impl Report for StepsReport<'_> {
    fn page(&self) -> Vec<Block> {
        let title = Title::Steps { from: self.from.to_owned(), to: self.to.to_owned(), plan: self.plan.name().to_owned() };
        let title = [title, Title::StepsOf(self.plan.months(), self.steps.measure)].map(|line| line.to_string());
        let method = (self.steps.steps.len() > 1).then(|| Block::Lines(vec![self.method()]));
        [Block::Lines(title.into()), Block::Table(self.largest_first())].into_iter().chain(method).collect()
    }

    /// The start, one row a change, and the end, their sum.
    fn table(&self) -> Table {
        let amounts: Vec<f64> = once(self.steps.from).chain(self.steps.steps.iter().map(|step| step.amount)).collect();
        let column = round_column(&amounts, Money::of(self.plan.currency()).smallest());
        let mut table = Table::new(self.plan.currency(), ["change", "label", "amount"]);
        table.row([Cell::Empty, Cell::text(self.from), Cell::Money(column.cells[0])]);
        for (row, amount) in self.rows().zip(&column.cells[1..]) {
            table.row([Cell::Text(row.change), Cell::text(row.label), Cell::Difference(*amount)]);
        }
        table.row([Cell::Empty, Cell::text(self.to), Cell::Money(column.total)]);
        table
    }

    fn json(&self) -> impl Serialize {
        StepsJson {
            engine: ENGINE,
            plan: self.plan.name(),
            currency: self.plan.currency().to_string(),
            measure: self.steps.measure.word(),
            from: EndJson { name: self.from, amount: without_minus_zero(self.steps.from) },
            to: EndJson { name: self.to, amount: without_minus_zero(self.steps.to) },
            orders: match self.steps.orders {
                Orders::All => None,
                Orders::Sampled(count) => Some(count),
            },
            steps: self.rows().collect(),
        }
    }
}

#[derive(Serialize)]
struct StepsJson<'a> {
    engine: &'static str,
    plan: &'a str,
    currency: String,
    measure: &'static str,
    from: EndJson<'a>,
    to: EndJson<'a>,
    /// The number of sampled orders; `null` for all orders.
    orders: Option<usize>,
    steps: Vec<StepJson<'a>>,
}

#[derive(Serialize)]
struct EndJson<'a> {
    name: &'a str,
    amount: f64,
}

#[derive(Serialize)]
struct StepJson<'a> {
    change: String,
    label: &'a str,
    amount: f64,
}
