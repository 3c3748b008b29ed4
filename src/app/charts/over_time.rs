//! "How does each stream add up over time?": stacked areas, losses below zero, the total, the goal, and likes at zero.

use std::collections::BTreeMap;

use eframe::egui::{Align2, Color32, Painter, Rect, Role, Stroke, Ui, WidgetInfo, pos2, vec2};
use egui_plot::{FilledArea, Line as PlotLine, PlotPoints, PlotTransform, PlotUi};

use super::Scene;
use super::frame::{self, Bounds, at, eased, plot_ui};
use super::hover::month_tooltip_ui;
use crate::app::theme::{self, Palette};
use crate::forecast::{Line, StreamId};
use crate::plan::Assumption;
use crate::report::{self, Money};

/// Room for the labels left of and under the plot.
const LEFT: f32 = 48.0;
const UNDER: f32 = 50.0;

/// One stream's place in the stack, month by month.
struct Band {
    stream: StreamId,
    low: Vec<f64>,
    high: Vec<f64>,
}

/// Stacks gains up from zero and losses down from it, apart, so that neither hides the other.
fn stack(scene: &Scene<'_>) -> Vec<Band> {
    let months = scene.forecast.months();
    let (mut gains, mut losses) = (vec![0.0; months], vec![0.0; months]);
    let mut bands = Vec::new();
    for stream in scene.forecast.streams() {
        let row = scene.forecast.row(Line::Stream(stream));
        let mut band = Band { stream, low: Vec::with_capacity(months), high: Vec::with_capacity(months) };
        for (t, amount) in row.iter().enumerate() {
            let side = if *amount < 0.0 { &mut losses[t] } else { &mut gains[t] };
            let (from, to) = (*side, *side + amount);
            *side = to;
            band.low.push(from.min(to));
            band.high.push(from.max(to));
        }
        if row.iter().any(|amount| *amount != 0.0) {
            bands.push(band);
        }
    }
    bands
}

/// Shows the chart; gives the month that was clicked.
pub fn over_time_ui(ui: &mut Ui, scene: &Scene<'_>, axes: &mut BTreeMap<&'static str, (f64, f64)>) -> Option<usize> {
    let palette = Palette::of(ui.visuals());
    let money = Money::of(scene.plan.currency());
    let bands = stack(scene);
    let low = bands.iter().flat_map(|band| &band.low).copied().fold(0.0, f64::min);
    let high = bands.iter().flat_map(|band| &band.high).copied().fold(0.0, f64::max);
    let goal = scene.forecast.goal();
    let shows_goal = frame::shows_goal(goal, high);
    let wanted = frame::nice_ends(low, if shows_goal { high.max(goal) } else { high });
    let y = eased(ui, "over time", scene.held, wanted, axes);

    let outer = ui.available_rect_before_wrap();
    ui.advance_cursor_after_rect(outer);
    let rect = Rect::from_min_max(outer.min + vec2(LEFT, 8.0), outer.max - vec2(8.0, UNDER));
    if rect.width() < 40.0 || rect.height() < 40.0 {
        return None;
    }
    let xs = months_axis(scene.forecast.months());
    let edge = if scene.forecast.months() == 1 { 0.5 } else { to_f64(scene.forecast.months() - 1) * 0.02 };
    let bounds = Bounds { x: (xs[0] - edge.min(0.35), xs[xs.len() - 1] + edge.min(0.35)), y };
    let gross = scene.forecast.row(Line::Gross).to_vec();
    let areas: Vec<_> = bands.iter().map(|band| (palette.stream(band.stream), spread(&band.low), spread(&band.high))).collect();
    let xs_of_plot = xs.clone();
    let (response, transform) = plot_ui(ui, "over time", rect, bounds, money, move |plot| {
        areas_ui(plot, &xs_of_plot, &areas, palette);
        let total = xs_of_plot.iter().zip(spread(&gross)).map(|(x, y)| [*x, y]).collect::<PlotPoints<'_>>();
        plot.line(PlotLine::new("total", total).stroke(Stroke::new(theme::TOTAL_LINE, palette.text)).allow_hover(false));
    });

    let painter = ui.painter();
    frame::hint_if_empty(painter, rect, scene.forecast, palette);
    let taken = band_labels(painter, scene, &bands, &transform, palette);
    if shows_goal {
        goal_ui(painter, rect, &transform, &format!("goal {}", money.whole(goal)), goal, &taken, palette);
    }
    likes_ui(painter, scene, rect, &transform, palette);
    months_ui(painter, scene, rect, &transform, palette);

    let total = money.whole(scene.forecast.total(Line::Gross));
    response.widget_info(|| {
        WidgetInfo::labeled(Role::Image, true, format!("Every stream over {} months, {total} in all; likes $0 in every month", scene.forecast.months()))
    });
    hover_ui(ui, scene, &response, &transform, rect)
}

/// The areas first, then the hairlines that part them and smooth their slanted edges: an area would cover half of one.
fn areas_ui(plot: &mut PlotUi<'_>, xs: &[f64], areas: &[(Color32, Vec<f64>, Vec<f64>)], palette: &Palette) {
    for (color, low, high) in areas {
        plot.add(FilledArea::new("", xs, low, high).fill_color(*color).allow_hover(false));
    }
    for (_, low, high) in areas {
        let is_loss = low.iter().any(|y| *y < 0.0);
        for edge in [Some(high), is_loss.then_some(low)].into_iter().flatten() {
            let points: PlotPoints<'_> = xs.iter().zip(edge).map(|(x, y)| [*x, *y]).collect();
            plot.line(PlotLine::new("", points).stroke(Stroke::new(theme::HAIRLINE, palette.panel)).allow_hover(false));
        }
    }
}

/// Names on the bands, where a band is thick enough; gives where they stand.
fn band_labels(painter: &Painter, scene: &Scene<'_>, bands: &[Band], transform: &PlotTransform, palette: &Palette) -> Vec<Rect> {
    let frame = *transform.frame();
    let painter = painter.with_clip_rect(frame);
    let mut taken: Vec<Rect> = Vec::new();
    for band in bands {
        let galley = painter.layout_no_wrap(report::stream_name(scene.plan, band.stream).to_owned(), theme::chart_label(), palette.on_stream);
        let right = at(transform, to_f64(scene.forecast.months() - 1), 0.0).x - 10.0;
        let left = right - galley.size().x;
        if left < frame.left() {
            continue;
        }
        let inside = |x: f32| {
            let x = transform.value_from_position(pos2(x, frame.center().y)).x;
            (at(transform, 0.0, along(&band.high, x)).y, at(transform, 0.0, along(&band.low, x)).y)
        };
        let ((top_left, foot_left), (top_right, foot_right)) = (inside(left), inside(right));
        let (top, foot) = (top_left.max(top_right), foot_left.min(foot_right));
        let rect = Rect::from_min_size(pos2(left, f32::midpoint(top, foot) - galley.size().y / 2.0), galley.size());
        if foot - top >= galley.size().y + 1.0 && taken.iter().all(|other| !other.intersects(rect)) {
            painter.galley(rect.min, galley, palette.on_stream);
            taken.push(rect);
        }
    }
    taken
}

fn goal_ui(painter: &Painter, rect: Rect, transform: &PlotTransform, text: &str, goal: f64, taken: &[Rect], palette: &Palette) {
    let y = at(transform, 0.0, goal).y;
    if !rect.y_range().contains(y) {
        return;
    }
    frame::dashed(painter, rect, y, palette.text);
    let ground = palette.panel;
    let label =
        frame::label_on_ground(&painter.with_clip_rect(Rect::NOTHING), pos2(rect.left() + 6.0, y - 3.0), Align2::LEFT_BOTTOM, text, palette.text, ground);
    let place = if taken.iter().any(|other| other.intersects(label)) { pos2(rect.left() + 6.0, y + 3.0) } else { label.left_bottom() };
    frame::label_on_ground(painter, place, Align2::LEFT_BOTTOM, text, palette.text, ground);
}

fn likes_ui(painter: &Painter, scene: &Scene<'_>, rect: Rect, transform: &PlotTransform, palette: &Palette) {
    let y = at(transform, 0.0, scene.forecast.likes().into()).y;
    if !rect.expand(1.0).y_range().contains(y) {
        return;
    }
    painter.hline(rect.x_range(), y, Stroke::new(theme::LIKES_LINE, palette.likes));
    let likes = report::plain(scene.plan.value(Assumption::LikesPerMonth));
    let text = format!("♥ likes: {likes} a month, {} in every month", Money::of(scene.plan.currency()).cents(scene.forecast.likes().into()));
    frame::label_on_ground(painter, pos2(rect.left() + 6.0, y + 4.0), Align2::LEFT_TOP, &text, palette.likes_text, palette.panel);
}

/// The months under the plot, as many as fit, with the year where it begins.
fn months_ui(painter: &Painter, scene: &Scene<'_>, rect: Rect, transform: &PlotTransform, palette: &Palette) {
    let months = scene.forecast.months();
    let room = at(transform, 1.0, 0.0).x - at(transform, 0.0, 0.0).x;
    let every = [1_u16, 2, 3, 6, 12, 24].into_iter().find(|every| f32::from(*every) * room >= 36.0).unwrap_or(24);
    let mut year = None;
    for t in (0..months).step_by(every.into()) {
        let month = scene.forecast.month(t);
        let x = at(transform, to_f64(t), 0.0).x;
        let color = if t == scene.month { palette.text } else { palette.faint };
        painter.text(pos2(x, rect.bottom() + 22.0), Align2::CENTER_TOP, month.short_name(), theme::note(), color);
        if year != Some(month.year()) {
            year = Some(month.year());
            painter.text(pos2(x, rect.bottom() + 35.0), Align2::CENTER_TOP, month.year().to_string(), theme::note(), palette.faint);
        }
    }
    let x = at(transform, to_f64(scene.month), 0.0).x;
    painter.vline(x, rect.y_range(), Stroke::new(theme::HAIRLINE, palette.text.gamma_multiply(theme::WASH)));
}

fn hover_ui(ui: &Ui, scene: &Scene<'_>, response: &eframe::egui::Response, transform: &PlotTransform, rect: Rect) -> Option<usize> {
    let pointer = response.hover_pos()?;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to the months there are")]
    let t = transform.value_from_position(pointer).x.round().clamp(0.0, to_f64(scene.forecast.months() - 1)) as usize;
    let palette = Palette::of(ui.visuals());
    let x = at(transform, to_f64(t), 0.0).x;
    ui.painter().extend(eframe::egui::Shape::dashed_line(&[pos2(x, rect.top()), pos2(x, rect.bottom())], Stroke::new(theme::HAIRLINE, palette.dim), 3.0, 3.0));
    month_tooltip_ui(ui, response, scene, t);
    response.clicked().then_some(t)
}

/// The places of the months; a single month gets some width.
fn months_axis(months: usize) -> Vec<f64> {
    if months == 1 { vec![-0.4, 0.4] } else { (0..months).map(to_f64).collect() }
}

/// The amounts at the places of [`months_axis`].
fn spread(row: &[f64]) -> Vec<f64> {
    if let [only] = row { vec![*only; 2] } else { row.to_vec() }
}

/// The amount of a row at a place between months.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to the row")]
fn along(row: &[f64], x: f64) -> f64 {
    let last = row.len() - 1;
    let x = x.clamp(0.0, to_f64(last));
    let left = (x.floor() as usize).min(last);
    let right = (left + 1).min(last);
    row[left] + (row[right] - row[left]) * x.fract()
}

#[expect(clippy::cast_precision_loss, reason = "a plan has at most 120 months")]
const fn to_f64(t: usize) -> f64 {
    t as f64
}
