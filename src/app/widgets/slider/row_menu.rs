//! The menu of a row: its actions by name, by the right button, the menu key or Shift+F10.

use eframe::egui::{self, Button, Event, Popup, Response, SetOpenCommand, Ui};

use super::placed_row::PlacedRow;
use super::row::{SliderRow, note_id};
use crate::app::panel_action::PanelAction;
use crate::plan::{Difference, Key, Kind};
use crate::session::{Edit, Gesture, ScenarioAction};
use crate::words::assumptions::{AssumptionsSentence, AssumptionsText};

/// Shows the menu while it is open; returns the entry that was chosen.
pub(super) fn menu_ui(ui: &Ui, row: &PlacedRow<'_>, mark: Option<&Response>) -> Option<PanelAction> {
    let by_pointer = row.response.contains_pointer() && ui.input(|i| i.pointer.secondary_clicked());
    // The modifiers are those of the press; those of the frame may be released by then.
    let is_menu_key = |event: &Event| match event {
        Event::Key { key: egui::Key::Menu, pressed: true, .. } => true,
        Event::Key { key: egui::Key::F10, pressed: true, modifiers, .. } => modifiers.shift_only(),
        _ => false,
    };
    let by_key = row.has_focus && ui.input(|i| i.events.iter().any(is_menu_key));
    let opens = by_pointer || by_key || mark.is_some_and(Response::clicked);
    let mut chosen = None;
    Popup::menu(&row.response).open_memory(opens.then_some(SetOpenCommand::Bool(true))).show(|ui| {
        ui.set_min_width(200.0);
        chosen = entries_ui(ui, row.slider);
    });
    chosen
}

fn entries_ui(ui: &mut Ui, slider: &SliderRow<'_>) -> Option<PanelAction> {
    let mut chosen = None;
    let mut entry = |ui: &mut Ui, text: String, action: Option<PanelAction>| {
        if ui.add_enabled(action.is_some(), Button::new(text)).clicked() {
            chosen = action;
        }
    };
    let once = |entry| PanelAction::from(Edit { key: slider.key, entry, gesture: Gesture::Once });
    let is_free = !slider.plan.follows_gift_table(slider.key);
    if slider.sources.is_some() {
        entry(ui, AssumptionsText::Sources.to_string(), Some(PanelAction::Sources(Some(slider.key))));
        if matches!(slider.key, Key::Assumption(_)) && ui.button(AssumptionsText::Note.to_string()).clicked() {
            ui.memory_mut(|memory| memory.request_focus(note_id()));
            return Some(PanelAction::Sources(Some(slider.key)));
        }
    }
    if matches!(slider.key.kind(), Kind::Estimate(_)) {
        let lock = if slider.locked { AssumptionsText::Unlock } else { AssumptionsText::Lock };
        entry(ui, lock.to_string(), Some(PanelAction::Lock(slider.key)));
        let range = if slider.range().is_some() { AssumptionsText::RangeOff } else { AssumptionsText::RangeOn };
        entry(ui, range.to_string(), slider.toggled_range().filter(|_| is_free).map(once));
    }
    if let Some(saved) = slider.saved.get(slider.key).filter(|saved| is_free && slider.plan.get(slider.key).as_ref() != Some(saved)) {
        let text = slider.value_in(slider.saved).map_or_else(String::new, |value| slider.shown(value));
        entry(ui, AssumptionsSentence::ResetToSaved(text).to_string(), Some(once(saved)));
    }
    if let Some(base) = slider.base {
        let difference = Difference::At(slider.key);
        entry(ui, AssumptionsSentence::ResetToBase(slider.in_words(base.plan)).to_string(), Some(ScenarioAction::Reset(base.scenario, difference).into()));
        entry(ui, AssumptionsText::MakeBase.to_string(), Some(ScenarioAction::MakeBase(base.scenario, difference).into()));
    }
    chosen
}
