//! The claims on a number as dots on the scale of its slider.

use eframe::egui::{Align2, Painter, Rect, Role, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

use super::inputs::ClaimsInputs;
use crate::app::theme::{self, Palette};
use crate::app::widgets::{hover_text_at_pointer, to_f32};
use crate::drawing::Scale;
use crate::ledger::Age;
use crate::report::claim_effect::ClaimRow;
use crate::report::claim_effect::dated;
use crate::words::{ClaimsMessage, Money, shown};

const DOT: f32 = 4.0;
const STEP: f32 = 9.0;

/// Shows every claim as a dot on the scale of the slider, the plan's value among them.
pub(super) fn strip_ui(ui: &mut Ui, inputs: &ClaimsInputs<'_>) {
    let palette = Palette::of(ui.visuals());
    let ClaimsInputs { of, plan, claims, today, .. } = *inputs;
    let scale = Scale::of(&of.spec().in_currency(plan.currency()));
    let width = ui.available_width();
    let place = |value: f64| DOT + 2.0 + to_f32(scale.place(value)) * (width - 2.0 * (DOT + 2.0));
    let placed = stacked(claims.iter().map(|row| place(row.claim.in_plan(row.claim.value, plan))));
    let levels = placed.iter().map(|(_, level)| *level).fold(0.0, f32::max);
    let (rect, response) = ui.allocate_exact_size(vec2(width, levels * STEP + 42.0), Sense::hover());
    let now = || shown(plan.value(of), of.spec().quantity, Money::of(plan.currency()));
    response.widget_info(|| {
        let text = ClaimsMessage::Strip { claims: claims.len(), value: now() };
        WidgetInfo::labeled(Role::Image, true, text.to_string())
    });
    let y = rect.bottom() - 22.0;
    let painter = ui.painter();
    painter.hline(rect.x_range(), y, Stroke::new(2.0, palette.line));
    let pointer = response.hover_pos();
    let mut pointed: Option<&ClaimRow> = None;
    for (row, (x, level)) in claims.iter().zip(&placed) {
        let center = pos2(rect.left() + x, y - STEP * level);
        let is_near = pointer.is_some_and(|pointer| pointer.distance(center) < DOT + 2.0);
        let color = if is_near { palette.text } else { palette.dim };
        if row.claim.is_offered() {
            let color = if row.claim.age(today) == Age::Fresh { color } else { color.gamma_multiply(0.55) };
            painter.circle(center, DOT, color, Stroke::new(1.0, palette.panel));
        } else {
            painter.circle(center, DOT - 0.5, palette.panel, Stroke::new(1.2, color));
        }
        if is_near {
            pointed = Some(row);
        }
    }
    let at = rect.left() + place(plan.value(of));
    painter.circle(pos2(at, y), DOT + 2.0, palette.accent, Stroke::new(2.0, palette.panel));
    ends_ui(painter, inputs, scale, rect.with_min_y(y + 9.0), (at, &now()));
    if let Some(ClaimRow { claim, value, .. }) = pointed {
        hover_text_at_pointer(response, || format!("{value}: {}\n{}, {}", claim.shown_text(), claim.site(), dated(claim, today)));
    }
}

/// The places of dots with the level of each: those that would cover each other are stacked.
fn stacked(places: impl Iterator<Item = f32>) -> Vec<(f32, f32)> {
    let mut placed: Vec<(f32, f32)> = Vec::new();
    for x in places {
        let level = placed.iter().filter(|(other, _)| (other - x).abs() < 2.0 * DOT).map(|(_, level)| level + 1.0).fold(0.0, f32::max);
        placed.push((x, level));
    }
    placed
}

/// The ends of the scale and the plan's value below it; an end that would touch the value is left out.
fn ends_ui(painter: &Painter, inputs: &ClaimsInputs<'_>, scale: Scale, rect: Rect, (at, now): (f32, &str)) {
    let palette = Palette::of(&painter.ctx().global_style().visuals);
    let ClaimsInputs { of, plan, .. } = *inputs;
    let mark = painter.layout_no_wrap(ClaimsMessage::Now(now.to_owned()).to_string(), theme::chart_label(), palette.accent);
    let x = (at - mark.size().x / 2.0).clamp(rect.left(), rect.right() - mark.size().x);
    let taken = x - 8.0..=x + mark.size().x + 8.0;
    for (value, x, align) in [(scale.low(), rect.left(), Align2::LEFT_CENTER), (scale.high(), rect.right(), Align2::RIGHT_CENTER)] {
        let text = painter.layout_no_wrap(shown(value, of.spec().quantity, Money::of(plan.currency())), theme::note(), palette.faint);
        let left = if align == Align2::LEFT_CENTER { x } else { x - text.size().x };
        if !taken.contains(&left) && !taken.contains(&(left + text.size().x)) {
            painter.galley(pos2(left, rect.top()), text, palette.faint);
        }
    }
    painter.galley(pos2(x, rect.top()), mark, palette.accent);
}
