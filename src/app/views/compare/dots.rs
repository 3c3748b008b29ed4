//! The lead of one scenario over another as fifty dots.

use std::collections::BTreeMap;
use std::sync::Arc;

use eframe::egui::{Align2, Color32, Painter, Rect, Role, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

use super::context::ComparedOnScreen;
use crate::app::theme::{self, Palette};
use crate::app::widgets::{Same, count_f32, paint_once, to_f32};
use crate::words::CompareText;

const DOT: f32 = 9.0;
/// The most columns of dots: more would leave each to itself.
const COLUMNS: f64 = 26.0;

/// By how much the one is ahead of the other, in ascending order, each for 1 in 50 futures.
type Dots = [f64; 50];

/// The columns of the dots.
struct DotColumns {
    low: f64,
    span: f64,
    count: f64,
    /// From one to the next.
    apart: f32,
    /// The dots in each.
    dots: BTreeMap<usize, usize>,
}

impl DotColumns {
    fn new(dots: &Dots, width: f32) -> Self {
        let (low, high) = (dots[0].min(0.0), dots[49].max(0.0));
        let count = f64::from(width / DOT).floor().clamp(1.0, COLUMNS);
        let mut columns = Self { low, span: if high > low { high - low } else { 1.0 }, count, apart: width / to_f32(count), dots: BTreeMap::new() };
        for dot in dots {
            *columns.dots.entry(columns.of(*dot)).or_default() += 1;
        }
        columns
    }

    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a handful of columns")]
    fn of(&self, amount: f64) -> usize {
        ((amount - self.low) / self.span * (self.count - 1.0)).round() as usize
    }

    fn tallest(&self) -> usize {
        self.dots.values().copied().max().unwrap_or(1).min(14)
    }
}

/// Shows the dots over an axis of money, those in which the other is ahead left of zero.
pub(super) fn dots_ui(ui: &mut Ui, compared: &ComparedOnScreen<'_>, dots: &Dots) {
    let columns = DotColumns::new(dots, ui.available_width() - 24.0);
    let height = count_f32(columns.tallest()) * DOT + 44.0;
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    let names = || [compared.other, compared.reference].map(|place| compared.name(place).to_owned());
    response.widget_info(|| {
        let ([one, other], ahead) = (names(), dots.iter().filter(|dot| **dot > 0.0).count());
        WidgetInfo::labeled(Role::Image, true, CompareText::DotsAhead(one, other, ahead).to_string())
    });
    let of = (Same(Arc::clone(compared.plans)), compared.other, compared.reference, *dots, compared.pair.is_some());
    paint_once(ui, response.id, (of, rect), || {
        let zero = paint(ui.painter(), compared, (dots, &columns), rect);
        sides_ui(ui.painter(), names(), dots, rect, zero);
    });
}

/// Paints axis and dots; returns the place of no lead.
fn paint(painter: &Painter, compared: &ComparedOnScreen<'_>, (dots, columns): (&Dots, &DotColumns), rect: Rect) -> f32 {
    let palette = Palette::of(&painter.ctx().global_style().visuals);
    let foot = rect.bottom() - 22.0;
    let x_of = |column: usize| rect.left() + 12.0 + count_f32(column) * columns.apart + columns.apart / 2.0;
    let zero = x_of(columns.of(0.0));
    painter.hline(rect.x_range(), foot, Stroke::new(theme::HAIRLINE, palette.line));
    painter.vline(zero, rect.top()..=foot + 4.0, Stroke::new(theme::HAIRLINE, palette.faint));
    let tallest = columns.tallest();
    let mut stacked = BTreeMap::<usize, usize>::new();
    for dot in dots {
        let place = columns.of(*dot);
        let level = stacked.entry(place).or_default();
        let y = foot - 1.0 - DOT / 2.0 - (count_f32(*level) * DOT * (count_f32(tallest) / count_f32(columns.dots[&place].max(tallest))));
        *level += 1;
        let color = if compared.pair.is_none() || *dot == 0.0 {
            palette.faint
        } else {
            compared.color(palette, if *dot > 0.0 { compared.other } else { compared.reference })
        };
        painter.circle_filled(pos2(x_of(place), y), DOT / 2.0 - 0.8, color);
    }
    let money = compared.money();
    let text = |x: f32, anchor: Align2, text: &str, color: Color32| painter.text(pos2(x, foot + 5.0), anchor, text, theme::note(), color);
    let middle = text(zero, Align2::CENTER_TOP, &money.whole(0.0), palette.dim);
    for (amount, anchor) in [(dots[0], Align2::LEFT_TOP), (dots[49], Align2::RIGHT_TOP)] {
        let place = x_of(columns.of(amount));
        if amount != 0.0 && (place - zero).abs() > middle.width() + 40.0 {
            text(place, anchor, &money.signed_whole(amount), palette.dim);
        }
    }
    zero
}

/// Names the sides, if there is room over the dots.
fn sides_ui(painter: &Painter, [one, other]: [String; 2], dots: &Dots, rect: Rect, zero: f32) {
    let palette = Palette::of(&painter.ctx().global_style().visuals);
    let [left, right] = [other, one].map(|name| painter.layout_no_wrap(CompareText::Ahead(name).to_string(), theme::note(), palette.dim));
    if dots[0] < 0.0 && left.size().x + 8.0 < zero - rect.left() {
        painter.galley(pos2(zero - 8.0 - left.size().x, rect.top()), left, palette.dim);
    }
    if dots[49] > 0.0 && right.size().x + 8.0 < rect.right() - zero {
        painter.galley(pos2(zero + 8.0, rect.top()), right, palette.dim);
    }
}
