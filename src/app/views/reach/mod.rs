//! "What would it take?": a target, and each number that could reach it by itself.

mod lever_row;
mod mix_preview;
mod target_sentence;

use std::collections::BTreeSet;
use std::sync::Arc;

use eframe::egui::{Id, Label, Rect, RichText, ScrollArea, Ui, vec2};

use self::lever_row::{Lever, ROW, SetBy, legend_ui, lever_row_ui, likes_row_ui, together_row_ui};
use self::target_sentence::{month_of, question_ui};
use super::plan_view::PlanView;
use crate::app::charts::Scene;
use crate::app::panel_action::PanelAction;
use crate::app::theme::{self, Palette};
use crate::app::ui_state::UiState;
use crate::app::widgets::{compute_once, note_ui, scroll_ui};
use crate::forecast::goal_seek::Target;
use crate::plan::{Key, Plan};
use crate::report::levers;
use crate::session::work::{Query, ReachQuery, ReachResult};
use crate::words::reach_view::{ReachSentence, ReachText};
use crate::words::{Blur, Money, ViewName};

pub(super) const VIEW: PlanView = PlanView { name: ViewName::Reach, show: view_ui };

fn view_ui(ui: &mut Ui, scene: &Scene<'_>, state: &mut UiState) -> Vec<PanelAction> {
    let palette = Palette::of(ui.visuals());
    let target = question_ui(ui, scene, &mut state.reach);
    let plan = scene.plan;
    let key = (scene.document.shown_revision(), target, state.locked.clone());
    let levers = compute_once(ui.ctx(), Id::unique("levers"), key, || Levers::new(plan, target, &state.locked));
    let Levers { hers, of_others, together, query } = &*levers;
    let result = scene.results.reach(query).fresh();

    let month = month_of(scene, target.figure);
    let now = match result.map(|result| &result.now) {
        Some(Ok(now)) => ReachSentence::Now { target, month, now: *now, money: Money::of(plan.currency()) }.to_string(),
        Some(Err(refused)) => ReachSentence::Refused(*refused).to_string(),
        None => ReachText::Searching.to_string(),
    };
    ui.add(Label::new(RichText::new(now).color(palette.dim)).wrap());
    ui.add_space(theme::GAP);
    let answer = |place: usize| result.and_then(|result| result.answers.get(place));
    let lever = |set_by| move |(place, key): (usize, Key)| Lever { key, target, now: now_of(result), answer: answer(place), set_by };
    let mut first: Vec<Lever<'_>> = hers.iter().copied().enumerate().map(lever(SetBy::Creator)).collect();
    // While answers still come, nothing changes places.
    let within = if result.is_some_and(|result| result.is_complete(query)) {
        first.sort_by(|a, b| a.effort(plan).total_cmp(&b.effort(plan)));
        first.iter().take_while(|lever| lever.is_usual(plan)).count()
    } else {
        first.len()
    };
    let mut actions = Vec::new();
    let mut pointed = None;
    scroll_ui(ui, ScrollArea::vertical().auto_shrink(false), |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        legend_ui(ui);
        let has_panel = state.panels.mix.is_positive();
        let mut row_ui = |ui: &mut Ui, lever: &Lever<'_>| {
            let row = Rect::from_min_size(ui.cursor().min, vec2(ui.available_width(), ROW));
            // The pointer shows the amounts that it is on, also where they are blurred.
            let make = || Blur::Off.within(|| mix_preview::preview(ui.ctx(), scene, lever));
            let preview = if ui.rect_contains_pointer(row) { make() } else { None };
            let action = lever_row_ui(ui, scene, lever, preview.as_deref().filter(|_| !has_panel));
            pointed = preview.or_else(|| pointed.take());
            action
        };
        for lever in &first[..within] {
            actions.extend(row_ui(ui, lever));
        }
        if together.len() > 1 {
            let lever = lever(SetBy::Creator)((hers.len() + of_others.len(), together[0]));
            actions.extend(together_row_ui(ui, scene, &lever));
        }
        for lever in &first[within..] {
            actions.extend(row_ui(ui, lever));
        }
        if !of_others.is_empty() {
            ui.add_space(theme::GAP);
            ui.horizontal(|ui| {
                ui.label(RichText::new(ReachText::NotInYourHands.to_string()).font(theme::strong()));
                note_ui(ui, &ReachText::OthersSetThem.to_string());
            });
            for (place, key) in of_others.iter().copied().enumerate() {
                row_ui(ui, &lever(SetBy::Others)((hers.len() + place, key)));
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

/// The numbers that could reach a target, and the query about them.
struct Levers {
    /// Those in the creator's hands.
    hers: Vec<Key>,
    /// Those of platforms and sellers.
    of_others: Vec<Key>,
    /// Those with a range, which move together.
    together: Vec<Key>,
    query: Arc<ReachQuery>,
}

impl Levers {
    fn new(plan: &Plan, target: Target, locked: &BTreeSet<Key>) -> Self {
        let (hers, of_others) = (open(levers::hers(plan), locked), open(levers::of_others(plan), locked));
        let together: Vec<Key> = hers.iter().copied().filter(|key| has_range(plan, *key)).collect();
        let single = hers.iter().chain(&of_others).map(|key| vec![*key]);
        let query = ReachQuery { target, ways: single.chain([together.clone()]).collect(), locked: locked.iter().copied().collect() };
        Self { hers, of_others, together, query: Arc::new(query) }
    }
}

fn now_of(result: Option<&ReachResult>) -> Option<f64> {
    result.and_then(|result| result.now.ok())
}

fn open(keys: impl Iterator<Item = Key>, locked: &BTreeSet<Key>) -> Vec<Key> {
    keys.filter(|key| !locked.contains(key)).collect()
}

fn has_range(plan: &Plan, key: Key) -> bool {
    plan.estimate_at(key).is_some_and(|estimate| estimate.range().is_some())
}
