//! The left side: every number of the plan, in foldable cards.

use std::collections::{BTreeMap, BTreeSet};

use eframe::egui::{self, Color32, RichText, ScrollArea, Ui};

use super::gifts::gifts_ui;
use super::presets::presets_ui;
use crate::app::action::Action;
use crate::app::theme::{self, Palette};
use crate::app::view::Draft;
use crate::app::widgets::{
    BaseValue, CardHeader, CardResponse, SliderRow, SourceMark, card_ui, note_ui, slider_row_ui, switch_ui, tabs_ui, track_id, triangle, word_row_ui,
};
use crate::forecast::{Line, StreamId};
use crate::ledger::{Date, Ledger};
use crate::plan::assumption::{Quantity, SEASONS, Track};
use crate::plan::stream::{FOLLOWS_AUDIENCE, OWN_AMOUNT};
use crate::plan::{
    Assumption as A, Currency, Difference, Entry, GoalMeasure, Key, Kind, MOST_MONTHS, MOST_OWN_STREAMS, OwnField, OwnStream, OwnStreamId, Plan, PlanField,
    Scenario, ScenarioId, Setting, Spec, Stream, StreamSettings, Variant,
};
use crate::report::{self, Money, MonthReport};
use crate::session::settings::Settings;
use crate::session::{self, Edit, Gesture, SettingAction};

/// What the cards are made of.
#[derive(Debug)]
pub struct AssumptionsInputs<'a> {
    /// The plan as it stands.
    pub plan: &'a Plan,
    /// The plan as its file holds it.
    pub saved: &'a Plan,
    /// The chosen month.
    pub month: &'a MonthReport,
    /// Which cards are unfolded.
    pub settings: &'a Settings,
    /// The numbers that are locked.
    pub locked: &'a BTreeSet<Key>,
    /// The number to bring to view.
    pub go_to: Option<Key>,
    /// The scenario that is shown; none for the base.
    pub scenario: Option<ScenarioMarks>,
    /// Where the numbers come from.
    pub ledger: &'a Ledger,
    /// The day that tells what is stale.
    pub today: Date,
    /// The number whose sources are shown.
    pub sources: Option<A>,
}

/// What tells a scenario from its base.
#[derive(Debug)]
pub struct ScenarioMarks {
    id: ScenarioId,
    colour: u8,
    base: Plan,
    keys: BTreeSet<Key>,
    /// The sections of cards in which anything differs.
    sections: BTreeSet<String>,
}

impl ScenarioMarks {
    /// Of a scenario that the plan has.
    #[must_use]
    pub fn new(plan: &Plan, id: ScenarioId) -> Self {
        let differences = plan.differences(id);
        let keys: BTreeSet<Key> = differences.iter().filter_map(|one| if let Difference::At(key) = one { Some(*key) } else { None }).collect();
        let sections = differences.iter().flat_map(|one| match one {
            Difference::At(key) => sections_of(*key),
            Difference::Added(own) => vec![own_section(*own)],
        });
        let colour = plan.scenario(id).map_or(0, Scenario::colour);
        Self { id, colour, base: plan.flattened(Variant::Base), sections: sections.collect(), keys }
    }
}

/// The panel while it is being shown: what it is made of, the fields typed into, and what the user wants.
struct Cards<'a> {
    inputs: &'a AssumptionsInputs<'a>,
    drafts: &'a mut BTreeMap<Key, Draft>,
    actions: Vec<Action>,
}

/// The sections of the cards that are no streams.
const PLAIN_SECTIONS: [&str; 5] = ["likes", "live", "costs", "season", "plan"];

/// Every card's section, so that all can be unfolded at once.
pub fn sections(plan: &Plan) -> impl Iterator<Item = String> {
    let streams = Stream::ALL.map(|stream| stream.key().to_owned());
    let own = plan.own().iter().map(|own| own_section(own.id));
    PLAIN_SECTIONS.map(str::to_owned).into_iter().chain(streams).chain(own)
}

/// The parts of cards that have to be unfolded to see the slider of a key.
#[must_use]
pub fn sections_of(key: Key) -> Vec<String> {
    let section = match key {
        Key::Own(id, _) => own_section(id),
        _ => match key.section() {
            "audience" if key == Key::Assumption(A::GrowthRate) => "live".to_owned(),
            "audience" => "likes".to_owned(),
            "fees" => "costs".to_owned(),
            section => section.to_owned(),
        },
    };
    let is_hidden = matches!(key, Key::Stream(..) | Key::Own(_, OwnField::Setting(_)) | Key::Assumption(A::LiftPerDoubling | A::LikesBaseline));
    let more = is_hidden.then(|| format!("{section}.more"));
    [section].into_iter().chain(more).collect()
}

fn own_section(id: OwnStreamId) -> String {
    format!("own.{id}")
}

/// Shows the panel; gives what the user wants.
pub fn assumptions_ui(ui: &mut Ui, inputs: &AssumptionsInputs<'_>, drafts: &mut BTreeMap<Key, Draft>) -> Vec<Action> {
    let palette = Palette::of(ui.visuals());
    ui.horizontal(|ui| {
        ui.label(RichText::new("Assumptions").font(theme::title()));
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            ui.label(RichText::new(format!("{} {}", inputs.month.month.name(), inputs.month.month.year())).font(theme::note()).color(palette.dim));
        });
    });
    ui.add_space(theme::SMALL_GAP);
    let mut cards = Cards { inputs, drafts, actions: Vec::new() };
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 8.0;
        cards.likes_ui(ui);
        cards.live_ui(ui);
        for stream in Stream::ALL {
            cards.stream_ui(ui, stream);
        }
        for own in inputs.plan.own() {
            cards.own_ui(ui, own);
        }
        cards.add_own_ui(ui);
        cards.costs_ui(ui);
        cards.seasons_ui(ui);
        cards.plan_ui(ui);
        ui.add_space(theme::GAP);
        follow_focus(ui);
    });
    cards.actions
}

/// Scrolls to what has just got the focus by keyboard, if it is not wholly in sight.
fn follow_focus(ui: &Ui) {
    let focused = ui.memory(egui::Memory::focused).and_then(|id| ui.ctx().read_response(id));
    if let Some(response) = focused
        && response.gained_focus()
        && !ui.input(|i| i.pointer.any_down())
        && ui.min_rect().contains(response.rect.center())
        && response.interact_rect != response.rect
    {
        ui.scroll_to_rect(response.rect.expand(theme::GAP), None);
    }
}

impl Cards<'_> {
    fn money(&self) -> Money {
        Money::of(self.inputs.plan.currency())
    }

    fn is_unfolded(&self, section: &str) -> bool {
        self.inputs.settings.unfolded.contains(section)
    }

    /// The colour of the scenario that is shown, if it has anything of its own on this card.
    fn mark(&self, ui: &Ui, section: &str) -> Option<Color32> {
        let scenario = self.inputs.scenario.as_ref().filter(|scenario| scenario.sections.contains(section))?;
        Some(Palette::of(ui.visuals()).scenario(Some(scenario.colour)))
    }

    fn edit(&mut self, key: Key, entry: Entry) {
        self.actions.push(Action::from(Edit { key, entry, gesture: Gesture::Once }));
    }

    fn fold_if(&mut self, section: &str, clicked: CardResponse) {
        if clicked.fold {
            self.actions.push(Action::from(SettingAction::Toggle(section.to_owned())));
        }
    }

    fn slider_ui(&mut self, ui: &mut Ui, key: Key, spec: Spec, color: Color32) {
        let slider = SliderRow {
            key,
            spec,
            plan: self.inputs.plan,
            saved: self.inputs.saved,
            color,
            locked: self.inputs.locked.contains(&key),
            sources: source_mark(self.inputs, key),
            base: self.inputs.scenario.as_ref().filter(|scenario| scenario.keys.contains(&key)).map(|scenario| BaseValue {
                scenario: scenario.id,
                color: Palette::of(ui.visuals()).scenario(Some(scenario.colour)),
                plan: &scenario.base,
            }),
        };
        let row = ui.scope(|ui| slider_row_ui(ui, &slider, self.drafts));
        self.actions.extend(row.inner);
        if self.inputs.go_to == Some(key) {
            row.response.scroll_to_me(Some(egui::Align::Center));
            ui.memory_mut(|memory| memory.request_focus(track_id(key)));
        }
    }

    fn presets_ui(&mut self, ui: &mut Ui, sections: &[&str]) {
        self.actions.extend(presets_ui(ui, self.inputs.plan, self.inputs.ledger, self.inputs.today, sections));
    }

    fn assumption_ui(&mut self, ui: &mut Ui, assumption: A, color: Color32) {
        self.slider_ui(ui, Key::Assumption(assumption), *assumption.spec(), color);
    }

    fn word_ui(&mut self, ui: &mut Ui, key: Key, width: f32) {
        if let Some(entry) = word_row_ui(ui, key, self.inputs.plan, self.drafts, width) {
            self.edit(key, entry);
        }
        ui.add_space(theme::SMALL_GAP);
    }

    fn plain_card_ui(&mut self, ui: &mut Ui, section: &str, name: &str, amount: String, body: impl FnOnce(&mut Self, &mut Ui)) {
        let palette = Palette::of(ui.visuals());
        let head = CardHeader {
            section,
            name,
            mark: self.mark(ui, section),
            color: None,
            amount,
            amount_color: palette.text,
            switch: None,
            unfolded: self.is_unfolded(section),
        };
        let clicked = card_ui(ui, &head, |ui| body(self, ui));
        self.fold_if(section, clicked);
    }

    /// A part of a card that stays folded until asked for.
    fn more_ui(&mut self, ui: &mut Ui, section: &str, name: &str, body: impl FnOnce(&mut Self, &mut Ui)) {
        let palette = Palette::of(ui.visuals());
        let unfolded = self.is_unfolded(section);
        let text = RichText::new(name).font(theme::note()).color(palette.dim);
        let button = ui.horizontal(|ui| {
            ui.add_space(theme::GAP);
            ui.add(egui::Button::new(text).frame(false))
        });
        let response = button.inner;
        response.widget_info(|| egui::WidgetInfo::selected(egui::Role::DisclosureTriangle, true, unfolded, name));
        triangle(ui.painter(), egui::pos2(button.response.rect.left() + 4.0, response.rect.center().y), unfolded, palette.faint);
        if response.clicked() {
            self.actions.push(Action::from(SettingAction::Toggle(section.to_owned())));
        }
        if unfolded {
            body(self, ui);
        }
    }

    fn likes_ui(&mut self, ui: &mut Ui) {
        let palette = Palette::of(ui.visuals());
        let head = CardHeader {
            section: "likes",
            name: "♥ Likes",
            mark: self.mark(ui, "likes"),
            color: Some(palette.likes),
            amount: self.money().cents(0.0),
            amount_color: palette.likes_text,
            switch: None,
            unfolded: self.is_unfolded("likes"),
        };
        let clicked = card_ui(ui, &head, |ui| {
            self.assumption_ui(ui, A::LikesPerMonth, palette.likes);
            self.more_ui(ui, "likes.more", "Lift from likes", |cards, ui| {
                note_ui(ui, "Likes pay nothing. If you believe that more likes bring more viewers, set a lift here; it counts under gifts.");
                cards.assumption_ui(ui, A::LiftPerDoubling, palette.likes);
                cards.assumption_ui(ui, A::LikesBaseline, palette.likes);
            });
        });
        self.fold_if("likes", clicked);
    }

    fn live_ui(&mut self, ui: &mut Ui) {
        let palette = Palette::of(ui.visuals());
        let plan = self.inputs.plan;
        let hours = report::shown(plan.value(A::SessionsPerMonth) * plan.value(A::HoursPerSession), Quantity::Hours, self.money());
        self.plain_card_ui(ui, "live", "LIVE schedule and audience", hours, |cards, ui| {
            for assumption in [A::SessionsPerMonth, A::HoursPerSession, A::GrowthRate] {
                cards.assumption_ui(ui, assumption, palette.dim);
            }
        });
    }

    fn stream_card_ui(
        &mut self,
        ui: &mut Ui,
        section: &str,
        id: StreamId,
        settings: &StreamSettings,
        enabled: Key,
        body: impl FnOnce(&mut Self, &mut Ui, Color32),
    ) {
        let palette = Palette::of(ui.visuals());
        let color = palette.stream(id);
        let shown = self.inputs.month.rows.iter().find(|row| row.line == Line::Stream(id)).map_or(0.0, |row| row.shown);
        let head = CardHeader {
            section,
            name: report::stream_name(self.inputs.plan, id),
            mark: self.mark(ui, section),
            color: Some(color),
            amount: self.money().whole(shown),
            amount_color: if shown < 0.0 { palette.bad } else { palette.text },
            switch: Some(settings.enabled),
            unfolded: self.is_unfolded(section),
        };
        let clicked = card_ui(ui, &head, |ui| body(self, ui, color));
        if clicked.switch {
            self.edit(enabled, Entry::Switch(!settings.enabled));
        }
        self.fold_if(section, clicked);
    }

    fn stream_ui(&mut self, ui: &mut Ui, stream: Stream) {
        let settings = *self.inputs.plan.stream(stream);
        let key = |setting| Key::Stream(stream, setting);
        self.stream_card_ui(ui, stream.key(), StreamId::Named(stream), &settings, key(Setting::Enabled), |cards, ui, color| {
            cards.presets_ui(ui, &[stream.key()]);
            for assumption in A::ALL.iter().copied().filter(|assumption| assumption.section() == stream.key()) {
                cards.assumption_ui(ui, assumption, color);
            }
            if stream == Stream::Gifts {
                note_ui(ui, &report::gift_hops(cards.inputs.plan));
                let changed = gifts_ui(ui, cards.inputs.plan, cards.inputs.ledger.catalogue(), cards.drafts);
                cards.actions.extend(changed);
            }
            cards.settings_ui(ui, stream.key(), &settings, key, color);
        });
    }

    fn own_ui(&mut self, ui: &mut Ui, &OwnStream { id, settings, .. }: &OwnStream) {
        let key = |setting| Key::Own(id, OwnField::Setting(setting));
        let section = own_section(id);
        self.stream_card_ui(ui, &section, StreamId::Own(id), &settings, key(Setting::Enabled), |cards, ui, color| {
            cards.word_ui(ui, Key::Own(id, OwnField::Name), 180.0);
            cards.slider_ui(ui, Key::Own(id, OwnField::AmountPerMonth), OWN_AMOUNT, color);
            cards.settings_ui(ui, &section, &settings, key, color);
            if ui.button("Remove this stream").clicked() {
                cards.actions.push(Action::Session(session::Action::RemoveOwn(id)));
            }
        });
    }

    fn settings_ui(&mut self, ui: &mut Ui, section: &str, settings: &StreamSettings, key: impl Fn(Setting) -> Key, color: Color32) {
        self.more_ui(ui, &format!("{section}.more"), "Growth, season and start", |cards, ui| {
            let follows = key(Setting::FollowsAudience);
            let spec = if let Kind::Number(spec) = follows.kind() { spec } else { FOLLOWS_AUDIENCE };
            cards.slider_ui(ui, follows, spec, color);
            cards.slider_ui(ui, key(Setting::StartsMonth), months_spec(key(Setting::StartsMonth), 24.0), color);
            ui.horizontal(|ui| {
                ui.label(RichText::new(Setting::Seasonal.label()).color(Palette::of(ui.visuals()).dim)).on_hover_text(Setting::Seasonal.help());
                ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                    if switch_ui(ui, settings.seasonal, Setting::Seasonal.label()) {
                        cards.edit(key(Setting::Seasonal), Entry::Switch(!settings.seasonal));
                    }
                });
            });
        });
    }

    fn add_own_ui(&mut self, ui: &mut Ui) {
        let room = self.inputs.plan.own().len() < MOST_OWN_STREAMS;
        let size = egui::vec2(ui.available_width(), 28.0);
        let button = ui.add_enabled_ui(room, |ui| ui.add_sized(size, egui::Button::new("Add a stream"))).inner;
        let button = button
            .on_hover_text("A stream of your own, for other income")
            .on_disabled_hover_text(format!("A plan has at most {MOST_OWN_STREAMS} streams of your own"));
        if button.clicked() {
            self.actions.push(Action::Session(session::Action::AddOwn));
        }
    }

    fn costs_ui(&mut self, ui: &mut Ui) {
        let palette = Palette::of(ui.visuals());
        let amount = self.money().whole(-(self.inputs.month.costs + self.inputs.month.tax));
        self.plain_card_ui(ui, "costs", "Costs and tax set-aside", amount, |cards, ui| {
            cards.presets_ui(ui, &["costs", "fees"]);
            for assumption in [A::FixedPerMonth, A::ManagerRate, A::TaxSetAsideRate, A::CardRate, A::CardFixed] {
                cards.assumption_ui(ui, assumption, palette.dim);
            }
        });
    }

    fn seasons_ui(&mut self, ui: &mut Ui) {
        let palette = Palette::of(ui.visuals());
        let this_month = self.inputs.plan.value(SEASONS[self.inputs.month.month.index_in_year()]);
        self.plain_card_ui(ui, "season", "Seasons", format!("× {}", report::plain(this_month)), |cards, ui| {
            note_ui(ui, "Each month compared with a usual one, for seasonal streams.");
            for assumption in SEASONS {
                cards.assumption_ui(ui, assumption, palette.dim);
            }
        });
    }

    fn plan_ui(&mut self, ui: &mut Ui) {
        let palette = Palette::of(ui.visuals());
        let plan = self.inputs.plan;
        let months = if plan.months() == 1 { "1 month".to_owned() } else { format!("{} months", plan.months()) };
        self.plain_card_ui(ui, "plan", "The plan", months, |cards, ui| {
            cards.word_ui(ui, Key::Plan(PlanField::Name), 180.0);
            cards.word_ui(ui, Key::Plan(PlanField::StartMonth), 92.0);
            cards.slider_ui(ui, Key::Plan(PlanField::Months), months_spec(Key::Plan(PlanField::Months), 60.0), palette.dim);
            cards.word_ui(ui, Key::Plan(PlanField::Currency), 92.0);
            if plan.currency() != Currency::USD {
                cards.assumption_ui(ui, A::CurrencyPerUsd, palette.dim);
            }
            cards.assumption_ui(ui, A::GoalPerMonth, palette.dim);
            let measure_key = Key::Plan(PlanField::GoalMeasure);
            ui.horizontal(|ui| {
                ui.label(RichText::new(measure_key.label()).color(palette.dim)).on_hover_text(measure_key.help());
                ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                    let name = |measure| if measure == GoalMeasure::Gross { "Gross" } else { "Take-home" };
                    if let Some(measure) = tabs_ui(ui, plan.goal_measure(), &[GoalMeasure::Gross, GoalMeasure::TakeHome], name) {
                        cards.edit(measure_key, Entry::Word(measure.word().to_owned()));
                    }
                });
            });
            cards.word_ui(ui, Key::Plan(PlanField::Note), 180.0);
        });
    }
}

/// How the mark beside a number's words looks.
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

/// A whole number of months in the form of an assumption, so that it gets a slider too.
#[expect(clippy::cast_precision_loss, reason = "months are few")]
fn months_spec(key: Key, high: f64) -> Spec {
    let (low, most, default) = match key.kind() {
        Kind::Whole { low, high, default } => (low as f64, high as f64, default as f64),
        _ => (0.0, MOST_MONTHS as f64, 0.0),
    };
    Spec { key: "", quantity: Quantity::Count, default, range: None, limit: (low, most), track: Track::Linear { low, high, step: 1.0 } }
}
