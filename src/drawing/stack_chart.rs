//! Streams stacked over the months, losses below zero, the total, the goal, and likes at zero.

use super::axis::ends_with_goal;
use super::canvas::Canvas;
use super::element::{HAIRLINE, Pen, TOTAL_LINE};
use super::gutter::{self, GutterLabel, Mark, draw_labels};
use super::labels::Anchor;
use super::months::{ChartedPlan, MonthsChart, months_axis, spread};
use super::palette::Role;
use super::plot::hint_if_empty;
use crate::forecast::{Forecast, Line, StreamId};
use crate::report;
use crate::words::ChartText;

/// Thickness of the ground below the dots of the base.
const BASE_LINE: f32 = 4.0;

/// One stream's place in the stack, month by month.
#[derive(Clone, Debug)]
struct StackedBand {
    stream: StreamId,
    low: Vec<f64>,
    high: Vec<f64>,
}

/// The streams stacked, and the gross of the base where a scenario is drawn.
#[derive(Clone, Debug)]
pub struct Stack {
    bands: Vec<StackedBand>,
    /// The name of the base, and its gross by month.
    base: Option<(String, Vec<f64>)>,
    /// The least and the greatest amount, and zero.
    ends: (f64, f64),
}

impl Stack {
    /// Stacks gains up from zero and losses down from it, apart, so that neither hides the other.
    #[must_use]
    pub fn new(forecast: &Forecast, base: Option<(String, Vec<f64>)>) -> Self {
        let months = forecast.months();
        let (mut gains, mut losses) = (vec![0.0; months], vec![0.0; months]);
        let mut bands = Vec::new();
        for stream in forecast.streams() {
            let row = forecast.row(Line::Stream(stream));
            let mut band = StackedBand { stream, low: Vec::with_capacity(months), high: Vec::with_capacity(months) };
            for (t, amount) in row.iter().enumerate() {
                let side = if *amount < 0.0 { &mut losses[t] } else { &mut gains[t] };
                let (from, to) = (*side, *side + amount);
                *side = to;
                band.low.push(from.min(to));
                band.high.push(from.max(to));
            }
            if row.iter().any(|amount| *amount != 0.0) {
                bands.push(band);
            }
        }
        let low = losses.iter().copied().fold(0.0, f64::min);
        let high = gains.iter().chain(base.iter().flat_map(|(_, row)| row)).copied().fold(0.0, f64::max);
        Self { bands, base, ends: (low, high) }
    }

    /// The ends of the axis.
    #[must_use]
    pub fn axis(&self, goal: f64) -> (f64, f64) {
        ends_with_goal(self.ends, goal)
    }

    /// The stream at an amount of a month; the total beside all of them.
    #[must_use]
    pub fn line_at(&self, t: usize, amount: f64) -> Line {
        let band = self.bands.iter().find(|band| (band.low[t]..band.high[t]).contains(&amount));
        band.map_or(Line::Gross, |band| Line::Stream(band.stream))
    }
}

/// Adds the chart.
pub fn draw_stack(canvas: &mut Canvas<'_>, chart: &MonthsChart<'_>, stack: &Stack) {
    let MonthsChart { charted, frame, axes } = *chart;
    axes.draw(canvas, charted.money(), frame.goal.as_deref(), |inside| draw_bands(inside, chart, stack));
    hint_if_empty(canvas, axes.rect, charted.forecast);
    let likes = chart.draw_likes(canvas);
    chart.draw_months(canvas);
    let name = |stream| {
        let whole = report::stream_name(charted.plan, stream).to_owned();
        if gutter::fits(canvas, frame.gutter, &whole) { whole } else { charted.short_name(Line::Stream(stream)) }
    };
    let labels = labels(chart, stack, name, likes);
    draw_labels(canvas, axes.rect, frame.gutter, &labels);
}

/// The areas first, then the hairlines that part them and smooth their slanted edges: an area would cover half of one. The base and the
/// total are over them.
fn draw_bands(canvas: &mut Canvas<'_>, chart: &MonthsChart<'_>, stack: &Stack) {
    let MonthsChart { charted: ChartedPlan { forecast, .. }, axes, .. } = *chart;
    let xs = months_axis(forecast.months());
    for band in &stack.bands {
        canvas.add(axes.area(&xs, [&spread(&band.low), &spread(&band.high)], Role::Figure(Line::Stream(band.stream))));
    }
    for band in &stack.bands {
        let is_loss = band.low.iter().any(|y| *y < 0.0);
        for edge in [Some(&band.high), is_loss.then_some(&band.low)].into_iter().flatten() {
            canvas.add(axes.line(&xs, &spread(edge), Pen::solid(HAIRLINE, Role::Panel)));
        }
    }
    // Light dots on a dark line can be seen on every area.
    if let Some((_, base)) = &stack.base {
        let base = spread(base);
        canvas.add(axes.line(&xs, &base, Pen::solid(BASE_LINE, Role::Panel)));
        canvas.add(axes.line(&xs, &base, Pen::dotted(TOTAL_LINE, Role::Text, 5.0)));
    }
    canvas.add(axes.line(&xs, &spread(forecast.row(Line::Gross)), Pen::solid(TOTAL_LINE, Role::Text)));
}

/// The labels of the total, the bands by their names from above down, the base, and likes.
fn labels(chart: &MonthsChart<'_>, stack: &Stack, name: impl Fn(StreamId) -> String, likes: GutterLabel) -> Vec<GutterLabel> {
    let MonthsChart { charted: ChartedPlan { forecast, .. }, axes, .. } = *chart;
    let Stack { bands, base, .. } = stack;
    let last = forecast.months() - 1;
    let line = |text, mark, y: f64| {
        let anchor = Anchor { y: axes.height(y), weight: gutter::LINE };
        GutterLabel { text, mark: (mark, Role::Text.into()), role: Role::Text, anchor }
    };
    let area = |band: &StackedBand| {
        let (top, foot) = (axes.height(band.high[last]), axes.height(band.low[last]));
        GutterLabel {
            text: name(band.stream),
            mark: (Mark::Area, Role::Figure(Line::Stream(band.stream)).into()),
            role: Role::Text,
            // The thicker, the more it earns.
            anchor: Anchor { y: f32::midpoint(top, foot), weight: 1.0 + foot - top },
        }
    };
    let total = (!bands.is_empty()).then(|| line(ChartText::AllStreams.to_string(), Mark::Line, forecast.row(Line::Gross)[last]));
    let base = base.iter().filter_map(|(name, row)| Some(line(name.clone(), Mark::Dots, *row.last()?)));
    total.into_iter().chain(bands.iter().rev().map(area)).chain(base).chain([likes]).collect()
}
