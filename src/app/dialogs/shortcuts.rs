//! The list of keyboard shortcuts.

use eframe::egui::{self, RichText, ScrollArea, Ui};

use super::help::HelpAnswer;
use super::parts::{buttons_ui, title_ui};
use crate::app::command::Command;
use crate::app::theme;
use crate::app::views::VIEWS;
use crate::words::{ControlKeys, DialogText};

pub(super) fn shortcuts_ui(ui: &mut Ui) -> Option<HelpAnswer> {
    title_ui(ui, DialogText::Shortcuts.text());
    ScrollArea::vertical().max_height(420.0).min_scrolled_height(380.0).auto_shrink([false, true]).show(ui, |ui| {
        egui::Grid::new("keys").num_columns(2).spacing([24.0, 5.0]).show(ui, |ui| {
            for (keys, text) in ControlKeys::ALL.map(ControlKeys::text) {
                key_row_ui(ui, keys, text);
            }
            let text = |command: Command| match command {
                Command::View(place) => VIEWS[place.0].question,
                _ => command.text(),
            };
            let mut commands: Vec<_> = Command::with_shortcuts().iter().map(|(command, shortcut)| (text(*command), shortcut)).collect();
            commands.sort_by_key(|(text, _)| *text);
            for (text, shortcut) in commands {
                key_row_ui(ui, &ui.ctx().format_shortcut(shortcut), text);
            }
        });
    });
    buttons_ui(ui, (DialogText::Close.text(), HelpAnswer::Close), Vec::new())
}

fn key_row_ui(ui: &mut Ui, keys: &str, text: &str) {
    ui.label(RichText::new(keys).font(theme::strong()));
    ui.label(text);
    ui.end_row();
}
