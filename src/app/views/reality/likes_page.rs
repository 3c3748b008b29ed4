//! "Do likes pay, in your own LIVEs?": the answer in a sentence, two charts, and other things that go with diamonds.

use std::sync::Arc;

use eframe::egui::{Button, Label, RichText, ScrollArea, Sense, Ui, UiBuilder, vec2};

use super::likes_charts::{dots_ui, legend_ui};
use super::reality_head::{head_ui, sentence_ui};
use crate::app::charts::Scene;
use crate::app::panel_action::PanelAction;
use crate::app::theme::{self, Palette};
use crate::app::ui_state::UiState;
use crate::app::widgets::{hover_text, scroll_ui};
use crate::drawing::{DayDots, likes_answer};
use crate::forecast::likes_in_lives::{LikesAnswer, LikesInLives};
use crate::plan::{Assumption, Entry, Key, significant};
use crate::report::hours_in_words;
use crate::session::work::Query;
use crate::session::{Edit, Gesture};
use crate::words::past_months::PastSentence;
use crate::words::reality_view::RealityText;
use crate::words::{ChartText, RealityWord};

/// The narrowest view with both charts beside each other.
const BESIDE: f32 = 560.0;
/// The least height of a chart.
const LEAST: f32 = 230.0;
/// Under the charts the sentences are seen to this height.
const SENTENCES: f32 = 118.0;
/// The greatest lift that a plan takes.
const MOST_LIFT: f64 = 0.2;
/// The digits of a suggested lift.
const DIGITS: usize = 2;

/// Shows the page; returns the user's actions.
pub(super) fn likes_ui(ui: &mut Ui, scene: &Scene<'_>, state: &mut UiState) -> Vec<PanelAction> {
    let palette = Palette::of(ui.visuals());
    let likes = scene.results.likes_in_lives();
    let is_fresh = likes.is_fresh();
    let mut actions: Vec<PanelAction> = vec![Query::Likes.into()];
    let Some(likes) = likes.last() else {
        head_ui(ui, |ui| sentence_ui(ui, &ChartText::Updating.to_string(), theme::title()), state);
        return actions;
    };
    let view = ui.available_height();
    scroll_ui(ui, ScrollArea::vertical().id_salt("likes").auto_shrink(false), |ui| {
        let top = ui.max_rect().top();
        head_ui(ui, |ui| drop(ui.add(Label::new(RichText::new(RealityWord::DoLikesPay.word()).font(theme::title())).wrap())), state);
        let answer = likes_answer(likes);
        sentence_ui(ui, &answer[0], theme::question());
        for line in &answer[1..] {
            ui.add(Label::new(RichText::new(line).color(palette.dim)).wrap());
        }
        ui.add_space(theme::SMALL_GAP);
        let height = (view - (ui.cursor().top() - top) - SENTENCES).max(LEAST);
        charts_ui(ui, likes, height);
        legend_ui(ui, likes);
        ui.add_space(theme::SMALL_GAP);
        for line in below(scene, likes) {
            ui.add(Label::new(RichText::new(line).color(palette.dim)).wrap());
        }
        actions.extend(ui.add_enabled_ui(is_fresh, |ui| lift_ui(ui, scene, likes)).inner);
    });
    actions
}

fn charts_ui(ui: &mut Ui, likes: &Arc<LikesInLives>, height: f32) {
    let width = ui.available_width();
    if width < BESIDE {
        for dots in [DayDots::AsItLooks, DayDots::TakenOut] {
            let (rect, _) = ui.allocate_exact_size(vec2(width, LEAST), Sense::hover());
            dots_ui(&mut ui.new_child(UiBuilder::new().max_rect(rect)), likes, dots);
            ui.add_space(theme::GAP);
        }
        return;
    }
    let (rect, _) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    let (left, right) = rect.split_left_right_at_fraction(0.5);
    dots_ui(&mut ui.new_child(UiBuilder::new().max_rect(left.with_max_x(left.right() - theme::GAP))), likes, DayDots::AsItLooks);
    dots_ui(&mut ui.new_child(UiBuilder::new().max_rect(right.with_min_x(right.left() + theme::GAP))), likes, DayDots::TakenOut);
}

/// Money beside likes, and other things that go with diamonds.
fn below(scene: &Scene<'_>, likes: &LikesInLives) -> Vec<String> {
    let rate = scene.plan.value(Assumption::UsdPerDiamond) * scene.plan.value(Assumption::CurrencyPerUsd);
    let per_likes = likes.diamonds_per_10_000.map(|diamonds| PastSentence::MoneyPer10000 { amount: scene.money().cents(diamonds * rate) });
    let with = (!likes.goes_with.is_empty()).then(|| PastSentence::GoesWith(likes.goes_with.clone()));
    let hours = if with.is_some() { hours_in_words(&likes.start_hours) } else { Vec::new() };
    per_likes.into_iter().chain(with).map(|sentence| sentence.to_string()).chain(hours).collect()
}

/// The button that assumes a lift, where the data show more gifts with more likes. Likes themselves pay nothing then, too.
fn lift_ui(ui: &mut Ui, scene: &Scene<'_>, likes: &LikesInLives) -> Option<PanelAction> {
    let effect = likes.time_taken_out.filter(|_| matches!(likes.answer, LikesAnswer::More { .. }))?;
    let lift = significant(effect.with_twice.min(MOST_LIFT), DIGITS);
    if scene.plan.value(Assumption::LiftPerDoubling) == lift {
        return None;
    }
    let button = ui.add(Button::new(RealityText::AssumeLift(lift).to_string()));
    let edit = || Edit { key: Key::Assumption(Assumption::LiftPerDoubling), entry: Entry::Exact(lift), gesture: Gesture::Once }.into();
    hover_text(button, || RealityText::LiftIsOptional.to_string()).clicked().then(edit)
}
