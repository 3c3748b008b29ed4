//! The panels of a frame, and the figures they are drawn from.

use std::sync::Arc;

use eframe::egui::{Align, Button, CentralPanel, Frame, Layout, Margin, Panel, ScrollArea, Ui, vec2};

use super::action::Action;
use super::charts::Scene;
use super::panel_focus::PanelRects;
use super::panels::assumptions::{AssumptionsInputs, assumptions_ui};
use super::panels::centre::centre_ui;
use super::panels::claims::{ClaimsInputs, claims_ui};
use super::panels::differences::differences_ui;
use super::panels::history_list::history_ui;
use super::panels::menu::menu_ui;
use super::panels::mix::mix_ui;
use super::panels::mix_strip::mix_strip_ui;
use super::panels::scenario_tabs::{scenario_select_ui, scenario_tabs_ui};
use super::panels::status::{Status, status_ui};
use super::panels::summary::summary_ui;
use super::sections::ScenarioMarks;
use super::theme::{self, Palette};
use super::ui_state::UiState;
use super::widgets::{hover_text, scroll_ui};
use crate::forecast::Forecast;
use crate::ledger::Date;
use crate::plan::ScenarioId;
use crate::report::MonthReport;
use crate::session::{ChangeSummary, DifferenceRow, Pointer, Session};
use crate::words::assumptions::AssumptionsText;
use crate::words::report::Sentence;

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

/// The panels that fit beside each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Columns {
    /// Numbers, view and mix.
    Three,
    /// Numbers and view; the mix is a strip.
    Two,
    /// The view; the numbers come and go.
    One,
}

impl Columns {
    /// Those of a window of this width, in points.
    fn of(width: f32) -> Self {
        match width {
            wide if wide >= 1_060.0 => Self::Three,
            medium if medium >= 700.0 => Self::Two,
            _ => Self::One,
        }
    }

    /// The least height of the centre; below it the centre scrolls.
    const fn least_height(self) -> f32 {
        match self {
            Self::Three => 460.0,
            Self::Two => 620.0,
            Self::One => 480.0,
        }
    }
}

/// The width of the numbers where they come and go.
const DRAWER: f32 = 348.0;
/// Contents that scroll where there is less height than they need.
fn scrolled_ui(ui: &mut Ui, least: f32, contents: impl FnOnce(&mut Ui)) {
    if ui.available_height() >= least {
        let margin = Margin { right: 12, ..Margin::ZERO };
        Frame::new().inner_margin(margin).show(ui, contents);
        return;
    }
    scroll_ui(ui, ScrollArea::vertical().id_salt("centre").auto_shrink(false), |ui| {
        let size = vec2(ui.available_width(), least);
        ui.allocate_ui_with_layout(size, Layout::top_down(Align::Min), |ui| {
            ui.set_min_size(size);
            contents(ui);
        });
    });
}

/// That amounts of the futures on screen were cut off.
fn cut_off(session: &Session) -> Option<String> {
    let run = session.view().futures();
    run.last().filter(|run| run.futures.is_cut_off).map(|_| Sentence::CutOff.to_string())
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
    view.panels = PanelRects::default();

    Panel::top("menu").exact_size(theme::TOP_BAR).resizable(false).frame(bar(palette.panel)).show(ui, |ui| {
        view.panels.bar = ui.max_rect();
        ui.set_min_height(theme::TOP_BAR);
        ui.horizontal_centered(|ui| {
            if Columns::of(ui.max_rect().width()) == Columns::One {
                let button = Button::selectable(view.shows_numbers, AssumptionsText::Numbers.to_string());
                if hover_text(ui.add(button), || AssumptionsText::NumbersTip.to_string()).clicked() {
                    view.shows_numbers = !view.shows_numbers;
                }
            }
            actions.extend(menu_ui(ui, document, session.save_state(), session.settings(), view));
        });
    });
    Panel::bottom("status").exact_size(theme::STATUS_BAR).resizable(false).frame(bar(palette.panel)).show(ui, |ui| {
        let status = Status {
            undo: document.undo_label(),
            saved: session.save_state(),
            is_settled: session.is_settled(),
            trouble: session.status_fault().map(|fault| fault.to_string()).or_else(|| cut_off(session)),
        };
        status_ui(ui, &status);
    });

    let columns = Columns::of(ui.available_width());
    let right = theme::mix_width(ui.available_width());
    let scene = Scene { document, plan: shown, forecast, month, held: *held, ledger, today, results: data };
    let centre = Frame::new().fill(palette.background).inner_margin(Margin { left: 12, right: 0, top: 12, bottom: 12 });
    if columns == Columns::One {
        let margin = Margin { left: 12, right: 12, top: 12, bottom: 0 };
        Panel::top("summary").resizable(false).show_separator_line(false).frame(Frame::new().fill(palette.background).inner_margin(margin)).show(ui, |ui| {
            summary_ui(ui, &scene, data.futures().fresh().map(|run| &*run.futures));
        });
    }
    let shows_numbers = columns != Columns::One || view.shows_numbers;
    let left = if columns == Columns::One { DRAWER } else { theme::numbers_width(ui.available_width()) };
    if shows_numbers {
        let side = Frame::new().fill(palette.panel).inner_margin(Margin { left: 12, right: 0, top: 12, bottom: 0 });
        Panel::left("assumptions").exact_size(left).resizable(false).frame(side).show(ui, |ui| {
            view.panels.assumptions = ui.max_rect();
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
                data,
                today,
                sources: view.sources,
            };
            actions.extend(assumptions_ui(ui, &inputs, &mut view.drafts));
        });
    }
    if columns == Columns::Three {
        let mix = Frame::new().fill(palette.background).inner_margin(Margin { left: 0, right: 12, top: 12, bottom: 12 });
        Panel::right("mix").exact_size(right).resizable(false).show_separator_line(false).frame(mix).show(ui, |ui| {
            view.panels.mix = ui.max_rect();
            actions.extend(theme::outlined_card(palette).show(ui, |ui| mix_ui(ui, shown, month, &data.rates())).inner);
        });
    }
    CentralPanel::default().frame(centre).show(ui, |ui| {
        scrolled_ui(ui, columns.least_height(), |ui| {
            if columns == Columns::One {
                actions.extend(scenario_select_ui(ui, plan, document.shown()));
            } else {
                actions.extend(scenario_tabs_ui(ui, plan, document.shown(), &mut view.scenarios));
            }
            ui.add_space(theme::GAP - ui.spacing().item_spacing.y);
            if columns != Columns::One {
                summary_ui(ui, &scene, data.futures().fresh().map(|run| &*run.futures));
                ui.add_space(theme::GAP);
            }
            if columns != Columns::Three {
                mix_strip_ui(ui, shown, month);
                ui.add_space(theme::GAP);
            }
            actions.extend(centre_ui(ui, &scene, change.as_deref(), view));
        });
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
