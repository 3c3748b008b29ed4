//! Past months of a plan: planned and real by stream, the running month for the days that are in.

use super::month::is_enabled;
use super::rounding::round_column;
use crate::forecast::{Forecast, KnownMonths, Line, PastMonth};
use crate::plan::{Plan, StreamId};

/// Planned and real so far, in whole money that adds up.
#[derive(Clone, Debug, PartialEq)]
pub struct SoFar {
    /// The streams that the plan has or that earned something, in the order they are shown.
    pub rows: Vec<SoFarRow>,
    /// Everything planned for these days.
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
    /// Planned for these days.
    pub planned: f64,
    /// Earned.
    pub real: f64,
}

impl SoFar {
    /// The past of a plan.
    #[must_use]
    pub fn new(plan: &Plan, forecast: &Forecast, months: &KnownMonths) -> Self {
        let running = months.running.iter().map(|running| (&running.so_far, running.part));
        let past: Vec<(&PastMonth, f64)> = months.known.iter().map(|month| (month, 1.0)).chain(running).collect();
        let planned = |stream| past.iter().map(|(month, part)| part * forecast.at(Line::Stream(stream), month.t)).sum::<f64>();
        let real = |position: usize| past.iter().filter_map(|(month, _)| month.earned.get(position).copied().flatten()).sum::<f64>();
        let all = forecast.streams().enumerate().map(|(position, stream)| SoFarRow { stream, planned: planned(stream), real: real(position) });
        let rows: Vec<SoFarRow> = all.filter(|row| is_enabled(plan, row.stream) || row.real != 0.0).collect();
        let column = |of: fn(&SoFarRow) -> f64| round_column(&rows.iter().map(of).collect::<Vec<_>>(), 1.0);
        let (planned, real) = (column(|row| row.planned), column(|row| row.real));
        let rounded = rows.iter().zip(planned.cells.iter().zip(&real.cells)).map(|(row, (planned, real))| SoFarRow { planned: *planned, real: *real, ..*row });
        let met = months.known.iter().filter(|month| month.gross() >= forecast.goal()).map(|month| month.t).collect();
        Self { rows: rounded.collect(), planned: planned.total, real: real.total, months: months.known.len(), met }
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
        assert_eq!((gifts.stream, gifts.planned, gifts.real), (StreamId::Named(Stream::Gifts), 1_132.0, 1_300.0));
        assert_eq!((so_far.real, so_far.months, so_far.met.len()), (1_300.0, 1, 0));
        assert_eq!(so_far.rows.iter().map(|row| row.planned).sum::<f64>(), so_far.planned);
    }
}
