//! One number of the plan: label, number field, track.

mod marks;
mod row;
mod scale;
mod size;
mod source_mark;
mod track;

pub use row::{BaseValue, SliderRow, track_id};
pub use scale::Scale;
pub use source_mark::SourceMark;

use std::collections::BTreeMap;

use eframe::egui::{Align, Label, Layout, RichText, Ui};

use self::marks::{difference_mark_ui, lock_mark_ui, range_mark_ui};
use self::size::{MARK, MARK_GAP};
use self::source_mark::source_mark_ui;
use self::track::track_ui;
use super::field::{Field, MARGINS, field_ui, figure_width, reason_ui};
use super::hover::hover_text;
use crate::app::action::Action;
use crate::app::theme::Palette;
use crate::app::ui_state::Draft;
use crate::plan::{Key, Kind};
use crate::session::{self, Edit, Gesture};

const FIELD_WIDTH: f32 = 92.0;

/// Shows a slider row; gives the user's action.
pub fn slider_row_ui(ui: &mut Ui, slider: &SliderRow<'_>, drafts: &mut BTreeMap<Key, Draft>) -> Option<Action> {
    let value = slider.value_in(slider.plan)?;
    // A number that the gift table sets cannot be changed here.
    let is_free = !slider.plan.follows_gift_table(slider.key);
    ui.spacing_mut().item_spacing.y = 1.0;
    let action = ui.horizontal(|ui| labels_ui(ui, slider, value, drafts)).inner;
    let moved = ui.add_enabled_ui(is_free, |ui| track_ui(ui, slider, value)).inner;
    reason_ui(ui, slider.key, drafts);
    if moved.is_some() || matches!(action, Some(Action::Session(session::Action::Scenario(_)))) {
        drafts.remove(&slider.key);
    }
    // The track wins over the field that is left for it.
    match (action, moved) {
        (None | Some(Action::Session(session::Action::Edit(_))), Some(moved)) => Some(moved.into()),
        (action, _) => action,
    }
}

/// The line above the track: marks, label and field.
fn labels_ui(ui: &mut Ui, slider: &SliderRow<'_>, value: f64, drafts: &mut BTreeMap<Key, Draft>) -> Option<Action> {
    let is_free = !slider.plan.follows_gift_table(slider.key);
    let reset = slider.base.and_then(|base| difference_mark_ui(ui, slider, base)).map(Action::from);
    let shown = slider.shown(value);
    // A figure that is cut reads as another.
    let width = figure_width(ui, drafts.get(&slider.key).map_or(&shown, |draft| &draft.text)).max(FIELD_WIDTH);
    let field = Field { key: slider.key, shown, parse: &|text| slider.parse(text), align: Align::Max, width };
    let is_estimate = matches!(slider.key.kind(), Kind::Estimate(_));
    let marks = f32::from(u8::from(slider.sources.is_some()) + u8::from(slider.sources.is_some() && is_estimate));
    let room = ui.available_width() - (width - MARGINS) - ui.spacing().item_spacing.x - marks * (MARK.x + MARK_GAP);
    let text = Label::new(RichText::new(slider.key.label()).color(Palette::of(ui.visuals()).dim)).truncate();
    let label = ui.scope(|ui| {
        ui.set_max_width(room.max(0.0));
        ui.add(text)
    });
    let label = hover_text(label.inner, || slider.help()).id;
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        ui.spacing_mut().item_spacing.x = MARK_GAP;
        let typed = ui.add_enabled_ui(is_free, |ui| field_ui(ui, &field, slider.plan, drafts, label)).inner;
        let typed = typed.map(|entry| Edit { key: slider.key, entry, gesture: Gesture::Once });
        let ranged = if is_estimate { ui.add_enabled_ui(is_free, |ui| range_mark_ui(ui, slider)).inner } else { None };
        let asked = slider.sources.is_some_and(|mark| source_mark_ui(ui, mark, slider.key.label()));
        let locked = is_estimate && lock_mark_ui(ui, slider);
        match slider.key {
            _ if reset.is_some() => reset,
            Key::Assumption(of) if asked => Some(Action::Sources((slider.sources != Some(SourceMark::Open)).then_some(of))),
            key if locked => Some(Action::Lock(key)),
            _ => ranged.or(typed).map(Action::from),
        }
    })
    .inner
}
