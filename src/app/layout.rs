//! The panels of a frame, and the figures they are drawn from.

use std::sync::Arc;

use eframe::egui::{CentralPanel, Frame, Margin, Panel, Ui};

use super::action::Action;
use super::charts::Scene;
use super::panels::assumptions::{AssumptionsInputs, assumptions_ui};
use super::panels::centre::centre_ui;
use super::panels::claims::{ClaimsInputs, claims_ui};
use super::panels::differences::differences_ui;
use super::panels::history_list::history_ui;
use super::panels::menu::menu_ui;
use super::panels::mix::mix_ui;
use super::panels::scenario_tabs::scenario_tabs_ui;
use super::panels::status::{Status, status_ui};
use super::panels::summary::summary_ui;
use super::sections::ScenarioMarks;
use super::theme::{self, Palette};
use super::ui_state::UiState;
use crate::forecast::Forecast;
use crate::ledger::Date;
use crate::plan::ScenarioId;
use crate::report::MonthReport;
use crate::session::{ChangeSummary, DifferenceRow, Pointer, Session};

/// The figures as set of a frame, computed once a revision.
pub(super) struct Drawing {
    forecast: Arc<Forecast>,
    month: Arc<MonthReport>,
    change: Option<Arc<ChangeSummary>>,
    /// The scenario on screen and its differences, while they are listed.
    differences: Option<(ScenarioId, Arc<Vec<DifferenceRow>>)>,
    held: bool,
}

impl Drawing {
    pub(super) fn new(session: &Session, view: &mut UiState, pointer: Pointer) -> Self {
        view.month = view.month.min(session.document().shown_plan().months() - 1);
        let scenario = session.document().shown().scenario().filter(|_| view.scenarios.shows_differences);
        let data = session.view();
        Self {
            forecast: data.forecast(),
            month: data.month(view.month),
            change: data.last_change(view.month),
            differences: scenario.map(|scenario| (scenario, data.differences(scenario))),
            held: session.is_held(pointer),
        }
    }
}

/// Shows every panel; gives the user's actions.
pub(super) fn panels_ui(ui: &mut Ui, drawing: &Drawing, today: Date, session: &Session, view: &mut UiState) -> Vec<Action> {
    let (data, ledger) = (session.view(), session.view().ledger());
    let palette = Palette::of(ui.visuals());
    let document = session.document();
    let (plan, shown) = (document.plan(), document.shown_plan());
    let Drawing { forecast, month, change, differences, held } = drawing;
    let bar = |fill| Frame::new().fill(fill).inner_margin(Margin::symmetric(12, 0));
    let mut actions = Vec::new();

    Panel::top("menu").exact_size(theme::TOP_BAR).resizable(false).frame(bar(palette.panel)).show(ui, |ui| {
        ui.set_min_height(theme::TOP_BAR);
        ui.horizontal_centered(|ui| actions.extend(menu_ui(ui, document, &session.save_state().to_string(), session.settings(), view)));
    });
    Panel::bottom("status").exact_size(theme::STATUS_BAR).resizable(false).frame(bar(palette.panel)).show(ui, |ui| {
        let status = Status {
            undo: document.undo_label(),
            saved: session.save_state(),
            is_settled: session.is_settled(),
            trouble: session.status_fault().map(|fault| fault.to_string()),
        };
        status_ui(ui, &status);
    });

    let (left, right) = theme::side_widths(ui.available_width());
    let side = |fill| Frame::new().fill(fill).inner_margin(Margin { left: 12, right: 12, top: 12, bottom: 0 });
    Panel::left("assumptions").exact_size(left).resizable(false).frame(side(palette.panel)).show(ui, |ui| {
        let marks = document.shown().scenario().map(|scenario| ScenarioMarks::new(plan, scenario, data.against_base(scenario)));
        let inputs = AssumptionsInputs {
            plan: shown,
            saved: document.saved_shown(),
            month,
            settings: session.settings(),
            locked: &view.locked,
            go_to: view.go_to.take(),
            scenario: marks.as_ref(),
            ledger,
            today,
            sources: view.sources,
        };
        actions.extend(assumptions_ui(ui, &inputs, &mut view.drafts));
    });
    let scene = Scene { document, plan: shown, forecast, month, held: *held, ledger, today, results: data };
    let mix = Frame::new().fill(palette.background).inner_margin(Margin { left: 0, right: 12, top: 12, bottom: 12 });
    Panel::right("mix").exact_size(right).resizable(false).show_separator_line(false).frame(mix).show(ui, |ui| {
        actions.extend(theme::outlined_card(palette).show(ui, |ui| mix_ui(ui, shown, month, &data.rates())).inner);
    });
    CentralPanel::default().frame(Frame::new().fill(palette.background).inner_margin(Margin::same(12))).show(ui, |ui| {
        actions.extend(scenario_tabs_ui(ui, plan, document.shown(), &mut view.scenarios));
        ui.add_space(theme::GAP - ui.spacing().item_spacing.y);
        summary_ui(ui, &scene, data.futures().fresh().map(|run| &*run.futures));
        ui.add_space(theme::GAP);
        actions.extend(centre_ui(ui, &scene, change.as_deref(), view));
    });

    if let Some(of) = view.sources {
        let claims = data.claims(of);
        let inputs = ClaimsInputs { of, plan: shown, claims: &claims, ledger, today, left: left + 8.0 };
        actions.extend(claims_ui(ui, &inputs, &mut view.note, &mut view.account));
    }
    if view.scenarios.shows_differences {
        let listed = differences.as_ref().and_then(|(scenario, rows)| Some((plan.scenario(*scenario)?, rows.as_slice())));
        actions.extend(differences_ui(ui.ctx(), shown, listed, left, &mut view.scenarios));
    }
    actions.extend(history_ui(ui.ctx(), document, &mut view.shows_history));
    actions
}
