//! The outcome: the scenario ahead, its share of futures, and the difference.

use eframe::egui::{Label, RichText, Ui};

use super::context::ComparedOnScreen;
use super::dots::dots_ui;
use super::matrix::matrix_ui;
use crate::app::theme::{self, Palette};
use crate::app::ui_state::CompareView;
use crate::app::widgets::section_ui;
use crate::report::against;
use crate::words::report::Sentence;
use crate::words::{ChartText, CompareText};

/// Shows a sentence on the pair, and one on the next best scenario.
pub(super) fn sentence_ui(ui: &mut Ui, compared: &ComparedOnScreen<'_>) {
    let ComparedOnScreen { reference, other, sides, .. } = *compared;
    let paired = |one: usize, other: usize| {
        let paired = sides.and_then(|found| found.pairs.get(one)?.get(other)?.as_ref())?;
        Some(against(compared.name(one), compared.name(other), paired, compared.plan.months(), compared.money()))
    };
    let as_set = || {
        let by = compared.total(other) - compared.total(reference);
        let [one, other] = [other, reference].map(|place| compared.name(place).to_owned());
        CompareText::AsSet { one, other, by, money: compared.money() }.to_string()
    };
    ui.add(Label::new(RichText::new(paired(other, reference).unwrap_or_else(as_set)).font(theme::title())).wrap());
    if sides.is_some_and(|found| found.sides.iter().any(|side| side.futures.as_ref().is_some_and(|futures| futures.is_cut_off))) {
        ui.add(Label::new(RichText::new(Sentence::CutOff.to_string()).color(Palette::of(ui.visuals()).dim)).wrap());
    }
    let next = compared.best_but(&[reference, other]);
    if let Some(sentence) = next.and_then(|next| paired(other, next)) {
        ui.add(Label::new(RichText::new(sentence).color(Palette::of(ui.visuals()).dim)).wrap());
    }
}

/// Shows the futures of the pair as dots, and where there are more scenarios each against each.
pub(super) fn outcome_ui(ui: &mut Ui, compared: &ComparedOnScreen<'_>, settings: &mut CompareView) {
    let palette = Palette::of(ui.visuals());
    let ComparedOnScreen { reference, other, pair, .. } = *compared;
    section_ui(ui, &CompareText::HowOften.to_string());
    if compared.plan.futures_count() == 0 {
        ui.label(RichText::new(CompareText::NoFutures.to_string()).color(palette.dim));
        return;
    }
    let Some(dots) = pair.or(compared.last).and_then(|found| found.dots.as_ref()) else {
        ui.label(RichText::new(ChartText::Updating.to_string()).color(palette.dim));
        return;
    };
    let (one, against) = (compared.name(other), compared.name(reference));
    let note = match pair.and_then(|found| found.sides.first()) {
        Some(side) => {
            let count = side.futures.as_ref().map_or(0, |futures| futures.count);
            CompareText::Dots { one: one.to_owned(), other: against.to_owned(), count }.to_string()
        }
        None => ChartText::Updating.to_string(),
    };
    ui.label(RichText::new(note).font(theme::note()).color(palette.faint));
    dots_ui(ui, compared, dots);
    if compared.plans.len() > 2
        && let Some(found) = pair
    {
        matrix_ui(ui, compared, found, settings);
    }
}
