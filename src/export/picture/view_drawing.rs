//! The chart of a view in a picture.

use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use super::picture_source::{PictureSource, PictureView};
use crate::drawing::{
    Align, Canvas, CashPanes, ChartedCash, ChartedFutures, ChartedPlan, Font, GoalTag, Hang, MonthBars, MonthChart, MonthsChart, MonthsFrame, Rect, Role,
    ScenarioLine, Stack, StyledText, TornadoEffects, UNDER, draw_cash, draw_futures, draw_month, draw_scenarios, draw_stack, draw_tornado, scenarios_axes,
    scenarios_axis,
};
use crate::forecast::futures::{Engine, Stopped};
use crate::forecast::sensitivity::{rank_correlation, tornado};
use crate::forecast::{Cash, Forecast, Line, deterministic};
use crate::plan::{Plan, Scenario, Variant};
use crate::report::{month, scenario_name};
use crate::words::RangeText;

/// Adds the chart of the view in this place.
pub(super) fn draw(canvas: &mut Canvas<'_>, source: &PictureSource<'_>, place: Rect, (engine, stop): (&mut Engine, &AtomicBool)) -> Result<(), Stopped> {
    let plan = &source.plan.flattened(source.shown);
    let forecast = &deterministic(plan);
    let charted = ChartedPlan { plan, forecast, chosen: None };
    let months = MonthsPicture { charted, goal: GoalTag::new(canvas.ruler, (forecast.goal(), charted.money()), place.width()).map(Arc::new), place };
    match source.view {
        PictureView::Month => draw_bars(canvas, &months, source.month),
        PictureView::Time => {
            let stack = Stack::new(forecast, base(source, forecast));
            months.draw(canvas, stack.axis(forecast.goal()), |canvas, chart| draw_stack(canvas, chart, &stack));
        }
        PictureView::Range => match engine.run_until(plan, plan.futures_count(), stop)? {
            Some(futures) => {
                let of = ChartedFutures { futures: &futures, fresh: true, one: None };
                months.draw(canvas, of.axis(&charted), |canvas, chart| draw_futures(canvas, chart, &of));
            }
            None => hint(canvas, place, &RangeText::NoFutures),
        },
        PictureView::Cash => {
            let cash = &Cash::of(plan, forecast);
            let futures = engine.cash_until(plan, plan.futures_count(), stop)?;
            let of = ChartedCash { cash, futures: futures.as_ref(), fresh: true };
            if let Some(panes) = CashPanes::new(place, UNDER) {
                draw_cash(canvas, &panes.charts(charted, of.axes(&charted)), &of);
            }
        }
        PictureView::Matters => {
            let futures = engine.run_until(plan, plan.futures_count(), stop)?;
            let ranks = futures.map(|futures| rank_correlation(plan, &futures, plan.goal_measure()));
            let bars = tornado(plan, plan.goal_measure());
            draw_tornado(canvas, &charted, &TornadoEffects { bars: &bars, ranks: ranks.as_deref() }, place);
        }
        PictureView::Compare => draw_compared(canvas, source.plan, &months),
    }
    Ok(())
}

/// A chart over the months in its place.
struct MonthsPicture<'a> {
    charted: ChartedPlan<'a>,
    goal: Option<Arc<GoalTag>>,
    place: Rect,
}

impl MonthsPicture<'_> {
    fn draw(&self, canvas: &mut Canvas<'_>, y: (f64, f64), chart: impl FnOnce(&mut Canvas<'_>, &MonthsChart<'_>)) {
        if let Some(frame) = MonthsFrame::new(self.place, self.goal.clone(), UNDER) {
            let axes = frame.axes(self.charted.forecast.months(), y);
            chart(canvas, &MonthsChart { charted: self.charted, frame: &frame, axes });
        }
    }
}

fn draw_bars(canvas: &mut Canvas<'_>, of: &MonthsPicture<'_>, t: usize) {
    let charted = of.charted;
    let month = month(charted.plan, charted.forecast, t);
    let (bars, goal) = (MonthBars::new(&charted, &month), of.goal.as_deref());
    if let Some(axes) = bars.axes(of.place, goal, bars.axis(charted.forecast.goal())) {
        draw_month(canvas, &MonthChart { charted, month: &month, bars: &bars, outer: of.place, axes, goal, pointed: None });
    }
}

/// The base and its gross by month where a scenario is drawn, as far as that goes.
fn base(source: &PictureSource<'_>, forecast: &Forecast) -> Option<(String, Vec<f64>)> {
    let gross = || deterministic(&source.plan.flattened(Variant::Base)).row(Line::Gross).iter().copied().take(forecast.months()).collect();
    (source.shown != Variant::Base).then(|| (scenario_name(source.plan, Variant::Base).to_owned(), gross()))
}

/// Adds the base and every scenario as lines; one of fewer months than the plan ends earlier.
fn draw_compared(canvas: &mut Canvas<'_>, plan: &Plan, of: &MonthsPicture<'_>) {
    let variants = std::iter::once(Variant::Base).chain(plan.scenarios().iter().map(|scenario| Variant::Scenario(scenario.id())));
    let forecasts: Vec<(Variant, Forecast)> = variants.map(|variant| (variant, deterministic(&plan.flattened(variant)))).collect();
    let colour = |variant: Variant| variant.scenario().and_then(|id| plan.scenario(id)).map(Scenario::colour);
    let line = |(variant, forecast): &'_ (Variant, Forecast)| {
        (scenario_name(plan, *variant).to_owned(), colour(*variant), forecast.row(plan.goal_measure().into()).to_vec())
    };
    let rows: Vec<(String, Option<u8>, Vec<f64>)> = forecasts.iter().map(line).collect();
    let lines: Vec<ScenarioLine<'_>> = rows.iter().map(|(name, colour, months)| ScenarioLine { name, colour: *colour, months, bands: None }).collect();
    if let Some(frame) = MonthsFrame::new(of.place, of.goal.clone(), UNDER) {
        let axes = scenarios_axes(&frame, of.charted.forecast.months(), scenarios_axis(&lines, of.charted.forecast.goal()));
        draw_scenarios(canvas, &MonthsChart { charted: of.charted, frame: &frame, axes }, &lines, None);
    }
}

/// Adds a sentence in place of a chart.
fn hint(canvas: &mut Canvas<'_>, place: Rect, text: &RangeText) {
    canvas.text(place.center(), (Align::Middle, Hang::Middle), &StyledText::new(&text.to_string(), Font::BODY, Role::Dim));
}
