//! A save that failed.

use std::path::Path;

use eframe::egui::{Label, Ui};

use super::layout::{buttons_ui, title_ui};
use super::reply::{Reply, Then};
use crate::session::name_of;

pub(super) fn not_saved_ui(ui: &mut Ui, path: &Path, lines: &[String], then: Option<&Then>) -> Option<Reply> {
    title_ui(ui, &format!("{} was not saved", name_of(path)));
    for line in lines {
        ui.add(Label::new(line).wrap());
    }
    let again = Reply::TryAgain(path.to_owned(), then.cloned());
    buttons_ui(ui, ("Try again", again), vec![("Save as…", Reply::SaveAs(then.cloned())), ("Close", Reply::Close)])
}
