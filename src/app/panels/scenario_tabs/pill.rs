//! Quiet buttons in the form of a tab.

use eframe::egui::{Align2, Color32, CornerRadius, Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, vec2};

use super::sizes::{HEIGHT, ROUND};
use crate::app::theme::{self, Palette};

/// A round button.
pub(super) fn round_ui(ui: &mut Ui, text: &str, name: impl Fn() -> String) -> Response {
    let edge = Palette::of(ui.visuals()).line;
    pill_ui(ui, text, name, ROUND, edge)
}

/// A quiet button in the form of a tab.
pub(super) fn pill_ui(ui: &mut Ui, text: &str, name: impl Fn() -> String, width: f32, edge: Color32) -> Response {
    let palette = Palette::of(ui.visuals());
    let (rect, response) = ui.allocate_exact_size(vec2(width, HEIGHT), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), name()));
    let at_rest = if edge == Color32::TRANSPARENT { edge } else { palette.card };
    let fill = if response.hovered() { palette.hovered } else { at_rest };
    let edge = if response.has_focus() { Stroke::new(2.0, palette.accent) } else { Stroke::new(theme::HAIRLINE, edge) };
    ui.painter().rect(rect, CornerRadius::same(14), fill, edge, StrokeKind::Inside);
    let color = if response.hovered() { palette.text } else { palette.dim };
    ui.painter().text(rect.center(), Align2::CENTER_CENTER, text, theme::body(), color);
    response
}
