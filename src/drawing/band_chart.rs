//! The bands of futures over the months, the plan as set, the goal, and likes at zero.

use super::axis::ends_with_goal;
use super::canvas::Canvas;
use super::element::{Ink, Pen, TOTAL_LINE};
use super::gutter::{self, GutterLabel, Mark, draw_labels};
use super::labels::Anchor;
use super::months::{ChartedPlan, MonthsChart, months_axis, spread};
use super::palette::Role;
use crate::forecast::futures::{Bands, Futures, OneFuture, Rank};
use crate::plan::GoalMeasure;
use crate::words::{ChartText, RangeText};

/// The strength of the outer and of the inner band.
pub(super) const STRENGTHS: [f32; 2] = [0.22, 0.36];
/// Thickness of the line of a single future.
const ONE_LINE: f32 = 1.5;

/// The futures of a chart.
#[derive(Clone, Copy, Debug)]
pub struct ChartedFutures<'a> {
    /// The futures.
    pub futures: &'a Futures,
    /// Whether they belong to the plan that is drawn.
    pub fresh: bool,
    /// A single future to look at.
    pub one: Option<(Rank, &'a OneFuture)>,
}

impl<'a> ChartedFutures<'a> {
    fn bands(&self, charted: &ChartedPlan<'_>) -> &'a Bands {
        self.futures.bands(charted.plan.goal_measure())
    }

    fn one(&self, charted: &ChartedPlan<'_>) -> Option<(Rank, &'a [f64])> {
        let of = |one: &'a OneFuture| if charted.plan.goal_measure() == GoalMeasure::Gross { one.gross.as_slice() } else { &one.take_home };
        self.one.map(|(rank, one)| (rank, of(one)))
    }

    /// The ends of the axis.
    #[must_use]
    pub fn axis(&self, charted: &ChartedPlan<'_>) -> (f64, f64) {
        let (bands, as_set) = (self.bands(charted), charted.forecast.row(charted.forecast.goal_line()));
        let one = || self.one(charted).into_iter().flat_map(|(_, row)| row);
        let high = bands.p90.iter().chain(as_set).chain(one()).copied().fold(0.0, f64::max);
        let low = bands.p10.iter().chain(as_set).chain(one()).copied().fold(0.0, f64::min);
        ends_with_goal((low, high), charted.forecast.goal())
    }

    /// Weaker for the futures of a plan that is no longer drawn.
    const fn role_of_words(&self) -> Role {
        if self.fresh { Role::Text } else { Role::Dim }
    }
}

/// Adds the chart.
pub fn draw_futures(canvas: &mut Canvas<'_>, chart: &MonthsChart<'_>, of: &ChartedFutures<'_>) {
    let MonthsChart { charted, frame, axes } = *chart;
    axes.draw(canvas, charted.money(), frame.goal.as_deref(), |inside| draw_bands(inside, chart, of));
    let likes = chart.draw_likes(canvas);
    chart.draw_months(canvas);
    draw_labels(canvas, axes.rect, frame.gutter, &labels(chart, of, likes));
}

fn draw_bands(canvas: &mut Canvas<'_>, chart: &MonthsChart<'_>, of: &ChartedFutures<'_>) {
    let MonthsChart { charted, axes, .. } = *chart;
    let bands = of.bands(&charted);
    // A run of fewer months than the plan now has is stale, and drawn as far as it goes.
    let (xs, role) = (months_axis(bands.p50.len()), if of.fresh { Role::Accent } else { Role::Costs });
    for ((low, high), strength) in [(&bands.p10, &bands.p90), (&bands.p25, &bands.p75)].into_iter().zip(STRENGTHS) {
        canvas.add(axes.area(&xs, [&spread(low), &spread(high)], Ink::of(role, strength)));
    }
    canvas.add(axes.line(&xs, &spread(&bands.p50), Pen::solid(TOTAL_LINE, of.role_of_words())));
    let as_set = charted.forecast.row(charted.forecast.goal_line());
    canvas.add(axes.line(&months_axis(as_set.len()), &spread(as_set), Pen::dotted(1.5, Role::Dim, 4.0)));
    if let Some((rank, row)) = of.one(&charted) {
        canvas.add(axes.line(&xs, &spread(row), Pen::solid(ONE_LINE, role_of_rank(rank))));
    }
}

/// The labels of bands, lines and likes.
fn labels(chart: &MonthsChart<'_>, of: &ChartedFutures<'_>, likes: GutterLabel) -> Vec<GutterLabel> {
    let MonthsChart { charted, axes, .. } = *chart;
    let bands = of.bands(&charted);
    let (last, as_set) = (bands.p50.len() - 1, charted.forecast.row(charted.forecast.goal_line()));
    let role = if of.fresh { Role::Accent } else { Role::Costs };
    let words = of.role_of_words();
    let label = |text: String, mark: (Mark, Ink), (y, weight): (f64, f32)| GutterLabel {
        text,
        mark,
        role: if mark.0 == Mark::Area { words } else { mark.1.role },
        anchor: Anchor { y: axes.height(y), weight },
    };
    let mut labels = vec![
        label(ChartText::Median.to_string(), (Mark::Line, words.into()), (bands.p50[last], gutter::LINE)),
        label(ChartText::AsSet.to_string(), (Mark::Dots, Role::Dim.into()), (as_set[as_set.len() - 1], gutter::LINE / 2.0)),
        label(ChartText::InTen(8).to_string(), (Mark::Area, Ink::of(role, 0.4)), (f64::midpoint(bands.p75[last], bands.p90[last]), 2.0)),
        label(ChartText::InTen(5).to_string(), (Mark::Area, Ink::of(role, 0.7)), (f64::midpoint(bands.p50[last], bands.p75[last]), 1.0)),
        likes,
    ];
    if let Some((rank, row)) = of.one(&charted) {
        let mark = (Mark::Line, role_of_rank(rank).into());
        labels.push(label(RangeText::Rank(rank).to_string(), mark, (row[row.len() - 1], 2.0 * gutter::LINE)));
    }
    labels
}

/// A bad future is a loss, a good one a gain.
const fn role_of_rank(rank: Rank) -> Role {
    match rank {
        Rank::Worst | Rank::OneInTen => Role::Bad,
        Rank::NineInTen | Rank::Best => Role::Good,
        Rank::Median | Rank::Share(_) => Role::Accent,
    }
}
