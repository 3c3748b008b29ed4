//! The marks that the typeface lacks, and the ring around a control with the focus.

use eframe::egui::epaint::CubicBezierShape;
use eframe::egui::{Color32, Painter, Pos2, Rect, Response, Shape, Stroke, StrokeKind, Ui, pos2, vec2};

use crate::app::theme::{self, Palette};

/// Paints the ring of a control that has the focus.
pub fn focus_ring(ui: &Ui, response: &Response, rect: Rect) {
    if response.has_focus() {
        let stroke = Stroke::new(1.0, Palette::of(ui.visuals()).accent);
        ui.painter().rect_stroke(rect, f32::from(theme::SMALL_RADIUS), stroke, StrokeKind::Inside);
    }
}

/// Paints the mark of a scenario, a filled diamond this far to each side of its middle.
pub fn diamond(painter: &Painter, center: Pos2, radius: f32, color: Color32) {
    let corners = [vec2(0.0, -radius), vec2(radius, 0.0), vec2(0.0, radius), vec2(-radius, 0.0)].map(|corner| center + corner);
    painter.add(Shape::convex_polygon(corners.to_vec(), color, Stroke::NONE));
}

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

/// Paints an eye, the sign of amounts that others may see.
pub fn paint_eye(painter: &Painter, center: Pos2, color: Color32) {
    let at = |x: f32, y: f32| pos2(center.x + x, center.y + y);
    let stroke = Stroke::new(1.4, color);
    for y in [-7.0, 7.0] {
        let lid = [at(-8.0, 0.0), at(-4.0, y), at(4.0, y), at(8.0, 0.0)];
        painter.add(CubicBezierShape::from_points_stroke(lid, false, Color32::TRANSPARENT, stroke));
    }
    painter.circle_filled(center, 2.4, color);
}

/// Paints an arrow that leads up and out of a tray.
pub fn paint_export(painter: &Painter, center: Pos2, color: Color32) {
    let at = |x: f32, y: f32| pos2(center.x + x, center.y + y);
    let stroke = Stroke::new(1.4, color);
    painter.line(vec![at(-3.5, -3.5), at(0.0, -7.0), at(3.5, -3.5)], stroke);
    painter.line_segment([at(0.0, -7.0), at(0.0, 2.0)], stroke);
    painter.line(vec![at(-6.5, 0.5), at(-6.5, 6.0), at(6.5, 6.0), at(6.5, 0.5)], stroke);
}

/// Paints a pencil, beside text that can be edited.
pub fn paint_pencil(ui: &Ui, center: Pos2, color: Color32) {
    let at = |x: f32, y: f32| pos2(center.x + x, center.y + y);
    let body = vec![at(-4.5, 4.5), at(-4.5, 2.0), at(2.0, -4.5), at(4.5, -2.0), at(-2.0, 4.5)];
    ui.painter().add(Shape::closed_line(body, Stroke::new(1.2, color)));
    ui.painter().line_segment([at(0.5, -3.0), at(3.0, -0.5)], Stroke::new(1.2, color));
}
