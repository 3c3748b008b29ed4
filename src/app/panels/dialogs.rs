//! Questions and messages that wait for an answer. Escape is always the answer that changes nothing.

use std::path::PathBuf;

use eframe::egui::{self, Button, Id, Key, Modal, RichText, ScrollArea, TextEdit, Ui};

use super::kept::{Noticed, Offer, VersionRow, not_saved_ui, outside_ui, recovery_ui, throw_away_ui, versions_ui};
use super::scenarios::take_over_ui;
use crate::app::command::Command;
use crate::app::jobs::Ask;
use crate::app::theme::{self, Palette};
use crate::file::Repaired;
use crate::file::external::ExternalChange;
use crate::plan::Plan;

/// What waits for the open plan to be saved or given up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Then {
    /// A new plan from an example.
    New(usize),
    /// Which plan to open is asked next.
    AskOpen,
    /// This plan is opened.
    Open(PathBuf),
    /// What was left behind is opened, by its place in the list.
    Recover(usize),
    /// The window closes.
    Quit,
}

/// A dialog that is open.
#[derive(Clone, Debug, PartialEq)]
pub enum Dialog {
    /// The plan has changes; what happens to them?
    Unsaved {
        /// The plan's name.
        name: String,
        /// What waits.
        then: Then,
    },
    /// Something could not be done.
    Failed {
        /// What, in a sentence.
        title: String,
        /// Why and what to do, a line each.
        lines: Vec<String>,
    },
    /// A file is damaged, and some of it can be read.
    Damaged {
        /// What could not be done, in a sentence.
        title: String,
        /// What is wrong with the file, a line each.
        lines: Vec<String>,
        /// What can be read.
        repaired: Box<Repaired>,
    },
    /// The program's own path field, where the system has no file dialog.
    Path {
        /// What the path is for.
        ask: Ask,
        /// What is typed.
        text: String,
        /// Why it cannot be taken.
        reason: Option<String>,
    },
    /// The plan could not be saved.
    NotSaved {
        /// Where it was to be saved.
        path: PathBuf,
        /// Why and what to do, a line each.
        lines: Vec<String>,
        /// What was to come after the save.
        then: Option<Then>,
    },
    /// Others have changed the plan's file.
    ExternalChange {
        /// The file's name.
        name: String,
        /// What they have made of it.
        outside: ExternalChange,
        /// How theirs differs from the open plan.
        differences: Vec<String>,
        /// When it was noticed.
        noticed: Noticed,
    },
    /// What was left behind is offered.
    Recovery(Vec<Offer>),
    /// Which of a plan's scenarios is taken over?
    TakeOver(Box<Plan>),
    /// Something left behind is to go; really?
    Discard(usize, Offer),
    /// The versions of the plan.
    Versions {
        /// The file's name.
        name: String,
        /// The versions, the newest first.
        rows: Vec<VersionRow>,
    },
    /// The keys.
    Keys,
    /// What this program is.
    About,
}

/// How a dialog was answered.
#[derive(Clone, Debug, PartialEq)]
pub enum Reply {
    /// Closed; nothing changes.
    Close,
    /// Save the changes, then go on.
    Save(Then),
    /// Give the changes up and go on.
    Discard(Then),
    /// Open what can be read of a damaged file.
    Repair(Box<Repaired>),
    /// A path was typed.
    Path(Ask, PathBuf),
    /// Save to this path once more, then go on.
    TryAgain(PathBuf, Option<Then>),
    /// Ask where else to save, then go on.
    SaveAs(Option<Then>),
    /// Keep the open plan, whatever others have made of its file.
    KeepMine(ExternalChange, Noticed),
    /// Take over what others have made of the file.
    TakeTheirs(ExternalChange),
    /// Open what was left behind, by its place in the list.
    Recover(usize),
    /// Ask whether what was left behind is to go.
    AskToDiscard(usize),
    /// Delete the autosave.
    DiscardAutosave(usize),
    /// Back to what was left behind.
    Offers,
    /// Restore a version.
    Restore(VersionRow),
    /// Take over the base or a scenario of another plan.
    TakeOver(Box<Plan>, Option<usize>),
}

/// Shows the dialog; gives the answer once there is one.
pub fn dialog_ui(ctx: &egui::Context, dialog: &mut Dialog) -> Option<Reply> {
    // Each kind has its own size.
    let id = Id::unique("dialog").with(std::mem::discriminant(dialog));
    let response = Modal::new(id).frame(frame(ctx)).show(ctx, |ui| {
        let wide = matches!(dialog, Dialog::Recovery(_) | Dialog::Versions { .. });
        ui.set_width(if wide { 560.0_f32 } else { 460.0 }.min(ui.ctx().content_rect().width() - 60.0));
        ui.spacing_mut().item_spacing.y = 8.0;
        match dialog {
            Dialog::Unsaved { name, then } => unsaved_ui(ui, name, then),
            Dialog::Failed { title, lines } => failed_ui(ui, title, lines),
            Dialog::Damaged { title, lines, repaired } => damaged_ui(ui, title, lines, repaired),
            Dialog::Path { ask, text, reason } => path_ui(ui, ask, text, reason.as_deref()),
            Dialog::NotSaved { path, lines, then } => not_saved_ui(ui, path, lines, then.as_ref()),
            Dialog::ExternalChange { name, outside, differences, noticed } => outside_ui(ui, name, outside, differences, noticed),
            Dialog::Recovery(offers) => recovery_ui(ui, offers),
            Dialog::Discard(index, offer) => throw_away_ui(ui, *index, offer),
            Dialog::Versions { name, rows } => versions_ui(ui, name, rows),
            Dialog::TakeOver(plan) => take_over_ui(ui, plan),
            Dialog::Keys => keys_ui(ui),
            Dialog::About => about_ui(ui),
        }
    });
    // Where work is at stake, a click beside the dialog is no answer.
    let is_at_stake = matches!(dialog, Dialog::ExternalChange { .. } | Dialog::NotSaved { .. } | Dialog::Recovery(_) | Dialog::Discard(..));
    let is_beside = is_at_stake && response.backdrop_response.clicked();
    let dismissed = (response.should_close() && !is_beside).then_some(Reply::Close);
    response.inner.or(dismissed)
}

fn frame(ctx: &egui::Context) -> egui::Frame {
    let style = ctx.global_style();
    egui::Frame::popup(&style).inner_margin(egui::Margin::same(20))
}

pub(super) fn title_ui(ui: &mut Ui, text: &str) {
    ui.label(RichText::new(text).font(theme::question()));
}

/// The buttons of a dialog, the main one first from the right and in focus when the dialog opens.
pub(super) fn buttons_ui(ui: &mut Ui, main: (&str, Reply), others: Vec<(&str, Reply)>) -> Option<Reply> {
    let palette = Palette::of(ui.visuals());
    let mut reply = None;
    ui.add_space(theme::SMALL_GAP);
    ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
        let button = ui.add(Button::new(RichText::new(main.0).font(theme::strong()).color(palette.on_accent)).fill(palette.accent));
        if ui.memory(|memory| memory.focused().is_none()) {
            button.request_focus();
        }
        if button.clicked() {
            reply = Some(main.1);
        }
        for (text, answer) in others {
            if ui.button(text).clicked() {
                reply = Some(answer);
            }
        }
    });
    reply
}

fn unsaved_ui(ui: &mut Ui, name: &str, then: &Then) -> Option<Reply> {
    title_ui(ui, &format!("Save the changes to “{name}”?"));
    ui.label("What you changed since the last save is lost otherwise.");
    buttons_ui(ui, ("Save", Reply::Save(then.clone())), vec![("Cancel", Reply::Close), ("Don't save", Reply::Discard(then.clone()))])
}

fn failed_ui(ui: &mut Ui, title: &str, lines: &[String]) -> Option<Reply> {
    title_ui(ui, title);
    lines_ui(ui, lines);
    buttons_ui(ui, ("Close", Reply::Close), Vec::new())
}

fn damaged_ui(ui: &mut Ui, title: &str, lines: &[String], repaired: &Repaired) -> Option<Reply> {
    title_ui(ui, title);
    lines_ui(ui, lines);
    ui.label("What can be read of it opens as an unsaved copy; the file stays as it is.");
    let open = Reply::Repair(Box::new(repaired.clone()));
    buttons_ui(ui, ("Open what can be read", open), vec![("Close", Reply::Close)])
}

fn lines_ui(ui: &mut Ui, lines: &[String]) {
    ScrollArea::vertical().max_height(260.0).auto_shrink([false, true]).show(ui, |ui| {
        for line in lines {
            ui.add(egui::Label::new(line).wrap());
        }
    });
}

fn path_ui(ui: &mut Ui, ask: &Ask, text: &mut String, reason: Option<&str>) -> Option<Reply> {
    let palette = Palette::of(ui.visuals());
    let (title, main) = match ask {
        Ask::Open { .. } => ("Open a plan", "Open"),
        Ask::Save { .. } => ("Save the plan", "Save"),
        Ask::TakeOver { .. } => ("Take a scenario over from a plan", "Open"),
        Ask::Export { .. } => ("Save as a plan of its own", "Save"),
    };
    title_ui(ui, title);
    let label = ui.label(RichText::new("This system shows no file dialog. Where is the file?").color(palette.dim));
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

fn keys_ui(ui: &mut Ui) -> Option<Reply> {
    title_ui(ui, "Keys");
    ScrollArea::vertical().max_height(420.0).min_scrolled_height(380.0).auto_shrink([false, true]).show(ui, |ui| {
        let own: [(&str, &str); 8] = [
            ("Tab, Shift+Tab", "Next or previous control"),
            ("Arrows", "Move a slider by a step"),
            ("Page Up, Page Down", "Move a slider by ten steps"),
            ("Home, End", "To the ends of the track"),
            ("Backspace", "Slider back to the saved value"),
            ("Enter", "Take what is typed in a field"),
            ("Space", "Press a button, fold a card, turn a switch"),
            ("Escape", "Leave a field as it was, close a dialog"),
        ];
        egui::Grid::new("keys").num_columns(2).spacing([24.0, 5.0]).show(ui, |ui| {
            for (keys, text) in own {
                key_row_ui(ui, keys, text);
            }
            let mut commands = Command::with_shortcuts();
            commands.sort_by_key(|(command, _)| command.text());
            for (command, shortcut) in commands {
                key_row_ui(ui, &ui.ctx().format_shortcut(&shortcut), command.text());
            }
        });
    });
    buttons_ui(ui, ("Close", Reply::Close), Vec::new())
}

fn key_row_ui(ui: &mut Ui, keys: &str, text: &str) {
    ui.label(RichText::new(keys).font(theme::strong()));
    ui.label(text);
    ui.end_row();
}

fn about_ui(ui: &mut Ui) -> Option<Reply> {
    let palette = Palette::of(ui.visuals());
    title_ui(ui, &format!("Zeroline {}", env!("CARGO_PKG_VERSION")));
    ui.label("What would I earn from going LIVE, what adds to it, and do likes pay? They do not: their line is flat at zero.");
    ui.label("Offline and private: no account, no network code. Plans are files you can read.");
    ui.label("The figures are a forecast from your assumptions, no promise of income and no tax advice.");
    ui.label(RichText::new("MIT or Apache-2.0. Typeface: Inter, SIL Open Font License 1.1.").font(theme::note()).color(palette.dim));
    buttons_ui(ui, ("Close", Reply::Close), Vec::new())
}
