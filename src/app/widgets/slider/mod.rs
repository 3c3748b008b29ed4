//! One number of the plan: label, field, track, and the words of its range.
//!
//! Two Tab stops: the track and the field. Everything else is seen under the pointer or the focus, and is in the row's menu.

mod actions;
mod placed_row;
mod range_words;
mod row;
mod row_layout;
mod row_menu;
mod source_mark;
mod track;

pub use row::{BaseValue, SliderRow, note_id, track_id};
pub use row_layout::ActionsBeside;
pub use source_mark::SourceMark;

use std::collections::BTreeMap;

use eframe::egui::{Rect, Sense, TextFormat, Ui, vec2};

use self::actions::{actions_ui, difference_mark_ui};
use self::placed_row::PlacedRow;
use self::range_words::{base_words_ui, range_tip_ui, range_words_ui};
use self::row_layout::{LEAD_HEIGHT, ROW_HEIGHT, RowLayout, SHORT_ROW_HEIGHT};
use self::row_menu::menu_ui;
use self::track::track_ui;
use super::card::{EMPTY, padded_ui};
use super::field::{Field, FieldLook, field_ui, reason_ui};
use super::hover::hover_text_beside;
use super::once::paint_once;
use super::panel_texts::{paint_label, text_width};
use crate::app::panel_action::PanelAction;
use crate::app::theme::{self, Palette};
use crate::app::ui_state::Draft;
use crate::plan::{Key, Kind};
use crate::session::{self, Edit, Gesture};
use crate::words;

/// The height of a collapsed card: its header and one line.
pub const COLLAPSED_CARD: f32 = EMPTY + LEAD_HEIGHT;

/// Shows the one line of a collapsed card; returns the user's action.
pub fn lead_row_ui(ui: &mut Ui, slider: &SliderRow<'_>, beside: ActionsBeside, drafts: &mut BTreeMap<Key, Draft>) -> Option<PanelAction> {
    let (line, _) = ui.allocate_exact_size(vec2(ui.available_width(), LEAD_HEIGHT), Sense::hover());
    row_ui(ui, &PlacedRow::new(ui, slider, RowLayout::lead(line, beside)), drafts)
}

/// Shows a row of an expanded card; returns the user's action.
pub fn slider_row_ui(ui: &mut Ui, slider: &SliderRow<'_>, drafts: &mut BTreeMap<Key, Draft>) -> Option<PanelAction> {
    let height = if matches!(slider.key.kind(), Kind::Estimate(_)) { ROW_HEIGHT } else { SHORT_ROW_HEIGHT };
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    let row = PlacedRow::new(ui, slider, RowLayout::full(rect));
    if row.is_lively() && ui.is_rect_visible(rect) {
        let ground = rect.shrink2(vec2(6.0, 0.0));
        ui.painter().rect_filled(ground, f32::from(theme::SMALL_RADIUS), Palette::of(ui.visuals()).hovered);
    }
    row_ui(ui, &row, drafts)
}

fn row_ui(ui: &mut Ui, row: &PlacedRow<'_>, drafts: &mut BTreeMap<Key, Draft>) -> Option<PanelAction> {
    let PlacedRow { slider, layout, .. } = row;
    let mark = slider.base.map(|base| difference_mark_ui(ui, row, base));
    label_ui(ui, row);
    let asked = actions_ui(ui, row);
    let (typed, moved) = ui
        .scope(|ui| {
            if slider.plan.follows_gift_table(slider.key) {
                // A number that the gift table sets cannot be changed here.
                ui.disable();
            }
            let unit = if layout.words.is_some() { words::language().unit_beside(slider.key) } else { "" };
            let typed = figure_ui(ui, slider, layout.field, unit, drafts);
            let moved = track_ui(ui, slider, layout);
            let ended = layout.words.and_then(|line| range_words_ui(ui, row, line));
            (typed, moved.or(ended))
        })
        .inner;
    match layout.words {
        Some(line) => base_words_ui(ui, slider, line),
        None => range_tip_ui(ui, row),
    }
    if drafts.get(&slider.key).is_some_and(|draft| draft.reason.is_some()) {
        padded_ui(ui, |ui| reason_ui(ui, slider.key, drafts));
    }
    let action = asked.or_else(|| menu_ui(ui, row, mark.as_ref()));
    if moved.is_some() || matches!(action, Some(PanelAction::Session(session::Action::Scenario(_)))) {
        drafts.remove(&slider.key);
    }
    // The track wins over the field that is left for it.
    moved.map(PanelAction::from).or(action).or(typed.map(PanelAction::from))
}

/// Shows the field of a number, without its unit; returns its edit.
pub fn number_field_ui(ui: &mut Ui, slider: &SliderRow<'_>, rect: Rect, drafts: &mut BTreeMap<Key, Draft>) -> Option<Edit> {
    figure_ui(ui, slider, rect, "", drafts)
}

fn figure_ui(ui: &mut Ui, slider: &SliderRow<'_>, rect: Rect, unit: &'static str, drafts: &mut BTreeMap<Key, Draft>) -> Option<Edit> {
    let value = slider.value_in(slider.plan)?;
    let field = Field {
        state: slider.state,
        key: slider.key,
        rect,
        shown: &|| slider.shown(value),
        short: &|| slider.short(value),
        unit,
        parse: &|text| slider.parse(text),
        look: FieldLook::Figure,
    };
    field_ui(ui, &field, slider.plan, drafts).map(|entry| Edit { key: slider.key, entry, gesture: Gesture::Once })
}

fn label_ui(ui: &Ui, row: &PlacedRow<'_>) {
    let (slider, mut rect) = (row.slider, row.layout.label);
    rect.min.x += if slider.base.is_some() { 14.0 } else { 0.0 };
    let response = ui.interact(rect, row.id("label"), Sense::hover());
    if ui.is_rect_visible(rect) {
        let palette = Palette::of(ui.visuals());
        let color = if row.is_lively() { palette.text } else { palette.dim };
        paint_once(ui, response.id, (rect, color), || {
            let whole = slider.key.label();
            let fits = text_width(ui.painter(), whole, theme::body()) <= rect.width();
            let text = if fits { whole } else { words::language().short_label(slider.key) };
            paint_label(ui, text, TextFormat::simple(theme::body(), color), rect.left()..=rect.right(), rect.center().y);
        });
    }
    hover_text_beside(response, row.layout.row, || slider.help().to_string());
}
