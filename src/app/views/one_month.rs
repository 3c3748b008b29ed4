//! "How does this month add up?": each stream starts at the top of the one before, costs and tax step down to take-home.

use std::sync::Arc;

use eframe::egui::{self, Align2, Color32, CornerRadius, Id, Painter, Rect, Role, ScrollArea, Sense, Stroke, Ui, UiBuilder, WidgetInfo, pos2, vec2};

use super::month_line::month_line_ui;
use super::plan_view::PlanView;
use crate::app::charts::axis::ends_with_goal;
use crate::app::charts::frame::{self, Axes, eased};
use crate::app::charts::goal::{GoalTag, axis_width};
use crate::app::charts::labels::{LabelRect, free};
use crate::app::charts::{Scene, month_tooltip_ui};
use crate::app::panel_action::PanelAction;
use crate::app::theme::{self, Palette};
use crate::app::ui_state::UiState;
use crate::app::widgets::{compute_once, focus_ring, paint_once, to_f64};
use crate::forecast::{Line, StreamId};
use crate::plan::Assumption;
use crate::report;
use crate::words::{Blur, ChartText, Heading, Money, MonthText, ViewName};

pub(super) const VIEW: PlanView = PlanView { name: ViewName::Month, show: view_ui };

/// Room for an amount that is wider than the last bar.
const RIGHT: f32 = 12.0;
/// Room for two rows of names, and for two lines below.
const UNDER: f32 = 78.0;
/// The least height of the chart with all that is under it.
const LEAST_HEIGHT: f32 = 200.0;
/// From here on amounts are abbreviated.
const LONG: f64 = 1e6;
/// Left and right of an amount.
const MARGIN: f32 = 3.0;
/// The part of its place that a bar takes.
const BAR: f64 = 0.8;

/// A bar: its line, its name, its ends and its rounded amount.
struct WaterfallBar {
    line: Line,
    name: String,
    from: f64,
    to: f64,
    amount: f64,
}

/// The bars from left to right.
fn bars(scene: &Scene<'_>) -> Vec<WaterfallBar> {
    let month = scene.month;
    let mut bars = Vec::new();
    let mut height = 0.0;
    for row in &month.rows {
        let from = if row.line == Line::Likes { 0.0 } else { height };
        height += row.amount;
        let to = from + row.amount;
        bars.push(WaterfallBar { line: row.line, name: short_name(scene, row.line), from, to, amount: row.shown });
    }
    let at = |line| scene.forecast.at(line, month.t);
    let (gross, costs, tax) = (at(Line::Gross), at(Line::Costs), at(Line::Tax));
    let mut sum = |line, from, to, amount| bars.push(WaterfallBar { line, name: short_name(scene, line), from, to, amount });
    sum(Line::Gross, 0.0, gross, month.gross);
    sum(Line::Costs, gross, gross - costs, -month.costs);
    sum(Line::Tax, gross - costs, gross - costs - tax, -month.tax);
    sum(Line::TakeHome, 0.0, at(Line::TakeHome), month.take_home);
    bars
}

/// A name short enough for the room under a bar.
fn short_name(scene: &Scene<'_>, line: Line) -> String {
    match line {
        Line::Stream(StreamId::Named(stream)) => MonthText::Stream(stream).to_string(),
        Line::Stream(id) => report::stream_name(scene.plan, id).to_owned(),
        Line::Likes => Heading::Likes.into(),
        Line::Gross => Heading::Gross.into(),
        Line::Costs => Heading::Costs.into(),
        Line::Tax => MonthText::Tax.to_string(),
        Line::TakeHome => Heading::TakeHome.into(),
    }
}

fn view_ui(ui: &mut Ui, scene: &Scene<'_>, _: &mut UiState) -> Vec<PanelAction> {
    let action = month_line_ui(ui, scene);
    let size = vec2(ui.available_width(), ui.available_height().max(LEAST_HEIGHT));
    // In a low window the view scrolls, rather than press the bars flat.
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
        waterfall_ui(&mut ui.new_child(UiBuilder::new().max_rect(rect)), scene);
    });
    action.into_iter().collect()
}

/// Shows the waterfall of the chosen month.
fn waterfall_ui(ui: &mut Ui, scene: &Scene<'_>) {
    let money = Money::of(scene.plan.currency());
    let month = scene.month;
    let bars = compute_once(ui.ctx(), Id::unique("bars of the month"), scene.state(), || bars(scene));
    let low = bars.iter().map(|bar| bar.from.min(bar.to)).fold(0.0, f64::min);
    let high = bars.iter().map(|bar| bar.from.max(bar.to)).fold(0.0, f64::max);
    let y = eased(ui, "month", scene, ends_with_goal((low, high), scene.forecast.goal()));

    let outer = ui.available_rect_before_wrap();
    ui.advance_cursor_after_rect(outer);
    let goal = GoalTag::new(ui.painter(), (scene.forecast.goal(), money), outer.width());
    let rect = Rect::from_min_max(outer.min + vec2(axis_width(goal.as_ref()), 16.0), outer.max - vec2(RIGHT, UNDER));
    if rect.width() < 40.0 || rect.height() < 40.0 {
        return;
    }
    let axes = Axes { rect, x: (-0.6, to_f64(bars.len()) - 0.4), y };
    let response = ui.interact(rect, ui.scope_id().with("month"), Sense::click());
    let pointed = response.hover_pos().and_then(|pointer| bar_at(&bars, axes.x_of(pointer))).map(|bar| bar.line);
    paint_once(ui, response.id, (scene.state(), outer, axes, pointed), || {
        let painter = ui.painter();
        axes.plot_ui(painter, money, goal.as_ref(), |_| {});
        paint(painter, scene, (&bars, pointed), axes);
        names_ui(painter, &bars, axes, outer.with_min_y(rect.bottom() + 4.0));
        foot_ui(painter, scene, outer);
    });
    response.widget_info(|| {
        let summary = MonthText::Summary { month: month.month, gross: month.gross, take_home: month.take_home, money };
        WidgetInfo::labeled(Role::Image, true, summary.to_string())
    });
    focus_ring(ui, &response, rect);
    if response.hover_pos().is_some() {
        month_tooltip_ui(ui, &response, scene, (scene.month.t, pointed.unwrap_or(Line::Gross)));
    }
}

/// The bar at this place from left to right.
fn bar_at(bars: &[WaterfallBar], x: f64) -> Option<&WaterfallBar> {
    bars.iter().enumerate().find(|(i, _)| (x - to_f64(*i)).abs() <= 0.5).map(|(_, bar)| bar)
}

/// Paints the bars with their amounts; of blurred ones that of the bar under the pointer is shown.
fn paint(painter: &Painter, scene: &Scene<'_>, (bars, pointed): (&[WaterfallBar], Option<Line>), axes: Axes) {
    let palette = Palette::of(&painter.ctx().global_style().visuals);
    let across = axes.rect.x_range();
    painter.hline(across, axes.at(0.0, 0.0).y, Stroke::new(theme::HAIRLINE, palette.faint));
    let hint = frame::hint_if_empty(painter, axes.rect, scene.forecast, palette);
    bars_ui(painter, bars, axes, palette);
    let line = axes.at(0.0, scene.forecast.goal()).y;
    let goal = Rect::from_x_y_ranges(across, line - 2.0..=line + 2.0);
    let money = Money::of(scene.plan.currency());
    // Long amounts would leave each other no room.
    let write = if bars.iter().any(|bar| bar.amount.abs() >= LONG) { Money::compact } else { Money::whole };
    let amount = |bar: &WaterfallBar| if pointed == Some(bar.line) { Blur::Off } else { Blur::current() }.within(|| write(&money, bar.amount));
    let amounts: Vec<String> = bars.iter().map(amount).collect();
    values_ui(painter, (bars, &amounts), axes, &hint.into_iter().chain([goal]).collect::<Vec<_>>());
}

/// Shows the likes and their pay, and whether the month meets the goal, under the bars.
fn foot_ui(painter: &Painter, scene: &Scene<'_>, outer: Rect) {
    let palette = Palette::of(&painter.ctx().global_style().visuals);
    let money = Money::of(scene.plan.currency());
    let likes = ChartText::LikesAMonth(scene.plan.value(Assumption::LikesPerMonth), money).to_string();
    let foot = outer.bottom() - 2.0;
    let likes = painter.text(pos2(outer.left(), foot), Align2::LEFT_BOTTOM, format!("♥ {likes}"), theme::strong(), palette.likes_text);
    let goal = scene.forecast.goal();
    if goal <= 0.0 {
        return;
    }
    let reached = if scene.forecast.goal_line() == Line::Gross { scene.month.gross } else { scene.month.take_home };
    let missing = goal.round() - reached;
    let verdict = if missing > 0.0 { ChartText::GoalShort(goal, missing, money) } else { ChartText::GoalReached(goal, money) };
    let galley = painter.layout_no_wrap(verdict.to_string(), theme::body(), palette.dim);
    // Above the likes where both do not fit on a line.
    let place = if likes.right() + 2.0 * theme::GAP + galley.size().x < outer.right() {
        pos2(outer.right() - galley.size().x, foot - galley.size().y)
    } else {
        pos2(outer.left(), likes.top() - galley.size().y)
    };
    painter.galley(place, galley, palette.dim);
}

/// The place of a bar, from left to right.
fn place_of(axes: Axes, (i, bar): (usize, &WaterfallBar)) -> Rect {
    Rect::from_two_pos(axes.at(to_f64(i) - BAR / 2.0, bar.from), axes.at(to_f64(i) + BAR / 2.0, bar.to))
}

fn bars_ui(painter: &Painter, bars: &[WaterfallBar], axes: Axes, palette: &Palette) {
    let room = axes.at(1.0, 0.0).x - axes.at(0.0, 0.0).x;
    for (i, bar) in bars.iter().enumerate() {
        let rect = place_of(axes, (i, bar));
        // Likes have no height: only their line at zero is drawn.
        if bar.line == Line::Likes {
            painter.hline(rect.x_range(), rect.center().y, Stroke::new(theme::LIKES_LINE, palette.likes));
        } else if bar.from != bar.to {
            painter.rect_filled(rect, CornerRadius::same(2), color_of(bar, palette));
        }
        if bar.line != Line::Likes && bars.get(i + 1).is_some_and(|next| next.from == bar.to) {
            let y = axes.at(0.0, bar.to).y;
            painter.extend(egui::Shape::dotted_line(&[pos2(rect.right(), y), pos2(rect.right() + room * 0.2, y)], palette.faint, 3.0, 0.7));
        }
    }
}

const fn to_place(rect: Rect) -> LabelRect {
    LabelRect { x: (rect.min.x, rect.max.x), y: (rect.min.y, rect.max.y) }
}

/// Amounts above or below their bars; one that would cover a bar, a line or another amount is left to the tooltip.
fn values_ui(painter: &Painter, (bars, amounts): (&[WaterfallBar], &[String]), axes: Axes, lines: &[Rect]) {
    let palette = Palette::of(&painter.ctx().global_style().visuals);
    let mut taken: Vec<LabelRect> = bars.iter().enumerate().map(|bar| to_place(place_of(axes, bar).expand2(vec2(1.0, 2.0)))).collect();
    let area = Rect::from_min_max(axes.rect.min - vec2(0.0, 16.0), axes.rect.max + vec2(RIGHT, 0.0));
    taken.extend(lines.iter().copied().map(to_place));
    let order: Vec<usize> = by_importance(bars).collect();
    let galleys: Vec<_> = order.iter().map(|i| painter.layout_no_wrap(amounts[*i].clone(), theme::chart_label(), value_color(&bars[*i], palette))).collect();
    let candidates = order.iter().zip(&galleys).map(|(i, galley)| {
        let (bar, size) = (place_of(axes, (*i, &bars[*i])), galley.size() + vec2(2.0 * MARGIN, 0.0));
        let (above, below) = (bar.top() - 3.0 - size.y, bar.bottom() + 3.0);
        let rows = if bars[*i].to < bars[*i].from { [below, above] } else { [above, below] };
        // Past a line that crosses the first row, too.
        let rows = rows.map(|y| [y, if y < bar.top() { y - size.y } else { y + size.y }]);
        let columns = [bar.center().x - size.x / 2.0, bar.right() - size.x, bar.left()];
        let columns = columns.map(|x| x.min(area.right() - size.x).max(area.left()));
        rows.into_iter().flatten().flat_map(|y| columns.map(|x| to_place(Rect::from_min_size(pos2(x, y), size)))).collect()
    });
    for ((i, galley), place) in order.iter().zip(galleys.iter()).zip(free(&candidates.collect::<Vec<_>>(), &taken, to_place(area))) {
        let Some(LabelRect { x, y }) = place else { continue };
        let color = value_color(&bars[*i], palette);
        frame::on_ground(painter, Arc::clone(galley), pos2(x.0 + MARGIN, y.0), color);
    }
}

/// The bars' places, the sums and likes first: a label that collides with those before it is left out.
fn by_importance(bars: &[WaterfallBar]) -> impl Iterator<Item = usize> {
    let (streams, sums): (Vec<usize>, Vec<usize>) = (0..bars.len()).partition(|i| matches!(bars[*i].line, Line::Stream(_)));
    sums.into_iter().chain(streams)
}

fn value_color(bar: &WaterfallBar, palette: &Palette) -> Color32 {
    match bar.line {
        Line::Likes => palette.likes_text,
        Line::TakeHome if bar.to >= 0.0 => palette.good,
        Line::Costs | Line::Tax => palette.dim,
        Line::Stream(_) | Line::Gross | Line::TakeHome if bar.to < bar.from => palette.bad,
        Line::Stream(_) | Line::Gross | Line::TakeHome => palette.text,
    }
}

fn color_of(bar: &WaterfallBar, palette: &Palette) -> Color32 {
    if bar.line == Line::TakeHome && bar.to < 0.0 { palette.bad } else { palette.of_line(bar.line) }
}

/// Names under the bars, in two rows by turns where one is too tight; one that still has no room is left to the tooltip.
fn names_ui(painter: &Painter, bars: &[WaterfallBar], axes: Axes, area: Rect) {
    let palette = Palette::of(&painter.ctx().global_style().visuals);
    let names: Vec<_> = bars
        .iter()
        .enumerate()
        .map(|(i, bar)| {
            let (font, color) = match bar.line {
                Line::Likes => (theme::chart_label(), palette.likes_text),
                Line::Gross | Line::TakeHome => (theme::chart_label(), palette.text),
                Line::Stream(_) | Line::Costs | Line::Tax => (theme::note(), palette.dim),
            };
            let galley = painter.layout_no_wrap(bar.name.clone(), font, color);
            let x = axes.at(to_f64(i), 0.0).x - galley.size().x / 2.0;
            (Rect::from_min_size(pos2(x.min(area.right() - galley.size().x), area.top() + 2.0), galley.size()), galley, color)
        })
        .collect();
    let one_row = names.windows(2).all(|pair| pair[0].0.right() + NAMES_APART < pair[1].0.left());
    let order: Vec<usize> = by_importance(bars).collect();
    let rows = |i: &usize| {
        let first = names[*i].0.expand2(vec2(NAMES_APART / 2.0, 0.0));
        let second = first.translate(vec2(0.0, SECOND_ROW));
        if one_row || i.is_multiple_of(2) { vec![to_place(first), to_place(second)] } else { vec![to_place(second), to_place(first)] }
    };
    let candidates: Vec<Vec<LabelRect>> = order.iter().map(rows).collect();
    for (i, place) in order.iter().zip(free(&candidates, &[], to_place(area.expand2(vec2(NAMES_APART, 0.0))))) {
        let (_, galley, color) = &names[*i];
        if let Some(LabelRect { x, y }) = place {
            painter.galley(pos2(x.0 + NAMES_APART / 2.0, y.0), Arc::clone(galley), *color);
        }
    }
}

/// Between two names, and from the first row of names to the second.
const NAMES_APART: f32 = 4.0;
const SECOND_ROW: f32 = 15.0;
