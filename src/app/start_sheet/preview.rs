//! The preview of the sheet: a sentence, the streams over the months, and the numbers that were not asked.

use std::sync::Arc;

use eframe::egui::{Align2, Color32, Grid, Label, Painter, Rect, RichText, Role, Sense, Stroke, TextFormat, Ui, WidgetInfo, pos2, vec2};

use crate::app::charts::frame::Axes;
use crate::app::theme::{self, Palette};
use crate::app::widgets::{Same, cut, paint_once, to_f64};
use crate::forecast::{Forecast, Line};
use crate::plan::{Assumption, Key, Plan};
use crate::report::{StartPreview, stream_name};
use crate::start::Basis;
use crate::words::start_sheet::{BasisText, StartText};
use crate::words::{Money, shown};

/// The height of the chart.
const CHART: f32 = 260.0;
/// The room for the names of the streams.
const GUTTER: f32 = 144.0;

/// A plan of the answers, its forecast in words, and the numbers that were not asked.
pub(super) struct Preview {
    pub(super) plan: Plan,
    pub(super) report: StartPreview,
    pub(super) rest: Vec<(Assumption, Basis<'static>)>,
}

/// Shows the preview.
pub(super) fn preview_ui(ui: &mut Ui, preview: &Arc<Preview>) {
    let Preview { plan, report, rest } = &**preview;
    let palette = Palette::of(ui.visuals());
    ui.spacing_mut().item_spacing.y = 8.0;
    ui.label(RichText::new(StartText::Preview.to_string()).font(theme::note()).color(palette.dim));
    ui.add(Label::new(RichText::new(report.comes.to_string()).font(theme::question())).wrap());
    ui.add(Label::new(RichText::new(report.chance.to_string()).color(palette.dim)).wrap());
    ui.add_space(theme::GAP);
    chart_ui(ui, preview);
    ui.add_space(theme::GAP);
    theme::card(palette).show(ui, |ui| {
        ui.set_min_width(ui.available_width());
        ui.label(RichText::new(StartText::Rest.to_string()).font(theme::strong()));
        Grid::new("rest").num_columns(3).spacing(vec2(20.0, 6.0)).show(ui, |ui| {
            for (of, basis) in rest {
                let key = Key::Assumption(*of);
                ui.label(RichText::new(key.label()).color(palette.dim));
                ui.label(RichText::new(shown(plan.value(*of), of.spec().quantity, Money::of(plan.currency()))).font(theme::strong()));
                ui.label(RichText::new(basis_text(basis).to_string()).font(theme::note()).color(palette.faint));
                ui.end_row();
            }
        });
    });
    ui.label(RichText::new(StartText::Forecast.to_string()).font(theme::note()).color(palette.faint));
}

const fn basis_text(basis: &Basis<'_>) -> BasisText {
    match basis {
        Basis::OurAssumption | Basis::NothingPublished | Basis::Viewers(_) => BasisText::OurAssumption,
        Basis::BetweenClaims(count) => BasisText::Claims(*count),
        Basis::Followers(followers) => BasisText::Followers(*followers),
        Basis::UsualShare => BasisText::UsualShare,
    }
}

/// The streams stacked over the months, the total, and likes at zero.
fn chart_ui(ui: &mut Ui, preview: &Arc<Preview>) {
    let (outer, response) = ui.allocate_exact_size(vec2(ui.available_width(), CHART), Sense::hover());
    response.widget_info(|| {
        let gross = Money::of(preview.plan.currency()).whole(preview.report.forecast.total(Line::Gross));
        WidgetInfo::labeled(Role::Image, true, format!("{}: {gross}", StartText::AllStreams))
    });
    paint_once(ui, response.id, (Same(Arc::clone(preview)), outer), || paint_chart(ui.painter(), &preview.plan, &preview.report.forecast, outer));
}

fn paint_chart(painter: &Painter, plan: &Plan, forecast: &Forecast, outer: Rect) {
    let palette = Palette::of(&painter.ctx().global_style().visuals);
    let money = Money::of(plan.currency());
    let rect = Rect::from_min_max(outer.min + vec2(60.0, 8.0), outer.max - vec2(GUTTER, 24.0));
    let step = step_of(forecast.row(Line::Gross).iter().copied().fold(1.0, f64::max));
    let ticks = ticks_of(forecast, step);
    let axes = Axes { rect, x: (0.0, to_f64(forecast.months().max(2) - 1)), y: (0.0, ticks.last().copied().unwrap_or(1.0)) };
    let xs: Vec<f64> = (0..forecast.months()).map(to_f64).collect();

    for amount in ticks {
        let y = axes.at(0.0, amount).y;
        painter.hline(rect.x_range(), y, Stroke::new(theme::HAIRLINE, palette.faint.gamma_multiply(0.5)));
        painter.text(pos2(rect.left() - 8.0, y), Align2::RIGHT_CENTER, money.compact(amount), theme::note(), palette.faint);
    }
    let mut under = vec![0.0; forecast.months()];
    let mut labels: Vec<(f32, String, Color32)> = Vec::new();
    for stream in forecast.streams() {
        let row = forecast.row(Line::Stream(stream));
        if row.iter().all(|amount| *amount <= 0.0) {
            continue;
        }
        let over: Vec<f64> = under.iter().zip(row).map(|(under, amount)| under + amount.max(0.0)).collect();
        painter.add(axes.area(&xs, [&under, &over], palette.stream(stream)));
        let last = forecast.months() - 1;
        let y = axes.at(0.0, f64::midpoint(under[last], over[last])).y;
        labels.push((y, stream_name(plan, stream).to_owned(), palette.stream(stream)));
        under = over;
    }
    painter.add(axes.line(&xs, &under, Stroke::new(theme::TOTAL_LINE, palette.text)));
    painter.hline(rect.x_range(), rect.bottom(), Stroke::new(theme::LIKES_LINE, palette.likes));
    labels.push((rect.bottom(), format!("♥ {} {}", StartText::Likes, money.whole(0.0)), palette.likes_text));
    labels_ui(painter, rect, labels, palette);
    for t in (0..forecast.months()).step_by(3) {
        painter.text(axes.at(to_f64(t), 0.0) + vec2(0.0, 8.0), Align2::CENTER_TOP, forecast.month(t).short_name(), theme::note(), palette.faint);
    }
}

/// The step of a round scale with three or four ticks above zero.
fn step_of(high: f64) -> f64 {
    let power = 10f64.powf((high / 3.0).log10().floor());
    [1.0, 2.0, 5.0, 10.0].into_iter().map(|part| part * power).find(|step| step * 4.0 >= high).unwrap_or(10.0 * power)
}

/// The ticks from zero to the first at or above every total.
fn ticks_of(forecast: &Forecast, step: f64) -> Vec<f64> {
    let high = forecast.row(Line::Gross).iter().copied().fold(0.0, f64::max);
    let mut ticks = vec![0.0, step];
    while ticks.last().is_some_and(|last| *last < high) {
        ticks.push(to_f64(ticks.len()) * step);
    }
    ticks
}

/// Names right of the chart, from below, each at least a line above the last.
fn labels_ui(painter: &Painter, rect: Rect, mut labels: Vec<(f32, String, Color32)>, palette: &Palette) {
    labels.sort_by(|a, b| b.0.total_cmp(&a.0));
    let mut least = f32::INFINITY;
    for (y, text, color) in labels {
        let y = y.min(least - 17.0);
        least = y;
        let x = rect.right() + 10.0;
        painter.rect_filled(Rect::from_center_size(pos2(x + 4.0, y), vec2(8.0, 8.0)), 2.0, color);
        let galley = cut(painter, &text, TextFormat::simple(theme::note(), palette.dim), GUTTER - 26.0);
        painter.galley(pos2(x + 14.0, y - galley.size().y / 2.0), galley, palette.dim);
    }
}
