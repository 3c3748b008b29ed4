//! Parts that several dialogs share: title, buttons, lists of lines and rows.

use eframe::egui::{Align, Label, Layout, RichText, ScrollArea, Ui, vec2};

use crate::app::theme;
use crate::app::widgets::{buttons_at_right_ui, buttons_width, main_button_ui, name_dialog};

pub(super) fn title_ui(ui: &mut Ui, text: &str) {
    name_dialog(ui, text);
    ui.label(RichText::new(text).font(theme::question()));
}

/// The buttons of a dialog, the main one at the right and in focus when the dialog opens.
pub(super) fn buttons_ui<A>(ui: &mut Ui, main: (&str, A), others: Vec<(&str, A)>) -> Option<A> {
    let mut chosen = None;
    ui.add_space(theme::SMALL_GAP);
    let texts: Vec<&str> = others.iter().map(|(text, _)| *text).chain([main.0]).collect();
    buttons_at_right_ui(ui, &texts, |ui| {
        for (text, answer) in others {
            if ui.button(text).clicked() {
                chosen = Some(answer);
            }
        }
        let button = main_button_ui(ui, main.0);
        if ui.memory(|memory| memory.focused().is_none()) {
            button.request_focus();
        }
        if button.clicked() {
            chosen = Some(main.1);
        }
    });
    chosen
}

pub(super) fn lines_ui(ui: &mut Ui, lines: &[String]) {
    ScrollArea::vertical().max_height(260.0).auto_shrink([false, true]).show(ui, |ui| {
        for line in lines {
            ui.add(Label::new(line).wrap());
        }
    });
}

/// A row of a list under a hairline: texts on the left, buttons on the right, shown one after the other from the left.
pub(super) fn row_ui(ui: &mut Ui, texts: impl FnOnce(&mut Ui), buttons: (&[&str], impl FnOnce(&mut Ui))) {
    ui.separator();
    ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
        let (names, buttons) = buttons;
        let size = vec2(buttons_width(ui, names), ui.spacing().interact_size.y);
        ui.allocate_ui_with_layout(size, Layout::left_to_right(Align::Min), buttons);
        ui.with_layout(Layout::top_down(Align::Min), |ui| {
            ui.spacing_mut().item_spacing.y = 3.0;
            texts(ui);
        });
    });
}

pub(super) fn list_ui<R>(ui: &mut Ui, rows: impl FnOnce(&mut Ui) -> R) -> R {
    let most = (ui.ctx().content_rect().height() - 260.0).clamp(160.0, 420.0);
    ScrollArea::vertical().max_height(most).auto_shrink([false, true]).show(ui, rows).inner
}
