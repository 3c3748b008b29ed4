//! "What would it take?": a target, and each number that could reach it by itself.

mod lever_row;
mod mix_preview;
mod target_sentence;

use std::sync::Arc;

use eframe::egui::{Id, Label, Rect, RichText, ScrollArea, Ui, vec2};

use self::lever_row::{legend_ui, lever_row_ui, likes_row_ui, together_row_ui};
use self::target_sentence::{month_of, question_ui};
use super::plan_view::PlanView;
use crate::app::charts::Scene;
use crate::app::panel_action::PanelAction;
use crate::app::theme::{self, Palette};
use crate::app::ui_state::UiState;
use crate::app::widgets::{compute_once, note_ui, scroll_ui};
use crate::drawing::{LEVER_ROW, Lever, LeverRows};
use crate::export::picture::PictureView;
use crate::forecast::reach_ways::ReachQuery;
use crate::report::levers::Levers;
use crate::session::work::Query;
use crate::words::reach_view::{ReachSentence, ReachText};
use crate::words::{Blur, Money, ViewName};

pub(super) const VIEW: PlanView = PlanView::new(ViewName::Reach, view_ui, |_| PictureView::Reach);

fn view_ui(ui: &mut Ui, scene: &Scene<'_>, state: &mut UiState) -> Vec<PanelAction> {
    let palette = Palette::of(ui.visuals());
    let target = question_ui(ui, scene, &mut state.reach);
    let plan = scene.plan;
    let key = (scene.document.shown_revision(), target, state.locked.clone());
    let asked = compute_once(ui.ctx(), Id::unique("levers"), key, || {
        let levers = Levers::new(plan, &state.locked);
        let query = ReachQuery { target, ways: levers.ways(), locked: state.locked.iter().copied().collect() };
        (levers, Arc::new(query))
    });
    let (levers, query) = &*asked;
    let result = scene.results.reach(query).fresh();

    let month = month_of(scene, target.figure);
    let now = match result.map(|result| &result.now) {
        Some(Ok(now)) => ReachSentence::Now { target, month, now: *now, money: Money::of(plan.currency()) }.to_string(),
        Some(Err(refused)) => ReachSentence::Refused(*refused).to_string(),
        None => ReachText::Searching.to_string(),
    };
    ui.add(Label::new(RichText::new(now).color(palette.dim)).wrap());
    ui.add_space(theme::GAP);
    let rows = LeverRows::new(plan, levers, query, result);
    let mut actions = Vec::new();
    let mut pointed = None;
    scroll_ui(ui, ScrollArea::vertical().auto_shrink(false), |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        legend_ui(ui);
        let has_panel = state.panels.mix.is_positive();
        let mut row_ui = |ui: &mut Ui, lever: &Lever<'_>| {
            let row = Rect::from_min_size(ui.cursor().min, vec2(ui.available_width(), LEVER_ROW));
            // The pointer shows the amounts that it is on, also where they are blurred.
            let make = || Blur::Off.within(|| mix_preview::preview(ui.ctx(), scene, lever));
            let preview = if ui.rect_contains_pointer(row) { make() } else { None };
            let action = lever_row_ui(ui, scene, lever, preview.as_deref().filter(|_| !has_panel));
            pointed = preview.or_else(|| pointed.take());
            action
        };
        let (usual, beyond) = rows.creators.split_at(rows.usual);
        for lever in usual {
            actions.extend(row_ui(ui, lever));
        }
        if let Some(lever) = &rows.together {
            actions.extend(together_row_ui(ui, scene, lever));
        }
        for lever in beyond {
            actions.extend(row_ui(ui, lever));
        }
        if !rows.of_others.is_empty() {
            ui.add_space(theme::GAP);
            ui.horizontal(|ui| {
                ui.label(RichText::new(ReachText::NotInYourHands.to_string()).font(theme::strong()));
                note_ui(ui, &ReachText::OthersSetThem.to_string());
            });
            for lever in &rows.of_others {
                row_ui(ui, lever);
            }
        }
        ui.add_space(theme::GAP);
        likes_row_ui(ui, scene);
    });
    if state.preview != pointed {
        // The panel beside it is shown before.
        ui.ctx().request_repaint();
        state.preview = pointed;
    }
    if !scene.held {
        actions.push(Query::Reach(Arc::clone(query)).into());
    }
    actions
}
