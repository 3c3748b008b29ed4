//! A pencil, beside text that can be edited.

use eframe::egui::{Color32, Pos2, Shape, Stroke, Ui, pos2};

/// Paints a pencil.
pub fn paint_pencil(ui: &Ui, center: Pos2, color: Color32) {
    let at = |x: f32, y: f32| pos2(center.x + x, center.y + y);
    let body = vec![at(-4.5, 4.5), at(-4.5, 2.0), at(2.0, -4.5), at(4.5, -2.0), at(-2.0, 4.5)];
    ui.painter().add(Shape::closed_line(body, Stroke::new(1.2, color)));
    ui.painter().line_segment([at(0.5, -3.0), at(3.0, -0.5)], Stroke::new(1.2, color));
}
