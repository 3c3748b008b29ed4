//! The head of both pages: a title or a sentence, and the choice of the page.

use eframe::egui::{FontId, Label, RichText, Role, Ui, WidgetInfo, vec2};

use crate::app::theme;
use crate::app::ui_state::{RealityPage, UiState};
use crate::app::widgets::{tabs_ui, tabs_width};
use crate::words::RealityWord;

/// The answer of a page.
pub(super) fn sentence_ui(ui: &mut Ui, sentence: &str, font: FontId) {
    let label = ui.add(Label::new(RichText::new(sentence).font(font)).wrap());
    label.widget_info(|| WidgetInfo::labeled(Role::Status, true, sentence));
}

/// A text, and the choice of the page at its right.
pub(super) fn head_ui(ui: &mut Ui, text: impl FnOnce(&mut Ui), state: &mut UiState) {
    let pages = [RealityPage::SoFar, RealityPage::Likes];
    let name = |page| match page {
        RealityPage::SoFar => RealityWord::SoFar.word(),
        RealityPage::Likes => RealityWord::Likes.word(),
    };
    let tabs = tabs_width(ui, state.reality, pages, name);
    ui.horizontal_top(|ui| {
        let width = (ui.available_width() - tabs - theme::GAP).max(120.0);
        ui.allocate_ui(vec2(width, 0.0), |ui| {
            ui.set_width(width);
            text(ui);
        });
        if let Some(page) = tabs_ui(ui, state.reality, pages, name) {
            state.reality = page;
        }
    });
    ui.add_space(theme::SMALL_GAP);
}
