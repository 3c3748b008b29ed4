//! The mark of a scenario: a diamond in its colour.

use eframe::egui::{Color32, Painter, Pos2, Shape, Stroke, vec2};

/// Paints a filled diamond this far to each side of its middle.
pub fn diamond(painter: &Painter, center: Pos2, radius: f32, color: Color32) {
    let corners = [vec2(0.0, -radius), vec2(radius, 0.0), vec2(0.0, radius), vec2(-radius, 0.0)].map(|corner| center + corner);
    painter.add(Shape::convex_polygon(corners.to_vec(), color, Stroke::NONE));
}
