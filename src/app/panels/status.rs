//! The line at the bottom.

use std::sync::Arc;

use eframe::egui::{self, Id, Label, RichText, Ui};

use crate::app::look::has_motion;
use crate::app::panel_action::PanelAction;
use crate::app::theme::{self, Palette};
use crate::app::widgets::{Same, Urgency, announce, compute_once, hover_text};
use crate::app::window_command::WindowCommand;
use crate::session::Action;
use crate::words::exporting::{ExportText, PlanExport};
use crate::words::session::{SaveHint, SaveState, StepName};
use crate::words::{DialogText, PanelMessage, PanelText};

/// The data of the status bar.
pub struct Status<'a> {
    /// The step that undo would reverse.
    pub undo: Option<&'a Arc<StepName>>,
    /// Whether the plan is saved.
    pub saved: SaveState,
    /// Whether every figure is final.
    pub is_settled: bool,
    /// The export that runs.
    pub exporting: Option<PlanExport>,
    /// A fault, as a sentence.
    pub trouble: Option<String>,
}

/// Shows the status bar; returns the user's action.
pub fn status_ui(ui: &mut Ui, status: &Status<'_>) -> Option<PanelAction> {
    let mut cancelled = false;
    let palette = Palette::of(ui.visuals());
    let note = |text: &str| RichText::new(text).font(theme::note()).color(palette.faint);
    ui.horizontal_centered(|ui| {
        ui.spacing_mut().item_spacing.x = 2.0 * theme::GAP;
        let saved = hover_text(ui.label(note(&format!("{:#}", status.saved))), || SaveHint(status.saved).to_string());
        announce(&saved, Urgency::Polite);
        let settled = if status.is_settled { PanelText::UpToDate } else { PanelText::Updating };
        ui.label(note(settled.text()));
        hover_text(ui.label(note(PanelText::Offline.text())), || PanelText::OfflineHint.text().to_owned());
        if let Some(kind) = status.exporting {
            if has_motion(ui.style()) {
                ui.spinner();
            }
            ui.label(note(&ExportText::Running(kind).to_string()));
            cancelled = ui.small_button(DialogText::Cancel.text()).clicked();
            return;
        }
        if let Some(trouble) = &status.trouble {
            // A fault is shown instead of the hints, and whole in its tooltip.
            let text = RichText::new(trouble).font(theme::note()).color(palette.bad);
            announce(&hover_text(ui.add(Label::new(text).truncate()), || trouble.clone()), Urgency::Assertive);
            return;
        }
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            let keys = WindowCommand::Shortcuts.shortcut().map_or_else(String::new, |shortcut| ui.ctx().format_shortcut(&shortcut));
            ui.label(note(&PanelMessage::Keys(keys).to_string()));
            if let Some(step) = status.undo {
                let text = compute_once(ui.ctx(), Id::unique("undone step"), Same(Arc::clone(step)), || PanelMessage::Undo(step.to_string()).to_string());
                ui.add(Label::new(note(&text)).truncate());
            }
        });
    });
    cancelled.then_some(Action::CancelExport.into())
}
