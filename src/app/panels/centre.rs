//! The centre: the summary, the view, and the sentence on the last change.

use std::sync::Arc;

use eframe::egui::{self, Color32, FontId, Id, Label, RichText, Role, Ui, WidgetInfo, text::LayoutJob, vec2};

use super::compare::{CompareInputs, compare_ui};
use super::range::futures_ui;
use super::summary::summary_ui;
use crate::app::action::Action;
use crate::app::charts::{Scene, matters_ui, one_month_ui, over_time_ui, published_ui};
use crate::app::command::Command;
use crate::app::theme::{self, Palette};
use crate::app::view::{Tab, View};
use crate::app::widgets::{hover_text, tabs_ui};
use crate::forecast::Line;
use crate::session::ChangeSummary;
use crate::session::work::Query;

/// The data of the centre beside the scene.
pub struct CentreInputs<'a> {
    /// The last change.
    pub change: Option<&'a ChangeSummary>,
    /// The scenarios to compare.
    pub compare: CompareInputs<'a>,
}

/// Shows the centre; gives the user's actions.
pub fn centre_ui(ui: &mut Ui, scene: &Scene<'_>, inputs: &CentreInputs<'_>, view: &mut View) -> Vec<Action> {
    let mut actions = Vec::new();
    summary_ui(ui, scene, scene.results.futures().fresh().map(|run| &*run.futures));
    ui.add_space(theme::GAP);
    actions.extend(heading_ui(ui, view.tab));
    ui.add_space(theme::SMALL_GAP);

    let sentence = sentence(ui, inputs.change, ui.available_width() - 2.0 * theme::GAP);
    let sentence_height = sentence.size().y + 24.0;
    let palette = Palette::of(ui.visuals());
    let chart = vec2(ui.available_width(), (ui.available_height() - sentence_height - theme::GAP - ui.spacing().item_spacing.y).max(120.0));
    let (rect, _) = ui.allocate_exact_size(chart, egui::Sense::hover());
    ui.painter().rect(rect, theme::card_corners(), palette.panel, egui::Stroke::new(theme::HAIRLINE, palette.line), egui::StrokeKind::Inside);
    let mut inside = ui.new_child(egui::UiBuilder::new().max_rect(rect.shrink(theme::GAP)));
    if view.tab == Tab::Compare {
        inside.set_clip_rect(rect.intersect(ui.clip_rect()));
    }
    actions.extend(view_ui(&mut inside, scene, inputs, view));

    ui.add_space(theme::GAP);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), sentence_height), egui::Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Status, true, sentence.text()));
    ui.painter().rect_filled(rect, theme::card_corners(), palette.card);
    ui.painter().galley(rect.min + vec2(theme::GAP, (rect.height() - sentence.size().y) / 2.0), sentence, palette.text);
    actions
}

fn view_ui(ui: &mut Ui, scene: &Scene<'_>, inputs: &CentreInputs<'_>, view: &mut View) -> Vec<Action> {
    match view.tab {
        Tab::OneMonth => {
            let action = month_line_ui(ui, scene);
            one_month_ui(ui, scene);
            action.into_iter().collect()
        }
        Tab::OverTime => over_time_ui(ui, scene).map(Action::Month).into_iter().collect(),
        Tab::Range => futures_ui(ui, scene, view),
        Tab::Matters => {
            let bars = scene.results.tornado();
            let ranks = scene.results.ranks().fresh().filter(|_| !scene.held).map(Vec::as_slice);
            let clicked = matters_ui(ui, scene, &bars, ranks).map(Action::GoTo);
            std::iter::once(Query::Ranks.into()).chain(clicked).collect()
        }
        Tab::Compare => compare_ui(ui, scene, &inputs.compare, view),
        Tab::Published => {
            let action = month_line_ui(ui, scene);
            published_ui(ui, scene, &scene.results.published(scene.month.t));
            action.into_iter().collect()
        }
    }
}

/// The widths of the longest question and of all names of tabs, laid out once per size of the typeface.
fn heading_widths(ui: &Ui) -> (f32, f32) {
    let id = Id::unique("heading widths").with(ui.ctx().pixels_per_point().to_bits());
    if let Some(widths) = ui.data(|data| data.get_temp(id)) {
        return widths;
    }
    let width = |text: &str, font: FontId| ui.painter().layout_no_wrap(text.to_owned(), font, Color32::PLACEHOLDER).size().x;
    let question = Tab::ALL.iter().map(|tab| width(tab.question(), theme::question())).fold(0.0, f32::max);
    let names = Tab::ALL.iter().map(|tab| width(tab.name(), theme::strong())).sum::<f32>();
    ui.data_mut(|data| data.insert_temp(id, (question, names)));
    (question, names)
}

fn heading_ui(ui: &mut Ui, tab: Tab) -> Option<Action> {
    // By the longest question, so that the tabs stay where they are from one to the next.
    let (question, names) = heading_widths(ui);
    #[expect(clippy::cast_precision_loss, reason = "a handful of tabs")]
    let count = Tab::ALL.len() as f32;
    let chosen = if question + names + 28.0 * count + theme::GAP < ui.available_width() {
        ui.horizontal(|ui| {
            ui.label(RichText::new(tab.question()).font(theme::question()));
            ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| tabs_ui(ui, tab, &Tab::ALL, Tab::name)).inner
        })
        .inner
    } else {
        // Tabs come closer before they take a second row.
        let room = ui.available_width() - names - theme::SMALL_GAP * count;
        let chosen = ui
            .horizontal_wrapped(|ui| {
                ui.spacing_mut().button_padding.x = (room / (2.0 * count)).clamp(3.0, ui.spacing().button_padding.x);
                tabs_ui(ui, tab, &Tab::ALL, Tab::name)
            })
            .inner;
        ui.add(Label::new(RichText::new(tab.question()).font(theme::question())).truncate());
        chosen
    };
    chosen.map(|tab| Action::Run(Command::View(tab)))
}

/// The chosen month, with a step to either side.
fn month_line_ui(ui: &mut Ui, scene: &Scene<'_>) -> Option<Action> {
    let palette = Palette::of(ui.visuals());
    let (month, months) = (scene.month, scene.forecast.months());
    ui.horizontal(|ui| {
        let before = ui.add_enabled_ui(month.t > 0, |ui| step_ui(ui, "◀", Command::PreviousMonth)).inner;
        let after = ui.add_enabled_ui(month.t + 1 < months, |ui| step_ui(ui, "▶", Command::NextMonth)).inner;
        let text = format!("{} {}, month {} of {months}, as set", month.month.name(), month.month.year(), month.t + 1);
        ui.label(RichText::new(text).color(palette.dim));
        before.or(after).map(Action::Run)
    })
    .inner
}

fn step_ui(ui: &mut Ui, arrow: &str, command: Command) -> Option<Command> {
    let button = ui.button(RichText::new(arrow).font(theme::note()));
    button.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), command.text()));
    let keys = |ui: &Ui| command.shortcut().map_or_else(String::new, |shortcut| ui.ctx().format_shortcut(&shortcut));
    let clicked = button.clicked();
    hover_text(button, || format!("{} ({})", command.text(), keys(ui)));
    clicked.then_some(command)
}

/// The effect of the last change, laid out to this width.
fn sentence(ui: &Ui, change: Option<&ChangeSummary>, width: f32) -> Arc<egui::Galley> {
    let palette = Palette::of(ui.visuals());
    let mut job = LayoutJob::default();
    job.wrap.max_width = width;
    let mut add = |text: &str, font: FontId, color: Color32| job.append(text, 0.0, egui::TextFormat::simple(font, color));
    match change.map(|change| (&change.name, &change.moved)) {
        Some((what, None)) if !what.is_empty() => {
            add(what, theme::strong(), palette.text);
            add(": no change as set.", theme::body(), palette.dim);
        }
        None | Some((_, None)) => add("Move a slider to see what it changes.", theme::body(), palette.dim),
        Some((_, Some(moved))) => {
            let color = match moved.per_month {
                gain if gain > 0.0 => palette.good,
                loss if loss < 0.0 => palette.bad,
                _ => palette.dim,
            };
            add(&moved.what, theme::strong(), palette.text);
            add(": ", theme::body(), palette.text);
            add(&moved.total, theme::strong(), color);
            for (i, part) in moved.parts.iter().enumerate() {
                let color = if part.line == Line::Likes { palette.likes_text } else { palette.dim };
                add(if i == 0 { ": " } else { ", " }, theme::body(), palette.dim);
                add(&part.text, theme::body(), color);
            }
        }
    }
    ui.painter().layout_job(job)
}
