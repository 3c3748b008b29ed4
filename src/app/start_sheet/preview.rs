//! The preview of the sheet: a sentence, the streams over the months, and the numbers that were not asked.

use std::sync::Arc;

use eframe::egui::{Align2, Color32, Grid, Label, Painter, Rect, RichText, Role, Sense, Stroke, Ui, WidgetInfo, vec2};

use crate::app::charts::axis::nice_ends;
use crate::app::charts::frame::Axes;
use crate::app::charts::gutter::{self, GutterLabel, Mark, paint_labels};
use crate::app::charts::labels::Anchor;
use crate::app::charts::timeline::{months_axis, spread};
use crate::app::theme::{self, Palette};
use crate::app::widgets::{Same, paint_once, to_f64};
use crate::forecast::{Forecast, Line};
use crate::plan::{Assumption, Key, Plan};
use crate::report::{StartPreview, stream_name};
use crate::start::Basis;
use crate::words::start_sheet::{BasisText, StartText};
use crate::words::{ChartText, Money, shown};

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
    let gutter = Rect::from_min_max(rect.right_top() - vec2(0.0, 8.0), outer.right_bottom() - vec2(0.0, 16.0));
    let last = forecast.months() - 1;
    let gross = forecast.row(Line::Gross);
    let axes = Axes { rect, x: (0.0, to_f64(last.max(1))), y: nice_ends(0.0, gross.iter().copied().fold(0.0, f64::max)) };
    let xs = months_axis(forecast.months());
    let y = |amount: f64| axes.at(0.0, amount).y;
    let label = |text: String, mark: (Mark, Color32), color, (y, weight)| GutterLabel { text, mark, color, anchor: Anchor { y, weight } };
    let mut labels = vec![
        label(StartText::AllStreams.to_string(), (Mark::Line, palette.text), palette.text, (y(gross[last]), gutter::LINE)),
        label(ChartText::Likes(money).to_string(), (Mark::Heart, palette.likes_text), palette.likes_text, (rect.bottom(), gutter::LIKES)),
    ];

    axes.plot_ui(painter, money, None, |painter| {
        let mut under = vec![0.0; forecast.months()];
        for stream in forecast.streams() {
            let row = forecast.row(Line::Stream(stream));
            if row.iter().all(|amount| *amount <= 0.0) {
                continue;
            }
            let over: Vec<f64> = under.iter().zip(row).map(|(under, amount)| under + amount.max(0.0)).collect();
            let color = palette.stream(stream);
            painter.add(axes.area(&xs, [&spread(&under), &spread(&over)], color));
            painter.add(axes.line(&xs, &spread(&under), Stroke::new(theme::HAIRLINE, palette.panel)));
            let (top, foot) = (y(over[last]), y(under[last]));
            labels.push(label(stream_name(plan, stream).to_owned(), (Mark::Area, color), palette.text, (f32::midpoint(top, foot), 1.0 + foot - top)));
            under = over;
        }
        painter.add(axes.line(&xs, &spread(&under), Stroke::new(theme::TOTAL_LINE, palette.text)));
    });
    painter.hline(rect.x_range(), rect.bottom(), Stroke::new(theme::LIKES_LINE, palette.likes));
    paint_labels(painter, rect, gutter, &labels);
    for t in (0..forecast.months()).step_by(3) {
        painter.text(axes.at(to_f64(t), 0.0) + vec2(0.0, 8.0), Align2::CENTER_TOP, forecast.month(t).short_name(), theme::note(), palette.faint);
    }
}
