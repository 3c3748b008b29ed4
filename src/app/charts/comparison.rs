//! Scenarios against each other: totals over time, the lead of one over another as fifty dots, and the share of each change.

use std::collections::BTreeMap;

use eframe::egui::{Align2, Color32, Label, Rect, RichText, Role, Sense, Stroke, TextFormat, Ui, WidgetInfo, pos2, vec2};
use egui_plot::{FilledArea, Line as PlotLine, PlotPoints};

use super::axis::ends_with_goal;
use super::frame::{PlotArea, eased, plot_ui};
use super::gutter::{self, GutterLabel, Mark, paint_labels};
use super::labels::Anchor;
use super::month_tooltip::{TooltipMark, TooltipRow, rows_tooltip_ui};
use super::scene::Scene;
use super::timeline::{MonthsFrame, MonthsPlot, months_axis, spread};
use crate::app::theme::{self, Palette};
use crate::app::widgets::paint_label;
use crate::forecast::futures::Bands;
use crate::report::{Waterfall, WaterfallEnd, WaterfallStep};
use crate::words::{CompareText, Heading, Money};

/// A scenario as a line.
#[derive(Debug)]
pub struct ScenarioLine<'a> {
    /// Its name.
    pub name: &'a str,
    /// Its colour.
    pub color: Color32,
    /// Its amounts, by month.
    pub months: &'a [f64],
    /// Its futures, if they are shown.
    pub bands: Option<&'a Bands>,
    /// Whether those belong to the plan on screen.
    pub is_fresh: bool,
}

/// Room for the names of a dozen scenarios and of likes.
const LINES: f32 = 270.0;

/// Shows the lines, names at their ends.
pub fn scenario_lines_ui(ui: &mut Ui, scene: &Scene<'_>, lines: &[ScenarioLine<'_>]) {
    let palette = Palette::of(ui.visuals());
    let money = Money::of(scene.plan.currency());
    let all = || lines.iter().flat_map(|one| one.months.iter().chain(one.bands.iter().flat_map(|bands| bands.p10.iter().chain(&bands.p90)))).copied();
    let (low, high) = (all().fold(0.0, f64::min), all().fold(0.0, f64::max));
    let y = eased(ui, "scenarios", scene, ends_with_goal((low, high), scene.forecast.goal()));
    let (outer, _) = ui.allocate_exact_size(vec2(ui.available_width(), LINES), Sense::hover());
    let Some(MonthsFrame { plot: rect, gutter, goal }) = MonthsFrame::new(ui.painter(), scene, outer) else { return };
    let xs = months_axis(scene.forecast.months());
    let area = PlotArea { name: "scenarios", rect, x: (xs[0], xs[xs.len() - 1]), y, goal };
    let paths: Vec<(Color32, Vec<f64>)> = lines.iter().map(|one| (one.color, spread(one.months))).collect();
    let areas: Vec<(Color32, Vec<f64>, Vec<f64>)> = lines
        .iter()
        .filter_map(|one| {
            let bands = one.bands?;
            let color = if one.is_fresh { one.color } else { palette.faint };
            Some((color.gamma_multiply(0.16), spread(&bands.p10), spread(&bands.p90)))
        })
        .collect();
    let (response, transform) = plot_ui(ui, area, money, move |plot| {
        for (color, low, high) in &areas {
            plot.add(FilledArea::new("", &xs, low, high).fill_color(*color).allow_hover(false));
        }
        for (color, months) in paths {
            let points: PlotPoints<'_> = xs.iter().zip(months).map(|(x, y)| [*x, y]).collect();
            plot.line(PlotLine::new("", points).stroke(Stroke::new(theme::TOTAL_LINE, color)).allow_hover(false));
        }
    });
    ui.advance_cursor_after_rect(outer);
    let last = scene.forecast.months() - 1;
    response.widget_info(|| {
        let ends = lines.iter().map(|one| format!("{} {}", one.name, money.whole(one.months[last])));
        WidgetInfo::labeled(Role::Image, true, CompareText::Lines(ends.collect(), money).to_string())
    });
    let painter = ui.painter();
    let plot = MonthsPlot { painter, scene, rect, transform: &transform, palette };
    let likes = plot.likes_ui();
    plot.months_ui();
    let name = |one: &ScenarioLine<'_>| GutterLabel {
        text: one.name.to_owned(),
        mark: (Mark::Line, one.color),
        color: palette.text,
        anchor: Anchor { y: plot.y(one.months[last]), weight: gutter::LINE },
    };
    let names: Vec<GutterLabel> = lines.iter().map(name).chain([likes]).collect();
    paint_labels(painter, rect, gutter, &names);
    if let Some(pointer) = response.hover_pos() {
        let t = plot.month_at(pointer);
        let month = scene.forecast.month(t);
        let row = |(name, amount): (String, f64), mark, color| TooltipRow { name, amount: money.whole(amount), mark, color };
        let head = TooltipRow { name: month.long(), amount: String::new(), mark: TooltipMark::Head, color: palette.text };
        let scenarios = lines.iter().map(|one| row((one.name.to_owned(), one.months[t]), TooltipMark::Square(one.color), palette.dim));
        let likes = row((Heading::Likes.into(), scene.forecast.likes().into()), TooltipMark::Heart, palette.likes_text);
        rows_tooltip_ui(ui, &response, &std::iter::once(head).chain(scenarios).chain([likes]).collect::<Vec<_>>());
    }
}

/// The futures of one against those of another.
#[derive(Debug)]
pub struct DifferenceDots<'a> {
    /// By how much the one is ahead, in ascending order, each for 1 in 50 futures.
    pub dots: &'a [f64; 50],
    /// The name and colour of the one.
    pub one: (&'a str, Color32),
    /// The name and colour of the other.
    pub other: (&'a str, Color32),
    /// Whether they belong to the plan on screen.
    pub is_fresh: bool,
}

const DOT: f32 = 9.0;
/// The most columns of dots: more would leave each to itself.
const COLUMNS: f64 = 26.0;

/// Shows the dots over an axis of money, those in which the other is ahead left of zero.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "places on screen and a handful of columns")]
pub fn difference_dots_ui(ui: &mut Ui, ahead: &DifferenceDots<'_>, money: Money) {
    let palette = Palette::of(ui.visuals());
    let dots = ahead.dots;
    let (low, high) = (dots[0].min(0.0), dots[49].max(0.0));
    let span = if high > low { high - low } else { 1.0 };
    let width = ui.available_width() - 24.0;
    let columns = f64::from(width / DOT).floor().clamp(1.0, COLUMNS);
    let apart = width / columns as f32;
    let column = |amount: f64| ((amount - low) / span * (columns - 1.0)).round() as usize;
    let mut counts = BTreeMap::<usize, usize>::new();
    for dot in dots {
        *counts.entry(column(*dot)).or_default() += 1;
    }
    let tallest = counts.values().copied().max().unwrap_or(1).min(14);
    #[expect(clippy::cast_precision_loss, reason = "at most 50")]
    let height = tallest as f32 * DOT + 44.0;
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    let (one, other) = (ahead.one.0, ahead.other.0);
    let before = dots.iter().filter(|dot| **dot > 0.0).count();
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, CompareText::DotsAhead(one.to_owned(), other.to_owned(), before).to_string()));
    let painter = ui.painter();
    let foot = rect.bottom() - 22.0;
    #[expect(clippy::cast_precision_loss, reason = "a handful of columns")]
    let x_of = |column: usize| rect.left() + 12.0 + column as f32 * apart + apart / 2.0;
    let zero = x_of(column(0.0));
    painter.hline(rect.x_range(), foot, Stroke::new(theme::HAIRLINE, palette.line));
    painter.vline(zero, rect.top()..=foot + 4.0, Stroke::new(theme::HAIRLINE, palette.faint));
    let mut stacked = BTreeMap::<usize, usize>::new();
    for dot in dots {
        let place = column(*dot);
        let level = stacked.entry(place).or_default();
        #[expect(clippy::cast_precision_loss, reason = "at most 50")]
        let y = foot - 1.0 - DOT / 2.0 - (*level as f32 * DOT * (tallest as f32 / counts[&place].max(tallest) as f32));
        *level += 1;
        let color = match *dot {
            _ if !ahead.is_fresh => palette.faint,
            gain if gain > 0.0 => ahead.one.1,
            loss if loss < 0.0 => ahead.other.1,
            _ => palette.faint,
        };
        painter.circle_filled(pos2(x_of(place), y), DOT / 2.0 - 0.8, color);
    }
    let text = |x: f32, anchor: Align2, text: &str, color: Color32| painter.text(pos2(x, foot + 5.0), anchor, text, theme::note(), color);
    let middle = text(zero, Align2::CENTER_TOP, &money.whole(0.0), palette.dim);
    for (amount, anchor) in [(dots[0], Align2::LEFT_TOP), (dots[49], Align2::RIGHT_TOP)] {
        let place = x_of(column(amount));
        if amount != 0.0 && (place - zero).abs() > middle.width() + 40.0 {
            text(place, anchor, &money.signed_whole(amount), palette.dim);
        }
    }
    // Which side is whose, where there is room over the dots.
    let side = |name: &str| painter.layout_no_wrap(CompareText::Ahead(name.to_owned()).to_string(), theme::note(), palette.dim);
    let (left, right) = (side(other), side(one));
    if dots[0] < 0.0 && left.size().x + 8.0 < zero - rect.left() {
        painter.galley(pos2(zero - 8.0 - left.size().x, rect.top()), left, palette.dim);
    }
    if dots[49] > 0.0 && right.size().x + 8.0 < rect.right() - zero {
        painter.galley(pos2(zero + 8.0, rect.top()), right, palette.dim);
    }
}

const STEP: f32 = 26.0;

/// Shows the changes as a waterfall, from the total of the one down to that of the other.
pub fn waterfall_ui(ui: &mut Ui, waterfall: &Waterfall) {
    let mut levels = vec![waterfall.start];
    for step in &waterfall.steps {
        levels.push(levels[levels.len() - 1] + step.amount);
    }
    let (low, high) = levels.iter().fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), level| (low.min(*level), high.max(*level)));
    ui.spacing_mut().item_spacing.y = 0.0;
    end_ui(ui, &waterfall.from);
    for (step, ends) in waterfall.steps.iter().zip(levels.windows(2)) {
        step_ui(ui, step, (ends[0], ends[1]), (low, high));
    }
    end_ui(ui, &waterfall.to);
    if let Some(note) = &waterfall.note {
        ui.add(Label::new(RichText::new(note).font(theme::note()).color(Palette::of(ui.visuals()).faint)).wrap());
    }
}

fn waterfall_row(ui: &mut Ui, text: impl Fn() -> String) -> Rect {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), STEP), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, text()));
    rect
}

fn end_ui(ui: &mut Ui, end: &WaterfallEnd) {
    let palette = Palette::of(ui.visuals());
    let rect = waterfall_row(ui, || format!("{}: {}", end.name, end.text));
    let amount = ui.painter().text(rect.right_center(), Align2::RIGHT_CENTER, &end.text, theme::strong(), palette.text);
    paint_label(ui, &end.name, TextFormat::simple(theme::strong(), palette.text), rect.left()..=amount.left() - 8.0, rect.center().y);
}

/// A change as a bar between its two levels, on an axis from the lowest of all levels to the highest.
fn step_ui(ui: &mut Ui, step: &WaterfallStep, (from, to): (f64, f64), (low, high): (f64, f64)) {
    let palette = Palette::of(ui.visuals());
    let rect = waterfall_row(ui, || format!("{}: {}", step.label, step.text));
    let names = rect.left() + (rect.width() * 0.42).min(300.0);
    let (left, right) = (names + 12.0, rect.right() - 92.0);
    let span = if high > low { high - low } else { 1.0 };
    #[expect(clippy::cast_possible_truncation, reason = "places on screen need no more")]
    let x = |level: f64| left + ((level - low) / span) as f32 * (right - left);
    let (start, end, y) = (x(from), x(to), rect.center().y);
    let (bar_color, text_color, amount_color) = match step.amount {
        _ if step.is_likes => (palette.likes, palette.likes_text, palette.likes_text),
        loss if loss < 0.0 => (palette.bad, palette.text, palette.bad),
        gain if gain > 0.0 => (palette.good, palette.text, palette.good),
        _ => (palette.faint, palette.text, palette.dim),
    };
    if step.amount == 0.0 {
        let width = if step.is_likes { theme::LIKES_LINE } else { theme::TOTAL_LINE };
        ui.painter().vline(start, y - 9.0..=y + 9.0, Stroke::new(width, bar_color));
    } else {
        let bar = Rect::from_x_y_ranges(start.min(end)..=start.max(end).max(start.min(end) + 2.0), y - 9.0..=y + 9.0);
        ui.painter().rect_filled(bar, 3.0, bar_color);
    }
    ui.painter().vline(end, y + 9.0..=rect.bottom() + STEP / 2.0 - 9.0, Stroke::new(theme::HAIRLINE, palette.faint));
    let font = if step.is_likes { theme::strong() } else { theme::body() };
    let mark = if step.is_likes { "♥ " } else { "" };
    paint_label(ui, &format!("{mark}{}", step.label), TextFormat::simple(font, text_color), rect.left()..=names, y);
    ui.painter().text(rect.right_center(), Align2::RIGHT_CENTER, &step.text, theme::strong(), amount_color);
}
