//! The tooltip of a chart: every stream of that month, likes among them.

use eframe::egui::{self, Align2, PopupAnchor, Response, Sense, Tooltip, Ui, pos2, vec2};

use super::scene::Scene;
use crate::app::theme::{self, Palette};
use crate::forecast::Line;
use crate::report;
use crate::words::Money;

const WIDTH: f32 = 210.0;
const ROW: f32 = 17.0;

/// Shows the month's streams beside the pointer.
pub(crate) fn month_tooltip_ui(ui: &Ui, response: &Response, scene: &Scene<'_>, t: usize) {
    let month = report::month(scene.plan, scene.forecast, t);
    let money = Money::of(scene.plan.currency());
    let anchor = PopupAnchor::Pointer;
    Tooltip::always_open(ui.ctx().clone(), ui.layer_id(), response.id.with("month"), anchor).gap(16.0).width(WIDTH).show(|ui| {
        let palette = Palette::of(ui.visuals());
        ui.spacing_mut().item_spacing.y = 0.0;
        let mut row = |name: &str, amount: String, mark: Option<Line>, font: egui::FontId, color: egui::Color32| {
            let (rect, _) = ui.allocate_exact_size(vec2(WIDTH, ROW), Sense::hover());
            let y = rect.center().y;
            let painter = ui.painter();
            match mark {
                Some(Line::Likes) => {
                    painter.text(pos2(rect.left() + 5.0, y), Align2::CENTER_CENTER, "♥", theme::note(), palette.likes_text);
                }
                Some(line) => {
                    painter.rect_filled(egui::Rect::from_center_size(pos2(rect.left() + 5.0, y), vec2(9.0, 9.0)), 2.0, palette.of_line(line));
                }
                None => {}
            }
            let left = if mark.is_some() { rect.left() + 16.0 } else { rect.left() };
            painter.text(pos2(left, y), Align2::LEFT_CENTER, name, font, color);
            painter.text(pos2(rect.right(), y), Align2::RIGHT_CENTER, amount, theme::strong(), color);
        };
        row(&format!("{} {}", month.month.name(), month.month.year()), money.whole(month.gross), None, theme::strong(), palette.text);
        let (likes, streams): (Vec<_>, Vec<_>) = month.rows.iter().partition(|row| row.line == Line::Likes);
        // From the top of the stack to its foot, as on the chart.
        for stream in streams.into_iter().rev() {
            let color = if stream.shown < 0.0 { palette.bad } else { palette.dim };
            row(&stream.label, money.whole(stream.shown), Some(stream.line), theme::body(), color);
        }
        for likes in likes {
            row(&likes.label, money.whole(likes.shown), Some(Line::Likes), theme::body(), palette.likes_text);
        }
    });
}
