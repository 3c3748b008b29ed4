//! The questions of the sheet.

use std::collections::BTreeMap;

use eframe::egui::{
    Align, Align2, Atom, Button, Color32, ComboBox, Id, IdSalt, Label, Rect, Response, RichText, Shape, Stroke, StrokeKind, TextEdit, Ui, vec2,
};

use crate::app::theme::{self, Palette};
use crate::app::widgets::{PickerRow, about_ui, choice_ui, compute_once, focus_ring, name_dialog, picker_ui};
use crate::forecast::StreamId;
use crate::ledger::Ledger;
use crate::plan::{Assumption, Currency, Entry, GoalMeasure, Key, Range, Stream, significant};
use crate::start::{Answers, Basis, COUNTRIES, Country};
use crate::words::start_sheet::{StartSentence, StartText};
use crate::words::{AboutText, Money, language, parse_number, plain};

/// The room for labels.
const LABEL: f32 = 152.0;
/// The size of a field.
const FIELD: (f32, f32) = (120.0, 30.0);

/// A field that is typed into.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum FormField {
    Followers,
    LivesAWeek,
    HoursEach,
    GiftsAnHour,
    OneDollar(Currency),
    Goal(Currency),
}

impl FormField {
    /// The number of a text, alone or in the field's own unit.
    fn number(self, text: &str) -> Option<f64> {
        let typed = parse_number(text).ok()?;
        match self {
            Self::Followers => typed.bare(),
            Self::LivesAWeek => typed.in_unit_of(Key::Assumption(Assumption::SessionsPerMonth)),
            Self::HoursEach => typed.in_unit_of(Key::Assumption(Assumption::HoursPerSession)),
            Self::GiftsAnHour => typed.in_unit_of(Key::Assumption(Assumption::GiftsPerHour)),
            Self::OneDollar(currency) | Self::Goal(currency) => typed.amount_in(currency),
        }
    }

    /// The reason why a text is refused; `None` for a number, and for gifts that are not known.
    fn reason(self, text: &str) -> Option<String> {
        if self.number(text).is_some() || (self == Self::GiftsAnHour && text.trim().is_empty()) {
            return None;
        }
        Some(parse_number(text).map_or_else(|fault| fault.to_string(), |_| StartSentence::OtherUnit(text.trim().to_owned()).to_string()))
    }
}

/// Shows the questions and takes the answers.
pub(super) fn form_ui(ui: &mut Ui, answers: &mut Answers, country: &mut &'static Country, drafts: &mut BTreeMap<FormField, String>, ledger: &Ledger) {
    let palette = Palette::of(ui.visuals());
    ui.spacing_mut().item_spacing.y = 8.0;
    name_dialog(ui, &StartText::Title.to_string());
    ui.horizontal(|ui| {
        ui.label(RichText::new(StartText::Title.to_string()).font(theme::question()));
        about_ui(ui, AboutText::Sheet.text(), AboutText::Start.text());
    });
    ui.add(Label::new(RichText::new(StartText::Intro.to_string()).color(palette.dim)).wrap());
    heading_ui(ui, StartText::YourLives);
    lives_ui(ui, answers, drafts, ledger);
    heading_ui(ui, StartText::WhatElse);
    streams_ui(ui, answers);
    heading_ui(ui, StartText::WhereYouLive);
    country_ui(ui, answers, country, drafts, ledger);
    heading_ui(ui, StartText::YourGoal);
    goal_ui(ui, answers, drafts);
    ui.add_space(theme::GAP);
}

fn heading_ui(ui: &mut Ui, text: StartText) {
    ui.add_space(theme::GAP);
    ui.label(RichText::new(text.to_string()).font(theme::strong()));
}

fn lives_ui(ui: &mut Ui, answers: &mut Answers, drafts: &mut BTreeMap<FormField, String>, ledger: &Ledger) {
    let hours = significant(answers.lives_per_month() * answers.hours_each, 3);
    let lives = StartSentence::LivesAMonth(answers.lives_per_month());
    #[expect(clippy::cast_precision_loss, clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a count of people, held to what is exact")]
    row_ui(ui, StartText::Followers, |ui, label| {
        let typed = field_ui(ui, (FormField::Followers, label), plain(answers.followers as f64), None, drafts);
        if let Some(followers) = typed.filter(|followers| (0.0..1e10).contains(followers)) {
            answers.followers = followers as u64;
        }
    });
    row_ui(ui, StartText::LivesAWeek, |ui, label| {
        number_ui(ui, (FormField::LivesAWeek, label), &mut answers.lives_per_week, lives, drafts);
    });
    row_ui(ui, StartText::HoursEach, |ui, label| {
        number_ui(ui, (FormField::HoursEach, label), &mut answers.hours_each, StartSentence::HoursAMonth(hours), drafts);
    });
    row_ui(ui, StartText::GiftsAnHour, |ui, label| {
        let shown = answers.gifts_per_hour.map_or_else(String::new, plain);
        if let Some(gifts) = field_ui(ui, (FormField::GiftsAnHour, label), shown, None, drafts) {
            answers.gifts_per_hour = Some(gifts);
        } else if drafts.get(&FormField::GiftsAnHour).is_some_and(|text| text.trim().is_empty()) {
            answers.gifts_per_hour = None;
        }
        let knows = answers.gifts_per_hour.is_some();
        if ui.add(Button::selectable(!knows, StartText::Unknown.to_string()).frame_when_inactive(true).min_size(vec2(0.0, FIELD.1))).clicked() {
            drafts.remove(&FormField::GiftsAnHour);
            answers.gifts_per_hour = None;
        }
        let guess = compute_once(ui.ctx(), Id::unique("gift guess"), (answers.followers, answers.hours_each), || gift_guess(answers, ledger));
        if let Some(guess) = &*guess {
            note_ui(ui, guess);
        }
    });
}

/// The guess for a creator who does not know her gifts.
fn gift_guess(answers: &Answers, ledger: &Ledger) -> Option<StartSentence> {
    let unknown = Answers { gifts_per_hour: None, ..answers.clone() };
    let (Entry::Ranged { range: Range { low, high }, .. }, Some(basis)) = unknown.gifts(ledger) else { return None };
    let site = match basis {
        Basis::Viewers(idea) => Some(idea.per_viewer.site().to_owned()),
        Basis::OurAssumption | Basis::BetweenClaims(_) | Basis::Followers(_) | Basis::UsualShare | Basis::NothingPublished => None,
    };
    Some(StartSentence::Guess { low: significant(low, 2), high: significant(high, 2), site })
}

/// The chips of the streams.
fn streams_ui(ui: &mut Ui, answers: &mut Answers) {
    let palette = Palette::of(ui.visuals());
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(8.0, 8.0);
        for stream in Stream::ALL.into_iter().filter(|stream| *stream != Stream::Gifts) {
            let is_chosen = answers.streams.contains(&stream);
            let color = palette.stream(StreamId::Named(stream));
            let text = RichText::new(language().stream(stream)).color(if is_chosen { palette.text } else { palette.dim });
            let content = (Atom::custom(IdSalt::new("box"), vec2(14.0, 14.0)), text);
            let stroke = Stroke::new(1.0, if is_chosen { color } else { palette.faint });
            let chip = ui.add(Button::selectable(false, content).corner_radius(15.0).stroke(stroke).fill(palette.card).min_size(vec2(0.0, FIELD.1)));
            chip.widget_info(|| eframe::egui::WidgetInfo::selected(eframe::egui::Role::CheckBox, true, is_chosen, language().stream(stream)));
            focus_ring(ui, &chip, chip.rect.expand(3.0));
            let place = Rect::from_center_size(chip.rect.left_center() + vec2(15.0, 0.0), vec2(14.0, 14.0));
            if is_chosen {
                tick_ui(ui, place, color);
            } else {
                ui.painter().rect_stroke(place, 3.0, Stroke::new(1.0, color), StrokeKind::Inside);
            }
            if chip.clicked() {
                match answers.streams.iter().position(|other| *other == stream) {
                    Some(place) => drop(answers.streams.remove(place)),
                    None => answers.streams.push(stream),
                }
            }
        }
        let mut name = answers.own.first().cloned().unwrap_or_default();
        let field = TextEdit::singleline(&mut name).hint_text(StartText::SomethingElse.to_string()).char_limit(80).desired_width(150.0);
        if ui.add(field.margin(vec2(8.0, 6.0))).changed() {
            answers.own = (!name.trim().is_empty()).then_some(name).into_iter().collect();
        }
    });
}

/// Paints a box with a tick.
fn tick_ui(ui: &Ui, place: Rect, color: Color32) {
    ui.painter().rect_filled(place, 3.0, color);
    let tick = vec![place.min + vec2(3.0, 7.5), place.min + vec2(6.0, 10.5), place.min + vec2(11.0, 4.0)];
    ui.painter().add(Shape::line(tick, Stroke::new(2.0, Palette::of(ui.visuals()).on_stream)));
}

fn country_ui(ui: &mut Ui, answers: &mut Answers, country: &mut &'static Country, drafts: &mut BTreeMap<FormField, String>, ledger: &Ledger) {
    let name = |country: &Country| language().country(country.code);
    row_ui(ui, StartText::Country, |ui, label| {
        let rows = || {
            let mut rows: Vec<_> = COUNTRIES.iter().map(|country| PickerRow { value: country, text: name(country).to_owned() }).collect();
            rows.sort_by(|a, b| a.text.cmp(&b.text));
            rows
        };
        let (chosen, button) = picker_ui(ui, name(country), &StartText::Search.to_string(), 180.0, rows);
        button.labelled_by(label);
        if let Some(chosen) = chosen {
            *country = chosen;
            let Answers { currency, per_usd, .. } = Answers::example(chosen, ledger);
            // A goal in another currency is another goal.
            answers.goal = significant(answers.goal / answers.per_usd * per_usd, 2);
            (answers.currency, answers.per_usd) = (currency, per_usd);
            drafts.clear();
        }
        note_ui(ui, &StartSentence::AmountsIn(country.currency(), country.format));
    });
    if answers.currency != Currency::USD {
        row_ui(ui, StartText::OneDollar, |ui, label| {
            let shown = Money::of(answers.currency).rate(answers.per_usd);
            let note = ledger.exchange_rate(answers.currency).map_or(StartSentence::NoRate, |rate| StartSentence::RateOf(rate.date));
            if let Some(rate) = field_ui(ui, (FormField::OneDollar(answers.currency), label), shown, Some(note), drafts) {
                answers.per_usd = rate;
            }
        });
    }
}

fn goal_ui(ui: &mut Ui, answers: &mut Answers, drafts: &mut BTreeMap<FormField, String>) {
    row_ui(ui, StartText::AMonth, |ui, label| {
        let shown = Money::of(answers.currency).rate(answers.goal);
        if let Some(goal) = field_ui(ui, (FormField::Goal(answers.currency), label), shown, None, drafts) {
            answers.goal = goal;
        }
        let (choices, name) = ([GoalMeasure::TakeHome, GoalMeasure::Gross], |measure| language().measure(measure).to_owned());
        choice_ui(ui, ComboBox::from_id_salt("measure"), &mut answers.goal_measure, choices, name).labelled_by(label);
    });
}

fn row_ui(ui: &mut Ui, label: StartText, field: impl FnOnce(&mut Ui, Id)) {
    let palette = Palette::of(ui.visuals());
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 12.0;
        let room = ui.allocate_ui_with_layout(vec2(LABEL, FIELD.1), eframe::egui::Layout::left_to_right(Align::Center), |ui| {
            ui.set_min_width(LABEL);
            ui.label(RichText::new(label.to_string()).color(palette.dim)).id
        });
        field(ui, room.inner);
    });
}

fn note_ui(ui: &mut Ui, text: &StartSentence) {
    let palette = Palette::of(ui.visuals());
    ui.add(Label::new(RichText::new(text.to_string()).font(theme::note()).color(palette.faint)).wrap());
}

fn number_ui(ui: &mut Ui, at: (FormField, Id), number: &mut f64, note: StartSentence, drafts: &mut BTreeMap<FormField, String>) {
    if let Some(typed) = field_ui(ui, at, plain(*number), Some(note), drafts) {
        *number = typed;
    }
}

/// Shows a field and its note; returns the number that is typed, with each key. A text that is none stays, with the reason in place of the
/// note, until it is one.
fn field_ui(ui: &mut Ui, (field, label): (FormField, Id), shown: String, note: Option<StartSentence>, drafts: &mut BTreeMap<FormField, String>) -> Option<f64> {
    let palette = Palette::of(ui.visuals());
    let id = Id::unique(("start", field));
    let mut text = drafts.get(&field).cloned().unwrap_or(shown);
    let reason = drafts.get(&field).and_then(|text| field.reason(text));
    let is_refused = reason.is_some();
    let response: Response = ui
        .scope(|ui| {
            if is_refused {
                ui.visuals_mut().widgets.inactive.bg_stroke.color = palette.bad;
                ui.visuals_mut().widgets.hovered.bg_stroke.color = palette.bad;
            }
            let edit = TextEdit::singleline(&mut text).id(id).align(Align2([Align::Max, Align::Center])).desired_width(FIELD.0 - 16.0);
            ui.add_sized([FIELD.0, FIELD.1], edit.margin(vec2(8.0, 6.0)))
        })
        .inner
        .labelled_by(label);
    if response.gained_focus() {
        let mut state = TextEdit::load_state(ui.ctx(), id).unwrap_or_default();
        let end = eframe::egui::text::CCursor::new(text.chars().count());
        state.cursor.set_char_range(Some(eframe::egui::text::CCursorRange::two(eframe::egui::text::CCursor::new(0), end)));
        state.store(ui.ctx(), id);
    }
    match (reason, note) {
        (Some(reason), _) => drop(ui.add(Label::new(RichText::new(reason).font(theme::note()).color(palette.bad)).wrap())),
        (None, Some(note)) => note_ui(ui, &note),
        (None, None) => {}
    }
    let typed = response.changed().then(|| field.number(&text)).flatten();
    if response.changed() {
        drafts.insert(field, text.clone());
    } else if !response.has_focus() && field.number(&text).is_some() {
        drafts.remove(&field);
    }
    typed
}

/// Whether every text that is being typed is a number, or left out where that is an answer.
pub(super) fn are_numbers(drafts: &BTreeMap<FormField, String>) -> bool {
    drafts.iter().all(|(field, text)| field.reason(text).is_none())
}
