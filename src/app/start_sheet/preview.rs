//! The preview of the sheet: a sentence, the streams over the months, and the numbers that were not asked.

use eframe::egui::{Align2, Color32, FontId, Grid, Label, Mesh, Painter, Pos2, Rect, RichText, Sense, Shape, Stroke, Ui, pos2, vec2};

use crate::app::theme::{self, Palette};
use crate::forecast::{Forecast, Line, StreamId};
use crate::plan::{Assumption, Key, Plan};
use crate::report::{StartPreview, stream_name};
use crate::start::Basis;
use crate::words::start::{BasisText, StartText};
use crate::words::{Money, shown};

/// The height of the chart.
const CHART: f32 = 260.0;
/// The room for the names of the streams.
const GUTTER: f32 = 144.0;

/// Shows the preview.
pub(super) fn preview_ui(ui: &mut Ui, plan: &Plan, preview: &StartPreview, rest: &[(Assumption, Basis<'_>)]) {
    let palette = Palette::of(ui.visuals());
    ui.spacing_mut().item_spacing.y = 8.0;
    ui.label(RichText::new(StartText::Preview.to_string()).font(theme::note()).color(palette.dim));
    ui.add(Label::new(RichText::new(preview.comes.to_string()).font(theme::question())).wrap());
    ui.add(Label::new(RichText::new(preview.chance.to_string()).color(palette.dim)).wrap());
    ui.add_space(theme::GAP);
    chart_ui(ui, plan, &preview.forecast);
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
fn chart_ui(ui: &mut Ui, plan: &Plan, forecast: &Forecast) {
    let palette = Palette::of(ui.visuals());
    let money = Money::of(plan.currency());
    let (outer, response) = ui.allocate_exact_size(vec2(ui.available_width(), CHART), Sense::hover());
    let rect = Rect::from_min_max(outer.min + vec2(60.0, 8.0), outer.max - vec2(GUTTER, 24.0));
    let painter = ui.painter();
    let step = step_of(forecast.row(Line::Gross).iter().copied().fold(1.0, f64::max));
    let ticks = ticks_of(forecast, step);
    let chart = Chart { rect, high: ticks.last().copied().unwrap_or(1.0), months: forecast.months() };

    for amount in ticks {
        let y = chart.at(0, amount).y;
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
        chart.area(painter, &under, &over, palette.stream(stream));
        let last = forecast.months() - 1;
        labels.push((chart.at(last, f64::midpoint(under[last], over[last])).y, name(plan, stream), palette.stream(stream)));
        under = over;
    }
    let line: Vec<Pos2> = under.iter().enumerate().map(|(t, amount)| chart.at(t, *amount)).collect();
    painter.add(Shape::line(line, Stroke::new(theme::TOTAL_LINE, palette.text)));
    painter.hline(rect.x_range(), rect.bottom(), Stroke::new(theme::LIKES_LINE, palette.likes));
    labels.push((rect.bottom(), format!("♥ {} {}", StartText::Likes, money.whole(0.0)), palette.likes_text));
    labels_ui(painter, rect, labels, palette);
    for t in (0..forecast.months()).step_by(3) {
        painter.text(chart.at(t, 0.0) + vec2(0.0, 8.0), Align2::CENTER_TOP, forecast.month(t).short_name(), theme::note(), palette.faint);
    }
    let said = StartText::AllStreams.to_string();
    response
        .widget_info(|| eframe::egui::WidgetInfo::labeled(eframe::egui::Role::Image, true, format!("{said}: {}", money.whole(forecast.total(Line::Gross)))));
}

/// The step of a round scale with three or four ticks above zero.
fn step_of(high: f64) -> f64 {
    let power = 10f64.powf((high / 3.0).log10().floor());
    [1.0, 2.0, 5.0, 10.0].into_iter().map(|part| part * power).find(|step| step * 4.0 >= high).unwrap_or(10.0 * power)
}

/// The ticks from zero to the first at or above every total.
#[expect(clippy::cast_precision_loss, reason = "ticks are few")]
fn ticks_of(forecast: &Forecast, step: f64) -> Vec<f64> {
    let high = forecast.row(Line::Gross).iter().copied().fold(0.0, f64::max);
    let mut ticks = vec![0.0, step];
    while ticks.last().is_some_and(|last| *last < high) {
        ticks.push(ticks.len() as f64 * step);
    }
    ticks
}

fn name(plan: &Plan, stream: StreamId) -> String {
    stream_name(plan, stream).to_owned()
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
        let font: FontId = theme::note();
        let mut job = eframe::egui::text::LayoutJob::simple_singleline(text, font, palette.dim);
        job.wrap = eframe::egui::text::TextWrapping::truncate_at_width(GUTTER - 26.0);
        let galley = painter.layout_job(job);
        painter.galley(pos2(x + 14.0, y - galley.size().y / 2.0), galley, palette.dim);
    }
}

/// The place of months and amounts.
struct Chart {
    rect: Rect,
    high: f64,
    months: usize,
}

impl Chart {
    #[expect(clippy::cast_possible_truncation, clippy::cast_precision_loss, reason = "points on screen")]
    fn at(&self, t: usize, amount: f64) -> Pos2 {
        let x = t as f32 / (self.months.max(2) - 1) as f32;
        pos2(self.rect.left() + x * self.rect.width(), self.rect.bottom() - (amount / self.high) as f32 * self.rect.height())
    }

    fn area(&self, painter: &Painter, under: &[f64], over: &[f64], color: Color32) {
        // One mesh: the edges of neighbouring shapes would shine through.
        let mut mesh = Mesh::default();
        for (t, (under, over)) in (0_u32..).zip(under.iter().zip(over)) {
            mesh.colored_vertex(self.at(t as usize, *under), color);
            mesh.colored_vertex(self.at(t as usize, *over), color);
            if t > 0 {
                mesh.add_triangle(2 * t - 2, 2 * t - 1, 2 * t);
                mesh.add_triangle(2 * t - 1, 2 * t, 2 * t + 1);
            }
        }
        painter.add(Shape::mesh(mesh));
    }
}
