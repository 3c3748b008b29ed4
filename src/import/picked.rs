//! The columns of a file as dates, counts and amounts.

use std::cell::Cell;

use super::answers::ImportAnswers;
use super::grid::{Cells, TextColumn};
use super::marked_number::{NumberMarks, is_missing, marks, number};
use super::raw_date::RawDate;
use super::reading::Reading;
use super::start_hour::start_hour;
use super::watch::{Watch, part_of};
use crate::plan::{Currency, Day};
use crate::words::import_preview::{DateOrder, ImportDoubt, ImportFault};

/// The columns that a format asks for, by their places in its list.
pub(super) struct Picked<'a> {
    pub(super) cells: Cells,
    pub(super) answers: &'a ImportAnswers,
    pub(super) watch: Watch<'a>,
    /// Columns that were read.
    pub(super) read: Cell<usize>,
    /// The names of the columns that were found, in small letters.
    pub(super) names: Vec<Option<String>>,
}

/// Whether the numbers of a column have decimals.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Digits {
    /// Counts: a mark separates thousands.
    Whole,
    /// Amounts.
    Amounts,
}

impl Picked<'_> {
    pub(super) fn column(&self, place: usize) -> Option<&TextColumn> {
        self.cells.columns.get(place)?.as_ref()
    }

    /// The texts of a column; an empty one for each row where it is not there.
    pub(super) fn texts(&self, place: usize) -> Vec<&str> {
        self.column(place).map_or_else(|| vec![""; self.cells.lines.len()], |column| column.cells().collect())
    }

    /// The days of a column, and their order in the form of the file.
    pub(super) fn days(&self, place: usize, reading: &mut Reading) -> Result<Vec<Option<Day>>, ImportFault> {
        self.check_cancelled()?;
        let dates: Vec<Option<RawDate>> = self.column(place).into_iter().flat_map(TextColumn::cells).map(RawDate::read).collect();
        if dates.iter().all(Option::is_none) {
            return Err(ImportFault::NoDates);
        }
        let seen: Vec<DateOrder> = dates.iter().flatten().filter_map(|date| date.order()).collect();
        let has = |order: DateOrder| seen.contains(&order);
        let is_mixed = has(DateOrder::DayFirst) && has(DateOrder::MonthFirst);
        let order = match (seen.first(), self.answers.dates) {
            (_, Some(answer)) if !has(DateOrder::DayFirst) && !has(DateOrder::MonthFirst) => Some(answer),
            (Some(first), _) if !is_mixed => {
                Some(seen.iter().copied().find(|order| matches!(order, DateOrder::DayFirst | DateOrder::MonthFirst)).unwrap_or(*first))
            }
            _ => None,
        };
        let order = order.ok_or(ImportFault::DateOrder)?;
        // One date that can be read in two ways is enough, where no other one shows the order.
        let is_unclear = dates.iter().flatten().any(|date| date.order().is_none()) && !has(DateOrder::DayFirst) && !has(DateOrder::MonthFirst);
        if is_unclear && self.answers.dates.is_none() {
            return Err(ImportFault::DateOrder);
        }
        let without_year = dates.iter().flatten().any(|date| matches!(date, RawDate::ByName { year: None, .. }));
        match self.answers.year {
            None if without_year => return Err(ImportFault::NoYear),
            Some(year) if without_year => reading.doubts.push(ImportDoubt::YearGiven(year)),
            _ => {}
        }
        let is_used = dates.iter().flatten().any(|date| date.order() == Some(order) || date.order().is_none());
        reading.form.dates = if is_used { Some(order) } else { seen.first().copied() };
        let days: Vec<Option<Day>> = dates.into_iter().map(|date| date?.day(order, self.answers.year)).collect();
        let unreadable = self.column(place).into_iter().flat_map(TextColumn::cells).zip(&days).map(|(cell, day)| day.is_none() && !is_missing(cell));
        self.doubt_unreadable(unreadable, reading);
        Ok(days)
    }

    /// The days of a column on which something happened. Nothing has happened after today: such a date is a wrong year, a wrong clock or an announcement.
    pub(super) fn past_days(&self, place: usize, reading: &mut Reading) -> Result<Vec<Option<Day>>, ImportFault> {
        let mut days = self.days(place, reading)?;
        let mut ahead = Vec::new();
        for day in &mut days {
            ahead.extend(day.take_if(|day| *day > self.answers.today));
        }
        reading.doubt_ahead(&ahead);
        Ok(days)
    }

    /// The hours of a column of times.
    pub(super) fn hours(&self, place: usize, reading: &mut Reading) -> Result<Vec<Option<f64>>, ImportFault> {
        self.check_cancelled()?;
        let Some(column) = self.column(place) else { return Ok(vec![None; self.cells.lines.len()]) };
        let hours: Vec<Option<f64>> = column.cells().map(|cell| start_hour(cell).map(f64::from)).collect();
        self.doubt_unreadable(column.cells().zip(&hours).map(|(cell, hour)| hour.is_none() && !is_missing(cell)), reading);
        Ok(hours)
    }

    /// The numbers of columns, and their decimal mark in the form of the file.
    pub(super) fn numbers<const N: usize>(&self, places: [usize; N], digits: Digits, reading: &mut Reading) -> Result<[Vec<Option<f64>>; N], ImportFault> {
        self.check_cancelled()?;
        let cells = || places.iter().filter_map(|place| self.column(*place)).flat_map(TextColumn::cells);
        let decimal = match (marks(cells()), self.answers.decimal) {
            (NumberMarks::Decimal(mark), _) => {
                reading.form.decimal = Some(mark);
                mark
            }
            (NumberMarks::Unclear(_) | NumberMarks::None, Some(mark)) => mark,
            (NumberMarks::None, None) => '.',
            // The mark of a whole number separates thousands.
            (NumberMarks::Unclear(_), None) if digits == Digits::Whole => {
                cells().find_map(|cell| cell.chars().find(|c| matches!(c, '.' | ','))).map_or('.', |mark| if mark == '.' { ',' } else { '.' })
            }
            (NumberMarks::Unclear(sample), None) => return Err(ImportFault::Decimal { sample }),
        };
        Ok(places.map(|place| {
            let Some(column) = self.column(place) else { return vec![None; self.cells.lines.len()] };
            let numbers: Vec<Option<f64>> = column.cells().map(|cell| number(cell, decimal)).collect();
            self.doubt_unreadable(column.cells().zip(&numbers).map(|(cell, number)| number.is_none() && !is_missing(cell)), reading);
            numbers
        }))
    }

    /// The currencies of a column; the one that was given, else `usual`, where it is not there.
    pub(super) fn currencies(&self, place: usize, usual: Option<Currency>, reading: &mut Reading) -> Vec<Option<Currency>> {
        if let Some(column) = self.column(place) {
            return column.cells().map(|cell| cell.parse().ok()).collect();
        }
        let currency = self.answers.currency.or(usual).unwrap_or_else(|| {
            reading.doubts.push(ImportDoubt::NoCurrency(self.answers.plan_currency));
            self.answers.plan_currency
        });
        vec![Some(currency); self.cells.lines.len()]
    }

    /// A column is soon read: the import can be cancelled between two.
    fn check_cancelled(&self) -> Result<(), ImportFault> {
        self.watch.reached(part_of(self.read.get(), self.cells.columns.len()));
        self.read.set(self.read.get() + 1);
        if self.watch.is_cancelled() { Err(ImportFault::Cancelled) } else { Ok(()) }
    }

    fn doubt_unreadable(&self, unreadable: impl Iterator<Item = bool>, reading: &mut Reading) {
        let mut lines = self.cells.lines.iter().zip(unreadable).filter(|(_, is)| *is).map(|(line, _)| *line);
        if let Some(first) = lines.next() {
            reading.doubts.push(ImportDoubt::Unreadable { rows: lines.count() + 1, first });
        }
    }
}
