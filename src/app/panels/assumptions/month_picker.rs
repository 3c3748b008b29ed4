//! The first month: a list of the months of a year, and a field to type one.

use eframe::egui::{Button, Grid, Popup, PopupCloseBehavior, RichText, Sense, Ui, vec2};

use super::cards::Cards;
use crate::app::theme;
use crate::app::widgets::{FieldLook, arrow_button_ui, hover_text, reason_ui};
use crate::plan::{Entry, Key, PlanField, YearMonth};
use crate::words;
use crate::words::assumptions::{AssumptionsSentence, AssumptionsText};

const KEY: Key = Key::Plan(PlanField::StartMonth);
const CELL: eframe::egui::Vec2 = vec2(56.0, 26.0);

/// Shows the button with the first month, and its list while it is open.
pub(super) fn month_picker_ui(cards: &mut Cards<'_>, ui: &mut Ui, width: f32) {
    let start = cards.inputs.scene.plan.start_month();
    let button = arrow_button_ui(ui, &AssumptionsSentence::Month(start).to_string(), width);
    ui.ctx().accesskit_node_builder(button.id, |node| node.set_label(KEY.label()));
    let id = button.id.with("year");
    if button.clicked() {
        ui.data_mut(|data| data.insert_temp(id, start.year()));
    }
    let mut chosen = None;
    Popup::menu(&button).close_behavior(PopupCloseBehavior::CloseOnClickOutside).show(|ui| {
        let mut year: u16 = ui.data(|data| data.get_temp(id)).unwrap_or(start.year());
        ui.set_width(3.0 * CELL.x + 16.0);
        let (field, _) = ui.allocate_exact_size(vec2(ui.available_width(), 24.0), Sense::hover());
        cards.word_field_ui(ui, KEY, field, FieldLook::Word);
        reason_ui(ui, KEY, cards.drafts);
        ui.horizontal(|ui| {
            if hover_text(ui.add(Button::new("‹").min_size(CELL)), || AssumptionsText::YearBefore.to_string()).clicked() {
                year = year.saturating_sub(1);
            }
            ui.add_sized(CELL, eframe::egui::Label::new(RichText::new(year.to_string()).font(theme::strong())));
            if hover_text(ui.add(Button::new("›").min_size(CELL)), || AssumptionsText::YearAfter.to_string()).clicked() {
                year += 1;
            }
        });
        Grid::new("months").spacing(vec2(8.0, 4.0)).show(ui, |ui| {
            for (index, number) in (1..=12).enumerate() {
                if let Ok(month) = YearMonth::new(year, number) {
                    let name = words::language().month(index).short;
                    if ui.add(Button::selectable(month == start, name).min_size(CELL)).clicked() {
                        chosen = Some(month);
                    }
                }
                if index % 3 == 2 {
                    ui.end_row();
                }
            }
        });
        ui.data_mut(|data| data.insert_temp(id, year));
        if chosen.is_some() {
            ui.close();
        }
    });
    if let Some(month) = chosen.filter(|month| *month != start) {
        cards.edit(KEY, Entry::Word(month.to_string()));
    }
}
