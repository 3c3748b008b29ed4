//! The triangle of a card that expands, of a sorted column, and of a value beyond an axis.

use eframe::egui::{Color32, Painter, Pos2, Shape, Stroke, vec2};

/// The direction of a triangle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pointing {
    /// A card that is collapsed.
    Right,
    /// A card that is expanded, or a column that is sorted.
    Down,
    /// A value above the end of an axis.
    Up,
}

/// Paints a triangle.
pub fn triangle(painter: &Painter, center: Pos2, pointing: Pointing, color: Color32) {
    let corners = match pointing {
        Pointing::Right => [vec2(-2.0, -4.0), vec2(3.0, 0.0), vec2(-2.0, 4.0)],
        Pointing::Down => [vec2(-4.0, -2.0), vec2(4.0, -2.0), vec2(0.0, 3.0)],
        Pointing::Up => [vec2(-4.0, 2.0), vec2(4.0, 2.0), vec2(0.0, -3.0)],
    };
    painter.add(Shape::convex_polygon(corners.map(|corner| center + corner).to_vec(), color, Stroke::NONE));
}
