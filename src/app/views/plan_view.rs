//! A view of the plan.

use eframe::egui::Ui;

use crate::app::charts::Scene;
use crate::app::panel_action::PanelAction;
use crate::app::ui_state::UiState;
use crate::words::ViewName;

/// A view of the plan, which answers a question.
pub struct PlanView {
    /// Its name and its question.
    pub name: ViewName,
    /// Shows it; returns the user's actions.
    pub show: fn(&mut Ui, &Scene<'_>, &mut UiState) -> Vec<PanelAction>,
}
