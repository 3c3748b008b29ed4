//! A card that expands: a coloured edge, a head with name, amount and switch, and a body.

use eframe::egui::{self, Color32, CornerRadius, Rect, Role, Sense, Stroke, Ui, UiBuilder, WidgetInfo, pos2, vec2};

use super::diamond::diamond;
use super::switch::switch_ui;
use super::text::paint_label;
use super::triangle::triangle;
use crate::app::theme::{self, Palette};

/// What the head of a card shows.
#[derive(Debug)]
pub struct CardHeader<'a> {
    /// Tells cards apart and is remembered with the fold.
    pub section: &'a str,
    /// The name on it.
    pub name: &'a str,
    /// The colour of the scenario that differs from the base on this card; none where it does not.
    pub mark: Option<Color32>,
    /// The colour of its edge; none for what is no stream.
    pub color: Option<Color32>,
    /// This month's amount.
    pub amount: String,
    /// The colour of the amount.
    pub amount_color: Color32,
    /// Whether it is switched on, where it can be switched off.
    pub switch: Option<bool>,
    /// Whether the body is shown.
    pub unfolded: bool,
}

/// What was clicked on the head of a card.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CardResponse {
    /// The head: fold or unfold.
    pub fold: bool,
    /// The switch.
    pub switch: bool,
}

const EDGE: f32 = 4.0;
const EDGE_RADIUS: u8 = 4;
const HEAD_HEIGHT: f32 = 22.0;
/// Room for an amount with the switch beside it.
const AMOUNT_WIDTH: f32 = 64.0;
const SWITCH: egui::Vec2 = vec2(26.0, 16.0);

/// Shows a card.
pub fn card_ui(ui: &mut Ui, head: &CardHeader<'_>, body: impl FnOnce(&mut Ui)) -> CardResponse {
    let palette = Palette::of(ui.visuals());
    let frame =
        egui::Frame::new().fill(palette.card).corner_radius(theme::card_corners()).inner_margin(egui::Margin { left: 14, right: 12, top: 8, bottom: 8 });
    let mut clicked = CardResponse::default();
    let shown = frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        clicked = head_ui(ui, head);
        if head.unfolded {
            ui.spacing_mut().item_spacing.y = 2.0;
            body(ui);
        }
    });
    if let Some(color) = head.color {
        let rect = shown.response.rect;
        let edge = Rect::from_min_max(rect.min, pos2(rect.left() + EDGE, rect.bottom()));
        ui.painter().rect_filled(edge, CornerRadius { nw: EDGE_RADIUS, sw: EDGE_RADIUS, ne: 0, se: 0 }, color);
    }
    clicked
}

fn head_ui(ui: &mut Ui, head: &CardHeader<'_>) -> CardResponse {
    let palette = Palette::of(ui.visuals());
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), HEAD_HEIGHT), Sense::hover());
    let y = rect.center().y;
    // Amounts share the right edge of the fields below them; the switch stands left of them, apart from what folds the card.
    let switch_rect = Rect::from_min_size(pos2(rect.right() - AMOUNT_WIDTH - SWITCH.x, y - SWITCH.y / 2.0), SWITCH);
    let response = ui.interact(rect, ui.scope_id().with(("fold", head.section)), Sense::click());
    response.widget_info(|| {
        WidgetInfo::selected(Role::DisclosureTriangle, ui.is_enabled(), head.unfolded, format!("{}, {}{}", head.name, head.amount, differs(head)))
    });
    if response.has_focus() {
        ui.painter().rect_stroke(rect.expand(3.0), f32::from(theme::SMALL_RADIUS), Stroke::new(1.0, palette.accent), egui::StrokeKind::Inside);
    }

    let off = head.switch == Some(false);
    let text = if off { palette.dim } else { palette.text };
    let painter = ui.painter();
    triangle(painter, pos2(rect.left() + 4.0, y), head.unfolded, if response.hovered() { palette.text } else { palette.faint });
    let (amount, amount_color) = if off { ("off".to_owned(), palette.faint) } else { (head.amount.clone(), head.amount_color) };
    let amount_rect = painter.text(pos2(rect.right(), y), egui::Align2::RIGHT_CENTER, amount, theme::strong(), amount_color);
    let name_right = if head.switch.is_some() { switch_rect.left() } else { amount_rect.left() };
    let name_left = rect.left() + if head.mark.is_some() { 28.0 } else { 16.0 };
    if let Some(color) = head.mark {
        diamond(ui.painter(), pos2(rect.left() + 19.0, y), 4.0, color);
    }
    paint_label(ui, head.name, theme::strong(), text, name_left..=name_right - 6.0, y);

    let switch = head
        .switch
        .is_some_and(|on| ui.scope_builder(UiBuilder::new().max_rect(switch_rect), |ui| switch_ui(ui, on, &format!("{} counted in", head.name))).inner);
    CardResponse { fold: response.clicked(), switch }
}

/// What a screen reader is told of the mark.
const fn differs(head: &CardHeader<'_>) -> &'static str {
    if head.mark.is_some() { ", differs from the base" } else { "" }
}
