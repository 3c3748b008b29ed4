//! The centre: what matters at a glance, the view, and the sentence on what moved.

use eframe::egui::{self, Color32, FontId, Label, RichText, Role, Ui, WidgetInfo, text::LayoutJob, vec2};

use crate::app::action::Action;
use crate::app::charts::{Scene, Sure, needs_explaining, one_month_ui, over_time_ui, rank_name, sure_ui, total_as_set};
use crate::app::command::Command;
use crate::app::theme::{self, Palette};
use crate::app::view::{Tab, View};
use crate::app::widgets::tabs_ui;
use crate::forecast::futures::{Band, Futures, OneFuture, Rank};
use crate::forecast::{Forecast, Line};
use crate::plan::GoalMeasure;
use crate::report::{self, Money, MonthReport, Moved};

/// The futures on screen.
#[derive(Clone, Copy, Debug)]
pub struct Lucky<'a> {
    /// The futures.
    pub futures: &'a Futures,
    /// Whether they belong to the plan on screen.
    pub fresh: bool,
}

/// Shows the centre; gives what the user wants.
pub fn centre_ui(ui: &mut Ui, scene: &Scene<'_>, month: &MonthReport, moved: Option<&Moved>, lucky: Option<Lucky<'_>>, view: &mut View) -> Vec<Action> {
    let mut actions = Vec::new();
    glance_ui(ui, scene, month, lucky);
    ui.add_space(theme::GAP);
    actions.extend(heading_ui(ui, view.tab));
    ui.add_space(theme::SMALL_GAP);

    let sentence = sentence(ui, moved, ui.available_width() - 2.0 * theme::GAP);
    let sentence_height = sentence.size().y + 24.0;
    let palette = Palette::of(ui.visuals());
    let chart = vec2(ui.available_width(), (ui.available_height() - sentence_height - theme::GAP - ui.spacing().item_spacing.y).max(120.0));
    let (rect, _) = ui.allocate_exact_size(chart, egui::Sense::hover());
    ui.painter().rect(rect, theme::card_corners(), palette.panel, egui::Stroke::new(theme::HAIRLINE, palette.line), egui::StrokeKind::Inside);
    let mut inside = ui.new_child(egui::UiBuilder::new().max_rect(rect.shrink(theme::GAP)));
    match view.tab {
        Tab::OneMonth => {
            actions.extend(month_line_ui(&mut inside, scene, month));
            one_month_ui(&mut inside, scene, &mut view.axes);
        }
        Tab::OverTime => actions.extend(over_time_ui(&mut inside, scene, &mut view.axes).map(Action::Month)),
        Tab::Sure => actions.extend(futures_ui(&mut inside, scene, lucky, view)),
    }

    ui.add_space(theme::GAP);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), sentence_height), egui::Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Status, true, moved.map_or_else(String::new, ToString::to_string)));
    ui.painter().rect_filled(rect, theme::card_corners(), palette.card);
    ui.painter().galley(rect.min + vec2(theme::GAP, (rect.height() - sentence.size().y) / 2.0), sentence, palette.text);
    actions
}

/// The ranks one can jump to.
const RANKS: [Rank; 5] = [Rank::Worst, Rank::OneInTen, Rank::Median, Rank::NineInTen, Rank::Best];

fn futures_ui(ui: &mut Ui, scene: &Scene<'_>, lucky: Option<Lucky<'_>>, view: &mut View) -> Option<Action> {
    let palette = Palette::of(ui.visuals());
    let money = Money::of(scene.plan.currency());
    let Some(Lucky { futures, fresh }) = lucky else {
        let text = if scene.plan.futures_count() == 0 {
            "This plan asks for no futures. Give it some under “The plan” at the left."
        } else {
            "Running the futures…"
        };
        ui.centered_and_justified(|ui| ui.label(RichText::new(text).color(palette.dim)));
        return None;
    };
    let band = futures.total(scene.plan.goal_measure());
    let (count, low, high) = (report::plain(futures.count as f64), money.whole(band.p10), money.whole(band.p90));
    let mut text =
        format!("{count} futures of this plan. In 8 of 10 the whole comes to between {low} and {high}, in half to more than {}.", money.whole(band.p50));
    if needs_explaining(futures, scene) {
        let than = if band.p50 > total_as_set(scene) { "more" } else { "less" };
        text.push_str(&format!(
            " That is {than} than the {} as set: good surprises are larger than bad ones, and they add up.",
            money.whole(total_as_set(scene))
        ));
    }
    if !fresh {
        text = "Catching up with the plan…".to_owned();
    }
    ui.label(RichText::new(text).color(palette.dim));
    ui.horizontal(|ui| {
        ui.label(RichText::new("Look at one future").color(palette.dim));
        for rank in RANKS {
            if ui.add(egui::Button::selectable(view.rank == Some(rank), rank_name(rank))).clicked() {
                view.rank = if view.rank == Some(rank) { None } else { Some(rank) };
            }
        }
    });
    let one = view.rank.filter(|_| fresh).map(|rank| (rank, OneFuture::new(scene.plan, futures.index_at(scene.plan.goal_measure(), rank))));
    let sure = Sure { futures, fresh, one: one.as_ref().map(|(rank, one)| (*rank, one)) };
    sure_ui(ui, scene, &sure, &mut view.marker, &mut view.axes).map(Action::Month)
}

/// One figure with what it is and what to know of it.
struct Glance {
    name: String,
    figure: String,
    compact: String,
    note: String,
    /// What there is no room for, told on hover.
    more: String,
}

fn glances(scene: &Scene<'_>, month: &MonthReport, lucky: Option<Lucky<'_>>) -> [Glance; 4] {
    let forecast = scene.forecast;
    let money = Money::of(scene.plan.currency());
    let months = if forecast.months() == 1 { "1 month".to_owned() } else { format!("{} months", forecast.months()) };
    let per_hour = |amount: Option<f64>| amount.map_or_else(|| "no hours of LIVE".to_owned(), |amount| format!("{} per LIVE hour", money.whole(amount)));
    let (gross, take_home) = (forecast.total(Line::Gross), forecast.total(Line::TakeHome));
    let goal = money.compact(forecast.goal());
    let measure = if scene.plan.goal_measure() == GoalMeasure::Gross { "gross" } else { "take-home" };
    let (met, note) = forecast.goal_first_met().map_or_else(
        || ("Not met".to_owned(), format!("{measure}, in {months}")),
        |t| (format!("{} {}", forecast.month(t).short_name(), forecast.month(t).year()), format!("{measure}, month {} of {}", t + 1, forecast.months())),
    );
    let lucky = lucky.filter(|lucky| lucky.fresh);
    let range = |band: &Band| format!("8 in 10: {} to {}", money.compact(band.p10), money.compact(band.p90));
    let gross_note = lucky.map_or_else(|| per_hour(forecast.gross_per_live_hour()), |lucky| range(&lucky.futures.total_gross));
    let take_home_note = lucky.map_or_else(|| "after costs and tax".to_owned(), |lucky| range(&lucky.futures.total_take_home));
    let note = lucky.map_or(note, |lucky| chance_in_words(lucky.futures, forecast));
    let first = if month.t == 0 { "This month".to_owned() } else { format!("{} {}", month.month.name(), month.month.year()) };
    [
        Glance {
            name: first,
            figure: money.whole(month.gross),
            compact: money.compact(month.gross),
            note: per_hour(month.per_live_hour),
            more: "before costs and tax".to_owned(),
        },
        Glance {
            name: format!("{months}, as set"),
            figure: money.whole(gross),
            compact: money.compact(gross),
            note: gross_note,
            more: per_hour(forecast.gross_per_live_hour()),
        },
        Glance {
            name: format!("Take-home, {months}"),
            figure: money.whole(take_home),
            compact: money.compact(take_home),
            note: take_home_note,
            more: "after costs and tax".to_owned(),
        },
        Glance { name: format!("{goal} first met"), compact: met.clone(), figure: met, note, more: format!("as set, {measure}") },
    ]
}

/// "8 in 10 reach it by March 2027", or how many do at all.
fn chance_in_words(futures: &Futures, forecast: &Forecast) -> String {
    let by_month = &futures.chance.by_month;
    match by_month.iter().position(|chance| *chance >= 0.8) {
        Some(t) => format!("8 in 10 reach it by {} {}", forecast.month(t).short_name(), forecast.month(t).year()),
        None => format!("{} of futures reach it", report::whole_percent(by_month.last().copied().unwrap_or(0.0))),
    }
}

/// Below this width four cards do not fit beside each other.
const FOUR_CARDS: f32 = 560.0;
const CARD_HEIGHT: f32 = 84.0;

fn glance_ui(ui: &mut Ui, scene: &Scene<'_>, month: &MonthReport, lucky: Option<Lucky<'_>>) {
    let glances = glances(scene, month, lucky);
    let columns = if ui.available_width() < FOUR_CARDS { 2 } else { 4 };
    #[expect(clippy::cast_precision_loss, reason = "two or four")]
    let width = (ui.available_width() - theme::GAP * (columns as f32 - 1.0)) / columns as f32;
    let height = if columns == 4 { CARD_HEIGHT } else { CARD_HEIGHT - 20.0 };
    for row in glances.chunks(columns) {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = theme::GAP;
            for glance in row {
                glance_card_ui(ui, glance, vec2(width, height));
            }
        });
        if columns == 2 {
            ui.add_space(theme::SMALL_GAP);
        }
    }
}

fn glance_card_ui(ui: &mut Ui, glance: &Glance, size: egui::Vec2) {
    let palette = Palette::of(ui.visuals());
    let (rect, response) = ui.allocate_exact_size(size, egui::Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, format!("{}: {}, {}", glance.name, glance.figure, glance.note)));
    let painter = ui.painter().with_clip_rect(rect);
    painter.rect(rect, theme::card_corners(), palette.panel, egui::Stroke::new(theme::HAIRLINE, palette.line), egui::StrokeKind::Inside);
    let inner = rect.shrink2(vec2(theme::GAP, 0.0));
    let fits = |text: &str, font: FontId| painter.layout_no_wrap(text.to_owned(), font, palette.text);
    let mut figure = fits(&glance.figure, theme::headline());
    if figure.size().x > inner.width() || size.y < CARD_HEIGHT {
        figure = fits(&glance.figure, theme::small_headline());
    }
    if figure.size().x > inner.width() {
        figure = fits(&glance.compact, theme::small_headline());
    }
    super::label(ui, &glance.name, theme::body(), palette.dim, inner.left()..=inner.right(), rect.top() + 0.21 * size.y);
    painter.galley(egui::pos2(inner.left(), rect.center().y - figure.size().y / 2.0 + 1.0), figure, palette.text);
    super::label(ui, &glance.note, theme::note(), palette.faint, inner.left()..=inner.right(), rect.bottom() - 0.19 * size.y);
    response.on_hover_text(format!("{}: {}\n{}\n{}", glance.name, glance.figure, glance.note, glance.more));
}

fn heading_ui(ui: &mut Ui, tab: Tab) -> Option<Action> {
    let question = ui.painter().layout_no_wrap(tab.question().to_owned(), theme::question(), Color32::PLACEHOLDER).size().x;
    let tabs: f32 = Tab::ALL.iter().map(|tab| ui.painter().layout_no_wrap(tab.name().to_owned(), theme::strong(), Color32::PLACEHOLDER).size().x + 28.0).sum();
    let chosen = if question + tabs + theme::GAP < ui.available_width() {
        ui.horizontal(|ui| {
            ui.label(RichText::new(tab.question()).font(theme::question()));
            ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| tabs_ui(ui, tab, &Tab::ALL, Tab::name)).inner
        })
        .inner
    } else {
        let chosen = tabs_ui(ui, tab, &Tab::ALL, Tab::name);
        ui.add(Label::new(RichText::new(tab.question()).font(theme::question())).truncate());
        chosen
    };
    chosen.map(|tab| Action::Run(Command::View(tab)))
}

/// Which month it is, with a step to either side.
fn month_line_ui(ui: &mut Ui, scene: &Scene<'_>, month: &MonthReport) -> Option<Action> {
    let palette = Palette::of(ui.visuals());
    let months = scene.forecast.months();
    ui.horizontal(|ui| {
        let step = |ui: &mut Ui, arrow: &str, command: Command, possible: bool| {
            let keys = command.shortcut().map_or_else(String::new, |shortcut| ui.ctx().format_shortcut(&shortcut));
            let button = ui.add_enabled(possible, egui::Button::new(RichText::new(arrow).font(theme::note())));
            button.widget_info(|| WidgetInfo::labeled(Role::Button, possible, command.text()));
            button.on_hover_text(format!("{} ({keys})", command.text())).clicked().then_some(Action::Run(command))
        };
        let before = step(ui, "◀", Command::PreviousMonth, month.t > 0);
        let after = step(ui, "▶", Command::NextMonth, month.t + 1 < months);
        let text = format!("{} {}, month {} of {months}, as set", month.month.name(), month.month.year(), month.t + 1);
        ui.label(RichText::new(text).color(palette.dim));
        before.or(after)
    })
    .inner
}

/// What moved, laid out to this width.
fn sentence(ui: &Ui, moved: Option<&Moved>, width: f32) -> std::sync::Arc<egui::Galley> {
    let palette = Palette::of(ui.visuals());
    let mut job = LayoutJob::default();
    job.wrap.max_width = width;
    let mut add = |text: &str, font: FontId, color: Color32| job.append(text, 0.0, egui::TextFormat::simple(font, color));
    match moved {
        None => add("Move a slider: what it changes stands here.", theme::body(), palette.dim),
        Some(moved) => {
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
