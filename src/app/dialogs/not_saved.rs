//! A save that failed.

use std::path::Path;

use eframe::egui::{Label, Ui};

use super::layout::{buttons_ui, title_ui};
use crate::session::question::NotSavedFault;
use crate::session::{Answer, text};

pub(super) fn not_saved_ui(ui: &mut Ui, path: &Path, fault: &NotSavedFault) -> Option<Answer> {
    title_ui(ui, &text::not_saved(path));
    ui.add(Label::new(text::not_saved_fault(path, fault)).wrap());
    ui.label("Your changes are still here. Try again, or save under another name.");
    buttons_ui(ui, ("Try again", Answer::TryAgain), vec![("Save as…", Answer::SaveAs), ("Close", Answer::Cancel)])
}
