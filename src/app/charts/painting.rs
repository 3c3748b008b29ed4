//! The elements of a drawing, painted by egui.

use eframe::egui::{Color32, CornerRadius, Mesh, Painter, Pos2, Shape, Stroke, StrokeKind, pos2};

use crate::app::theme::{self, Palette};
use crate::drawing::{Canvas, Element, Font, Ink, Pattern, Pen, PlacedText, Point, Rect, Ruler, Size};

/// The measures of texts by egui.
pub(crate) struct ScreenRuler<'a>(pub(crate) &'a Painter);

impl Ruler for ScreenRuler<'_> {
    fn size(&self, text: &str, font: Font) -> Size {
        let size = self.0.layout_no_wrap(text.to_owned(), theme::font_id(font), Color32::PLACEHOLDER).size();
        Size { width: size.x, height: size.y }
    }
}

/// Paints everything that `draw` adds to a canvas.
pub(crate) fn paint(painter: &Painter, draw: impl FnOnce(&mut Canvas<'_>)) {
    let ruler = ScreenRuler(painter);
    let mut canvas = Canvas::new(&ruler);
    draw(&mut canvas);
    let palette = Palette::of(&painter.ctx().global_style().visuals);
    paint_all(painter, palette, &canvas.into_elements());
}

fn paint_all(painter: &Painter, palette: &Palette, elements: &[Element]) {
    let color = |ink: Ink| palette.role(ink.role).gamma_multiply(ink.strength);
    let stroke = |pen: Pen| Stroke::new(pen.width, color(pen.ink));
    for element in elements {
        match element {
            Element::Area { upper, lower, ink } => drop(painter.add(area(upper, lower, color(*ink)))),
            Element::Line(points, pen) => paint_line(painter, &points.iter().copied().map(on_screen).collect::<Vec<_>>(), (pen.pattern, stroke(*pen))),
            Element::Segment([from, to], pen) => drop(painter.line_segment([on_screen(*from), on_screen(*to)], stroke(*pen))),
            Element::Box { rect, corner, fill, edge } => {
                let fill = fill.map_or(Color32::TRANSPARENT, color);
                painter.rect(rect_on_screen(rect), corners(*corner), fill, edge.map_or(Stroke::NONE, stroke), StrokeKind::Inside);
            }
            Element::Circle { center, radius, fill, edge } => drop(painter.circle(on_screen(*center), *radius, color(*fill), stroke(*edge))),
            Element::Polygon(points, ink) => {
                painter.add(Shape::convex_polygon(points.iter().copied().map(on_screen).collect(), color(*ink), Stroke::NONE));
            }
            Element::Text(PlacedText { text, place, font, role, .. }) => {
                let galley = painter.layout_no_wrap(text.clone(), theme::font_id(*font), palette.role(*role));
                painter.galley(on_screen(place.min), galley, palette.role(*role));
            }
            Element::Clipped(rect, inside) => {
                let clip = rect_on_screen(rect).intersect(painter.clip_rect());
                paint_all(&painter.with_clip_rect(clip), palette, inside);
            }
        }
    }
}

fn paint_line(painter: &Painter, points: &[Pos2], (pattern, stroke): (Pattern, Stroke)) {
    match pattern {
        Pattern::Solid => drop(painter.add(Shape::line(points.to_vec(), stroke))),
        Pattern::Dashed(dash, gap) => painter.extend(Shape::dashed_line(points, stroke, dash, gap)),
        Pattern::Dotted(apart) => painter.extend(Shape::dotted_line(points, stroke.color, apart, stroke.width)),
    }
}

/// One mesh: the edges of neighbouring shapes would shine through.
fn area(upper: &[Point], lower: &[Point], color: Color32) -> Shape {
    let mut mesh = Mesh::default();
    for (i, (upper, lower)) in (0_u32..).zip(upper.iter().zip(lower)) {
        mesh.colored_vertex(on_screen(*upper), color);
        mesh.colored_vertex(on_screen(*lower), color);
        if i > 0 {
            mesh.add_triangle(2 * i - 2, 2 * i - 1, 2 * i);
            mesh.add_triangle(2 * i - 1, 2 * i + 1, 2 * i);
        }
    }
    Shape::mesh(mesh)
}

/// A point as egui has it.
fn on_screen(point: Point) -> Pos2 {
    pos2(point.x, point.y)
}

/// A rectangle as egui has it.
pub(crate) fn rect_on_screen(rect: &Rect) -> eframe::egui::Rect {
    eframe::egui::Rect::from_min_max(on_screen(rect.min), on_screen(rect.max))
}

/// A rectangle of egui in a drawing.
pub(crate) const fn in_drawing(rect: eframe::egui::Rect) -> Rect {
    Rect::from_ends((rect.min.x, rect.max.x), (rect.min.y, rect.max.y))
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a few points")]
const fn corners(radius: f32) -> CornerRadius {
    CornerRadius::same(radius as u8)
}

#[cfg(test)]
mod tests {
    use std::num::NonZeroUsize;
    use std::sync::atomic::AtomicBool;

    use eframe::egui::{Context, RawInput};

    use super::*;
    use crate::drawing::{Align, Drawing, TypefaceRuler};
    use crate::export::picture::{PictureLines, PictureSource, PictureView, ReachAsked, drawing};
    use crate::file;
    use crate::forecast::futures::Engine;
    use crate::ledger::Ledger;
    use crate::plan::{Plan, Variant};

    /// A plan with something to draw in every view.
    fn plan() -> Plan {
        let text = "(format: \"2.3\", plan: (name: \"Everything\", start_month: \"2027-01\"), cash: (opening: 2500), futures: (count: 300), \
                    scenarios: [(name: \"More LIVEs\", changes: {\"live.sessions_per_month\": 25})], \
                    actuals: (amounts: [(month: \"2027-01\", stream: \"gifts\", source: \"typed\", earned: 850)], days: [DAYS]))";
        let day = |i: u32| format!("(day: \"2027-01-{i:02}\", minutes: {}, likes: {}, diamonds: {}), ", 60 + i * 7 % 50, 900 + i * 37, 400 + i * i % 300);
        let days: String = (1..=20).map(day).collect();
        file::read(&text.replace("DAYS", &days), "2027-02".parse().unwrap()).unwrap()
    }

    /// The picture of a view with these measures of texts.
    fn pictured(plan: &Plan, view: PictureView, ruler: &dyn Ruler) -> Drawing {
        let (ledger, reach) = (Ledger::built_in(), ReachAsked::default());
        let source = PictureSource { plan, shown: Variant::Base, view, month: 0, reach: &reach, ledger: &ledger, today: jiff::civil::date(2027, 2, 14) };
        drawing(&source, PictureLines::Shown, ruler, (&mut Engine::new(NonZeroUsize::MIN), &AtomicBool::new(false))).unwrap()
    }

    /// The end of a text that keeps its place.
    const fn anchor(text: &PlacedText) -> Point {
        let (left, right) = text.place.across();
        let x = match text.align {
            Align::Left => left,
            Align::Middle => f32::midpoint(left, right),
            Align::Right => right,
        };
        Point::new(x, text.place.center().y)
    }

    /// The ends of everything that an element draws, in order.
    fn places(elements: &[Element]) -> Vec<Point> {
        let of = |element: &Element| match element {
            Element::Area { upper, lower, .. } => upper.iter().chain(lower).copied().collect(),
            Element::Line(points, _) | Element::Polygon(points, _) => points.clone(),
            Element::Segment(ends, _) => ends.to_vec(),
            Element::Box { rect, .. } => vec![rect.min, rect.max],
            Element::Circle { center, .. } => vec![*center],
            Element::Text(text) => vec![anchor(text)],
            Element::Clipped(rect, inside) => [rect.min, rect.max].into_iter().chain(places(inside)).collect(),
        };
        elements.iter().flat_map(of).collect()
    }

    #[test]
    fn elements_of_every_view_are_in_the_same_places_on_screen_and_in_files() {
        let (plan, ctx) = (plan(), Context::default());
        theme::install(&ctx);
        for view in PictureView::ALL {
            let mut on_screen = None;
            let mut frame = ctx.run_ui(RawInput::default(), |ui| on_screen = Some(pictured(&plan, view, &ScreenRuler(ui.painter()))));
            frame.textures_delta.clear();
            let (on_screen, in_file) = (on_screen.unwrap(), pictured(&plan, view, &TypefaceRuler));
            let texts = |drawing: &Drawing| Element::labels(&drawing.elements).into_iter().map(|label| label.text.clone()).collect::<Vec<_>>();
            assert_eq!(texts(&on_screen), texts(&in_file), "{view:?}");
            let (on_screen, in_file) = (places(&on_screen.elements), places(&in_file.elements));
            assert_eq!(on_screen.len(), in_file.len(), "{view:?}");
            for (one, other) in on_screen.iter().zip(&in_file) {
                // egui rounds the height of a line and the width of a letter to pixels.
                assert!((one.x - other.x).abs() <= 2.0 && (one.y - other.y).abs() <= 1.5, "{view:?}: {one:?} on screen, {other:?} in a file");
            }
        }
    }
}
