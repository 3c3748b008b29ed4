//! The card of the one-off events: each with its name, amount, month and kind, and a button for another.

use eframe::egui::text_edit::TextEditState;
use eframe::egui::{
    self, Align, Align2, Button, ComboBox, DragValue, Id, Label, Rect, RichText, Role, Sense, TextEdit, TextFormat, Ui, UiBuilder, WidgetInfo, pos2, vec2,
};

use super::cards::{AssumptionsInputs, Cards};
use crate::app::panel_action::PanelAction;
use crate::app::sections::Section;
use crate::app::theme::{self, Palette};
use crate::app::widgets::{CardHeader, INSET, PickerRow, TEXT_LEFT, card_ui, choice_ui, diamond, hover_text, note_ui, paint_label, picker_ui, select_all};
use crate::forecast::StreamId;
use crate::plan::assumption::Quantity;
use crate::plan::{CountsAs, Event, EventId, MOST_EVENTS, Scenario, YearMonth};
use crate::session::{EventEdit, Gesture, SettingAction};
use crate::words::{self, EventLine, EventText, Money, plain};

/// The height of the line below the header of a collapsed card.
const SUMMARY: f32 = 24.0;
/// The height of a line of an event.
const LINE: f32 = 26.0;
const AMOUNT: f32 = 92.0;
const SMALL_BUTTON: egui::Vec2 = vec2(20.0, 20.0);

/// Shows the card.
pub(super) fn events_ui(cards: &mut Cards<'_>, ui: &mut Ui) {
    let palette = Palette::of(ui.visuals());
    let count = cards.inputs.scene.plan.events().len();
    let (name, amount) = (EventText::Title.to_string(), || EventText::Count(count).to_string());
    let header = CardHeader { edge: palette.stream(StreamId::OneOff), ..cards.header(ui, Section::Events, &name, &amount) };
    let expanded = header.expanded;
    let response = card_ui(ui, &header, |ui| if expanded { list_ui(cards, ui) } else { summary_ui(cards, ui) });
    if response.toggled {
        cards.actions.push(PanelAction::from(SettingAction::Toggle(Section::Events.name().into_owned())));
    }
}

/// The first event from the chosen month on, in a line.
fn summary_ui(cards: &Cards<'_>, ui: &mut Ui) {
    let (plan, money) = (cards.inputs.scene.plan, cards.money());
    let (line, _) = ui.allocate_exact_size(vec2(ui.available_width(), SUMMARY), Sense::hover());
    let next = plan.events().iter().map(|(_, event)| event).filter(|event| event.month() >= cards.inputs.scene.month.month).min_by_key(|event| event.month());
    let next = next.or_else(|| plan.events().last().map(|(_, event)| event));
    let text = next.map_or_else(|| EventText::None.to_string(), |event| EventLine::new(event, money).to_string());
    let format = TextFormat::simple(theme::note(), Palette::of(ui.visuals()).dim);
    paint_label(ui, &text, format, line.left() + TEXT_LEFT..=line.right() - INSET, line.top() + 8.0);
}

fn list_ui(cards: &mut Cards<'_>, ui: &mut Ui) {
    let (plan, document) = (cards.inputs.scene.plan, cards.inputs.scene.document);
    cards.note_ui(ui, &EventText::Note.to_string());
    let mut events: Vec<&(EventId, Event)> = plan.events().iter().collect();
    events.sort_by_key(|(id, event)| (event.month(), *id));
    for (id, event) in events {
        cards.padded_ui(ui, |cards, ui| event_ui(cards, ui, *id, event));
    }
    if let Some(scenario) = cards.inputs.scenario {
        for (id, event) in scenario.base().events().iter().filter(|(id, _)| plan.event(*id).is_none()) {
            cards.padded_ui(ui, |cards, ui| taken_out_ui(cards, ui, *id, event));
        }
    }
    if let Some(text) = own_versions(cards.inputs) {
        cards.note_ui(ui, &text.to_string());
    }
    cards.padded_ui(ui, |cards, ui| {
        if plan.events().len() >= MOST_EVENTS {
            return note_ui(ui, &EventText::Full(MOST_EVENTS).to_string());
        }
        if ui.add_sized(vec2(ui.available_width(), 28.0), Button::new(EventText::Add.to_string())).clicked() {
            let id = document.plan().next_event_id();
            let month = cards.inputs.scene.month.month;
            let event = Event::new(&EventText::NewName.to_string(), month, 100.0, CountsAs::Cost, plan.currency()).ok();
            ui.memory_mut(|memory| memory.request_focus(name_id(id)));
            cards.actions.push(edit(id, event));
        }
    });
}

/// The note on events that do not follow the base.
fn own_versions(inputs: &AssumptionsInputs<'_>) -> Option<EventText> {
    let base = inputs.scene.document.plan();
    let changes = |scenario: &Scenario| scenario.events().any(|(id, event)| event.is_some() && base.event(id).is_some());
    if inputs.scenario.is_some() {
        let shown = inputs.scene.document.shown().scenario().and_then(|id| base.scenario(id));
        return shown.is_some_and(changes).then_some(EventText::OwnVersion);
    }
    let count = base.scenarios().iter().filter(|scenario| changes(scenario)).count();
    (count > 0).then_some(EventText::VersionsIn(count))
}

fn edit(id: EventId, event: Option<Event>) -> PanelAction {
    PanelAction::from(EventEdit { id, event, gesture: Gesture::Once })
}

fn name_id(id: EventId) -> Id {
    Id::unique(("event-name", id))
}

/// An event that the scenario takes out.
fn taken_out_ui(cards: &mut Cards<'_>, ui: &mut Ui, id: EventId, event: &Event) {
    let palette = Palette::of(ui.visuals());
    ui.horizontal(|ui| {
        let line = EventLine::new(event, cards.money());
        let text = RichText::new(line.to_string()).font(theme::note()).color(palette.faint).strikethrough();
        let back = Button::new(EventText::PutBack(event.name().to_owned()).to_string()).min_size(vec2(0.0, 20.0));
        if ui.add(back).clicked() {
            cards.actions.push(edit(id, Some(event.clone())));
        }
        hover_text(ui.add(Label::new(text).truncate()), || EventText::TakenOut.to_string());
    });
}

/// The two lines of an event: name, amount and the button that removes it; month and kind.
fn event_ui(cards: &mut Cards<'_>, ui: &mut Ui, id: EventId, event: &Event) {
    let mark = cards.inputs.scenario.filter(|scenario| scenario.has_event(id)).map(|scenario| Palette::of(ui.visuals()).scenario(Some(scenario.colour)));
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 2.0 * LINE + 6.0), Sense::hover());
    let ui = &mut ui.new_child(UiBuilder::new().max_rect(rect).id_salt(("event", id)));
    let changed = first_line_ui(ui, (id, event), cards.money(), mark, rect);
    let below = second_line_ui(cards, ui, event, rect);
    cards.actions.extend(changed.or(below).map(|event| edit(id, event)));
}

/// The change of a part of an event; `Some(None)` removes it.
type EventChange = Option<Option<Event>>;

fn first_line_ui(ui: &mut Ui, (id, event): (EventId, &Event), money: Money, mark: Option<egui::Color32>, rect: Rect) -> EventChange {
    let palette = Palette::of(ui.visuals());
    let line = |left: f32, right: f32| Rect::from_min_max(pos2(left, rect.top() + 3.0), pos2(right, rect.top() + LINE - 1.0));
    let remove = line(rect.right() - SMALL_BUTTON.x, rect.right());
    let amount = line(remove.left() - 4.0 - AMOUNT, remove.left() - 4.0);
    let mut left = rect.left();
    if let Some(color) = mark {
        diamond(ui.painter(), pos2(left + 4.0, amount.center().y), 4.0, color);
        left += 14.0;
    }
    let mut changed = name_ui(ui, id, event, line(left, amount.left() - 6.0)).map(Some);
    let mut value = event.amount();
    let field = DragValue::new(&mut value)
        .speed(0.0)
        .update_while_editing(false)
        .custom_formatter(|value, _| words::shown(value, Quantity::Money, money))
        .custom_parser(move |text| words::parse_number(text).ok().and_then(|typed| typed.amount_in(money.currency())));
    let field = ui.put(amount, field);
    field.widget_info(|| WidgetInfo::labeled(Role::SpinButton, true, format!("{} {}", EventText::Amount(event.name().to_owned()), plain(event.amount()))));
    if field.changed() && value != event.amount() {
        changed = event.with_amount(value, money.currency()).ok().map(Some).or(changed);
    }
    let button = ui.put(remove, Button::new(RichText::new("×").color(palette.dim)).frame_when_inactive(false).min_size(SMALL_BUTTON));
    button.widget_info(|| WidgetInfo::labeled(Role::Button, true, EventText::Remove(event.name().to_owned()).to_string()));
    if hover_text(button, || EventText::Remove(event.name().to_owned()).to_string()).clicked() {
        changed = Some(None);
    }
    changed
}

/// The name; it is part of the plan once the field is left.
fn name_ui(ui: &mut Ui, id: EventId, event: &Event, rect: Rect) -> Option<Event> {
    let field_id = name_id(id);
    let mut text: String = ui.data(|data| data.get_temp(field_id)).unwrap_or_else(|| event.name().to_owned());
    let is_new = TextEditState::load(ui.ctx(), field_id).is_none();
    // Enter accepts the typed name and keeps the focus here.
    let field = ui.put(rect, TextEdit::singleline(&mut text).id(field_id).return_key(None).margin(vec2(4.0, 2.0)).align(Align2::LEFT_CENTER));
    field.widget_info(|| WidgetInfo::labeled(Role::TextInput, true, EventText::Name.to_string()));
    if field.gained_focus() || (is_new && field.has_focus()) {
        select_all(ui, field_id);
    }
    if field.has_focus() {
        ui.data_mut(|data| data.insert_temp(field_id, text));
        if !ui.input(|i| i.key_pressed(egui::Key::Enter)) {
            return None;
        }
    }
    let typed: Option<String> = ui.data_mut(|data| data.remove_temp(field_id));
    typed.and_then(|name| event.named(&name).ok()).filter(|named| named != event)
}

fn second_line_ui(cards: &Cards<'_>, ui: &mut Ui, event: &Event, rect: Rect) -> EventChange {
    let (plan, palette) = (cards.inputs.scene.plan, Palette::of(ui.visuals()));
    let line = Rect::from_min_max(pos2(rect.left(), rect.top() + LINE), pos2(rect.right(), rect.top() + 2.0 * LINE));
    let ui = &mut ui.new_child(UiBuilder::new().max_rect(line).layout(egui::Layout::left_to_right(Align::Center)));
    let months = || (0..plan.months()).map(|t| plan.start_month().plus(t)).map(|month| PickerRow { value: month, text: month.short() }).collect();
    let (chosen, button) = picker_ui::<YearMonth>(ui, &event.month().short(), &EventText::SearchMonth.to_string(), 112.0, months);
    ui.ctx().accesskit_node_builder(button.id, |node| node.set_label(EventText::Month(event.name().to_owned()).to_string()));
    let mut kind = event.counts_as();
    let list = ComboBox::from_id_salt("kind").width(84.0);
    let kinds = choice_ui(ui, list, &mut kind, CountsAs::ALL, |of| EventText::CountsAs(of).to_string());
    ui.ctx().accesskit_node_builder(kinds.id, |node| node.set_label(EventText::Kind(event.name().to_owned()).to_string()));
    let months = plan.start_month()..plan.start_month().plus(plan.months());
    if !months.contains(&event.month()) {
        let outside = Label::new(RichText::new(EventText::Outside.to_string()).font(theme::note()).color(palette.caution)).truncate();
        hover_text(ui.add(outside), || EventText::Outside.to_string());
    }
    let moved = chosen.filter(|month| *month != event.month()).and_then(|month| event.moved_to(month).ok());
    moved.or_else(|| (kind != event.counts_as()).then(|| event.counted_as(kind))).map(Some)
}
