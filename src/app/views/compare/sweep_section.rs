//! "What if a number changed?": the choice of one number or two, and the query of their sweep.

use eframe::egui::{ComboBox, Label, RichText, Ui};

use super::heat_map::map_ui;
use super::sweep_chart::{SweepChart, line_ui};
use crate::app::charts::Scene;
use crate::app::panel_action::PanelAction;
use crate::app::theme::{self, Palette};
use crate::app::ui_state::{Aim, SweepQuestion};
use crate::app::widgets::{adjustable, choice_ui, section_ui};
use crate::forecast::goal_seek::{Figure, Target};
use crate::forecast::parameter_sweep::Axis;
use crate::plan::assumption::Track;
use crate::plan::{Key, Plan};
use crate::report::{beyond_futures_in, full_label};
use crate::session::ScenarioAction;
use crate::session::work::{Query, SweepQuery};
use crate::words::{ChartText, Money, SweepText};

/// Places along a line, and along each side of a map.
const PLACES: usize = 41;
const SIDE: usize = 19;

/// The query of a sweep of the plan on screen; none where a number cannot vary in it.
fn query(question: SweepQuestion, flat: &Plan) -> Option<SweepQuery> {
    let fits = |key: Key| flat.has(key) && !flat.follows_gift_table(key);
    if !fits(question.x) || question.y.is_some_and(|y| !fits(y) || y == question.x) {
        return None;
    }
    let x = axis(flat, question.x, if question.y.is_some() { SIDE } else { PLACES })?;
    let y = match question.y {
        Some(y) => Some(axis(flat, y, SIDE)?),
        None => None,
    };
    let figure = match question.of {
        Aim::Total | Aim::Month => Figure::AsSetTotal,
        Aim::ReachedBy(percent) => Figure::Percentile(1.0 - f64::from(percent) / 100.0),
        Aim::Chance => Figure::ChanceInMonth(flat.months() - 1),
    };
    Some(SweepQuery { target: Target::of_goal(flat, figure), x, y })
}

/// The values of a number over its track; on a track of decades, up to three times its value: all of them would press everything near it
/// flat.
fn axis(flat: &Plan, key: Key, places: usize) -> Option<Axis> {
    let value = flat.estimate_at(key)?.value();
    match flat.spec(key)?.track {
        Track::Log { first, high } if value > 0.0 => {
            Axis::even(flat, key, ((value * 0.1).max(first).min(value), (value * 3.0).min(high.max(value))), places).ok()
        }
        Track::Log { .. } | Track::Linear { .. } => Axis::over_track(flat, key, places).ok(),
    }
}

fn aim_text(aim: Aim) -> String {
    let text = match aim {
        Aim::Total | Aim::Month => SweepText::Total,
        Aim::ReachedBy(_) => SweepText::Reached,
        Aim::Chance => SweepText::Chance,
    };
    text.to_string()
}

/// Shows the section; `name` is that of the shown variant.
pub(super) fn sweep_ui(ui: &mut Ui, scene: &Scene<'_>, name: &str, question: &mut SweepQuestion) -> Vec<PanelAction> {
    let palette = Palette::of(ui.visuals());
    let plan = scene.plan;
    section_ui(ui, &SweepText::Title.to_string());
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        let label = ui.label(RichText::new(SweepText::Change.to_string()).color(palette.dim));
        let list = |salt, width| ComboBox::from_id_salt(salt).width(width).truncate();
        let SweepQuestion { x, y, of } = question;
        let others = adjustable(plan).filter(|key| Some(*key) != *y);
        choice_ui(ui, list("sweep-x", 150.0), x, others, |key| full_label(plan, key)).labelled_by(label.id);
        let label = ui.label(RichText::new(SweepText::And.to_string()).color(palette.dim));
        let others = std::iter::once(None).chain(adjustable(plan).filter(|key| key != x).map(Some));
        let name = |key: Option<Key>| key.map_or_else(|| SweepText::NothingElse.to_string(), |key| full_label(plan, key));
        choice_ui(ui, list("sweep-y", 150.0), y, others, name).labelled_by(label.id);
        let label = ui.label(RichText::new(SweepText::AndShow.to_string()).color(palette.dim));
        choice_ui(ui, list("sweep-of", 190.0), of, [Aim::Total, Aim::ReachedBy(80), Aim::Chance], aim_text).labelled_by(label.id);
    });
    let Some(query) = query(*question, plan) else {
        ui.label(RichText::new(SweepText::CannotChange.to_string()).color(palette.dim));
        return Vec::new();
    };
    let result = scene.results.sweep(&query).fresh();
    let mut actions = vec![Query::Sweep(query).into()];
    match result {
        Some(Ok(sweep)) => {
            ui.label(RichText::new(SweepText::In(name.to_owned()).to_string()).font(theme::note()).color(palette.faint));
            if sweep.is_beyond_futures {
                ui.add(Label::new(RichText::new(beyond_futures_in(sweep.target.figure).to_string()).color(palette.dim)).wrap());
            }
            let view = SweepChart { plan, sweep, money: Money::of(plan.currency()) };
            let clicked = if sweep.y.is_none() { line_ui(ui, &view) } else { map_ui(ui, &view) };
            actions.extend(clicked.map(|values| PanelAction::from(ScenarioAction::AddWith(values, None))));
        }
        Some(Err(reason)) => drop(ui.label(RichText::new(reason.to_string()).color(palette.dim))),
        None => drop(ui.label(RichText::new(ChartText::Updating.to_string()).color(palette.dim))),
    }
    actions
}
