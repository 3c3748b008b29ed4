//! Columns whose shown cells add up to their shown total.

/// A column of rounded amounts and their sum.
#[derive(Clone, Debug, PartialEq)]
pub struct RoundedColumn {
    /// The amounts, each a multiple of the unit and less than one unit from the exact amount; zero stays zero.
    pub cells: Vec<f64>,
    /// The sum of the cells: the exact sum, rounded.
    pub total: f64,
}

/// Rounds a column to a unit (1 for whole money, 0.01 for cents) by largest remainder: the units lost or gained by
/// rounding each cell alone go to the cells nearest to the next unit.
#[must_use]
pub fn round_column(amounts: &[f64], unit: f64) -> RoundedColumn {
    let total = in_units(amounts.iter().sum(), unit).round() + 0.0;
    RoundedColumn { cells: round_to(amounts, unit, from_units(total, unit)), total: from_units(total, unit) }
}

/// Rounds amounts to a unit so that they add up to a total near their sum, itself a multiple of the unit.
pub(super) fn round_to(amounts: &[f64], unit: f64, total: f64) -> Vec<f64> {
    let exact: Vec<f64> = amounts.iter().map(|amount| in_units(*amount, unit)).collect();
    let mut cells: Vec<f64> = exact.iter().map(|amount| amount.floor()).collect();
    let mut open: Vec<usize> = (0..exact.len()).filter(|i| exact[*i] != 0.0).collect();
    open.sort_by(|a, b| (exact[*b] - cells[*b]).total_cmp(&(exact[*a] - cells[*a])));
    let left = in_units(total, unit).round() - cells.iter().sum::<f64>();
    if left < 0.0 {
        open.reverse();
    }
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a whole number; one too large finds no cells")]
    let count = left.abs() as usize;
    // Each cell takes one unit at most. Where more are left, the numbers are too large to hold units, and stay as they are.
    for i in open.get(..count).unwrap_or_default() {
        cells[*i] += left.signum();
    }
    cells.into_iter().map(|cell| from_units(cell, unit)).collect()
}

/// Dividing by 100 rather than multiplying by 0.01 is the number nearest to the cents.
fn per_one(unit: f64) -> f64 {
    (1.0 / unit).round()
}

pub(super) fn in_units(amount: f64, unit: f64) -> f64 {
    if unit < 1.0 { amount * per_one(unit) } else { amount / unit }
}

pub(super) fn from_units(count: f64, unit: f64) -> f64 {
    (if unit < 1.0 { count / per_one(unit) } else { count * unit }) + 0.0
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn largest_remainders_get_the_rest() {
        // The sum is 3.9, so 4; the floors 1 + 1 + 0 leave 2 for the remainders .6 and .9 before .4.
        assert_eq!(round_column(&[1.4, 1.6, 0.9], 1.0), RoundedColumn { cells: vec![1.0, 2.0, 1.0], total: 4.0 });
    }

    #[test]
    fn losses_and_zeros() {
        // The sum is −0.6, so −1; the floors −2 + 0 + 0 leave 1 for the largest remainder, .9.
        assert_eq!(round_column(&[-1.5, 0.0, 0.9], 1.0), RoundedColumn { cells: vec![-2.0, 0.0, 1.0], total: -1.0 });
        assert_eq!(round_column(&[0.0, -0.0], 0.01), RoundedColumn { cells: vec![0.0, 0.0], total: 0.0 });
        assert_eq!(round_column(&[], 1.0), RoundedColumn { cells: vec![], total: 0.0 });
    }

    proptest! {
        #[test]
        fn cells_add_up_and_stay_near(amounts in prop::collection::vec(prop_oneof![Just(0.0), -1e7..1e7], 0..40), unit in prop_oneof![Just(1.0), Just(0.01), Just(0.001)]) {
            let column = round_column(&amounts, unit);
            // Both sides in whole units, where sums are exact.
            let units = |amount: f64| (amount / unit).round();
            prop_assert_eq!(column.cells.iter().map(|cell| units(*cell)).sum::<f64>(), units(column.total));
            prop_assert!((column.total - amounts.iter().sum::<f64>()).abs() <= unit * 0.5 + 1e-6);
            for (cell, amount) in column.cells.iter().zip(&amounts) {
                prop_assert!((cell - amount).abs() < unit + 1e-6 && (*amount != 0.0 || *cell == 0.0), "{} for {}", cell, amount);
                prop_assert!((cell - units(*cell) * unit).abs() < 1e-6);
            }
        }
    }
}
