//! An on/off switch.

use eframe::egui::{self, Response, Role, Sense, Ui, WidgetInfo, vec2};

use crate::app::theme::Palette;

/// Shows a switch; `true` when it was just turned. `name` is for screen readers.
pub fn switch_ui<Name: ToString>(ui: &mut Ui, on: bool, name: impl Fn() -> Name) -> bool {
    let (rect, response) = ui.allocate_exact_size(vec2(26.0, 16.0), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Switch, ui.is_enabled(), on, name().to_string()));
    if ui.is_rect_visible(rect) {
        paint(ui, rect, on, &response);
    }
    response.on_hover_text(if on { "Turn off; its numbers stay" } else { "Turn on" }).clicked()
}

fn paint(ui: &Ui, rect: egui::Rect, on: bool, response: &Response) {
    let palette = Palette::of(ui.visuals());
    let radius = rect.height() / 2.0;
    let (ground, knob) = if on { (palette.accent, palette.on_accent) } else { (palette.line, palette.dim) };
    let edge = if response.has_focus() || response.hovered() { palette.text } else { ground };
    ui.painter().rect(rect, radius, ground, egui::Stroke::new(1.0, edge), egui::StrokeKind::Inside);
    let x = if on { rect.right() - radius } else { rect.left() + radius };
    ui.painter().circle_filled(egui::pos2(x, rect.center().y), radius - 3.0, knob);
}
