//! The scenarios as a list, where there is no room for their tabs.

use eframe::egui::{ComboBox, RichText, Ui};

use crate::app::panel_action::PanelAction;
use crate::app::theme;
use crate::app::widgets::choices_ui;
use crate::app::window_command::WindowCommand;
use crate::plan::{Plan, Variant};
use crate::report::scenario_name;
use crate::session::ScenarioAction;
use crate::words::{self, ScenarioText};

/// Shows the list; returns the user's action.
pub fn scenario_select_ui(ui: &mut Ui, plan: &Plan, shown: Variant) -> Option<PanelAction> {
    let name = |variant| scenario_name(plan, variant);
    let mut chosen = shown;
    let mut adds = false;
    let list = ComboBox::from_id_salt("scenarios").width(ui.available_width().min(220.0)).selected_text(RichText::new(name(shown)).font(theme::strong()));
    let list = list.show_ui(ui, |ui| {
        choices_ui(ui, &mut chosen, plan.variants(), |variant| name(variant).to_owned());
        adds = ui.button(ScenarioText::WhatIf.text()).clicked();
    });
    ui.ctx().accesskit_node_builder(list.response.id, |node| node.set_label(words::language().scenario()));
    match () {
        () if adds => Some(PanelAction::Run(WindowCommand::AddScenario)),
        () if chosen != shown => Some(ScenarioAction::Show(chosen).into()),
        () => None,
    }
}
