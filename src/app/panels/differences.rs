//! The differences of the scenario on screen from its base, each with its effect and a reset.

use eframe::egui::{self, Button, Id, Label, RichText, ScrollArea, TextEdit, Ui, Window, vec2};

use crate::app::panel_action::PanelAction;
use crate::app::theme::{self, Palette};
use crate::app::ui_state::ScenariosView;
use crate::app::widgets::{diamond, escape_pressed, hover_text, panel_head_ui, scroll_ui};
use crate::plan::{Plan, Scenario, ScenarioId};
use crate::session::{DifferenceRow, ScenarioAction};
use crate::words::{Money, ScenarioMessage, ScenarioText};

const WIDTH: f32 = 420.0;
const HEIGHT: f32 = 320.0;
const ROW: f32 = 26.0;

/// Shows the list, of the scenario on screen with its differences; `plan` is that scenario without the others. Returns the user's actions.
pub fn differences_ui(
    ctx: &egui::Context,
    plan: &Plan,
    shown: Option<(&Scenario, &[DifferenceRow])>,
    left: f32,
    view: &mut ScenariosView,
) -> Option<PanelAction> {
    let mut open = true;
    let window = Window::new(ScenarioText::Differences.text()).id(Id::unique("differences")).title_bar(false).resizable(false);
    let place = egui::pos2(left + theme::GAP, theme::TOP_BAR + 56.0);
    let mut wanted = None;
    window.default_width(WIDTH).default_pos(place).show(ctx, |ui| {
        ui.set_width(WIDTH);
        open = !panel_head_ui(ui, ScenarioText::Differences.text(), ScenarioText::CloseDifferences.text());
        match shown {
            Some((scenario, rows)) => wanted = list_ui(ui, plan, scenario, rows, view),
            None => drop(ui.label(ScenarioText::BaseHasNone.text())),
        }
    });
    view.shows_differences = open && !escape_pressed(ctx);
    wanted.map(PanelAction::from)
}

fn list_ui(ui: &mut Ui, plan: &Plan, scenario: &Scenario, rows: &[DifferenceRow], view: &mut ScenariosView) -> Option<ScenarioAction> {
    let palette = Palette::of(ui.visuals());
    let id = scenario.id();
    let color = palette.scenario(Some(scenario.colour()));
    ui.horizontal(|ui| {
        let (rect, _) = ui.allocate_exact_size(vec2(12.0, 20.0), egui::Sense::hover());
        diamond(ui.painter(), rect.center(), 5.0, color);
        ui.add(Label::new(RichText::new(scenario.name()).font(theme::title())).truncate());
    });
    let mut wanted = note_ui(ui, scenario.note(), id, view);
    ui.add_space(theme::SMALL_GAP);
    if rows.is_empty() && scenario.unreadable().is_empty() {
        ui.label(RichText::new(ScenarioText::None.text()).color(palette.dim));
        return wanted;
    }
    let head = ScenarioMessage::Effect(plan.goal_measure(), plan.months()).to_string();
    ui.allocate_ui_with_layout(vec2(ui.available_width(), 18.0), egui::Layout::right_to_left(egui::Align::Center), |ui| {
        ui.add_space(68.0);
        ui.add(Label::new(RichText::new(head).font(theme::note()).color(palette.faint)).truncate());
    });
    let money = Money::of(plan.currency());
    let nothing = money.signed_whole(0.0);
    scroll_ui(ui, ScrollArea::vertical().max_height(HEIGHT).auto_shrink([false, true]), |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for row in rows {
            ui.allocate_ui_with_layout(vec2(ui.available_width(), ROW), egui::Layout::right_to_left(egui::Align::Center), |ui| {
                let reset = ui.add_sized([60.0, 22.0], Button::new(RichText::new(ScenarioText::Reset.text()).font(theme::note())));
                reset.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, ScenarioMessage::Reset(row.label.clone()).to_string()));
                if hover_text(reset, || ScenarioText::ResetHint.text().to_owned()).clicked() {
                    wanted = Some(ScenarioAction::Reset(id, row.difference));
                }
                let text = money.signed_whole(row.amount);
                let color = palette.of_change(if text == nothing { row.amount.min(0.0) } else { row.amount });
                ui.add_sized([84.0, 22.0], Label::new(RichText::new(text).font(theme::strong()).color(color)).halign(egui::Align::Max));
                ui.with_layout(egui::Layout::left_to_right(egui::Align::Center), |ui| {
                    ui.add(Label::new(row.label.as_str()).wrap());
                });
            });
        }
        for unread in scenario.unreadable() {
            let text = ScenarioMessage::Unreadable { key: unread.key.clone(), value: unread.value.clone() }.to_string();
            ui.add(Label::new(RichText::new(text).font(theme::note()).color(palette.dim)).wrap());
        }
    });
    if rows.len() > 1 {
        ui.add_space(theme::SMALL_GAP);
        if hover_text(ui.button(ScenarioText::ResetAll.text()), || ScenarioText::ResetAllHint.text().to_owned()).clicked() {
            wanted = Some(ScenarioAction::ResetAll(id));
        }
    }
    wanted
}

/// The note on the scenario; it is part of the plan once the field is left.
fn note_ui(ui: &mut Ui, note: &str, id: ScenarioId, view: &mut ScenariosView) -> Option<ScenarioAction> {
    let mut text = view.note.as_ref().filter(|(of, _)| *of == id).map_or_else(|| note.to_owned(), |(_, text)| text.clone());
    let edit = TextEdit::multiline(&mut text)
        .id(Id::unique(("scenario-note", id)))
        .desired_rows(1)
        .desired_width(f32::INFINITY)
        .hint_text(ScenarioText::NoteHint.text());
    let field = ui.add(edit);
    field.widget_info(|| egui::WidgetInfo::labeled(egui::Role::TextInput, true, ScenarioText::Note.text()));
    if field.has_focus() || field.changed() {
        view.note = Some((id, text));
        return None;
    }
    // A typed note is also kept when the field is gone with its tab.
    view.note.take().filter(|(of, text)| *of != id || text != note).map(|(of, text)| ScenarioAction::Note(of, text))
}
