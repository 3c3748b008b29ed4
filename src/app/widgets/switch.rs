//! An on/off switch.

use eframe::egui::{self, Response, Role, Sense, Ui, WidgetInfo, vec2};

use super::hover::hover_text;
use crate::app::theme::Palette;
use crate::words::assumptions::AssumptionsText;

/// An on/off switch.
pub struct Switch<'a> {
    /// Its position.
    pub on: bool,
    /// Its name for screen readers, made only where it is read out.
    pub name: &'a dyn Fn() -> String,
}

/// Shows a switch; `true` when it was just turned.
pub fn switch_ui(ui: &mut Ui, switch: &Switch<'_>) -> bool {
    let (rect, response) = ui.allocate_exact_size(vec2(28.0, 16.0), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Switch, ui.is_enabled(), switch.on, (switch.name)()));
    if ui.is_rect_visible(rect) {
        paint(ui, rect, switch, &response);
    }
    hover_text(response, || if switch.on { AssumptionsText::TurnOff } else { AssumptionsText::TurnOn }.to_string()).clicked()
}

fn paint(ui: &Ui, rect: egui::Rect, switch: &Switch<'_>, response: &Response) {
    let palette = Palette::of(ui.visuals());
    let radius = rect.height() / 2.0;
    let (ground, knob, x) =
        if switch.on { (palette.accent, palette.on_accent, rect.right() - radius) } else { (palette.line, palette.dim, rect.left() + radius) };
    let edge = if response.has_focus() || response.hovered() { palette.text } else { ground };
    ui.painter().rect(rect, radius, ground, egui::Stroke::new(1.0, edge), egui::StrokeKind::Inside);
    ui.painter().circle_filled(egui::pos2(x, rect.center().y), radius - 3.0, knob);
}
