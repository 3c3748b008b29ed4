//! The table of "Which is better?": scenarios as columns while they fit beside each other, as rows where they are many.

use eframe::egui::{self, Align2, Color32, FontId, Rect, Role, ScrollArea, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

use crate::app::theme::{self, Palette};
use crate::app::view::CompareView;
use crate::app::widgets::{diamond, paint_label, triangle};
use crate::plan::{Plan, Variant};
use crate::report::scenario_name;
use crate::report::side_by_side::{Beside, Cell, Figure, Row};

const ROW: f32 = 26.0;
/// Between an amount and its difference.
const BEFORE_DIFFERENCE: f32 = 10.0;
/// The narrowest column in which a figure and its difference stand side by side.
const COLUMN: f32 = 146.0;
const NAMES: f32 = 132.0;

/// Shows the table; gives the place of the scenario that was clicked.
pub(super) fn table_ui(ui: &mut Ui, plan: &Plan, beside: &[Beside<'_>], rows: &[Row], pair: (usize, usize), settings: &mut CompareView) -> Option<usize> {
    #[expect(clippy::cast_precision_loss, reason = "a dozen scenarios")]
    let fits = NAMES + COLUMN * beside.len() as f32 <= ui.available_width();
    if fits { columns_ui(ui, plan, beside, rows, settings) } else { rows_ui(ui, plan, beside, rows, pair, settings) }
}

fn width_of(ui: &Ui, text: &str, font: FontId) -> f32 {
    ui.painter().layout_no_wrap(text.to_owned(), font, Color32::PLACEHOLDER).size().x
}

fn difference_color(palette: &Palette, cell: &Cell) -> Color32 {
    match cell.better {
        better if better > 0.0 => palette.good,
        worse if worse < 0.0 => palette.bad,
        _ => palette.dim,
    }
}

const fn is_strong(figure: Figure) -> bool {
    matches!(figure, Figure::Gross | Figure::TakeHome)
}

/// A row in words, for whoever cannot see the table.
fn told(plan: &Plan, beside: &[Beside<'_>], row: &Row) -> String {
    let cells = beside.iter().zip(&row.cells).map(|(one, cell)| {
        let difference = if cell.difference.is_empty() { String::new() } else { format!(" ({})", cell.difference) };
        format!("{} {}{difference}", scenario_name(plan, one.variant), cell.text)
    });
    format!("{}: {}", row.name, cells.collect::<Vec<_>>().join(", "))
}

/// Rows of figures, a column for each scenario. A click on a column sorts the streams by it, a second one puts them back.
#[expect(clippy::cast_precision_loss, reason = "a handful of scenarios")]
fn columns_ui(ui: &mut Ui, plan: &Plan, beside: &[Beside<'_>], rows: &[Row], settings: &mut CompareView) -> Option<usize> {
    let palette = Palette::of(ui.visuals());
    ui.spacing_mut().item_spacing.y = 0.0;
    let width = ui.available_width();
    let names = (width * 0.24).clamp(NAMES, 190.0);
    let column = ((width - names) / beside.len() as f32).min(230.0);
    let left_of = |rect: Rect, place: usize| rect.left() + names + column * place as f32;
    // Amounts of a column share one right edge, differences stand behind it.
    let edges: Vec<f32> = (0..beside.len())
        .map(|place| {
            rows.iter().map(|row| width_of(ui, &row.cells[place].text, if is_strong(row.figure) { theme::strong() } else { theme::body() })).fold(0.0, f32::max)
        })
        .collect();

    let (head, _) = ui.allocate_exact_size(vec2(width, ROW + 4.0), Sense::hover());
    for (place, one) in beside.iter().enumerate() {
        let rect = Rect::from_min_size(pos2(left_of(head, place), head.top()), vec2(column, ROW));
        let is_sorted = settings.sorted == Some((place, false));
        if head_ui(ui, rect, plan, one.variant, is_sorted, egui::Align::Min) {
            settings.sorted = (!is_sorted).then_some((place, false));
        }
    }
    ui.painter().hline(head.x_range(), head.bottom(), Stroke::new(theme::HAIRLINE, palette.line));

    let mut order: Vec<&Row> = rows.iter().collect();
    let streams = order.iter().take_while(|row| matches!(row.figure, Figure::Stream(_))).count();
    if let Some((place, _)) = settings.sorted.filter(|(place, _)| *place < beside.len()) {
        order[..streams].sort_by(|a, b| b.cells[place].value.total_cmp(&a.cells[place].value));
    }
    for row in order {
        let (rect, response) = ui.allocate_exact_size(vec2(width, ROW), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, told(plan, beside, row)));
        if response.hovered() {
            ui.painter().rect_filled(rect, f32::from(theme::SMALL_RADIUS), palette.hovered);
        }
        let is_likes = row.figure == Figure::Likes;
        let font = if is_strong(row.figure) || is_likes { theme::strong() } else { theme::body() };
        let color = if is_likes { palette.likes_text } else { palette.text };
        let name = if is_likes { format!("♥ {}", row.name) } else { row.name.clone() };
        let y = rect.center().y;
        paint_label(ui, &name, font.clone(), color, rect.left()..=rect.left() + names - 8.0, y);
        for (place, cell) in row.cells.iter().enumerate() {
            let edge = left_of(rect, place) + 16.0 + edges[place];
            let font = if is_likes { theme::body() } else { font.clone() };
            ui.painter().text(pos2(edge, y), Align2::RIGHT_CENTER, &cell.text, font, color);
            let right = left_of(rect, place) + column;
            paint_label(ui, &cell.difference, theme::chart_label(), difference_color(palette, cell), edge + BEFORE_DIFFERENCE..=right, y);
        }
        if is_likes {
            ui.painter().hline(rect.x_range(), rect.bottom(), Stroke::new(theme::HAIRLINE, palette.line));
        }
    }
    None
}

/// The name of a scenario over its column or beside its row; whether it was clicked.
fn head_ui(ui: &Ui, rect: Rect, plan: &Plan, variant: Variant, is_chosen: bool, align: egui::Align) -> bool {
    let palette = Palette::of(ui.visuals());
    let name = scenario_name(plan, variant);
    let response = ui.interact(rect, ui.scope_id().with(("compared", variant)), Sense::click());
    let told = if align == egui::Align::Min { format!("Sort by {name}") } else { name.to_owned() };
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, is_chosen, &told));
    if response.has_focus() {
        ui.painter().rect_stroke(rect, f32::from(theme::SMALL_RADIUS), Stroke::new(1.0, palette.accent), egui::StrokeKind::Inside);
    }
    diamond(ui.painter(), rect.left_center() + vec2(6.0, 0.0), 4.5, palette.variant(plan, variant));
    let mark = if is_chosen { 14.0 } else { 0.0 };
    paint_label(ui, name, theme::strong(), palette.text, rect.left() + 16.0..=rect.right() - mark - 4.0, rect.center().y);
    if is_chosen && align == egui::Align::Min {
        let width = width_of(ui, name, theme::strong()).min(rect.width() - mark - 20.0);
        triangle(ui.painter(), pos2(rect.left() + 16.0 + width + 10.0, rect.center().y), true, palette.dim);
    }
    response.on_hover_text(name).clicked()
}

const TALL: f32 = 38.0;
const NARROW: f32 = 92.0;

/// Rows of scenarios, a column for each figure. A click on a column sorts by it, the best first; a second one turns that round.
#[expect(clippy::cast_precision_loss, reason = "some dozen figures")]
fn rows_ui(ui: &mut Ui, plan: &Plan, beside: &[Beside<'_>], rows: &[Row], (reference, rival): (usize, usize), settings: &mut CompareView) -> Option<usize> {
    let palette = Palette::of(ui.visuals());
    // What is asked for first comes first: the sums, then the streams.
    let mut columns: Vec<usize> = (0..rows.len()).filter(|index| !matches!(rows[*index].figure, Figure::Stream(_) | Figure::Likes)).collect();
    columns.extend((0..rows.len()).filter(|index| matches!(rows[*index].figure, Figure::Likes)));
    columns.extend((0..rows.len()).filter(|index| matches!(rows[*index].figure, Figure::Stream(_))));
    let mut order: Vec<usize> = (0..beside.len()).collect();
    if let Some((column, is_turned)) = settings.sorted.filter(|(column, _)| *column < rows.len()) {
        order.sort_by(|a, b| {
            let best_first = rows[column].cells[*b].value.total_cmp(&rows[column].cells[*a].value);
            if is_turned { best_first.reverse() } else { best_first }
        });
    }
    let mut clicked = None;
    let names = (ui.available_width() * 0.26).clamp(120.0, 190.0);
    ui.spacing_mut().item_spacing = vec2(0.0, 0.0);
    ui.horizontal_top(|ui| {
        ui.vertical(|ui| {
            ui.set_width(names);
            ui.allocate_exact_size(vec2(names, TALL), Sense::hover());
            for place in &order {
                let (rect, _) = ui.allocate_exact_size(vec2(names, TALL), Sense::hover());
                ui.painter().hline(rect.x_range(), rect.top(), Stroke::new(theme::HAIRLINE, palette.line));
                if *place == rival {
                    ui.painter().rect_filled(rect.shrink2(vec2(0.0, 2.0)), f32::from(theme::SMALL_RADIUS), palette.hovered);
                }
                if head_ui(ui, rect, plan, beside[*place].variant, *place == rival, egui::Align::Max) {
                    clicked = Some(*place);
                }
            }
        });
        ScrollArea::horizontal().id_salt("figures").auto_shrink([false, true]).show(ui, |ui| {
            ui.vertical(|ui| {
                let width = NARROW * columns.len() as f32;
                let (head, _) = ui.allocate_exact_size(vec2(width, TALL), Sense::hover());
                let column_at = |rect: Rect, at: usize| Rect::from_min_size(pos2(rect.left() + NARROW * at as f32, rect.top()), vec2(NARROW, TALL));
                for (at, index) in columns.iter().enumerate() {
                    if figure_head_ui(ui, column_at(head, at), &rows[*index], settings.sorted.filter(|(column, _)| column == index).map(|(_, turned)| turned)) {
                        settings.sorted = Some((*index, settings.sorted == Some((*index, false))));
                    }
                }
                for place in &order {
                    let (rect, response) = ui.allocate_exact_size(vec2(width, TALL), Sense::hover());
                    response.widget_info(|| {
                        let cells = columns
                            .iter()
                            .map(|index| format!("{} {} {}", rows[*index].name, rows[*index].cells[*place].text, rows[*index].cells[*place].difference));
                        WidgetInfo::labeled(
                            Role::Label,
                            true,
                            format!("{}: {}", scenario_name(plan, beside[*place].variant), cells.collect::<Vec<_>>().join(", ")),
                        )
                    });
                    ui.painter().hline(rect.x_range(), rect.top(), Stroke::new(theme::HAIRLINE, palette.line));
                    for (at, index) in columns.iter().enumerate() {
                        let (rect, row) = (column_at(rect, at), &rows[*index]);
                        let cell = &row.cells[*place];
                        let color = if row.figure == Figure::Likes { palette.likes_text } else { palette.text };
                        let font = if is_strong(row.figure) { theme::strong() } else { theme::body() };
                        let right = rect.right() - 4.0;
                        let (up, note) = match (cell.difference.as_str(), *place == reference && at == 0) {
                            ("", false) => (0.0, ""),
                            ("", true) => (7.0, "reference"),
                            (difference, _) => (7.0, difference),
                        };
                        ui.painter().text(pos2(right, rect.center().y - up), Align2::RIGHT_CENTER, &cell.text, font, color);
                        let color = if cell.difference.is_empty() { palette.faint } else { difference_color(palette, cell) };
                        ui.painter().text(pos2(right, rect.center().y + 9.0), Align2::RIGHT_CENTER, note, theme::note(), color);
                    }
                }
            });
        });
    });
    clicked
}

/// The name of a figure over its column, over two lines; whether it was clicked. `sorted` tells whether the order is turned round.
fn figure_head_ui(ui: &Ui, rect: Rect, row: &Row, sorted: Option<bool>) -> bool {
    let palette = Palette::of(ui.visuals());
    let response = ui.interact(rect, ui.scope_id().with(("figure", row.name.as_str())), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, sorted.is_some(), format!("Sort by {}", row.name)));
    let color = match row.figure {
        Figure::Likes => palette.likes_text,
        _ if sorted.is_some() || response.hovered() => palette.text,
        _ => palette.dim,
    };
    let mut job = egui::text::LayoutJob::single_section(row.name.clone(), egui::TextFormat::simple(theme::note(), color));
    job.wrap.max_width = rect.width() - 16.0;
    job.wrap.max_rows = 2;
    job.halign = egui::Align::Max;
    let galley = ui.painter().layout_job(job);
    let mark = if sorted.is_some() { 12.0 } else { 0.0 };
    ui.painter().galley(pos2(rect.right() - 4.0 - mark, rect.bottom() - galley.size().y - 4.0), galley, color);
    if let Some(is_turned) = sorted {
        let center = pos2(rect.right() - 8.0, rect.bottom() - 12.0);
        let tip = if is_turned { -3.0 } else { 3.0 };
        let points = vec![center + vec2(-4.0, -tip), center + vec2(4.0, -tip), center + vec2(0.0, tip)];
        ui.painter().add(egui::Shape::convex_polygon(points, palette.dim, Stroke::NONE));
    }
    if response.has_focus() {
        ui.painter().rect_stroke(rect, f32::from(theme::SMALL_RADIUS), Stroke::new(1.0, palette.accent), egui::StrokeKind::Inside);
    }
    response.on_hover_text(row.name.as_str()).clicked()
}
