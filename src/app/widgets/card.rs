//! A card that expands: a coloured edge, a header with name, amount and switch, and a body.

use eframe::egui::{self, Align2, Color32, CornerRadius, Rect, Role, Sense, Stroke, TextFormat, Ui, UiBuilder, WidgetInfo, pos2, vec2};

use super::diamond::diamond;
use super::switch::{Switch, switch_ui};
use super::text::paint_label;
use super::triangle::{Pointing, triangle};
use crate::app::sections::Section;
use crate::app::theme::{self, Palette};

/// The header of a card.
pub struct CardHeader<'a> {
    /// The card.
    pub section: Section,
    /// Its name on screen.
    pub name: &'a str,
    /// The colour of the scenario that differs from the base on this card; none where it does not.
    pub mark: Option<Color32>,
    /// The colour of its edge; none for a card that is no stream.
    pub edge: Option<Color32>,
    /// The amount of the chosen month, made only where it can be seen or read out.
    pub amount: &'a dyn Fn() -> String,
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

const EDGE: f32 = 4.0;
const EDGE_RADIUS: u8 = 4;
const HEADER_HEIGHT: f32 = 22.0;
/// Room for an amount with the switch beside it.
const AMOUNT_WIDTH: f32 = 64.0;
const SWITCH: egui::Vec2 = vec2(26.0, 16.0);

/// Shows a card.
pub fn card_ui(ui: &mut Ui, header: &CardHeader<'_>, body: impl FnOnce(&mut Ui)) -> CardResponse {
    let palette = Palette::of(ui.visuals());
    let frame =
        egui::Frame::new().fill(palette.card).corner_radius(theme::card_corners()).inner_margin(egui::Margin { left: 14, right: 12, top: 8, bottom: 8 });
    let mut response = CardResponse::default();
    let shown = frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        response = header_ui(ui, header);
        if header.expanded {
            ui.spacing_mut().item_spacing.y = 2.0;
            body(ui);
        }
    });
    if let Some(color) = header.edge {
        let rect = shown.response.rect;
        let edge = Rect::from_min_max(rect.min, pos2(rect.left() + EDGE, rect.bottom()));
        ui.painter().rect_filled(edge, CornerRadius { nw: EDGE_RADIUS, sw: EDGE_RADIUS, ne: 0, se: 0 }, color);
    }
    response
}

fn header_ui(ui: &mut Ui, header: &CardHeader<'_>) -> CardResponse {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), HEADER_HEIGHT), Sense::hover());
    // Amounts share the right edge of the fields below them; the switch is left of them, apart from what expands the card.
    let switch_rect = Rect::from_min_size(pos2(rect.right() - AMOUNT_WIDTH - SWITCH.x, rect.center().y - SWITCH.y / 2.0), SWITCH);
    let response = ui.interact(rect, ui.scope_id().with(("card", header.section)), Sense::click());
    response.widget_info(|| {
        let differs = if header.mark.is_some() { ", differs from the base" } else { "" };
        let text = format!("{}, {}{differs}", header.name, (header.amount)());
        WidgetInfo::selected(Role::DisclosureTriangle, ui.is_enabled(), header.expanded, text)
    });
    if ui.is_rect_visible(rect) {
        paint_header(ui, header, rect, &response, switch_rect.left());
    }
    let name = || format!("{} counted in", header.name);
    let switched =
        header.switch.is_some_and(|on| ui.scope_builder(UiBuilder::new().max_rect(switch_rect), |ui| switch_ui(ui, &Switch { on, name: &name })).inner);
    CardResponse { toggled: response.clicked(), switched }
}

fn paint_header(ui: &Ui, header: &CardHeader<'_>, rect: Rect, response: &egui::Response, switch_left: f32) {
    let palette = Palette::of(ui.visuals());
    let y = rect.center().y;
    if response.has_focus() {
        ui.painter().rect_stroke(rect.expand(3.0), f32::from(theme::SMALL_RADIUS), Stroke::new(1.0, palette.accent), egui::StrokeKind::Inside);
    }
    let pointing = if header.expanded { Pointing::Down } else { Pointing::Right };
    triangle(ui.painter(), pos2(rect.left() + 4.0, y), pointing, if response.hovered() { palette.text } else { palette.faint });
    let is_off = header.switch == Some(false);
    let (amount, amount_color) = if is_off { ("off".to_owned(), palette.faint) } else { ((header.amount)(), header.amount_color) };
    let amount_rect = ui.painter().text(pos2(rect.right(), y), Align2::RIGHT_CENTER, amount, theme::strong(), amount_color);
    let right = if header.switch.is_some() { switch_left } else { amount_rect.left() };
    let left = rect.left() + if header.mark.is_some() { 28.0 } else { 16.0 };
    if let Some(color) = header.mark {
        diamond(ui.painter(), pos2(rect.left() + 19.0, y), 4.0, color);
    }
    paint_label(ui, header.name, TextFormat::simple(theme::strong(), if is_off { palette.dim } else { palette.text }), left..=right - 6.0, y);
}
