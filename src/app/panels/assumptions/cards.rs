//! The parts that every card of the assumptions is made of.

use std::collections::{BTreeMap, BTreeSet};

use eframe::egui::{Align, Button, Color32, RichText, Role, Ui, WidgetInfo, pos2};

use super::presets::presets_ui;
use crate::app::action::Action;
use crate::app::sections::{ScenarioMarks, Section};
use crate::app::theme::{self, Palette};
use crate::app::ui_state::Draft;
use crate::app::widgets::{BaseValue, CardHeader, CardResponse, Pointing, SliderRow, SourceMark, card_ui, slider_row_ui, track_id, triangle, word_row_ui};
use crate::ledger::{Date, Ledger};
use crate::plan::assumption::{Quantity, Track};
use crate::plan::{Assumption, Entry, Key, Kind, MOST_MONTHS, Plan, Spec};
use crate::report::MonthReport;
use crate::session::settings::Settings;
use crate::session::{Edit, Gesture, SettingAction};
use crate::words::Money;

/// The data of the panel.
#[derive(Debug)]
pub struct AssumptionsInputs<'a> {
    /// The plan on screen.
    pub plan: &'a Plan,
    /// The plan in its file.
    pub saved: &'a Plan,
    /// The chosen month.
    pub month: &'a MonthReport,
    /// The cards that are expanded.
    pub settings: &'a Settings,
    /// The numbers that are locked.
    pub locked: &'a BTreeSet<Key>,
    /// The number to bring to view.
    pub go_to: Option<Key>,
    /// The differences of the scenario on screen; none for the base.
    pub scenario: Option<&'a ScenarioMarks>,
    /// The published claims.
    pub ledger: &'a Ledger,
    /// The day that tells which claims are stale.
    pub today: Date,
    /// The number whose sources are shown.
    pub sources: Option<Assumption>,
}

/// The panel while it is shown: its data, the fields typed into, and the user's actions.
pub(super) struct Cards<'a> {
    pub(super) inputs: &'a AssumptionsInputs<'a>,
    pub(super) drafts: &'a mut BTreeMap<Key, Draft>,
    pub(super) actions: Vec<Action>,
}

impl<'a> Cards<'a> {
    pub(super) const fn new(inputs: &'a AssumptionsInputs<'a>, drafts: &'a mut BTreeMap<Key, Draft>) -> Self {
        Self { inputs, drafts, actions: Vec::new() }
    }
}

impl Cards<'_> {
    pub(super) fn money(&self) -> Money {
        Money::of(self.inputs.plan.currency())
    }

    /// The header of a card that is no stream.
    pub(super) fn header<'a>(&self, ui: &Ui, section: Section, name: &'a str, amount: &'a dyn Fn() -> String) -> CardHeader<'a> {
        let palette = Palette::of(ui.visuals());
        let marked = self.inputs.scenario.filter(|scenario| scenario.has_section(section));
        CardHeader {
            section,
            name,
            mark: marked.map(|scenario| palette.scenario(Some(scenario.colour))),
            edge: None,
            amount,
            amount_color: palette.text,
            switch: None,
            expanded: section.is_expanded(&self.inputs.settings.unfolded),
        }
    }

    pub(super) fn edit(&mut self, key: Key, entry: Entry) {
        self.actions.push(Action::from(Edit { key, entry, gesture: Gesture::Once }));
    }

    pub(super) fn card_ui(&mut self, ui: &mut Ui, header: &CardHeader<'_>, body: impl FnOnce(&mut Self, &mut Ui)) -> CardResponse {
        let response = card_ui(ui, header, |ui| body(self, ui));
        if response.toggled {
            self.actions.push(Action::from(SettingAction::Toggle(header.section.name().into_owned())));
        }
        response
    }

    /// A part of a card that is collapsed at first.
    pub(super) fn more_ui(&mut self, ui: &mut Ui, section: Section, name: &str, body: impl FnOnce(&mut Self, &mut Ui)) {
        let palette = Palette::of(ui.visuals());
        let expanded = section.is_more_expanded(&self.inputs.settings.unfolded);
        let text = RichText::new(name).font(theme::note()).color(palette.dim);
        let button = ui.horizontal(|ui| {
            ui.add_space(theme::GAP);
            ui.add(Button::new(text).frame(false))
        });
        let response = button.inner;
        response.widget_info(|| WidgetInfo::selected(Role::DisclosureTriangle, true, expanded, name));
        let pointing = if expanded { Pointing::Down } else { Pointing::Right };
        triangle(ui.painter(), pos2(button.response.rect.left() + 4.0, response.rect.center().y), pointing, palette.faint);
        if response.clicked() {
            self.actions.push(Action::from(SettingAction::Toggle(section.more())));
        }
        if expanded {
            body(self, ui);
        }
    }

    pub(super) fn slider_ui(&mut self, ui: &mut Ui, key: Key, spec: Spec, color: Color32) {
        let slider = SliderRow {
            key,
            spec,
            plan: self.inputs.plan,
            saved: self.inputs.saved,
            color,
            locked: self.inputs.locked.contains(&key),
            sources: source_mark(self.inputs, key),
            base: self.inputs.scenario.filter(|scenario| scenario.has_key(key)).map(|scenario| BaseValue {
                scenario: scenario.id,
                color: Palette::of(ui.visuals()).scenario(Some(scenario.colour)),
                plan: scenario.base(),
            }),
        };
        let row = ui.scope(|ui| slider_row_ui(ui, &slider, self.drafts));
        self.actions.extend(row.inner);
        if self.inputs.go_to == Some(key) {
            row.response.scroll_to_me(Some(Align::Center));
            ui.memory_mut(|memory| memory.request_focus(track_id(key)));
        }
    }

    pub(super) fn assumption_ui(&mut self, ui: &mut Ui, assumption: Assumption, color: Color32) {
        self.slider_ui(ui, Key::Assumption(assumption), *assumption.spec(), color);
    }

    /// A slider over a whole number of months.
    pub(super) fn months_ui(&mut self, ui: &mut Ui, key: Key, high: f64, color: Color32) {
        self.slider_ui(ui, key, months_spec(key, high), color);
    }

    pub(super) fn word_ui(&mut self, ui: &mut Ui, key: Key, width: f32) {
        if let Some(entry) = word_row_ui(ui, key, self.inputs.plan, self.drafts, width) {
            self.edit(key, entry);
        }
        ui.add_space(theme::SMALL_GAP);
    }

    pub(super) fn presets_ui(&mut self, ui: &mut Ui, sections: &[&str]) {
        self.actions.extend(presets_ui(ui, self.inputs.plan, self.inputs.ledger, self.inputs.today, sections));
    }
}

/// The mark beside a number's label.
fn source_mark(inputs: &AssumptionsInputs<'_>, key: Key) -> Option<SourceMark> {
    let Key::Assumption(of) = key else { return None };
    Some(if inputs.sources == Some(of) {
        SourceMark::Open
    } else if inputs.plan.note_on(of).is_some() {
        SourceMark::Noted
    } else if inputs.ledger.about(of).next().is_some() {
        SourceMark::Told
    } else {
        SourceMark::OnHover
    })
}

/// The specification of a whole number of months, as a slider needs it.
#[expect(clippy::cast_precision_loss, reason = "months are few")]
fn months_spec(key: Key, high: f64) -> Spec {
    let (low, most, default) = match key.kind() {
        Kind::Whole { low, high, default } => (low as f64, high as f64, default as f64),
        _ => (0.0, MOST_MONTHS as f64, 0.0),
    };
    Spec { key: "", quantity: Quantity::Count, default, range: None, limit: (low, most), track: Track::Linear { low, high, step: 1.0 } }
}
