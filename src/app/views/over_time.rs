//! "How does each stream add up over time?": stacked areas, losses below zero, the total, the goal, and likes at zero.

use eframe::egui::{Id, Painter, Role, ScrollArea, Sense, Stroke, Ui, UiBuilder, WidgetInfo, vec2};

use super::plan_view::PlanView;
use crate::app::charts::axis::ends_with_goal;
use crate::app::charts::frame::{eased, hint_if_empty};
use crate::app::charts::gutter::{self, GutterLabel, Mark, paint_labels};
use crate::app::charts::labels::Anchor;
use crate::app::charts::timeline::{MonthsFrame, MonthsPlot, UNDER, months_axis, spread};
use crate::app::charts::{Scene, chips_height, chips_ui};
use crate::app::panel_action::PanelAction;
use crate::app::theme::{self, Palette};
use crate::app::ui_state::UiState;
use crate::app::widgets::{compute_once, focus_ring, paint_once};
use crate::forecast::{Line, StreamId};
use crate::plan::Variant;
use crate::report;
use crate::words::{ChartText, Money, ViewName};

pub(super) const VIEW: PlanView = PlanView { name: ViewName::Time, show: view_ui };

/// Thickness of the dark line below the dots of the base.
const BASE_LINE: f32 = 4.0;

/// One stream's place in the stack, month by month.
struct StackedBand {
    stream: StreamId,
    low: Vec<f64>,
    high: Vec<f64>,
}

/// The streams stacked, and the gross of the base while a scenario is shown.
struct Stack {
    bands: Vec<StackedBand>,
    base: Vec<f64>,
    /// The least and the greatest amount, and zero.
    ends: (f64, f64),
}

impl Stack {
    /// Stacks gains up from zero and losses down from it, apart, so that neither hides the other.
    fn new(scene: &Scene<'_>) -> Self {
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
        let base = base(scene);
        let low = losses.iter().copied().fold(0.0, f64::min);
        let high = gains.iter().chain(&base).copied().fold(0.0, f64::max);
        Self { bands, base, ends: (low, high) }
    }

    /// The stream at an amount of a month; the total beside all of them.
    fn line_at(&self, t: usize, amount: f64) -> Line {
        let band = self.bands.iter().find(|band| (band.low[t]..band.high[t]).contains(&amount));
        band.map_or(Line::Gross, |band| Line::Stream(band.stream))
    }
}

/// The least height of the chart, without the chips of events.
const LEAST_HEIGHT: f32 = 160.0;

fn view_ui(ui: &mut Ui, scene: &Scene<'_>, _: &mut UiState) -> Vec<PanelAction> {
    let size = vec2(ui.available_width(), ui.available_height().max(LEAST_HEIGHT + chips_height(scene)));
    // In a low window the view scrolls, rather than press the streams flat.
    let shown = ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
        chart_ui(&mut ui.new_child(UiBuilder::new().max_rect(rect)), scene)
    });
    shown.inner.unwrap_or_default()
}

/// Shows the chart; returns the user's actions, if there is room for it.
fn chart_ui(ui: &mut Ui, scene: &Scene<'_>) -> Option<Vec<PanelAction>> {
    let palette = Palette::of(ui.visuals());
    let money = Money::of(scene.plan.currency());
    let stack = compute_once(ui.ctx(), Id::unique("streams stacked"), scene.state(), || Stack::new(scene));
    let y = eased(ui, "time", scene, ends_with_goal(stack.ends, scene.forecast.goal()));

    let outer = ui.available_rect_before_wrap();
    ui.advance_cursor_after_rect(outer);
    let frame = MonthsFrame::new(ui.painter(), scene, outer)?;
    let axes = frame.axes(scene.forecast.months(), y);
    let response = ui.interact(axes.rect, ui.scope_id().with("time"), Sense::click());
    let plot = MonthsPlot { painter: ui.painter(), scene, axes, palette };
    paint_once(ui, response.id, (scene.state(), outer, axes), || {
        axes.plot_ui(plot.painter, money, frame.goal.as_ref(), |painter| plot_ui(painter, &plot, &stack));
        hint_if_empty(plot.painter, axes.rect, scene.forecast, palette);
        let likes = plot.likes_ui();
        plot.months_ui();
        paint_labels(plot.painter, axes.rect, frame.gutter, &labels(&plot, &stack, likes));
    });
    response.widget_info(|| {
        let summary = ChartText::Streams(scene.forecast.months(), scene.forecast.total(Line::Gross), money);
        WidgetInfo::labeled(Role::Image, true, summary.to_string())
    });
    focus_ring(ui, &response, axes.rect);
    let mut actions = chips_ui(ui, &plot, axes.rect.bottom() + UNDER);
    actions.extend(plot.hover_ui(ui, &response, |t, amount| stack.line_at(t, amount)).map(PanelAction::Month));
    Some(actions)
}

/// The areas first, then the hairlines that part them and smooth their slanted edges: an area would cover half of one. The base and the
/// total are over them.
fn plot_ui(painter: &Painter, plot: &MonthsPlot<'_>, stack: &Stack) {
    let MonthsPlot { scene, axes, palette, .. } = *plot;
    let xs = months_axis(scene.forecast.months());
    for band in &stack.bands {
        painter.add(axes.area(&xs, [&spread(&band.low), &spread(&band.high)], palette.stream(band.stream)));
    }
    for band in &stack.bands {
        let is_loss = band.low.iter().any(|y| *y < 0.0);
        for edge in [Some(&band.high), is_loss.then_some(&band.low)].into_iter().flatten() {
            painter.add(axes.line(&xs, &spread(edge), Stroke::new(theme::HAIRLINE, palette.panel)));
        }
    }
    // Light dots on a dark line can be seen on every area.
    let base = spread(&stack.base);
    painter.add(axes.line(&xs, &base, Stroke::new(BASE_LINE, palette.panel)));
    painter.extend(axes.dots(&xs, &base, Stroke::new(theme::TOTAL_LINE, palette.text), 5.0));
    painter.add(axes.line(&xs, &spread(scene.forecast.row(Line::Gross)), Stroke::new(theme::TOTAL_LINE, palette.text)));
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
fn labels(plot: &MonthsPlot<'_>, stack: &Stack, likes: GutterLabel) -> Vec<GutterLabel> {
    let MonthsPlot { scene, palette, .. } = *plot;
    let Stack { bands, base, .. } = stack;
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
