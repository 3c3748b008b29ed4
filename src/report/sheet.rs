//! Every figure of a forecast, rounded so that each row and each column adds up to its total.

use crate::forecast::{Forecast, Line};

use super::column::{from_units, in_units, round_column, round_to};

/// Every month and the total. The streams of a row add up to its gross, gross − costs − tax is its take-home, and every
/// figure of the months adds up to that of the total.
///
/// A figure is less than two units from the exact one; what is exactly zero stays zero.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    /// The months in order.
    pub months: Vec<SheetRow>,
    /// Their sum.
    pub total: SheetRow,
}

/// The figures of one month, or of all, in the plan's currency.
#[derive(Clone, Debug, PartialEq)]
pub struct SheetRow {
    /// Every stream in the order it is shown.
    pub streams: Vec<f64>,
    /// Their sum.
    pub gross: f64,
    /// What is spent.
    pub costs: f64,
    /// What is set aside for tax.
    pub tax: f64,
    /// What remains.
    pub take_home: f64,
}

/// Rounds a forecast to a unit: 1 for whole money, 0.01 for cents.
#[must_use]
pub fn sheet(forecast: &Forecast, unit: f64) -> Sheet {
    let exact = |line: Line| forecast.row(line).iter().map(|amount| in_units(*amount, unit)).collect();
    let mut streams = Rounding::of(forecast.streams().map(|id| exact(Line::Stream(id))).collect(), None);
    let gross: f64 = streams.targets.iter().sum();
    let mut parts = Rounding::of([Line::Costs, Line::Tax, Line::TakeHome].map(exact).into(), Some(gross));
    let row = |streams: &[f64], parts: &[f64]| {
        let shown = |count: f64| from_units(count, unit);
        SheetRow {
            streams: streams.iter().copied().map(shown).collect(),
            gross: shown(streams.iter().sum()),
            costs: shown(parts[0]),
            tax: shown(parts[1]),
            take_home: shown(parts[2]),
        }
    };
    let month = |t| {
        let streams = streams.cells(t, None);
        row(&streams, &parts.cells(t, Some(streams.iter().sum())))
    };
    let months = (0..forecast.months()).map(month).collect();
    Sheet { months, total: row(&streams.shown, &parts.shown) }
}

/// Some lines on their way through the months, counted in units. What a month's rounding gains or loses on a line is
/// carried into its next month, so that no column drifts.
struct Rounding {
    exact: Vec<Vec<f64>>,
    /// What each line should add up to.
    targets: Vec<f64>,
    /// What each line adds up to so far, exactly and as shown.
    passed: Vec<f64>,
    shown: Vec<f64>,
}

impl Rounding {
    fn of(exact: Vec<Vec<f64>>, total: Option<f64>) -> Self {
        let sums: Vec<f64> = exact.iter().map(|line| line.iter().sum()).collect();
        let targets = round_or_fit(&sums, total);
        Self { passed: vec![0.0; exact.len()], shown: vec![0.0; exact.len()], targets, exact }
    }

    /// The shown cells of month `t`; the months come in order. They add up to `total`, or else to their rounded sum.
    fn cells(&mut self, t: usize, total: Option<f64>) -> Vec<f64> {
        let amounts: Vec<f64> = self.exact.iter().map(|line| line[t]).collect();
        let is_last = self.exact.first().is_some_and(|line| t + 1 == line.len());
        let due = |i: usize, amount: f64| if amount == 0.0 { 0.0 } else { self.passed[i] + amount - self.shown[i] };
        let due: Vec<f64> = amounts.iter().enumerate().map(|(i, amount)| due(i, *amount)).collect();
        let cells = is_last.then(|| self.rest(&amounts, total)).flatten().unwrap_or_else(|| round_or_fit(&due, total));
        for (i, (cell, amount)) in cells.iter().zip(&amounts).enumerate() {
            self.shown[i] += cell;
            self.passed[i] += amount;
        }
        cells
    }

    /// What is missing to the targets, unless that would put something where nothing is, or not add up.
    fn rest(&self, amounts: &[f64], total: Option<f64>) -> Option<Vec<f64>> {
        let rest: Vec<f64> = self.targets.iter().zip(&self.shown).map(|(target, shown)| target - shown).collect();
        let nothing_stays = rest.iter().zip(amounts).all(|(rest, amount)| *amount != 0.0 || *rest == 0.0);
        let adds_up = total.is_none_or(|total| rest.iter().sum::<f64>() == total);
        (nothing_stays && adds_up).then_some(rest)
    }
}

fn round_or_fit(amounts: &[f64], total: Option<f64>) -> Vec<f64> {
    total.map_or_else(|| round_column(amounts, 1.0).cells, |total| round_to(amounts, 1.0, total))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::forecast::as_set;
    use crate::plan::{Assumption, Entry, Key, Plan, Setting, Stream, YearMonth};

    fn check(forecast: &Forecast, unit: f64) -> Result<(), TestCaseError> {
        let sheet = sheet(forecast, unit);
        let units = |amount: f64| (amount / unit).round();
        for row in sheet.months.iter().chain([&sheet.total]) {
            prop_assert_eq!(row.streams.iter().map(|cell| units(*cell)).sum::<f64>(), units(row.gross));
            prop_assert_eq!(units(row.gross) - units(row.costs) - units(row.tax), units(row.take_home));
        }
        let figures = |row: &SheetRow| [row.streams.as_slice(), &[row.gross, row.costs, row.tax, row.take_home]].concat();
        let lines: Vec<Line> = forecast.streams().map(Line::Stream).chain([Line::Gross, Line::Costs, Line::Tax, Line::TakeHome]).collect();
        for (i, line) in lines.into_iter().enumerate() {
            let column: Vec<f64> = sheet.months.iter().map(|row| figures(row)[i]).collect();
            prop_assert_eq!(column.iter().map(|cell| units(*cell)).sum::<f64>(), units(figures(&sheet.total)[i]));
            for (cell, exact) in column.iter().zip(forecast.row(line)) {
                prop_assert!((cell - exact).abs() < 2.0 * unit + 1e-6, "{} for {}", cell, exact);
                prop_assert!(*exact != 0.0 || *cell == 0.0 || line == Line::Gross || line == Line::TakeHome, "{} for {}", cell, exact);
            }
        }
        Ok(())
    }

    proptest! {
        #[test]
        fn every_row_and_column_adds_up(
            months in 1u64..=120, growth in -0.2..0.2f64, gifts in 0.0..1e4f64, unit_cost in 0.0..100.0f64, december in 0.0..3.0f64,
            no_brands in any::<bool>(), starts in 0u64..24, tax in 0.0..1.0f64, manager in 0.0..0.5f64, cents in any::<bool>(),
        ) {
            let mut plan = Plan::new(YearMonth::new(2027, 1).unwrap());
            plan.set("plan.months".parse().unwrap(), Entry::Whole(months)).unwrap();
            let sets = [
                (Assumption::GrowthRate, growth), (Assumption::GiftsPerHour, gifts), (Assumption::UnitCost, unit_cost),
                (Assumption::SeasonDec, december.floor()), (Assumption::TaxSetAsideRate, tax), (Assumption::ManagerRate, manager),
            ];
            for (assumption, value) in sets {
                plan.set(Key::Assumption(assumption), Entry::Sure(value)).unwrap();
            }
            plan.set(Key::Stream(Stream::Brands, Setting::Enabled), Entry::Switch(!no_brands)).unwrap();
            plan.set(Key::Stream(Stream::Merch, Setting::StartsMonth), Entry::Whole(starts)).unwrap();
            check(&as_set(&plan), if cents { 0.01 } else { 1.0 })?;
        }
    }

    #[test]
    fn the_total_of_a_new_plan_is_the_rounded_one() {
        let total = sheet(&as_set(&Plan::new(YearMonth::new(2027, 1).unwrap())), 1.0).total;
        // 39,717.92 gross, 12 · 120 costs, 0.28 · 38,277.92 = 10,717.82 tax, 27,560.10 take-home
        assert_eq!((total.gross, total.costs, total.tax, total.take_home), (39_718.0, 1_440.0, 10_718.0, 27_560.0));
    }
}
