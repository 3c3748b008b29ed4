//! One tab: the base or a scenario.

use std::sync::Arc;

use eframe::egui::{CornerRadius, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, pos2, vec2};

use super::sizes::{HEIGHT, MARK, PADDING, font, name_galley};
use crate::app::theme::{self, Palette};
use crate::app::widgets::{Same, diamond, hover_text, paint_once, tell_tab};
use crate::plan::{Plan, Variant};
use crate::report::scenario_name;
use crate::words::{ScenarioMessage, ScenarioText};

/// The size of a tab whose name has this width.
pub(super) fn tab_size(variant: Variant, width: f32) -> Vec2 {
    let mark = if variant == Variant::Base { 0.0 } else { MARK };
    vec2(width + 2.0 * PADDING + mark, HEIGHT)
}

/// Shows a tab of this size.
pub(super) fn tab_ui(ui: &mut Ui, (plan, variant): (&Arc<Plan>, Variant), shown: Variant, size: Vec2) -> Response {
    let (rect, response) = ui.allocate_exact_size(size, Sense::click_and_drag());
    response.widget_info(|| WidgetInfo::selected(Role::Tab, true, variant == shown, scenario_name(plan, variant)));
    tell_tab(&response);
    if ui.is_rect_visible(rect) {
        let of = (Same(Arc::clone(plan)), variant, variant == shown, rect, response.hovered(), response.has_focus());
        paint_once(ui, response.id, of, || paint(ui, rect, (plan, variant), shown, &response));
    }
    hover_text(response, || tooltip(plan, variant))
}

fn paint(ui: &Ui, rect: Rect, (plan, variant): (&Plan, Variant), shown: Variant, response: &Response) {
    let palette = Palette::of(ui.visuals());
    let is_shown = variant == shown;
    let (fill, text, edge) = match is_shown {
        true => (palette.accent, palette.on_accent, palette.accent),
        false if response.hovered() => (palette.hovered, palette.text, palette.line),
        false => (palette.card, palette.dim, palette.line),
    };
    let focus = if is_shown { palette.text } else { palette.accent };
    let edge = if response.has_focus() { Stroke::new(2.0, focus) } else { Stroke::new(theme::HAIRLINE, edge) };
    ui.painter().rect(rect, CornerRadius::same(14), fill, edge, StrokeKind::Inside);
    let mut left = rect.left() + PADDING;
    if variant != Variant::Base {
        let center = pos2(left + 2.0, rect.center().y);
        if is_shown {
            diamond(ui.painter(), center, 6.0, palette.on_accent);
        }
        diamond(ui.painter(), center, 4.0, palette.variant(plan, variant));
        left += MARK;
    }
    let galley = name_galley(ui, scenario_name(plan, variant), font(variant, shown));
    ui.painter().galley_with_override_text_color(pos2(left, rect.center().y - galley.size().y / 2.0), galley, text);
}

fn tooltip(plan: &Plan, variant: Variant) -> String {
    let Some(scenario) = variant.scenario().and_then(|id| plan.scenario(id)) else {
        return ScenarioText::BaseHint.text().to_owned();
    };
    let differs = ScenarioMessage::Differs(scenario.name().to_owned(), plan.differences(scenario.id()).len());
    let note = if scenario.note().is_empty() { String::new() } else { format!("\n{}", scenario.note()) };
    format!("{differs}{note}")
}
