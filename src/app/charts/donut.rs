//! The income mix as a ring. Losses and likes have no part in it: the table below lists them.

use std::f32::consts::TAU;

use eframe::egui::{Align2, Color32, Painter, Pos2, Role, Sense, Shape, Stroke, Ui, Vec2, WidgetInfo, epaint::PathStroke, vec2};

use super::scene::Scene;
use crate::app::theme::{self, Palette};
use crate::app::widgets::{blur_of, count_f32, paint_once, to_f32};
use crate::report::MonthReport;
use crate::words::{ChartText, Money};

const RADIUS: f32 = 58.0;
const THICKNESS: f32 = 27.0;

/// Shows the ring with the month's gross inside.
pub fn donut_ui(ui: &mut Ui, scene: &Scene<'_>) {
    let (month, money) = (scene.month, Money::of(scene.plan.currency()));
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 2.0 * RADIUS + THICKNESS + 16.0), Sense::hover());
    let blur = blur_of(&response);
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, blur.within(|| ChartText::Mix(month.gross, money).to_string())));
    paint_once(ui, response.id, (scene.state(), rect, blur), || blur.within(|| paint(ui.painter(), month, money, rect.center())));
}

fn paint(painter: &Painter, month: &MonthReport, money: Money, center: Pos2) {
    let palette = Palette::of(&painter.ctx().global_style().visuals);
    let gains: f64 = month.rows.iter().map(|row| row.amount.max(0.0)).sum();
    if gains > 0.0 {
        let mut from = 0.0;
        for row in month.rows.iter().filter(|row| row.amount > 0.0) {
            let to = from + to_f32(row.amount / gains);
            painter.add(arc(center, from, to, palette.of_line(row.line)));
            from = to;
        }
        let mut edge = 0.0;
        for row in month.rows.iter().filter(|row| row.amount > 0.0 && row.amount < gains) {
            let direction = Vec2::angled(edge * TAU - TAU / 4.0);
            painter.line_segment(
                [center + direction * (RADIUS - THICKNESS / 2.0 - 1.0), center + direction * (RADIUS + THICKNESS / 2.0 + 1.0)],
                Stroke::new(1.5, palette.panel),
            );
            edge += to_f32(row.amount / gains);
        }
    } else {
        painter.add(arc(center, 0.0, 1.0, palette.line));
    }
    let inside = 2.0 * RADIUS - THICKNESS - 8.0;
    let figure = painter.layout_no_wrap(money.whole(month.gross), theme::question(), palette.text);
    let figure = if figure.size().x > inside { painter.layout_no_wrap(money.compact(month.gross), theme::question(), palette.text) } else { figure };
    painter.galley(center - vec2(figure.size().x / 2.0, figure.size().y - 4.0), figure, palette.text);
    painter.text(center + vec2(0.0, 6.0), Align2::CENTER_TOP, ChartText::BeforeCosts.to_string(), theme::note(), palette.dim);
}

/// A part of the ring, as a thick line: its edges come out smooth.
fn arc(center: Pos2, from: f32, to: f32, color: Color32) -> Shape {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 2 and 128")]
    let steps = ((to - from) * 128.0).ceil().clamp(2.0, 128.0) as usize;
    let point = |i: usize| center + Vec2::angled((from + (to - from) * count_f32(i) / count_f32(steps)) * TAU - TAU / 4.0) * RADIUS;
    Shape::line((0..=steps).map(point).collect(), PathStroke::new(THICKNESS, color))
}
