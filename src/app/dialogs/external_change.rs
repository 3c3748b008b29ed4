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
        Noticed::Saving(_) => "Save mine over it",
    };
    match &change.theirs {
        DiskContent::Plan(_) => {
            title_ui(ui, &format!("{name} was changed outside"));
            ui.label("Something other than this window wrote to the file: an editor, another window, or syncing. In the file, compared with yours:");
            for difference in differences {
                ui.add(Label::new(RichText::new(difference).font(theme::strong())).truncate());
            }
            if differences.is_empty() {
                ui.label(RichText::new("the plan is the same, only the text differs").font(theme::strong()));
            }
            note_ui(ui, "Taking theirs can be undone. What is saved over is kept under Versions.");
            let theirs = ("Take theirs", Reply::Reload(change.clone()));
            // The button in focus overwrites nothing.
            let (main, other) = if matches!(noticed, Noticed::Looking) { (keep(main_keep), elsewhere) } else { (elsewhere, keep(main_keep)) };
            buttons_ui(ui, main, vec![other, theirs, ("Not now", Reply::Close)])
        }
        DiskContent::Unreadable(why) => {
            title_ui(ui, &format!("{name} cannot be read any more"));
            ui.label("Something other than this window changed the file. Your plan is still here.");
            note_ui(ui, &why.problems().first().map_or_else(String::new, ToString::to_string));
            buttons_ui(ui, keep(main_keep), vec![elsewhere])
        }
        DiskContent::Missing => {
            title_ui(ui, &format!("{name} is gone"));
            ui.label("The file was deleted, moved or renamed, or its disk is not there. Your plan is still here; saving writes the file again.");
            buttons_ui(ui, keep("Keep mine"), vec![elsewhere])
        }
    }
}
