//! Scenarios beside each other, figure by figure, each with its difference from one of them: the table of the window.

use std::iter::once;

use crate::forecast::{Forecast, Line, StreamId};
use crate::income::likes::Nothing;
use crate::plan::{Currency, Plan, Stream, Variant};

use super::month::stream_ids;
use super::rounded_months::{SheetRow, sheet};
use super::{Cell, Table, stream_name};
use crate::words::number::fixed;
use crate::words::report::{Months, Title};
use crate::words::{Heading, Money, UNKNOWN, whole_percent};

/// One of the scenarios with its results.
#[derive(Clone, Copy, Debug)]
pub struct ComparedScenario<'a> {
    /// The base or a scenario.
    pub variant: Variant,
    /// Itself as a plan.
    pub flat: &'a Plan,
    /// As set.
    pub forecast: &'a Forecast,
    /// The chance that the goal is met in some month, 0 to 1, while its futures are known.
    pub chance: Option<f64>,
}

/// The unit of a difference.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Unit {
    /// In money, months or points.
    #[default]
    Amount,
    /// In percent of the reference.
    Percent,
}

/// The figure of a row of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowFigure {
    /// The total of a stream.
    Stream(StreamId),
    /// Nothing, in every scenario.
    Likes,
    /// All streams over all months.
    Gross,
    /// The total of take-home.
    TakeHome,
    /// Gross per hour of LIVE.
    PerLiveHour,
    /// The first month that meets the goal as set.
    GoalMet,
    /// The chance that the goal is met in some month.
    Chance,
}

/// A row of the table.
#[derive(Clone, Debug, PartialEq)]
pub struct FigureRow {
    /// Its figure.
    pub figure: RowFigure,
    /// In words.
    pub name: String,
    /// A cell for each scenario.
    pub cells: Vec<FigureCell>,
}

impl FigureRow {
    /// Its name where there is little room.
    #[must_use]
    pub fn short_name(&self) -> &str {
        if let RowFigure::Stream(stream) = self.figure { stream.short_name(&self.name) } else { &self.name }
    }
}

/// A figure of a scenario.
#[derive(Clone, Debug, PartialEq)]
pub struct FigureCell {
    /// In words; a dash where there is none.
    pub text: String,
    /// By how much it differs, if it does: "+$4,930".
    pub difference: String,
    /// Whether that is better (above 0), worse (below 0) or neither.
    pub better: f64,
    /// The figure, to sort by; a missing one comes last.
    pub value: f64,
}

/// Every figure of the scenarios, those of streams adding up to gross; `reference` is the place among them of the one the others are
/// compared with.
#[must_use]
pub fn side_by_side(plan: &Plan, beside: &[ComparedScenario<'_>], reference: usize, unit: Unit) -> Vec<FigureRow> {
    let money = Money::of(plan.currency());
    let sheets = |coin: f64| -> Vec<SheetRow> { beside.iter().map(|one| sheet(one.forecast, coin).total).collect() };
    let (whole, cents) = (sheets(1.0), sheets(money.smallest()));
    // Shown amounts add up, and so do copied ones; differences are those of the exact amounts, so that rounding makes none.
    let amounts = |figure, name: &str, of: &dyn Fn(&[SheetRow], usize) -> Option<f64>, exact: &dyn Fn(usize) -> Option<f64>| {
        let base = exact(reference);
        let cell = |place: usize| {
            let cell = amount_cell(of(&whole, place), exact(place), base.filter(|_| place != reference), unit, money);
            FigureCell { value: of(&cents, place).unwrap_or(cell.value), ..cell }
        };
        FigureRow { figure, name: name.to_owned(), cells: (0..beside.len()).map(cell).collect() }
    };
    let total = |place: usize, line: Line| Some(beside[place].forecast.total(line));
    let common = Stream::ALL.len() + plan.own().len();
    let mut rows: Vec<FigureRow> = stream_ids(plan)
        .enumerate()
        .map(|(index, id)| {
            amounts(RowFigure::Stream(id), stream_name(plan, id), &|rows, place| rows[place].streams.get(index).copied(), &|place| {
                total(place, Line::Stream(id))
            })
        })
        .collect();
    for (owner, one) in beside.iter().enumerate() {
        for (index, id) in stream_ids(one.flat).enumerate().skip(common) {
            // The other scenarios earn nothing from it.
            let shown = |rows: &[SheetRow], place: usize| Some(if place == owner { rows[place].streams[index] } else { 0.0 });
            let exact = |place: usize| if place == owner { total(place, Line::Stream(id)) } else { Some(0.0) };
            rows.push(amounts(RowFigure::Stream(id), stream_name(one.flat, id), &shown, &exact));
        }
    }
    let one_off = |place: usize| beside[place].forecast.streams().position(|id| id == StreamId::OneOff);
    if (0..beside.len()).any(|place| one_off(place).is_some()) {
        let shown = |rows: &[SheetRow], place: usize| Some(one_off(place).map_or(0.0, |index| rows[place].streams[index]));
        let exact = |place: usize| total(place, Line::Stream(StreamId::OneOff));
        rows.push(amounts(RowFigure::Stream(StreamId::OneOff), Heading::OneOff.name(), &shown, &exact));
    }
    let over = |heading: Heading| format!("{}, {}", heading.name(), Months(plan.months()));
    rows.push(amounts(RowFigure::Likes, Heading::Likes.name(), &|_, _| Some(f64::from(Nothing)), &|_| Some(f64::from(Nothing))));
    rows.push(amounts(RowFigure::Gross, &over(Heading::Gross), &|rows, place| Some(rows[place].gross), &|place| total(place, Line::Gross)));
    rows.push(amounts(RowFigure::TakeHome, &over(Heading::TakeHome), &|rows, place| Some(rows[place].take_home), &|place| total(place, Line::TakeHome)));
    let per_hour = |place: usize| beside[place].forecast.gross_per_live_hour();
    rows.push(amounts(RowFigure::PerLiveHour, Heading::PerLiveHour.name(), &|_, place| per_hour(place), &per_hour));
    rows.push(goal_met(beside, reference));
    rows.push(chance(beside, reference));
    rows
}

/// The rows for a spreadsheet, under the names of the scenarios: names as on screen, amounts to the smallest coin.
#[must_use]
pub fn spreadsheet(rows: &[FigureRow], scenarios: &[&str], currency: Currency) -> Table {
    let mut table = Table::new(currency, once(Heading::Number.name()).chain(scenarios.iter().copied()));
    for row in rows {
        let cell = |cell: &FigureCell| match row.figure {
            _ if cell.value == f64::NEG_INFINITY => Cell::Empty,
            RowFigure::GoalMet | RowFigure::Chance => Cell::text(&cell.text),
            RowFigure::Stream(_) | RowFigure::Likes | RowFigure::Gross | RowFigure::TakeHome | RowFigure::PerLiveHour => Cell::Cents(cell.value),
        };
        table.row(once(Cell::text(&row.name)).chain(row.cells.iter().map(cell)));
    }
    table
}

fn amount_cell(amount: Option<f64>, exact: Option<f64>, base: Option<f64>, unit: Unit, money: Money) -> FigureCell {
    let (Some(amount), Some(exact)) = (amount, exact) else { return none() };
    let by = base.map_or(0.0, |base| exact - base);
    let difference = match (unit, base) {
        _ if money.whole(by) == money.whole(0.0) => String::new(),
        (Unit::Percent, Some(base)) if base != 0.0 => signed(by / base.abs() * 100.0, "%"),
        _ => money.signed_whole(by),
    };
    FigureCell { text: money.whole(amount), better: if difference.is_empty() { 0.0 } else { by }, difference, value: amount }
}

fn none() -> FigureCell {
    FigureCell { text: UNKNOWN.to_owned(), difference: String::new(), better: 0.0, value: f64::NEG_INFINITY }
}

fn signed(value: f64, unit: &str) -> String {
    let sign = if value < 0.0 { '\u{2212}' } else { '+' };
    let digits = usize::from(value.abs() < 9.95);
    format!("{sign}{}{unit}", fixed(value.abs(), digits))
}

#[expect(clippy::cast_precision_loss, reason = "a plan has at most 120 months")]
fn goal_met(beside: &[ComparedScenario<'_>], reference: usize) -> FigureRow {
    let met = |place: usize| beside[place].forecast.goal_first_met();
    let cell = |place: usize| {
        let forecast = beside[place].forecast;
        let later = met(place).zip(met(reference)).map_or(0.0, |(one, other)| one as f64 - other as f64);
        let difference = if later == 0.0 { String::new() } else { Title::Later(later).to_string() };
        let text = met(place).map_or_else(|| Heading::NotMet.into(), |t| forecast.month(t).short());
        FigureCell { text, difference, better: -later, value: met(place).map_or(f64::NEG_INFINITY, |t| -(t as f64)) }
    };
    let forecast = beside.first().map(|one| one.forecast.goal());
    let same = beside.iter().all(|one| Some(one.forecast.goal()) == forecast);
    let money = beside.first().map(|one| Money::of(one.flat.currency()));
    let goal = forecast.zip(money).filter(|_| same).map(|(goal, money)| money.whole(goal));
    FigureRow { figure: RowFigure::GoalMet, name: Title::GoalFirstMet(goal).to_string(), cells: (0..beside.len()).map(cell).collect() }
}

fn chance(beside: &[ComparedScenario<'_>], reference: usize) -> FigureRow {
    let cell = |place: usize| {
        let Some(chance) = beside[place].chance else { return none() };
        let points = beside[reference].chance.map_or(0.0, |other| (chance * 100.0).round() - (other * 100.0).round());
        let sign = if points < 0.0 { '\u{2212}' } else { '+' };
        let difference = if points == 0.0 { String::new() } else { format!("{sign}{}", fixed(points.abs(), 0)) };
        FigureCell { text: whole_percent(chance), difference, better: points, value: chance }
    };
    FigureRow { figure: RowFigure::Chance, name: Heading::ChanceOfGoal.into(), cells: (0..beside.len()).map(cell).collect() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::forecast::deterministic;
    use crate::plan::{Entry, YearMonth};

    /// One month without growth: gifts 900, brands 700 or with a deal more 1,050.
    fn rows(unit: Unit) -> Vec<FigureRow> {
        rows_with(&[("brands.deals_per_month", Entry::Exact(3.0)), ("own.1.name", Entry::Word("Tours".to_owned()))], unit)
    }

    /// The base, and a scenario with these changes.
    fn rows_with(changes: &[(&str, Entry)], unit: Unit) -> Vec<FigureRow> {
        let mut plan = Plan::new(YearMonth::new(2027, 1).unwrap());
        plan.set("plan.months".parse().unwrap(), Entry::Integer(1)).unwrap();
        let push = Variant::Scenario(plan.add_scenario_named("Brand push").unwrap());
        for (key, entry) in changes {
            plan.set_in(push, key.parse().unwrap(), entry.clone()).unwrap();
        }
        let flats = [Variant::Base, push].map(|variant| plan.flattened(variant));
        let forecasts = flats.each_ref().map(deterministic);
        let one = |place: usize, variant, chance| ComparedScenario { variant, flat: &flats[place], forecast: &forecasts[place], chance: Some(chance) };
        side_by_side(&plan, &[one(0, Variant::Base, 0.8), one(1, push, 0.914)], 0, unit)
    }

    fn said(rows: &[FigureRow], name: &str) -> Vec<String> {
        let row = rows.iter().find(|row| row.name == name).unwrap();
        row.cells.iter().map(|cell| format!("{} {}", cell.text, cell.difference).trim().to_owned()).collect()
    }

    #[test]
    fn every_figure_has_its_difference() {
        let rows = rows(Unit::Amount);
        let cases = [
            ("LIVE gifts", ["$900", "$900"]),
            ("Brand partnerships", ["$700", "$1,050 +$350"]),
            ("Tours", ["$0", "$100 +$100"]),
            ("Likes", ["$0", "$0"]),
            ("Gross, 1 month", ["$2,818", "$3,268 +$450"]),
            // After 120 of costs and 28 % of tax: 0.72 · 2,698.20 and 0.72 · 3,148.20.
            ("Take-home, 1 month", ["$1,943", "$2,267 +$324"]),
            ("Per LIVE hour", ["$56", "$65 +$9"]),
            ("$3,000 first met", ["not met", "Jan 2027"]),
            ("Chance of the goal", ["80%", "91% +11"]),
        ];
        for (name, cells) in cases {
            assert_eq!(said(&rows, name), cells, "{name}");
        }
    }

    #[test]
    fn differences_of_own_streams_are_exact() {
        let rows = rows_with(&[("own.1.name", Entry::Word("Tours".to_owned())), ("own.1.amount_per_month", Entry::Exact(100.4))], Unit::Amount);
        // The column adds up to 2,918.602, so 2,919: the floors lack 3, and .4 is the third largest remainder.
        assert_eq!(said(&rows, "Tours"), ["$0", "$101 +$100"]);
    }

    #[test]
    fn differences_are_shown_in_percent() {
        let rows = rows(Unit::Percent);
        assert_eq!(said(&rows, "Brand partnerships"), ["$700", "$1,050 +50%"]);
        // Nothing has no percent.
        assert_eq!(said(&rows, "Tours"), ["$0", "$100 +$100"]);
    }
}
