//! "How does each stream add up over time?": stacked areas, losses below zero, the total, the goal, and likes at zero.

use eframe::egui::{Color32, Role, Stroke, Ui, WidgetInfo};
use egui_plot::{FilledArea, Line as PlotLine, LineStyle, PlotPoints, PlotUi};

use super::view::View;
use crate::app::action::Action;
use crate::app::charts::Scene;
use crate::app::charts::axis::ends_with_goal;
use crate::app::charts::frame::{self, PlotArea, eased, plot_ui};
use crate::app::charts::gutter::{self, GutterLabel, Mark, paint_labels};
use crate::app::charts::labels::Anchor;
use crate::app::charts::timeline::{MonthsFrame, MonthsPlot, months_axis, spread, to_f64};
use crate::app::theme::{self, Palette};
use crate::app::ui_state::UiState;
use crate::forecast::{Line, StreamId};
use crate::plan::Variant;
use crate::report;
use crate::words::{ChartText, Money, ViewName};

pub(super) const VIEW: View = View { name: ViewName::Time, show: view_ui };

/// Thickness of the dark line below the dots of the base.
const BASE_LINE: f32 = 4.0;

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
    let base = base(scene);
    let high = bands.iter().flat_map(|band| &band.high).chain(&base).copied().fold(0.0, f64::max);
    let y = eased(ui, "time", scene, ends_with_goal((low, high), scene.forecast.goal()));

    let outer = ui.available_rect_before_wrap();
    ui.advance_cursor_after_rect(outer);
    let MonthsFrame { plot: rect, gutter, goal } = MonthsFrame::new(ui.painter(), scene, outer)?;
    let xs = months_axis(scene.forecast.months());
    let edge = if scene.forecast.months() == 1 { 0.5 } else { to_f64(scene.forecast.months() - 1) * 0.02 };
    let area = PlotArea { name: "time", rect, x: (xs[0] - edge.min(0.35), xs[xs.len() - 1] + edge.min(0.35)), y, goal };
    let gross = scene.forecast.row(Line::Gross).to_vec();
    let base_line = spread(&base);
    let areas: Vec<_> = bands.iter().map(|band| (palette.stream(band.stream), spread(&band.low), spread(&band.high))).collect();
    let xs_of_plot = xs.clone();
    let (response, transform) = plot_ui(ui, area, money, move |plot| {
        areas_ui(plot, &xs_of_plot, &areas, palette);
        let total = xs_of_plot.iter().zip(spread(&gross)).map(|(x, y)| [*x, y]).collect::<PlotPoints<'_>>();
        // Light dots on a dark line can be seen on every area.
        for (width, color, style) in [(BASE_LINE, palette.panel, LineStyle::Solid), (theme::TOTAL_LINE, palette.text, LineStyle::Dotted { spacing: 5.0 })] {
            let points = xs_of_plot.iter().zip(&base_line).map(|(x, y)| [*x, *y]).collect::<PlotPoints<'_>>();
            plot.line(PlotLine::new("base", points).stroke(Stroke::new(width, color)).style(style).allow_hover(false));
        }
        plot.line(PlotLine::new("total", total).stroke(Stroke::new(theme::TOTAL_LINE, palette.text)).allow_hover(false));
    });

    let painter = ui.painter();
    frame::hint_if_empty(painter, rect, scene.forecast, palette);
    let plot = MonthsPlot { painter, scene, rect, transform: &transform, palette };
    let likes = plot.likes_ui();
    plot.months_ui();
    paint_labels(painter, rect, gutter, &labels(&plot, &bands, &base, likes));

    response.widget_info(|| {
        let summary = ChartText::Streams(scene.forecast.months(), scene.forecast.total(Line::Gross), money);
        WidgetInfo::labeled(Role::Image, true, summary.to_string())
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

/// The gross of the base by month while a scenario is shown, as far as that goes.
fn base(scene: &Scene<'_>) -> Vec<f64> {
    if scene.document.shown() == Variant::Base {
        return Vec::new();
    }
    let compared = scene.results.compared(vec![Variant::Base]);
    compared.iter().flat_map(|base| base.forecast.row(Line::Gross)).copied().take(scene.forecast.months()).collect()
}

/// The labels of the total, the bands from above down, the base, and likes.
fn labels(plot: &MonthsPlot<'_>, bands: &[StackedBand], base: &[f64], likes: GutterLabel) -> Vec<GutterLabel> {
    let MonthsPlot { scene, palette, .. } = *plot;
    let last = scene.forecast.months() - 1;
    let line =
        |text, mark, y: f64| GutterLabel { text, mark: (mark, palette.text), color: palette.text, anchor: Anchor { y: plot.y(y), weight: gutter::LINE } };
    let area = |band: &StackedBand| {
        let (top, foot) = (plot.y(band.high[last]), plot.y(band.low[last]));
        GutterLabel {
            text: report::stream_name(scene.plan, band.stream).to_owned(),
            mark: (Mark::Area, palette.stream(band.stream)),
            color: palette.text,
            // The thicker, the more it earns.
            anchor: Anchor { y: f32::midpoint(top, foot), weight: 1.0 + foot - top },
        }
    };
    let total = (!bands.is_empty()).then(|| line(ChartText::AllStreams.to_string(), Mark::Line, scene.forecast.row(Line::Gross)[last]));
    let base = base.last().map(|amount| line(report::scenario_name(scene.document.plan(), Variant::Base).to_owned(), Mark::Dots, *amount));
    total.into_iter().chain(bands.iter().rev().map(area)).chain(base).chain([likes]).collect()
}
