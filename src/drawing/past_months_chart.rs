//! Past months as stacks of the streams' earnings, the planned band, and the band given the past from today on.

use std::sync::Arc;

use eframe::egui::{Role, Sense, Ui, WidgetInfo};

use super::past_tooltip::tooltip_ui;
use super::reality_inputs::RealityInputs;
use crate::app::charts::{Scene, eased, goal_tag, in_drawing, paint, read_month, rect_on_screen};
use crate::app::panel_action::PanelAction;
use crate::app::widgets::{Same, focus_ring, paint_once};
use crate::drawing::axis::ends_with_goal;
use crate::drawing::labels::Anchor;
use crate::drawing::{
    self, Align, Axes, Canvas, Element, Font, GutterLabel, HAIRLINE, Hang, Ink, Mark, MonthsChart, MonthsFrame, Pen, Point, Rect, Size, StyledText, TOTAL_LINE,
    UNDER, draw_labels, gutter, months_axis, spread, to_figure,
};
use crate::forecast::futures::Bands;
use crate::forecast::{Line, PastMonth};
use crate::ledger::Date;
use crate::plan::{Day, YearMonth};
use crate::words::reality_view::RealityText;
use crate::words::{ChartText, RealityWord};

/// The least height of the chart.
pub(super) const LEAST_HEIGHT: f32 = 200.0;
/// Room under the months for their earnings.
const TOTALS: f32 = 16.0;
/// The width of a stack, in months.
const STACK: f64 = 0.64;
/// The strength of the stack of a month that is not over.
const RUNNING: f32 = 0.5;
/// The space in the tag of today.
const TAG: (f32, f32) = (7.0, 2.0);

/// Shows the chart; returns the user's actions.
pub(super) fn chart_ui(ui: &mut Ui, scene: &Scene<'_>, inputs: &RealityInputs<'_>) -> Vec<PanelAction> {
    let outer = ui.available_rect_before_wrap();
    ui.advance_cursor_after_rect(outer);
    let Some(frame) = MonthsFrame::new(in_drawing(outer), goal_tag(ui, scene, outer.width()), UNDER + TOTALS) else { return Vec::new() };
    let y = eased(ui, "reality", scene, ends_with_goal(ends(inputs), scene.forecast.goal()));
    let months = scene.forecast.months();
    let chart = MonthsChart { charted: scene.charted(), frame: &frame, axes: Axes { x: (-0.6, to_figure(months) - 0.4), ..frame.axes(months, y) } };
    let rect = rect_on_screen(&chart.axes.rect);
    let response = ui.interact(rect, ui.scope_id().with("past"), Sense::click());
    let of_futures = (inputs.planned.map(|futures| Same(Arc::clone(futures))), inputs.given.map(|given| Same(Arc::clone(given))), inputs.fresh);
    paint_once(ui, response.id, (scene.state(), of_futures, Same(Arc::clone(inputs.months)), (outer, chart.axes, scene.today)), || {
        paint(ui.painter(), |canvas| draw(canvas, &chart, inputs, scene.today));
    });
    response.widget_info(|| {
        let (so_far, money) = (inputs.so_far, scene.money());
        let summary = RealityText::ChartSummary { real: so_far.real, planned: so_far.planned, months: so_far.months, money };
        WidgetInfo::labeled(Role::Image, true, summary.to_string())
    });
    focus_ring(ui, &response, rect);
    let (read, chosen) = read_month(ui, &response, &chart, chart.axes.rect.down());
    if let Some(read) = read {
        tooltip_ui(ui, &response, scene, inputs, &read);
    }
    chosen.map(PanelAction::Month).into_iter().collect()
}

/// The least and the greatest amount.
fn ends(inputs: &RealityInputs<'_>) -> (f64, f64) {
    let past = inputs.months.known.iter().chain(inputs.months.running.iter().map(|running| &running.so_far));
    let sums = past.flat_map(|month| [true, false].map(|gains| month.earned.iter().flatten().filter(|amount| (**amount >= 0.0) == gains).sum::<f64>()));
    let bands = inputs.planned.iter().map(|futures| &futures.gross).chain(inputs.given.iter().map(|given| &given.futures.gross));
    let bands = bands.flat_map(|bands| bands.p10.iter().chain(&bands.p90).copied());
    sums.chain(bands).fold((0.0, 0.0), |(low, high): (f64, f64), amount| (low.min(amount), high.max(amount)))
}

fn draw(canvas: &mut Canvas<'_>, chart: &MonthsChart<'_>, inputs: &RealityInputs<'_>, today: Date) {
    let MonthsChart { charted, frame, axes } = *chart;
    axes.draw(canvas, charted.money(), frame.goal.as_deref(), |inside| {
        draw_bands(inside, axes, inputs);
        for month in &inputs.months.known {
            draw_stack(inside, chart, (month, 1.0));
        }
        if let Some(running) = &inputs.months.running {
            draw_stack(inside, chart, (&running.so_far, RUNNING));
        }
    });
    let likes = chart.draw_likes(canvas);
    chart.draw_months(canvas);
    draw_totals(canvas, chart, inputs);
    draw_today(canvas, chart, inputs, today);
    draw_labels(canvas, axes.rect, frame.gutter, &labels(axes, inputs, likes));
}

/// The planned band, dashed, and the new one from the first month to come on.
fn draw_bands(canvas: &mut Canvas<'_>, axes: Axes, inputs: &RealityInputs<'_>) {
    if let Some(planned) = inputs.planned.map(|futures| &futures.gross) {
        let xs = months_axis(planned.p50.len());
        canvas.add(axes.area(&xs, [&spread(&planned.p10), &spread(&planned.p90)], Ink::of(drawing::Role::Costs, 0.16)));
        for row in [&planned.p10, &planned.p90] {
            canvas.add(axes.line(&xs, &spread(row), Pen::dashed(HAIRLINE, drawing::Role::Dim, (4.0, 3.0))));
        }
    }
    let Some((xs, new)) = inputs.given.and_then(|given| to_come(&given.futures.gross, inputs.to_come())) else { return };
    for (low, high, strength) in [(&new.p10, &new.p90, 0.26), (&new.p25, &new.p75, 0.4)] {
        canvas.add(axes.area(&xs, [low, high], Ink::of(role_of_band(inputs), strength)));
    }
    canvas.add(axes.line(&xs, &new.p50, Pen::solid(TOTAL_LINE, role_of_words(inputs))));
}

const fn role_of_band(inputs: &RealityInputs<'_>) -> drawing::Role {
    if inputs.fresh { drawing::Role::Accent } else { drawing::Role::Costs }
}

/// Weaker for the futures of a plan that is no longer on screen.
const fn role_of_words(inputs: &RealityInputs<'_>) -> drawing::Role {
    if inputs.fresh { drawing::Role::Text } else { drawing::Role::Dim }
}

/// The months to come with their bands, from the end of the last known month to that of the plan.
fn to_come(bands: &Bands, from: usize) -> Option<(Vec<f64>, Bands)> {
    let months = bands.p50.len();
    let last = months.checked_sub(1).filter(|last| from <= *last)?;
    let places = (from..months).map(to_figure);
    let xs = [to_figure(from) - 0.5].into_iter().chain(places).chain([to_figure(last) + 0.4]).collect();
    let row = |row: &[f64]| [row[from]].into_iter().chain(row[from..].iter().copied()).chain([row[last]]).collect();
    let Bands { p10, p25, p50, p75, p90, mean } = bands;
    Some((xs, Bands { p10: row(p10), p25: row(p25), p50: row(p50), p75: row(p75), p90: row(p90), mean: row(mean) }))
}

/// The earnings of a month by stream, gains up from zero and losses down; weaker while the month runs.
fn draw_stack(canvas: &mut Canvas<'_>, chart: &MonthsChart<'_>, (month, strength): (&PastMonth, f32)) {
    let MonthsChart { charted, axes, .. } = *chart;
    let (mut gains, mut losses) = (0.0, 0.0);
    let x = to_figure(month.t);
    for (stream, amount) in charted.forecast.streams().zip(&month.earned) {
        let Some(amount) = amount.filter(|amount| *amount != 0.0) else { continue };
        let side = if amount < 0.0 { &mut losses } else { &mut gains };
        let (from, to) = (*side, *side + amount);
        *side = to;
        let (low, high) = (axes.at(x - STACK / 2.0, from.min(to)), axes.at(x + STACK / 2.0, from.max(to)));
        let fill = Some(Ink::of(drawing::Role::Figure(Line::Stream(stream)), strength));
        let edge = Some(Pen::solid(HAIRLINE, drawing::Role::Panel));
        canvas.add(Element::Box { rect: Rect::from_ends((low.x, high.x), (high.y, low.y)), corner: 0.0, fill, edge });
    }
}

/// The earnings of each past month under the axis, as many as fit.
fn draw_totals(canvas: &mut Canvas<'_>, chart: &MonthsChart<'_>, inputs: &RealityInputs<'_>) {
    let MonthsChart { charted, axes, .. } = *chart;
    let months = &inputs.months.known;
    let Some(first) = months.first() else { return };
    let room = axes.at(1.0, 0.0).x - axes.at(0.0, 0.0).x;
    let y = axes.rect.bottom() + UNDER;
    let texts: Vec<(f32, String)> = months.iter().map(|month| (axes.at(to_figure(month.t), 0.0).x, charted.money().compact(month.gross()))).collect();
    let widest = texts.iter().map(|(_, text)| canvas.size(text, Font::LABEL).width).fold(0.0, f32::max);
    let every = [1_u8, 2, 3, 6, 12, 24].into_iter().find(|every| widest + 6.0 <= f32::from(*every) * room).unwrap_or(48);
    for (x, text) in texts.iter().step_by(every.into()) {
        canvas.text(Point::new(*x, y), (Align::Middle, Hang::Top), &StyledText::new(text, Font::LABEL, drawing::Role::Text));
    }
    let earned = StyledText::new(RealityWord::Earned.word(), Font::NOTE, drawing::Role::Faint);
    let left = axes.at(to_figure(first.t), 0.0).x - widest / 2.0 - 8.0;
    canvas.text(Point::new(left, y), (Align::Right, Hang::Top), &earned);
}

/// The line at today, or at the last day that is in where today is outside the plan.
fn draw_today(canvas: &mut Canvas<'_>, chart: &MonthsChart<'_>, inputs: &RealityInputs<'_>, today: Date) {
    let MonthsChart { charted, axes, .. } = *chart;
    let months = || (0..charted.forecast.months()).map(|t| (t, charted.forecast.month(t)));
    let place = |t: usize, days: u8, month: YearMonth| to_figure(t) - 0.5 + f64::from(days) / f64::from(Day::last_of(month).day());
    let now = u16::try_from(today.year()).ok().zip(u8::try_from(today.month()).ok()).and_then(|(year, month)| YearMonth::new(year, month).ok());
    let day = u8::try_from(today.day()).unwrap_or(1);
    let at_today = months().find(|(_, month)| Some(*month) == now).map(|(t, month)| (place(t, day - 1, month), RealityText::Today(day, month)));
    let in_data = || {
        let until = inputs.months.until?;
        months().find(|(_, month)| *month == until.month()).map(|(t, month)| (place(t, until.day(), month), RealityText::Until(until)))
    };
    let Some((x, text)) = at_today.or_else(in_data) else { return };
    let (x, text, rect) = (axes.at(x, 0.0).x, text.to_string(), axes.rect);
    canvas.upright(x, rect.down(), Pen::solid(1.5, drawing::Role::Text));
    let size = canvas.size(&text, Font::LABEL);
    let tag = Size { width: size.width + 2.0 * TAG.0, height: size.height + 2.0 * TAG.1 };
    let left = (x - tag.width / 2.0).clamp(rect.left(), (rect.right() - tag.width).max(rect.left()));
    canvas.add(Element::Box { rect: Rect::at(Point::new(left, rect.top()), tag), corner: 6.0, fill: Some(drawing::Role::Text.into()), edge: None });
    let place = Rect::at(Point::new(left + TAG.0, rect.top() + TAG.1), size);
    canvas.text_in(place, Align::Left, &StyledText::new(&text, Font::LABEL, drawing::Role::Panel));
}

/// The labels of the bands and of likes.
fn labels(axes: Axes, inputs: &RealityInputs<'_>, likes: GutterLabel) -> Vec<GutterLabel> {
    let last = |row: &[f64]| row.last().copied().unwrap_or(0.0);
    let planned = inputs.planned.map(|futures| GutterLabel {
        text: RealityText::PlannedBand.to_string(),
        mark: (Mark::Outline, drawing::Role::Dim.into()),
        role: drawing::Role::Dim,
        anchor: Anchor { y: axes.height(last(&futures.gross.p90)), weight: 1.0 },
    });
    let new = inputs.given.filter(|given| to_come(&given.futures.gross, inputs.to_come()).is_some()).map(|given| {
        let (bands, words) = (&given.futures.gross, role_of_words(inputs));
        let middle = f64::midpoint(last(&bands.p75), last(&bands.p90));
        let band = (RealityText::NewBand.to_string(), (Mark::Area, Ink::of(role_of_band(inputs), 0.5)), (middle, 2.0));
        let median = (ChartText::Median.to_string(), (Mark::Line, words.into()), (last(&bands.p50), gutter::LINE));
        [band, median].map(|(text, mark, (amount, weight))| GutterLabel { text, mark, role: words, anchor: Anchor { y: axes.height(amount), weight } })
    });
    planned.into_iter().chain(new.into_iter().flatten()).chain([likes]).collect()
}
