//! The table of streams so far: planned, real and the difference, likes with nothing.

use std::sync::Arc;

use eframe::egui::{Align2, Color32, CornerRadius, FontId, Rect, Role, Sense, Stroke, TextFormat, Ui, WidgetInfo, pos2, vec2};

use crate::app::charts::Scene;
use crate::app::theme::{self, Palette};
use crate::app::widgets::{Same, blur_of, paint_label, paint_name, paint_once};
use crate::report::{self, SoFar, SoFarRow};
use crate::words::RealityWord;
use crate::words::reality_view::RealityText;
use crate::words::{Blur, Heading, Money, UNKNOWN};

const ROW: f32 = 20.0;
/// The width of a column of amounts, as a part of the table.
const COLUMN: f32 = 0.22;

/// A row of texts.
struct RowTexts {
    name: String,
    /// The name where there is little room.
    short: String,
    planned: String,
    real: String,
    difference: String,
}

/// The look of a row.
#[derive(Clone, Copy, PartialEq)]
struct RowLook {
    mark: Option<Color32>,
    name: Color32,
    difference: Color32,
    is_sum: bool,
}

/// Shows the table.
pub(super) fn streams_ui(ui: &mut Ui, scene: &Scene<'_>, so_far: &Arc<SoFar>) {
    let palette = Palette::of(ui.visuals());
    let money = scene.money();
    ui.spacing_mut().item_spacing.y = 0.0;
    head_ui(ui, palette);
    let texts = |[name, short]: [&str; 2], planned: f64, real: f64| RowTexts {
        name: name.to_owned(),
        short: short.to_owned(),
        planned: money.whole(planned),
        real: money.whole(real),
        difference: if real == planned { money.whole(0.0) } else { money.signed_whole(real - planned) },
    };
    for SoFarRow { stream, planned, real } in &so_far.rows {
        let change = real.map_or(0.0, |real| real - planned);
        let look = RowLook { mark: Some(palette.stream(*stream)), name: palette.text, difference: palette.of_change(change), is_sum: false };
        let name = report::stream_name(scene.plan, *stream);
        let names = [name, stream.short_name(name)];
        let unknown = || RowTexts { real: UNKNOWN.to_owned(), difference: UNKNOWN.to_owned(), ..texts(names, *planned, 0.0) };
        row_ui(ui, so_far, look, || real.map_or_else(unknown, |real| texts(names, *planned, real)));
    }
    let likes = RowLook { mark: Some(palette.likes), name: palette.likes_text, difference: palette.likes_text, is_sum: false };
    row_ui(ui, so_far, likes, || likes_texts(scene, money));
    let sum = RowLook { mark: None, name: palette.text, difference: palette.of_change(so_far.real - so_far.planned), is_sum: true };
    row_ui(ui, so_far, sum, || texts([RealityWord::AllStreams.word(); 2], so_far.planned, so_far.real));
}

fn likes_texts(scene: &Scene<'_>, money: Money) -> RowTexts {
    let nothing = money.whole(scene.forecast.likes().into());
    RowTexts {
        name: Heading::Likes.name().to_owned(),
        short: Heading::Likes.name().to_owned(),
        planned: nothing.clone(),
        real: nothing.clone(),
        difference: nothing,
    }
}

fn head_ui(ui: &mut Ui, palette: &Palette) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), ROW + 4.0), Sense::hover());
    let y = rect.center().y;
    let [planned, real, difference] = columns(rect);
    let heading = |x: f32, text: RealityWord| ui.painter().text(pos2(x, y), Align2::RIGHT_CENTER, text.word(), theme::note(), palette.dim);
    let end = heading(planned, RealityWord::Planned).left();
    heading(real, RealityWord::Real);
    heading(difference, RealityWord::Difference);
    paint_label(ui, RealityWord::ByStream.word(), TextFormat::simple(theme::strong(), palette.text), rect.left()..=end - 8.0, y);
}

/// The right ends of the columns.
fn columns(rect: Rect) -> [f32; 3] {
    [2.0, 1.0, 0.0].map(|back| rect.right() - 4.0 - back * (rect.width() * COLUMN).min(84.0))
}

fn row_ui(ui: &mut Ui, so_far: &Arc<SoFar>, look: RowLook, texts: impl Fn() -> RowTexts) {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::hover());
    // The pointer on a row shows amounts that are blurred.
    let blur = if response.hovered() { Blur::Off } else { blur_of(&response) };
    response.widget_info(|| {
        let RowTexts { name, planned, real, difference, .. } = blur.within(&texts);
        let row = RealityText::StreamRow { name, planned, real, difference };
        WidgetInfo::labeled(Role::Label, true, row.to_string())
    });
    paint_once(ui, response.id, (Same(Arc::clone(so_far)), rect, blur, look), || paint(ui, rect, look, &blur.within(&texts)));
}

fn paint(ui: &Ui, rect: Rect, look: RowLook, texts: &RowTexts) {
    let palette = Palette::of(ui.visuals());
    let (painter, y) = (ui.painter(), rect.center().y);
    let font = |is_strong: bool| -> FontId { if is_strong { theme::strong() } else { theme::body() } };
    let left = match look.mark {
        Some(color) if color == palette.likes => {
            painter.text(pos2(rect.left() + 5.0, y), Align2::CENTER_CENTER, "♥", theme::note(), look.name);
            18.0
        }
        Some(color) => {
            painter.rect_filled(Rect::from_center_size(pos2(rect.left() + 5.0, y), vec2(9.0, 9.0)), CornerRadius::same(2), color);
            18.0
        }
        None => {
            painter.hline(rect.x_range(), rect.top(), Stroke::new(theme::HAIRLINE, palette.line));
            0.0
        }
    };
    let [planned, real, difference] = columns(rect);
    let amount = |x: f32, text: &str, font: FontId, color: Color32| painter.text(pos2(x, y), Align2::RIGHT_CENTER, text, font, color);
    let end = amount(planned, &texts.planned, font(look.is_sum), if look.is_sum { palette.text } else { palette.dim }).left();
    amount(real, &texts.real, theme::strong(), look.name);
    amount(difference, &texts.difference, font(look.is_sum), look.difference);
    paint_name(ui, [&texts.name, &texts.short], TextFormat::simple(font(look.is_sum), look.name), rect.left() + left..=end - 8.0, y);
}
