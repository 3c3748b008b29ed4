//! The scenarios that are compared, over the months.

use std::sync::Arc;

use eframe::egui::{Align, Layout, Rect, Response, RichText, Role, Sense, Ui, WidgetInfo, vec2};

use super::context::ComparedOnScreen;
use crate::app::charts::{ReadMonth, Scene, TooltipMark, TooltipRow, eased, months_frame, paint, read_month, rect_on_screen, rows_tooltip_ui};
use crate::app::panel_action::PanelAction;
use crate::app::theme::{self, Palette};
use crate::app::ui_state::CompareView;
use crate::app::widgets::{Same, focus_ring, is_left_out, paint_once};
use crate::drawing::{MonthsChart, Role as DrawnRole, ScenarioLine, draw_scenarios, scenarios_axes, scenarios_axis};
use crate::forecast::comparison::PlanFigures;
use crate::forecast::futures::Futures;
use crate::plan::Variant;
use crate::session::ComparedPlan;
use crate::session::work::ComparisonResult;
use crate::words::{Blur, CompareText, Heading};

/// Room for the names of a dozen scenarios and of likes.
const LINES: f32 = 270.0;

/// Shows the heading, with the switch of the bands, and the lines.
pub(super) fn lines_section_ui(ui: &mut Ui, scene: &Scene<'_>, compared: &ComparedOnScreen<'_>, settings: &mut CompareView) -> Option<PanelAction> {
    ui.horizontal(|ui| {
        ui.label(RichText::new(CompareText::OverTime.to_string()).font(theme::title()));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| ui.checkbox(&mut settings.bands, CompareText::Bands.to_string()));
    });
    let size = vec2(ui.available_width(), LINES);
    if is_left_out(ui, size) {
        return None;
    }
    let (outer, _) = ui.allocate_exact_size(size, Sense::hover());
    lines_ui(ui, scene, compared, (outer, compared.last.filter(|_| settings.bands)))
}

fn lines_ui(ui: &Ui, scene: &Scene<'_>, compared: &ComparedOnScreen<'_>, (outer, found): (Rect, Option<&ComparisonResult>)) -> Option<PanelAction> {
    let lines = lines(scene, compared, found);
    let y = eased(ui, "scenarios", scene, scenarios_axis(&lines, scene.forecast.goal()));
    let frame = months_frame(ui, scene, outer)?;
    let chart = MonthsChart { charted: scene.charted(), frame: &frame, axes: scenarios_axes(&frame, scene.forecast.months(), y) };
    let rect = rect_on_screen(&chart.axes.rect);
    let response = ui.interact(rect, ui.scope_id().with("scenarios"), Sense::click());
    focus_ring(ui, &response, rect);
    response.widget_info(|| {
        let last = scene.forecast.months() - 1;
        let ends = lines.iter().map(|one| format!("{} {}", one.name, compared.money().whole(one.months[last])));
        WidgetInfo::labeled(Role::Image, true, CompareText::Lines(ends.collect(), compared.money()).to_string())
    });
    let futures: Vec<Option<Same<Futures>>> = found.into_iter().flat_map(|found| &found.sides).map(futures_of).collect();
    let key = (scene.state(), Same(Arc::clone(compared.plans)), futures, compared.sides.is_some());
    let role_of_bands = if compared.sides.is_some() { None } else { Some(DrawnRole::Faint) };
    paint_once(ui, response.id, (key, outer, chart.axes), || paint(ui.painter(), |canvas| draw_scenarios(canvas, &chart, &lines, role_of_bands)));
    let (read, chosen) = read_month(ui, &response, &chart, chart.axes.rect.down());
    if let Some(read) = read {
        tooltip_ui(ui, &response, (scene, compared, &lines), &read);
    }
    chosen.map(PanelAction::Month)
}

fn futures_of(side: &PlanFigures) -> Option<Same<Futures>> {
    side.futures.clone().map(Same)
}

/// The lines of the scenarios, with the bands of these results.
fn lines<'a>(scene: &Scene<'_>, compared: &ComparedOnScreen<'a>, found: Option<&'a ComparisonResult>) -> Vec<ScenarioLine<'a>> {
    let measure = compared.plan.goal_measure();
    let bands_of = |variant: Variant| {
        let found = found?;
        let side = found.sides.get(found.query.variants.iter().position(|chosen| *chosen == variant)?)?;
        Some(side.futures.as_deref()?.bands(measure)).filter(|bands| bands.p50.len() == scene.forecast.months())
    };
    let line = |(place, one): (usize, &'a ComparedPlan)| ScenarioLine {
        name: compared.name(place),
        colour: compared.colour(place),
        months: one.forecast.row(measure.into()),
        bands: bands_of(one.variant),
    };
    compared.plans.iter().enumerate().map(line).collect()
}

fn tooltip_ui(ui: &Ui, response: &Response, (scene, compared, lines): (&Scene<'_>, &ComparedOnScreen<'_>, &[ScenarioLine<'_>]), read: &ReadMonth) {
    let palette = Palette::of(ui.visuals());
    let row = |(name, amount): (String, f64), mark, color| TooltipRow { name, amount: compared.money().whole(amount), mark, color };
    let t = read.t;
    let away = |one: &ScenarioLine<'_>| read.amount.map_or(0.0, |pointed| (one.months[t] - pointed).abs());
    let nearest = lines.iter().map(away).fold(f64::INFINITY, f64::min);
    // Of blurred amounts that of the line nearest to the pointer is shown, and by keys all.
    let blur = |one: &ScenarioLine<'_>| if away(one) == nearest { Blur::Off } else { Blur::current() };
    let head = TooltipRow { name: scene.forecast.month(t).long(), amount: String::new(), mark: TooltipMark::Head, color: palette.text };
    let scenarios =
        lines.iter().map(|one| blur(one).within(|| row((one.name.to_owned(), one.months[t]), TooltipMark::Square(palette.scenario(one.colour)), palette.dim)));
    let likes = row((Heading::Likes.into(), scene.forecast.likes().into()), TooltipMark::Heart, palette.likes_text);
    rows_tooltip_ui(ui, response, read, &std::iter::once(head).chain(scenarios).chain([likes]).collect::<Vec<_>>());
}
