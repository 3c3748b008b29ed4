//! The menu of a scenario.

use eframe::egui::{Atom, Button, Ui, vec2};

use crate::app::panel_action::PanelAction;
use crate::app::theme::Palette;
use crate::app::ui_state::ScenariosView;
use crate::app::widgets::diamond;
use crate::plan::{MOST_SCENARIOS, Plan, ScenarioId, Variant};
use crate::session::ScenarioAction;
use crate::words::{ScenarioText, scenario_colour};

/// Shows every command on a scenario.
pub(super) fn menu_ui(ui: &mut Ui, plan: &Plan, id: ScenarioId, view: &mut ScenariosView, wanted: &mut Vec<PanelAction>) {
    let (Some(scenario), Some(place)) = (plan.scenario(id), plan.scenario_position(id)) else { return };
    ui.set_min_width(220.0);
    let count = plan.scenarios().len();
    let mut want = |what| wanted.push(PanelAction::from(what));
    let mut act = |ui: &mut Ui, text: ScenarioText, possible: bool, what: ScenarioAction| {
        if ui.add_enabled(possible, Button::new(text.text())).clicked() {
            want(what);
        }
    };
    if ui.button(ScenarioText::Rename.text()).clicked() {
        view.renaming = Some((id, scenario.name().to_owned()));
    }
    act(ui, ScenarioText::Duplicate, count < MOST_SCENARIOS, ScenarioAction::Add(Variant::Scenario(id)));
    act(ui, ScenarioText::MoveLeft, place > 0, ScenarioAction::Move { id, to: place.saturating_sub(1) });
    act(ui, ScenarioText::MoveRight, place + 1 < count, ScenarioAction::Move { id, to: place + 1 });
    ui.separator();
    act(ui, ScenarioText::Export, true, ScenarioAction::Export(id));
    act(ui, ScenarioText::Import, count < MOST_SCENARIOS, ScenarioAction::AskImport);
    act(ui, ScenarioText::Remove, true, ScenarioAction::Delete(id));
    ui.separator();
    if ui.button(ScenarioText::DifferencesAndNote.text()).clicked() {
        want(ScenarioAction::Show(Variant::Scenario(id)));
        view.shows_differences = true;
    }
    let palette = Palette::of(ui.visuals());
    ui.menu_button(ScenarioText::Colour.text(), |ui| {
        for colour in 0..8 {
            let chosen = scenario.colour() % 8 == colour;
            let entry = ui.add(Button::selectable(chosen, (Atom::grow(), scenario_colour(colour.into()))).min_size(vec2(110.0, 24.0)));
            diamond(ui.painter(), entry.rect.left_center() + vec2(14.0, 0.0), 4.5, palette.scenario(Some(colour)));
            if entry.clicked() {
                want(ScenarioAction::Colour(id, colour));
            }
        }
    });
}
