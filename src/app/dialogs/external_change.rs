//! A plan file that another program changed.

use std::path::Path;

use eframe::egui::{Label, RichText, Ui};

use super::parts::{buttons_ui, title_ui};
use crate::app::theme;
use crate::app::widgets::note_ui;
use crate::file::external::{DiskContent, ExternalChange};
use crate::session::Answer;
use crate::session::question::Noticed;
use crate::words::{DialogMessage, DialogText};

pub(super) fn external_change_ui(ui: &mut Ui, path: &Path, (change, differences): (&ExternalChange, &[String]), noticed: &Noticed) -> Option<Answer> {
    let elsewhere = (DialogText::SaveMineAs.text(), Answer::SaveAs);
    let keep = match noticed {
        Noticed::OnFocus => (DialogText::KeepMine.text(), Answer::KeepMine),
        Noticed::BeforeSave(_) => (DialogText::Overwrite.text(), Answer::KeepMine),
    };
    match &change.theirs {
        DiskContent::Plan(_) => {
            title_ui(ui, &DialogMessage::ChangedOnDisk(path.to_owned()).to_string());
            ui.label(DialogText::ChangedByOthers.text());
            for difference in differences {
                ui.add(Label::new(RichText::new(difference).font(theme::strong())).truncate());
            }
            if differences.is_empty() {
                ui.label(RichText::new(DialogText::OnlyTextDiffers.text()).font(theme::strong()));
            }
            note_ui(ui, DialogText::ReloadingCanBeUndone.text());
            // The button in focus overwrites nothing.
            let (main, other) = if matches!(noticed, Noticed::OnFocus) { (keep, elsewhere) } else { (elsewhere, keep) };
            buttons_ui(ui, main, vec![(DialogText::NotNow.text(), Answer::Cancel), (DialogText::Reload.text(), Answer::Reload), other])
        }
        DiskContent::Unreadable(why) => {
            title_ui(ui, &DialogMessage::NoLongerReadable(path.to_owned()).to_string());
            ui.label(DialogText::UnreadableNow.text());
            note_ui(ui, &why.problems().first().map_or_else(String::new, ToString::to_string));
            buttons_ui(ui, keep, vec![elsewhere])
        }
        DiskContent::Missing => {
            title_ui(ui, &DialogMessage::Missing(path.to_owned()).to_string());
            ui.label(DialogText::MissingNow.text());
            buttons_ui(ui, (DialogText::KeepMine.text(), Answer::KeepMine), vec![elsewhere])
        }
    }
}
