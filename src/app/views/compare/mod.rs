//! "Which is better?": scenarios side by side, in the same futures.

mod context;
mod controls;
mod dots;
mod heat_map;
mod lines;
mod matrix;
mod outcome;
mod steps_section;
mod sweep_chart;
mod sweep_section;
mod table_by_figure;
mod table_by_scenario;
mod table_parts;

use eframe::egui::{RichText, Ui};

use self::context::ComparedOnScreen;
use self::controls::{MOST, controls_ui};
use self::lines::lines_section_ui;
use self::outcome::{outcome_ui, sentence_ui};
use self::steps_section::steps_ui;
use self::sweep_section::sweep_ui;
use self::table_by_figure::table_ui;
use self::table_parts::FigureTable;
use super::plan_view::PlanView;
use crate::app::charts::Scene;
use crate::app::panel_action::PanelAction;
use crate::app::theme::{self, Palette};
use crate::app::ui_state::{CompareView, UiState};
use crate::app::widgets::{fill_or_scroll_ui, main_button_ui};
use crate::export::picture::PictureView;
use crate::forecast::comparison::PlanFigures;
use crate::plan::{Plan, Variant};
use crate::report::scenario_name;
use crate::report::side_by_side::Unit;
use crate::session::work::{ComparisonQuery, Query, StepsQuery};
use crate::session::{ScenarioAction, SideBySideQuery};
use crate::words::{Blur, CompareText, ViewName};

pub(super) const VIEW: PlanView = PlanView::new(ViewName::Compare, view_ui, |_| PictureView::Compare);

fn view_ui(ui: &mut Ui, scene: &Scene<'_>, view: &mut UiState) -> Vec<PanelAction> {
    let (plan, shown) = (scene.document.plan(), scene.document.shown());
    ui.set_clip_rect(ui.max_rect().expand(theme::GAP).intersect(ui.clip_rect()));
    if plan.scenarios().is_empty() {
        return empty_ui(ui).into_iter().collect();
    }
    let plans = scene.results.compared(chosen(plan, shown, &view.compare));
    let settings = &view.compare;
    let place_of = |wanted: Option<Variant>| wanted.and_then(|wanted| plans.iter().position(|one| one.variant == wanted));
    let reference = place_of(settings.reference).unwrap_or(0);
    let alone = ComparedOnScreen { plan, plans: &plans, reference, other: reference, last: None, sides: None, pair: None };
    let Some(other) = place_of(settings.other).filter(|place| *place != reference).or_else(|| alone.best_but(&[reference])) else {
        drop(controls_ui(ui, &alone, &[], &mut view.compare));
        ui.label(CompareText::ChooseTwo.to_string());
        return Vec::new();
    };
    let (variants, measure) = (plans.iter().map(|one| one.variant).collect::<Vec<_>>(), plan.goal_measure());
    let steps_query = StepsQuery { pair: (variants[reference], variants[other]), measure };
    let query = ComparisonQuery { variants, pair: (reference, other), measure };
    let found = scene.results.comparison(&query);
    let sides = scene.results.comparison_of(&query.variants);
    let steps = scene.results.steps(&steps_query);
    let compared = ComparedOnScreen { other, last: found.last(), sides, pair: found.fresh(), ..alone };
    let mut actions = vec![Query::Comparison(query).into(), Query::Steps(steps_query).into()];
    let query = rows_query(&compared, view.compare.unit);
    let rows = scene.results.side_by_side(query.clone());
    let table = FigureTable { rows: &rows, reveal: &|| Blur::Off.within(|| scene.results.side_by_side_now(&query)) };
    actions.extend(controls_ui(ui, &compared, &rows, &mut view.compare));
    ui.add_space(theme::SMALL_GAP);
    fill_or_scroll_ui(ui, |ui| {
        sentence_ui(ui, &compared);
        ui.add_space(8.0);
        table_section_ui(ui, &compared, &table, &mut view.compare);
        ui.add_space(theme::GAP);
        actions.extend(lines_section_ui(ui, scene, &compared, &mut view.compare));
        outcome_ui(ui, &compared, &mut view.compare);
        steps_ui(ui, scene, &compared, steps);
        actions.extend(sweep_ui(ui, scene, scenario_name(plan, shown), &mut view.compare.sweep));
        ui.add_space(theme::GAP);
    });
    actions
}

fn empty_ui(ui: &mut Ui) -> Option<PanelAction> {
    let palette = Palette::of(ui.visuals());
    let mut wanted = None;
    ui.vertical_centered(|ui| {
        ui.add_space(ui.available_height() * 0.3);
        ui.label(RichText::new(CompareText::Nothing.to_string()).font(theme::title()));
        ui.label(RichText::new(CompareText::WhatIsAScenario.to_string()).color(palette.dim));
        ui.add_space(theme::GAP);
        if main_button_ui(ui, &CompareText::AddScenario.to_string()).clicked() {
            wanted = Some(PanelAction::from(ScenarioAction::Add(Variant::Base)));
        }
    });
    wanted
}

/// The scenarios that are compared: the first dozen that were not left out, with the one on screen among them.
fn chosen(plan: &Plan, shown: Variant, settings: &CompareView) -> Vec<Variant> {
    let mut chosen: Vec<Variant> = plan.variants().filter(|variant| !settings.left_out.contains(variant)).collect();
    if let Some(place) = chosen.iter().position(|place| *place == shown)
        && place >= MOST
    {
        chosen.swap(place, MOST - 1);
    }
    chosen.truncate(MOST);
    chosen
}

/// The rows of the table.
fn rows_query(compared: &ComparedOnScreen<'_>, unit: Unit) -> SideBySideQuery {
    let chance = |place: usize| compared.sides.and_then(|found| found.sides.get(place)).and_then(PlanFigures::chance_of_goal);
    let chances = (0..compared.plans.len()).map(chance).collect();
    let variants = compared.plans.iter().map(|one| one.variant).collect();
    SideBySideQuery { variants, reference: compared.reference, unit, chances }
}

fn table_section_ui(ui: &mut Ui, compared: &ComparedOnScreen<'_>, table: &FigureTable<'_>, settings: &mut CompareView) {
    if let Some(clicked) = ui.scope(|ui| table_ui(ui, compared, table, settings)).inner {
        settings.other = compared.plans.get(clicked).filter(|_| clicked != compared.reference).map(|one| one.variant);
    }
}
