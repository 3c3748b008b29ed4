//! Questions and messages that wait for an answer. Escape is always the answer that changes nothing.

mod about;
mod damaged;
mod external_change;
mod failed;
mod import_scenario;
mod not_saved;
mod parts;
mod path;
mod recovery;
mod shortcuts;
mod unsaved;
mod versions;

use eframe::egui::{self, Id, Modal, Ui};

use self::about::about_ui;
use self::damaged::damaged_ui;
use self::external_change::external_change_ui;
use self::failed::failed_ui;
use self::import_scenario::import_scenario_ui;
use self::not_saved::not_saved_ui;
use self::path::path_ui;
use self::recovery::{discard_ui, recovery_ui};
use self::shortcuts::shortcuts_ui;
use self::unsaved::unsaved_ui;
use self::versions::versions_ui;
use crate::session::{Answer, Question};

/// Help in a dialog.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Help {
    /// The keyboard shortcuts.
    Shortcuts,
    /// The program in a few lines.
    About,
}

/// A dialog that is open.
#[derive(Clone, Copy, Debug)]
pub enum Dialog<'a> {
    /// A question of the session.
    Question(&'a Question),
    /// Help.
    Help(Help),
}

/// Shows the dialog, with the path that is typed in it; gives the answer once there is one.
pub fn dialog_ui(ctx: &egui::Context, dialog: Dialog<'_>, path: &mut String) -> Option<Answer> {
    // Each kind has its own size.
    let id = match dialog {
        Dialog::Question(question) => Id::unique("dialog").with(std::mem::discriminant(question)),
        Dialog::Help(help) => Id::unique("dialog").with(std::mem::discriminant(&help)),
    };
    let is_wide = matches!(dialog, Dialog::Question(Question::Recovery(_) | Question::Versions { .. }));
    let response = Modal::new(id).frame(frame(ctx)).show(ctx, |ui| {
        ui.set_width(if is_wide { 560.0_f32 } else { 460.0 }.min(ui.ctx().content_rect().width() - 60.0));
        ui.spacing_mut().item_spacing.y = 8.0;
        match dialog {
            Dialog::Question(question) => question_ui(ui, question, path),
            Dialog::Help(Help::Shortcuts) => shortcuts_ui(ui),
            Dialog::Help(Help::About) => about_ui(ui),
        }
    });
    // Where work is at stake, a click beside the dialog is no answer.
    let is_at_stake =
        matches!(dialog, Dialog::Question(Question::ExternalChange { .. } | Question::NotSaved { .. } | Question::Recovery(_) | Question::Discard(..)));
    let is_beside = is_at_stake && response.backdrop_response.clicked();
    let dismissed = (response.should_close() && !is_beside).then_some(Answer::Cancel);
    response.inner.or(dismissed)
}

fn question_ui(ui: &mut Ui, question: &Question, path: &mut String) -> Option<Answer> {
    match question {
        Question::Unsaved { name, .. } => unsaved_ui(ui, name),
        Question::Failed(failure) => failed_ui(ui, failure),
        Question::Damaged { error, .. } => damaged_ui(ui, error),
        Question::Path { request, fault, .. } => path_ui(ui, request, path, fault.as_ref()),
        Question::NotSaved { error, .. } => not_saved_ui(ui, error),
        Question::ExternalChange { path, change, differences, noticed } => external_change_ui(ui, path, (change, differences), noticed),
        Question::Recovery(offers) => recovery_ui(ui, offers),
        Question::Discard(_, offer) => discard_ui(ui, offer),
        Question::Import(plan) => import_scenario_ui(ui, plan),
        Question::Versions { path, rows } => versions_ui(ui, path, rows),
    }
}

fn frame(ctx: &egui::Context) -> egui::Frame {
    let style = ctx.global_style();
    egui::Frame::popup(&style).inner_margin(egui::Margin::same(20))
}
