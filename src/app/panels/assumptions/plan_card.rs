//! The first card: the plan's name, currency, months and goal.

use eframe::egui::{ComboBox, Rect, Role, Sense, Shape, TextFormat, Ui, WidgetInfo, pos2, vec2};

use super::cards::{Cards, Lead, whole};
use super::month_picker::month_picker_ui;
use crate::app::panel_action::PanelAction;
use crate::app::sections::Section;
use crate::app::theme::{self, Palette};
use crate::app::widgets::{
    FIELD_HEIGHT, FieldLook, INSET, PickerRow, Pointing, TEXT_LEFT, TRACK_RIGHT, choice_ui, field_id, focus_ring, in_place, paint_label, paint_pencil,
    picker_ui, reason_ui, tell_expands, text_width, triangle,
};
use crate::plan::{Assumption as A, Currency, Entry, GoalMeasure, Key, PlanField};
use crate::session::SettingAction;
use crate::words::assumptions::AssumptionsText;
use crate::words::currency_change::CurrencyText;
use crate::words::start_sheet::StartText;
use crate::words::{self, Money};

/// From line to line.
const LINE: f32 = 30.0;
/// The left edge of the lists, and in a narrow card.
const LIST_LEFT: f32 = 140.0;
const NARROW_LIST_LEFT: f32 = 114.0;
/// The width of the fields, and of that of the months in a narrow card, whose first month needs the room.
const NUMBER: f32 = 72.0;
const NARROW_MONTHS: f32 = 44.0;
/// Between a list and the field right of it.
const APART: f32 = 12.0;
/// The width of the currency.
const CURRENCY: f32 = 112.0;
/// The arrow of a list, and the room around it and its text.
const ARROW: f32 = 34.0;

/// Shows the card of the plan itself.
pub(super) fn plan_ui(cards: &mut Cards<'_>, ui: &mut Ui) {
    let palette = Palette::of(ui.visuals());
    theme::flat_card(palette).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 0.0;
        ui.add_space(6.0);
        title_ui(cards, ui);
        months_ui(cards, ui);
        goal_ui(cards, ui);
        ui.add_space(8.0);
        for key in [Key::Plan(PlanField::Name), Key::Plan(PlanField::StartMonth), Key::Plan(PlanField::Months), Key::Assumption(A::GoalPerMonth)] {
            cards.padded_ui(ui, |cards, ui| reason_ui(ui, key, cards.drafts));
        }
        let plan = cards.inputs.scene.plan;
        if plan.lacks_rate() {
            cards.note_ui(ui, &CurrencyText::NoRate(plan.currency()).to_string());
        }
        if Section::Plan.is_expanded(&cards.inputs.settings.expanded) {
            if plan.currency() != Currency::USD {
                cards.assumption_ui(ui, A::CurrencyPerUsd, palette.dim);
            }
            cards.word_ui(ui, Key::Plan(PlanField::Note));
            ui.add_space(6.0);
        }
    });
}

/// A line of the card.
fn line(ui: &mut Ui) -> Rect {
    ui.allocate_exact_size(vec2(ui.available_width(), LINE), Sense::hover()).0
}

/// The part of a line between two edges, as high as a field.
fn part(line: Rect, left: f32, right: f32) -> Rect {
    let y = line.center().y;
    Rect::from_x_y_ranges(line.left() + left..=line.right() - right, y - FIELD_HEIGHT / 2.0..=y + FIELD_HEIGHT / 2.0)
}

fn is_narrow(line: Rect) -> bool {
    line.width() < 345.0
}

fn list_left(line: Rect) -> f32 {
    if is_narrow(line) { NARROW_LIST_LEFT } else { LIST_LEFT }
}

fn label_ui(ui: &Ui, line: Rect, text: &str) {
    let palette = Palette::of(ui.visuals());
    paint_label(ui, text, TextFormat::simple(theme::body(), palette.dim), line.left() + TEXT_LEFT..=line.left() + list_left(line) - 4.0, line.center().y);
}

/// The title, to be typed over in place, and the currency.
fn title_ui(cards: &mut Cards<'_>, ui: &mut Ui) {
    let line = line(ui);
    let palette = Palette::of(ui.visuals());
    let key = Key::Plan(PlanField::Name);
    expander_ui(cards, ui, Rect::from_center_size(pos2(line.left() + 17.0, line.center().y), vec2(16.0, FIELD_HEIGHT)));
    let rect = part(line, TEXT_LEFT, INSET + CURRENCY + 26.0);
    cards.word_field_ui(ui, key, rect, FieldLook::Title);
    if ui.is_rect_visible(line) && !ui.memory(|memory| memory.has_focus(field_id(key))) {
        let text = ui.painter().layout_no_wrap(cards.inputs.scene.plan.name().to_owned(), theme::title(), palette.text);
        let right = (rect.left() + text.size().x).min(rect.right());
        let ends = [pos2(rect.left(), rect.bottom() - 1.0), pos2(right, rect.bottom() - 1.0)];
        ui.painter().extend(Shape::dotted_line(&ends, palette.faint, 3.0, 0.6));
        paint_pencil(ui, pos2(right + 14.0, line.center().y), palette.faint);
    }
    currency_ui(cards, ui, part(line, line.width() - INSET - CURRENCY, INSET));
}

/// The triangle that shows the note and the exchange rate.
fn expander_ui(cards: &mut Cards<'_>, ui: &Ui, rect: Rect) {
    let palette = Palette::of(ui.visuals());
    let expanded = Section::Plan.is_expanded(&cards.inputs.settings.expanded);
    let response = ui.interact(rect, ui.scope_id().with(("card", Section::Plan)), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::DisclosureTriangle, ui.is_enabled(), expanded, AssumptionsText::PlanMore.to_string()));
    tell_expands(&response);
    focus_ring(ui, &response, rect);
    let pointing = if expanded { Pointing::Down } else { Pointing::Right };
    triangle(ui.painter(), rect.center(), pointing, if response.hovered() { palette.text } else { palette.faint });
    if response.clicked() {
        cards.actions.push(PanelAction::from(SettingAction::Toggle(Section::Plan.name().into_owned())));
    }
}

/// Another currency is a question: the amounts are converted, or their numbers stay.
fn currency_ui(cards: &mut Cards<'_>, ui: &mut Ui, rect: Rect) {
    let (plan, ledger) = (cards.inputs.scene.plan, cards.inputs.scene.ledger);
    // A sign that is the code again says nothing.
    let text = |currency: Currency| match Money::of(currency).symbol() {
        symbol if symbol == currency.code() => format!("{currency} {}", words::language().currency(currency)),
        symbol => format!("{currency} {symbol} {}", words::language().currency(currency)),
    };
    // Those with a rate first: they are the usual ones.
    let rows = || {
        let mut all: Vec<Currency> = Currency::all().collect();
        all.sort_by_key(|currency| *currency != Currency::USD && ledger.exchange_rate(*currency).is_none());
        all.into_iter().map(|currency| PickerRow { value: currency, text: text(currency) }).collect()
    };
    let chosen = list_ui(ui, rect, |ui| {
        let money = Money::of(plan.currency());
        let symbol = money.symbol();
        let whole = format!("{}, {symbol}", words::language().currency(plan.currency()));
        let fits = text_width(ui.painter(), &whole, theme::body()) <= rect.width() - ARROW;
        // A sign that is the code stands alone.
        let short = if symbol == plan.currency().code() { symbol.to_owned() } else { format!("{}, {symbol}", plan.currency()) };
        let shown = if fits { whole } else { short };
        let (chosen, button) = picker_ui(ui, &shown, &StartText::Search.to_string(), rect.width(), rows);
        name_ui(ui, &button, Key::Plan(PlanField::Currency));
        chosen
    });
    if let Some(currency) = chosen.filter(|currency| *currency != plan.currency()) {
        cards.actions.push(PanelAction::Currency(currency));
    }
}

/// Names a control after its key, for a screen reader.
fn name_ui(ui: &Ui, response: &eframe::egui::Response, key: Key) {
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_label(key.label()));
}

/// A list in place of a field, as high as one.
fn list_ui<R>(ui: &mut Ui, rect: Rect, contents: impl FnOnce(&mut Ui) -> R) -> R {
    in_place(ui, rect, |ui| {
        ui.spacing_mut().interact_size.y = FIELD_HEIGHT;
        ui.spacing_mut().button_padding = vec2(8.0, 1.0);
        contents(ui)
    })
}

/// The first month and their number.
fn months_ui(cards: &mut Cards<'_>, ui: &mut Ui) {
    let line = line(ui);
    let start = Key::Plan(PlanField::StartMonth);
    label_ui(ui, line, words::language().short_label(start));
    let number = if is_narrow(line) { NARROW_MONTHS } else { NUMBER };
    let list = part(line, list_left(line), INSET + number + APART);
    list_ui(ui, list, |ui| month_picker_ui(cards, ui, list.width()));
    let months = whole(Key::Plan(PlanField::Months), 60.0, Palette::of(ui.visuals()).dim);
    cards.number_field_ui(ui, months, part(line, line.width() - INSET - number, INSET));
}

/// The measure of the goal and its amount.
fn goal_ui(cards: &mut Cards<'_>, ui: &mut Ui) {
    let line = line(ui);
    label_ui(ui, line, &AssumptionsText::GoalAMonth.to_string());
    let (plan, key) = (cards.inputs.scene.plan, Key::Plan(PlanField::GoalMeasure));
    let name = |measure| words::language().measure(measure).to_owned();
    let mut measure = plan.goal_measure();
    let list = part(line, list_left(line), TRACK_RIGHT);
    list_ui(ui, list, |ui| {
        let combo = ComboBox::from_id_salt("goal measure").width(list.width() - 8.0).truncate();
        let button = choice_ui(ui, combo, &mut measure, [GoalMeasure::Gross, GoalMeasure::TakeHome], name);
        name_ui(ui, &button, key);
    });
    if measure != plan.goal_measure() {
        cards.edit(key, Entry::Word(measure.word().to_owned()));
    }
    let goal = Lead::of(A::GoalPerMonth, Palette::of(ui.visuals()).dim);
    cards.number_field_ui(ui, goal, part(line, line.width() - INSET - NUMBER, INSET));
}
