//! The earnings of each month as an outline, and the payments in it as a bar.

use eframe::egui::{Color32, CornerRadius, Painter, Rect, Stroke, StrokeKind, pos2};

use crate::app::charts::gutter::{self, GutterLabel, Mark, paint_labels};
use crate::app::charts::labels::Anchor;
use crate::app::charts::timeline::{MonthsFrame, MonthsPlot};
use crate::app::theme;
use crate::app::widgets::to_f64;
use crate::forecast::{Cash, Forecast, Line};
use crate::words::{CashText, Money};

/// The widths of both bars, where months have room for them.
const EARNED: f32 = 25.0;
const PAID: f32 = 16.0;
/// The part of a month that the wider bar takes at most.
const MOST: f32 = 0.72;

/// The least and the greatest amount.
pub(super) fn payment_ends(forecast: &Forecast, cash: &Cash) -> (f64, f64) {
    let all = forecast.row(Line::Gross).iter().chain(&cash.cash_in);
    all.fold((0.0, 0.0), |(low, high): (f64, f64), amount| (low.min(*amount), high.max(*amount)))
}

/// Paints the plot with likes at zero, its months and its labels.
pub(super) fn paint_payments(plot: &MonthsPlot<'_>, frame: &MonthsFrame, cash: &Cash) {
    let MonthsPlot { painter, scene, axes, palette } = *plot;
    let money = Money::of(scene.plan.currency());
    axes.plot_ui(painter, money, None, |painter| bars(painter, plot, cash));
    let likes = plot.likes_ui();
    plot.months_ui();
    let last = scene.forecast.months() - 1;
    let label = |text: CashText, mark: (Mark, Color32), (y, weight): (f64, f32)| GutterLabel {
        text: text.to_string(),
        mark,
        color: palette.text,
        anchor: Anchor { y: plot.y(y), weight },
    };
    let (earned, paid) = (scene.forecast.at(Line::Gross, last), cash.cash_in[last]);
    let labels = [
        label(CashText::EarnedAmount(earned, money), (Mark::Outline, palette.dim), (earned, gutter::LINE)),
        label(CashText::PaidAmount(paid, money), (Mark::Area, palette.good), (paid, gutter::LINE)),
        likes,
    ];
    paint_labels(painter, axes.rect, frame.gutter, &labels);
}

fn bars(painter: &Painter, plot: &MonthsPlot<'_>, cash: &Cash) {
    let MonthsPlot { scene, axes, palette, .. } = *plot;
    let room = axes.at(1.0, 0.0).x - axes.at(0.0, 0.0).x;
    let wide = EARNED.min(room * MOST);
    let narrow = wide * PAID / EARNED;
    let bar = |t: usize, amount: f64, width: f32| {
        let (x, zero, y) = (axes.at(to_f64(t), 0.0).x, plot.y(0.0), plot.y(amount));
        Rect::from_min_max(pos2(x - width / 2.0, y.min(zero)), pos2(x + width / 2.0, y.max(zero)))
    };
    for (t, (earned, paid)) in scene.forecast.row(Line::Gross).iter().zip(&cash.cash_in).enumerate() {
        painter.rect_filled(bar(t, *paid, narrow), CornerRadius::same(1), if *paid < 0.0 { palette.bad } else { palette.good });
        painter.rect_stroke(bar(t, *earned, wide), CornerRadius::same(2), Stroke::new(theme::HAIRLINE, palette.dim), StrokeKind::Inside);
    }
}
