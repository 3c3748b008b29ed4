//! The numbers that one's own LIVEs and months speak of: planned, real, a range from the data, and the button that takes it.

use std::sync::Arc;

use eframe::egui::{Align, Button, Label, Layout, RichText, Role, Sense, Stroke, Ui, WidgetInfo, vec2};

use crate::app::charts::Scene;
use crate::app::panel_action::PanelAction;
use crate::app::theme::{self, Palette};
use crate::app::widgets::{hover_text, main_button_ui};
use crate::forecast::calibrate::{CalibratedNumber, Calibration, Verdict};
use crate::plan::assumption::Quantity;
use crate::plan::significant;
use crate::report::full_label;
use crate::session::Action;
use crate::session::work::cache::Cached;
use crate::words::RealityWord;
use crate::words::edit::Value;
use crate::words::reality_view::RealityText;
use crate::words::{blurred, quantity_of};

/// The digits of a number of the past.
const DIGITS: usize = 3;

/// Shows the numbers, of the plan before without buttons to press; returns the user's actions.
pub(super) fn numbers_ui(ui: &mut Ui, scene: &Scene<'_>, calibration: Cached<&Arc<Calibration>>) -> Vec<PanelAction> {
    let palette = Palette::of(ui.visuals());
    ui.spacing_mut().item_spacing.y = 2.0;
    ui.label(RichText::new(RealityWord::OwnLivesSay.word()).font(theme::strong()));
    let is_fresh = calibration.is_fresh();
    let Some(calibration) = calibration.last().filter(|calibration| !calibration.numbers.is_empty()) else {
        ui.label(RichText::new(RealityText::NoNumbersYet.to_string()).color(palette.dim));
        return Vec::new();
    };
    let mut actions = Vec::new();
    for number in &calibration.numbers {
        rule_ui(ui, palette);
        actions.extend(ui.add_enabled_ui(is_fresh, |ui| number_ui(ui, scene, number)).inner);
    }
    if calibration.coverage.of > 0 {
        rule_ui(ui, palette);
        ui.add(Label::new(RichText::new(RealityText::Coverage(calibration.coverage).to_string()).color(palette.dim)).wrap());
    }
    ui.add(Label::new(RichText::new(RealityText::Method.to_string()).font(theme::note()).color(palette.dim)).wrap());
    actions
}

fn rule_ui(ui: &mut Ui, palette: &Palette) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 5.0), Sense::hover());
    ui.painter().hline(rect.x_range(), rect.center().y, Stroke::new(theme::HAIRLINE, palette.line));
}

/// The texts of a number: planned and real, then its range from the data.
fn texts(scene: &Scene<'_>, number: &CalibratedNumber) -> [String; 2] {
    let quantity = quantity_of(number.key).unwrap_or(Quantity::Count);
    let value = |value: f64| Value::Number(value, quantity, scene.money()).to_string();
    let range = |low: f64, high: f64| Value::Range([low, high], quantity, scene.money()).to_string();
    let planned = number.assumed.range().map_or_else(|| value(number.assumed.value()), |assumed| range(assumed.low, assumed.high));
    let had = RealityText::PlannedAndHad(planned, value(significant(number.happened, DIGITS))).to_string();
    [had, RealityText::OwnRange { range: range(number.range.low, number.range.high), rests_on: number.rests_on }.to_string()]
}

/// A number with its button.
fn number_ui(ui: &mut Ui, scene: &Scene<'_>, number: &CalibratedNumber) -> Option<PanelAction> {
    let palette = Palette::of(ui.visuals());
    let label = full_label(scene.plan, number.key);
    let [had, range] = texts(scene, number);
    let is_used = scene.plan.estimate_at(number.key).is_some_and(|estimate| estimate.value() == number.value && estimate.range() == Some(number.range));
    ui.horizontal_top(|ui| {
        let width = (ui.available_width() - 96.0).max(100.0);
        let column = |ui: &mut Ui| {
            ui.set_width(width);
            ui.add(Label::new(RichText::new(&*blurred(&label)).font(theme::body())).truncate());
            ui.add(Label::new(RichText::new(had).font(theme::note()).color(palette.dim)).wrap());
            ui.add(Label::new(RichText::new(range).font(theme::note()).color(palette.faint)).wrap());
        };
        let response = ui.allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(Align::Min), column).response;
        if number.is_implied {
            hover_text(response, || RealityText::Implied.to_string());
        }
        ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
            if is_used || number.verdict() == Verdict::AsPlanned || scene.plan.follows_gift_table(number.key) {
                ui.label(RichText::new(RealityText::AsPlanned.to_string()).font(theme::note()).color(palette.good));
                return None;
            }
            let text = RealityWord::UseIt.word();
            let button = if number.verdict() == Verdict::Off { main_button_ui(ui, text) } else { ui.add(Button::new(text)) };
            button.widget_info(|| WidgetInfo::labeled(Role::Button, true, RealityText::UseFor(label.clone()).to_string()));
            hover_text(button, || RealityText::Source(number.rests_on).to_string()).clicked().then(|| Action::UseOwn(*number).into())
        })
        .inner
    })
    .inner
}
