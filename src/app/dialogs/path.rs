//! A path field, where the system has no file dialog.

use std::path::PathBuf;

use eframe::egui::{Id, Key, RichText, TextEdit, Ui};

use super::parts::{buttons_ui, title_ui};
use crate::app::theme::{self, Palette};
use crate::session::Answer;
use crate::session::work::PathRequest;
use crate::words::session::PathFault;

/// `fault` is that of the path that was typed before.
pub(super) fn path_ui(ui: &mut Ui, request: &PathRequest, path: &mut String, fault: Option<&PathFault>) -> Option<Answer> {
    let palette = Palette::of(ui.visuals());
    let (title, main) = match request {
        PathRequest::Open { .. } => ("Open a plan", "Open"),
        PathRequest::Save { .. } => ("Save the plan", "Save"),
        PathRequest::Import { .. } => ("Import a scenario from a plan", "Open"),
        PathRequest::Export { .. } => ("Export as a plan", "Export"),
    };
    title_ui(ui, title);
    let label = ui.label(RichText::new("No file dialog available. Enter a path:").color(palette.dim));
    let field = ui.add(TextEdit::singleline(path).id(Id::unique("path")).desired_width(f32::INFINITY).hint_text("/folder/plan.ron")).labelled_by(label.id);
    // Asked before the field gets its focus back, which Enter takes away.
    let entered = field.lost_focus() && ui.input(|i| i.key_pressed(Key::Enter));
    if ui.memory(|memory| memory.focused().is_none()) {
        field.request_focus();
    }
    if let Some(fault) = fault {
        ui.label(RichText::new(fault.to_string()).font(theme::note()).color(palette.bad));
    }
    let typed = Answer::Path(PathBuf::from(path.trim()));
    let answer = buttons_ui(ui, (main, typed.clone()), vec![("Cancel", Answer::Cancel)]);
    if entered { Some(typed) } else { answer }
}
