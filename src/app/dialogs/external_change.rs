//! A plan file that another program changed.

use std::path::Path;

use eframe::egui::{Label, RichText, Ui};

use super::parts::{buttons_ui, note_ui, title_ui};
use crate::app::theme;
use crate::file::external::{DiskContent, ExternalChange};
use crate::session::Answer;
use crate::session::question::Noticed;
use crate::words::file_name;

pub(super) fn external_change_ui(ui: &mut Ui, path: &Path, (change, differences): (&ExternalChange, &[String]), noticed: &Noticed) -> Option<Answer> {
    let name = file_name(path);
    let elsewhere = ("Save mine as…", Answer::SaveAs);
    let keep = match noticed {
        Noticed::OnFocus => ("Keep mine", Answer::KeepMine),
        Noticed::BeforeSave(_) => ("Overwrite file", Answer::KeepMine),
    };
    match &change.theirs {
        DiskContent::Plan(_) => {
            title_ui(ui, &format!("{name} changed on disk"));
            ui.label("An editor, another window or a sync wrote to the file. Its differences from your plan:");
            for difference in differences {
                ui.add(Label::new(RichText::new(difference).font(theme::strong())).truncate());
            }
            if differences.is_empty() {
                ui.label(RichText::new("none: only the text differs").font(theme::strong()));
            }
            note_ui(ui, "Reloading can be undone. A file you save over is kept under Versions.");
            // The button in focus overwrites nothing.
            let (main, other) = if matches!(noticed, Noticed::OnFocus) { (keep, elsewhere) } else { (elsewhere, keep) };
            buttons_ui(ui, main, vec![other, ("Reload file", Answer::Reload), ("Not now", Answer::Cancel)])
        }
        DiskContent::Unreadable(why) => {
            title_ui(ui, &format!("{name} can no longer be read"));
            ui.label("Another program changed the file. Your plan is still open.");
            note_ui(ui, &why.problems().first().map_or_else(String::new, ToString::to_string));
            buttons_ui(ui, keep, vec![elsewhere])
        }
        DiskContent::Missing => {
            title_ui(ui, &format!("{name} is missing"));
            ui.label("The file was deleted, moved or renamed, or its disk is not connected. Your plan is still open; saving writes the file again.");
            buttons_ui(ui, ("Keep mine", Answer::KeepMine), vec![elsewhere])
        }
    }
}
