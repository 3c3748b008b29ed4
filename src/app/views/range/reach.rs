//! "What would it take?": a target, the numbers that may move, and the answer with a button to apply it.

use std::collections::BTreeSet;

use eframe::egui::{self, ComboBox, DragValue, Layout, RichText, Ui};

use crate::app::action::Action;
use crate::app::charts::Scene;
use crate::app::theme::{self, Palette};
use crate::app::ui_state::{Aim, By, ReachQuestion};
use crate::app::widgets::{adjustable, amount_in_field};
use crate::forecast::reach::{Adjustment, Answer, Figure, Target};
use crate::plan::{Assumption, Key, Plan, significant};
use crate::report;
use crate::session;
use crate::session::work::{Query, ReachQuery, ReachResult};
use crate::words::{self, Money};

/// Room for the panel.
pub(super) const HEIGHT: f32 = 84.0;

/// Shows the question and its answer; gives the change when it is applied.
pub(super) fn reach_ui(ui: &mut Ui, scene: &Scene<'_>, reach: &mut ReachQuestion, locked: &BTreeSet<Key>, usual: f64) -> Vec<Action> {
    let palette = Palette::of(ui.visuals());
    let plan = scene.plan;
    let mut actions = Vec::new();
    theme::card(palette).show(ui, |ui| {
        ui.set_width(ui.available_width());
        let amount = question_ui(ui, scene, reach, locked, usual);
        let target = Target { figure: figure(scene, reach.aim), measure: plan.goal_measure(), at_least: amount };
        let keys = match reach.by {
            By::One(key) => vec![key],
            By::Together => movable(plan, locked).collect(),
        };
        let query = ReachQuery { target, keys, locked: locked.iter().copied().collect() };
        let answer = if scene.held { None } else { scene.results.reach(&query).fresh() };
        let applied = answer_ui(ui, scene, target, answer);
        if applied.is_some() {
            // What was asked stays asked, though the plan that suggested it has changed.
            reach.target = Some(if reach.aim == Aim::Chance { amount * 100.0 } else { amount });
        } else if !scene.held {
            actions.push(Query::Reach(query).into());
        }
        actions.extend(applied);
    });
    actions
}

/// The numbers that may move: those with a range that are not locked.
fn movable(plan: &Plan, locked: &BTreeSet<Key>) -> impl Iterator<Item = Key> {
    adjustable(plan).filter(move |key| !locked.contains(key) && plan.estimate_at(*key).is_some_and(|estimate| estimate.range().is_some()))
}

fn figure(scene: &Scene<'_>, aim: Aim) -> Figure {
    match aim {
        Aim::Total => Figure::AsSetTotal,
        Aim::Month => Figure::AsSetMonth(scene.month.t),
        Aim::ReachedBy(percent) => Figure::Percentile(1.0 - f64::from(percent) / 100.0),
        Aim::Chance => Figure::ChanceInMonth(scene.forecast.months() - 1),
    }
}

fn aim_text(scene: &Scene<'_>, aim: Aim) -> String {
    let month = |t| format!("{} {}", scene.forecast.month(t).short_name(), scene.forecast.month(t).year());
    match aim {
        Aim::Total => "earn in total (as set)".to_owned(),
        Aim::Month => format!("earn in {} (as set)", month(scene.month.t)),
        Aim::ReachedBy(50) => "be half sure of".to_owned(),
        Aim::ReachedBy(percent) => format!("be {percent}% sure of"),
        Aim::Chance => format!("meet the {} goal in", month(scene.forecast.months() - 1)),
    }
}

/// Shows the question in a sentence; gives the target, a share for a chance.
fn question_ui(ui: &mut Ui, scene: &Scene<'_>, reach: &mut ReachQuestion, locked: &BTreeSet<Key>, usual: f64) -> f64 {
    let palette = Palette::of(ui.visuals());
    let plan = scene.plan;
    let money = Money::of(plan.currency());
    let mut target = 0.0;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        ui.label(RichText::new("What would it take?").font(theme::strong()));
        let to = ui.label(RichText::new("To").color(palette.dim));
        let before = reach.aim;
        let aims = ComboBox::from_id_salt("aim").selected_text(aim_text(scene, reach.aim)).show_ui(ui, |ui| {
            for aim in Aim::ALL {
                ui.selectable_value(&mut reach.aim, aim, aim_text(scene, aim));
            }
        });
        aims.response.labelled_by(to.id);
        if before != reach.aim {
            reach.target = None;
        }
        let is_chance = reach.aim == Aim::Chance;
        let mut amount = reach.target.unwrap_or(match reach.aim {
            Aim::Chance => Target::of_goal(plan, figure(scene, reach.aim)).at_least * 100.0,
            Aim::Month => scene.forecast.goal(),
            Aim::Total | Aim::ReachedBy(_) => usual,
        });
        let speed = (amount.abs() / 200.0).max(1.0);
        let field = if is_chance {
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
        target = if is_chance { amount / 100.0 } else { amount };
        let what = ui.label(RichText::new(if is_chance { "of futures, change" } else { "change" }).color(palette.dim));
        let text = match reach.by {
            By::One(key) => report::full_label(plan, key),
            By::Together => "all unlocked numbers together".to_owned(),
        };
        let keys = ComboBox::from_id_salt("by").selected_text(text).height(320.0).show_ui(ui, |ui| {
            ui.selectable_value(&mut reach.by, By::Together, "all unlocked numbers together");
            for key in adjustable(plan).filter(|key| !locked.contains(key)) {
                ui.selectable_value(&mut reach.by, By::One(key), report::full_label(plan, key));
            }
        });
        keys.response.labelled_by(what.id);
    });
    target
}

/// Shows the answer in a sentence, with the button that takes it over.
fn answer_ui(ui: &mut Ui, scene: &Scene<'_>, goal: Target, answer: Option<&ReachResult>) -> Option<Action> {
    let palette = Palette::of(ui.visuals());
    let mut taken = None;
    ui.with_layout(Layout::right_to_left(egui::Align::Center), |ui| {
        let found = match answer {
            Some(Ok(Answer::Found(change))) => Some(change),
            _ => None,
        };
        if let Some(change) = found.filter(|change| !change.values.is_empty()) {
            let button = egui::Button::new(RichText::new("Apply").font(theme::strong()).color(palette.on_accent)).fill(palette.accent);
            if ui.add(button).clicked() {
                taken = Some(Action::Session(session::Action::Adjust(change.clone())));
            }
        }
        ui.with_layout(Layout::left_to_right(egui::Align::Center), |ui| {
            let (strong, text) = match answer {
                Some(Ok(answer)) => answer_in_words(scene, goal, answer),
                Some(Err(refused)) => (String::new(), format!("{refused}.")),
                _ => (String::new(), "Searching…".to_owned()),
            };
            if !strong.is_empty() {
                ui.label(RichText::new(strong).font(theme::strong()));
            }
            ui.add(egui::Label::new(RichText::new(text).color(palette.dim)).truncate());
        });
    });
    taken
}

fn answer_in_words(scene: &Scene<'_>, goal: Target, answer: &Answer) -> (String, String) {
    let money = Money::of(scene.plan.currency());
    let figure = |amount: f64| if matches!(goal.figure, Figure::ChanceInMonth(_)) { words::whole_percent(amount) } else { money.whole(amount) };
    match answer {
        Answer::Found(change) if is_where_it_is(scene.plan, change) => (String::new(), format!("Nothing: it is {} already.", figure(change.reached))),
        Answer::Found(change) => {
            // With a lift, likes bring viewers and so gifts: then enough of them would do.
            let likes = if scene.plan.value(Assumption::LiftPerDoubling) == 0.0 { " No number of likes would do it." } else { "" };
            (moves(scene.plan, change), format!("gives {}.{likes}", figure(change.reached)))
        }
        Answer::OutOfReach(change) => (String::new(), format!("Out of reach: even {} it is {}.", at_the_limit(scene.plan, change), figure(change.reached))),
    }
}

fn is_where_it_is(plan: &Plan, change: &Adjustment) -> bool {
    change.values.iter().all(|(key, value)| plan.estimate_at(*key).is_some_and(|estimate| estimate.value() == *value))
}

fn shown(plan: &Plan, key: Key, value: f64) -> String {
    let quantity = words::quantity_of(key);
    quantity.map_or_else(|| words::plain(value), |quantity| words::shown(significant(value, 3), quantity, Money::of(plan.currency())))
}

fn moves(plan: &Plan, change: &Adjustment) -> String {
    match change.values.as_slice() {
        [(key, value)] => {
            let from = plan.estimate_at(*key).map_or_else(String::new, |estimate| shown(plan, *key, estimate.value()));
            format!("{} {from} → {}", report::full_label(plan, *key), shown(plan, *key, *value))
        }
        values => format!("{} numbers, a little each,", values.len()),
    }
}

fn at_the_limit(plan: &Plan, change: &Adjustment) -> String {
    match change.values.as_slice() {
        [(key, value)] => format!("with {} at {}", words::within_sentence(&report::full_label(plan, *key)), shown(plan, *key, *value)),
        _ => "with all of them at their limits".to_owned(),
    }
}
