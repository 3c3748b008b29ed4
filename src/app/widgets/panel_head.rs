//! The head of a panel over the others: its title and a button that closes it.

use eframe::egui::{Align, Button, Label, Layout, RichText, Role, Ui, WidgetInfo};

use crate::app::theme;

/// Shows the head; `true` when the panel is to close. `close` is the name of the button.
pub fn panel_head_ui(ui: &mut Ui, title: &str, close: &str) -> bool {
    let head = |ui: &mut Ui| {
        let button = ui.add(Button::new("×").frame_when_inactive(false));
        button.widget_info(|| WidgetInfo::labeled(Role::Button, true, close));
        let title = Label::new(RichText::new(title).font(theme::title())).truncate();
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| ui.add(title));
        button.clicked()
    };
    let height = ui.spacing().interact_size.y;
    ui.allocate_ui_with_layout(eframe::egui::vec2(ui.available_width(), height), Layout::right_to_left(Align::Center), head).inner
}
