//! Work that a frame reuses from the one before: paintings and values that stay until their inputs change.

use std::sync::Arc;

use eframe::egui::epaint::Tessellator;
use eframe::egui::{Color32, Context, Galley, Id, LayerId, Mesh, Rect, Shape, Ui};

use crate::app::theme;
use crate::plan::Variant;
use crate::session::Revisions;
use crate::words::{Blur, Wording};

/// The plan with its scenarios, the one on screen, and the month, as texts and paintings depend on them.
pub type PlanState = (Revisions, Variant, usize);

/// Shared data, compared by its address.
#[derive(Debug)]
pub struct Same<T>(pub Arc<T>);

impl<T> Clone for Same<T> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<T> PartialEq for Same<T> {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

/// Everything that a text depends on beside its letters.
#[derive(Clone, PartialEq)]
struct TextLook {
    wording: Wording,
    blur: Blur,
    pixels_per_point: f32,
    /// A text of this frame: egui lays it out anew where the glyphs of every text have moved.
    glyphs: Same<Galley>,
}

impl TextLook {
    fn of(ctx: &Context) -> Self {
        let known = ctx.data(|data| data.get_temp(Id::unique(GLYPHS)));
        Self { wording: Wording::current(), blur: Blur::current(), pixels_per_point: ctx.pixels_per_point(), glyphs: known.unwrap_or_else(|| lay_out(ctx)) }
    }
}

const GLYPHS: &str = "frame-glyphs";

/// Notes the glyphs of a frame, before anything is shown in it.
pub fn note_glyphs(ctx: &Context) {
    let glyphs = lay_out(ctx);
    ctx.data_mut(|data| data.insert_temp(Id::unique(GLYPHS), glyphs));
}

fn lay_out(ctx: &Context) -> Same<Galley> {
    Same(ctx.fonts_mut(|fonts| fonts.layout_no_wrap("0".to_owned(), theme::body(), Color32::PLACEHOLDER)))
}

/// The value for a key, computed where the frame before had none or that of another key.
pub fn compute_once<K, T>(ctx: &Context, id: Id, key: K, compute: impl FnOnce() -> T) -> Arc<T>
where
    K: Clone + PartialEq + Send + Sync + 'static,
    T: Send + Sync + 'static,
{
    let key = (key, TextLook::of(ctx));
    if let Some((known, value)) = ctx.data(|data| data.get_temp::<((K, TextLook), Arc<T>)>(id))
        && known == key
    {
        return value;
    }
    let value = Arc::new(compute());
    ctx.data_mut(|data| data.insert_temp(id, (key, Arc::clone(&value))));
    value
}

/// Everything that a painting depends on beside its data.
#[derive(Clone, PartialEq)]
struct PaintLook {
    text: TextLook,
    layer: LayerId,
    clip: Rect,
    ground: Color32,
    is_visible: bool,
    is_enabled: bool,
    opacity: f32,
}

impl PaintLook {
    fn of(ui: &Ui) -> Self {
        Self {
            text: TextLook::of(ui.ctx()),
            layer: ui.layer_id(),
            clip: ui.clip_rect(),
            ground: ui.visuals().extreme_bg_color,
            is_visible: ui.is_visible(),
            is_enabled: ui.is_enabled(),
            opacity: ui.opacity(),
        }
    }
}

/// Shapes, each with the rectangle that it is clipped to.
type Painting = Arc<Vec<(Rect, Shape)>>;

/// The passes after which a painting is kept. While a slider moves each painting is of two passes, and none is worth it.
const STILL: u8 = 3;

/// A painting by its key.
#[derive(Clone)]
struct KeptShapes<K> {
    key: (K, PaintLook),
    /// The passes that painted it.
    passes: u8,
    shapes: Option<Painting>,
}

/// Adds a painting to the frame, painted where those before were not all of this key. `paint` adds shapes to the layer of `ui`, and nothing
/// else.
pub fn paint_once<K>(ui: &Ui, id: Id, key: K, paint: impl FnOnce())
where
    K: Clone + PartialEq + Send + Sync + 'static,
{
    let (layer, key) = (ui.layer_id(), (key, PaintLook::of(ui)));
    let (passes, known) = ui.data_mut(|data| {
        let kept = data.get_temp_mut_or_insert_with(id, || KeptShapes { key: key.clone(), passes: 0, shapes: None });
        if kept.key != key {
            *kept = KeptShapes { key: key.clone(), passes: 0, shapes: None };
        }
        kept.passes = kept.passes.saturating_add(1);
        (kept.passes, kept.shapes.clone())
    });
    if let Some(shapes) = known {
        return ui.ctx().graphics_mut(|graphics| {
            let list = graphics.entry(layer);
            for (clip, shape) in shapes.iter() {
                list.add(*clip, shape.clone());
            }
        });
    }
    let before = ui.ctx().graphics(|graphics| graphics.get(layer).map_or(0, |list| list.next_idx().0));
    paint();
    if passes < STILL {
        return;
    }
    let mut tessellator = Tessellator::new(ui.pixels_per_point(), ui.tessellation_options(|options| *options), [1, 1], Vec::new());
    let shapes = ui.ctx().graphics(|graphics| {
        let added = graphics.get(layer).into_iter().flat_map(|list| list.all_entries().skip(before));
        added.map(|added| (added.clip_rect, at_rest(&mut tessellator, &added.shape))).collect::<Vec<_>>()
    });
    ui.data_mut(|data| data.insert_temp(id, KeptShapes { key, passes, shapes: Some(Arc::new(shapes)) }));
}

/// The shape in a form that costs nothing to copy.
fn at_rest(tessellator: &mut Tessellator, shape: &Shape) -> Shape {
    if !matches!(shape, Shape::Path(_)) {
        return shape.clone();
    }
    let mut mesh = Mesh::default();
    tessellator.tessellate_shape(shape.clone(), &mut mesh);
    Shape::mesh(mesh)
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use eframe::egui::{RawInput, Stroke, pos2};

    use super::*;
    use crate::words::NumberFormat;

    /// The shapes of a frame that paints a square and a line of this key, and how often it painted them.
    fn frame(ctx: &Context, key: u8) -> (Vec<Shape>, usize) {
        let painted = Cell::new(0);
        let mut output = ctx.run_ui(RawInput::default(), |ui| {
            note_glyphs(ui.ctx());
            paint_once(ui, Id::unique("tested"), key, || {
                painted.set(painted.get() + 1);
                let place = Rect::from_min_size(pos2(10.0 * f32::from(key), 10.0), eframe::egui::vec2(5.0, 5.0));
                ui.painter().rect_filled(place, 0.0, theme::DARK.good);
                ui.painter().add(Shape::line(vec![place.min, place.max, place.right_top()], Stroke::new(2.0, theme::DARK.good)));
            });
        });
        output.textures_delta.clear();
        (output.shapes.into_iter().map(|clipped| clipped.shape).collect(), painted.get())
    }

    #[test]
    fn painting_is_kept_until_its_key_or_the_look_of_texts_changes() {
        let ctx = Context::default();
        theme::install(&ctx);
        let rest = |key| (0..STILL).for_each(|_| assert_eq!(frame(&ctx, key).1, 1));
        rest(1);
        let (shapes, painted) = frame(&ctx, 1);
        assert_eq!((shapes.len(), painted), (2, 0));
        assert!(matches!((&shapes[0], &shapes[1]), (Shape::Rect(_), Shape::Mesh(_))), "{shapes:?}");
        rest(2);
        assert_eq!(frame(&ctx, 2).1, 0);
        NumberFormat::CommaPoint.make_current();
        rest(2);
        NumberFormat::PointComma.make_current();
        Blur::On.make_current();
        rest(2);
        Blur::Off.make_current();
    }
}
