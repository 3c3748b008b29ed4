//! Gifts by name: a table of the gifts of an hour, with a search over the catalogue.

use std::collections::BTreeMap;

use eframe::egui::{self, Align, Button, DragValue, Label, Layout, RichText, TextEdit, Ui, WidgetInfo, vec2};

use crate::app::panel_action::PanelAction;
use crate::app::theme::{self, Palette};
use crate::app::ui_state::Draft;
use crate::app::widgets::{Switch, hover_text, note_ui, switch_ui};
use crate::ledger::{Catalogue, Gift};
use crate::plan::{Assumption, Entry, GiftRow, Key, MOST_GIFTS, Plan};
use crate::session::{self, Edit, Gesture};
use crate::words::{self, GiftText};

/// The most gifts a search shows.
const MOST_FOUND: usize = 7;
const ROW: f32 = 24.0;
const COINS: f32 = 74.0;
const FIELD: f32 = 58.0;
const REMOVE: f32 = 18.0;

/// Shows the switch and, while it is on, the table and the search; returns the user's actions.
pub(super) fn gift_table_ui(ui: &mut Ui, plan: &Plan, catalogue: &Catalogue, drafts: &mut BTreeMap<Key, Draft>) -> Option<PanelAction> {
    let palette = Palette::of(ui.visuals());
    let on = plan.counts_gifts_by_name();
    let mut wanted = None;
    ui.horizontal(|ui| {
        hover_text(ui.label(RichText::new(Key::GiftMix.label()).color(palette.dim)), || Key::GiftMix.help().to_owned());
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if switch_ui(ui, &Switch { on, name: &|| Key::GiftMix.label().to_owned() }) {
                wanted = Some(PanelAction::from(Edit { key: Key::GiftMix, entry: Entry::Switch(!on), gesture: Gesture::Once }));
            }
        });
    });
    if !on {
        return wanted;
    }
    let text = if plan.gift_table().is_empty() { GiftText::Empty } else { GiftText::Follows };
    note_ui(ui, &text.to_string());
    let rows = plan.gift_table();
    let set = |rows: Vec<GiftRow>| PanelAction::Session(session::Action::SetGiftTable(rows));
    for (index, row) in rows.iter().enumerate() {
        let replaced = match row_ui(ui, row) {
            Some(Changed::PerHour(per_hour)) => GiftRow::new(row.name(), row.coins(), row.id(), per_hour).ok().map(|new| {
                let mut rows = rows.to_vec();
                rows[index] = new;
                rows
            }),
            Some(Changed::Removed) => Some(rows.iter().enumerate().filter(|(i, _)| *i != index).map(|(_, row)| row.clone()).collect()),
            None => None,
        };
        wanted = wanted.or(replaced.map(set));
    }
    if rows.len() == MOST_GIFTS {
        note_ui(ui, &GiftText::Full(MOST_GIFTS).to_string());
        return wanted;
    }
    let added = search_ui(ui, plan, catalogue, drafts).and_then(|gift| GiftRow::new(&gift.name, gift.coins, gift.id, 1.0).ok());
    wanted.or(added.map(|row| set(rows.iter().cloned().chain([row]).collect())))
}

enum Changed {
    PerHour(f64),
    Removed,
}

fn row_ui(ui: &mut Ui, row: &GiftRow) -> Option<Changed> {
    let palette = Palette::of(ui.visuals());
    let mut changed = None;
    let (name, coins) = (row.name(), row.coins());
    ui.allocate_ui_with_layout(vec2(ui.available_width(), ROW), Layout::right_to_left(Align::Center), |ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        ui.allocate_ui_with_layout(vec2(FIELD + 6.0 + REMOVE, ROW), Layout::left_to_right(Align::Center), |ui| {
            let mut per_hour = row.per_hour();
            let field = DragValue::new(&mut per_hour)
                .speed(0.0)
                .range(0.0..=1e6)
                .update_while_editing(false)
                .custom_formatter(|value, _| words::plain(value))
                .custom_parser(|text| words::parse_number(text).ok().and_then(|typed| typed.in_unit_of(Key::Assumption(Assumption::GiftsPerHour))));
            let field = ui.add_sized(vec2(FIELD, 20.0), field);
            field.widget_info(|| WidgetInfo::drag_value(true, per_hour));
            ui.ctx().accesskit_node_builder(field.id, |node| node.set_label(GiftText::PerHour(name.to_owned(), coins).to_string()));
            if hover_text(field, || GiftText::PerHourHint.to_string()).changed() && per_hour != row.per_hour() {
                changed = Some(Changed::PerHour(per_hour));
            }
            let remove = ui.add(Button::new(RichText::new("×").color(palette.dim)).frame_when_inactive(false).min_size(vec2(REMOVE, REMOVE)));
            remove.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, GiftText::RemoveGift(name.to_owned(), coins).to_string()));
            if hover_text(remove, || GiftText::Remove(name.to_owned()).to_string()).clicked() {
                changed = Some(Changed::Removed);
            }
        });
        ui.allocate_ui_with_layout(vec2(COINS, ROW), Layout::right_to_left(Align::Center), |ui| {
            ui.label(RichText::new(GiftText::Coins(coins).to_string()).font(theme::note()).color(palette.faint));
        });
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| ui.add(Label::new(words::language().gift(name)).truncate()));
    });
    changed
}

/// The search; returns the gift that was chosen.
fn search_ui<'a>(ui: &mut Ui, plan: &Plan, catalogue: &'a Catalogue, drafts: &mut BTreeMap<Key, Draft>) -> Option<&'a Gift> {
    let palette = Palette::of(ui.visuals());
    let mut text = drafts.get(&Key::GiftMix).map_or_else(String::new, |draft| draft.text.clone());
    let hint = GiftText::Search(catalogue.gifts().len()).to_string();
    let field = ui.add(TextEdit::singleline(&mut text).id(egui::Id::unique("gift search")).desired_width(f32::INFINITY).hint_text(hint));
    ui.ctx().accesskit_node_builder(field.id, |node| node.set_label(GiftText::AddAGift.to_string()));
    if field.changed() {
        drafts.insert(Key::GiftMix, Draft { text: text.clone(), reason: None });
    }
    if ui.memory(|memory| memory.has_focus(field.id)) && ui.input(|i| i.key_pressed(egui::Key::Escape)) {
        drafts.remove(&Key::GiftMix);
    }
    let mut chosen = None;
    if text.trim().is_empty() {
        drafts.remove(&Key::GiftMix);
    } else {
        let in_table = |gift: &Gift| {
            let row = GiftRow::new(&gift.name, gift.coins, gift.id, 0.0);
            row.is_ok_and(|row| plan.gift_table().iter().any(|known| known.is_same_gift(&row)))
        };
        let found: Vec<&Gift> = catalogue.search(&text, |name| words::language().gift(name)).into_iter().filter(|gift| !in_table(gift)).collect();
        for gift in found.iter().take(MOST_FOUND) {
            let width = ui.available_width();
            let button = Button::new(words::language().gift(&gift.name))
                .right_text(RichText::new(GiftText::Coins(gift.coins).to_string()).font(theme::note()).color(palette.faint));
            let button = ui.add(button.frame_when_inactive(false).min_size(vec2(width, 20.0)).truncate());
            button.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, GiftText::Add(gift.name.clone(), gift.coins).to_string()));
            let entered = field.lost_focus() && ui.input(|i| i.key_pressed(egui::Key::Enter)) && std::ptr::eq(*gift, found[0]);
            if button.clicked() || entered {
                chosen = Some(*gift);
                // The next one can be typed at once.
                field.request_focus();
            }
        }
        match found.len() {
            0 => note_ui(ui, &GiftText::NotFound.to_string()),
            more if more > MOST_FOUND => note_ui(ui, &GiftText::More(more - MOST_FOUND).to_string()),
            _ => {}
        }
    }
    let about = GiftText::Catalogue(catalogue.gifts().len(), catalogue.seen_on()).to_string();
    let about = ui.label(RichText::new(about).font(theme::note()).color(palette.faint));
    hover_text(about, || GiftText::OwnGifts.to_string());
    chosen
}
