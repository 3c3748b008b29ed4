//! The preview of the sheet: a sentence, the streams over the months, and the numbers that were not asked.

use std::sync::Arc;

use eframe::egui::{Grid, Label, RichText, Role, Sense, Ui, WidgetInfo, vec2};

use crate::app::charts::{in_drawing, paint};
use crate::app::theme::{self, Palette};
use crate::app::widgets::{Same, paint_once, to_f64};
use crate::drawing::axis::nice_ends;
use crate::drawing::gutter::{self, GutterLabel, Mark, draw_labels};
use crate::drawing::labels::Anchor;
use crate::drawing::{Align, Axes, Canvas, Font, Hang, Ink, Pen, Point, Rect as DrawnRect, Role as DrawnRole, StyledText, months_axis, spread};
use crate::forecast::{Forecast, Line};
use crate::plan::{Key, Plan};
use crate::report::stream_name;
use crate::session::answers_preview::AnsweredPlan;
use crate::start::Basis;
use crate::words::start_sheet::{BasisText, StartText};
use crate::words::{ChartText, Money, shown};

/// The height of the chart.
const CHART: f32 = 260.0;
/// The room for the names of the streams.
const GUTTER: f32 = 144.0;

/// Shows the preview.
pub(super) fn preview_ui(ui: &mut Ui, preview: &Arc<AnsweredPlan>) {
    let AnsweredPlan { plan, report, rest } = &**preview;
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
fn chart_ui(ui: &mut Ui, preview: &Arc<AnsweredPlan>) {
    let (outer, response) = ui.allocate_exact_size(vec2(ui.available_width(), CHART), Sense::hover());
    response.widget_info(|| {
        let gross = Money::of(preview.plan.currency()).whole(preview.report.forecast.total(Line::Gross));
        WidgetInfo::labeled(Role::Image, true, format!("{}: {gross}", StartText::AllStreams))
    });
    paint_once(ui, response.id, (Same(Arc::clone(preview)), outer), || {
        paint(ui.painter(), |canvas| draw_chart(canvas, &preview.plan, &preview.report.forecast, in_drawing(outer)));
    });
}

fn draw_chart(canvas: &mut Canvas<'_>, plan: &Plan, forecast: &Forecast, outer: DrawnRect) {
    let money = Money::of(plan.currency());
    let rect = DrawnRect::from_ends((outer.left() + 60.0, outer.right() - GUTTER), (outer.top() + 8.0, outer.bottom() - 24.0));
    let gutter = DrawnRect::from_ends((rect.right(), outer.right()), (rect.top() - 8.0, outer.bottom() - 16.0));
    let last = forecast.months() - 1;
    let gross = forecast.row(Line::Gross);
    let axes = Axes { rect, x: (0.0, to_f64(last.max(1))), y: nice_ends(0.0, gross.iter().copied().fold(0.0, f64::max)) };
    let xs = months_axis(forecast.months());
    let label = |text: String, mark: (Mark, Ink), role, (y, weight)| GutterLabel { text, mark, role, anchor: Anchor { y, weight } };
    let (all, likes) = (StartText::AllStreams.to_string(), ChartText::Likes(money).to_string());
    let mut labels = vec![
        label(all, (Mark::Line, DrawnRole::Text.into()), DrawnRole::Text, (axes.height(gross[last]), gutter::LINE)),
        label(likes, (Mark::Heart, DrawnRole::LikesText.into()), DrawnRole::LikesText, (rect.bottom(), gutter::LIKES)),
    ];

    axes.draw(canvas, money, None, |inside| {
        let mut under = vec![0.0; forecast.months()];
        for stream in forecast.streams() {
            let row = forecast.row(Line::Stream(stream));
            if row.iter().all(|amount| *amount <= 0.0) {
                continue;
            }
            let over: Vec<f64> = under.iter().zip(row).map(|(under, amount)| under + amount.max(0.0)).collect();
            let ink = Ink::from(DrawnRole::Figure(Line::Stream(stream)));
            inside.add(axes.area(&xs, [&spread(&under), &spread(&over)], ink));
            inside.add(axes.line(&xs, &spread(&under), Pen::solid(theme::HAIRLINE, DrawnRole::Panel)));
            let (top, foot) = (axes.height(over[last]), axes.height(under[last]));
            let weighed = (f32::midpoint(top, foot), 1.0 + foot - top);
            labels.push(label(stream_name(plan, stream).to_owned(), (Mark::Area, ink), DrawnRole::Text, weighed));
            under = over;
        }
        inside.add(axes.line(&xs, &spread(&under), Pen::solid(theme::TOTAL_LINE, DrawnRole::Text)));
    });
    canvas.level(rect.across(), rect.bottom(), Pen::solid(theme::LIKES_LINE, DrawnRole::Figure(Line::Likes)));
    draw_labels(canvas, rect, gutter, &labels);
    for t in (0..forecast.months()).step_by(3) {
        let Point { x, y } = axes.at(to_f64(t), 0.0);
        let month = StyledText::new(forecast.month(t).short_name(), Font::NOTE, DrawnRole::Faint);
        canvas.text(Point::new(x, y + 8.0), (Align::Middle, Hang::Top), &month);
    }
}
