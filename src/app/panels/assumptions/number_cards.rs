//! The cards that are no streams: likes, schedule, costs and seasons.

use eframe::egui::Ui;

use super::cards::{Cards, Lead};
use super::tax_table::tax_ui;
use crate::app::sections::{CardPart, Section};
use crate::app::theme::Palette;
use crate::app::widgets::CardHeader;
use crate::plan::assumption::{Quantity, SEASONS};
use crate::plan::{Assumption as A, Key, PlanField};
use crate::words;
use crate::words::assumptions::{AssumptionsSentence, AssumptionsText};

/// Shows the card of likes.
pub(super) fn likes_ui(cards: &mut Cards<'_>, ui: &mut Ui) {
    let palette = Palette::of(ui.visuals());
    let money = cards.money();
    let (name, amount) = (AssumptionsText::Likes.to_string(), || money.cents(0.0));
    let header = CardHeader { edge: palette.likes, amount_color: palette.likes_text, ..cards.header(ui, Section::Likes, &name, &amount) };
    cards.card_ui(ui, &header, Lead::of(A::LikesPerMonth, palette.likes), |cards, ui| {
        cards.assumption_ui(ui, A::LikesPerMonth, palette.likes);
        cards.part_ui(ui, (Section::Likes, CardPart::More), &AssumptionsText::LikesMore, |cards, ui| {
            cards.note_ui(ui, &AssumptionsText::LikesNote.to_string());
            cards.assumption_ui(ui, A::LiftPerDoubling, palette.likes);
            cards.assumption_ui(ui, A::LikesBaseline, palette.likes);
        });
    });
}

/// Shows the card of the schedule and the audience.
pub(super) fn live_ui(cards: &mut Cards<'_>, ui: &mut Ui) {
    let (plan, money) = (cards.inputs.scene.plan, cards.money());
    let hours = || words::shown(plan.value(A::SessionsPerMonth) * plan.value(A::HoursPerSession), Quantity::Hours, money);
    let name = AssumptionsText::Live.to_string();
    let header = cards.header(ui, Section::Live, &name, &hours);
    numbers_ui(cards, ui, &header, A::SessionsPerMonth, &[A::SessionsPerMonth, A::HoursPerSession, A::GrowthRate]);
}

/// Shows the card of costs, fees and tax.
pub(super) fn costs_ui(cards: &mut Cards<'_>, ui: &mut Ui) {
    let (month, money) = (cards.inputs.scene.month, cards.money());
    let (amount, short) = (|| money.whole(-(month.costs + month.tax)), || money.compact(-(month.costs + month.tax)));
    let name = AssumptionsText::Costs.to_string();
    let header = CardHeader { short: &short, ..cards.header(ui, Section::Costs, &name, &amount) };
    let color = Palette::of(ui.visuals()).dim;
    // One rate has no effect where bands take its place.
    let has_bands = !cards.inputs.scene.plan.tax_bands().is_empty();
    let lead = if has_bands { A::FixedPerMonth } else { A::TaxSetAsideRate };
    cards.card_ui(ui, &header, Lead::of(lead, color), |cards, ui| {
        cards.presets_ui(ui, &["costs", "fees"]);
        tax_ui(cards, ui);
        for assumption in [A::ProfitBefore, A::FixedPerMonth, A::ManagerRate, A::CardRate, A::CardFixed] {
            cards.assumption_ui(ui, assumption, color);
        }
    });
}

/// Shows the card of the money to spend and to live on.
pub(super) fn cash_ui(cards: &mut Cards<'_>, ui: &mut Ui) {
    let (plan, money, color) = (cards.inputs.scene.plan, cards.money(), Palette::of(ui.visuals()).dim);
    let (amount, short) = (|| money.whole(-plan.value(A::LivingPerMonth)), || money.compact(-plan.value(A::LivingPerMonth)));
    let name = AssumptionsText::Cash.to_string();
    let header = CardHeader { short: &short, ..cards.header(ui, Section::Cash, &name, &amount) };
    cards.card_ui(ui, &header, Lead::of(A::LivingPerMonth, color), |cards, ui| {
        for assumption in [A::OpeningCash, A::LivingPerMonth] {
            cards.assumption_ui(ui, assumption, color);
        }
        cards.switch_row_ui(ui, Key::Plan(PlanField::EarnedBefore));
    });
}

/// Shows the card of the seasons.
pub(super) fn seasons_ui(cards: &mut Cards<'_>, ui: &mut Ui) {
    let season = SEASONS[cards.inputs.scene.month.month.index_in_year()];
    let chosen = cards.inputs.scene.plan.value(season);
    let amount = || AssumptionsSentence::Factor(words::plain(chosen)).to_string();
    let name = AssumptionsText::Seasons.to_string();
    let header = cards.header(ui, Section::Season, &name, &amount);
    numbers_ui(cards, ui, &header, season, &SEASONS);
}

/// A card of numbers, under the note that its section has.
fn numbers_ui(cards: &mut Cards<'_>, ui: &mut Ui, header: &CardHeader<'_>, lead: A, numbers: &[A]) {
    let color = Palette::of(ui.visuals()).dim;
    cards.card_ui(ui, header, Lead::of(lead, color), |cards, ui| {
        if header.section == Section::Season {
            cards.note_ui(ui, &AssumptionsText::SeasonsNote.to_string());
        }
        for assumption in numbers {
            cards.assumption_ui(ui, *assumption, color);
        }
    });
}
