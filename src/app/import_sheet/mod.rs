//! The import: files of platforms with their questions and the part of each that the plan would take.

mod column_roles;
mod import_questions;
mod read_file;
mod typed_answers;

use eframe::egui::{self, Frame, Id, Label, Margin, Modal, ProgressBar, RichText, ScrollArea, Ui};

use self::column_roles::{ColumnRoles, RolesAnswer};
use self::import_questions::FileInputs;
use self::read_file::{FileAction, file_ui};
use self::typed_answers::TypedAnswers;
use crate::app::theme::{self, Palette};
use crate::app::widgets::{buttons_at_right_ui, main_button_ui, name_dialog, note_ui};
use crate::plan::Plan;
use crate::session::{FilesImport, ImportAction};
use crate::words::DialogText;
use crate::words::import_preview::ImportLine;
use crate::words::import_sheet::ImportText;

const WIDTH: f32 = 720.0;
/// The height of everything but the files.
const REST: f32 = 260.0;

/// The state of the sheet.
#[derive(Default)]
pub(super) struct ImportSheet {
    /// The roles of the columns of a file, while they are chosen.
    roles: Option<ColumnRoles>,
    typed: TypedAnswers,
}

impl ImportSheet {
    /// Shows the sheet; returns the user's action.
    pub(super) fn ui(&mut self, ctx: &egui::Context, import: &FilesImport, plan: &Plan) -> Option<ImportAction> {
        let frame = Frame::popup(&ctx.global_style()).inner_margin(Margin::same(20));
        let id = Id::unique("import").with(self.roles.is_some());
        let response = Modal::new(id).frame(frame).show(ctx, |ui| {
            ui.set_width(WIDTH.min(ctx.content_rect().width() - 60.0));
            ui.spacing_mut().item_spacing.y = 8.0;
            match &mut self.roles {
                Some(roles) => match roles.ui(ui, plan)? {
                    RolesAnswer::Back => {
                        self.roles = None;
                        ctx.request_repaint();
                        None
                    }
                    RolesAnswer::Read(place, answers) => {
                        self.roles = None;
                        Some(ImportAction::Answer(place, answers))
                    }
                },
                None => self.files_ui(ui, import, plan),
            }
        });
        // A click beside the sheet would lose the answers.
        let escaped = ctx.input(|i| i.key_pressed(egui::Key::Escape)) && response.should_close();
        if escaped && self.roles.take().is_some() {
            ctx.request_repaint();
            return None;
        }
        response.inner.or_else(|| escaped.then_some(ImportAction::Cancel))
    }

    fn files_ui(&mut self, ui: &mut Ui, import: &FilesImport, plan: &Plan) -> Option<ImportAction> {
        name_dialog(ui, &ImportText::Title.to_string());
        ui.label(RichText::new(ImportText::Title.to_string()).font(theme::question()));
        let mut action = None;
        let most = (ui.ctx().content_rect().height() - REST).clamp(120.0, 560.0);
        ScrollArea::vertical().max_height(most).auto_shrink([false, true]).show(ui, |ui| {
            for (place, file) in import.files().iter().enumerate() {
                if place > 0 {
                    ui.separator();
                }
                ui.push_id(place, |ui| {
                    let inputs = FileInputs { place, file, plan, rates: import.rates() };
                    action = file_ui(ui, &inputs, &mut self.typed).or(action.take());
                });
            }
        });
        if let Some(FileAction::Columns(place)) = action {
            self.roles = import.files().get(place).and_then(|file| ColumnRoles::new(place, file));
            ui.ctx().request_repaint();
            return None;
        }
        if matches!(action, Some(FileAction::Import(ImportAction::LeaveOut(_)))) {
            self.typed = TypedAnswers::default();
        }
        let of_file = action.and_then(|action| if let FileAction::Import(action) = action { Some(action) } else { None });
        of_file.or(foot_ui(ui, import))
    }
}

/// The promise, the progress or the effect of the import, and the buttons.
fn foot_ui(ui: &mut Ui, import: &FilesImport) -> Option<ImportAction> {
    ui.separator();
    ui.add(Label::new(RichText::new(ImportLine::Private.to_string()).font(theme::note()).color(Palette::of(ui.visuals()).dim)).wrap());
    let (read, of) = (import.read_count(), import.files().len());
    if import.is_read() {
        let text = match () {
            () if !import.is_new() => ImportText::NothingNew,
            () if import.files().iter().any(|file| file.parts().is_err()) => ImportText::OneStepOfSome,
            () => ImportText::OneStep,
        };
        note_ui(ui, &text.to_string());
    } else {
        let text = ImportText::Reading { read, of }.to_string();
        #[expect(clippy::cast_possible_truncation, reason = "a part of one")]
        let part = import.part_read() as f32;
        ui.add(ProgressBar::new(part).text(text).desired_height(18.0));
    }
    let (cancel, take) = (DialogText::Cancel.text(), ImportText::Take.to_string());
    buttons_at_right_ui(ui, &[cancel, &take], |ui| {
        let cancel = ui.button(cancel).clicked().then_some(ImportAction::Cancel);
        let take = ui.add_enabled_ui(import.is_read() && import.is_new(), |ui| main_button_ui(ui, &take)).inner;
        if take.enabled() && ui.memory(|memory| memory.focused().is_none()) {
            take.request_focus();
        }
        cancel.or_else(|| take.clicked().then_some(ImportAction::Take))
    })
}
