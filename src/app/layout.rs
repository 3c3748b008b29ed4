//! The panels of a frame, and the figures they are drawn from.

use std::sync::Arc;

use eframe::egui::{Align, Button, CentralPanel, Frame, Layout, Margin, Panel, Rect, Role, ScrollArea, Ui, UiBuilder, vec2};

use super::charts::Scene;
use super::panel_action::PanelAction;
use super::panel_focus::PanelRects;
use super::panels::assumptions::{AssumptionsInputs, assumptions_ui};
use super::panels::centre::centre_ui;
use super::panels::claims::{ClaimsInputs, PaymentInputs, claims_ui, payment_claims_ui};
use super::panels::differences::differences_ui;
use super::panels::drift_line::{drift_height, drift_ui};
use super::panels::history_list::history_ui;
use super::panels::menu_bar::menu_ui;
use super::panels::mix::mix_ui;
use super::panels::mix_strip::mix_strip_ui;
use super::panels::scenario_tabs::{scenario_select_ui, scenario_tabs_ui};
use super::panels::status::{Status, status_ui};
use super::panels::summary_cards::summary_ui;
use super::sections::ScenarioMarks;
use super::theme::{self, Palette};
use super::ui_state::UiState;
use super::views::VIEWS;
use super::widgets::{hide_panel, hover_text, name_panel, scroll_ui};
use crate::forecast::Forecast;
use crate::ledger::Date;
use crate::plan::Key;
use crate::report::MonthReport;
use crate::session::{Pointer, Session};
use crate::words::PanelText;
use crate::words::assumptions::AssumptionsText;
use crate::words::report::Sentence;

/// The figures as set of a frame, computed once a revision.
pub(super) struct Figures {
    forecast: Arc<Forecast>,
    month: Arc<MonthReport>,
}

impl Figures {
    /// Those of the plan on screen.
    pub(super) fn new(session: &Session, state: &mut UiState) -> Self {
        state.month = state.month.min(session.document().shown_plan().months() - 1);
        let data = session.view();
        Self { forecast: data.forecast(), month: data.month(state.month) }
    }

    /// The scene of the plan on screen. `held` is whether a slider is held.
    pub(super) fn scene<'a>(&'a self, session: &'a Session, today: Date, pointer: Pointer) -> Scene<'a> {
        let document = session.document();
        Scene {
            document,
            plan: document.shown_plan(),
            forecast: &self.forecast,
            month: &self.month,
            held: session.is_held(pointer),
            ledger: session.view().ledger(),
            today,
            results: session.view(),
        }
    }
}

/// The panels that fit beside each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum PanelColumns {
    /// Numbers, view and mix.
    Three,
    /// Numbers and view; the mix is a strip.
    Two,
    /// The view; the numbers come and go.
    One,
}

impl PanelColumns {
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

/// Contents of this least height over others of a fixed one. They scroll where there is less height than they need.
fn scrolled_ui(ui: &mut Ui, (least, below): (f32, f32), contents: impl FnOnce(&mut Ui)) {
    if below == 0.0 && ui.available_height() >= least {
        let margin = Margin { right: 12, ..Margin::ZERO };
        Frame::new().inner_margin(margin).show(ui, contents);
        return;
    }
    let height = (ui.available_height() - below).max(least);
    scroll_ui(ui, ScrollArea::vertical().id_salt("centre").auto_shrink(false), |ui| {
        let size = vec2(ui.available_width(), height);
        ui.allocate_ui_with_layout(size, Layout::top_down(Align::Min), |ui| {
            ui.set_min_size(size);
            contents(ui);
        });
    });
}

/// The note that amounts of the futures on screen were cut off.
fn cut_off(session: &Session) -> Option<String> {
    let run = session.view().futures();
    run.fresh().filter(|run| run.futures.is_cut_off).map(|_| Sentence::CutOff.to_string())
}

/// Shows every panel; returns the user's actions.
pub(super) fn panels_ui(ui: &mut Ui, scene: &Scene<'_>, session: &Session, state: &mut UiState) -> Vec<PanelAction> {
    let mut actions = Vec::new();
    state.panels = PanelRects::default();
    let status = bars_ui(ui, session, state, &mut actions);

    let columns = PanelColumns::of(ui.available_width());
    let right = theme::mix_width(ui.available_width());
    let palette = Palette::of(ui.visuals());
    let ground = |left, right, top, bottom| Frame::new().fill(palette.background).inner_margin(Margin { left, right, top, bottom });
    if columns == PanelColumns::One {
        Panel::top("summary").resizable(false).show_separator_line(false).frame(ground(12, 12, 12, 0)).show(ui, |ui| {
            name_panel(ui, PanelText::Summary.text());
            summary_ui(ui, scene, VIEWS[state.view.0].name);
        });
    }
    let left = if columns == PanelColumns::One { DRAWER } else { theme::numbers_width(ui.available_width()) };
    if columns != PanelColumns::One || state.shows_numbers {
        let side = Frame::new().fill(palette.panel).inner_margin(Margin { left: 12, right: 0, top: 12, bottom: 0 });
        Panel::left("assumptions").exact_size(left).resizable(false).frame(side).show(ui, |ui| numbers_ui(ui, scene, session, state, &mut actions));
    }
    let mix = (columns == PanelColumns::Three).then(|| {
        let side = Panel::right("mix").exact_size(right).resizable(false).show_separator_line(false).frame(ground(0, 12, 12, 12));
        side.show(ui, place_of).inner
    });
    CentralPanel::default().frame(ground(12, 0, 12, 12)).show(ui, |ui| {
        let view = &VIEWS[state.view.0];
        name_panel(ui, view.name.question());
        let below = view.side.as_ref().filter(|_| columns != PanelColumns::Three);
        let below_height = below.map_or(0.0, |side| (side.height)(scene, state));
        scrolled_ui(ui, (columns.least_height() + view.more_height + drift_height(scene), below_height), |ui| {
            middle_ui(ui, scene, columns, state, &mut actions);
            if let Some(side) = below {
                ui.add_space(theme::GAP);
                actions.extend(theme::outlined_card(palette).show(ui, |ui| (side.below)(ui, scene, state)).inner);
            }
        });
    });
    // Read out, and in focus, after the answers that it is beside.
    if let Some(mix) = mix {
        state.panels.mix = mix;
        let mut side = ui.new_child(filling(mix, "beside", PanelText::Beside));
        side.set_clip_rect(mix);
        actions.extend(theme::outlined_card(palette).show(&mut side, |ui| side_ui(ui, scene, state)).inner);
    }
    actions.extend(status_bar_ui(ui, session, status));
    lists_ui(ui, scene, left, state, &mut actions);
    actions
}

/// The bar at the top, and the ground of the line at the bottom, whose place it returns.
fn bars_ui(ui: &mut Ui, session: &Session, state: &mut UiState, actions: &mut Vec<PanelAction>) -> Rect {
    let document = session.document();
    let bar = Frame::new().fill(Palette::of(ui.visuals()).panel).inner_margin(Margin::symmetric(12, 0));
    Panel::top("menu").exact_size(theme::TOP_BAR).resizable(false).frame(bar).show(ui, |ui| {
        name_panel(ui, PanelText::MenuBar.text());
        state.panels.bar = ui.max_rect();
        ui.set_min_height(theme::TOP_BAR);
        ui.horizontal_centered(|ui| {
            if PanelColumns::of(ui.max_rect().width()) == PanelColumns::One {
                let button = Button::selectable(state.shows_numbers, AssumptionsText::Numbers.to_string());
                if hover_text(ui.add(button), || AssumptionsText::NumbersTip.to_string()).clicked() {
                    state.shows_numbers = !state.shows_numbers;
                }
            }
            state.has_exported = session.exported_file().is_some();
            actions.extend(menu_ui(ui, document, session.save_state(), session.settings(), state));
        });
    });
    Panel::bottom("status").exact_size(theme::STATUS_BAR).resizable(false).frame(bar).show(ui, place_of).inner
}

/// The contents of a panel that are shown later than it, and are a panel of their own to a screen reader.
fn filling(place: Rect, salt: &str, name: PanelText) -> UiBuilder {
    UiBuilder::new().id_salt(salt).max_rect(place).accessibility_role(Role::Pane).accessibility_label(name.text())
}

/// The place inside a panel, which its contents fill later.
fn place_of(ui: &mut Ui) -> Rect {
    hide_panel(ui);
    ui.expand_to_include_rect(ui.max_rect());
    ui.max_rect()
}

/// The line at the bottom, the last to be read out.
fn status_bar_ui(ui: &mut Ui, session: &Session, place: Rect) -> Option<PanelAction> {
    let status = Status {
        undo: session.document().undo_name(),
        saved: session.save_state(),
        is_settled: session.is_settled(),
        exporting: session.exporting(),
        trouble: session.status_fault().map(|fault| fault.to_string()).or_else(|| cut_off(session)),
    };
    status_ui(&mut ui.new_child(filling(place, "status", PanelText::Status)), &status)
}

/// Every number of the plan.
fn numbers_ui(ui: &mut Ui, scene: &Scene<'_>, session: &Session, state: &mut UiState, actions: &mut Vec<PanelAction>) {
    name_panel(ui, &AssumptionsText::Numbers.to_string());
    state.panels.assumptions = ui.max_rect();
    let document = scene.document;
    let marks = document.shown().scenario().map(|scenario| ScenarioMarks::new(document.plan(), scenario, scene.results.against_base(scenario)));
    let inputs = AssumptionsInputs {
        scene,
        saved: document.saved_shown(),
        settings: session.settings(),
        locked: &state.locked,
        go_to: state.go_to.take(),
        scenario: marks.as_ref(),
        sources: state.sources,
    };
    actions.extend(assumptions_ui(ui, &inputs, &mut state.drafts));
}

/// The panel beside the view, which follows it.
fn side_ui(ui: &mut Ui, scene: &Scene<'_>, state: &UiState) -> Option<PanelAction> {
    if let Some(side) = &VIEWS[state.view.0].side {
        return (side.beside)(ui, scene, state);
    }
    mix_ui(ui, scene, state.preview.as_deref())
}

/// The scenarios, the summary, the view, and the panels without a column of their own.
fn middle_ui(ui: &mut Ui, scene: &Scene<'_>, columns: PanelColumns, state: &mut UiState, actions: &mut Vec<PanelAction>) {
    let (plan, shown) = (scene.document.plan(), scene.document.shown());
    if columns == PanelColumns::One {
        actions.extend(scenario_select_ui(ui, plan, shown));
    } else {
        actions.extend(scenario_tabs_ui(ui, plan, shown, &mut state.scenarios));
    }
    ui.add_space(theme::GAP - ui.spacing().item_spacing.y);
    actions.extend(drift_ui(ui, scene));
    if columns != PanelColumns::One {
        summary_ui(ui, scene, VIEWS[state.view.0].name);
        ui.add_space(theme::GAP);
    }
    if columns != PanelColumns::Three {
        mix_strip_ui(ui, scene);
        ui.add_space(theme::GAP);
    }
    actions.extend(centre_ui(ui, scene, state));
}

/// The lists over the panels, while they are open: sources, differences and steps.
fn lists_ui(ui: &Ui, scene: &Scene<'_>, left: f32, state: &mut UiState, actions: &mut Vec<PanelAction>) {
    let (document, plan, ledger, today) = (scene.document, scene.plan, scene.ledger, scene.today);
    let left_of_panel = left + 8.0;
    match state.sources {
        Some(Key::Assumption(of)) => {
            let claims = scene.results.claims(of);
            let inputs = ClaimsInputs { of, plan, claims: &claims, ledger, today, left: left_of_panel };
            actions.extend(claims_ui(ui, &inputs, &mut state.note, &mut state.account));
        }
        // A stream may be gone.
        Some(key) if plan.get(key).is_some() => actions.extend(payment_claims_ui(ui, &PaymentInputs { key, plan, ledger, today, left: left_of_panel })),
        _ => state.sources = None,
    }
    if state.scenarios.shows_differences {
        let scenario = document.shown().scenario().and_then(|id| document.plan().scenario(id));
        let rows = scenario.map(|scenario| scene.results.differences(scenario.id()));
        actions.extend(differences_ui(ui.ctx(), plan, scenario.zip(rows.as_ref().map(|rows| rows.as_slice())), left, &mut state.scenarios));
    }
    actions.extend(history_ui(ui.ctx(), document, &mut state.shows_history));
}
