//! The cards that are no streams: likes, schedule, costs, seasons and the plan itself.

use eframe::egui::{Align, Layout, RichText, Ui};

use super::cards::Cards;
use crate::app::action::Action;
use crate::app::sections::Section;
use crate::app::theme::{self, Palette};
use crate::app::widgets::{CardHeader, PickerRow, note_ui, picker_ui, tabs_ui};
use crate::plan::assumption::{Quantity, SEASONS};
use crate::plan::{Assumption as A, Currency, Entry, GoalMeasure, Key, PlanField};
use crate::words::currency_change::CurrencyText;
use crate::words::start::StartText;
use crate::words::{self, Money};

/// Shows the card of likes.
pub(super) fn likes_ui(cards: &mut Cards<'_>, ui: &mut Ui) {
    let palette = Palette::of(ui.visuals());
    let money = cards.money();
    let amount = || money.cents(0.0);
    let header = CardHeader { edge: Some(palette.likes), amount_color: palette.likes_text, ..cards.header(ui, Section::Likes, "♥ Likes", &amount) };
    cards.card_ui(ui, &header, |cards, ui| {
        cards.assumption_ui(ui, A::LikesPerMonth, palette.likes);
        cards.more_ui(ui, Section::Likes, "Lift from likes", |cards, ui| {
            note_ui(ui, "Likes pay nothing. If you believe that more likes bring more viewers, set a lift here; it counts under gifts.");
            cards.assumption_ui(ui, A::LiftPerDoubling, palette.likes);
            cards.assumption_ui(ui, A::LikesBaseline, palette.likes);
        });
    });
}

/// Shows the card of the schedule and the audience.
pub(super) fn live_ui(cards: &mut Cards<'_>, ui: &mut Ui) {
    let (plan, money) = (cards.inputs.plan, cards.money());
    let hours = || words::shown(plan.value(A::SessionsPerMonth) * plan.value(A::HoursPerSession), Quantity::Hours, money);
    let header = cards.header(ui, Section::Live, "LIVE schedule and audience", &hours);
    numbers_ui(cards, ui, &header, &[A::SessionsPerMonth, A::HoursPerSession, A::GrowthRate]);
}

/// Shows the card of costs, fees and tax.
pub(super) fn costs_ui(cards: &mut Cards<'_>, ui: &mut Ui) {
    let (month, money) = (cards.inputs.month, cards.money());
    let amount = || money.whole(-(month.costs + month.tax));
    let header = cards.header(ui, Section::Costs, "Costs and tax set-aside", &amount);
    numbers_ui(cards, ui, &header, &[A::FixedPerMonth, A::ManagerRate, A::TaxSetAsideRate, A::CardRate, A::CardFixed]);
}

/// Shows the card of the seasons.
pub(super) fn seasons_ui(cards: &mut Cards<'_>, ui: &mut Ui) {
    let chosen = cards.inputs.plan.value(SEASONS[cards.inputs.month.month.index_in_year()]);
    let amount = || format!("× {}", words::plain(chosen));
    let header = cards.header(ui, Section::Season, "Seasons", &amount);
    numbers_ui(cards, ui, &header, &SEASONS);
}

/// A card of numbers, under the presets or the note that its section has.
fn numbers_ui(cards: &mut Cards<'_>, ui: &mut Ui, header: &CardHeader<'_>, numbers: &[A]) {
    let color = Palette::of(ui.visuals()).dim;
    cards.card_ui(ui, header, |cards, ui| {
        match header.section {
            Section::Costs => cards.presets_ui(ui, &["costs", "fees"]),
            Section::Season => note_ui(ui, "Each month compared with a usual one, for seasonal streams."),
            _ => {}
        }
        for assumption in numbers {
            cards.assumption_ui(ui, *assumption, color);
        }
    });
}

/// Shows the card of the plan itself.
pub(super) fn plan_ui(cards: &mut Cards<'_>, ui: &mut Ui) {
    let color = Palette::of(ui.visuals()).dim;
    let plan = cards.inputs.plan;
    let months = || if plan.months() == 1 { "1 month".to_owned() } else { format!("{} months", plan.months()) };
    let header = cards.header(ui, Section::Plan, "The plan", &months);
    cards.card_ui(ui, &header, |cards, ui| {
        cards.word_ui(ui, Key::Plan(PlanField::Name), 180.0);
        cards.word_ui(ui, Key::Plan(PlanField::StartMonth), 92.0);
        cards.months_ui(ui, Key::Plan(PlanField::Months), 60.0, color);
        currency_ui(cards, ui);
        if plan.currency() != Currency::USD {
            cards.assumption_ui(ui, A::CurrencyPerUsd, color);
            if plan.lacks_rate() {
                note_ui(ui, &CurrencyText::NoRate(plan.currency()).to_string());
            }
        }
        cards.assumption_ui(ui, A::GoalPerMonth, color);
        measure_ui(cards, ui);
        cards.word_ui(ui, Key::Plan(PlanField::Note), 180.0);
    });
}

/// Another currency is a question: the amounts are converted, or their numbers stay.
fn currency_ui(cards: &mut Cards<'_>, ui: &mut Ui) {
    let key = Key::Plan(PlanField::Currency);
    let plan = cards.inputs.plan;
    ui.horizontal(|ui| {
        let label = ui.label(RichText::new(key.label()).color(Palette::of(ui.visuals()).dim)).on_hover_text(key.help());
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let text = |currency: Currency| format!("{currency} {} {}", Money::of(currency).symbol(), words::language().currency(currency));
            let rows = || Currency::all().map(|currency| PickerRow { value: currency, text: text(currency) }).collect();
            let (chosen, button) = picker_ui(ui, &text(plan.currency()), &StartText::Search.to_string(), 180.0, rows);
            button.labelled_by(label.id);
            if let Some(currency) = chosen.filter(|currency| *currency != plan.currency()) {
                cards.actions.push(Action::Currency(currency));
            }
        });
    });
    ui.add_space(theme::SMALL_GAP);
}

fn measure_ui(cards: &mut Cards<'_>, ui: &mut Ui) {
    let key = Key::Plan(PlanField::GoalMeasure);
    ui.horizontal(|ui| {
        ui.label(RichText::new(key.label()).color(Palette::of(ui.visuals()).dim)).on_hover_text(key.help());
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let name = |measure| if measure == GoalMeasure::Gross { "Gross" } else { "Take-home" };
            if let Some(measure) = tabs_ui(ui, cards.inputs.plan.goal_measure(), &[GoalMeasure::Gross, GoalMeasure::TakeHome], name) {
                cards.edit(key, Entry::Word(measure.word().to_owned()));
            }
        });
    });
}
