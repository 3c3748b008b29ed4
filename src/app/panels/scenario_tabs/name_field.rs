//! The field in which the name of a scenario is typed.

use eframe::egui::text::{CCursor, CCursorRange};
use eframe::egui::{Id, Key, Margin, Role, TextEdit, Ui, WidgetInfo};

use super::sizes::WIDEST;
use crate::app::panel_action::PanelAction;
use crate::app::theme::Palette;
use crate::app::ui_state::ScenariosView;
use crate::plan::{Plan, ScenarioId, Variant};
use crate::report::scenario_name;
use crate::session::ScenarioAction;
use crate::words::ScenarioText;

/// The reason why a scenario cannot have this name; `None` where it can.
pub(super) fn refused(plan: &Plan, id: ScenarioId, name: &str) -> Option<String> {
    plan.checked_scenario_name(Some(id), name).err().map(|problem| problem.fault.to_string())
}

/// Shows the field in which a name is typed: Enter accepts it, Escape cancels.
pub(super) fn name_ui(ui: &mut Ui, plan: &Plan, scenario: ScenarioId, view: &mut ScenariosView, wanted: &mut Vec<PanelAction>) {
    let id = Id::unique("scenario name");
    let Some((_, name)) = &mut view.renaming else { return };
    let palette = Palette::of(ui.visuals());
    let is_new = ui.memory(|memory| !memory.had_focus_last_frame(id) && !memory.has_focus(id));
    let color = if refused(plan, scenario, name).is_some() { palette.bad } else { palette.text };
    let edit = TextEdit::singleline(name).id(id).desired_width(WIDEST).text_color(color).margin(Margin::symmetric(10, 5));
    let output = edit.show(ui);
    let field = output.response.response;
    field.widget_info(|| WidgetInfo::labeled(Role::TextInput, true, ScenarioText::Name.text()));
    if field.lost_focus() {
        let name = name.trim().to_owned();
        let is_same = name == scenario_name(plan, Variant::Scenario(scenario));
        let fits = refused(plan, scenario, &name).is_none();
        if ui.input(|i| i.key_pressed(Key::Enter)) && !fits {
            field.request_focus();
            return;
        }
        if !ui.input(|i| i.key_pressed(Key::Escape)) && fits && !is_same {
            wanted.push(PanelAction::from(ScenarioAction::Rename(scenario, name)));
        }
        view.renaming = None;
    } else if is_new {
        field.request_focus();
        // The whole name, so that typing replaces it.
        let all = CCursorRange::two(CCursor::new(0), CCursor::new(name.chars().count()));
        let mut state = output.state;
        state.cursor.set_char_range(Some(all));
        state.store(ui.ctx(), id);
        field.scroll_to_me(None);
    }
}
