//! The money that is left each month: its band in the futures, red below zero, and where it runs out.

use eframe::egui::{Align2, Painter, Rect, Stroke, pos2, vec2};

use super::cash_inputs::{CashInputs, named_month};
use crate::app::charts::frame::{hint_if_empty, on_ground};
use crate::app::charts::gutter::{self, GutterLabel, Mark, paint_labels};
use crate::app::charts::labels::Anchor;
use crate::app::charts::timeline::{MonthsFrame, MonthsPlot, months_axis, spread};
use crate::app::theme;
use crate::app::widgets::to_f64;
use crate::words::{CashText, ChartText, Money};

/// Thickness of the line at zero.
const ZERO: f32 = 2.0;
/// The least share of the futures that has a label.
const SHOWN: f64 = 0.005;
/// The mark where the money runs out.
const MARK: f32 = 5.0;

/// The least and the greatest amount.
pub(super) fn spendable_ends(inputs: &CashInputs<'_>) -> (f64, f64) {
    let bands = inputs.futures.into_iter().flat_map(|futures| futures.spendable.p10.iter().chain(&futures.spendable.p90));
    inputs.cash.spendable.iter().chain(bands).fold((0.0, 0.0), |(low, high): (f64, f64), left| (low.min(*left), high.max(*left)))
}

/// Paints the plot and its labels.
pub(super) fn paint_money(plot: &MonthsPlot<'_>, frame: &MonthsFrame, inputs: &CashInputs<'_>) {
    let MonthsPlot { painter, scene, axes, palette } = *plot;
    axes.plot_ui(painter, Money::of(scene.plan.currency()), None, |painter| lines(painter, plot, inputs));
    painter.hline(axes.rect.x_range(), plot.y(0.0), Stroke::new(ZERO, palette.text));
    plot.chosen_ui();
    if hint_if_empty(painter, axes.rect, scene.forecast, palette).is_none() {
        runs_out(plot, inputs);
    }
    paint_labels(painter, axes.rect, frame.gutter, &labels(plot, inputs));
}

/// The bands, each below zero in the colour of a loss, and the lines over them.
fn lines(painter: &Painter, plot: &MonthsPlot<'_>, inputs: &CashInputs<'_>) {
    let MonthsPlot { axes, palette, .. } = *plot;
    let as_set = spread(&inputs.cash.spendable);
    let xs = months_axis(inputs.cash.spendable.len());
    let Some(futures) = inputs.futures else {
        painter.add(axes.line(&xs, &as_set, Stroke::new(theme::TOTAL_LINE, palette.text)));
        return;
    };
    let (band, zero) = (&futures.spendable, plot.y(0.0));
    let [gain, loss] = if inputs.fresh { [palette.accent, palette.bad] } else { [palette.costs; 2] };
    let months = months_axis(band.p50.len());
    for (part, color) in [(axes.rect.with_max_y(zero), gain), (axes.rect.with_min_y(zero), loss)] {
        let painter = painter.with_clip_rect(part.intersect(painter.clip_rect()));
        for (low, high, strength) in [(&band.p10, &band.p90, 0.22), (&band.p25, &band.p75, 0.36)] {
            painter.add(axes.area(&months, [&spread(low), &spread(high)], color.gamma_multiply(strength)));
        }
    }
    let words = if inputs.fresh { palette.text } else { palette.dim };
    painter.add(axes.line(&months, &spread(&band.p50), Stroke::new(theme::TOTAL_LINE, words)));
    painter.extend(axes.dots(&xs, &as_set, Stroke::new(1.5, palette.dim), 4.0));
}

/// Marks the month in which the money runs out, as set or in the futures.
fn runs_out(plot: &MonthsPlot<'_>, inputs: &CashInputs<'_>) {
    let MonthsPlot { painter, scene, axes, palette } = *plot;
    let futures = inputs.futures.filter(|_| inputs.fresh);
    let as_set = inputs.cash.runs_out().map(|t| (t, CashText::RunsOutAsSet(scene.forecast.month(t))));
    let found = as_set.or_else(|| named_month(futures?).map(|(t, share)| (t, CashText::RunsOutIn(share, scene.forecast.month(t)))));
    let Some((t, text)) = found else { return };
    let place = axes.at(to_f64(t), 0.0);
    painter.circle(place, MARK, palette.panel, Stroke::new(2.0, palette.bad));
    let galley = painter.layout_no_wrap(text.to_string(), theme::strong(), palette.bad);
    let below = Align2::CENTER_TOP.anchor_size(place + vec2(0.0, 12.0), galley.size());
    let rect = if below.bottom() <= axes.rect.bottom() { below } else { Align2::CENTER_BOTTOM.anchor_size(place - vec2(0.0, 12.0), galley.size()) };
    let left = rect.left().min(axes.rect.right() - rect.width() - 2.0).max(axes.rect.left() + 4.0);
    let rect = Rect::from_min_size(pos2(left, rect.top()), rect.size());
    let leader = if rect.top() > place.y { place.y + MARK..=rect.top() } else { rect.bottom()..=place.y - MARK };
    painter.vline(place.x, leader, Stroke::new(1.5, palette.bad));
    on_ground(painter, galley, rect.min, palette.bad);
}

/// The labels of the bands and the lines, and the share of futures that run out of money.
fn labels(plot: &MonthsPlot<'_>, inputs: &CashInputs<'_>) -> Vec<GutterLabel> {
    let palette = plot.palette;
    let label = |text: String, mark: (Mark, eframe::egui::Color32), (y, weight): (f64, f32)| GutterLabel {
        text,
        mark,
        color: if mark.0 == Mark::Area { palette.text } else { mark.1 },
        anchor: Anchor { y: plot.y(y), weight },
    };
    let last = |row: &[f64]| row.last().copied().unwrap_or(0.0);
    let as_set = last(&inputs.cash.spendable);
    let Some(futures) = inputs.futures else {
        return vec![label(ChartText::AsSet.to_string(), (Mark::Line, palette.text), (as_set, gutter::LINE))];
    };
    let band = &futures.spendable;
    let (color, words) = if inputs.fresh { (palette.accent, palette.text) } else { (palette.costs, palette.dim) };
    let mut labels = vec![
        label(ChartText::Median.to_string(), (Mark::Line, words), (last(&band.p50), gutter::LINE)),
        label(ChartText::AsSet.to_string(), (Mark::Dots, palette.dim), (as_set, gutter::LINE / 2.0)),
        label(ChartText::InTen(8).to_string(), (Mark::Area, color.gamma_multiply(0.4)), (f64::midpoint(last(&band.p75), last(&band.p90)), 2.0)),
        label(ChartText::InTen(5).to_string(), (Mark::Area, color.gamma_multiply(0.7)), (f64::midpoint(last(&band.p50), last(&band.p75)), 1.0)),
    ];
    let share = futures.chance_of_running_out();
    if inputs.fresh && share >= SHOWN {
        let text = CashText::RunOut(share).to_string();
        let y = f64::midpoint(last(&band.p10).min(0.0), plot.axes.y.0.max(last(&band.p10)).min(0.0));
        labels.push(label(text, (Mark::Area, palette.bad.gamma_multiply(0.5)), (y, 2.0 * gutter::LINE)));
    }
    labels
}
