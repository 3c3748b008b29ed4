//! The chosen month, with a step to either side.

use eframe::egui::{Label, RichText, Role, Ui, WidgetInfo};

use crate::app::charts::Scene;
use crate::app::panel_action::PanelAction;
use crate::app::theme::{self, Palette};
use crate::app::widgets::hover_text;
use crate::app::window_command::WindowCommand;
use crate::words::MonthText;

/// Shows the chosen month; returns the step that was clicked.
pub(super) fn month_line_ui(ui: &mut Ui, scene: &Scene<'_>) -> Option<PanelAction> {
    let palette = Palette::of(ui.visuals());
    let (month, months) = (scene.month, scene.forecast.months());
    ui.horizontal(|ui| {
        let before = ui.add_enabled_ui(month.t > 0, |ui| step_ui(ui, "◀", WindowCommand::PreviousMonth)).inner;
        let after = ui.add_enabled_ui(month.t + 1 < months, |ui| step_ui(ui, "▶", WindowCommand::NextMonth)).inner;
        let text = MonthText::Line(month.month, month.t + 1, months).to_string();
        let line = ui.add(Label::new(RichText::new(text).color(palette.dim)).truncate());
        hover_text(line, || MonthText::AsSet.to_string());
        before.or(after).map(PanelAction::Run)
    })
    .inner
}

fn step_ui(ui: &mut Ui, arrow: &str, command: WindowCommand) -> Option<WindowCommand> {
    let button = ui.button(RichText::new(arrow).font(theme::note()));
    button.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), command.text()));
    let keys = |ui: &Ui| command.shortcut().map_or_else(String::new, |shortcut| ui.ctx().format_shortcut(&shortcut));
    let clicked = button.clicked();
    hover_text(button, || format!("{} ({})", command.text(), keys(ui)));
    clicked.then_some(command)
}
