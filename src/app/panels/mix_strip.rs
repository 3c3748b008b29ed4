//! The income mix of the chosen month as a strip, where there is no room for its panel.

use std::sync::Arc;

use eframe::egui::{Color32, Galley, Pos2, Rect, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use crate::app::charts::Scene;
use crate::app::theme::{self, Palette};
use crate::app::widgets::{hover_text_above, paint_mix, paint_once, text_width, to_f32};
use crate::forecast::Line;
use crate::report::{IncomeRow, MonthReport};

use crate::words::assumptions::AssumptionsSentence;
use crate::words::{Blur, Money};

const HEIGHT: f32 = 62.0;
const BAR: f32 = 14.0;
/// Between two names.
const GAP: f32 = 16.0;
/// From the mark of a stream to its name.
const NAME: f32 = 18.0;
/// From a name to its amount.
const BEFORE_AMOUNT: f32 = 6.0;

/// Shows the strip: a bar of the streams that earn, the largest by name, and likes.
pub fn mix_strip_ui(ui: &mut Ui, scene: &Scene<'_>) {
    let (month, money) = (scene.month, Money::of(scene.plan.currency()));
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), HEIGHT), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, month.rows.iter().map(|row| text(row, money)).collect::<Vec<_>>().join(", ")));
    paint_once(ui, response.id, (scene.state(), rect), || paint(ui, month, money, rect));
    if let Some(pointer) = response.hover_pos() {
        let rows = rows_at(ui, month, (rect, pointer), money);
        let above = Rect::from_x_y_ranges(pointer.x..=pointer.x, rect.y_range());
        hover_text_above(&response, above, || Blur::Off.within(|| rows.iter().map(|row| text(row, money)).collect::<Vec<_>>().join("\n")));
    }
}

fn text(row: &IncomeRow, money: Money) -> String {
    format!("{}: {}", row.label, money.whole(row.shown))
}

/// The streams that the pointer is on: the one of this part of the bar; beside the bar those without a name in the strip.
fn rows_at<'a>(ui: &Ui, month: &'a MonthReport, (strip, pointer): (Rect, Pos2), money: Money) -> Vec<&'a IncomeRow> {
    let bar = bar_of(strip);
    if pointer.y > bar.bottom() {
        return names(ui, month, money, strip).rest;
    }
    let mut right = bar.left();
    let part = month.rows.iter().filter(|row| row.share > 0.0).find(|row| {
        right += bar.width() * to_f32(row.share);
        pointer.x < right
    });
    part.into_iter().collect()
}

/// The place of the bar in the strip.
fn bar_of(strip: Rect) -> Rect {
    let inner = strip.shrink2(vec2(theme::GAP, 10.0));
    Rect::from_min_size(inner.min, vec2(inner.width(), BAR))
}

/// The names under the bar.
struct StripNames<'a> {
    /// Each with its amount, from left to right.
    named: Vec<(&'a IncomeRow, [Arc<Galley>; 2])>,
    /// Likes, at the right.
    likes: Option<Arc<Galley>>,
    /// The streams that have no room.
    rest: Vec<&'a IncomeRow>,
}

fn more(rest: usize) -> String {
    AssumptionsSentence::More(rest).to_string()
}

/// The names that have room, the largest streams first.
fn names<'a>(ui: &Ui, month: &'a MonthReport, money: Money, strip: Rect) -> StripNames<'a> {
    let (painter, palette) = (ui.painter(), Palette::of(ui.visuals()));
    let likes = month.rows.iter().find(|row| row.line == Line::Likes);
    let likes = likes.map(|likes| painter.layout_no_wrap(format!("♥ {} {}", likes.label, money.whole(likes.shown)), theme::strong(), palette.likes_text));
    let mut room = bar_of(strip).width() - likes.as_ref().map_or(0.0, |likes| likes.size().x + GAP);
    let mut rest: Vec<&IncomeRow> = month.rows.iter().filter(|row| row.line != Line::Likes && row.enabled).collect();
    rest.sort_by(|a, b| b.amount.total_cmp(&a.amount));
    let mut named = Vec::new();
    while let [row, others @ ..] = &rest[..] {
        let name = painter.layout_no_wrap(row.label.clone(), theme::body(), palette.text);
        let amount = painter.layout_no_wrap(money.compact(row.shown), theme::strong(), palette.text);
        let width = NAME + name.size().x + BEFORE_AMOUNT + amount.size().x;
        let more = if others.is_empty() { 0.0 } else { GAP + text_width(painter, &more(rest.len()), theme::body()) };
        if width + more > room {
            break;
        }
        named.push((*row, [name, amount]));
        room -= width + GAP;
        rest.remove(0);
    }
    StripNames { named, likes, rest }
}

fn paint(ui: &Ui, month: &MonthReport, money: Money, rect: Rect) {
    let palette = Palette::of(ui.visuals());
    let painter = ui.painter().with_clip_rect(rect.intersect(ui.clip_rect()));
    painter.rect(rect, theme::card_corners(), palette.panel, Stroke::new(theme::HAIRLINE, palette.line), StrokeKind::Inside);
    let bar = bar_of(rect);
    paint_mix(ui, bar, &month.rows);

    let y = rect.bottom() - 19.0;
    let paint_text = |galley: Arc<Galley>, left: f32, color: Color32| painter.galley(pos2(left, y - galley.size().y / 2.0), galley, color);
    let StripNames { named, likes, rest } = names(ui, month, money, rect);
    if let Some(likes) = likes {
        let left = bar.right() - likes.size().x;
        paint_text(likes, left, palette.likes_text);
    }
    let mut left = bar.left();
    for (row, [name, amount]) in named {
        painter.rect_filled(Rect::from_center_size(pos2(left + 6.0, y), vec2(11.0, 11.0)), 3.0, palette.of_line(row.line));
        let before_amount = left + NAME + name.size().x + BEFORE_AMOUNT;
        let right = before_amount + amount.size().x;
        paint_text(name, left + NAME, palette.text);
        paint_text(amount, before_amount, palette.text);
        left = right + GAP;
    }
    if !rest.is_empty() {
        paint_text(painter.layout_no_wrap(more(rest.len()), theme::body(), palette.dim), left, palette.dim);
    }
}
