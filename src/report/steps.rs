//! From one scenario to another, change by change.

use serde::Serialize;

use crate::forecast::steps::{Change, Orders, Steps};
use crate::income::likes::Nothing;
use crate::plan::{Assumption, Key, Plan};

use super::column::round_column;
use super::json::without_minus_zero;
use super::scenarios::{change_label, scenario_name};
use super::sure::measure_name;
use super::text::{TextRow, lay_out, shortened, wrapped};
use super::{Money, csv_text, json_text, plain};

const LIKES: Change = Change::Set(Key::Assumption(Assumption::LikesPerMonth));

/// The way from one scenario of a plan to another, ready to be shown.
#[derive(Clone, Debug, PartialEq)]
pub struct StepsReport<'a> {
    plan: &'a Plan,
    from: &'a str,
    to: &'a str,
    steps: &'a Steps,
    /// What each change is called.
    labels: Vec<String>,
}

impl<'a> StepsReport<'a> {
    /// `steps` are those of this plan from the one to the other; `None` stands for the base.
    #[must_use]
    pub fn new(plan: &'a Plan, from: Option<usize>, to: Option<usize>, steps: &'a Steps) -> Self {
        let (before, after) = (plan.shown(from), plan.shown(to));
        let labels = steps.steps.iter().map(|step| change_label(&before, &after, step.change)).collect();
        Self { plan, from: scenario_name(plan, from), to: scenario_name(plan, to), steps, labels }
    }

    /// What each change is called, in the order of the steps.
    #[must_use]
    pub fn labels(&self) -> &[String] {
        &self.labels
    }

    /// How the shares were found, in a sentence.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "some thousand orders")]
    pub fn method(&self) -> String {
        match self.steps.orders {
            Orders::All => "What a change does hangs on those made before it, so each stands here with its average over all orders.".to_owned(),
            Orders::Sampled(count) => format!(
                "What a change does hangs on those made before it, so each stands here with its average over {} orders drawn at random: {} changes have too many to try \
                 them all.",
                plain(count as f64),
                self.steps.steps.len()
            ),
        }
    }

    /// For a person in front of a terminal of 80 columns: the largest change first, likes last, adding up.
    #[must_use]
    pub fn table(&self) -> String {
        const NAME: usize = 60;
        let money = Money::of(self.plan.currency());
        let months = self.plan.months();
        let span = if months == 1 { "1 month".to_owned() } else { format!("{months} months") };
        let amounts: Vec<f64> = std::iter::once(self.steps.from).chain(self.steps.steps.iter().map(|step| step.amount)).collect();
        let column = round_column(&amounts, 1.0);
        let cells = |name: &str, amount: String| TextRow::Cells(vec![shortened(name, NAME), amount]);
        let mut order: Vec<usize> = (0..self.steps.steps.len()).collect();
        order.sort_by(|a, b| self.steps.steps[*b].amount.abs().total_cmp(&self.steps.steps[*a].amount.abs()));
        let mut rows = vec![cells(self.from, money.whole(column.cells[0])), TextRow::Rule];
        rows.extend(order.into_iter().map(|index| cells(&self.labels[index], money.signed_whole(column.cells[index + 1]))));
        if !self.steps.steps.iter().any(|step| step.change == LIKES) {
            rows.push(cells("Likes", money.signed_whole(f64::from(Nothing))));
        }
        rows.extend([TextRow::Rule, cells(self.to, money.whole(column.total))]);
        let method = if self.steps.steps.len() > 1 { wrapped(&self.method(), "") } else { String::new() };
        let title = format!("From {} to {}: {}\n{span}, {} as set.\n", self.from, self.to, self.plan.name(), measure_name(self.steps.measure));
        format!("{title}\n{}\n{method}", lay_out(&rows, 3)).trim_end().to_owned() + "\n"
    }

    fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        self.steps.steps.iter().zip(&self.labels).map(|(step, label)| Row {
            change: match step.change {
                Change::Set(key) => key.to_string(),
                Change::Added(place) | Change::Removed(place) => format!("own.{}", place + 1),
            },
            label,
            amount: without_minus_zero(step.amount),
        })
    }

    /// For a spreadsheet: where it begins, one row a change, where it ends; unrounded.
    #[must_use]
    pub fn csv(&self) -> String {
        let head = ["change", "label", "amount"].map(str::to_owned).to_vec();
        let end = |name: &str, amount: f64| vec![String::new(), name.to_owned(), without_minus_zero(amount).to_string()];
        let rows = self.rows().map(|row| vec![row.change, row.label.to_owned(), row.amount.to_string()]);
        csv_text([head, end(self.from, self.steps.from)].into_iter().chain(rows).chain([end(self.to, self.steps.to)]))
    }

    /// For a program: one object, unrounded.
    #[must_use]
    pub fn json(&self) -> String {
        json_text(&Document {
            engine: env!("CARGO_PKG_VERSION"),
            plan: self.plan.name(),
            currency: self.plan.currency().to_string(),
            measure: self.steps.measure.word(),
            from: End { name: self.from, amount: without_minus_zero(self.steps.from) },
            to: End { name: self.to, amount: without_minus_zero(self.steps.to) },
            orders: match self.steps.orders {
                Orders::All => None,
                Orders::Sampled(count) => Some(count),
            },
            steps: self.rows().collect(),
        })
    }
}

#[derive(Serialize)]
struct Document<'a> {
    engine: &'static str,
    plan: &'a str,
    currency: String,
    measure: &'static str,
    from: End<'a>,
    to: End<'a>,
    /// How many orders were sampled; `null` for all of them.
    orders: Option<usize>,
    steps: Vec<Row<'a>>,
}

#[derive(Serialize)]
struct End<'a> {
    name: &'a str,
    amount: f64,
}

#[derive(Serialize)]
struct Row<'a> {
    change: String,
    label: &'a str,
    amount: f64,
}
