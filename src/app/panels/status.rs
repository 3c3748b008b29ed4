//! The line at the bottom.

use eframe::egui::{self, RichText, Ui};

use crate::app::command::Command;
use crate::app::theme::{self, Palette};

/// Shows what the program does quietly, and what undo would take back.
pub fn status_ui(ui: &mut Ui, undo: Option<&str>, saving: bool) {
    let palette = Palette::of(ui.visuals());
    let note = |text: String| RichText::new(text).font(theme::note()).color(palette.faint);
    ui.horizontal_centered(|ui| {
        ui.label(note("offline".to_owned())).on_hover_text("Nothing leaves this computer: the program has no network code");
        if saving {
            ui.label(note("saving…".to_owned()));
        }
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            let keys = |command: Command| command.shortcut().map_or_else(String::new, |shortcut| ui.ctx().format_shortcut(&shortcut));
            let undo = undo.map_or_else(String::new, |label| format!("     {} undo “{label}”", keys(Command::Undo)));
            ui.add(egui::Label::new(note(format!("{} keys{undo}", keys(Command::Keys)))).truncate());
        });
    });
}
