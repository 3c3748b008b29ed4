//! The head of both pages: a sentence, and the choice of the page.

use eframe::egui::{Label, RichText, Role, Ui, WidgetInfo, vec2};

use crate::app::theme;
use crate::app::ui_state::{RealityPage, UiState};
use crate::app::widgets::{tabs_ui, tabs_width};
use crate::words::RealityWord;

/// A sentence, and the choice of the page at its right.
pub(super) fn head_ui(ui: &mut Ui, sentence: &str, state: &mut UiState) {
    let pages = [RealityPage::SoFar, RealityPage::Likes];
    let name = |page| match page {
        RealityPage::SoFar => RealityWord::SoFar.word(),
        RealityPage::Likes => RealityWord::Likes.word(),
    };
    let tabs = tabs_width(ui, state.reality, &pages, name);
    ui.horizontal_top(|ui| {
        let width = (ui.available_width() - tabs - theme::GAP).max(120.0);
        ui.allocate_ui(vec2(width, 0.0), |ui| {
            ui.set_width(width);
            let label = ui.add(Label::new(RichText::new(sentence).font(theme::title())).wrap());
            label.widget_info(|| WidgetInfo::labeled(Role::Status, true, sentence));
        });
        if let Some(page) = tabs_ui(ui, state.reality, &pages, name) {
            state.reality = page;
        }
    });
    ui.add_space(theme::SMALL_GAP);
}
