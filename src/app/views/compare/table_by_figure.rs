//! The table of figures: scenarios as columns while they fit beside each other, as rows where they are many.

use eframe::egui::{Align2, FontId, Rect, Response, Role, Sense, Stroke, StrokeKind, TextFormat, Ui, WidgetInfo, pos2, vec2};

use super::context::Compared;
use super::table_by_scenario::rows_ui;
use super::table_parts::{difference_color, is_strong, scenario_label, width_of};
use crate::app::theme::{self, Palette};
use crate::app::ui_state::CompareView;
use crate::app::widgets::{Pointing, hover_text, paint_label, triangle};
use crate::report::side_by_side::{Figure, FigureRow};

const ROW: f32 = 26.0;
/// Between an amount and its difference.
const BEFORE_DIFFERENCE: f32 = 10.0;
/// The narrowest column in which a figure and its difference fit side by side.
const COLUMN: f32 = 146.0;
const NAMES: f32 = 132.0;

/// Shows the table; gives the place of the scenario that was clicked.
pub(super) fn table_ui(ui: &mut Ui, compared: &Compared<'_>, rows: &[FigureRow], settings: &mut CompareView) -> Option<usize> {
    #[expect(clippy::cast_precision_loss, reason = "a dozen scenarios")]
    let fits = NAMES + COLUMN * compared.plans.len() as f32 <= ui.available_width();
    if !fits {
        return rows_ui(ui, compared, rows, settings);
    }
    columns_ui(ui, compared, rows, settings);
    None
}

/// The columns of the table.
struct Columns {
    names: f32,
    width: f32,
    /// The width of the amounts of each: they share one right edge, with the differences behind it.
    amounts: Vec<f32>,
}

impl Columns {
    #[expect(clippy::cast_precision_loss, reason = "a handful of scenarios")]
    fn new(ui: &Ui, rows: &[FigureRow], count: usize) -> Self {
        let width = ui.available_width();
        let names = (width * 0.24).clamp(NAMES, 190.0);
        let amount = |place: usize, row: &FigureRow| width_of(ui, &row.cells[place].text, font_of(row.figure));
        let amounts = (0..count).map(|place| rows.iter().map(|row| amount(place, row)).fold(0.0, f32::max));
        Self { names, width: ((width - names) / count as f32).min(230.0), amounts: amounts.collect() }
    }

    #[expect(clippy::cast_precision_loss, reason = "a handful of scenarios")]
    fn left(&self, rect: Rect, place: usize) -> f32 {
        rect.left() + self.names + self.width * place as f32
    }
}

fn font_of(figure: Figure) -> FontId {
    if is_strong(figure) { theme::strong() } else { theme::body() }
}

/// Rows of figures, a column for each scenario. A click on a column sorts the streams by it, a second one restores their order.
fn columns_ui(ui: &mut Ui, compared: &Compared<'_>, rows: &[FigureRow], settings: &mut CompareView) {
    let palette = Palette::of(ui.visuals());
    ui.spacing_mut().item_spacing.y = 0.0;
    let columns = Columns::new(ui, rows, compared.plans.len());
    let (header, _) = ui.allocate_exact_size(vec2(ui.available_width(), ROW + 4.0), Sense::hover());
    for place in 0..compared.plans.len() {
        let rect = Rect::from_min_size(pos2(columns.left(header, place), header.top()), vec2(columns.width, ROW));
        let sorted = settings.sorted.map(|(sorted, _)| sorted);
        if header_ui(ui, rect, compared, place, sorted) {
            settings.sorted = (sorted != Some(place)).then_some((place, false));
        }
    }
    ui.painter().hline(header.x_range(), header.bottom(), Stroke::new(theme::HAIRLINE, palette.line));

    let mut order: Vec<&FigureRow> = rows.iter().collect();
    let streams = order.iter().take_while(|row| matches!(row.figure, Figure::Stream(_))).count();
    if let Some((place, _)) = settings.sorted.filter(|(place, _)| *place < compared.plans.len()) {
        order[..streams].sort_by(|a, b| b.cells[place].value.total_cmp(&a.cells[place].value));
    }
    for row in order {
        let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, row_text(compared, row)));
        if ui.is_rect_visible(rect) {
            paint_row(ui, rect, row, &columns, &response);
        }
    }
}

/// A row for a screen reader.
fn row_text(compared: &Compared<'_>, row: &FigureRow) -> String {
    let cells = row.cells.iter().enumerate().map(|(place, cell)| {
        let difference = if cell.difference.is_empty() { String::new() } else { format!(" ({})", cell.difference) };
        format!("{} {}{difference}", compared.name(place), cell.text)
    });
    format!("{}: {}", row.name, cells.collect::<Vec<_>>().join(", "))
}

fn paint_row(ui: &Ui, rect: Rect, row: &FigureRow, columns: &Columns, response: &Response) {
    let palette = Palette::of(ui.visuals());
    if response.hovered() {
        ui.painter().rect_filled(rect, f32::from(theme::SMALL_RADIUS), palette.hovered);
    }
    let is_likes = row.figure == Figure::Likes;
    let (color, mark) = if is_likes { (palette.likes_text, "♥ ") } else { (palette.text, "") };
    let font = if is_likes { theme::strong() } else { font_of(row.figure) };
    let y = rect.center().y;
    paint_label(ui, &format!("{mark}{}", row.name), TextFormat::simple(font, color), rect.left()..=rect.left() + columns.names - 8.0, y);
    for (place, (cell, amounts)) in row.cells.iter().zip(&columns.amounts).enumerate() {
        let left = columns.left(rect, place);
        let edge = left + 16.0 + amounts;
        ui.painter().text(pos2(edge, y), Align2::RIGHT_CENTER, &cell.text, font_of(row.figure), color);
        let difference = edge + BEFORE_DIFFERENCE..=left + columns.width;
        paint_label(ui, &cell.difference, TextFormat::simple(theme::chart_label(), difference_color(palette, cell)), difference, y);
    }
    if is_likes {
        ui.painter().hline(rect.x_range(), rect.bottom(), Stroke::new(theme::HAIRLINE, palette.line));
    }
}

/// The name of a scenario over its column; whether it was clicked.
fn header_ui(ui: &Ui, rect: Rect, compared: &Compared<'_>, place: usize, sorted: Option<usize>) -> bool {
    let palette = Palette::of(ui.visuals());
    let is_sorted = sorted == Some(place);
    let name = compared.name(place);
    let response = ui.interact(rect, ui.scope_id().with(("compared column", place)), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, is_sorted, format!("Sort by {name}")));
    if response.has_focus() {
        ui.painter().rect_stroke(rect, f32::from(theme::SMALL_RADIUS), Stroke::new(1.0, palette.accent), StrokeKind::Inside);
    }
    let mark = if is_sorted { 14.0 } else { 0.0 };
    scenario_label(ui, compared, place, rect.with_max_x(rect.right() - mark));
    if is_sorted {
        let width = width_of(ui, name, theme::strong()).min(rect.width() - mark - 20.0);
        triangle(ui.painter(), pos2(rect.left() + 16.0 + width + 10.0, rect.center().y), Pointing::Down, palette.dim);
    }
    hover_text(response, || name.to_owned()).clicked()
}
