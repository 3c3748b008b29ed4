//! The parts that every card of the assumptions is made of.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Display;

use eframe::egui::{Align, Button, Color32, Layout, Rect, RichText, Role, Sense, TextFormat, Ui, WidgetInfo, pos2, vec2};

use super::preset_menu::presets_ui;
use crate::app::charts::Scene;
use crate::app::panel_action::PanelAction;
use crate::app::sections::{CardPart, ScenarioMarks, Section};
use crate::app::theme::{self, Palette};
use crate::app::ui_state::Draft;
use crate::app::widgets::{
    ActionsBeside, BaseValue, COLLAPSED_CARD, CardHeader, CardResponse, FIELD_HEIGHT, Field, FieldLook, INSET, Pointing, SliderRow, SourceMark, Switch,
    card_ui, field_id, field_ui, focus_ring, hover_text, is_left_out, lead_row_ui, note_ui, number_field_ui, padded_ui, paint_label, parse_word, reason_ui,
    slider_row_ui, switch_ui, tell_expands, track_id, triangle,
};
use crate::plan::assumption::{Quantity, Track};
use crate::plan::{Assumption, Entry, Key, Kind, MOST_MONTHS, Plan, Spec};
use crate::session::settings::Settings;
use crate::session::{Edit, Gesture, SettingAction};
use crate::words::Money;

/// The data of the panel.
#[derive(Debug)]
pub struct AssumptionsInputs<'a> {
    /// The plan on screen, its month and its figures.
    pub scene: &'a Scene<'a>,
    /// The plan in its file.
    pub saved: &'a Plan,
    /// The cards that are expanded.
    pub settings: &'a Settings,
    /// The numbers that are locked.
    pub locked: &'a BTreeSet<Key>,
    /// The number to bring to view.
    pub go_to: Option<Key>,
    /// The differences of the scenario on screen; none for the base.
    pub scenario: Option<&'a ScenarioMarks>,
    /// The number whose sources are shown.
    pub sources: Option<Key>,
}

/// The number that a collapsed card keeps at hand, or another in a row of its own.
#[derive(Clone, Copy, Debug)]
pub(super) struct Lead {
    /// Its key.
    pub(super) key: Key,
    /// Its specification.
    pub(super) spec: Spec,
    /// The colour of its track.
    pub(super) color: Color32,
}

impl Lead {
    /// The lead number of an assumption.
    pub(super) const fn of(assumption: Assumption, color: Color32) -> Self {
        Self { key: Key::Assumption(assumption), spec: *assumption.spec(), color }
    }
}

/// The height of a row with a word, in points.
const WORD_ROW: f32 = 30.0;

/// The panel while it is shown: its data, the fields typed into, and the user's actions.
pub(super) struct Cards<'a> {
    pub(super) inputs: &'a AssumptionsInputs<'a>,
    pub(super) drafts: &'a mut BTreeMap<Key, Draft>,
    pub(super) actions: Vec<PanelAction>,
}

impl<'a> Cards<'a> {
    pub(super) const fn new(inputs: &'a AssumptionsInputs<'a>, drafts: &'a mut BTreeMap<Key, Draft>) -> Self {
        Self { inputs, drafts, actions: Vec::new() }
    }
}

impl<'a> Cards<'a> {
    pub(super) fn money(&self) -> Money {
        Money::of(self.inputs.scene.plan.currency())
    }

    /// The header of a card that is no stream.
    pub(super) fn header<'b>(&self, ui: &Ui, section: Section, name: &'b str, amount: &'b dyn Fn() -> String) -> CardHeader<'b> {
        let palette = Palette::of(ui.visuals());
        let marked = self.inputs.scenario.filter(|scenario| scenario.has_section(section));
        CardHeader {
            state: self.inputs.scene.state(),
            section,
            name,
            short_name: name,
            mark: marked.map(|scenario| palette.scenario(Some(scenario.colour))),
            edge: palette.faint,
            amount,
            short: amount,
            amount_color: palette.text,
            switch: None,
            expanded: section.is_expanded(&self.inputs.settings.expanded),
        }
    }

    pub(super) fn edit(&mut self, key: Key, entry: Entry) {
        self.actions.push(PanelAction::from(Edit { key, entry, gesture: Gesture::Once }));
    }

    /// Shows a card: collapsed, with its lead slider; expanded, with all that the body shows.
    pub(super) fn card_ui(&mut self, ui: &mut Ui, header: &CardHeader<'_>, lead: Lead, body: impl FnOnce(&mut Self, &mut Ui)) -> CardResponse {
        let is_wanted = header.expanded || self.inputs.go_to == Some(lead.key) || self.drafts.contains_key(&lead.key);
        if !is_wanted && is_left_out(ui, vec2(ui.available_width(), COLLAPSED_CARD)) {
            return CardResponse::default();
        }
        let beside = if header.switch.is_some() { ActionsBeside::Switch } else { ActionsBeside::Amount };
        let response = card_ui(ui, header, |ui| {
            if header.expanded {
                ui.add_space(theme::SMALL_GAP);
                body(self, ui);
            } else {
                self.row_ui(ui, lead, |ui, slider, drafts| lead_row_ui(ui, slider, beside, drafts));
            }
        });
        if response.toggled {
            self.actions.push(PanelAction::from(SettingAction::Toggle(header.section.name().into_owned())));
        }
        response
    }

    /// A part of a card that is collapsed at first.
    pub(super) fn part_ui(&mut self, ui: &mut Ui, (section, part): (Section, CardPart), name: &dyn Display, body: impl FnOnce(&mut Self, &mut Ui)) {
        let palette = Palette::of(ui.visuals());
        let expanded = section.is_part_expanded(part, &self.inputs.settings.expanded);
        let text = RichText::new(name.to_string()).font(theme::note()).color(palette.dim);
        let button = ui.horizontal(|ui| {
            ui.add_space(INSET + 14.0);
            ui.add(Button::new(text).frame(false))
        });
        let response = button.inner;
        response.widget_info(|| WidgetInfo::selected(Role::DisclosureTriangle, true, expanded, name.to_string()));
        tell_expands(&response);
        focus_ring(ui, &response, button.response.rect.with_min_x(button.response.rect.left() + 10.0));
        let pointing = if expanded { Pointing::Down } else { Pointing::Right };
        triangle(ui.painter(), pos2(button.response.rect.left() + 17.0, response.rect.center().y), pointing, palette.faint);
        // The triangle is beside the button, and is clicked as a part of it.
        let beside = button.response.rect.with_max_x(response.rect.left());
        let mark = ui.interact(beside, response.id.with("mark"), Sense::CLICK);
        if response.clicked() || mark.clicked() {
            self.actions.push(PanelAction::from(SettingAction::Toggle(section.part(part))));
        }
        if expanded {
            body(self, ui);
        }
    }

    pub(super) fn slider_ui(&mut self, ui: &mut Ui, key: Key, spec: Spec, color: Color32) {
        self.row_ui(ui, Lead { key, spec, color }, slider_row_ui);
    }

    fn slider(&self, ui: &Ui, number: Lead) -> SliderRow<'a> {
        let Lead { key, spec, color } = number;
        let inputs = self.inputs;
        SliderRow {
            state: inputs.scene.state(),
            key,
            spec: spec.in_currency(inputs.scene.plan.currency()),
            plan: inputs.scene.plan,
            saved: inputs.saved,
            color,
            locked: inputs.locked.contains(&key),
            sources: source_mark(inputs, key),
            base: inputs.scenario.filter(|scenario| scenario.has_key(key)).map(|scenario| BaseValue {
                scenario: scenario.id,
                color: Palette::of(ui.visuals()).scenario(Some(scenario.colour)),
                plan: scenario.base(),
            }),
        }
    }

    /// Shows a number by this row.
    fn row_ui(&mut self, ui: &mut Ui, number: Lead, show: impl FnOnce(&mut Ui, &SliderRow<'_>, &mut BTreeMap<Key, Draft>) -> Option<PanelAction>) {
        let (key, slider) = (number.key, self.slider(ui, number));
        let row = ui.scope(|ui| show(ui, &slider, self.drafts));
        self.actions.extend(row.inner);
        if self.inputs.go_to == Some(key) {
            row.response.scroll_to_me(Some(Align::Center));
            ui.memory_mut(|memory| memory.request_focus(track_id(key)));
        }
    }

    pub(super) fn assumption_ui(&mut self, ui: &mut Ui, assumption: Assumption, color: Color32) {
        self.slider_ui(ui, Key::Assumption(assumption), *assumption.spec(), color);
    }

    /// A slider over whole numbers.
    pub(super) fn whole_ui(&mut self, ui: &mut Ui, key: Key, high: f64, color: Color32) {
        let Lead { key, spec, color } = whole(key, high, color);
        self.slider_ui(ui, key, spec, color);
    }

    /// The field of a number without its track.
    pub(super) fn number_field_ui(&mut self, ui: &mut Ui, number: Lead, rect: Rect) {
        let slider = self.slider(ui, number);
        let edit = number_field_ui(ui, &slider, rect, self.drafts);
        self.actions.extend(edit.map(PanelAction::from));
        if self.inputs.go_to == Some(number.key) {
            ui.scroll_to_rect(rect, Some(Align::Center));
            ui.memory_mut(|memory| memory.request_focus(field_id(number.key)));
        }
    }

    /// A label with a field for a word beside it.
    pub(super) fn word_ui(&mut self, ui: &mut Ui, key: Key) {
        let (line, _) = ui.allocate_exact_size(vec2(ui.available_width(), WORD_ROW), Sense::hover());
        let palette = Palette::of(ui.visuals());
        let x = line.left() + INSET + 2.0;
        paint_label(ui, key.label(), TextFormat::simple(theme::body(), palette.dim), x..=x + 100.0, line.center().y);
        let rect = Rect::from_x_y_ranges(x + 104.0..=line.right() - INSET, line.center().y - FIELD_HEIGHT / 2.0..=line.center().y + FIELD_HEIGHT / 2.0);
        self.word_field_ui(ui, key, rect, FieldLook::Word);
        self.padded_ui(ui, |cards, ui| reason_ui(ui, key, cards.drafts));
    }

    /// A field for a word.
    pub(super) fn word_field_ui(&mut self, ui: &mut Ui, key: Key, rect: Rect, look: FieldLook) {
        let plan = self.inputs.scene.plan;
        let shown = || if let Some(Entry::Word(word)) = plan.get(key) { word } else { String::new() };
        let field =
            Field { state: self.inputs.scene.state(), key, rect, shown: &shown, short: &shown, unit: "", parse: &|text| parse_word(key, plan, text), look };
        if let Some(entry) = field_ui(ui, &field, plan, self.drafts) {
            self.edit(key, entry);
        }
        if self.inputs.go_to == Some(key) {
            ui.scroll_to_rect(rect, Some(Align::Center));
            ui.memory_mut(|memory| memory.request_focus(field_id(key)));
        }
    }

    /// A label with a switch.
    pub(super) fn switch_row_ui(&mut self, ui: &mut Ui, key: Key) {
        let on = self.inputs.scene.plan.get(key) == Some(Entry::Switch(true));
        self.padded_ui(ui, |cards, ui| {
            ui.horizontal(|ui| {
                hover_text(ui.label(RichText::new(key.label()).color(Palette::of(ui.visuals()).dim)), || key.help().to_owned());
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    if switch_ui(ui, &Switch { on, name: &|| key.label().to_owned() }) {
                        cards.edit(key, Entry::Switch(!on));
                    }
                });
            });
        });
    }

    /// Contents between the left and right edges of a card's labels and fields.
    pub(super) fn padded_ui(&mut self, ui: &mut Ui, contents: impl FnOnce(&mut Self, &mut Ui)) {
        padded_ui(ui, |ui| contents(self, ui));
    }

    /// A line of smaller text.
    pub(super) fn note_ui(&mut self, ui: &mut Ui, text: &str) {
        self.padded_ui(ui, |_, ui| note_ui(ui, text));
    }

    pub(super) fn presets_ui(&mut self, ui: &mut Ui, sections: &[&'static str]) {
        self.padded_ui(ui, |cards, ui| cards.actions.extend(presets_ui(ui, cards.inputs.scene.results, cards.inputs.scene.today, sections)));
    }
}

/// The mark beside a number's label.
fn source_mark(inputs: &AssumptionsInputs<'_>, key: Key) -> Option<SourceMark> {
    let (is_noted, is_published) = match key {
        Key::Assumption(of) => (inputs.scene.plan.note_on(of).is_some(), inputs.scene.ledger.about(of).next().is_some()),
        _ if key.is_of_payment() => (false, inputs.scene.ledger.on_payment(key).next().is_some()),
        _ => return None,
    };
    Some(match () {
        () if inputs.sources == Some(key) => SourceMark::Open,
        () if is_noted => SourceMark::Noted,
        () if is_published => SourceMark::Published,
        () => SourceMark::None,
    })
}

/// A whole number, as a slider needs it.
#[expect(clippy::cast_precision_loss, reason = "months and days are few")]
pub(super) fn whole(key: Key, high: f64, color: Color32) -> Lead {
    let (low, most, default) = match key.kind() {
        Kind::Whole { low, high, default } => (low as f64, high as f64, default as f64),
        Kind::Estimate(_) | Kind::Number(_) | Kind::Switch { .. } | Kind::Word { .. } => (0.0, MOST_MONTHS as f64, 0.0),
    };
    let spec = Spec { key: "", quantity: Quantity::Count, default, range: None, limit: (low, most), track: Track::Linear { low, high, step: 1.0 } };
    Lead { key, spec, color }
}
