//! A view of the plan.

use eframe::egui::Ui;

use crate::app::action::Action;
use crate::app::charts::Scene;
use crate::app::ui_state::UiState;

/// A view of the plan, which answers a question.
pub struct View {
    /// The name on its tab.
    pub name: &'static str,
    /// The question that it answers.
    pub question: &'static str,
    /// Shows it; returns the user's actions.
    pub show: fn(&mut Ui, &Scene<'_>, &mut UiState) -> Vec<Action>,
}
