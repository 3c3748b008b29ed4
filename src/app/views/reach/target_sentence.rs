//! The target, in a sentence with lists and a field.

use eframe::egui::{ComboBox, DragValue, RichText, Ui};

use crate::app::charts::Scene;
use crate::app::theme::Palette;
use crate::app::ui_state::{Aim, ReachQuestion};
use crate::app::widgets::{amount_in_field, choice_ui};
use crate::forecast::goal_seek::{Figure, Target};
use crate::plan::{GoalMeasure, YearMonth};
use crate::words::reach_view::{ReachAim, ReachText};
use crate::words::{self, Money};

/// The month of a figure of one month.
pub(super) fn month_of(scene: &Scene<'_>, figure: Figure) -> Option<YearMonth> {
    figure.month().map(|t| scene.forecast.month(t))
}

/// Shows the question; returns the target.
pub(super) fn question_ui(ui: &mut Ui, scene: &Scene<'_>, reach: &mut ReachQuestion) -> Target {
    let palette = Palette::of(ui.visuals());
    let plan = scene.plan;
    let money = Money::of(plan.currency());
    let before = reach.aim;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        let to = ui.label(RichText::new(ReachText::To.to_string()).color(palette.dim));
        let text = |aim: Aim| {
            let figure = aim.figure(plan, scene.month.t);
            ReachAim { figure, month: month_of(scene, figure) }.to_string()
        };
        choice_ui(ui, ComboBox::from_id_salt("aim"), &mut reach.aim, Aim::ALL, text).labelled_by(to.id);
        if before != reach.aim {
            reach.target = None;
        }
        let target = reach.target(plan, scene.month.t);
        let mut amount = if target.figure.is_share() { target.amount * 100.0 } else { target.amount };
        let speed = (amount.abs() / 200.0).max(1.0);
        let field = if target.figure.is_share() {
            DragValue::new(&mut amount).range(1.0..=99.0).speed(0.2).max_decimals(0).suffix("%")
        } else {
            DragValue::new(&mut amount)
                .speed(speed)
                .custom_formatter(move |amount, _| amount_in_field(money, amount))
                .custom_parser(|text| words::parse_number(text).ok().and_then(|typed| typed.amount_in(plan.currency())))
        };
        if ui.add(field.update_while_editing(false)).labelled_by(to.id).changed() {
            reach.target = Some(amount);
        }
        let counting = ui.label(RichText::new(ReachText::Counting.to_string()).color(palette.dim));
        let mut measure = target.measure;
        let name = |measure| words::language().measure(measure).to_owned();
        choice_ui(ui, ComboBox::from_id_salt("measure"), &mut measure, [GoalMeasure::Gross, GoalMeasure::TakeHome], name).labelled_by(counting.id);
        if measure != target.measure {
            reach.measure = Some(measure);
        }
    });
    reach.target(plan, scene.month.t)
}
