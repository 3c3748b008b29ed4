//! A card that expands: a coloured edge, a header with name, amount and switch, and the contents that its caller draws.

use eframe::egui::{self, Align2, Color32, CornerRadius, Rect, Role, Sense, Shape, TextFormat, Ui, WidgetInfo, pos2, vec2};

use super::hover::blur_of;
use super::marks::{Pointing, diamond, focus_ring, triangle};
use super::once::{PlanState, paint_once};
use super::panel_texts::{paint_label, paint_name, text_width};
use super::place::in_place;
use super::screen_reader::tell_expands;
use super::switch::{Switch, switch_ui};
use crate::app::sections::Section;
use crate::app::theme::{self, Palette};
use crate::words::assumptions::{AssumptionsSentence, AssumptionsText};

/// The header of a card.
pub struct CardHeader<'a> {
    /// The state of the plan that its texts are of.
    pub state: PlanState,
    /// The card.
    pub section: Section,
    /// Its name on screen.
    pub name: &'a str,
    /// It for tight places.
    pub short_name: &'a str,
    /// The colour of the scenario that differs from the base on this card; `None` where it does not.
    pub mark: Option<Color32>,
    /// The colour of its edge.
    pub edge: Color32,
    /// The amount of the chosen month, made only where it can be seen or read out.
    pub amount: &'a dyn Fn() -> String,
    /// It for tight places.
    pub short: &'a dyn Fn() -> String,
    /// The colour of the amount.
    pub amount_color: Color32,
    /// Whether it is turned on, where it can be turned off.
    pub switch: Option<bool>,
    /// Whether the body is shown.
    pub expanded: bool,
}

/// The clicks on the header of a card.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CardResponse {
    /// To expand or collapse it.
    pub toggled: bool,
    /// To turn it on or off.
    pub switched: bool,
}

/// The left edge of labels in a body, and the right edge of figures, in points from the card's edges.
pub const INSET: f32 = 12.0;
/// The left edge of the texts of a collapsed card, right of its triangle.
pub const TEXT_LEFT: f32 = 28.0;
/// From the card's right edge to the end of tracks and switches.
pub const TRACK_RIGHT: f32 = 96.0;
/// The least room between a switch and the amount.
const APART: f32 = 6.0;
/// The right edge of figures: that of the text in the fields below.
const FIGURE_RIGHT: f32 = 20.0;

/// The mark of likes, always in their colour.
const HEART: &str = "♥";
const EDGE: f32 = 4.0;
const EDGE_RADIUS: u8 = 4;
const TOP: f32 = 4.0;
const HEADER: f32 = 22.0;
const BOTTOM: f32 = 4.0;
/// The height of a card without contents.
pub(super) const EMPTY: f32 = TOP + HEADER + BOTTOM;
const SWITCH: egui::Vec2 = vec2(28.0, 16.0);

/// Contents between the left and right edges of a card's labels and fields.
pub fn padded_ui<R>(ui: &mut Ui, contents: impl FnOnce(&mut Ui) -> R) -> R {
    #[expect(clippy::cast_possible_truncation, reason = "a small whole number")]
    let inset = INSET as i8;
    let frame = egui::Frame::new().inner_margin(egui::Margin { left: inset + 2, right: inset, top: 0, bottom: 0 });
    let padded = frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        contents(ui)
    });
    padded.inner
}

/// Shows a card; the contents below its header are as wide as the card.
pub fn card_ui(ui: &mut Ui, header: &CardHeader<'_>, contents: impl FnOnce(&mut Ui)) -> CardResponse {
    let palette = Palette::of(ui.visuals());
    let ground = ui.painter().add(Shape::Noop);
    let shown = ui.vertical(|ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 0.0;
        ui.add_space(TOP);
        let response = header_ui(ui, header);
        contents(ui);
        ui.add_space(BOTTOM);
        response
    });
    let rect = shown.response.rect;
    if ui.is_rect_visible(rect) {
        let fill = if !header.expanded && ui.rect_contains_pointer(rect) { palette.hovered } else { palette.card };
        let edge = Rect::from_min_max(rect.min, pos2(rect.left() + EDGE, rect.bottom()));
        let corners = CornerRadius { nw: EDGE_RADIUS, sw: EDGE_RADIUS, ne: 0, se: 0 };
        ui.painter().set(ground, Shape::rect_filled(rect, theme::card_corners(), fill));
        ui.painter().rect_filled(edge, corners, header.edge);
    }
    shown.inner
}

fn header_ui(ui: &mut Ui, header: &CardHeader<'_>) -> CardResponse {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), HEADER), Sense::hover());
    // The switch is left of the amount, apart from the area that expands the card.
    let switch_rect = Rect::from_min_size(pos2(rect.right() - TRACK_RIGHT - SWITCH.x, rect.center().y - SWITCH.y / 2.0), SWITCH);
    let response = ui.interact(rect, ui.scope_id().with(("card", header.section)), Sense::click());
    response.widget_info(|| {
        let differs = if header.mark.is_some() { AssumptionsText::Differs.to_string() } else { String::new() };
        let text = format!("{}, {}{differs}", header.name, (header.amount)());
        WidgetInfo::selected(Role::DisclosureTriangle, ui.is_enabled(), header.expanded, text)
    });
    tell_expands(&response);
    if ui.is_rect_visible(rect) {
        let look = (header.expanded, header.switch, header.mark, header.amount_color);
        let of = (header.state, look, rect, response.hovered(), response.has_focus());
        paint_once(ui, response.id, of, || paint_header(ui, header, rect, &response, switch_rect.left()));
    }
    let name = || AssumptionsSentence::CountedIn(header.name.to_owned()).to_string();
    let switched = header.switch.is_some_and(|on| in_place(ui, switch_rect, |ui| switch_ui(ui, &Switch { on, name: &name })));
    CardResponse { toggled: response.clicked(), switched }
}

fn paint_header(ui: &Ui, header: &CardHeader<'_>, rect: Rect, response: &egui::Response, switch_left: f32) {
    let palette = Palette::of(ui.visuals());
    let y = rect.center().y;
    focus_ring(ui, response, rect.shrink2(vec2(6.0, 0.0)));
    let pointing = if header.expanded { Pointing::Down } else { Pointing::Right };
    triangle(ui.painter(), pos2(rect.left() + 17.0, y), pointing, if response.hovered() { palette.text } else { palette.faint });
    let is_off = header.switch == Some(false);
    let written = |amount: &dyn Fn() -> String| blur_of(response).within(amount);
    // Beside a switch, or the actions of the slider below.
    let room = TRACK_RIGHT - FIGURE_RIGHT - APART;
    let fits = |amount: &String| text_width(ui.painter(), amount, theme::strong()) <= room;
    let amount = || Some(written(header.amount)).filter(fits).unwrap_or_else(|| written(header.short));
    let (amount, amount_color) = if is_off { (AssumptionsText::Off.to_string(), palette.faint) } else { (amount(), header.amount_color) };
    let amount_rect = ui.painter().text(pos2(rect.right() - FIGURE_RIGHT, y), Align2::RIGHT_CENTER, amount, theme::strong(), amount_color);
    let right = if header.switch.is_some() { switch_left } else { amount_rect.left() };
    let left = rect.left() + TEXT_LEFT + if header.mark.is_some() { 14.0 } else { 0.0 };
    if let Some(color) = header.mark {
        diamond(ui.painter(), pos2(rect.left() + TEXT_LEFT + 4.0, y), 4.0, color);
    }
    let format = TextFormat::simple(theme::strong(), if is_off { palette.dim } else { palette.text });
    if let Some(name) = header.name.strip_prefix(HEART) {
        ui.painter().text(pos2(left, y), Align2::LEFT_CENTER, HEART, theme::strong(), palette.likes_text);
        paint_label(ui, name.trim_start(), format, left + 18.0..=right - 6.0, y);
    } else {
        paint_name(ui, [header.name, header.short_name], format, left..=right - 6.0, y);
    }
}
