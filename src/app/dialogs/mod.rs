//! Questions and messages that wait for an answer. Escape is always the answer that changes nothing.

mod external_change;
mod help_page;
mod import_scenario;
mod messages;
mod parts;
mod path;
mod recovery_list;
mod shortcuts;
mod version_list;

pub use help_page::{HelpAnswer, HelpPage};

use eframe::egui::{self, Id, Modal, ModalResponse, Ui};

use self::external_change::external_change_ui;
use self::help_page::{about_ui, calculation_ui};
use self::import_scenario::import_scenario_ui;
use self::messages::{blurred_export_ui, damaged_ui, failed_ui, not_saved_ui, unsaved_ui};
use self::path::path_ui;
use self::recovery_list::{discard_ui, recovery_ui};
use self::shortcuts::shortcuts_ui;
use self::version_list::versions_ui;
use crate::session::work::Run;
use crate::session::{Answer, Question};

const WIDTH: f32 = 460.0;
/// The width of a dialog with a list of plans.
const WIDE: f32 = 560.0;

/// Shows help; `run` has the futures of the plan on screen. Returns the answer once there is one.
#[must_use]
pub fn help_ui(ctx: &egui::Context, help: HelpPage, run: Option<&Run>) -> Option<HelpAnswer> {
    let id = Id::unique("help").with(std::mem::discriminant(&help));
    let response = modal_ui(ctx, id, WIDTH, |ui| match help {
        HelpPage::Shortcuts(in_focus) => shortcuts_ui(ui, in_focus),
        HelpPage::Calculation => calculation_ui(ui, run),
        HelpPage::About => about_ui(ui),
    });
    response.inner.or_else(|| response.should_close().then_some(HelpAnswer::Close))
}

/// Shows a question, with the path that is typed in it; returns the answer once there is one.
pub fn question_ui(ctx: &egui::Context, question: &Question, path: &mut String) -> Option<Answer> {
    // Each kind has its own size.
    let id = Id::unique("dialog").with(std::mem::discriminant(question));
    let width = if matches!(question, Question::Recovery(_) | Question::Versions { .. }) { WIDE } else { WIDTH };
    let response = modal_ui(ctx, id, width, |ui| body_ui(ui, question, path));
    // Where work is at stake, a click beside the dialog is no answer.
    let is_at_stake = matches!(question, Question::ExternalChange { .. } | Question::NotSaved { .. } | Question::Recovery(_) | Question::Discard(..));
    let is_beside = is_at_stake && response.backdrop_response.clicked();
    let dismissed = (response.should_close() && !is_beside).then_some(Answer::Cancel);
    response.inner.or(dismissed)
}

fn modal_ui<R>(ctx: &egui::Context, id: Id, width: f32, content: impl FnOnce(&mut Ui) -> R) -> ModalResponse<R> {
    Modal::new(id).frame(frame(ctx)).show(ctx, |ui| {
        ui.set_width(width.min(ui.ctx().content_rect().width() - 60.0));
        ui.spacing_mut().item_spacing.y = 8.0;
        content(ui)
    })
}

fn body_ui(ui: &mut Ui, question: &Question, path: &mut String) -> Option<Answer> {
    match question {
        Question::Unsaved { name, .. } => unsaved_ui(ui, name),
        Question::Failed(failure) => failed_ui(ui, failure),
        Question::Damaged { error, .. } => damaged_ui(ui, error),
        Question::Path { request, fault, .. } => path_ui(ui, request, path, fault.as_ref()),
        Question::NotSaved { error, .. } => not_saved_ui(ui, error),
        Question::ExternalChange { path, change, differences, noticed } => external_change_ui(ui, path, (change, differences), noticed),
        Question::Recovery(offers) => recovery_ui(ui, offers),
        Question::Discard(_, offer) => discard_ui(ui, offer),
        Question::BlurredExport(_) => blurred_export_ui(ui),
        Question::Import(plan) => import_scenario_ui(ui, plan),
        Question::Versions { path, rows } => versions_ui(ui, path, rows),
    }
}

fn frame(ctx: &egui::Context) -> egui::Frame {
    let style = ctx.global_style();
    egui::Frame::popup(&style).inner_margin(egui::Margin::same(20))
}
