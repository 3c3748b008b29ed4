//! A plan file that another program changed.

use eframe::egui::{Label, RichText, Ui};

use super::layout::{buttons_ui, note_ui, title_ui};
use super::reply::{Noticed, Reply};
use crate::app::theme;
use crate::file::external::{DiskContent, ExternalChange};

pub(super) fn external_change_ui(ui: &mut Ui, name: &str, change: &ExternalChange, differences: &[String], noticed: &Noticed) -> Option<Reply> {
    let keep = |text| (text, Reply::KeepMine(change.clone(), noticed.clone()));
    let then = match noticed {
        Noticed::Looking => None,
        Noticed::Saving(then) => then.clone(),
    };
    let elsewhere = ("Save mine as…", Reply::SaveAs(then));
    let main_keep = match noticed {
        Noticed::Looking => "Keep mine",
        Noticed::Saving(_) => "Overwrite file",
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
            let theirs = ("Reload file", Reply::Reload(change.clone()));
            // The button in focus overwrites nothing.
            let (main, other) = if matches!(noticed, Noticed::Looking) { (keep(main_keep), elsewhere) } else { (elsewhere, keep(main_keep)) };
            buttons_ui(ui, main, vec![other, theirs, ("Not now", Reply::Close)])
        }
        DiskContent::Unreadable(why) => {
            title_ui(ui, &format!("{name} can no longer be read"));
            ui.label("Another program changed the file. Your plan is still open.");
            note_ui(ui, &why.problems().first().map_or_else(String::new, ToString::to_string));
            buttons_ui(ui, keep(main_keep), vec![elsewhere])
        }
        DiskContent::Missing => {
            title_ui(ui, &format!("{name} is missing"));
            ui.label("The file was deleted, moved or renamed, or its disk is not connected. Your plan is still open; saving writes the file again.");
            buttons_ui(ui, keep("Keep mine"), vec![elsewhere])
        }
    }
}
