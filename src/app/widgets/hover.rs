//! Tooltips whose text is made only while they are open, and amounts that the pointer reveals.

use eframe::egui::{Label, Rect, RectAlign, Response, Tooltip, Ui};

use crate::words::Blur;

/// The blur of an amount: the pointer or the focus on it shows one that is blurred.
#[must_use]
pub fn blur_of(response: &Response) -> Blur {
    if response.hovered() || response.has_focus() { Blur::Off } else { Blur::current() }
}

/// Shows a text while the pointer rests on a control, and describes the control by it for a screen reader.
pub fn hover_text(response: Response, text: impl Fn() -> String) -> Response {
    if response.ctx.has_accesskit_node(response.id) {
        let text = text();
        response.ctx.accesskit_node_builder(response.id, |node| node.set_description(text));
    }
    response.on_hover_ui(|ui| tooltip_ui(ui, text()))
}

/// Shows a text beside a row while the pointer rests on a control in it: no row above or below is covered.
pub fn hover_text_beside(response: Response, row: Rect, text: impl FnOnce() -> String) -> Response {
    const OTHERWISE: [RectAlign; 2] = [RectAlign::LEFT_START, RectAlign::TOP_START];
    let mut tooltip = Tooltip::for_enabled(&response);
    tooltip.popup = tooltip.popup.anchor(row).align(RectAlign::RIGHT_START).align_alternatives(&OTHERWISE);
    tooltip.show(|ui| tooltip_ui(ui, text()));
    response
}

/// Shows a text over a place while the pointer rests on a control there: nothing below is covered.
pub fn hover_text_above(response: &Response, place: Rect, text: impl FnOnce() -> String) {
    let mut tooltip = Tooltip::for_enabled(response);
    tooltip.popup = tooltip.popup.anchor(place).align(RectAlign::TOP).align_alternatives(&[RectAlign::TOP_START, RectAlign::TOP_END]);
    tooltip.show(|ui| tooltip_ui(ui, text()));
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
