//! A view of the plan.

use eframe::egui::Ui;

use crate::app::charts::Scene;
use crate::app::panel_action::PanelAction;
use crate::app::ui_state::UiState;
use crate::export::picture::PictureView;
use crate::words::ViewName;

/// Shows a view; returns the user's actions.
pub(super) type ShowView = fn(&mut Ui, &Scene<'_>, &mut UiState) -> Vec<PanelAction>;

/// Shows the panel of a view; returns the user's action.
pub(super) type ShowSide = fn(&mut Ui, &Scene<'_>, &UiState) -> Option<PanelAction>;

/// A view of the plan, which answers a question.
pub struct PlanView {
    /// Its name and its question.
    pub name: ViewName,
    /// Shows it.
    pub show: ShowView,
    /// Its picture in exports.
    pub picture: fn(&UiState) -> PictureView,
    /// The height that it needs beyond that of other views, in points.
    pub more_height: f32,
    /// Its own panel, in place of the mix of streams.
    pub side: Option<SidePanel>,
}

/// The panel of a view.
pub struct SidePanel {
    /// Shows it in a column beside the view.
    pub beside: ShowSide,
    /// Shows it below the view, where there is no room beside it.
    pub below: ShowSide,
    /// Its height there, in points.
    pub height: fn(&Scene<'_>, &UiState) -> f32,
}

impl PlanView {
    /// A view with the mix of streams beside it.
    pub(super) const fn new(name: ViewName, show: ShowView, picture: fn(&UiState) -> PictureView) -> Self {
        Self { name, show, picture, more_height: 0.0, side: None }
    }
}
