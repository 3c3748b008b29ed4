//! The cards of the streams, the user's own among them.

use eframe::egui::text::{LayoutJob, TextWrapping};
use eframe::egui::{Button, Color32, Id, TextFormat, Ui, vec2};

use super::cards::{Cards, Lead};
use super::fan_part::{TOP_FAN, top_fan_ui};
use super::gift_table::gift_table_ui;
use crate::app::charts::Scene;
use crate::app::panel_action::PanelAction;
use crate::app::sections::{CardPart, Section};
use crate::app::theme::{self, Palette};
use crate::app::widgets::{CardHeader, compute_once, count_f32, disabled_hover_text, field_id, hover_text_beside, text_width};
use crate::forecast::{Line, StreamId};
use crate::plan::stream::{FOLLOWS_AUDIENCE, OWN_AMOUNT};
use crate::plan::{Assumption, Entry, Key, Kind, MOST_OWN_STREAMS, OwnField, OwnStream, Setting, Spec, Stream, StreamSettings};
use crate::report;
use crate::session;
use crate::words::assumptions::{AssumptionsSentence, AssumptionsText};
use crate::words::{Language, NumberFormat};

/// A stream with its card and its settings.
#[derive(Clone, Copy)]
struct StreamCard {
    id: StreamId,
    section: Section,
    /// The key of its switch.
    switch: Key,
    settings: StreamSettings,
}

impl StreamCard {
    const fn key(self, setting: Setting) -> Key {
        match self.switch {
            Key::Stream(stream, _) => Key::Stream(stream, setting),
            Key::Own(id, _) => Key::Own(id, OwnField::Setting(setting)),
            other => other,
        }
    }
}

/// Shows the card of a stream.
pub(super) fn stream_ui(cards: &mut Cards<'_>, ui: &mut Ui, stream: Stream) {
    let switch = Key::Stream(stream, Setting::Enabled);
    let card = StreamCard { id: StreamId::Named(stream), section: Section::Stream(stream), switch, settings: *cards.inputs.scene.plan.stream(stream) };
    card_ui(cards, ui, card, lead(stream), |cards, ui, color| {
        cards.presets_ui(ui, &[stream.key()]);
        let is_shown = |assumption: &Assumption| assumption.section() == stream.key() && !TOP_FAN.contains(assumption);
        for assumption in Assumption::ALL.iter().copied().filter(is_shown) {
            cards.assumption_ui(ui, assumption, color);
        }
        if stream == Stream::Gifts {
            cards.padded_ui(ui, |cards, ui| {
                gift_hops_ui(ui, cards.inputs.scene);
            });
            cards.padded_ui(ui, |cards, ui| {
                let changed = gift_table_ui(ui, cards.inputs.scene.plan, cards.inputs.scene.ledger.catalogue(), cards.drafts);
                cards.actions.extend(changed);
            });
            top_fan_ui(cards, ui, color);
        }
    });
}

/// Shows the steps from gifts to money, in one line or two: the rows below keep their places during a drag.
fn gift_hops_ui(ui: &mut Ui, scene: &Scene<'_>) {
    let (plan, width) = (scene.plan, ui.available_width());
    let key = (plan.currency(), Language::current(), NumberFormat::current(), width);
    let is_long = || text_width(ui.painter(), &report::long_gift_hops(plan), theme::note()) > width;
    let lines = compute_once(ui.ctx(), Id::unique("lines of gift hops"), key, || if is_long() { 2 } else { 1 });
    let mut job = LayoutJob::single_section(report::gift_hops(plan, scene.month), TextFormat::simple(theme::note(), Palette::of(ui.visuals()).dim));
    job.wrap = TextWrapping { max_width: width, max_rows: *lines, ..TextWrapping::default() };
    let galley = ui.painter().layout_job(job);
    let height = galley.rows.first().map_or(0.0, |row| row.height()) * count_f32(*lines);
    ui.allocate_ui(vec2(width, height), |ui| {
        ui.set_min_height(height);
        ui.label(galley);
    });
}

/// Shows the card of a stream of the user's own.
pub(super) fn own_ui(cards: &mut Cards<'_>, ui: &mut Ui, own: &OwnStream) {
    let id = own.id;
    let switch = Key::Own(id, OwnField::Setting(Setting::Enabled));
    let card = StreamCard { id: StreamId::Own(id), section: Section::Own(id), switch, settings: own.settings };
    let amount = (Key::Own(id, OwnField::AmountPerMonth), OWN_AMOUNT);
    card_ui(cards, ui, card, amount, |cards, ui, color| {
        cards.word_ui(ui, Key::Own(id, OwnField::Name));
        cards.slider_ui(ui, Key::Own(id, OwnField::AmountPerMonth), OWN_AMOUNT, color);
    });
}

/// The number that a collapsed card keeps at hand: the one that its creator can do most about.
fn lead(stream: Stream) -> (Key, Spec) {
    let assumption = match stream {
        Stream::Gifts => Assumption::GiftsPerHour,
        Stream::Brands => Assumption::FeePerDeal,
        Stream::Rewards => Assumption::Rpm,
        Stream::Segments => Assumption::FeePerSegment,
        Stream::Affiliate => Assumption::CommissionRate,
        Stream::Merch => Assumption::OrdersPerMonth,
        Stream::Supporters => Assumption::NewMembersPerMonth,
        Stream::Subscriptions => Assumption::Subscribers,
    };
    (Key::Assumption(assumption), *assumption.spec())
}

fn card_ui(cards: &mut Cards<'_>, ui: &mut Ui, card: StreamCard, lead: (Key, Spec), body: impl FnOnce(&mut Cards<'_>, &mut Ui, Color32)) {
    let palette = Palette::of(ui.visuals());
    let color = palette.stream(card.id);
    let shown = cards.inputs.scene.month.rows.iter().find(|row| row.line == Line::Stream(card.id)).map_or(0.0, |row| row.shown);
    let money = cards.money();
    let (amount, short) = (|| money.whole(shown), || money.compact(shown));
    let name = report::stream_name(cards.inputs.scene.plan, card.id);
    let header = CardHeader {
        short_name: card.id.short_name(name),
        edge: color,
        short: &short,
        amount_color: if shown < 0.0 { palette.bad } else { palette.text },
        switch: Some(card.settings.enabled),
        ..cards.header(ui, card.section, name, &amount)
    };
    let lead = Lead { key: lead.0, spec: lead.1, color };
    let response = cards.card_ui(ui, &header, lead, |cards, ui| {
        body(cards, ui, color);
        settings_ui(cards, ui, card, color);
        if let StreamId::Own(id) = card.id {
            cards.padded_ui(ui, |cards, ui| {
                if ui.button(AssumptionsText::RemoveStream.to_string()).clicked() {
                    cards.actions.push(PanelAction::Session(session::Action::RemoveOwn(id)));
                }
            });
        }
    });
    if response.switched {
        cards.edit(card.key(Setting::Enabled), Entry::Switch(!card.settings.enabled));
    }
}

fn settings_ui(cards: &mut Cards<'_>, ui: &mut Ui, card: StreamCard, color: Color32) {
    cards.part_ui(ui, (card.section, CardPart::More), &AssumptionsText::StreamMore, |cards, ui| {
        let follows = card.key(Setting::FollowsAudience);
        let spec = if let Kind::Number(spec) = follows.kind() { spec } else { FOLLOWS_AUDIENCE };
        cards.slider_ui(ui, follows, spec, color);
        cards.whole_ui(ui, card.key(Setting::StartsMonth), 24.0, color);
        cards.whole_ui(ui, card.key(Setting::EndsMonth), 120.0, color);
        if let Some(months) = earning(cards.inputs.scene, card.settings) {
            cards.note_ui(ui, &months.to_string());
        }
        cards.switch_row_ui(ui, card.key(Setting::Seasonal));
    });
    cards.part_ui(ui, (card.section, CardPart::Payment), &AssumptionsText::WhenPaid, |cards, ui| {
        for setting in [Setting::PaidAfterDays, Setting::MinimumPayout] {
            let key = card.key(setting);
            match cards.inputs.scene.plan.spec(key) {
                Some(spec) => cards.slider_ui(ui, key, spec, color),
                None => cards.whole_ui(ui, key, 90.0, color),
            }
        }
    });
}

/// The months in which a stream earns, in words; `None` where it earns in all.
fn earning(scene: &Scene<'_>, settings: StreamSettings) -> Option<AssumptionsSentence> {
    let months = scene.forecast.months();
    let (first, end) = (usize::from(settings.starts_month), usize::from(settings.ends_month).min(months));
    let sentence = match () {
        () if first >= end => AssumptionsSentence::EarnsNever,
        () if end < months => AssumptionsSentence::EarnsFromTo(scene.forecast.month(first), scene.forecast.month(end - 1)),
        () => AssumptionsSentence::EarnsFrom(scene.forecast.month(first)),
    };
    (first > 0 || end < months).then_some(sentence)
}

/// Shows the button that adds a stream of the user's own.
pub(super) fn add_own_ui(cards: &mut Cards<'_>, ui: &mut Ui) {
    let has_room = cards.inputs.scene.plan.own().len() < MOST_OWN_STREAMS;
    let size = vec2(ui.available_width(), 28.0);
    let button = ui.add_enabled_ui(has_room, |ui| ui.add_sized(size, Button::new(AssumptionsText::AddStream.to_string()))).inner;
    let place = button.rect;
    let button = hover_text_beside(button, place, || AssumptionsText::AddStreamTip.to_string());
    if disabled_hover_text(button, || AssumptionsSentence::MostStreams(MOST_OWN_STREAMS).to_string()).clicked() {
        let name = Key::Own(cards.inputs.scene.plan.next_own_id(), OwnField::Name);
        ui.memory_mut(|memory| memory.request_focus(field_id(name)));
        cards.actions.push(PanelAction::Session(session::Action::AddOwn));
    }
}
