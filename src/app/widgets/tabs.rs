//! A row of tabs, one chosen.

use eframe::egui::{Button, RichText, Role, Ui, WidgetInfo};

use crate::app::theme::{self, Palette};

/// Shows the choices by name; gives the one just chosen.
pub fn tabs_ui<T: Copy + PartialEq>(ui: &mut Ui, chosen: T, all: &[T], name: impl Fn(T) -> &'static str) -> Option<T> {
    let palette = Palette::of(ui.visuals());
    let row = |ui: &mut Ui| {
        let mut new = None;
        ui.spacing_mut().item_spacing.x = theme::SMALL_GAP;
        // Where the row is laid out from the right, the last tab comes first.
        let mut all = all.to_vec();
        if ui.layout().prefer_right_to_left() {
            all.reverse();
        }
        for tab in all {
            let is_chosen = tab == chosen;
            let text = RichText::new(name(tab)).font(if is_chosen { theme::strong() } else { theme::body() }).color(if is_chosen {
                palette.text
            } else {
                palette.dim
            });
            let button = Button::new(text).fill(if is_chosen { palette.card } else { palette.background }).frame_when_inactive(is_chosen);
            let response = ui.add(button);
            response.widget_info(|| WidgetInfo::selected(Role::Tab, true, is_chosen, name(tab)));
            if response.clicked() && !is_chosen {
                new = Some(tab);
            }
        }
        new
    };
    // Where they do not fit beside each other they go on below.
    if ui.layout().prefer_right_to_left() { ui.horizontal(row).inner } else { ui.horizontal_wrapped(row).inner }
}
