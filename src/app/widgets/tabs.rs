//! A row of tabs, one chosen.

use eframe::egui::{Button, RichText, Role, Ui, WidgetInfo};

use super::panel_texts::text_width;
use super::screen_reader::tell_tab;
use crate::app::theme::{self, Palette};

/// Shows the choices by name; returns the one just chosen.
pub fn tabs_ui<T: Copy + PartialEq>(ui: &mut Ui, chosen: T, all: impl IntoIterator<Item = T>, name: impl Fn(T) -> &'static str) -> Option<T> {
    let row = |ui: &mut Ui| {
        ui.spacing_mut().item_spacing.x = theme::SMALL_GAP;
        let mut new = None;
        for tab in all {
            new = new.or(tab_ui(ui, tab, chosen, name(tab)));
        }
        new
    };
    // In a row that wraps they go on below where they do not fit beside each other.
    if ui.layout().main_wrap() { row(ui) } else { ui.horizontal(row).inner }
}

/// The width of the choices beside each other, as [`tabs_ui`] shows them.
pub fn tabs_width<T: Copy + PartialEq>(ui: &Ui, chosen: T, all: impl IntoIterator<Item = T>, name: impl Fn(T) -> &'static str) -> f32 {
    let width = |tab: T| {
        let font = if tab == chosen { theme::strong() } else { theme::body() };
        text_width(ui.painter(), name(tab), font) + 2.0 * ui.spacing().button_padding.x + theme::SMALL_GAP
    };
    // A gap before the first, too.
    all.into_iter().map(width).sum()
}

/// Shows a tab; returns its choice when it was just chosen.
fn tab_ui<T: Copy + PartialEq>(ui: &mut Ui, tab: T, chosen: T, name: &str) -> Option<T> {
    let palette = Palette::of(ui.visuals());
    let is_chosen = tab == chosen;
    let (font, color, fill) = if is_chosen { (theme::strong(), palette.text, palette.card) } else { (theme::body(), palette.dim, palette.background) };
    let button = Button::new(RichText::new(name).font(font).color(color)).fill(fill).frame_when_inactive(is_chosen);
    let response = ui.add(button);
    response.widget_info(|| WidgetInfo::selected(Role::Tab, true, is_chosen, name));
    tell_tab(&response);
    (response.clicked() && !is_chosen).then_some(tab)
}
