//! Every future by itself, for those who audit the percentiles.

use std::iter::once;
use std::ops::Range;

use super::rounding::{round_column, round_to};
use super::table::{Cell, Table};
use crate::forecast::futures::OneFuture;
use crate::plan::Plan;
use crate::words::{Money, quantity_of};

/// The futures of a plan, each a row: the draw of every number with a range, then gross, costs, tax and take-home of each month.
#[derive(Clone, Copy, Debug)]
pub struct RawFutures<'a>(pub &'a Plan);

impl RawFutures<'_> {
    /// The names of the columns.
    #[must_use]
    pub fn head(self) -> Table {
        let plan = self.0;
        let drawn = OneFuture::new(plan, 0).values.into_iter().map(|(key, _)| key.to_string());
        let months = ["gross", "costs", "tax", "take_home"];
        let figures = months.into_iter().flat_map(|name| (0..plan.months()).map(move |t| format!("{name}.{}", plan.start_month().plus(t))));
        Table::new(plan.currency(), once("future".to_owned()).chain(drawn).chain(figures))
    }

    /// The rows of these futures, unrounded.
    #[must_use]
    pub fn rows(self, futures: Range<usize>) -> Table {
        self.rows_of(futures, |_| ())
    }

    /// The rows of these futures to the smallest coin: gross less costs less tax is take-home in each month.
    #[must_use]
    pub fn rows_in_coins(self, futures: Range<usize>) -> Table {
        let unit = Money::of(self.0.currency()).smallest();
        self.rows_of(futures, |one| {
            for t in 0..one.gross.len() {
                let gross = round_column(&one.gross[t..=t], unit).total;
                let parts = round_to(&[one.costs[t], one.tax[t], one.take_home[t]], unit, gross);
                (one.gross[t], one.costs[t], one.tax[t], one.take_home[t]) = (gross, parts[0], parts[1], parts[2]);
            }
        })
    }

    fn rows_of(self, futures: Range<usize>, rounded: impl Fn(&mut OneFuture)) -> Table {
        let mut table = Table::new(self.0.currency(), Vec::<String>::new());
        for index in futures {
            let mut one = OneFuture::new(self.0, index);
            rounded(&mut one);
            let drawn = one.values.iter().map(|(key, value)| quantity_of(*key).map_or(Cell::Empty, |quantity| Cell::Number(*value, quantity)));
            let figures = [&one.gross, &one.costs, &one.tax, &one.take_home].into_iter().flatten().map(|amount| Cell::Cents(*amount));
            table.row(once(Cell::Count(index as u64)).chain(drawn).chain(figures));
        }
        table
    }
}
