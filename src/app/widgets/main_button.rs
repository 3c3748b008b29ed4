//! The button of a sheet, a dialog or a view that goes on, and buttons at the right edge.

use eframe::egui::{Button, Response, RichText, Stroke, StrokeKind, Ui};

use super::panel_texts::text_width;
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

/// Shows buttons of these texts at the right edge. Contents are added from left to right: so the focus goes, too.
pub fn buttons_at_right_ui<R>(ui: &mut Ui, texts: &[&str], contents: impl FnOnce(&mut Ui) -> R) -> R {
    let width = buttons_width(ui, texts);
    ui.horizontal(|ui| {
        ui.add_space((ui.available_width() - width).max(0.0));
        contents(ui)
    })
    .inner
}

/// The width of buttons beside each other. Any of them may be a main one, whose text is a little wider.
#[must_use]
pub fn buttons_width(ui: &Ui, texts: &[&str]) -> f32 {
    let padding = 2.0 * ui.spacing().button_padding.x;
    let widths = texts.iter().map(|text| text_width(ui.painter(), text, theme::strong()) + padding);
    widths.reduce(|before, width| before + ui.spacing().item_spacing.x + width).unwrap_or_default()
}
