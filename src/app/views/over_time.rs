//! "How does each stream add up over time?": stacked areas, losses below zero, the total, the goal, and likes at zero.

use eframe::egui::{Color32, Painter, Rect, Role, Stroke, Ui, WidgetInfo, pos2, vec2};
use egui_plot::{FilledArea, Line as PlotLine, PlotPoints, PlotTransform, PlotUi};

use super::view::View;
use crate::app::action::Action;
use crate::app::charts::Scene;
use crate::app::charts::frame::{self, PlotArea, at, eased, plot_ui};
use crate::app::charts::timeline::{LEFT, MonthsPlot, UNDER, months_axis, spread, to_f64};
use crate::app::theme::{self, Palette};
use crate::app::ui_state::UiState;
use crate::forecast::{Line, StreamId};
use crate::report;
use crate::words::Money;

pub(super) const VIEW: View = View { name: "Over time", question: "How does each stream add up over time?", show: view_ui };

/// One stream's place in the stack, month by month.
struct StackedBand {
    stream: StreamId,
    low: Vec<f64>,
    high: Vec<f64>,
}

/// Stacks gains up from zero and losses down from it, apart, so that neither hides the other.
fn stack(scene: &Scene<'_>) -> Vec<StackedBand> {
    let months = scene.forecast.months();
    let (mut gains, mut losses) = (vec![0.0; months], vec![0.0; months]);
    let mut bands = Vec::new();
    for stream in scene.forecast.streams() {
        let row = scene.forecast.row(Line::Stream(stream));
        let mut band = StackedBand { stream, low: Vec::with_capacity(months), high: Vec::with_capacity(months) };
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

fn view_ui(ui: &mut Ui, scene: &Scene<'_>, _: &mut UiState) -> Vec<Action> {
    chart_ui(ui, scene).map(Action::Month).into_iter().collect()
}

/// Shows the chart; returns the month that was clicked.
fn chart_ui(ui: &mut Ui, scene: &Scene<'_>) -> Option<usize> {
    let palette = Palette::of(ui.visuals());
    let money = Money::of(scene.plan.currency());
    let bands = stack(scene);
    let low = bands.iter().flat_map(|band| &band.low).copied().fold(0.0, f64::min);
    let high = bands.iter().flat_map(|band| &band.high).copied().fold(0.0, f64::max);
    let goal = scene.forecast.goal();
    let shows_goal = frame::shows_goal(goal, high);
    let wanted = frame::nice_ends(low, if shows_goal { high.max(goal) } else { high });
    let y = eased(ui, "over time", scene, wanted);

    let outer = ui.available_rect_before_wrap();
    ui.advance_cursor_after_rect(outer);
    let rect = Rect::from_min_max(outer.min + vec2(LEFT, 8.0), outer.max - vec2(8.0, UNDER));
    if rect.width() < 40.0 || rect.height() < 40.0 {
        return None;
    }
    let xs = months_axis(scene.forecast.months());
    let edge = if scene.forecast.months() == 1 { 0.5 } else { to_f64(scene.forecast.months() - 1) * 0.02 };
    let area = PlotArea { name: "over time", rect, x: (xs[0] - edge.min(0.35), xs[xs.len() - 1] + edge.min(0.35)), y };
    let gross = scene.forecast.row(Line::Gross).to_vec();
    let areas: Vec<_> = bands.iter().map(|band| (palette.stream(band.stream), spread(&band.low), spread(&band.high))).collect();
    let xs_of_plot = xs.clone();
    let (response, transform) = plot_ui(ui, area, money, move |plot| {
        areas_ui(plot, &xs_of_plot, &areas, palette);
        let total = xs_of_plot.iter().zip(spread(&gross)).map(|(x, y)| [*x, y]).collect::<PlotPoints<'_>>();
        plot.line(PlotLine::new("total", total).stroke(Stroke::new(theme::TOTAL_LINE, palette.text)).allow_hover(false));
    });

    let painter = ui.painter();
    frame::hint_if_empty(painter, rect, scene.forecast, palette);
    let taken = band_labels(painter, scene, &bands, &transform, palette);
    let plot = MonthsPlot { painter, scene, rect, transform: &transform, palette };
    if shows_goal {
        plot.goal_ui(&taken);
    }
    plot.likes_ui();
    plot.months_ui();

    let total = money.whole(scene.forecast.total(Line::Gross));
    response.widget_info(|| {
        WidgetInfo::labeled(
            Role::Image,
            true,
            format!(
                "Every stream over {} months, {total} in total; likes {} in every month",
                scene.forecast.months(),
                money.whole(scene.forecast.likes().into())
            ),
        )
    });
    plot.hover_ui(ui, &response)
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

/// Paints names on the bands that are thick enough; gives their places.
fn band_labels(painter: &Painter, scene: &Scene<'_>, bands: &[StackedBand], transform: &PlotTransform, palette: &Palette) -> Vec<Rect> {
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

/// The amount of a row at a place between months.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to the row")]
fn along(row: &[f64], x: f64) -> f64 {
    let last = row.len() - 1;
    let x = x.clamp(0.0, to_f64(last));
    let left = (x.floor() as usize).min(last);
    let right = (left + 1).min(last);
    row[left] + (row[right] - row[left]) * x.fract()
}
