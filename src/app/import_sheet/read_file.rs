//! A file of the import: its kind, its questions, its doubtful parts and its amounts.

use eframe::egui::{Align, Button, Grid, Label, Layout, RichText, Role, Ui, WidgetInfo};

use super::import_questions::{FileInputs, can_be_answered, questions_ui};
use super::typed_answers::TypedAnswers;
use crate::app::theme::{self, Palette};
use crate::app::widgets::{buttons_width, note_ui};
use crate::import::{MergedAmount, MergedFile, Reading, preview_lines};
use crate::plan::Plan;
use crate::report::stream_name;
use crate::session::{ExportFile, ImportAction};
use crate::words::import_sheet::ImportText;
use crate::words::{Heading, Money, excerpt};

/// The most amounts that are shown of a part of a file.
const MOST_AMOUNTS: usize = 36;
/// The longest name of a stream that is shown whole.
const NAME: usize = 26;

/// An action on a file.
pub(super) enum FileAction {
    /// One of the import.
    Import(ImportAction),
    /// Choose the roles of its columns.
    Columns(usize),
}

/// Shows a file; returns the user's action.
pub(super) fn file_ui(ui: &mut Ui, inputs: &FileInputs<'_>, typed: &mut TypedAnswers) -> Option<FileAction> {
    let FileInputs { place, file, plan, .. } = *inputs;
    let palette = Palette::of(ui.visuals());
    let head = head_ui(ui, place, file);
    let Some(_) = file.read() else {
        note_ui(ui, &ImportText::NotReadYet.to_string());
        return head;
    };
    if let Err(fault) = file.parts() {
        // The answer is below it, where there is one.
        let text = if can_be_answered(fault) { format!("{fault:#}") } else { fault.to_string() };
        ui.add(Label::new(RichText::new(text).color(palette.bad)).wrap());
    }
    let action = questions_ui(ui, inputs, typed).map(FileAction::Import);
    for (part, (reading, merged)) in file.parts().into_iter().flatten().enumerate() {
        ui.push_id(part, |ui| part_ui(ui, plan, reading, merged));
    }
    head.or(action)
}

/// The name of the file, its kind and its buttons.
fn head_ui(ui: &mut Ui, place: usize, file: &ExportFile) -> Option<FileAction> {
    let (columns, leave_out) = (ImportText::Columns.to_string(), ImportText::LeaveOut.to_string());
    let has_columns = file.read().is_some_and(|read| read.head.is_some());
    let kind = file.parts().ok().and_then(|mut parts| parts.next().map(|(reading, _)| reading.kind));
    ui.horizontal(|ui| {
        let mut texts = vec![leave_out.as_str()];
        if has_columns {
            texts.insert(0, &columns);
        }
        let width = ui.available_width() - buttons_width(ui, &texts) - ui.spacing().item_spacing.x;
        ui.allocate_ui_with_layout(eframe::egui::vec2(width, ui.spacing().interact_size.y), Layout::left_to_right(Align::Center), |ui| {
            ui.set_min_width(width);
            ui.add(Label::new(RichText::new(file.name()).font(theme::strong())).truncate());
            if let Some(kind) = kind {
                ui.add(Label::new(RichText::new(kind.to_string()).color(Palette::of(ui.visuals()).dim)).truncate());
            }
        });
        let mut action = None;
        if has_columns {
            let button = ui.add(Button::new(columns.as_str()));
            button.widget_info(|| WidgetInfo::labeled(Role::Button, true, ImportText::ColumnsOf(file.name()).to_string()));
            action = button.clicked().then_some(FileAction::Columns(place));
        }
        let button = ui.add(Button::new(leave_out.as_str()));
        button.widget_info(|| WidgetInfo::labeled(Role::Button, true, ImportText::LeaveOutFile(file.name()).to_string()));
        action.or_else(|| button.clicked().then_some(FileAction::Import(ImportAction::LeaveOut(place))))
    })
    .inner
}

/// A part of a file in lines, with its amounts and their places in the plan.
fn part_ui(ui: &mut Ui, plan: &Plan, reading: &Reading, merged: &MergedFile) {
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 3.0;
        for line in preview_lines(reading, merged) {
            ui.add(Label::new(RichText::new(format!("{line:#}")).font(theme::note()).color(Palette::of(ui.visuals()).dim)).wrap());
        }
    });
    if merged.amounts.is_empty() {
        return;
    }
    let money = Money::of(plan.currency());
    Grid::new("amounts").num_columns(5).spacing([18.0, 3.0]).show(ui, |ui| {
        for heading in [Heading::Month, Heading::Stream, Heading::Earned, Heading::Paid, Heading::InThePlan] {
            note_ui(ui, heading.name());
        }
        ui.end_row();
        for MergedAmount { key, amount, outcome } in merged.amounts.iter().take(MOST_AMOUNTS) {
            ui.label(key.month.short());
            ui.label(excerpt(stream_name(plan, key.stream), NAME));
            for amount in [amount.earned, amount.paid] {
                ui.label(amount.map_or_else(String::new, |amount| money.cents(amount)));
            }
            ui.label(RichText::new(outcome.to_string()).color(Palette::of(ui.visuals()).dim));
            ui.end_row();
        }
    });
    if merged.amounts.len() > MOST_AMOUNTS {
        note_ui(ui, &ImportText::MoreAmounts(merged.amounts.len() - MOST_AMOUNTS).to_string());
    }
}
