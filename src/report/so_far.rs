//! Past months of a plan: planned and real by stream, the running month for the days that are in.

use super::actuals_report::on_course;
use super::month::is_enabled;
use super::rounding::round_column;
use crate::forecast::futures::Given;
use crate::forecast::{Forecast, KnownMonths, Line, PastMonth};
use crate::plan::{Plan, StreamId};
use crate::words::Money;
use crate::words::reality_view::RealityText;

/// Planned and real so far, in whole money that adds up.
#[derive(Clone, Debug, PartialEq)]
pub struct SoFar {
    /// The streams that the plan has or that earned something, in the order they are shown.
    pub rows: Vec<SoFarRow>,
    /// The sum planned for these days, of streams and months whose earnings are known.
    pub planned: f64,
    /// Everything earned.
    pub real: f64,
    /// The months that are over.
    pub months: usize,
    /// The months that are over and met the goal before costs.
    pub met: Vec<usize>,
}

/// A stream so far.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SoFarRow {
    /// The stream.
    pub stream: StreamId,
    /// Planned for these days; in months whose earnings are known, where any are.
    pub planned: f64,
    /// Earned; `None` where nothing is known.
    pub real: Option<f64>,
}

impl SoFar {
    /// The past of a plan.
    #[must_use]
    pub fn new(plan: &Plan, forecast: &Forecast, months: &KnownMonths) -> Self {
        let running = months.running.iter().map(|running| (&running.so_far, running.part));
        let past: Vec<(&PastMonth, f64)> = months.known.iter().map(|month| (month, 1.0)).chain(running).collect();
        let row = |(position, stream): (usize, StreamId)| {
            let planned = |(month, part): &(&PastMonth, f64)| part * forecast.at(Line::Stream(stream), month.t);
            let earned = |month: &PastMonth| month.earned.get(position).copied().flatten();
            let known: Vec<_> = past.iter().filter_map(|past| Some((planned(past), earned(past.0)?))).collect();
            let sum = |of: fn(&(f64, f64)) -> f64| known.iter().map(of).sum::<f64>();
            if known.is_empty() {
                return SoFarRow { stream, planned: past.iter().map(planned).sum(), real: None };
            }
            SoFarRow { stream, planned: sum(|known| known.0), real: Some(sum(|known| known.1)) }
        };
        let all = forecast.streams().enumerate().map(row);
        let mut rows: Vec<SoFarRow> = all.filter(|row| is_enabled(plan, row.stream) || row.real.is_some_and(|real| real != 0.0)).collect();
        // Unknown amounts are in no sum.
        let (known, unknown): (Vec<&mut SoFarRow>, Vec<&mut SoFarRow>) = rows.iter_mut().partition(|row| row.real.is_some());
        let column = |of: fn(&SoFarRow) -> f64| round_column(&known.iter().map(|row| of(row)).collect::<Vec<_>>(), 1.0);
        let (planned, real) = (column(|row| row.planned), column(|row| row.real.unwrap_or_default()));
        for (row, cells) in known.into_iter().zip(planned.cells.iter().zip(&real.cells)) {
            (row.planned, row.real) = (*cells.0, Some(*cells.1));
        }
        for row in unknown {
            row.planned = row.planned.round();
        }
        let met = months.known.iter().filter(|month| month.gross() >= forecast.goal()).map(|month| month.t).collect();
        Self { rows, planned: planned.total, real: real.total, months: months.known.len(), met }
    }
}

/// The total as it now looks; without futures that fit the past, the past against the plan.
#[must_use]
pub fn course(plan: &Plan, forecast: &Forecast, (months, so_far): (&KnownMonths, &SoFar), given: Option<&Given>) -> RealityText {
    match given {
        Some(given) => on_course(plan, forecast, given),
        None if months.is_empty() => RealityText::NoMonthYet,
        None => RealityText::SoFarAgainst { real: so_far.real, planned: so_far.planned, months: so_far.months, money: Money::of(plan.currency()) },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::forecast::{RunningMonth, deterministic};
    use crate::plan::{Stream, YearMonth};

    #[test]
    fn running_month_is_planned_for_the_days_that_are_in() {
        let plan = Plan::new(YearMonth::new(2027, 1).unwrap());
        let forecast = deterministic(&plan);
        let streams = forecast.streams().len();
        let month = |t: usize, gifts: f64| PastMonth { t, earned: (0..streams).map(|position| (position == 0).then_some(gifts)).collect() };
        let running = RunningMonth { so_far: month(1, 300.0), part: 0.25 };
        let so_far = SoFar::new(&plan, &forecast, &KnownMonths { known: vec![month(0, 1_000.0)], running: Some(running), until: None });
        // Gifts: 20 · 2.5 · 150 · 24 · 0.005 = 900 in January, 927 in February, of which a quarter is 231.75.
        let gifts = so_far.rows[0];
        assert_eq!((gifts.stream, gifts.planned, gifts.real), (StreamId::Named(Stream::Gifts), 1_132.0, Some(1_300.0)));
        assert_eq!((so_far.real, so_far.months, so_far.met.len()), (1_300.0, 1, 0));
        // Of the brands nothing is known: 700 in January and a quarter of 710.42 in February are beside nothing, and in no sum.
        assert_eq!((so_far.rows[1].planned, so_far.rows[1].real), (878.0, None));
        assert_eq!(so_far.planned, 1_132.0);
    }
}
