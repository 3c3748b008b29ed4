//! The list of keyboard shortcuts.

use eframe::egui::{self, RichText, ScrollArea, Ui, Vec2, vec2};

use super::help_page::HelpAnswer;
use super::parts::{buttons_ui, title_ui};
use crate::app::theme;
use crate::app::views::VIEWS;
use crate::app::window_command::WindowCommand;
use crate::words::{ControlKeys, ControlKind, DialogText, ShortcutGroup};

/// The room of a window around the list.
const AROUND: Vec2 = vec2(124.0, 180.0);
/// The share of the list's width that an effect takes at most.
const EFFECT: f32 = 0.6;

/// Shows the list, first the keys of the control that had the focus.
pub(super) fn shortcuts_ui(ui: &mut Ui, in_focus: Option<ControlKind>) -> Option<HelpAnswer> {
    title_ui(ui, DialogText::Shortcuts.text());
    let screen = ui.ctx().content_rect().size();
    let most = (screen.y - AROUND.y).clamp(120.0, 420.0);
    ScrollArea::vertical().max_height(most).min_scrolled_height(most.min(380.0)).auto_shrink([false, true]).show(ui, |ui| {
        // The keys are the shorter column; an effect that is longer than the rest breaks.
        let effect = (screen.x - AROUND.x) * EFFECT;
        egui::Grid::new("keys").num_columns(2).spacing([24.0, 5.0]).max_col_width(effect).show(ui, |ui| {
            if let Some(kind) = in_focus {
                group_ui(ui, kind.text());
                controls_ui(ui, kind.keys());
            }
            group_ui(ui, ShortcutGroup::Controls.text());
            controls_ui(ui, &ControlKeys::OF_MOST);
            for group in ShortcutGroup::OF_COMMANDS {
                group_ui(ui, group.text());
                let mut commands: Vec<_> = WindowCommand::with_shortcuts().iter().filter(|(command, _)| command.shortcut_group() == group).collect();
                commands.sort_by_key(|(command, _)| order(*command));
                for (command, shortcut) in commands {
                    key_row_ui(ui, &ui.ctx().format_shortcut(shortcut), order(*command).1);
                }
            }
        });
    });
    buttons_ui(ui, (DialogText::Close.text(), HelpAnswer::Close), Vec::new())
}

/// The views in the order of their tabs, then by text.
fn order(command: WindowCommand) -> (usize, &'static str) {
    match command {
        WindowCommand::View(place) => (place.0, VIEWS[place.0].name.name()),
        WindowCommand::Scenario(place) => (place.into(), command.text()),
        // A command without a place among others of its kind.
        _ => (usize::MAX, command.text()),
    }
}

fn group_ui(ui: &mut Ui, heading: &str) {
    ui.label(RichText::new(heading).font(theme::title()));
    ui.end_row();
}

fn controls_ui(ui: &mut Ui, keys: &[ControlKeys]) {
    for (keys, text) in keys.iter().map(|keys| keys.text()) {
        key_row_ui(ui, keys, text);
    }
}

fn key_row_ui(ui: &mut Ui, keys: &str, text: &str) {
    ui.label(RichText::new(keys).font(theme::strong()));
    ui.label(text);
    ui.end_row();
}
