//! The table of figures: scenarios as columns while they fit beside each other, as rows where they are many.

use std::sync::Arc;

use eframe::egui::{Align2, FontId, Id, Rect, Role, Sense, Stroke, TextFormat, Ui, WidgetInfo, pos2, vec2};

use super::context::ComparedOnScreen;
use super::table_by_scenario::rows_ui;
use super::table_parts::{FigureTable, is_strong};
use crate::app::theme::{self, Palette};
use crate::app::ui_state::CompareView;
use crate::app::widgets::{
    Pointing, Same, compute_once, count_f32, cut, diamond, focus_ring, hover_text, is_left_out, paint_label, paint_name, paint_once, text_width, triangle,
};
use crate::report::side_by_side::{FigureRow, RowFigure};
use crate::words::CompareText;

const ROW: f32 = 26.0;
/// Right of a column.
const EDGE: f32 = 8.0;
/// Left of a column.
const BEFORE: f32 = 4.0;
/// Between an amount and its difference.
const BEFORE_DIFFERENCE: f32 = 10.0;
/// The narrowest column in which a name and a usual figure with its difference fit.
const COLUMN: f32 = 146.0;
const NAMES: f32 = 132.0;

/// Shows the table; returns the place of the scenario that was clicked.
pub(super) fn table_ui(ui: &mut Ui, compared: &ComparedOnScreen<'_>, table: &FigureTable<'_>, settings: &mut CompareView) -> Option<usize> {
    let (rows, count) = (table.rows, compared.plans.len());
    let key = (Same(Arc::clone(rows)), ui.available_width());
    let columns = compute_once(ui.ctx(), Id::unique("columns of the comparison"), key, || FigureColumns::new(ui, rows, count));
    if columns.narrowest > columns.width {
        return rows_ui(ui, compared, table, settings);
    }
    columns_ui(ui, compared, table, (settings, &*columns));
    None
}

/// The columns of the table: names and amounts share the right edge of a column, with the differences before the widest amount.
struct FigureColumns {
    names: f32,
    width: f32,
    /// The width that every figure needs beside its difference.
    narrowest: f32,
    /// The width of the amounts of each.
    amounts: Vec<f32>,
}

impl FigureColumns {
    fn new(ui: &Ui, rows: &[FigureRow], count: usize) -> Self {
        let width = ui.available_width();
        let names = (width * 0.24).clamp(NAMES, 190.0);
        let amount = |place: usize, row: &FigureRow| text_width(ui.painter(), &row.cells[place].text, font_of(row.figure));
        let widest = |of: &dyn Fn(&FigureRow) -> f32| rows.iter().map(of).fold(0.0, f32::max);
        let amounts: Vec<f32> = (0..count).map(|place| widest(&|row| amount(place, row))).collect();
        let difference = |place: usize| widest(&|row| text_width(ui.painter(), &row.cells[place].difference, theme::chart_label()));
        let needed = |place: usize| amounts[place] + BEFORE_DIFFERENCE + difference(place) + EDGE + BEFORE;
        let narrowest = (0..count).map(needed).fold(COLUMN, f32::max);
        Self { names, width: ((width - names) / count_f32(count)).min(230.0), narrowest, amounts }
    }

    fn column(&self, rect: Rect, place: usize) -> Rect {
        Rect::from_min_size(pos2(rect.left() + self.names + self.width * count_f32(place), rect.top()), vec2(self.width, rect.height()))
    }
}

fn font_of(figure: RowFigure) -> FontId {
    if is_strong(figure) { theme::strong() } else { theme::body() }
}

/// Rows of figures, a column for each scenario. A click on a column sorts the streams by it, a second one restores their order.
fn columns_ui(ui: &mut Ui, compared: &ComparedOnScreen<'_>, table: &FigureTable<'_>, (settings, columns): (&mut CompareView, &FigureColumns)) {
    let rows = table.rows;
    let palette = Palette::of(ui.visuals());
    ui.spacing_mut().item_spacing.y = 0.0;
    let (header, _) = ui.allocate_exact_size(vec2(ui.available_width(), ROW + 4.0), Sense::hover());
    for place in 0..compared.plans.len() {
        let rect = columns.column(header.with_max_y(header.top() + ROW), place);
        if header_ui(ui, rect, compared, place, settings.streams_by) {
            settings.streams_by = (settings.streams_by != Some(place)).then_some(place);
        }
    }
    ui.painter().hline(header.x_range(), header.bottom(), Stroke::new(theme::HAIRLINE, palette.line));

    let mut order: Vec<&FigureRow> = rows.iter().collect();
    let streams = order.iter().take_while(|row| matches!(row.figure, RowFigure::Stream(_))).count();
    if let Some(place) = settings.streams_by.filter(|place| *place < compared.plans.len()) {
        order[..streams].sort_by(|a, b| b.cells[place].value.total_cmp(&a.cells[place].value));
    }
    for row in order {
        let size = vec2(ui.available_width(), ROW);
        if is_left_out(ui, size) {
            continue;
        }
        let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
        let revealed = table.revealed(&response);
        let row = revealed.iter().flatten().find(|shown| shown.figure == row.figure).unwrap_or(row);
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, row_text(compared, row)));
        if response.hovered() {
            ui.painter().rect_filled(rect, f32::from(theme::SMALL_RADIUS), palette.hovered);
        }
        paint_once(ui, response.id, (Same(Arc::clone(rows)), row.figure, rect, revealed.is_some()), || paint_row(ui, rect, row, columns));
    }
}

/// A row for a screen reader.
fn row_text(compared: &ComparedOnScreen<'_>, row: &FigureRow) -> String {
    let cells = row.cells.iter().enumerate().map(|(place, cell)| {
        let difference = if cell.difference.is_empty() { String::new() } else { format!(" ({})", cell.difference) };
        format!("{} {}{difference}", compared.name(place), cell.text)
    });
    format!("{}: {}", row.name, cells.collect::<Vec<_>>().join(", "))
}

fn paint_row(ui: &Ui, rect: Rect, row: &FigureRow, columns: &FigureColumns) {
    let palette = Palette::of(ui.visuals());
    let is_likes = row.figure == RowFigure::Likes;
    let (color, mark) = if is_likes { (palette.likes_text, "♥ ") } else { (palette.text, "") };
    let font = if is_likes { theme::strong() } else { font_of(row.figure) };
    let y = rect.center().y;
    let names = [row.name.as_str(), row.short_name()].map(|name| format!("{mark}{name}"));
    paint_name(ui, names.each_ref().map(String::as_str), TextFormat::simple(font, color), rect.left()..=rect.left() + columns.names - 8.0, y);
    for (place, (cell, amounts)) in row.cells.iter().zip(&columns.amounts).enumerate() {
        let column = columns.column(rect, place);
        let edge = column.right() - EDGE;
        ui.painter().text(pos2(edge, y), Align2::RIGHT_CENTER, &cell.text, font_of(row.figure), color);
        let (edge, color) = (edge - amounts - BEFORE_DIFFERENCE, palette.of_change(cell.better));
        let difference = ui.painter().layout_no_wrap(cell.difference.clone(), theme::chart_label(), color);
        let left = (edge - difference.size().x).max(column.left() + BEFORE);
        paint_label(ui, &cell.difference, TextFormat::simple(theme::chart_label(), color), left..=edge + 1.0, y);
    }
    if is_likes {
        ui.painter().hline(rect.x_range(), rect.bottom(), Stroke::new(theme::HAIRLINE, palette.line));
    }
}

/// The name of a scenario over its column; whether it was clicked.
fn header_ui(ui: &Ui, rect: Rect, compared: &ComparedOnScreen<'_>, place: usize, sorted: Option<usize>) -> bool {
    let palette = Palette::of(ui.visuals());
    let is_sorted = sorted == Some(place);
    let name = compared.name(place);
    let response = ui.interact(rect, ui.scope_id().with(("compared-column", place)), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, is_sorted, CompareText::SortBy(name.to_owned()).to_string()));
    focus_ring(ui, &response, rect);
    let mark = if is_sorted { 18.0 } else { 0.0 };
    let galley = cut(ui.painter(), name, TextFormat::simple(theme::strong(), palette.text), rect.width() - EDGE - 20.0 - mark);
    let left = rect.right() - EDGE - galley.size().x;
    ui.painter().galley(pos2(left, rect.center().y - galley.size().y / 2.0), galley, palette.text);
    diamond(ui.painter(), pos2(left - 10.0, rect.center().y), 4.5, compared.color(palette, place));
    if is_sorted {
        triangle(ui.painter(), pos2(left - 24.0, rect.center().y), Pointing::Down, palette.dim);
    }
    hover_text(response, || name.to_owned()).clicked()
}
