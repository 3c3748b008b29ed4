//! The share of futures in which each scenario is ahead of each other.

use eframe::egui::{Align2, Rect, Response, Role, ScrollArea, Sense, Stroke, StrokeKind, TextFormat, Ui, Vec2, WidgetInfo, vec2};

use super::context::ComparedOnScreen;
use crate::app::theme::{self, Palette};
use crate::app::ui_state::CompareView;
use crate::app::widgets::{count_f32, diamond, hover_text, is_left_out, note_ui, paint_label, paint_once, to_f32};
use crate::forecast::futures::Paired;
use crate::report::against;
use crate::session::work::ComparisonResult;
use crate::words::{self, CompareText};

const CELL: Vec2 = vec2(40.0, 24.0);
const NAMES: f32 = 152.0;
const GAP: f32 = 2.0;

fn cell(ui: &mut Ui, width: f32, sense: Sense) -> (Rect, Response) {
    ui.allocate_exact_size(vec2(width, CELL.y), sense)
}

/// Shows the matrix; a click on a cell compares its row with its column.
pub(super) fn matrix_ui(ui: &mut Ui, compared: &ComparedOnScreen<'_>, found: &ComparisonResult, settings: &mut CompareView) {
    let palette = Palette::of(ui.visuals());
    ui.add_space(8.0);
    note_ui(ui, &CompareText::Matrix.to_string());
    ScrollArea::horizontal().id_salt("matrix").auto_shrink([false, true]).show(ui, |ui| {
        ui.spacing_mut().item_spacing = vec2(GAP, GAP);
        ui.horizontal(|ui| {
            cell(ui, NAMES, Sense::hover());
            for column in 0..compared.plans.len() {
                let (rect, response) = cell(ui, CELL.x, Sense::hover());
                ui.painter().text(rect.center(), Align2::CENTER_CENTER, (column + 1).to_string(), theme::note(), palette.faint);
                hover_text(response, || compared.name(column).to_owned());
            }
        });
        for (row, pairs) in found.pairs.iter().enumerate().take(compared.plans.len()) {
            let width = NAMES + count_f32(pairs.len()) * (CELL.x + GAP);
            if is_left_out(ui, vec2(width, CELL.y)) {
                continue;
            }
            ui.horizontal(|ui| {
                name_ui(ui, compared, row);
                for (column, paired) in pairs.iter().enumerate() {
                    if paired_ui(ui, compared, (row, column), paired.as_ref()) {
                        settings.other = compared.plans.get(row).map(|one| one.variant);
                        settings.reference = compared.plans.get(column).map(|one| one.variant);
                    }
                }
            });
        }
    });
}

fn name_ui(ui: &mut Ui, compared: &ComparedOnScreen<'_>, row: usize) {
    let palette = Palette::of(ui.visuals());
    let (rect, _) = cell(ui, NAMES, Sense::hover());
    diamond(ui.painter(), rect.left_center() + vec2(6.0, 0.0), 4.0, compared.color(palette, row));
    let name = format!("{}  {}", row + 1, compared.name(row));
    paint_label(ui, &name, TextFormat::simple(theme::body(), palette.text), rect.left() + 16.0..=rect.right() - 6.0, rect.center().y);
}

fn paired_ui(ui: &mut Ui, compared: &ComparedOnScreen<'_>, (row, column): (usize, usize), paired: Option<&Paired>) -> bool {
    let palette = Palette::of(ui.visuals());
    let (rect, response) = cell(ui, CELL.x, Sense::click());
    let Some(paired) = paired else {
        ui.painter().text(rect.center(), Align2::CENTER_CENTER, "·", theme::body(), palette.faint);
        return false;
    };
    let sentence = || against(compared.name(row), compared.name(column), paired, compared.plan.months(), compared.money());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, sentence()));
    paint_once(ui, response.id, (rect, paired.chance()), || {
        let shade = to_f32(paired.chance() * 0.5);
        ui.painter().rect_filled(rect, 3.0, palette.accent.gamma_multiply(shade));
        ui.painter().text(rect.center(), Align2::CENTER_CENTER, words::plain((paired.chance() * 100.0).round()), theme::body(), palette.text);
    });
    if (row, column) == (compared.other, compared.reference) || response.hovered() || response.has_focus() {
        ui.painter().rect_stroke(rect, 3.0, Stroke::new(1.0, palette.text), StrokeKind::Inside);
    }
    hover_text(response, sentence).clicked()
}
