//! The money that is left each month: its band in the futures, red below zero, and where it runs out.

use super::axis::nice_ends;
use super::band_chart::STRENGTHS;
use super::canvas::{Canvas, StyledText};
use super::element::{Align, Element, Ink, Pen, TOTAL_LINE};
use super::geometry::{Point, Rect, Size, to_figure};
use super::gutter::{self, GutterLabel, Mark, draw_labels};
use super::labels::Anchor;
use super::months::{ChartedPlan, MonthsChart, months_axis, spread};
use super::palette::Role;
use super::plot::hint_if_empty;
use super::typeface::Font;
use crate::forecast::futures::CashFutures;
use crate::forecast::{Cash, Line};
use crate::words::{CashText, ChartText};

/// Thickness of the line at zero.
const ZERO: f32 = 2.0;
/// The least share of the futures that has a label.
const SHOWN: f64 = 0.005;
/// The mark of the month in which the money runs out.
const MARK: f32 = 5.0;
/// Between the mark and its text.
const AWAY: f32 = 12.0;
/// The share of futures from which on the month is named in which the money runs out.
const NAMED: f64 = 0.1;

/// The cash of a chart.
#[derive(Clone, Copy, Debug)]
pub struct ChartedCash<'a> {
    /// The cash as set.
    pub cash: &'a Cash,
    /// The cash of the futures, once it is known.
    pub futures: Option<&'a CashFutures>,
    /// Whether that belongs to the plan that is drawn.
    pub fresh: bool,
}

impl ChartedCash<'_> {
    /// The ends of the axes of the money that is left, and of payments.
    #[must_use]
    pub fn axes(&self, charted: &ChartedPlan<'_>) -> [(f64, f64); 2] {
        let all = charted.forecast.row(Line::Gross).iter().chain(&self.cash.cash_in);
        let (low, high) = all.fold((0.0, 0.0), |(low, high): (f64, f64), amount| (low.min(*amount), high.max(*amount)));
        [spendable_axis(self), nice_ends(low, high)]
    }
}

/// The first month by which so many futures have run out of money that it is named, and their share.
#[must_use]
pub fn named_month(futures: &CashFutures) -> Option<(usize, f64)> {
    futures.below_zero_by.iter().copied().enumerate().find(|(_, share)| *share >= NAMED)
}

/// The ends of the axis.
fn spendable_axis(of: &ChartedCash<'_>) -> (f64, f64) {
    let bands = of.futures.into_iter().flat_map(|futures| futures.spendable.p10.iter().chain(&futures.spendable.p90));
    let (low, high) = of.cash.spendable.iter().chain(bands).fold((0.0, 0.0), |(low, high): (f64, f64), left| (low.min(*left), high.max(*left)));
    nice_ends(low, high)
}

/// Adds the plot and its labels.
pub(super) fn draw_money(canvas: &mut Canvas<'_>, chart: &MonthsChart<'_>, of: &ChartedCash<'_>) {
    let MonthsChart { charted, frame, axes } = *chart;
    axes.draw(canvas, charted.money(), None, |inside| draw_lines(inside, chart, of));
    canvas.level(axes.rect.across(), axes.height(0.0), Pen::solid(ZERO, Role::Text));
    chart.draw_chosen(canvas);
    if hint_if_empty(canvas, axes.rect, charted.forecast).is_none() {
        draw_end(canvas, chart, of);
    }
    draw_labels(canvas, axes.rect, frame.gutter, &labels(chart, of));
}

/// The bands, each below zero in the colour of a loss, and the lines over them.
fn draw_lines(canvas: &mut Canvas<'_>, chart: &MonthsChart<'_>, of: &ChartedCash<'_>) {
    let axes = chart.axes;
    let as_set = spread(&of.cash.spendable);
    let xs = months_axis(of.cash.spendable.len());
    let Some(futures) = of.futures else {
        canvas.add(axes.line(&xs, &as_set, Pen::solid(TOTAL_LINE, Role::Text)));
        return;
    };
    let (band, zero) = (&futures.spendable, axes.height(0.0));
    let [gain, loss] = if of.fresh { [Role::Accent, Role::Bad] } else { [Role::Costs; 2] };
    let months = months_axis(band.p50.len());
    for (part, role) in [(axes.rect.with_bottom(zero), gain), (axes.rect.with_top(zero), loss)] {
        canvas.clipped(part, |part| {
            for ((low, high), strength) in [(&band.p10, &band.p90), (&band.p25, &band.p75)].into_iter().zip(STRENGTHS) {
                part.add(axes.area(&months, [&spread(low), &spread(high)], Ink::of(role, strength)));
            }
        });
    }
    let words = if of.fresh { Role::Text } else { Role::Dim };
    canvas.add(axes.line(&months, &spread(&band.p50), Pen::solid(TOTAL_LINE, words)));
    canvas.add(axes.line(&xs, &as_set, Pen::dotted(1.5, Role::Dim, 4.0)));
}

/// Marks the month in which the money runs out, as set or in the futures.
fn draw_end(canvas: &mut Canvas<'_>, chart: &MonthsChart<'_>, of: &ChartedCash<'_>) {
    let MonthsChart { charted, axes, .. } = *chart;
    let futures = of.futures.filter(|_| of.fresh);
    let as_set = of.cash.runs_out().map(|t| (t, CashText::RunsOutAsSet(charted.forecast.month(t))));
    let found = as_set.or_else(|| named_month(futures?).map(|(t, share)| (t, CashText::RunsOutIn(share, charted.forecast.month(t)))));
    let Some((t, text)) = found else { return };
    let (place, text) = (axes.at(to_figure(t), 0.0), text.to_string());
    canvas.add(Element::Circle { center: place, radius: MARK, fill: Role::Panel.into(), edge: Pen::solid(2.0, Role::Bad) });
    let size = canvas.size(&text, Font::STRONG);
    let rect = least_covering(chart, of, place, size);
    let leader = if rect.top() > place.y { (place.y + MARK, rect.top()) } else { (rect.bottom(), place.y - MARK) };
    canvas.upright(place.x, leader, Pen::solid(1.5, Role::Bad));
    canvas.text_on_ground(rect, Align::Middle, &StyledText::new(&text, Font::STRONG, Role::Bad));
}

/// The place of the label, below or above its point and centred or to a side of it, that covers the lines and bands in the fewest months.
fn least_covering(chart: &MonthsChart<'_>, of: &ChartedCash<'_>, point: Point, size: Size) -> Rect {
    let axes = chart.axes;
    let plot = axes.rect;
    let drawn = |t: usize| {
        let as_set = of.cash.spendable[t];
        let (low, high) = of.futures.map_or((as_set, as_set), |futures| (futures.spendable.p10[t], futures.spendable.p90[t]));
        (axes.height(low.min(as_set)), axes.height(high.max(as_set)))
    };
    let covered = |rect: &Rect| {
        let months = 0..of.cash.spendable.len();
        let is_covered = |&t: &usize| {
            let (bottom, top) = drawn(t);
            let x = axes.at(to_figure(t), 0.0).x;
            (rect.left()..=rect.right()).contains(&x) && rect.top() <= bottom && rect.bottom() >= top
        };
        months.filter(is_covered).count()
    };
    let [least, most] = [plot.left() + 4.0, plot.right() - size.width - 2.0];
    let tops = [point.y + AWAY, point.y - AWAY - size.height];
    let lefts = [point.x - 0.5 * size.width, point.x, point.x - size.width];
    let places = tops.into_iter().filter(|top| plot.top() <= *top && top + size.height <= plot.bottom());
    let places = places.flat_map(|top| lefts.map(|left| Rect::at(Point::new(left.min(most).max(least), top), size)));
    places.min_by_key(covered).unwrap_or_else(|| Rect::at(Point::new(least, plot.top()), size))
}

/// The labels of the bands and the lines, and the share of futures that run out of money.
fn labels(chart: &MonthsChart<'_>, of: &ChartedCash<'_>) -> Vec<GutterLabel> {
    let axes = chart.axes;
    let label = |text: String, mark: (Mark, Ink), (y, weight): (f64, f32)| GutterLabel {
        text,
        mark,
        role: if mark.0 == Mark::Area { Role::Text } else { mark.1.role },
        anchor: Anchor { y: axes.height(y), weight },
    };
    let last = |row: &[f64]| row.last().copied().unwrap_or(0.0);
    let as_set = last(&of.cash.spendable);
    let Some(futures) = of.futures else {
        return vec![label(ChartText::AsSet.to_string(), (Mark::Line, Role::Text.into()), (as_set, gutter::LINE))];
    };
    let band = &futures.spendable;
    let (role, words) = if of.fresh { (Role::Accent, Role::Text) } else { (Role::Costs, Role::Dim) };
    let [outer, inner] = [f64::midpoint(last(&band.p75), last(&band.p90)), f64::midpoint(last(&band.p50), last(&band.p75))];
    let area = |y: f64, strength: f32| (Mark::Area, Ink::of(if of.fresh && y < 0.0 { Role::Bad } else { role }, strength));
    let mut labels = vec![
        label(ChartText::Median.to_string(), (Mark::Line, words.into()), (last(&band.p50), gutter::LINE)),
        label(ChartText::AsSet.to_string(), (Mark::Dots, Role::Dim.into()), (as_set, gutter::LINE / 2.0)),
        label(ChartText::InTen(8).to_string(), area(outer, 0.4), (outer, 2.0)),
        label(ChartText::InTen(5).to_string(), area(inner, 0.7), (inner, 1.0)),
    ];
    let share = futures.chance_of_running_out();
    if of.fresh && share >= SHOWN {
        let text = CashText::RunOut(share).to_string();
        let y = f64::midpoint(last(&band.p10).min(0.0), axes.y.0.max(last(&band.p10)).min(0.0));
        labels.push(label(text, (Mark::Area, Ink::of(Role::Bad, 0.5)), (y, 2.0 * gutter::LINE)));
    }
    labels
}
