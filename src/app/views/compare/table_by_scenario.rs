//! The table with scenarios as rows, a column for each figure.

use std::sync::Arc;

use eframe::egui::text::LayoutJob;
use eframe::egui::{Align, Align2, Color32, Rect, Role, ScrollArea, Sense, Stroke, TextFormat, Ui, WidgetInfo, pos2, vec2};

use super::context::ComparedOnScreen;
use super::table_parts::{FigureTable, is_strong, scenario_label};
use crate::app::theme::{self, Palette};
use crate::app::ui_state::CompareView;
use crate::app::widgets::{Pointing, Same, count_f32, focus_ring, hover_text, is_in_reach, is_left_out, paint_once, triangle};
use crate::report::side_by_side::{FigureRow, RowFigure};
use crate::words::CompareText;

const TALL: f32 = 38.0;
const NARROW: f32 = 92.0;

/// Shows the table; returns the place of the scenario that was clicked. A click on a column sorts by it, the best first; a second one
/// reverses that.
pub(super) fn rows_ui(ui: &mut Ui, compared: &ComparedOnScreen<'_>, table: &FigureTable<'_>, settings: &mut CompareView) -> Option<usize> {
    let rows = table.rows;
    let mut order: Vec<usize> = (0..compared.plans.len()).collect();
    if let Some((column, is_reversed)) = settings.scenarios_by.filter(|(column, _)| *column < rows.len()) {
        order.sort_by(|a, b| {
            let best_first = rows[column].cells[*b].value.total_cmp(&rows[column].cells[*a].value);
            if is_reversed { best_first.reverse() } else { best_first }
        });
    }
    ui.spacing_mut().item_spacing = vec2(0.0, 0.0);
    ui.horizontal_top(|ui| {
        let clicked = names_ui(ui, compared, &order);
        ScrollArea::horizontal().id_salt("figures").auto_shrink([false, true]).show(ui, |ui| {
            ui.vertical(|ui| figures_ui(ui, compared, (table, &order), settings));
        });
        clicked
    })
    .inner
}

/// The names at the left, which stay while the figures scroll.
fn names_ui(ui: &mut Ui, compared: &ComparedOnScreen<'_>, order: &[usize]) -> Option<usize> {
    let palette = Palette::of(ui.visuals());
    let width = (ui.available_width() * 0.26).clamp(120.0, 190.0);
    let mut clicked = None;
    ui.vertical(|ui| {
        ui.set_width(width);
        ui.allocate_exact_size(vec2(width, TALL), Sense::hover());
        for place in order {
            if is_left_out(ui, vec2(width, TALL)) {
                continue;
            }
            let is_other = *place == compared.other;
            let (rect, _) = ui.allocate_exact_size(vec2(width, TALL), Sense::hover());
            ui.painter().hline(rect.x_range(), rect.top(), Stroke::new(theme::HAIRLINE, palette.line));
            if is_other {
                ui.painter().rect_filled(rect.shrink2(vec2(0.0, 2.0)), f32::from(theme::SMALL_RADIUS), palette.hovered);
            }
            let response = ui.interact(rect, ui.scope_id().with(("compared-row", *place)), Sense::click());
            response.widget_info(|| WidgetInfo::selected(Role::Button, true, is_other, compared.name(*place)));
            focus_ring(ui, &response, rect);
            let label = rect.with_max_x(rect.right() - if is_other { 14.0 } else { 0.0 });
            paint_once(ui, response.id, (Same(Arc::clone(compared.plans)), *place, label), || scenario_label(ui, compared, *place, label));
            if hover_text(response, || compared.name(*place).to_owned()).clicked() {
                clicked = Some(*place);
            }
        }
    });
    clicked
}

/// Sums first, then likes, then streams.
fn columns(rows: &[FigureRow]) -> Vec<usize> {
    let group = |index: &usize| match rows[*index].figure {
        RowFigure::Stream(_) => 2,
        RowFigure::Likes => 1,
        RowFigure::Gross | RowFigure::TakeHome | RowFigure::PerLiveHour | RowFigure::GoalMet | RowFigure::Chance => 0,
    };
    let mut columns: Vec<usize> = (0..rows.len()).collect();
    columns.sort_by_key(group);
    columns
}

fn figures_ui(ui: &mut Ui, compared: &ComparedOnScreen<'_>, (table, order): (&FigureTable<'_>, &[usize]), settings: &mut CompareView) {
    let rows = table.rows;
    let columns = columns(rows);
    let width = NARROW * count_f32(columns.len());
    let column = |rect: Rect, at: usize| Rect::from_min_size(pos2(rect.left() + NARROW * count_f32(at), rect.top()), vec2(NARROW, TALL));
    let (header, _) = ui.allocate_exact_size(vec2(width, TALL), Sense::hover());
    for (at, index) in columns.iter().enumerate() {
        let (place, sorted) = (column(header, at), settings.scenarios_by.filter(|(column, _)| column == index).map(|(_, is_reversed)| is_reversed));
        if is_in_reach(ui, place) && header_ui(ui, place, (rows, *index), sorted) {
            settings.scenarios_by = Some((*index, settings.scenarios_by == Some((*index, false))));
        }
    }
    for place in order {
        if is_left_out(ui, vec2(width, TALL)) {
            continue;
        }
        let (rect, response) = ui.allocate_exact_size(vec2(width, TALL), Sense::hover());
        let revealed = table.revealed(&response);
        let shown = revealed.as_ref().unwrap_or_else(|| &**rows);
        response.widget_info(|| {
            let cell = |index: &usize| format!("{} {} {}", shown[*index].name, shown[*index].cells[*place].text, shown[*index].cells[*place].difference);
            let cells: Vec<String> = columns.iter().map(cell).collect();
            WidgetInfo::labeled(Role::Label, true, format!("{}: {}", compared.name(*place), cells.join(", ")))
        });
        paint_once(ui, response.id, (Same(Arc::clone(rows)), *place, rect, revealed.is_some()), || {
            ui.painter().hline(rect.x_range(), rect.top(), Stroke::new(theme::HAIRLINE, Palette::of(ui.visuals()).line));
            for (at, index) in columns.iter().enumerate() {
                let rect = column(rect, at);
                if ui.is_rect_visible(rect) {
                    let same = if *place == compared.reference && at == 0 { CompareText::Reference.to_string() } else { String::new() };
                    paint_cell(ui, rect, (&shown[*index], *place), &same);
                }
            }
        });
    }
}

/// A figure of a scenario with its difference below, or `same` where it has none.
fn paint_cell(ui: &Ui, rect: Rect, (row, place): (&FigureRow, usize), same: &str) {
    let palette = Palette::of(ui.visuals());
    let cell = &row.cells[place];
    let color = if row.figure == RowFigure::Likes { palette.likes_text } else { palette.text };
    let font = if is_strong(row.figure) { theme::strong() } else { theme::body() };
    let (up, note, note_color) = match cell.difference.as_str() {
        "" if same.is_empty() => (0.0, "", palette.faint),
        "" => (7.0, same, palette.faint),
        difference => (7.0, difference, palette.of_change(cell.better)),
    };
    let right = rect.right() - 4.0;
    ui.painter().text(pos2(right, rect.center().y - up), Align2::RIGHT_CENTER, &cell.text, font, color);
    if !note.is_empty() {
        ui.painter().text(pos2(right, rect.center().y + 9.0), Align2::RIGHT_CENTER, note, theme::note(), note_color);
    }
}

/// The name of a figure over its column, on two lines; whether it was clicked. `sorted` is whether the order is reversed.
fn header_ui(ui: &Ui, rect: Rect, (rows, index): (&Arc<Vec<FigureRow>>, usize), sorted: Option<bool>) -> bool {
    let row = &rows[index];
    let response = ui.interact(rect, ui.scope_id().with(("figure", row.name.as_str())), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, sorted.is_some(), CompareText::SortBy(row.name.clone()).to_string()));
    let palette = Palette::of(ui.visuals());
    let is_lit = sorted.is_some() || response.hovered();
    let color = if row.figure == RowFigure::Likes { palette.likes_text } else { [palette.dim, palette.text][usize::from(is_lit)] };
    paint_once(ui, response.id, (Same(Arc::clone(rows)), rect, sorted, color), || paint_header(ui, rect, (row, sorted), color));
    focus_ring(ui, &response, rect);
    hover_text(response, || row.name.clone()).clicked()
}

fn paint_header(ui: &Ui, rect: Rect, (row, sorted): (&FigureRow, Option<bool>), color: Color32) {
    let mut job = LayoutJob::single_section(row.name.clone(), TextFormat::simple(theme::note(), color));
    job.wrap.max_width = rect.width() - 18.0;
    job.wrap.max_rows = 2;
    job.halign = Align::Max;
    let galley = ui.painter().layout_job(job);
    let (right, foot, width) = (rect.right() - 4.0, rect.bottom() - 4.0, galley.size().x);
    ui.painter().galley(pos2(right, foot - galley.size().y), galley, color);
    if let Some(is_reversed) = sorted {
        let pointing = if is_reversed { Pointing::Up } else { Pointing::Down };
        triangle(ui.painter(), pos2(right - width - 7.0, foot - 7.0), pointing, Palette::of(ui.visuals()).dim);
    }
}
