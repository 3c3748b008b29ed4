//! "Which is better?": scenarios side by side, in the same futures.

use std::sync::Arc;

use eframe::egui::{self, Button, ComboBox, Label, RichText, ScrollArea, Ui};

mod sweep;
mod table;

use self::sweep::sweep_ui;
use self::table::table_ui;
use crate::app::action::Action;
use crate::app::charts::{DifferenceDots, ScenarioLine, Scene, WaterfallStep, difference_dots_ui, scenario_lines_ui, waterfall_ui};
use crate::app::theme::{self, Palette};
use crate::app::view::{CompareView, View};
use crate::app::widgets::{diamond, paint_label, section_ui, tabs_ui};
use crate::forecast::steps::Change;
use crate::forecast::{Forecast, deterministic};
use crate::plan::{Assumption, BASE, Key, Plan, Variant};
use crate::report::side_by_side::{Beside, Unit, side_by_side};
use crate::report::{self, Compared, Money, Report, StepsReport, against, round_column, scenario_name, whole_percent};
use crate::session::ScenarioAction;
use crate::session::work::cache::Cached;
use crate::session::work::{ComparisonQuery, ComparisonResult, Query, StepsQuery, StepsResult};

/// How many scenarios are compared at most.
const MOST: usize = 12;

/// What the view is made of.
pub struct CompareInputs<'a> {
    /// The plan with its scenarios.
    pub plan: &'a Arc<Plan>,
    /// Which of them is shown.
    pub shown: Variant,
}

/// A scenario that is compared.
pub(super) struct ComparedPlan {
    pub(super) shown: Variant,
    pub(super) flat: Plan,
    pub(super) forecast: Forecast,
}

/// Shows the view; gives what the user wants.
pub fn compare_ui(ui: &mut Ui, scene: &Scene<'_>, of: &CompareInputs<'_>, view: &mut View) -> Vec<Action> {
    let plan = of.plan;
    if plan.scenarios().is_empty() {
        return empty_ui(ui).into_iter().collect();
    }
    let settings = &mut view.compare;
    let mut actions = Vec::new();
    let rivals: Vec<ComparedPlan> = chosen(plan, of.shown, settings)
        .into_iter()
        .map(|shown| {
            let flat = plan.flattened(shown);
            ComparedPlan { shown, forecast: deterministic(&flat), flat }
        })
        .collect();
    let place_of = |wanted: Option<Variant>| wanted.and_then(|wanted| rivals.iter().position(|rival| rival.shown == wanted));
    let reference = place_of(settings.reference).unwrap_or(0);
    let line = plan.goal_measure().into();
    let best = || {
        let others = (0..rivals.len()).filter(|place| *place != reference);
        others.max_by(|a, b| rivals[*a].forecast.total(line).total_cmp(&rivals[*b].forecast.total(line)))
    };
    let rival = place_of(settings.other).filter(|place| *place != reference).or_else(best);
    let Some(rival) = rival else {
        controls_ui(ui, plan, &rivals, reference, None, settings);
        ui.label("Choose at least two to compare.");
        return actions;
    };
    let variants: Vec<Variant> = rivals.iter().map(|rival| rival.shown).collect();
    let measure = plan.goal_measure();
    let steps_query = StepsQuery { pair: (variants[reference], variants[rival]), measure };
    let query = ComparisonQuery { variants, pair: (reference, rival), measure };
    // Futures of these very scenarios; of others they are shown grey, where they are shown at all.
    let found = scene.results.compared(&query);
    let sides = scene.results.compared_variants(&query.variants);
    let (found, pair) = (found.last(), found.fresh());
    let steps = scene.results.steps(&steps_query);
    actions.extend([Query::Comparison(query).into(), Query::Steps(steps_query).into()]);

    controls_ui(ui, plan, &rivals, reference, pair, settings);
    ui.add_space(theme::SMALL_GAP);
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        ui.set_width(ui.available_width() - 6.0);
        sentence_ui(ui, plan, &rivals, (reference, rival), sides);
        ui.add_space(8.0);
        let beside: Vec<Beside<'_>> = rivals
            .iter()
            .enumerate()
            .map(|(place, rival)| Beside {
                variant: rival.shown,
                flat: &rival.flat,
                forecast: &rival.forecast,
                chance: sides.and_then(|found| found.sides.get(place)).and_then(crate::forecast::compare::Side::chance_of_goal),
            })
            .collect();
        let rows = side_by_side(plan, &beside, reference, settings.unit);
        if let Some(clicked) = ui.scope(|ui| table_ui(ui, plan, &beside, &rows, (reference, rival), settings)).inner {
            settings.other = (clicked != reference).then(|| rivals[clicked].shown);
        }

        ui.add_space(theme::GAP);
        ui.horizontal(|ui| {
            ui.label(RichText::new("Over time").font(theme::title()));
            ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| ui.checkbox(&mut settings.bands, "8 in 10 futures"));
        });
        let last = found.filter(|_| settings.bands);
        let palette = Palette::of(ui.visuals());
        let lines: Vec<ScenarioLine<'_>> = rivals
            .iter()
            .map(|rival| ScenarioLine {
                name: scenario_name(plan, rival.shown),
                color: palette.variant(plan, rival.shown),
                months: rival.forecast.row(line),
                bands: last
                    .and_then(|found| found.sides.get(found.query.variants.iter().position(|shown| *shown == rival.shown)?))
                    .and_then(|side| side.futures.as_deref())
                    .map(|futures| futures.bands(plan.goal_measure()))
                    .filter(|bands| bands.p50.len() == scene.forecast.months()),
                is_fresh: sides.is_some(),
            })
            .collect();
        scenario_lines_ui(ui, scene, &lines, &mut view.axes);

        apart_ui(ui, plan, &rivals, (reference, rival), found, pair, settings);
        work_ui(ui, plan, (rivals[reference].shown, rivals[rival].shown), steps);
        actions.extend(sweep_ui(ui, scene, scenario_name(plan, of.shown), &mut settings.sweep));
        ui.add_space(theme::GAP);
    });
    actions
}

fn empty_ui(ui: &mut Ui) -> Option<Action> {
    let palette = Palette::of(ui.visuals());
    let mut wanted = None;
    ui.vertical_centered(|ui| {
        ui.add_space(ui.available_height() * 0.3);
        ui.label(RichText::new("Nothing to compare yet").font(theme::title()));
        ui.label(RichText::new("A scenario is a what-if of this plan. Add one, change some numbers, and compare it here.").color(palette.dim));
        ui.add_space(theme::GAP);
        let button = Button::new(RichText::new("Add a scenario").font(theme::strong()).color(palette.on_accent)).fill(palette.accent);
        if ui.add(button).clicked() {
            wanted = Some(Action::from(ScenarioAction::Add(Variant::Base)));
        }
    });
    wanted
}

/// What is compared: the first dozen that were not left out, and the one that is shown among them.
fn chosen(plan: &Plan, shown: Variant, settings: &CompareView) -> Vec<Variant> {
    let mut chosen: Vec<Variant> = plan.variants().filter(|variant| !settings.left_out.contains(variant)).collect();
    if let Some(place) = chosen.iter().position(|place| *place == shown)
        && place >= MOST
    {
        chosen.swap(place, MOST - 1);
    }
    chosen.truncate(MOST);
    chosen
}

fn controls_ui(ui: &mut Ui, plan: &Plan, rivals: &[ComparedPlan], reference: usize, pair: Option<&ComparisonResult>, settings: &mut CompareView) {
    /// Below this width the row is two.
    const ONE_ROW: f32 = 600.0;
    if ui.available_width() < ONE_ROW {
        ui.horizontal(|ui| choices_ui(ui, plan, rivals, reference, settings));
        ui.horizontal(|ui| ways_ui(ui, plan, rivals, reference, pair, settings));
    } else {
        ui.horizontal(|ui| {
            choices_ui(ui, plan, rivals, reference, settings);
            ways_ui(ui, plan, rivals, reference, pair, settings);
        });
    }
}

/// What is compared with what.
fn choices_ui(ui: &mut Ui, plan: &Plan, rivals: &[ComparedPlan], reference: usize, settings: &mut CompareView) {
    let all = plan.scenarios().len() + 1;
    let text = if rivals.len() == all { format!("All {all}") } else { format!("{} of {all}", rivals.len()) };
    let button = ui.button(format!("Compare: {text}"));
    egui::Popup::menu(&button).close_behavior(egui::PopupCloseBehavior::CloseOnClickOutside).show(|ui| {
        ui.set_min_width(220.0);
        ScrollArea::vertical().max_height(320.0).show(ui, |ui| {
            for place in plan.variants() {
                let name = scenario_name(plan, place);
                let mut is_chosen = rivals.iter().any(|rival| rival.shown == place);
                let is_full = rivals.len() >= MOST && !is_chosen;
                let entry = ui.add_enabled(!is_full, egui::Checkbox::new(&mut is_chosen, name));
                if entry.on_disabled_hover_text(format!("At most {MOST} at a time; deselect another first")).changed() {
                    if is_chosen {
                        settings.left_out.remove(&place);
                    } else {
                        settings.left_out.insert(place);
                    }
                }
            }
        });
    });
    let label = ui.label(RichText::new("against").color(Palette::of(ui.visuals()).dim));
    let name = rivals.get(reference).map_or(BASE, |rival| scenario_name(plan, rival.shown));
    let choice = ComboBox::from_id_salt("against").selected_text(name).width(110.0).truncate().show_ui(ui, |ui| {
        for (place, rival) in rivals.iter().enumerate() {
            let name = scenario_name(plan, rival.shown);
            if ui.selectable_label(place == reference, name).clicked() {
                settings.reference = Some(rival.shown);
            }
        }
    });
    choice.response.labelled_by(label.id);
}

/// How differences are told, and how the table is taken along.
fn ways_ui(ui: &mut Ui, plan: &Plan, rivals: &[ComparedPlan], reference: usize, pair: Option<&ComparisonResult>, settings: &mut CompareView) {
    let units = [Unit::Amount, Unit::Percent];
    if let Some(unit) = tabs_ui(ui, settings.unit, &units, |unit| if unit == Unit::Amount { "Amounts" } else { "Percent" }) {
        settings.unit = unit;
    }
    // What is copied is final: every figure of it belongs to the plan on screen.
    let last = pair.filter(|found| found.is_complete);
    let text = ui.add_enabled(last.is_some(), Button::new("Copy")).on_hover_text("Copy as text").clicked();
    let csv = ui.add_enabled(last.is_some(), Button::new("Copy CSV")).on_hover_text("Copy for a spreadsheet, unrounded").clicked();
    if let Some(found) = last.filter(|_| text || csv) {
        let sides: Vec<_> = rivals.iter().map(|rival| rival.shown).zip(&found.sides).collect();
        let compared = Compared::new(plan, &sides, reference, plan.goal_measure());
        ui.copy_text(if csv { report::csv(&compared.table()) } else { report::text(&compared.page()) });
    }
    if pair.is_none() {
        ui.label(RichText::new("Updating…").font(theme::note()).color(Palette::of(ui.visuals()).dim));
    }
}

/// Who beats whom: the pair loud, the others in a line below.
fn sentence_ui(ui: &mut Ui, plan: &Plan, rivals: &[ComparedPlan], (reference, rival): (usize, usize), sides: Option<&ComparisonResult>) {
    let palette = Palette::of(ui.visuals());
    let money = Money::of(plan.currency());
    let name = |place: usize| scenario_name(plan, rivals[place].shown);
    let said = |one: usize, other: usize| {
        let paired = sides.and_then(|found| found.pairs.get(one)?.get(other)?.as_ref())?;
        Some(against(name(one), name(other), paired, plan.months(), money))
    };
    let line = plan.goal_measure().into();
    let as_set = || {
        let by = money.signed_whole(rivals[rival].forecast.total(line) - rivals[reference].forecast.total(line));
        format!("{} against {}: {by} as set.", name(rival), name(reference))
    };
    ui.add(Label::new(RichText::new(said(rival, reference).unwrap_or_else(as_set)).font(theme::title())).wrap());
    // The one that comes next.
    let others = (0..rivals.len()).filter(|place| *place != reference && *place != rival);
    let next = others.max_by(|a, b| rivals[*a].forecast.total(line).total_cmp(&rivals[*b].forecast.total(line)));
    if let Some(sentence) = next.and_then(|next| said(rival, next)) {
        ui.add(Label::new(RichText::new(sentence).color(palette.dim)).wrap());
    }
}

/// The futures of one against those of the other, and of each against each where there are more.
fn apart_ui(
    ui: &mut Ui,
    plan: &Plan,
    rivals: &[ComparedPlan],
    (reference, rival): (usize, usize),
    found: Option<&ComparisonResult>,
    pair: Option<&ComparisonResult>,
    settings: &mut CompareView,
) {
    let palette = Palette::of(ui.visuals());
    let money = Money::of(plan.currency());
    let name = |place: usize| scenario_name(plan, rivals[place].shown);
    section_ui(ui, "How often is it ahead, and by how much?");
    if plan.futures_count() == 0 {
        ui.label(RichText::new("This plan runs no futures.").color(palette.dim));
        return;
    }
    let Some(dots) = pair.or(found).and_then(|found| found.dots.as_ref()) else {
        ui.label(RichText::new("Updating…").color(palette.dim));
        return;
    };
    let note = if pair.is_some() {
        let futures = pair.and_then(|found| found.sides.first()).and_then(|side| side.futures.as_ref()).map_or(0, |futures| futures.count);
        #[expect(clippy::cast_precision_loss, reason = "at most a million")]
        let count = report::plain(futures as f64);
        format!("{} against {} over all months, the same {count} futures for both; each dot is 1 future in 50", name(rival), name(reference))
    } else {
        "Updating…".to_owned()
    };
    ui.label(RichText::new(note).font(theme::note()).color(palette.faint));
    let color = |place: usize| palette.variant(plan, rivals[place].shown);
    let ahead = DifferenceDots { dots, one: (name(rival), color(rival)), other: (name(reference), color(reference)), is_fresh: pair.is_some() };
    difference_dots_ui(ui, &ahead, money);
    if rivals.len() > 2
        && let Some(found) = pair
    {
        matrix_ui(ui, plan, rivals, found, (reference, rival), settings);
    }
}

/// How often each is ahead of each other.
fn matrix_ui(ui: &mut Ui, plan: &Plan, rivals: &[ComparedPlan], found: &ComparisonResult, (reference, rival): (usize, usize), settings: &mut CompareView) {
    const CELL: egui::Vec2 = egui::vec2(40.0, 24.0);
    let palette = Palette::of(ui.visuals());
    let money = Money::of(plan.currency());
    ui.add_space(8.0);
    ui.label(RichText::new("Futures in 100 in which the row is ahead of the column").font(theme::note()).color(palette.faint));
    ScrollArea::horizontal().id_salt("matrix").auto_shrink([false, true]).show(ui, |ui| {
        ui.spacing_mut().item_spacing = egui::vec2(2.0, 2.0);
        let names = 152.0;
        let cell = |ui: &mut Ui, width: f32| ui.allocate_exact_size(egui::vec2(width, CELL.y), egui::Sense::click());
        ui.horizontal(|ui| {
            cell(ui, names);
            for (place, rival) in rivals.iter().enumerate() {
                let (rect, response) = cell(ui, CELL.x);
                ui.painter().text(rect.center(), egui::Align2::CENTER_CENTER, (place + 1).to_string(), theme::note(), palette.faint);
                response.on_hover_text(scenario_name(plan, rival.shown));
            }
        });
        for (one, row) in rivals.iter().enumerate() {
            ui.horizontal(|ui| {
                let (rect, _) = cell(ui, names);
                let name = scenario_name(plan, row.shown);
                diamond(ui.painter(), rect.left_center() + egui::vec2(6.0, 0.0), 4.0, palette.variant(plan, row.shown));
                paint_label(ui, &format!("{}  {name}", one + 1), theme::body(), palette.text, rect.left() + 16.0..=rect.right() - 6.0, rect.center().y);
                for (other, column) in rivals.iter().enumerate() {
                    let (rect, response) = cell(ui, CELL.x);
                    let Some(paired) = &found.pairs[one][other] else {
                        ui.painter().text(rect.center(), egui::Align2::CENTER_CENTER, "·", theme::body(), palette.faint);
                        continue;
                    };
                    #[expect(clippy::cast_possible_truncation, reason = "a shade")]
                    let shade = (paired.chance() * 0.5) as f32;
                    ui.painter().rect_filled(rect, 3.0, palette.accent.gamma_multiply(shade));
                    if (one, other) == (rival, reference) || response.hovered() || response.has_focus() {
                        ui.painter().rect_stroke(rect, 3.0, egui::Stroke::new(1.0, palette.text), egui::StrokeKind::Inside);
                    }
                    let share = whole_percent(paired.chance());
                    ui.painter().text(rect.center(), egui::Align2::CENTER_CENTER, share.trim_end_matches(['%', '\u{a0}', ' ']), theme::body(), palette.text);
                    let said = against(name, scenario_name(plan, column.shown), paired, plan.months(), money);
                    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &said));
                    if response.on_hover_text(said.as_str()).clicked() {
                        settings.other = Some(row.shown);
                        settings.reference = Some(column.shown);
                    }
                }
            });
        }
    });
}

/// Which change does the work on the way from one to the other.
fn work_ui(ui: &mut Ui, plan: &Plan, (from, to): (Variant, Variant), steps: Cached<&StepsResult>) {
    let palette = Palette::of(ui.visuals());
    let money = Money::of(plan.currency());
    section_ui(ui, &format!("{} to {}: which change matters most?", scenario_name(plan, from), scenario_name(plan, to)));
    let Some(StepsResult { query, plan: from_plan, steps: steps_of }) = steps.last() else {
        ui.label(RichText::new("Updating…").color(palette.dim));
        return;
    };
    let (is_fresh, steps, (from, to)) = (steps.is_fresh(), steps_of, query.pair);
    let report = StepsReport::new(from_plan, from, to, steps);
    let amounts: Vec<f64> = std::iter::once(steps.from).chain(steps.steps.iter().map(|step| step.amount)).collect();
    let column = round_column(&amounts, 1.0);
    let is_likes = |change: Change| change == Change::Set(Key::Assumption(Assumption::LikesPerMonth));
    let mut works: Vec<WaterfallStep> = steps
        .steps
        .iter()
        .zip(report.labels())
        .zip(&column.cells[1..])
        .map(|((step, label), shown)| WaterfallStep {
            label: label.clone(),
            amount: step.amount,
            text: money.signed_whole(*shown),
            is_likes: is_likes(step.change) && step.amount == 0.0,
        })
        .collect();
    // The largest first, likes last: they are always told of.
    works.sort_by(|a, b| a.is_likes.cmp(&b.is_likes).then(b.amount.abs().total_cmp(&a.amount.abs())));
    if !steps.steps.iter().any(|step| is_likes(step.change)) {
        works.push(WaterfallStep { label: "Likes".to_owned(), amount: 0.0, text: money.signed_whole(0.0), is_likes: true });
    }
    ui.scope(|ui| {
        if !is_fresh {
            ui.label(RichText::new("Updating…").font(theme::note()).color(palette.faint));
            ui.multiply_opacity(0.4);
        }
        let name = |shown| scenario_name(from_plan, shown);
        waterfall_ui(ui, (name(from), steps.from, &money.whole(column.cells[0])), (name(to), steps.to, &money.whole(column.total)), &works);
    });
    if steps.steps.len() > 1 {
        ui.add(Label::new(RichText::new(report.method()).font(theme::note()).color(palette.faint)).wrap());
    }
}
