//! The cards that are no streams: likes, schedule, costs and seasons.

use eframe::egui::Ui;

use super::cards::{Cards, Lead};
use crate::app::sections::Section;
use crate::app::theme::Palette;
use crate::app::widgets::CardHeader;
use crate::plan::Assumption as A;
use crate::plan::assumption::{Quantity, SEASONS};
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
        cards.more_ui(ui, Section::Likes, AssumptionsText::LikesMore, |cards, ui| {
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
    let amount = || money.whole(-(month.costs + month.tax));
    let name = AssumptionsText::Costs.to_string();
    let header = cards.header(ui, Section::Costs, &name, &amount);
    numbers_ui(cards, ui, &header, A::TaxSetAsideRate, &[A::TaxSetAsideRate, A::ProfitBefore, A::FixedPerMonth, A::ManagerRate, A::CardRate, A::CardFixed]);
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

/// A card of numbers, under the presets or the note that its section has.
fn numbers_ui(cards: &mut Cards<'_>, ui: &mut Ui, header: &CardHeader<'_>, lead: A, numbers: &[A]) {
    let color = Palette::of(ui.visuals()).dim;
    cards.card_ui(ui, header, Lead::of(lead, color), |cards, ui| {
        match header.section {
            Section::Costs => cards.presets_ui(ui, &["costs", "fees"]),
            Section::Season => cards.note_ui(ui, &AssumptionsText::SeasonsNote.to_string()),
            Section::Likes | Section::Live | Section::Stream(_) | Section::Own(_) | Section::Plan => {}
        }
        for assumption in numbers {
            cards.assumption_ui(ui, *assumption, color);
        }
    });
}
