//! The dialogs that keep work from being lost: recovery, versions, a file that others changed, a save that failed.

use std::path::Path;
use std::sync::Arc;

use eframe::egui::{self, Align, Button, Layout, RichText, ScrollArea, Ui};

use super::dialogs::{Reply, Then, buttons_ui, title_ui};
use crate::app::document::name_of;
use crate::app::theme::{self, Palette};
use crate::file::external::{DiskContent, ExternalChange};
use crate::plan::Plan;

/// What a window that is gone left behind, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// The plan's name; `None` where nothing can be read.
    pub name: Option<String>,
    /// The plan's file, or where the unreadable rest lies.
    pub file: String,
    /// When it last changed.
    pub time: String,
    /// How it ended, and what is wrong with it.
    pub notes: Vec<String>,
    /// How it differs from its file.
    pub differences: Vec<String>,
}

/// A version in words.
#[derive(Clone, Debug, PartialEq)]
pub struct VersionRow {
    /// When its file was written.
    pub time: String,
    /// How it differs from the version before.
    pub change: String,
    /// What restoring it would change.
    pub restoring: String,
    /// The plan, where it can be read.
    pub plan: Option<Arc<Plan>>,
}

/// When it was noticed that others had changed the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Noticed {
    /// When the window came to the front.
    Looking,
    /// Before a save, which waits, and what was to come after it.
    Saving(Option<Then>),
}

/// A row of a list under a hairline: what it is on the left, what can be done on the right.
fn row_ui(ui: &mut Ui, texts: impl FnOnce(&mut Ui), buttons: impl FnOnce(&mut Ui)) {
    ui.separator();
    ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
        buttons(ui);
        ui.with_layout(Layout::top_down(Align::Min), |ui| {
            ui.spacing_mut().item_spacing.y = 3.0;
            texts(ui);
        });
    });
}

fn note_ui(ui: &mut Ui, text: &str) {
    let palette = Palette::of(ui.visuals());
    ui.add(egui::Label::new(RichText::new(text).font(theme::note()).color(palette.dim)).wrap());
}

fn list_ui<R>(ui: &mut Ui, rows: impl FnOnce(&mut Ui) -> R) -> R {
    let most = (ui.ctx().content_rect().height() - 260.0).clamp(160.0, 420.0);
    ScrollArea::vertical().max_height(most).auto_shrink([false, true]).show(ui, rows).inner
}

pub(super) fn recovery_ui(ui: &mut Ui, offers: &[Offer]) -> Option<Reply> {
    title_ui(ui, "Bring back what was not saved?");
    ui.label("Zeroline ended without a word, but kept what you were working on. Nothing is changed or deleted until you say so.");
    let mut reply = None;
    list_ui(ui, |ui| {
        for (i, offer) in offers.iter().enumerate() {
            let buttons = |ui: &mut Ui| {
                let name = offer.name.as_deref().unwrap_or("what cannot be read");
                let palette = Palette::of(ui.visuals());
                if offer.name.is_some() {
                    let open = ui.add(Button::new(RichText::new("Open").font(theme::strong()).color(palette.on_accent)).fill(palette.accent));
                    if i == 0 && ui.memory(|memory| memory.focused().is_none()) {
                        open.request_focus();
                    }
                    if open.on_hover_text(format!("Opens {name} with these changes, not saved yet")).clicked() {
                        reply = Some(Reply::Recover(i));
                    }
                }
                if ui.button("Throw away…").clicked() {
                    reply = Some(Reply::AskToDiscard(i));
                }
            };
            row_ui(ui, |ui| offer_ui(ui, offer), buttons);
        }
    });
    // The main button stands in its row; this one changes nothing.
    ui.add_space(theme::SMALL_GAP);
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        if ui.button("Look later").on_hover_text("Keeps all of it; the File menu and the next start offer it again").clicked() {
            reply = Some(Reply::Close);
        }
    });
    reply
}

fn offer_ui(ui: &mut Ui, offer: &Offer) {
    let palette = Palette::of(ui.visuals());
    let Some(name) = &offer.name else {
        ui.label(RichText::new("Cannot be read").font(theme::strong()));
        note_ui(ui, &format!("It is kept in {}", offer.file));
        return;
    };
    ui.add(egui::Label::new(RichText::new(name).font(theme::strong())).truncate());
    note_ui(ui, &format!("{} · {}", offer.time, offer.file));
    for note in &offer.notes {
        ui.add(egui::Label::new(RichText::new(note).font(theme::note()).color(palette.bad)).wrap());
    }
    for difference in &offer.differences {
        ui.add(egui::Label::new(difference).truncate());
    }
}

pub(super) fn throw_away_ui(ui: &mut Ui, index: usize, offer: &Offer) -> Option<Reply> {
    let name = offer.name.as_deref().unwrap_or("what cannot be read");
    title_ui(ui, &format!("Throw away “{name}”?"));
    ui.label("These unsaved changes are deleted for good. The plan's own file stays as it is.");
    buttons_ui(ui, ("Keep", Reply::Offers), vec![("Throw away", Reply::DiscardAutosave(index))])
}

pub(super) fn versions_ui(ui: &mut Ui, name: &str, rows: &[VersionRow]) -> Option<Reply> {
    title_ui(ui, &format!("Versions of {name}"));
    if rows.is_empty() {
        ui.label("None yet. Whenever you save over this file, what it held before is kept here.");
    } else {
        ui.label("What the file held before each save. Restoring is a change like any other: undo takes it back, and nothing is written until you save.");
    }
    let mut reply = None;
    list_ui(ui, |ui| {
        for row in rows {
            let texts = |ui: &mut Ui| {
                ui.label(RichText::new(&row.time).font(theme::strong()));
                note_ui(ui, &row.change);
                note_ui(ui, &row.restoring);
            };
            let buttons = |ui: &mut Ui| {
                let button = ui.add_enabled(row.plan.is_some(), Button::new("Restore"));
                if button.clicked() {
                    reply = Some(Reply::Restore(row.clone()));
                }
            };
            row_ui(ui, texts, buttons);
        }
    });
    reply.or(buttons_ui(ui, ("Close", Reply::Close), Vec::new()))
}

pub(super) fn outside_ui(ui: &mut Ui, name: &str, outside: &ExternalChange, differences: &[String], noticed: &Noticed) -> Option<Reply> {
    let keep = |text| (text, Reply::KeepMine(outside.clone(), noticed.clone()));
    let then = match noticed {
        Noticed::Looking => None,
        Noticed::Saving(then) => then.clone(),
    };
    let elsewhere = ("Save mine as…", Reply::SaveAs(then));
    let main_keep = match noticed {
        Noticed::Looking => "Keep mine",
        Noticed::Saving(_) => "Save mine over it",
    };
    match &outside.theirs {
        DiskContent::Plan(_) => {
            title_ui(ui, &format!("{name} was changed outside"));
            ui.label("Something other than this window wrote to the file: an editor, another window, or syncing. In the file, compared with yours:");
            for difference in differences {
                ui.add(egui::Label::new(RichText::new(difference).font(theme::strong())).truncate());
            }
            if differences.is_empty() {
                ui.label(RichText::new("the plan is the same, only the text differs").font(theme::strong()));
            }
            note_ui(ui, "Taking theirs can be undone. What is saved over is kept under Versions.");
            let theirs = ("Take theirs", Reply::TakeTheirs(outside.clone()));
            // The button in focus overwrites nothing.
            let (main, other) = if matches!(noticed, Noticed::Looking) { (keep(main_keep), elsewhere) } else { (elsewhere, keep(main_keep)) };
            buttons_ui(ui, main, vec![other, theirs, ("Not now", Reply::Close)])
        }
        DiskContent::Unreadable(why) => {
            title_ui(ui, &format!("{name} cannot be read any more"));
            ui.label("Something other than this window changed the file. Your plan is still here.");
            note_ui(ui, why);
            buttons_ui(ui, keep(main_keep), vec![elsewhere])
        }
        DiskContent::Missing => {
            title_ui(ui, &format!("{name} is gone"));
            ui.label("The file was deleted, moved or renamed, or its disk is not there. Your plan is still here; saving writes the file again.");
            buttons_ui(ui, keep("Keep mine"), vec![elsewhere])
        }
    }
}

pub(super) fn not_saved_ui(ui: &mut Ui, path: &Path, lines: &[String], then: Option<&Then>) -> Option<Reply> {
    title_ui(ui, &format!("{} was not saved", name_of(path)));
    for line in lines {
        ui.add(egui::Label::new(line).wrap());
    }
    let again = Reply::TryAgain(path.to_owned(), then.cloned());
    buttons_ui(ui, ("Try again", again), vec![("Save as…", Reply::SaveAs(then.cloned())), ("Close", Reply::Close)])
}
