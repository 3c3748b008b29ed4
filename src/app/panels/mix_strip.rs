//! The income mix of the chosen month as a strip, where there is no room for its panel.

use std::sync::Arc;

use eframe::egui::{Align2, Rect, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use crate::app::charts::Scene;
use crate::app::theme::{self, Palette};
use crate::app::widgets::{hover_text, paint_mix, paint_once};
use crate::forecast::Line;
use crate::report::{IncomeRow, MonthReport};
use crate::words::Money;
use crate::words::assumptions::AssumptionsSentence;

const HEIGHT: f32 = 62.0;
const BAR: f32 = 14.0;
/// Between two names.
const GAP: f32 = 16.0;

/// Shows the strip: a bar of the streams that earn, the largest by name, and likes.
pub fn mix_strip_ui(ui: &mut Ui, scene: &Scene<'_>) {
    let (month, money) = (scene.month, Money::of(scene.plan.currency()));
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), HEIGHT), Sense::hover());
    let text = |row: &IncomeRow| format!("{}: {}", row.label, money.whole(row.shown));
    let all = || month.rows.iter().map(text).collect::<Vec<_>>();
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, all().join(", ")));
    paint_once(ui, response.id, (scene.state(), rect), || paint(ui, month, money, rect));
    hover_text(response, || all().join("\n"));
}

fn paint(ui: &Ui, month: &MonthReport, money: Money, rect: Rect) {
    let palette = Palette::of(ui.visuals());
    let painter = ui.painter().with_clip_rect(rect.intersect(ui.clip_rect()));
    painter.rect(rect, theme::card_corners(), palette.panel, Stroke::new(theme::HAIRLINE, palette.line), StrokeKind::Inside);
    let inner = rect.shrink2(vec2(theme::GAP, 10.0));
    paint_mix(ui, Rect::from_min_size(inner.min, vec2(inner.width(), BAR)), &month.rows);

    let y = inner.bottom() - 9.0;
    let likes = month.rows.iter().find(|row| row.line == Line::Likes);
    let mut right = inner.right();
    if let Some(likes) = likes {
        let text = format!("♥ {} {}", likes.label, money.whole(likes.shown));
        right = painter.text(pos2(right, y), Align2::RIGHT_CENTER, text, theme::strong(), palette.likes_text).left() - GAP;
    }
    let mut streams: Vec<&IncomeRow> = month.rows.iter().filter(|row| row.line != Line::Likes && row.enabled).collect();
    streams.sort_by(|a, b| b.amount.total_cmp(&a.amount));
    let mut left = inner.left();
    for (place, row) in streams.iter().enumerate() {
        let name = painter.layout_no_wrap(row.label.clone(), theme::body(), palette.text);
        let amount = painter.layout_no_wrap(money.whole(row.shown), theme::strong(), palette.text);
        let rest = AssumptionsSentence::More(streams.len() - place).to_string();
        let more = painter.layout_no_wrap(rest, theme::body(), palette.dim);
        let width = 18.0 + name.size().x + 6.0 + amount.size().x;
        let is_last = place + 1 == streams.len();
        if left + width + if is_last { 0.0 } else { GAP + more.size().x } > right {
            painter.galley(pos2(left, y - more.size().y / 2.0), more, palette.dim);
            break;
        }
        let square = Rect::from_center_size(pos2(left + 6.0, y), vec2(11.0, 11.0));
        painter.rect_filled(square, 3.0, palette.of_line(row.line));
        painter.galley(pos2(left + 18.0, y - name.size().y / 2.0), Arc::clone(&name), palette.text);
        painter.galley(pos2(left + 24.0 + name.size().x, y - amount.size().y / 2.0), amount, palette.text);
        left += width + GAP;
    }
}
