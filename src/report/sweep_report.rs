//! One number over its values, or two as a grid.

use std::iter::once;

use serde::Serialize;

use crate::forecast::parameter_sweep::{Axis, Sweep};
use crate::plan::assumption::Quantity;
use crate::plan::{Key, Plan};

use super::full_label;
use super::json::{ENGINE, without_minus_zero};
use super::range_table::beyond_futures_in;
use super::table::{Block, Cell, Report, Table, WhenWide};
use crate::words::report::{FigureName, Sentence, Title};
use crate::words::{Heading, Money, plain, quantity_of, shown, whole_percent};

/// A sweep of a plan, ready to be shown.
#[derive(Clone, Debug, PartialEq)]
pub struct SweepReport<'a> {
    /// The plan it is of.
    pub plan: &'a Plan,
    /// The figures at its points.
    pub sweep: &'a Sweep,
}

impl SweepReport<'_> {
    const fn is_chance(&self) -> bool {
        self.sweep.target.figure.is_share()
    }

    fn figure(&self, amount: f64) -> String {
        if self.is_chance() { whole_percent(amount) } else { Money::of(self.plan.currency()).whole(amount) }
    }

    fn value(&self, key: Key, value: f64) -> String {
        quantity_of(key).map_or_else(|| plain(value), |quantity| shown(rounded(value), quantity, Money::of(self.plan.currency())))
    }

    /// The values of the first axis at which a row passes the target.
    fn crossings(&self, row: usize) -> impl Iterator<Item = f64> {
        self.sweep.crossings(row).into_iter().map(|steps| between(&self.sweep.x, steps))
    }

    /// The figure, marked where it meets the target.
    fn mark(&self, amount: f64) -> Cell {
        Cell::Text(if self.sweep.target.is_met(amount) { format!("{} ●", self.figure(amount)) } else { format!("{}  ", self.figure(amount)) })
    }

    /// A row a value of the only axis.
    fn list(&self) -> Table {
        let x = &self.sweep.x;
        let mut table = Table::new(self.plan.currency(), [full_label(self.plan, x.key()), format!("{}  ", Heading::Then.name())]);
        for (value, amount) in x.values().iter().zip(&self.sweep.figures) {
            table.row([Cell::Text(self.value(x.key(), *value)), self.mark(*amount)]);
        }
        table
    }

    /// The first axis across, the second upwards.
    fn grid(&self, y: &Axis) -> Table {
        let x = &self.sweep.x;
        let columns = once(String::new()).chain(x.values().iter().map(|value| self.value(x.key(), *value) + "  "));
        let mut table = Table::new(self.plan.currency(), columns);
        table.gap = 1;
        table.when_wide = WhenWide::Say(Sentence::GridTooWide.to_string());
        for row in (0..self.sweep.rows()).rev() {
            let cells = (0..x.values().len()).map(|column| self.mark(self.sweep.at(column, row)));
            table.row(once(Cell::Text(self.value(y.key(), y.values()[row]))).chain(cells));
        }
        table
    }

    /// The values at which the target is met, in a sentence.
    fn passed(&self) -> Sentence {
        let (x, target) = (&self.sweep.x, self.figure(self.sweep.target.amount));
        let crossed = if self.sweep.y.is_none() { self.crossings(0).map(|value| self.value(x.key(), value)).collect() } else { Vec::new() };
        Sentence::SweepTarget(self.sweep.target.figure, target, crossed)
    }
}

impl Report for SweepReport<'_> {
    fn page(&self) -> Vec<Block> {
        let Sweep { x, y, target, .. } = self.sweep;
        let label = |axis: &Axis| full_label(self.plan, axis.key());
        let figure = FigureName { figure: target.figure, measure: target.measure, months: self.plan.months() };
        let title = Title::Sweep { x: label(x), y: y.as_ref().map(label), figure };
        let table = y.as_ref().map_or_else(|| self.list(), |y| self.grid(y));
        vec![
            Block::Lines(vec![title.to_string()]),
            Block::Table(table),
            Block::Lines(once(self.passed()).chain(self.limit()).map(|sentence| sentence.to_string()).collect()),
        ]
    }

    /// One row a value, or a pair of values.
    fn table(&self) -> Table {
        let Sweep { x, y, target, .. } = self.sweep;
        let columns = once(x.key().to_string()).chain(y.as_ref().map(|y| y.key().to_string())).chain([target.figure.word()]);
        let mut table = Table::new(self.plan.currency(), columns);
        let value = |axis: &Axis, place: usize| Cell::Number(axis.values()[place], quantity_of(axis.key()).unwrap_or(Quantity::Count));
        let figure = if self.is_chance() { Cell::Share } else { Cell::Money };
        for row in 0..self.sweep.rows() {
            for column in 0..x.values().len() {
                let second = y.as_ref().map(|y| value(y, row));
                table.row(once(value(x, column)).chain(second).chain([figure(self.sweep.at(column, row))]));
            }
        }
        table
    }

    fn limit(&self) -> Option<Sentence> {
        self.sweep.is_beyond_futures.then(|| beyond_futures_in(self.sweep.target.figure))
    }

    /// The line of the target is in the numbers of the axes.
    fn json(&self) -> impl Serialize {
        let Sweep { target, x, y, .. } = self.sweep;
        let axis = |axis: &Axis| AxisJson { key: axis.key().to_string(), values: axis.values().to_vec() };
        let spot = |(column, row): (f64, f64)| [between(x, column), y.as_ref().map_or(0.0, |y| between(y, row))];
        SweepJson {
            engine: ENGINE,
            plan: self.plan.name().to_owned(),
            currency: self.plan.currency().to_string(),
            figure: target.figure.word(),
            measure: target.measure.word(),
            target: target.amount,
            x: axis(x),
            y: y.as_ref().map(axis),
            figures: self.sweep.figures.chunks(x.values().len()).map(|row| row.iter().copied().map(without_minus_zero).collect()).collect(),
            crossings: y.is_none().then(|| self.crossings(0).collect()),
            contour: y.as_ref().map(|_| self.sweep.contour().into_iter().map(|piece| piece.map(spot)).collect()),
            beyond_futures: self.sweep.is_beyond_futures,
        }
    }
}

/// The value so many steps from the first of an axis.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss, reason = "at most some hundred places")]
fn between(axis: &Axis, steps: f64) -> f64 {
    let values = axis.values();
    let first = (steps.floor() as usize).min(values.len() - 2);
    values[first] + (values[first + 1] - values[first]) * (steps - first as f64)
}

/// Rounded to four digits.
fn rounded(value: f64) -> f64 {
    format!("{value:.3e}").parse().unwrap_or(value)
}

#[derive(Serialize)]
struct SweepJson {
    engine: &'static str,
    plan: String,
    currency: String,
    figure: String,
    measure: &'static str,
    target: f64,
    x: AxisJson,
    y: Option<AxisJson>,
    figures: Vec<Vec<f64>>,
    crossings: Option<Vec<f64>>,
    contour: Option<Vec<[[f64; 2]; 2]>>,
    /// Whether amounts are beyond those that futures hold, which are too low then.
    beyond_futures: bool,
}

#[derive(Serialize)]
struct AxisJson {
    key: String,
    values: Vec<f64>,
}
