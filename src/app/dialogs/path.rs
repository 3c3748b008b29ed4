//! A path field, where the system has no file dialog.

use std::path::PathBuf;

use eframe::egui::{Id, Key, RichText, TextEdit, Ui};

use super::layout::{buttons_ui, title_ui};
use super::reply::Reply;
use crate::app::jobs::Ask;
use crate::app::theme::{self, Palette};

pub(super) fn path_ui(ui: &mut Ui, ask: &Ask, text: &mut String, reason: Option<&str>) -> Option<Reply> {
    let palette = Palette::of(ui.visuals());
    let (title, main) = match ask {
        Ask::Open { .. } => ("Open a plan", "Open"),
        Ask::Save { .. } => ("Save the plan", "Save"),
        Ask::TakeOver { .. } => ("Import a scenario from a plan", "Open"),
        Ask::Export { .. } => ("Export as a plan", "Export"),
    };
    title_ui(ui, title);
    let label = ui.label(RichText::new("No file dialog available. Enter a path:").color(palette.dim));
    let field = ui.add(TextEdit::singleline(text).id(Id::unique("path")).desired_width(f32::INFINITY).hint_text("/folder/plan.ron")).labelled_by(label.id);
    // Asked before the field gets its focus back, which Enter takes away.
    let entered = field.lost_focus() && ui.input(|i| i.key_pressed(Key::Enter));
    if ui.memory(|memory| memory.focused().is_none()) {
        field.request_focus();
    }
    if let Some(reason) = reason {
        ui.label(RichText::new(reason).font(theme::note()).color(palette.bad));
    }
    let typed = Reply::Path(ask.clone(), PathBuf::from(text.trim()));
    let reply = buttons_ui(ui, (main, typed.clone()), vec![("Cancel", Reply::Close)]);
    if entered { Some(typed) } else { reply }
}
