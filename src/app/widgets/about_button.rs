//! The button "?" beside a heading: a few sentences about the view or sheet under it.

use eframe::egui::{Button, EventFilter, Label, Popup, PopupCloseBehavior, RichText, Role, Ui, WidgetInfo, vec2};

use super::marks::focus_ring;
use super::screen_reader::{Urgency, announce, describe};
use crate::app::theme::{self, Palette};

/// The room that the button takes after a heading.
pub const ABOUT_WIDTH: f32 = 32.0;
/// The width of the text.
const TEXT: f32 = 340.0;

/// Shows the button. The pointer, Space and Enter open its text, Escape closes it.
pub fn about_ui(ui: &mut Ui, name: &str, about: &str) {
    let palette = Palette::of(ui.visuals());
    let button = Button::new(RichText::new("?").font(theme::strong()).color(palette.dim)).min_size(vec2(24.0, 24.0)).corner_radius(12);
    let round = |ui: &mut Ui| {
        ui.spacing_mut().button_padding.x = 0.0;
        ui.add(button)
    };
    let response = ui.scope(round).inner;
    response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), name));
    describe(&response, about);
    focus_ring(ui, &response, response.rect);
    let popup = Popup::from_toggle_button_response(&response).close_behavior(PopupCloseBehavior::CloseOnClick).width(TEXT).accessible_name(name);
    if popup.is_open() {
        // Escape closes the text, and the focus stays here.
        let escape = EventFilter { escape: true, ..EventFilter::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, escape));
    }
    popup.show(|ui| {
        ui.set_max_width(TEXT.min(ui.ctx().content_rect().width() - 40.0));
        announce(&ui.add(Label::new(about).wrap()), Urgency::Polite);
    });
}
