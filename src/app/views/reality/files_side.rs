//! The panel of past months: the files that were imported, and those that can be.

use eframe::egui::{Align, Button, Label, Layout, RichText, Role, ScrollArea, Ui, WidgetInfo, vec2};

use crate::app::charts::Scene;
use crate::app::panel_action::PanelAction;
use crate::app::theme::{self, Palette};
use crate::app::widgets::{count_f32, focus_ring, hover_text, main_button_ui, note_ui, scroll_ui};
use crate::app::window_command::WindowCommand;
use crate::plan::{DayActuals, DayField, ImportedFile};
use crate::session::ActualsAction;
use crate::words::Money;
use crate::words::import_sheet::{ImportText, KnownFile};

/// The height of a row with a name over a note.
const ROW: f32 = 34.0;

/// The height of the files below a view, about.
pub(super) fn files_height(scene: &Scene<'_>) -> f32 {
    const WITHOUT_FILES: f32 = 520.0;
    WITHOUT_FILES + count_f32(scene.plan.actuals().files.len()) * ROW
}

/// Shows the files in a column of their own; returns the user's action.
pub(super) fn files_ui(ui: &mut Ui, scene: &Scene<'_>) -> Option<PanelAction> {
    let imports = head_ui(ui);
    scroll_ui(ui, ScrollArea::vertical().auto_shrink(false), |ui| list_ui(ui, scene)).or(imports)
}

/// Shows the files below a view; returns the user's action.
pub(super) fn files_below_ui(ui: &mut Ui, scene: &Scene<'_>) -> Option<PanelAction> {
    let imports = head_ui(ui);
    list_ui(ui, scene).or(imports)
}

fn head_ui(ui: &mut Ui) -> Option<PanelAction> {
    let row = ui.horizontal(|ui| {
        ui.label(RichText::new(ImportText::YourFiles.to_string()).font(theme::title()));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| main_button_ui(ui, &ImportText::ImportFiles.to_string()).clicked()).inner
    });
    row.inner.then_some(PanelAction::Run(WindowCommand::ImportFiles))
}

fn list_ui(ui: &mut Ui, scene: &Scene<'_>) -> Option<PanelAction> {
    let palette = Palette::of(ui.visuals());
    let actuals = scene.plan.actuals();
    let mut action = None;
    ui.spacing_mut().item_spacing.y = 6.0;
    if actuals.files.is_empty() {
        note_ui(ui, &ImportText::NoFiles.to_string());
    }
    for (place, file) in actuals.files.iter().enumerate().rev() {
        if file_row_ui(ui, file) {
            action = Some(ActualsAction::RemoveFile(place).into());
        }
    }
    let likes = actuals.days.values().filter_map(|day: &DayActuals| day.get(DayField::Likes)).sum();
    let money = Money::of(scene.plan.currency());
    row_ui(ui, [&ImportText::LikesInFiles.to_string(), &ImportText::Likes(likes).to_string()], |ui| {
        ui.label(RichText::new(money.whole(0.0)).font(theme::strong()).color(palette.likes_text));
    });
    let types = ui.button(ImportText::TypeAmounts.to_string());
    focus_ring(ui, &types, types.rect);
    if types.clicked() {
        action = Some(PanelAction::Run(WindowCommand::RealAmounts));
    }
    ui.separator();
    ui.label(RichText::new(ImportText::KnownFiles.to_string()).font(theme::strong()));
    for KnownFile { source, endings } in KnownFile::ALL {
        known_ui(ui, &source.to_string(), endings);
    }
    known_ui(ui, &ImportText::AnyTable.to_string(), &ImportText::YouChoose.to_string());
    ui.add(Label::new(RichText::new(ImportText::DropHint.to_string()).font(theme::note()).color(palette.dim)).wrap());
    action
}

/// An imported file; returns whether it is to be removed.
fn file_row_ui(ui: &mut Ui, file: &ImportedFile) -> bool {
    let months = ImportText::FileMonths { days: file.days, source: file.source }.to_string();
    let mut is_removed = false;
    let name = file.name.clone();
    row_ui(ui, [&file.name, &months], |ui| {
        let button = ui.add(Button::new("×").frame_when_inactive(false).min_size(vec2(18.0, 18.0)));
        button.widget_info(|| WidgetInfo::labeled(Role::Button, true, ImportText::RemoveFile(name.clone()).to_string()));
        focus_ring(ui, &button, button.rect);
        is_removed = hover_text(button, || ImportText::RemoveFile(name.clone()).to_string()).clicked();
        if file.rows > 0 {
            let rows = ui.label(RichText::new(ImportText::Rows(file.rows).to_string()).font(theme::note()).color(Palette::of(ui.visuals()).dim));
            hover_text(rows, || ImportText::ReadOn(file.imported).to_string());
        }
    });
    is_removed
}

/// A row with a name over a note, and contents from the right edge.
fn row_ui(ui: &mut Ui, [name, note]: [&str; 2], right: impl FnOnce(&mut Ui)) {
    let size = vec2(ui.available_width(), ROW);
    ui.allocate_ui_with_layout(size, Layout::right_to_left(Align::Center), |ui| {
        right(ui);
        ui.with_layout(Layout::top_down(Align::Min), |ui| {
            ui.spacing_mut().item_spacing.y = 1.0;
            ui.add(Label::new(RichText::new(name).font(theme::strong())).truncate());
            ui.add(Label::new(RichText::new(note).font(theme::note()).color(Palette::of(ui.visuals()).dim)).truncate());
        });
    });
}

/// A kind of file and the endings of its names.
fn known_ui(ui: &mut Ui, name: &str, endings: &str) {
    ui.horizontal(|ui| {
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.label(RichText::new(endings).font(theme::note()).color(Palette::of(ui.visuals()).dim));
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| ui.add(Label::new(name).truncate()));
        });
    });
}
