//! The menu of a row: its actions by name, by the right button, the menu key or Shift+F10.

use eframe::egui::{self, Button, Event, EventFilter, Popup, Response, SetOpenCommand, Ui};

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
        let mut entries = Vec::new();
        chosen = entries_ui(ui, row.slider, &mut entries);
        walk(ui, &entries);
        if by_key && let Some(first) = entries.first() {
            first.request_focus();
        }
    });
    chosen
}

/// Moves the focus by the arrows from entry to entry: egui takes the nearest control, which may be behind the menu.
fn walk(ui: &Ui, entries: &[Response]) {
    let Some(place) = entries.iter().position(Response::has_focus) else { return };
    let arrows = EventFilter { vertical_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(entries[place].id, arrows));
    let pressed = |key| ui.input(|i| i.key_pressed(key));
    let to = match () {
        () if pressed(egui::Key::ArrowDown) => (place + 1) % entries.len(),
        () if pressed(egui::Key::ArrowUp) => (place + entries.len() - 1) % entries.len(),
        () => return,
    };
    entries[to].request_focus();
}

fn entries_ui(ui: &mut Ui, slider: &SliderRow<'_>, entries: &mut Vec<Response>) -> Option<PanelAction> {
    let mut chosen = None;
    let mut entry = |ui: &mut Ui, text: String, action: Option<PanelAction>| {
        let button = ui.add_enabled(action.is_some(), Button::new(text));
        let is_clicked = button.clicked();
        if action.is_some() {
            entries.push(button);
        }
        if is_clicked {
            chosen = action;
        }
        is_clicked
    };
    let once = |entry| PanelAction::from(Edit { key: slider.key, entry, gesture: Gesture::Once });
    let is_free = !slider.plan.follows_gift_table(slider.key);
    if slider.sources.is_some() {
        let sources = || Some(PanelAction::Sources(Some(slider.key)));
        entry(ui, AssumptionsText::Sources.to_string(), sources());
        if matches!(slider.key, Key::Assumption(_)) && entry(ui, AssumptionsText::Note.to_string(), sources()) {
            ui.memory_mut(|memory| memory.request_focus(note_id()));
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
