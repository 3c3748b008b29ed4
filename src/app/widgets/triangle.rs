//! The triangle of a card that expands, and of a sorted column.

use eframe::egui::{Color32, Painter, Pos2, Shape, Stroke, vec2};

/// Paints a triangle that points down or, where it does not, to the right.
pub fn triangle(painter: &Painter, center: Pos2, down: bool, color: Color32) {
    let points = if down {
        vec![center + vec2(-4.0, -2.0), center + vec2(4.0, -2.0), center + vec2(0.0, 3.0)]
    } else {
        vec![center + vec2(-2.0, -4.0), center + vec2(3.0, 0.0), center + vec2(-2.0, 4.0)]
    };
    painter.add(Shape::convex_polygon(points, color, Stroke::NONE));
}
