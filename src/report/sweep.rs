//! One number over its values, or two as a grid.

use std::iter::once;

use serde::Serialize;

use crate::forecast::reach::Figure;
use crate::forecast::sweep::{Axis, Sweep};
use crate::plan::{Key, Plan};

use super::json::without_minus_zero;
use super::reach::figure_word;
use super::sure::measure_name;
use super::text::{TextRow, WIDTH, lay_out, wrapped};
use super::{Money, csv_text, full_label, json_text, plain, quantity_of, shown, whole_percent};

/// A sweep of a plan, ready to be shown.
#[derive(Clone, Debug, PartialEq)]
pub struct SweepReport<'a> {
    /// The plan it is of.
    pub plan: &'a Plan,
    /// What it found.
    pub sweep: &'a Sweep,
}

impl SweepReport<'_> {
    const fn is_chance(&self) -> bool {
        matches!(self.sweep.goal.figure, Figure::ChanceInMonth(_))
    }

    fn figure(&self, amount: f64) -> String {
        if self.is_chance() { whole_percent(amount) } else { Money::of(self.plan.currency()).whole(amount) }
    }

    fn value(&self, key: Key, value: f64) -> String {
        quantity_of(key).map_or_else(|| plain(value), |quantity| shown(rounded(value), quantity, Money::of(self.plan.currency())))
    }

    /// What the figure is: "gross over 12 months", "chance of the goal in month 12".
    fn what(&self) -> String {
        let measure = measure_name(self.sweep.goal.measure);
        let months = self.plan.months();
        let span = if months == 1 { "1 month".to_owned() } else { format!("{months} months") };
        match self.sweep.goal.figure {
            Figure::AsSetTotal => format!("{measure} over {span}, as set"),
            Figure::AsSetMonth(t) => format!("{measure} of month {}, as set", t + 1),
            Figure::Percentile(p) => format!("what {} of 100 futures stay below, {measure} over {span}", plain((p * 100.0).round())),
            Figure::ChanceInMonth(t) => format!("chance that {measure} meets the goal in month {}", t + 1),
        }
    }

    /// Where a row passes the target, in the number of the first axis.
    fn crossings(&self, row: usize) -> impl Iterator<Item = f64> {
        self.sweep.crossings(row).into_iter().map(|steps| between(&self.sweep.x, steps))
    }

    /// For a person in front of a terminal of 80 columns.
    #[must_use]
    pub fn table(&self) -> String {
        let Sweep { goal, x, y, .. } = self.sweep;
        let label = |axis: &Axis| full_label(self.plan, axis.key());
        let by = y.as_ref().map_or_else(|| label(x), |y| format!("{} (across) and {} (down)", label(x), label(y)));
        let title = wrapped(&format!("{by}: {}", self.what()), "");
        let mark = |amount: f64| if amount >= goal.target { format!("{} ●", self.figure(amount)) } else { format!("{}  ", self.figure(amount)) };
        let table = match y {
            None => {
                let head = TextRow::Cells(vec![full_label(self.plan, x.key()), "Then  ".to_owned()]);
                let rows = x.values().iter().zip(&self.sweep.figures).map(|(value, amount)| TextRow::Cells(vec![self.value(x.key(), *value), mark(*amount)]));
                lay_out(&[head, TextRow::Rule].into_iter().chain(rows).collect::<Vec<_>>(), 3)
            }
            Some(y) => {
                let head = once(String::new()).chain(x.values().iter().map(|value| self.value(x.key(), *value) + "  ")).collect();
                let rows = (0..self.sweep.rows()).rev().map(|row| {
                    let cells = (0..x.values().len()).map(|column| mark(self.sweep.at(column, row)));
                    TextRow::Cells(once(self.value(y.key(), y.values()[row])).chain(cells).collect())
                });
                lay_out(&[TextRow::Cells(head), TextRow::Rule].into_iter().chain(rows).collect::<Vec<_>>(), 1)
            }
        };
        let table = if table.lines().all(|line| line.chars().count() <= WIDTH) {
            table
        } else {
            wrapped("This grid is too wide for a terminal; take fewer steps, or --format csv or json.", "")
        };
        format!("{title}\n{table}\n{}", wrapped(&self.passed(), ""))
    }

    /// Where the target is met, in a sentence.
    fn passed(&self) -> String {
        let (x, target) = (&self.sweep.x, self.figure(self.sweep.goal.target));
        let marks = format!("● {target} or more.");
        let places: Vec<String> = if self.sweep.y.is_none() { self.crossings(0).map(|value| self.value(x.key(), value)).collect() } else { Vec::new() };
        if places.is_empty() { marks } else { format!("{marks} Passed at about {}.", places.join(" and ")) }
    }

    /// For a spreadsheet: one row a place, unrounded.
    #[must_use]
    pub fn csv(&self) -> String {
        let Sweep { x, y, .. } = self.sweep;
        let head = once(x.key().to_string()).chain(y.as_ref().map(|y| y.key().to_string())).chain([figure_word(self.sweep.goal.figure)]).collect();
        let places = (0..self.sweep.rows()).flat_map(|row| (0..x.values().len()).map(move |column| (column, row)));
        let rows = places.map(|(column, row)| {
            let second = y.as_ref().map(|y| y.values()[row].to_string());
            once(x.values()[column].to_string()).chain(second).chain([without_minus_zero(self.sweep.at(column, row)).to_string()]).collect()
        });
        csv_text(once(head).chain(rows))
    }

    /// For a program: one object, unrounded; the line of the target in the numbers of the axes.
    #[must_use]
    pub fn json(&self) -> String {
        let Sweep { goal, x, y, .. } = self.sweep;
        let axis = |axis: &Axis| AxisOf { key: axis.key().to_string(), values: axis.values().to_vec() };
        let spot = |(column, row): (f64, f64)| [between(x, column), y.as_ref().map_or(0.0, |y| between(y, row))];
        json_text(&Document {
            engine: env!("CARGO_PKG_VERSION"),
            plan: self.plan.name().to_owned(),
            currency: self.plan.currency().to_string(),
            measure: figure_word(goal.figure),
            of: goal.measure.word(),
            target: goal.target,
            x: axis(x),
            y: y.as_ref().map(axis),
            figures: self.sweep.figures.chunks(x.values().len()).map(|row| row.iter().copied().map(without_minus_zero).collect()).collect(),
            crossings: y.is_none().then(|| self.crossings(0).collect()),
            contour: y.as_ref().map(|_| self.sweep.contour().into_iter().map(|piece| piece.map(spot)).collect()),
        })
    }
}

/// The value so many steps from the first of an axis.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss, reason = "at most some hundred places")]
fn between(axis: &Axis, steps: f64) -> f64 {
    let values = axis.values();
    let first = (steps.floor() as usize).min(values.len() - 2);
    values[first] + (values[first + 1] - values[first]) * (steps - first as f64)
}

/// To four digits, as nobody reads more of a step.
fn rounded(value: f64) -> f64 {
    format!("{value:.3e}").parse().unwrap_or(value)
}

#[derive(Serialize)]
struct Document {
    engine: &'static str,
    plan: String,
    currency: String,
    measure: String,
    of: &'static str,
    target: f64,
    x: AxisOf,
    y: Option<AxisOf>,
    figures: Vec<Vec<f64>>,
    crossings: Option<Vec<f64>>,
    contour: Option<Vec<[[f64; 2]; 2]>>,
}

#[derive(Serialize)]
struct AxisOf {
    key: String,
    values: Vec<f64>,
}
