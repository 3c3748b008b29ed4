//! After the first page: a month, the cash where it is filled in, scenarios, and the limits of a forecast.

use super::first_page::{charted, months_chart};
use super::page_writer::{BlockTag, PageWriter};
use super::printed_content::PrintedContent;
use super::printed_table::{PrintedCell, PrintedTable, columns};
use crate::drawing::{
    Align, CashPanes, ChartedCash, Font, GoalTag, Mark, MonthBars, MonthChart, Rect, Role, UNDER, draw_cash, draw_month, draw_scenarios, scenarios_axis,
};
use crate::drawing::{ScenarioLine, TypefaceRuler};
use crate::forecast::{Forecast, Line, deterministic};
use crate::plan::{Assumption, Plan, Scenario, Variant};
use crate::report::{month, scenario_name};
use crate::words::printed_report::PrintedText;
use crate::words::{CashText, CompareText, Heading, Money, MonthText, SummaryText, ViewName};

const MONTH: f32 = 300.0;
const CASH: f32 = 330.0;
const SCENARIOS: f32 = 220.0;

pub(super) fn write(writer: &mut PageWriter, source: &PrintedContent<'_>) {
    first_month(writer, source);
    if has_cash(source.plan) {
        cash(writer, source);
    }
    if !source.plan.scenarios().is_empty() {
        scenarios(writer, source);
    }
    limits(writer);
}

fn has_cash(plan: &Plan) -> bool {
    [Assumption::OpeningCash, Assumption::LivingPerMonth].iter().any(|of| plan.value(*of) != 0.0)
}

fn first_month(writer: &mut PageWriter, source: &PrintedContent<'_>) {
    writer.heading(ViewName::Month.question(), MONTH + 20.0);
    let line = MonthText::Line(source.forecast.month(0), 1, source.forecast.months()).to_string();
    writer.paragraph(&line, Font::NOTE, Role::Dim);
    let (within, top, charted) = (writer.within(), writer.y, charted(source));
    let month = month(source.plan, source.forecast, 0);
    let alt = MonthText::Summary { month: month.month, gross: month.gross, take_home: month.take_home, money: charted.money() }.to_string();
    writer.add(BlockTag::Figure(alt), |canvas| {
        let outer = Rect::from_ends(within.across(), (top, top + MONTH));
        let bars = MonthBars::new(&charted, &month);
        let goal = GoalTag::new(&TypefaceRuler, (charted.forecast.goal(), charted.money()), outer.width());
        if let Some(axes) = bars.axes(outer, goal.as_ref(), bars.axis(charted.forecast.goal())) {
            draw_month(canvas, &MonthChart { charted, month: &month, bars: &bars, outer, axes, goal: goal.as_ref(), pointed: None });
        }
    });
    writer.y += MONTH;
}

fn cash(writer: &mut PageWriter, source: &PrintedContent<'_>) {
    writer.heading(ViewName::Cash.question(), CASH);
    let (within, top, charted) = (writer.within(), writer.y, charted(source));
    let last = source.plan.months() - 1;
    let alt = CashText::Summary { month: source.forecast.month(last), left: source.cash.spendable[last], money: charted.money() }.to_string();
    let of = ChartedCash { cash: source.cash, futures: source.cash_futures, fresh: true };
    writer.add(BlockTag::Figure(alt), |canvas| {
        if let Some(panes) = CashPanes::new(Rect::from_ends(within.across(), (top, top + CASH)), UNDER) {
            draw_cash(canvas, &panes.charts(charted, of.axes(&charted)), &of);
        }
    });
    writer.y += CASH;
}

/// Every scenario and the base as lines, and a table of their totals.
fn scenarios(writer: &mut PageWriter, source: &PrintedContent<'_>) {
    let (plan, charted) = (source.plan, charted(source));
    let money = Money::of(plan.currency());
    let variants = std::iter::once(Variant::Base).chain(plan.scenarios().iter().map(|scenario| Variant::Scenario(scenario.id())));
    let forecasts: Vec<(Variant, Forecast)> = variants.map(|variant| (variant, deterministic(&plan.flattened(variant)))).collect();
    let colour = |variant: Variant| variant.scenario().and_then(|id| plan.scenario(id)).map(Scenario::colour);
    let lines: Vec<ScenarioLine<'_>> = forecasts
        .iter()
        .map(|(variant, forecast)| ScenarioLine {
            name: scenario_name(plan, *variant),
            colour: colour(*variant),
            months: forecast.row(plan.goal_measure().into()),
            bands: None,
        })
        .collect();
    writer.heading(ViewName::Compare.question(), SCENARIOS);
    let (within, top) = (writer.within(), writer.y);
    let ends = lines.iter().map(|one| format!("{} {}", one.name, money.whole(one.months.last().copied().unwrap_or(0.0)))).collect();
    writer.add(BlockTag::Figure(CompareText::Lines(ends, money).to_string()), |canvas| {
        let place = Rect::from_ends(within.across(), (top, top + SCENARIOS));
        let y = scenarios_axis(&lines, source.forecast.goal());
        months_chart(canvas, charted, (place, y), |canvas, chart| draw_scenarios(canvas, chart, &lines, None));
    });
    writer.y += SCENARIOS + 8.0;
    let base = source.forecast.total(Line::TakeHome);
    let row = |(variant, forecast): &(Variant, Forecast)| {
        let take_home = forecast.total(Line::TakeHome);
        let difference = if *variant == Variant::Base { String::new() } else { money.signed_whole(take_home - base) };
        vec![
            PrintedCell::strong(scenario_name(plan, *variant)).marked(Mark::Line, Role::Scenario(colour(*variant))),
            PrintedCell::note(money.whole(forecast.total(Line::Gross))),
            PrintedCell::note(money.whole(take_home)),
            PrintedCell::dim(difference),
            PrintedCell::new(money.whole(forecast.likes().into()), Font::LABEL, Role::LikesText),
        ]
    };
    let rows = forecasts.iter().map(row).collect();
    let widths = [(300.0, Align::Left), (100.0, Align::Right), (100.0, Align::Right), (110.0, Align::Right), (96.0, Align::Right)];
    let months = SummaryText::Months(plan.months()).to_string();
    let head = vec![months, Heading::Gross.into(), Heading::TakeHome.into(), Heading::Difference.into(), Heading::Likes.into()];
    PrintedTable { columns: columns(within.left(), &widths), head, rows }.write(writer);
}

/// The limits of a forecast.
fn limits(writer: &mut PageWriter) {
    writer.heading(&PrintedText::Limits.to_string(), 60.0);
    for limit in [PrintedText::NoPromise, PrintedText::OrdinaryMonths, PrintedText::WeakSources, PrintedText::NoTaxAdvice] {
        writer.paragraph(&limit.to_string(), Font::NOTE, Role::Text);
        writer.y += 3.0;
    }
}
