//! Tooltips whose text is made only while they are open.

use eframe::egui::{Label, Response, Ui};

/// Shows a text while the pointer rests on a control.
pub fn hover_text(response: Response, text: impl FnOnce() -> String) -> Response {
    response.on_hover_ui(|ui| tooltip_ui(ui, text()))
}

/// Shows a text at the pointer while it is on a control.
pub fn hover_text_at_pointer(response: Response, text: impl FnOnce() -> String) -> Response {
    response.on_hover_ui_at_pointer(|ui| tooltip_ui(ui, text()))
}

/// Shows a text while the pointer rests on a control that cannot be used.
pub fn disabled_hover_text(response: Response, text: impl FnOnce() -> String) -> Response {
    response.on_disabled_hover_ui(|ui| tooltip_ui(ui, text()))
}

fn tooltip_ui(ui: &mut Ui, text: String) {
    ui.set_max_width(ui.spacing().tooltip_width);
    ui.add(Label::new(text));
}
