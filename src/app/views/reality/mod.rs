//! "How is it going?": past months as they really were beside the plan, the rest of it given the past, and likes in one's own LIVEs.

mod files_side;
mod likes_charts;
mod likes_page;
mod likes_side;
mod number_rows;
mod past_chart;
mod past_tooltip;
mod reality_head;
mod reality_inputs;
mod stream_rows;

use std::sync::Arc;

use eframe::egui::{Align, Label, Layout, RichText, ScrollArea, Sense, Ui, UiBuilder, vec2};

use self::files_side::{files_below_ui, files_height, files_ui};
use self::likes_page::likes_ui;
use self::likes_side::likes_side_ui;
use self::number_rows::numbers_ui;
use self::past_chart::{LEAST_HEIGHT, chart_ui};
use self::reality_head::{head_ui, sentence_ui};
use self::reality_inputs::RealityInputs;
use self::stream_rows::streams_ui;
use super::plan_view::{PlanView, SidePanel};
use crate::app::charts::Scene;
use crate::app::panel_action::PanelAction;
use crate::app::theme::{self, Palette};
use crate::app::ui_state::{RealityPage, UiState};
use crate::app::widgets::{main_button_ui, scroll_ui};
use crate::app::window_command::WindowCommand;
use crate::export::picture::PictureView;
use crate::forecast::futures::{Given, LeftOut, LeftOutReason, NotGiven};
use crate::report;
use crate::session::work::Query;
use crate::words::import_sheet::ImportText;
use crate::words::reality_view::RealityText;
use crate::words::{ChartText, ViewName};

pub(super) const VIEW: PlanView = PlanView {
    side: Some(SidePanel { beside: beside_ui, below: below_ui, height: below_height }),
    ..PlanView::new(ViewName::Reality, view_ui, |state| match state.reality {
        RealityPage::SoFar => PictureView::Reality,
        RealityPage::Likes => PictureView::Likes,
    })
};

/// The narrowest view with the tables beside each other.
const BESIDE: f32 = 620.0;
/// Under the chart the tables are seen to this height.
const TABLES: f32 = 228.0;
/// The height of the remarks on likes below their page.
const LIKES_BELOW: f32 = 460.0;

fn view_ui(ui: &mut Ui, scene: &Scene<'_>, state: &mut UiState) -> Vec<PanelAction> {
    if scene.plan.actuals().is_empty() {
        return empty_ui(ui).into_iter().collect();
    }
    match state.reality {
        RealityPage::SoFar => so_far_ui(ui, scene, state),
        RealityPage::Likes => likes_ui(ui, scene, state),
    }
}

/// Whether the page of likes is shown: without a past there is only one page.
fn is_likes_page(scene: &Scene<'_>, state: &UiState) -> bool {
    state.reality == RealityPage::Likes && !scene.plan.actuals().is_empty()
}

/// The files, or remarks on likes.
fn beside_ui(ui: &mut Ui, scene: &Scene<'_>, state: &UiState) -> Option<PanelAction> {
    if is_likes_page(scene, state) { likes_side_ui(ui, scene) } else { files_ui(ui, scene) }
}

/// The same below the view.
fn below_ui(ui: &mut Ui, scene: &Scene<'_>, state: &UiState) -> Option<PanelAction> {
    if !is_likes_page(scene, state) {
        return files_below_ui(ui, scene);
    }
    let size = vec2(ui.available_width(), LIKES_BELOW);
    ui.allocate_ui_with_layout(size, Layout::top_down(Align::Min), |ui| likes_side_ui(ui, scene)).inner
}

fn below_height(scene: &Scene<'_>, state: &UiState) -> f32 {
    if is_likes_page(scene, state) { LIKES_BELOW } else { files_height(scene) }
}

/// Says that nothing is known yet, and how that changes.
fn empty_ui(ui: &mut Ui) -> Option<PanelAction> {
    let palette = Palette::of(ui.visuals());
    ui.add_space(ui.available_height() * 0.3);
    ui.vertical_centered(|ui| {
        ui.label(RichText::new(RealityText::NothingYet.to_string()).font(theme::title()));
        ui.add_space(theme::SMALL_GAP);
        ui.label(RichText::new(RealityText::BringItIn.to_string()).color(palette.dim));
        ui.add_space(theme::GAP);
        main_button_ui(ui, &ImportText::ImportFiles.to_string()).clicked().then_some(PanelAction::Run(WindowCommand::ImportFiles))
    })
    .inner
}

fn so_far_ui(ui: &mut Ui, scene: &Scene<'_>, state: &mut UiState) -> Vec<PanelAction> {
    let (months, result) = (scene.results.known_months(), scene.results.given());
    let so_far = scene.results.so_far();
    let futures = scene.results.futures();
    let given = result.last().and_then(|result| result.futures.as_ref().ok());
    let inputs = RealityInputs {
        months: &months,
        so_far: &so_far,
        planned: futures.last().map(|run| &run.futures),
        given,
        fresh: result.is_fresh() && futures.is_fresh(),
    };
    let calibration = result.map(|result| &result.calibration);
    let view = ui.available_height();
    let mut actions: Vec<PanelAction> = (!scene.held).then_some(Query::Given.into()).into_iter().collect();
    scroll_ui(ui, ScrollArea::vertical().id_salt("so far").auto_shrink(false), |ui| {
        let top = ui.max_rect().top();
        head_ui(ui, |ui| sentence_ui(ui, &sentence(scene, &inputs), theme::title()), state);
        for note in notes(scene, result.fresh().and_then(|result| result.futures.as_ref().err().copied()), given.filter(|_| result.is_fresh())) {
            ui.add(Label::new(RichText::new(note).font(theme::note()).color(Palette::of(ui.visuals()).dim)).wrap());
        }
        let height = (view - (ui.cursor().top() - top) - TABLES).max(LEAST_HEIGHT);
        let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
        actions.extend(chart_ui(&mut ui.new_child(UiBuilder::new().max_rect(rect)), scene, &inputs));
        ui.add_space(theme::GAP);
        if inputs.months.is_empty() {
            actions.extend(numbers_ui(ui, scene, calibration));
        } else if ui.available_width() >= BESIDE {
            let width = (ui.available_width() - 2.0 * theme::GAP) / 2.0;
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = 2.0 * theme::GAP;
                column_ui(ui, width, |ui| streams_ui(ui, scene, &so_far));
                column_ui(ui, width, |ui| actions.extend(numbers_ui(ui, scene, calibration)));
            });
        } else {
            streams_ui(ui, scene, &so_far);
            ui.add_space(theme::GAP);
            actions.extend(numbers_ui(ui, scene, calibration));
        }
    });
    actions
}

fn column_ui(ui: &mut Ui, width: f32, contents: impl FnOnce(&mut Ui)) {
    ui.vertical(|ui| {
        ui.set_width(width);
        contents(ui);
    });
}

/// The total as it now looks; until it is known, the past against the plan.
fn sentence(scene: &Scene<'_>, inputs: &RealityInputs<'_>) -> String {
    let given = inputs.given.filter(|_| inputs.fresh);
    let course = report::course(scene.plan, scene.forecast, (inputs.months, inputs.so_far), given.map(|given| &**given)).to_string();
    let is_pending = !inputs.fresh && !inputs.months.known.is_empty() && scene.plan.futures_count() > 0;
    if is_pending { format!("{course} {}", ChartText::Updating) } else { course }
}

/// Remarks on the futures.
fn notes(scene: &Scene<'_>, fault: Option<NotGiven>, given: Option<&Arc<Given>>) -> Vec<String> {
    let fault = fault.and_then(|fault| match fault {
        NotGiven::NoneFits => Some(RealityText::NoneFits),
        NotGiven::NoKnownMonth | NotGiven::NoFutures | NotGiven::Stopped => None,
    });
    let rests_on = given.map(|given| RealityText::RestsOnFutures { distinct: given.distinct, of: given.futures.count });
    let left_out = given.into_iter().flat_map(|given| &given.left_out);
    let (unknown, others): (Vec<&LeftOut>, Vec<&LeftOut>) = left_out.partition(|of| of.reason == LeftOutReason::Unknown);
    let names = |left_out: Vec<&LeftOut>| left_out.into_iter().map(|of| report::stream_name(scene.plan, of.stream).to_owned()).collect::<Vec<_>>();
    let unknown = (!unknown.is_empty()).then(|| RealityText::CountAsNothing(names(unknown)));
    let others = (!others.is_empty()).then(|| RealityText::AllLeftOut(names(others)));
    let line = [rests_on, unknown, others].into_iter().flatten().map(|text| text.to_string()).collect::<Vec<_>>().join(" ");
    fault.map(|fault| fault.to_string()).into_iter().chain((!line.is_empty()).then_some(line)).collect()
}
