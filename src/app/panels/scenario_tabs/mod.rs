//! The row of tabs above the figures: the base and every scenario, the commands on each, and the button that adds one.

mod name_field;
mod pill;
mod scenario_menu;
mod select;
mod sizes;
mod tab;

use std::sync::Arc;

use eframe::egui::{Align, Button, Color32, Id, LayerId, Order, Popup, Rect, Response, ScrollArea, Stroke, StrokeKind, Ui, vec2};

pub use self::select::scenario_select_ui;

use self::name_field::{name_ui, refused};
use self::pill::{pill_ui, round_ui};
use self::scenario_menu::menu_ui;
use self::sizes::{BETWEEN, HEIGHT, MARK, PADDING, ROUND, font, name_galley};
use self::tab::{tab_size, tab_ui};
use crate::app::panel_action::PanelAction;
use crate::app::theme::{self, Palette};
use crate::app::ui_state::{ScenariosView, ShownTab};
use crate::app::widgets::{Same, compute_once, disabled_hover_text, hover_text, is_by_pointer, text_width, type_ahead};
use crate::app::window_command::WindowCommand;
use crate::plan::{MOST_SCENARIOS, Plan, ScenarioId, Variant};
use crate::report::scenario_name;
use crate::session::ScenarioAction;
use crate::words::{ScenarioMessage, ScenarioText};

/// The row while it is shown.
struct TabRow<'a> {
    plan: &'a Arc<Plan>,
    shown: Variant,
    /// The tab on screen may be out of sight.
    is_moved: bool,
    /// The widths of the names.
    widths: &'a [f32],
    view: &'a mut ScenariosView,
    actions: Vec<PanelAction>,
}

/// The widths of the names of the base and the scenarios, laid out once a change of the plan, the one on screen and the size of the typeface.
fn name_widths(ui: &Ui, plan: &Arc<Plan>, shown: Variant) -> Arc<Vec<f32>> {
    let width = |variant| name_galley(ui, scenario_name(plan, variant), font(variant, shown)).size().x;
    compute_once(ui.ctx(), Id::unique("scenario widths"), (Same(Arc::clone(plan)), shown), || plan.variants().map(width).collect())
}

/// Shows the row; returns the user's actions.
pub fn scenario_tabs_ui(ui: &mut Ui, plan: &Arc<Plan>, shown: Variant, view: &mut ScenariosView) -> Vec<PanelAction> {
    // Its scenario may have been removed in another way.
    view.renaming.take_if(|(id, _)| plan.scenario(*id).is_none());
    let widths = name_widths(ui, plan, shown);
    let marks = |variant| if variant == Variant::Base { 0.0 } else { MARK };
    // The tab on screen has a menu button.
    let menu = if shown == Variant::Base { 0.0 } else { ROUND + BETWEEN };
    let tabs = widths.iter().zip(plan.variants()).map(|(width, variant)| width + 2.0 * PADDING + marks(variant) + BETWEEN).sum::<f32>() + menu;
    let room = ui.available_width() - ROUND - BETWEEN;
    let place = plan.variants().position(|variant| variant == shown).unwrap_or(0);
    let tab = ShownTab { shown, place, room, width: tabs };
    let mut row = TabRow { plan, shown, is_moved: tab != view.tab_in_sight, widths: &widths, view, actions: Vec::new() };
    let response = ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = BETWEEN;
        ui.set_min_height(HEIGHT);
        if tabs <= room {
            row.tabs_ui(ui);
        } else {
            let all = ScenarioMessage::Count(plan.scenarios().len() + 1).to_string();
            let width = text_width(ui.painter(), &all, theme::body()) + 2.0 * PADDING;
            ScrollArea::horizontal().id_salt("scenarios").max_width(room - width - BETWEEN).max_height(HEIGHT).auto_shrink(false).show(ui, |ui| {
                ui.horizontal_top(|ui| {
                    ui.spacing_mut().item_spacing.x = BETWEEN;
                    row.tabs_ui(ui);
                });
            });
            row.all_ui(ui, &all, width);
        }
        row.add_ui(ui);
    });
    row.view.tab_in_sight = tab;
    if let Some(reason) = row.view.renaming.as_ref().and_then(|(id, name)| refused(plan, *id, name)) {
        refusal_ui(ui, reason, response.response.rect);
    }
    row.actions
}

impl TabRow<'_> {
    fn tabs_ui(&mut self, ui: &mut Ui) {
        let tabs = self.plan.variants().zip(self.widths).filter_map(|(variant, width)| self.one_ui(ui, variant, *width));
        let tabs: Vec<(ScenarioId, Response)> = tabs.collect();
        drag_ui(ui, &tabs, &mut self.actions);
    }

    /// One tab, or the field in which its name is typed; returns the tab of a scenario, which can be dragged.
    fn one_ui(&mut self, ui: &mut Ui, variant: Variant, width: f32) -> Option<(ScenarioId, Response)> {
        let (plan, is_shown) = (self.plan, variant == self.shown);
        if let Variant::Scenario(id) = variant
            && self.view.renaming.as_ref().is_some_and(|(renamed, _)| *renamed == id)
        {
            name_ui(ui, plan, id, self.view, &mut self.actions);
            return None;
        }
        let size = tab_size(variant, width);
        let is_in_sight = ui.is_rect_visible(Rect::from_min_size(ui.cursor().min, size));
        if !is_shown && !is_in_sight && is_by_pointer(ui.ctx()) && ui.ctx().dragged_id().is_none() {
            ui.allocate_space(size);
            return None;
        }
        let response = tab_ui(ui, (plan, variant), self.shown, size);
        if (is_shown && self.is_moved) || (response.gained_focus() && !ui.input(|i| i.pointer.any_down())) {
            response.scroll_to_me(Some(Align::Center));
        }
        if response.clicked() && !is_shown {
            self.actions.push(PanelAction::from(ScenarioAction::Show(variant)));
        }
        let id = variant.scenario()?;
        if response.double_clicked() {
            self.view.renaming = Some((id, scenario_name(plan, variant).to_owned()));
        }
        response.context_menu(|ui| menu_ui(ui, plan, id, self.view, &mut self.actions));
        if is_shown {
            let button = round_ui(ui, "…", || ScenarioMessage::Actions(scenario_name(plan, variant).to_owned()).to_string());
            Popup::menu(&button).show(|ui| menu_ui(ui, plan, id, self.view, &mut self.actions));
        }
        Some((id, response))
    }

    /// The list of all tabs, where they do not fit beside each other.
    fn all_ui(&mut self, ui: &mut Ui, text: &str, width: f32) {
        let edge = Palette::of(ui.visuals()).line;
        let button = pill_ui(ui, text, || ScenarioText::All.text().to_owned(), width, edge);
        Popup::menu(&button).show(|ui| {
            ui.set_min_width(240.0);
            ScrollArea::vertical().max_height(420.0).show(ui, |ui| {
                for variant in self.plan.variants() {
                    let is_shown = variant == self.shown;
                    let entry = Button::selectable(is_shown, scenario_name(self.plan, variant)).truncate().min_size(vec2(ui.available_width(), 24.0));
                    let entry = ui.add(entry);
                    type_ahead(&entry, scenario_name(self.plan, variant));
                    if entry.clicked() && !is_shown {
                        self.actions.push(PanelAction::from(ScenarioAction::Show(variant)));
                    }
                }
            });
        });
    }

    fn add_ui(&mut self, ui: &mut Ui) {
        let (is_empty, has_room) = (self.plan.scenarios().is_empty(), self.plan.scenarios().len() < MOST_SCENARIOS);
        let button = |ui: &mut Ui| {
            if is_empty {
                let first = ScenarioText::WhatIf.text();
                let width = text_width(ui.painter(), first, theme::body()) + 2.0 * PADDING;
                pill_ui(ui, first, || first.to_owned(), width, Color32::TRANSPARENT)
            } else {
                round_ui(ui, "+", || ScenarioText::Add.text().to_owned())
            }
        };
        let response = ui.add_enabled_ui(has_room, button).inner;
        response.context_menu(|ui| {
            if ui.button(ScenarioText::Import.text()).clicked() {
                self.actions.push(PanelAction::from(ScenarioAction::AskImport));
            }
        });
        let response = hover_text(response, || {
            let keys = WindowCommand::AddScenario.shortcut().map_or_else(String::new, |shortcut| ui.ctx().format_shortcut(&shortcut));
            ScenarioMessage::AddHint(keys).to_string()
        });
        if disabled_hover_text(response, || ScenarioMessage::Most(MOST_SCENARIOS).to_string()).clicked() {
            self.actions.push(PanelAction::from(ScenarioAction::Add(self.shown)));
        }
    }
}

/// A tab that is dragged moves to the place where it is dropped; until then a line marks that place.
fn drag_ui(ui: &Ui, tabs: &[(ScenarioId, Response)], wanted: &mut Vec<PanelAction>) {
    let Some(from) = tabs.iter().position(|(_, tab)| tab.dragged() || tab.drag_stopped()) else { return };
    let (id, dragged) = &tabs[from];
    let Some(pointer) = ui.input(|i| i.pointer.latest_pos()) else { return };
    let before = tabs.iter().filter(|(_, tab)| tab.rect.center().x < pointer.x).count();
    let to = if before > from { before - 1 } else { before };
    if dragged.drag_stopped() {
        if to != from {
            wanted.push(PanelAction::from(ScenarioAction::Move { id: *id, to }));
        }
    } else if to != from {
        let x = tabs.get(before).map_or_else(|| tabs[tabs.len() - 1].1.rect.right() + BETWEEN / 2.0, |(_, tab)| tab.rect.left() - BETWEEN / 2.0);
        let palette = Palette::of(ui.visuals());
        ui.painter().vline(x, dragged.rect.y_range(), Stroke::new(2.0, palette.accent));
    }
}

/// The reason why a name is refused, over the cards below the row: nothing moves while a name is typed.
fn refusal_ui(ui: &Ui, reason: String, row: Rect) {
    let palette = Palette::of(ui.visuals());
    let painter = ui.ctx().layer_painter(LayerId::new(Order::Foreground, Id::unique("name refused")));
    let galley = painter.layout_no_wrap(reason, theme::note(), palette.bad);
    let place = row.left_bottom() + vec2(0.0, 1.0);
    let rect = Rect::from_min_size(place, galley.size()).expand2(vec2(6.0, 3.0)).translate(vec2(6.0, 3.0));
    painter.rect(rect, f32::from(theme::SMALL_RADIUS), palette.card, Stroke::new(theme::HAIRLINE, palette.line), StrokeKind::Inside);
    painter.galley(rect.min + vec2(6.0, 3.0), galley, palette.bad);
}
