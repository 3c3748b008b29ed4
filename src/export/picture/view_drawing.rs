//! The chart of a view in a picture.

use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use super::picture_source::{PictureSource, PictureView, ReachAsked};
use crate::drawing::{
    Align, Canvas, CashPanes, ChartedCash, ChartedFutures, ChartedPast, ChartedPlan, DayDots, Font, GoalTag, Hang, LeverRows, MonthBars, MonthChart,
    MonthsChart, MonthsFrame, Rect, Role, ScenarioLine, Stack, StyledText, TornadoEffects, UNDER, UNDER_PAST, draw_cash, draw_claims, draw_futures,
    draw_levers, draw_likes_legend, draw_month, draw_past, draw_scenarios, draw_stack, draw_tornado, likes_answer, likes_legend_height, scenarios_axes,
    scenarios_axis,
};
use crate::forecast::futures::{Engine, NotGiven, Stopped};
use crate::forecast::goal_seek::{Figure, Target};
use crate::forecast::likes_in_lives::likes_in_lives;
use crate::forecast::reach_ways::{ReachQuery, search_ways};
use crate::forecast::sensitivity::{rank_correlation, tornado};
use crate::forecast::{Cash, Forecast, KnownMonths, Line, deterministic};
use crate::ledger::Date;
use crate::plan::{Plan, Scenario, Variant};
use crate::report::coin_claims::others;
use crate::report::levers::Levers;
use crate::report::{SoFar, course, month, scenario_name};
use crate::words::RangeText;
use crate::words::reach_view::ReachSentence;
use crate::words::reality_view::RealityText;
use crate::words::report::Sentence;

/// On either side of the middle between two charts.
const BETWEEN: f32 = 16.0;
/// Under the sentence over a chart.
const SENTENCE_GAP: f32 = 12.0;
/// The share of futures that may miss the target where no other is asked for.
const USUAL_SHARE: f64 = 0.2;

/// Adds the chart of the view in this place; returns its lower end, which rows may bring below that of the place.
pub(super) fn draw(canvas: &mut Canvas<'_>, source: &PictureSource<'_>, place: Rect, (engine, stop): (&mut Engine, &AtomicBool)) -> Result<f32, Stopped> {
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
                let limit = futures.is_cut_off.then(|| sentence(canvas, place, &Sentence::CutOff.to_string()));
                let months = MonthsPicture { place: limit.unwrap_or(place), ..months };
                months.draw(canvas, of.axis(&charted), |canvas, chart| draw_futures(canvas, chart, &of));
            }
            None => hint(canvas, place, &RangeText::NoFutures.to_string()),
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
        PictureView::Reach => return draw_reach(canvas, charted, (source.reach, place), (engine, stop)).map(|end| end.max(place.bottom())),
        PictureView::Compare => draw_compared(canvas, source.plan, &months),
        PictureView::Reality => draw_reality(canvas, source.today, &months, (engine, stop))?,
        PictureView::Likes => draw_likes(canvas, plan, place),
        PictureView::Others => {
            let (money, others) = (charted.money(), others(plan, source.ledger, source.month));
            let rows = sentence(canvas, place, &others.sentence(money));
            return Ok(draw_claims(canvas, &others, (money, source.today), rows).max(place.bottom()));
        }
    }
    Ok(place.bottom())
}

/// Adds a sentence over a chart; returns the rest of the place.
fn sentence(canvas: &mut Canvas<'_>, place: Rect, text: &str) -> Rect {
    let text = canvas.lines(text, Font::BODY, place.width()).join("\n");
    let at = Rect::at(place.min, canvas.size(&text, Font::BODY));
    canvas.text_in(at, Align::Left, &StyledText::new(&text, Font::BODY, Role::Dim));
    place.with_top(at.bottom() + SENTENCE_GAP)
}

/// Adds the changes that reach a target, each by itself; returns their lower end.
fn draw_reach(
    canvas: &mut Canvas<'_>,
    of: ChartedPlan<'_>,
    (asked, place): (&ReachAsked, Rect),
    (engine, stop): (&mut Engine, &AtomicBool),
) -> Result<f32, Stopped> {
    let plan = of.plan;
    let target = asked.target.unwrap_or_else(|| Target::of_goal(plan, Figure::Percentile(USUAL_SHARE)));
    let levers = Levers::new(plan, &asked.locked);
    let query = ReachQuery { target, ways: levers.ways(), locked: asked.locked.iter().copied().collect() };
    let result = search_ways(plan, engine, &query, stop, |_| {})?;
    let month = target.figure.month().map(|t| of.forecast.month(t.min(of.forecast.months() - 1)));
    let now = match result.now {
        Ok(now) => ReachSentence::Now { target, month, now, money: of.money() },
        Err(refused) => ReachSentence::Refused(refused),
    };
    let asked = ReachSentence::Asked { target, month, money: of.money() };
    let rows = sentence(canvas, place, &format!("{asked} {now}"));
    Ok(draw_levers(canvas, plan, &LeverRows::new(plan, &levers, &query, Some(&result)), rows))
}

/// Adds the months that really were beside the plan, and its futures that fit them.
fn draw_reality(canvas: &mut Canvas<'_>, today: Date, of: &MonthsPicture<'_>, (engine, stop): (&mut Engine, &AtomicBool)) -> Result<(), Stopped> {
    let ChartedPlan { plan, forecast, .. } = of.charted;
    if plan.actuals().is_empty() {
        hint(canvas, of.place, &RealityText::NothingYet.to_string());
        return Ok(());
    }
    let months = &KnownMonths::of(plan);
    let planned = engine.run_until(plan, plan.futures_count(), stop)?;
    let given = match engine.given_until(plan, months, plan.futures_count(), stop) {
        Err(NotGiven::Stopped) => return Err(Stopped),
        given => given.ok(),
    };
    let past = ChartedPast { months, planned: planned.as_deref(), given: given.as_ref(), fresh: true, today };
    let course = course(plan, forecast, (months, &SoFar::new(plan, forecast, months)), given.as_ref());
    let place = sentence(canvas, of.place, &course.to_string());
    if let Some(frame) = MonthsFrame::new(place, of.goal.clone(), UNDER_PAST) {
        let axes = ChartedPast::axes(&frame, forecast.months(), past.axis(forecast.goal()));
        draw_past(canvas, &MonthsChart { charted: of.charted, frame: &frame, axes }, &past);
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

/// Adds likes and diamonds of the days that really were.
fn draw_likes(canvas: &mut Canvas<'_>, plan: &Plan, place: Rect) {
    if plan.actuals().is_empty() {
        return hint(canvas, place, &RealityText::NothingYet.to_string());
    }
    let likes = likes_in_lives(plan.actuals(), plan.futures_seed());
    let under = sentence(canvas, place, &likes_answer(&likes).join(" "));
    let charts = under.with_bottom(under.bottom() - likes_legend_height(canvas.ruler, &likes, under.width()));
    let middle = charts.center().x;
    DayDots::AsItLooks.draw(canvas, &likes, Rect::from_ends((charts.left(), middle - BETWEEN), charts.down()));
    DayDots::TakenOut.draw(canvas, &likes, Rect::from_ends((middle + BETWEEN, charts.right()), charts.down()));
    draw_likes_legend(canvas, &likes, under.with_top(charts.bottom()));
}

/// Adds a sentence in place of a chart.
fn hint(canvas: &mut Canvas<'_>, place: Rect, text: &str) {
    canvas.text(place.center(), (Align::Middle, Hang::Middle), &StyledText::new(text, Font::BODY, Role::Dim));
}
