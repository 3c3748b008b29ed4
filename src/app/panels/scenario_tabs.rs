//! The row of tabs above the figures: the base and every scenario, what can be done with each, and how to add one.

use eframe::egui::{
    self, Align, Button, Color32, CornerRadius, FontId, Id, Key, Rect, Response, Role, ScrollArea, Sense, Stroke, StrokeKind, TextEdit, Ui, WidgetInfo, pos2,
    vec2,
};

use crate::app::action::Action;
use crate::app::command::Command;
use crate::app::theme::{self, Palette};
use crate::app::view::ScenariosView;
use crate::app::widgets::diamond;
use crate::plan::{BASE, MOST_SCENARIOS, Plan, Scenario, ScenarioId, Variant};
use crate::report::scenario_name;
use crate::session::ScenarioAction;

const HEIGHT: f32 = 28.0;
/// The widest name of a tab.
const WIDEST: f32 = 180.0;
const PADDING: f32 = 14.0;
/// The mark in the colour of the scenario, and the gap behind it.
const MARK: f32 = 14.0;
const BETWEEN: f32 = 6.0;
/// What adds the first scenario.
const FIRST: &str = "+ What if…";
/// The round buttons.
const ROUND: f32 = 28.0;

/// Shows the row; gives what the user wants.
pub fn scenario_tabs_ui(ui: &mut Ui, plan: &Plan, shown: Variant, view: &mut ScenariosView) -> Vec<Action> {
    let mut wanted = Vec::new();
    let count = plan.scenarios().len();
    // Its scenario may have gone by another way.
    view.renaming.take_if(|(id, _)| plan.scenario(*id).is_none());
    let tabs: f32 = plan.variants().map(|place| tab_width(ui, plan, place, shown) + BETWEEN).sum();
    // The menu of the tab that is shown, and "+".
    let room = ui.available_width() - ROUND - BETWEEN;
    let row = ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = BETWEEN;
        ui.set_min_height(HEIGHT);
        if tabs <= room {
            let rects = plan.variants().filter_map(|place| place_ui(ui, plan, place, shown, view, &mut wanted)).collect::<Vec<_>>();
            moved(ui, &rects, &mut wanted);
            add_ui(ui, plan, shown, &mut wanted);
        } else {
            let all = all_ui_width(ui, count);
            ScrollArea::horizontal().id_salt("scenarios").max_width(room - all - BETWEEN).max_height(HEIGHT).auto_shrink(false).show(ui, |ui| {
                ui.horizontal_top(|ui| {
                    ui.spacing_mut().item_spacing.x = BETWEEN;
                    let rects = plan.variants().filter_map(|place| place_ui(ui, plan, place, shown, view, &mut wanted)).collect::<Vec<_>>();
                    moved(ui, &rects, &mut wanted);
                });
            });
            all_ui(ui, plan, shown, all, &mut wanted);
            add_ui(ui, plan, shown, &mut wanted);
        }
    });
    view.last_shown = shown;
    if let Some(reason) = view.renaming.as_ref().and_then(|(id, name)| refused(plan, *id, name)) {
        let palette = Palette::of(ui.visuals());
        let place = row.response.rect.left_bottom() + vec2(0.0, 1.0);
        // Over what lies below, so that nothing moves while a name is typed.
        let painter = ui.ctx().layer_painter(egui::LayerId::new(egui::Order::Foreground, Id::unique("name refused")));
        let galley = painter.layout_no_wrap(reason, theme::note(), palette.bad);
        let rect = Rect::from_min_size(place, galley.size()).expand2(vec2(6.0, 3.0)).translate(vec2(6.0, 3.0));
        painter.rect(rect, f32::from(theme::SMALL_RADIUS), palette.card, Stroke::new(theme::HAIRLINE, palette.line), StrokeKind::Inside);
        painter.galley(rect.min + vec2(6.0, 3.0), galley, palette.bad);
    }
    wanted.into_iter().collect()
}

/// Why a scenario cannot have this name.
fn refused(plan: &Plan, id: ScenarioId, name: &str) -> Option<String> {
    plan.clone().rename_scenario(id, name).err().map(|problem| problem.fault.to_string())
}

fn font(is_shown: bool) -> FontId {
    if is_shown { theme::strong() } else { theme::body() }
}

fn tab_width(ui: &Ui, plan: &Plan, place: Variant, shown: Variant) -> f32 {
    let name = ui.painter().layout_no_wrap(scenario_name(plan, place).to_owned(), font(place == shown), Color32::PLACEHOLDER).size().x;
    let menu = if place == shown && place != Variant::Base { ROUND + BETWEEN } else { 0.0 };
    name.min(WIDEST) + 2.0 * PADDING + if place != Variant::Base { MARK } else { 0.0 } + menu
}

/// One tab, or the field in which its name is typed; gives where a scenario's tab lies and whether it was dragged.
fn place_ui(ui: &mut Ui, plan: &Plan, place: Variant, shown: Variant, view: &mut ScenariosView, wanted: &mut Vec<Action>) -> Option<(ScenarioId, Response)> {
    let is_shown = place == shown;
    if let Variant::Scenario(id) = place
        && view.renaming.as_ref().is_some_and(|(renamed, _)| *renamed == id)
    {
        name_ui(ui, plan, id, view, wanted);
        return None;
    }
    let response = tab_ui(ui, plan, place, is_shown);
    if (is_shown && view.last_shown != shown) || (response.gained_focus() && !ui.input(|i| i.pointer.any_down())) {
        response.scroll_to_me(Some(Align::Center));
    }
    if response.clicked() && !is_shown {
        wanted.push(Action::from(ScenarioAction::Show(place)));
    }
    let id = place.scenario()?;
    if response.double_clicked() {
        view.renaming = Some((id, scenario_name(plan, place).to_owned()));
    }
    response.context_menu(|ui| menu_ui(ui, plan, id, view, wanted));
    if is_shown {
        let button = round_ui(ui, "…", &format!("Actions for {}", scenario_name(plan, place)));
        egui::Popup::menu(&button).show(|ui| menu_ui(ui, plan, id, view, wanted));
    }
    Some((id, response))
}

fn tab_ui(ui: &mut Ui, plan: &Plan, place: Variant, is_shown: bool) -> Response {
    let palette = Palette::of(ui.visuals());
    let name = scenario_name(plan, place);
    let mut job = egui::text::LayoutJob::single_section(name.to_owned(), egui::TextFormat::simple(font(is_shown), Color32::PLACEHOLDER));
    job.wrap = egui::text::TextWrapping::truncate_at_width(WIDEST);
    let galley = ui.painter().layout_job(job);
    let mark = if place != Variant::Base { MARK } else { 0.0 };
    let (rect, response) = ui.allocate_exact_size(vec2(galley.size().x + 2.0 * PADDING + mark, HEIGHT), Sense::click_and_drag());
    response.widget_info(|| WidgetInfo::selected(Role::Tab, true, is_shown, name));
    let (fill, text, edge) = if is_shown {
        (palette.accent, palette.on_accent, palette.accent)
    } else {
        (if response.hovered() { palette.hovered } else { palette.card }, if response.hovered() { palette.text } else { palette.dim }, palette.line)
    };
    let edge = if response.has_focus() { Stroke::new(2.0, if is_shown { palette.text } else { palette.accent }) } else { Stroke::new(theme::HAIRLINE, edge) };
    ui.painter().rect(rect, CornerRadius::same(14), fill, edge, StrokeKind::Inside);
    if let Variant::Scenario(id) = place {
        let at = pos2(rect.left() + PADDING + 2.0, rect.center().y);
        if is_shown {
            diamond(ui.painter(), at, 6.0, palette.on_accent);
        }
        diamond(ui.painter(), at, 4.0, palette.scenario(plan.scenario(id).map(Scenario::colour)));
    }
    ui.painter().galley_with_override_text_color(pos2(rect.left() + PADDING + mark, rect.center().y - galley.size().y / 2.0), galley, text);
    response.on_hover_text(told(plan, place))
}

/// What hovering a tab tells.
fn told(plan: &Plan, place: Variant) -> String {
    let Some(scenario) = place.scenario().and_then(|id| plan.scenario(id)) else {
        return format!("{BASE}: the plan itself. ScenarioAction follow it except where they differ.");
    };
    let differs = match plan.differences(scenario.id()).len() {
        0 => "no differences from the base".to_owned(),
        1 => "1 difference from the base".to_owned(),
        count => format!("{count} differences from the base"),
    };
    let note = if scenario.note().is_empty() { String::new() } else { format!("\n{}", scenario.note()) };
    format!("{}: {differs}{note}", scenario.name())
}

/// The field in which a name is typed: Enter takes it, Escape leaves it as it was.
fn name_ui(ui: &mut Ui, plan: &Plan, scenario: ScenarioId, view: &mut ScenariosView, wanted: &mut Vec<Action>) {
    let id = Id::unique("scenario name");
    let Some((_, name)) = &mut view.renaming else { return };
    let palette = Palette::of(ui.visuals());
    let is_new = ui.memory(|memory| !memory.had_focus_last_frame(id) && !memory.has_focus(id));
    let color = if refused(plan, scenario, name).is_some() { palette.bad } else { palette.text };
    let edit = TextEdit::singleline(name).id(id).desired_width(WIDEST).text_color(color).margin(egui::Margin::symmetric(10, 5));
    let output = edit.show(ui);
    let field = output.response.response;
    field.widget_info(|| WidgetInfo::labeled(Role::TextInput, true, "Name of the scenario"));
    if field.lost_focus() {
        let name = name.trim().to_owned();
        let is_same = name == scenario_name(plan, Variant::Scenario(scenario));
        let fits = refused(plan, scenario, &name).is_none();
        if ui.input(|i| i.key_pressed(Key::Enter)) && !fits {
            field.request_focus();
            return;
        }
        if !ui.input(|i| i.key_pressed(Key::Escape)) && fits && !is_same {
            wanted.push(Action::from(ScenarioAction::Rename(scenario, name)));
        }
        view.renaming = None;
    } else if is_new {
        field.request_focus();
        // The whole name, so that typing replaces it.
        let all = egui::text::CCursorRange::two(egui::text::CCursor::new(0), egui::text::CCursor::new(name.chars().count()));
        let mut state = output.state;
        state.cursor.set_char_range(Some(all));
        state.store(ui.ctx(), id);
        field.scroll_to_me(None);
    }
}

/// Everything that can be done with a scenario.
fn menu_ui(ui: &mut Ui, plan: &Plan, id: ScenarioId, view: &mut ScenariosView, wanted: &mut Vec<Action>) {
    let (Some(scenario), Some(place)) = (plan.scenario(id), plan.scenario_position(id)) else { return };
    ui.set_min_width(220.0);
    let count = plan.scenarios().len();
    let mut want = |what| wanted.push(Action::from(what));
    let mut act = |ui: &mut Ui, text: &str, possible: bool, what: ScenarioAction| {
        if ui.add_enabled(possible, Button::new(text)).clicked() {
            want(what);
        }
    };
    if ui.button("Rename…").clicked() {
        view.renaming = Some((id, scenario.name().to_owned()));
    }
    act(ui, "Duplicate", count < MOST_SCENARIOS, ScenarioAction::Add(Variant::Scenario(id)));
    act(ui, "Move left", place > 0, ScenarioAction::Move { id, to: place.saturating_sub(1) });
    act(ui, "Move right", place + 1 < count, ScenarioAction::Move { id, to: place + 1 });
    ui.separator();
    act(ui, "Export as a plan…", true, ScenarioAction::Export(id));
    act(ui, "Import from a plan…", count < MOST_SCENARIOS, ScenarioAction::AskImport);
    act(ui, "Remove", true, ScenarioAction::Delete(id));
    ui.separator();
    if ui.button("Differences and note…").clicked() {
        want(ScenarioAction::Show(Variant::Scenario(id)));
        view.shows_differences = true;
    }
    let palette = Palette::of(ui.visuals());
    ui.menu_button("Colour", |ui| {
        for (colour, name) in (0_u8..).zip(theme::SCENARIO_COLOURS) {
            let chosen = scenario.colour() % 8 == colour;
            let entry = ui.add(Button::selectable(chosen, (egui::Atom::grow(), name)).min_size(vec2(110.0, 24.0)));
            diamond(ui.painter(), entry.rect.left_center() + vec2(14.0, 0.0), 4.5, palette.scenario(Some(colour)));
            if entry.clicked() {
                want(ScenarioAction::Colour(id, colour));
            }
        }
    });
}

/// A tab that was dragged goes where it is let go; until then a line tells where that is.
fn moved(ui: &Ui, tabs: &[(ScenarioId, Response)], wanted: &mut Vec<Action>) {
    let Some(from) = tabs.iter().position(|(_, tab)| tab.dragged() || tab.drag_stopped()) else { return };
    let (id, dragged) = &tabs[from];
    let Some(pointer) = ui.input(|i| i.pointer.latest_pos()) else { return };
    let before = tabs.iter().filter(|(_, tab)| tab.rect.center().x < pointer.x).count();
    let to = if before > from { before - 1 } else { before };
    if dragged.drag_stopped() {
        if to != from {
            wanted.push(Action::from(ScenarioAction::Move { id: *id, to }));
        }
    } else if to != from {
        let x = tabs.get(before).map_or_else(|| tabs[tabs.len() - 1].1.rect.right() + BETWEEN / 2.0, |(_, tab)| tab.rect.left() - BETWEEN / 2.0);
        let palette = Palette::of(ui.visuals());
        ui.painter().vline(x, dragged.rect.y_range(), Stroke::new(2.0, palette.accent));
    }
}

fn add_ui(ui: &mut Ui, plan: &Plan, shown: Variant, wanted: &mut Vec<Action>) {
    let possible = plan.scenarios().len() < MOST_SCENARIOS;
    let keys = Command::AddScenario.shortcut().map_or_else(String::new, |shortcut| ui.ctx().format_shortcut(&shortcut));
    let told = format!("Copies this tab to a new scenario to change and compare ({keys})");
    let response = ui
        .add_enabled_ui(possible, |ui| {
            if plan.scenarios().is_empty() {
                let width = text_width(ui, FIRST) + 2.0 * PADDING;
                pill_ui(ui, FIRST, FIRST, width, Color32::TRANSPARENT)
            } else {
                round_ui(ui, "+", "Add a scenario")
            }
        })
        .inner;
    response.context_menu(|ui| {
        if ui.button("Import from a plan…").clicked() {
            wanted.push(Action::from(ScenarioAction::AskImport));
        }
    });
    if response.on_hover_text(told).on_disabled_hover_text(format!("A plan has at most {MOST_SCENARIOS} scenarios")).clicked() {
        wanted.push(Action::from(ScenarioAction::Add(shown)));
    }
}

fn round_ui(ui: &mut Ui, text: &str, name: &str) -> Response {
    let edge = Palette::of(ui.visuals()).line;
    pill_ui(ui, text, name, ROUND, edge)
}

/// A quiet button in the form of a tab.
fn pill_ui(ui: &mut Ui, text: &str, name: &str, width: f32, edge: Color32) -> Response {
    let palette = Palette::of(ui.visuals());
    let (rect, response) = ui.allocate_exact_size(vec2(width, HEIGHT), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), name));
    let fill = match edge {
        _ if response.hovered() => palette.hovered,
        Color32::TRANSPARENT => Color32::TRANSPARENT,
        _ => palette.card,
    };
    let edge = if response.has_focus() { Stroke::new(2.0, palette.accent) } else { Stroke::new(theme::HAIRLINE, edge) };
    ui.painter().rect(rect, CornerRadius::same(14), fill, edge, StrokeKind::Inside);
    let color = if response.hovered() { palette.text } else { palette.dim };
    ui.painter().text(rect.center(), egui::Align2::CENTER_CENTER, text, theme::body(), color);
    response
}

fn text_width(ui: &Ui, text: &str) -> f32 {
    ui.painter().layout_no_wrap(text.to_owned(), theme::body(), Color32::PLACEHOLDER).size().x
}

fn all_text(count: usize) -> String {
    format!("All {}", count + 1)
}

fn all_ui_width(ui: &Ui, count: usize) -> f32 {
    text_width(ui, &all_text(count)) + 2.0 * PADDING
}

/// The list of all tabs, where they do not fit beside each other.
fn all_ui(ui: &mut Ui, plan: &Plan, shown: Variant, width: f32, wanted: &mut Vec<Action>) {
    let count = plan.scenarios().len();
    let edge = Palette::of(ui.visuals()).line;
    let button = pill_ui(ui, &all_text(count), "All scenarios", width, edge);
    egui::Popup::menu(&button).show(|ui| {
        ui.set_min_width(240.0);
        ScrollArea::vertical().max_height(420.0).show(ui, |ui| {
            for place in plan.variants() {
                let entry = ui.add(Button::selectable(place == shown, scenario_name(plan, place)).truncate().min_size(vec2(ui.available_width(), 24.0)));
                if entry.clicked() && place != shown {
                    wanted.push(Action::from(ScenarioAction::Show(place)));
                }
            }
        });
    });
}
