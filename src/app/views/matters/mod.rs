//! "What matters most?": each number with a range from its low to its high, and likes, whose bar has no width.

mod columns;

use std::sync::Arc;

use eframe::egui::text::LayoutJob;
use eframe::egui::{Align2, Id, Painter, Rect, RichText, Role, ScrollArea, Sense, Stroke, TextFormat, Ui, WidgetInfo, pos2, vec2};

use self::columns::{BarColumns, BarSide, BarText, GAP, length};

use super::plan_view::PlanView;
use crate::app::charts::Scene;
use crate::app::panel_action::PanelAction;
use crate::app::theme::{self, Palette};
use crate::app::ui_state::UiState;
use crate::app::widgets::{Same, blur_of, compute_once, cut, focus_ring, hover_text_beside, is_left_out, paint_once, text_width};
use crate::forecast::sensitivity::Bar;
use crate::plan::{Assumption, Key, Plan};
use crate::session::work::Query;
use crate::words::{self, Blur, Heading, MattersText, Money, ViewName};

pub(super) const VIEW: PlanView = PlanView { name: ViewName::Matters, show: view_ui };

const ROW: f32 = 34.0;
const BAR: f32 = 22.0;
const HEADER: f32 = 32.0;
/// From this effect on amounts are abbreviated in the bars; the tooltip has them in full.
const LONG: f64 = 1e6;
/// Room for the scrollbar.
const SCROLLBAR: f32 = 10.0;

fn view_ui(ui: &mut Ui, scene: &Scene<'_>, _: &mut UiState) -> Vec<PanelAction> {
    let ranks = scene.results.ranks().fresh().filter(|_| !scene.held).map(Vec::as_slice);
    let clicked = tornado_ui(ui, scene, ranks).map(PanelAction::GoTo);
    std::iter::once(Query::Ranks.into()).chain(clicked).collect()
}

/// The bars of a plan, each with its texts.
type Tornado = Vec<(Bar, BarText)>;

/// Shows the tornado; returns the number whose bar was clicked. `ranks` are the rank correlations, once they are known.
fn tornado_ui(ui: &mut Ui, scene: &Scene<'_>, ranks: Option<&[(Key, f64)]>) -> Option<Key> {
    let palette = Palette::of(ui.visuals());
    let bars = scene.results.tornado();
    let texts = || bars.iter().map(|bar| (*bar, BarText::new(scene.plan, bar, written(&bars)))).collect();
    let tornado: Arc<Tornado> = compute_once(ui.ctx(), Id::unique("tornado"), Same(Arc::clone(&bars)), texts);
    let intro = MattersText::Intro(scene.plan.goal_measure(), scene.forecast.months());
    ui.label(RichText::new(intro.to_string()).color(palette.dim));
    if bars.len() == 1 {
        ui.label(RichText::new(MattersText::NoRange.to_string()).color(palette.dim));
    }
    ui.add_space(theme::SMALL_GAP);
    let (id, header) = ui.allocate_space(vec2(ui.available_width(), HEADER));
    let header = header.with_max_x(header.right() - SCROLLBAR);
    let numbers = || tornado.iter().filter(|(bar, _)| !is_likes(bar));
    let same = Same(Arc::clone(&tornado));
    let columns = compute_once(ui.ctx(), Id::unique("columns of the tornado"), (same.clone(), header), || {
        BarColumns::new(ui.painter(), header, &numbers().collect::<Vec<_>>())
    });
    paint_once(ui, id, (same, header, ranks.is_some()), || header_ui(ui.painter(), scene, &columns, (header, ranks)));
    let rank_of = |bar: &Bar| ranks.and_then(|ranks| ranks.iter().find(|(key, _)| *key == bar.key)).map(|(_, rank)| *rank);
    let show = |ui: &mut Ui, (bar, text): &(Bar, BarText)| {
        let size = vec2(ui.available_width(), ROW);
        (!is_left_out(ui, size) && bar_ui(ui, scene.plan, (&tornado, bar, text), (&columns, rank_of(bar)))).then_some(bar.key)
    };
    ui.spacing_mut().item_spacing.y = 0.0;
    // Every row is shown, also after a click on one.
    let mut clicked = None;
    // The likes row stays in view, however many numbers there are.
    let height = (ui.available_height() - ROW - theme::SMALL_GAP).max(ROW);
    ScrollArea::vertical().auto_shrink([false, true]).max_height(height).show(ui, |ui| {
        for row in numbers() {
            clicked = show(ui, row).or(clicked);
        }
    });
    ui.add_space(theme::SMALL_GAP);
    for row in tornado.iter().filter(|(bar, _)| is_likes(bar)) {
        clicked = show(ui, row).or(clicked);
    }
    clicked
}

/// The total over the place of no effect, and the name of the rank correlations.
fn header_ui(painter: &Painter, scene: &Scene<'_>, columns: &BarColumns, (header, ranks): (Rect, Option<&[(Key, f64)]>)) {
    let palette = Palette::of(&painter.ctx().global_style().visuals);
    let total = MattersText::AsSet(scene.forecast.total(scene.forecast.goal_line()), Money::of(scene.plan.currency()));
    let galley = painter.layout_no_wrap(total.to_string(), theme::note(), palette.dim);
    let most = header.right() - columns.ranks - galley.size().x;
    let left = (columns.zero - galley.size().x / 2.0).min(most).max(header.left());
    painter.galley(pos2(left, header.bottom() - 2.0 - galley.size().y), galley, palette.dim);
    if ranks.is_some() {
        let text = MattersText::MovesWithTotal.to_string();
        let mut job = LayoutJob::single_section(text, TextFormat::simple(theme::note(), palette.faint));
        job.wrap.max_width = columns.ranks;
        job.halign = eframe::egui::Align::Max;
        let galley = painter.layout_job(job);
        painter.galley(header.right_bottom() - vec2(0.0, galley.size().y + 2.0), galley, palette.faint);
    }
}

fn is_likes(bar: &Bar) -> bool {
    bar.key == Key::Assumption(Assumption::LikesPerMonth)
}

/// The way effects are written in the bars: abbreviated where one of them is long.
fn written(bars: &[Bar]) -> fn(&Money, f64) -> String {
    let is_long = bars.iter().any(|bar| bar.low_effect.abs().max(bar.high_effect.abs()) >= LONG);
    if is_long { Money::signed_compact } else { Money::signed_whole }
}

fn bar_ui(ui: &mut Ui, plan: &Plan, (tornado, bar, text): (&Arc<Tornado>, &Bar, &BarText), (columns, rank): (&BarColumns, Option<f64>)) -> bool {
    let (row, response) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::click());
    let rect = row.with_max_x(columns.right);
    let blur = blur_of(&response);
    let in_full = || blur.within(|| BarText::new(plan, bar, Money::signed_whole));
    let revealed =
        (blur != Blur::current()).then(|| blur.within(|| BarText::new(plan, bar, written(&tornado.iter().map(|(bar, _)| *bar).collect::<Vec<_>>()))));
    let text = revealed.as_ref().unwrap_or(text);
    response.widget_info(|| {
        let BarText { name, low, high } = in_full();
        let said = MattersText::Bar { name, low, high };
        WidgetInfo::labeled(Role::Button, true, said.to_string())
    });
    if response.hovered() || response.has_focus() {
        ui.painter().rect_filled(rect, f32::from(theme::SMALL_RADIUS), Palette::of(ui.visuals()).hovered);
    }
    focus_ring(ui, &response, rect);
    paint_once(ui, response.id, (Same(Arc::clone(tornado)), rect, rank, revealed.is_some()), || paint_bar(ui.painter(), (bar, text), (columns, rank), rect));
    let ends = || {
        let BarText { low, high, .. } = in_full();
        MattersText::Ends([low, high], rank).to_string()
    };
    hover_text_beside(response, row, ends).clicked()
}

fn paint_bar(painter: &Painter, (bar, text): (&Bar, &BarText), (columns, rank): (&BarColumns, Option<f64>), rect: Rect) {
    let palette = Palette::of(&painter.ctx().global_style().visuals);
    let is_likes = is_likes(bar);
    let y = rect.center().y;
    let (color, font) = if is_likes { (palette.likes_text, theme::strong()) } else { (palette.text, theme::body()) };
    let shown = if is_likes { format!("♥ {}", Heading::Likes.name()) } else { text.name.clone() };
    let galley = cut(painter, &shown, TextFormat::simple(font, color), columns.names - rect.left());
    painter.galley(pos2(columns.names - galley.size().x, y - galley.size().y / 2.0), galley, color);
    painter.vline(columns.zero, rect.y_range(), Stroke::new(theme::HAIRLINE, palette.faint));

    if is_likes && bar.swing() == 0.0 {
        painter.vline(columns.zero, y - BAR / 2.0..=y + BAR / 2.0, Stroke::new(theme::LIKES_LINE, palette.likes));
        painter.text(pos2(columns.zero - 8.0, y), Align2::RIGHT_CENTER, &text.low[0], theme::note(), palette.likes_text);
        let high = MattersText::Likes(text.high.clone()).to_string();
        painter.text(pos2(columns.zero + 8.0, y), Align2::LEFT_CENTER, high, theme::chart_label(), palette.likes_text);
    } else {
        sides_ui(painter, (bar, text), columns, y);
    }
    if let Some(rank) = rank {
        let color = if is_likes { palette.likes_text } else { palette.dim };
        painter.text(rect.right_center(), Align2::RIGHT_CENTER, words::number::fixed(rank.abs(), 2), theme::note(), color);
    }
}

/// The effects of both ends of a range: the amount in its bar where it fits, else beside it, and the end of the range further out.
fn sides_ui(painter: &Painter, (bar, text): (&Bar, &BarText), columns: &BarColumns, y: f32) {
    let palette = Palette::of(&painter.ctx().global_style().visuals);
    for side in [BarSide::Left, BarSide::Right] {
        let (effect, [input, amount]) = text.end(bar, side);
        let bar = Rect::from_x_y_ranges(columns.x(effect.min(0.0))..=columns.x(effect.max(0.0)), y - BAR / 2.0..=y + BAR / 2.0);
        painter.rect_filled(bar, 2.0, if effect < 0.0 { palette.bad } else { palette.good });
        let mut outside = if side == BarSide::Left { bar.left().min(columns.zero) - GAP } else { bar.right().max(columns.zero) + GAP };
        let (anchor, towards) = if side == BarSide::Left { (Align2::RIGHT_CENTER, -1.0) } else { (Align2::LEFT_CENTER, 1.0) };
        if columns.is_inside(length(effect, side), text_width(painter, amount, theme::chart_label())) {
            painter.text(bar.center(), Align2::CENTER_CENTER, amount, theme::chart_label(), palette.on_bar);
        } else {
            let shown = painter.text(pos2(outside, y), anchor, amount, theme::chart_label(), palette.text);
            outside += towards * (shown.width() + GAP);
        }
        painter.text(pos2(outside, y), anchor, input, theme::note(), palette.dim);
    }
}
