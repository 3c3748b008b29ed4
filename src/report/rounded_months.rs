//! Every figure of a forecast, rounded so that each row and each column adds up to its total.

use crate::forecast::{Forecast, Line};

use super::rounding::{from_units, in_units, round_column, round_to};

/// Every month and the total. The streams of a row add up to its gross, gross − costs − tax is its take-home, and every
/// figure of the months adds up to that of the total.
///
/// A figure is less than two units from the exact one; an exact zero stays zero.
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
    /// Costs.
    pub costs: f64,
    /// Tax set aside.
    pub tax: f64,
    /// Take-home.
    pub take_home: f64,
}

/// Rounds a forecast to a unit: 1 for whole money, 0.01 for cents.
#[must_use]
pub fn sheet(forecast: &Forecast, unit: f64) -> Sheet {
    let exact = |line: Line| -> Vec<f64> { forecast.row(line).iter().map(|amount| in_units(*amount, unit)).collect() };
    let gross = round_column(&exact(Line::Gross), 1.0).cells;
    let streams = grid(&forecast.streams().map(|id| exact(Line::Stream(id))).collect::<Vec<_>>(), &gross);
    let parts = grid(&[Line::Costs, Line::Tax, Line::TakeHome].map(exact), &gross);
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
    Sheet { months: streams.iter().zip(&parts).map(|(streams, parts)| row(streams, parts)).collect(), total: row(&sums(&streams), &sums(&parts)) }
}

/// Rounds lines to a unit: a row for each month that adds up to its sum, itself a multiple of the unit, and columns that add up to their
/// rounded totals.
pub(super) fn rounded_lines(lines: &[&[f64]], row_sums: &[f64], unit: f64) -> Vec<Vec<f64>> {
    let in_whole = |amounts: &[f64]| amounts.iter().map(|amount| in_units(*amount, unit)).collect::<Vec<_>>();
    let sums: Vec<f64> = in_whole(row_sums).into_iter().map(f64::round).collect();
    let rows = grid(&lines.iter().map(|line| in_whole(line)).collect::<Vec<_>>(), &sums);
    rows.into_iter().map(|row| row.into_iter().map(|count| from_units(count, unit)).collect()).collect()
}

/// Rounds the months of some lines, counted in units, to whole units: a row for each month that adds up to its sum, and
/// columns that add up to their rounded totals.
fn grid(lines: &[Vec<f64>], row_sums: &[f64]) -> Vec<Vec<f64>> {
    let month = |t: usize| lines.iter().map(|line| line[t]).collect::<Vec<_>>();
    let mut rows: Vec<Vec<f64>> = row_sums.iter().enumerate().map(|(t, sum)| round_to(&month(t), 1.0, *sum)).collect();
    let exact_totals: Vec<f64> = lines.iter().map(|line| line.iter().sum()).collect();
    let totals = round_to(&exact_totals, 1.0, row_sums.iter().sum());
    let mut surplus: Vec<f64> = sums(&rows).iter().zip(totals).map(|(sum, total)| sum - total).collect();
    // Rounding loses less than a unit a month; where more is amiss, the numbers are too large to hold units at all.
    if surplus.iter().any(|surplus| surplus.abs() > 1e3) {
        return rows;
    }
    // A row keeps its sum when a unit moves within it, from a column that has too much to one that has too little.
    while let Some((t, from, to)) = cheapest_move(lines, &rows, &surplus) {
        for (line, unit) in [(from, -1.0), (to, 1.0)] {
            rows[t][line] += unit;
            surplus[line] += unit;
        }
    }
    rows
}

/// The month, and the lines from and to which a unit moves with the least harm; none when every column adds up.
fn cheapest_move(lines: &[Vec<f64>], rows: &[Vec<f64>], surplus: &[f64]) -> Option<(usize, usize, usize)> {
    let moves = rows.iter().enumerate().flat_map(|(t, row)| {
        let error = move |line: usize| row[line] - lines[line][t];
        // A zero neither gains a unit nor loses one.
        let open = move |sign: f64| (0..row.len()).filter(move |line| surplus[*line] * sign > 0.0 && lines[*line][t] != 0.0);
        open(1.0).flat_map(move |from| open(-1.0).map(move |to| (error(from) - error(to), (t, from, to))))
    });
    moves.max_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, best)| best)
}

/// The sum of each column.
fn sums(rows: &[Vec<f64>]) -> Vec<f64> {
    let mut sums = vec![0.0; rows.first().map_or(0, Vec::len)];
    for row in rows {
        for (sum, cell) in sums.iter_mut().zip(row) {
            *sum += cell;
        }
    }
    sums
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::forecast::deterministic;
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
                prop_assert!((cell - exact).abs() < 2.0 * unit, "{} for {}", cell, exact);
                prop_assert!(*exact != 0.0 || *cell == 0.0 || line == Line::Gross || line == Line::TakeHome, "{} for {}", cell, exact);
            }
        }
        Ok(())
    }

    proptest! {
        #[test]
        fn every_row_and_column_adds_up(
            months in 1u64..=120, growth in -0.2..0.08f64, gifts in 0.0..1e4f64, unit_cost in 0.0..100.0f64, december in 0.0..3.0f64,
            no_brands in any::<bool>(), starts in 0u64..24, tax in 0.0..1.0f64, manager in 0.0..0.5f64, cents in any::<bool>(),
        ) {
            let mut plan = Plan::new(YearMonth::new(2027, 1).unwrap());
            plan.set("plan.months".parse().unwrap(), Entry::Integer(months)).unwrap();
            let sets = [
                (Assumption::GrowthRate, growth), (Assumption::GiftsPerHour, gifts), (Assumption::UnitCost, unit_cost),
                (Assumption::SeasonDec, december.floor()), (Assumption::TaxSetAsideRate, tax), (Assumption::ManagerRate, manager),
            ];
            for (assumption, value) in sets {
                plan.set(Key::Assumption(assumption), Entry::Exact(value)).unwrap();
            }
            plan.set(Key::Stream(Stream::Brands, Setting::Enabled), Entry::Switch(!no_brands)).unwrap();
            plan.set(Key::Stream(Stream::Merch, Setting::StartsMonth), Entry::Integer(starts)).unwrap();
            check(&deterministic(&plan), if cents { 0.01 } else { 1.0 })?;
        }
    }

    #[test]
    fn total_of_a_new_plan_is_the_rounded_one() {
        let total = sheet(&deterministic(&Plan::new(YearMonth::new(2027, 1).unwrap())), 1.0).total;
        // 39,717.92 gross, 12 · 120 costs, 0.28 · 38,277.92 = 10,717.82 tax, 27,560.10 take-home
        assert_eq!((total.gross, total.costs, total.tax, total.take_home), (39_718.0, 1_440.0, 10_718.0, 27_560.0));
    }
}
