//! The scenarios that are compared, over the months.

use std::sync::Arc;

use eframe::egui::{Align, Color32, Layout, Rect, Response, RichText, Role, Sense, Stroke, Ui, WidgetInfo, vec2};

use super::context::ComparedOnScreen;
use crate::app::charts::axis::ends_with_goal;
use crate::app::charts::frame::{Axes, eased};
use crate::app::charts::gutter::{self, GutterLabel, Mark, paint_labels};
use crate::app::charts::labels::Anchor;
use crate::app::charts::timeline::{MonthsFrame, MonthsPlot, months_axis, spread};
use crate::app::charts::{Scene, TooltipMark, TooltipRow, rows_tooltip_ui};
use crate::app::theme::{self, Palette};
use crate::app::ui_state::CompareView;
use crate::app::widgets::{Same, focus_ring, is_left_out, paint_once};
use crate::forecast::comparison::PlanFigures;
use crate::forecast::futures::{Bands, Futures};
use crate::plan::Variant;
use crate::session::ComparedPlan;
use crate::session::work::ComparisonResult;
use crate::words::{Blur, CompareText, Heading};

/// Room for the names of a dozen scenarios and of likes.
const LINES: f32 = 270.0;

/// A scenario as a line.
struct ScenarioLine<'a> {
    name: &'a str,
    color: Color32,
    months: &'a [f64],
    /// Its futures, if they are shown.
    bands: Option<&'a Bands>,
}

/// Shows the heading, with the switch of the bands, and the lines.
pub(super) fn lines_section_ui(ui: &mut Ui, scene: &Scene<'_>, compared: &ComparedOnScreen<'_>, settings: &mut CompareView) {
    ui.horizontal(|ui| {
        ui.label(RichText::new(CompareText::OverTime.to_string()).font(theme::title()));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| ui.checkbox(&mut settings.bands, CompareText::Bands.to_string()));
    });
    let size = vec2(ui.available_width(), LINES);
    if is_left_out(ui, size) {
        return;
    }
    let (outer, _) = ui.allocate_exact_size(size, Sense::hover());
    lines_ui(ui, scene, compared, (outer, compared.last.filter(|_| settings.bands)));
}

fn lines_ui(ui: &Ui, scene: &Scene<'_>, compared: &ComparedOnScreen<'_>, (outer, found): (Rect, Option<&ComparisonResult>)) {
    let palette = Palette::of(ui.visuals());
    let lines = lines(scene, compared, palette, found);
    let ends = || {
        let futures = lines.iter().filter_map(|one| one.bands).flat_map(|bands| bands.p10.iter().chain(&bands.p90));
        let all = || lines.iter().flat_map(|one| one.months).chain(futures.clone()).copied();
        (all().fold(0.0, f64::min), all().fold(0.0, f64::max))
    };
    let y = eased(ui, "scenarios", scene, ends_with_goal(ends(), scene.forecast.goal()));
    let Some(frame) = MonthsFrame::new(ui.painter(), scene, outer) else { return };
    let xs = months_axis(scene.forecast.months());
    let axes = Axes { rect: frame.plot, x: (xs[0], xs[xs.len() - 1]), y };
    let response = ui.interact(axes.rect, ui.scope_id().with("scenarios"), Sense::click());
    focus_ring(ui, &response, axes.rect);
    let last = scene.forecast.months() - 1;
    response.widget_info(|| {
        let ends = lines.iter().map(|one| format!("{} {}", one.name, compared.money().whole(one.months[last])));
        WidgetInfo::labeled(Role::Image, true, CompareText::Lines(ends.collect(), compared.money()).to_string())
    });
    let plot = MonthsPlot { painter: ui.painter(), scene, axes, palette };
    let futures: Vec<Option<Same<Futures>>> = found.into_iter().flat_map(|found| &found.sides).map(futures_of).collect();
    let of = (scene.state(), Same(Arc::clone(compared.plans)), futures, compared.sides.is_some());
    paint_once(ui, response.id, (of, outer, axes), || {
        axes.plot_ui(plot.painter, compared.money(), frame.goal.as_ref(), |painter| {
            for (one, bands) in lines.iter().filter_map(|one| Some((one, one.bands?))) {
                let color = if compared.sides.is_some() { one.color } else { palette.faint };
                painter.add(axes.area(&xs, [&spread(&bands.p10), &spread(&bands.p90)], color.gamma_multiply(0.16)));
            }
            for one in &lines {
                painter.add(axes.line(&xs, &spread(one.months), Stroke::new(theme::TOTAL_LINE, one.color)));
            }
        });
        let likes = plot.likes_ui();
        plot.months_ui();
        let name = |one: &ScenarioLine<'_>| GutterLabel {
            text: one.name.to_owned(),
            mark: (Mark::Line, one.color),
            color: palette.text,
            anchor: Anchor { y: plot.y(one.months[last]), weight: gutter::LINE },
        };
        paint_labels(plot.painter, axes.rect, frame.gutter, &lines.iter().map(name).chain([likes]).collect::<Vec<_>>());
    });
    if let Some(pointer) = response.hover_pos() {
        tooltip_ui(ui, &response, (scene, compared, &lines), (plot.month_at(pointer), axes.amount_of(pointer)));
    }
}

fn futures_of(side: &PlanFigures) -> Option<Same<Futures>> {
    side.futures.clone().map(Same)
}

/// The lines of the scenarios, with the bands of these results.
fn lines<'a>(scene: &Scene<'_>, compared: &ComparedOnScreen<'a>, palette: &Palette, found: Option<&'a ComparisonResult>) -> Vec<ScenarioLine<'a>> {
    let measure = compared.plan.goal_measure();
    let bands_of = |variant: Variant| {
        let found = found?;
        let side = found.sides.get(found.query.variants.iter().position(|chosen| *chosen == variant)?)?;
        Some(side.futures.as_deref()?.bands(measure)).filter(|bands| bands.p50.len() == scene.forecast.months())
    };
    let line = |(place, one): (usize, &'a ComparedPlan)| ScenarioLine {
        name: compared.name(place),
        color: compared.color(palette, place),
        months: one.forecast.row(measure.into()),
        bands: bands_of(one.variant),
    };
    compared.plans.iter().enumerate().map(line).collect()
}

fn tooltip_ui(ui: &Ui, response: &Response, (scene, compared, lines): (&Scene<'_>, &ComparedOnScreen<'_>, &[ScenarioLine<'_>]), (t, pointed): (usize, f64)) {
    let palette = Palette::of(ui.visuals());
    let row = |(name, amount): (String, f64), mark, color| TooltipRow { name, amount: compared.money().whole(amount), mark, color };
    let away = |one: &ScenarioLine<'_>| (one.months[t] - pointed).abs();
    let nearest = lines.iter().map(away).fold(f64::INFINITY, f64::min);
    // Of blurred amounts that of the line nearest to the pointer is shown.
    let blur = |one: &ScenarioLine<'_>| if away(one) == nearest { Blur::Off } else { Blur::current() };
    let head = TooltipRow { name: scene.forecast.month(t).long(), amount: String::new(), mark: TooltipMark::Head, color: palette.text };
    let scenarios = lines.iter().map(|one| blur(one).within(|| row((one.name.to_owned(), one.months[t]), TooltipMark::Square(one.color), palette.dim)));
    let likes = row((Heading::Likes.into(), scene.forecast.likes().into()), TooltipMark::Heart, palette.likes_text);
    rows_tooltip_ui(ui, response, &std::iter::once(head).chain(scenarios).chain([likes]).collect::<Vec<_>>());
}
