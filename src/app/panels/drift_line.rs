//! The line over the summary once a plan is opened: the difference between the plan and its past.

use eframe::egui::{Align, Button, Label, Layout, Margin, RichText, Role, Ui, WidgetInfo, vec2};

use crate::app::charts::Scene;
use crate::app::panel_action::PanelAction;
use crate::app::theme::{self, Palette};
use crate::app::ui_state::ViewPlace;
use crate::app::views::VIEWS;
use crate::app::window_command::WindowCommand;
use crate::forecast::calibrate::CalibratedNumber;
use crate::plan::assumption::Quantity;
use crate::plan::significant;
use crate::report::full_label;
use crate::session::Action;
use crate::words::RealityWord;
use crate::words::edit::Value;
use crate::words::reality_view::RealityText;
use crate::words::{Money, ViewName, quantity_of};

/// The digits of a number of the past.
const DIGITS: usize = 3;

/// The height of the line and the gap under it; 0 where there is nothing to tell.
#[must_use]
pub fn drift_height(scene: &Scene<'_>) -> f32 {
    const LINE: f32 = 32.0;
    if scene.results.drift().is_some() { LINE + 2.0 * theme::GAP } else { 0.0 }
}

/// Shows the line, if there is something to tell; returns the user's actions.
pub fn drift_ui(ui: &mut Ui, scene: &Scene<'_>) -> Vec<PanelAction> {
    let Some(drift) = scene.results.drift() else { return Vec::new() };
    let palette = Palette::of(ui.visuals());
    let text = text(scene, drift).to_string();
    let mut actions = Vec::new();
    theme::flat_card(palette).inner_margin(Margin::symmetric(12, 4)).show(ui, |ui| {
        let row = vec2(ui.available_width(), ui.spacing().interact_size.y);
        ui.allocate_ui_with_layout(row, Layout::right_to_left(Align::Center), |ui| {
            let close = ui.add(Button::new("×").frame_when_inactive(false));
            close.widget_info(|| WidgetInfo::labeled(Role::Button, true, RealityWord::Dismiss.word()));
            let show = ui.button(RealityWord::Show.word());
            if show.clicked() {
                let place = VIEWS.iter().position(|view| view.name == ViewName::Reality).map_or_else(ViewPlace::default, ViewPlace);
                actions.push(PanelAction::Run(WindowCommand::View(place)));
            }
            if show.clicked() || close.clicked() {
                actions.push(Action::DismissDrift.into());
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                let label = ui.add(Label::new(RichText::new(&text).font(theme::body())).truncate());
                label.widget_info(|| WidgetInfo::labeled(Role::Status, true, &text));
            });
        });
    });
    ui.add_space(theme::GAP);
    actions
}

fn text(scene: &Scene<'_>, drift: &CalibratedNumber) -> RealityText {
    let quantity = quantity_of(drift.key).unwrap_or(Quantity::Count);
    let value = |value: f64| Value::Number(value, quantity, Money::of(scene.plan.currency())).to_string();
    RealityText::Drift {
        number: full_label(scene.plan, drift.key),
        planned: value(drift.assumed.value()),
        had: value(significant(drift.happened, DIGITS)),
        rests_on: drift.rests_on,
    }
}
