//! The button of a sheet, a dialog or a view that goes on.

use eframe::egui::{Button, Response, RichText, Stroke, StrokeKind, Ui};

use crate::app::theme::{self, Palette};

/// Shows the button, with a ring inside its edge where it has the focus.
pub fn main_button_ui(ui: &mut Ui, text: &str) -> Response {
    let palette = Palette::of(ui.visuals());
    let text = RichText::new(text).font(theme::strong()).color(palette.on_accent);
    let response = ui.add(Button::new(text).fill(palette.accent));
    if response.has_focus() {
        let ring = response.rect.shrink(2.0);
        ui.painter().rect_stroke(ring, f32::from(theme::SMALL_RADIUS) - 2.0, Stroke::new(1.5, palette.on_accent), StrokeKind::Inside);
    }
    response
}
