//! The scenarios of another plan, to import one.

use eframe::egui::{Button, ScrollArea, Ui, vec2};

use super::parts::{buttons_ui, title_ui};
use crate::plan::Plan;
use crate::report::scenario_name;
use crate::session::Answer;
use crate::words::{DialogMessage, DialogText};

pub(super) fn import_scenario_ui(ui: &mut Ui, plan: &Plan) -> Option<Answer> {
    title_ui(ui, &DialogMessage::ImportFrom(plan.name().to_owned()).to_string());
    let mut chosen = None;
    ScrollArea::vertical().max_height(320.0).auto_shrink([false, true]).show(ui, |ui| {
        for variant in plan.variants() {
            let entry = ui.add(Button::new(scenario_name(plan, variant)).truncate().min_size(vec2(ui.available_width(), 28.0)));
            if entry.clicked() {
                chosen = Some(Answer::Import(variant));
            }
        }
    });
    chosen.or(buttons_ui(ui, (DialogText::Cancel.text(), Answer::Cancel), Vec::new()))
}
