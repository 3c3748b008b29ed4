//! A month as bars: each stream starts at the top of the one before, costs and tax step down to take-home.

use super::axis::ends_with_goal;
use super::canvas::{Canvas, Hang, StyledText};
use super::element::{Align, Element, HAIRLINE, LIKES_LINE, Pen};
use super::geometry::{Point, Rect, Size, to_figure};
use super::goal_tag::{GoalTag, axis_width};
use super::labels::free;
use super::months::ChartedPlan;
use super::palette::Role;
use super::plot::{Axes, hint_if_empty};
use super::typeface::Font;
use crate::forecast::Line;
use crate::plan::Assumption;
use crate::report::MonthReport;
use crate::words::{Blur, ChartText, Money};

/// Room for an amount that is wider than the last bar.
const RIGHT: f32 = 12.0;
/// Room above the plot for an amount.
const OVER_PLOT: f32 = 16.0;
/// Room for two rows of names, and for two lines below.
const UNDER_PLOT: f32 = 78.0;
/// The least width and height of a plot.
const LEAST: f32 = 40.0;
/// From here on amounts are abbreviated.
const LONG: f64 = 1e6;
/// Left and right of an amount.
const MARGIN: f32 = 3.0;
/// The part of its place that a bar takes.
const BAR: f64 = 0.8;
/// Between two names, and from the first row of names to the second.
const NAMES_APART: f32 = 4.0;
const SECOND_ROW: f32 = 15.0;
/// Between the likes and the verdict on the goal.
const FOOT_GAP: f32 = 12.0;

/// A bar: its line, its name, its ends and its rounded amount.
#[derive(Clone, Debug, PartialEq)]
struct WaterfallBar {
    line: Line,
    name: String,
    from: f64,
    to: f64,
    amount: f64,
}

/// The bars of a month from left to right.
#[derive(Clone, Debug, PartialEq)]
pub struct MonthBars(Vec<WaterfallBar>);

impl MonthBars {
    /// The bars of a month of this plan.
    #[must_use]
    pub fn new(charted: &ChartedPlan<'_>, month: &MonthReport) -> Self {
        let mut bars = Vec::new();
        let mut height = 0.0;
        for row in &month.rows {
            let from = if row.line == Line::Likes { 0.0 } else { height };
            height += row.amount;
            let to = from + row.amount;
            bars.push(WaterfallBar { line: row.line, name: charted.short_name(row.line), from, to, amount: row.shown });
        }
        let at = |line| charted.forecast.at(line, month.t);
        let (gross, costs, tax) = (at(Line::Gross), at(Line::Costs), at(Line::Tax));
        let mut sum = |line, from, to, amount| bars.push(WaterfallBar { line, name: charted.short_name(line), from, to, amount });
        sum(Line::Gross, 0.0, gross, month.gross);
        sum(Line::Costs, gross, gross - costs, -month.costs);
        sum(Line::Tax, gross - costs, gross - costs - tax, -month.tax);
        sum(Line::TakeHome, 0.0, at(Line::TakeHome), month.take_home);
        Self(bars)
    }

    /// The ends of the axis.
    #[must_use]
    pub fn axis(&self, goal: f64) -> (f64, f64) {
        let low = self.0.iter().map(|bar| bar.from.min(bar.to)).fold(0.0, f64::min);
        let high = self.0.iter().map(|bar| bar.from.max(bar.to)).fold(0.0, f64::max);
        ends_with_goal((low, high), goal)
    }

    /// The axes in this place; none where it is too small.
    #[must_use]
    pub fn axes(&self, outer: Rect, goal: Option<&GoalTag>, y: (f64, f64)) -> Option<Axes> {
        let rect = Rect::from_ends((outer.left() + axis_width(goal), outer.right() - RIGHT), (outer.top() + OVER_PLOT, outer.bottom() - UNDER_PLOT));
        (rect.width() >= LEAST && rect.height() >= LEAST).then(|| Axes { rect, x: (-0.6, to_figure(self.0.len()) - 0.4), y })
    }

    /// The line of the bar at a place from left to right.
    #[must_use]
    pub fn line_at(&self, x: f64) -> Option<Line> {
        self.0.iter().enumerate().find(|(i, _)| (x - to_figure(*i)).abs() <= 0.5).map(|(_, bar)| bar.line)
    }
}

/// A chart of a month.
#[derive(Clone, Copy, Debug)]
pub struct MonthChart<'a> {
    /// The plan.
    pub charted: ChartedPlan<'a>,
    /// The month.
    pub month: &'a MonthReport,
    /// Its bars.
    pub bars: &'a MonthBars,
    /// Its place.
    pub outer: Rect,
    /// Its axes.
    pub axes: Axes,
    /// The goal, if there is one.
    pub goal: Option<&'a GoalTag>,
    /// The line whose amount is shown even where amounts are blurred.
    pub pointed: Option<Line>,
}

/// Adds the chart.
pub fn draw_month(canvas: &mut Canvas<'_>, chart: &MonthChart<'_>) {
    let MonthChart { charted, bars, outer, axes, goal, pointed, .. } = *chart;
    let money = charted.money();
    axes.draw(canvas, money, goal, |_| {});
    let across = axes.rect.across();
    canvas.level(across, axes.height(0.0), Pen::solid(HAIRLINE, Role::Faint));
    let hint = hint_if_empty(canvas, axes.rect, charted.forecast);
    draw_bars(canvas, &bars.0, axes);
    let line = axes.height(charted.forecast.goal());
    // Long amounts would leave each other no room.
    let write = if bars.0.iter().any(|bar| bar.amount.abs() >= LONG) { Money::compact } else { Money::whole };
    let amount = |bar: &WaterfallBar| if pointed == Some(bar.line) { Blur::Off } else { Blur::current() }.within(|| write(&money, bar.amount));
    let amounts: Vec<String> = bars.0.iter().map(amount).collect();
    let lines: Vec<Rect> = hint.into_iter().chain([Rect::from_ends(across, (line - 2.0, line + 2.0))]).collect();
    draw_amounts(canvas, (&bars.0, &amounts), axes, &lines);
    draw_names(canvas, &bars.0, axes, outer.with_top(axes.rect.bottom() + 4.0));
    draw_foot(canvas, chart);
}

/// Adds the likes and their pay, and whether the month meets the goal, under the bars.
fn draw_foot(canvas: &mut Canvas<'_>, chart: &MonthChart<'_>) {
    let MonthChart { charted: ChartedPlan { plan, forecast, .. }, month, outer, .. } = *chart;
    let money = chart.charted.money();
    let likes = format!("♥ {}", ChartText::LikesAMonth(plan.value(Assumption::LikesPerMonth), money));
    let foot = outer.bottom() - 2.0;
    let corner = Point::new(outer.left(), foot);
    let likes = canvas.text(corner, (Align::Left, Hang::Bottom), &StyledText::new(&likes, Font::STRONG, Role::LikesText));
    let goal = forecast.goal();
    if goal <= 0.0 {
        return;
    }
    let reached = if forecast.goal_line() == Line::Gross { month.gross } else { month.take_home };
    let missing = goal.round() - reached;
    let verdict = if missing > 0.0 { ChartText::GoalShort(goal, missing, money) } else { ChartText::GoalReached(goal, money) }.to_string();
    let size = canvas.size(&verdict, Font::BODY);
    // Above the likes where both do not fit on a line.
    let (place, align) = if likes.right() + 2.0 * FOOT_GAP + size.width < outer.right() {
        (Point::new(outer.right() - size.width, foot - size.height), Align::Right)
    } else {
        (Point::new(outer.left(), likes.top() - size.height), Align::Left)
    };
    canvas.text_in(Rect::at(place, size), align, &StyledText::new(&verdict, Font::BODY, Role::Dim));
}

/// The place of a bar, from left to right.
fn place_of(axes: Axes, (i, bar): (usize, &WaterfallBar)) -> Rect {
    let (one, other) = (axes.at(to_figure(i) - BAR / 2.0, bar.from), axes.at(to_figure(i) + BAR / 2.0, bar.to));
    Rect::from_ends((one.x.min(other.x), one.x.max(other.x)), (one.y.min(other.y), one.y.max(other.y)))
}

fn draw_bars(canvas: &mut Canvas<'_>, bars: &[WaterfallBar], axes: Axes) {
    let room = axes.at(1.0, 0.0).x - axes.at(0.0, 0.0).x;
    for (i, bar) in bars.iter().enumerate() {
        let rect = place_of(axes, (i, bar));
        // Likes have no height: only their line at zero is drawn.
        if bar.line == Line::Likes {
            canvas.level(rect.across(), rect.center().y, Pen::solid(LIKES_LINE, Role::Figure(Line::Likes)));
        } else if bar.from != bar.to {
            canvas.add(Element::Box { rect, corner: 2.0, fill: Some(role_of(bar).into()), edge: None });
        }
        if bar.line != Line::Likes && bars.get(i + 1).is_some_and(|next| next.from == bar.to) {
            let y = axes.height(bar.to);
            canvas.add(Element::Line(vec![Point::new(rect.right(), y), Point::new(rect.right() + room * 0.2, y)], Pen::dotted(0.7, Role::Faint, 3.0)));
        }
    }
}

/// Amounts above or below their bars; one that would cover a bar, a line or another amount is left to the tooltip.
fn draw_amounts(canvas: &mut Canvas<'_>, (bars, amounts): (&[WaterfallBar], &[String]), axes: Axes, lines: &[Rect]) {
    let mut taken: Vec<Rect> = bars.iter().enumerate().map(|bar| place_of(axes, bar).grown(1.0, 2.0)).collect();
    let area = Rect::from_ends((axes.rect.left(), axes.rect.right() + RIGHT), (axes.rect.top() - OVER_PLOT, axes.rect.bottom()));
    taken.extend(lines);
    let order: Vec<usize> = by_importance(bars).collect();
    let sizes: Vec<Size> = order.iter().map(|i| canvas.size(&amounts[*i], Font::LABEL)).collect();
    let candidates = order.iter().zip(&sizes).map(|(i, size)| {
        let (bar, size) = (place_of(axes, (*i, &bars[*i])), Size { width: size.width + 2.0 * MARGIN, height: size.height });
        let (above, below) = (bar.top() - 3.0 - size.height, bar.bottom() + 3.0);
        let rows = if bars[*i].to < bars[*i].from { [below, above] } else { [above, below] };
        // Past a line that crosses the first row, too.
        let rows = rows.map(|y| [y, if y < bar.top() { y - size.height } else { y + size.height }]);
        let columns = [bar.center().x - size.width / 2.0, bar.right() - size.width, bar.left()];
        let columns = columns.map(|x| x.min(area.right() - size.width).max(area.left()));
        rows.into_iter().flatten().flat_map(|y| columns.map(|x| Rect::at(Point::new(x, y), size))).collect()
    });
    let places = free(&candidates.collect::<Vec<_>>(), &taken, area);
    for ((i, size), place) in order.iter().zip(sizes).zip(places) {
        let Some(place) = place else { continue };
        let text = StyledText::new(&amounts[*i], Font::LABEL, role_of_amount(&bars[*i]));
        canvas.text_on_ground(Rect::at(Point::new(place.left() + MARGIN, place.top()), size), Align::Middle, &text);
    }
}

/// The bars' places, the sums and likes first: a label that collides with those before it is left out.
fn by_importance(bars: &[WaterfallBar]) -> impl Iterator<Item = usize> {
    let (streams, sums): (Vec<usize>, Vec<usize>) = (0..bars.len()).partition(|i| matches!(bars[*i].line, Line::Stream(_)));
    sums.into_iter().chain(streams)
}

fn role_of_amount(bar: &WaterfallBar) -> Role {
    match bar.line {
        Line::Likes => Role::LikesText,
        Line::TakeHome if bar.to >= 0.0 => Role::Good,
        Line::Costs | Line::Tax => Role::Dim,
        Line::Stream(_) | Line::Gross | Line::TakeHome if bar.to < bar.from => Role::Bad,
        Line::Stream(_) | Line::Gross | Line::TakeHome => Role::Text,
    }
}

fn role_of(bar: &WaterfallBar) -> Role {
    if bar.line == Line::TakeHome && bar.to < 0.0 { Role::Bad } else { Role::Figure(bar.line) }
}

/// Names under the bars, in two rows by turns where one is too tight; one that still has no room is left to the tooltip.
fn draw_names(canvas: &mut Canvas<'_>, bars: &[WaterfallBar], axes: Axes, area: Rect) {
    let name = |(i, bar): (usize, &WaterfallBar)| {
        let (font, role) = match bar.line {
            Line::Likes => (Font::LABEL, Role::LikesText),
            Line::Gross | Line::TakeHome => (Font::LABEL, Role::Text),
            Line::Stream(_) | Line::Costs | Line::Tax => (Font::NOTE, Role::Dim),
        };
        let size = canvas.size(&bar.name, font);
        let x = axes.at(to_figure(i), 0.0).x - size.width / 2.0;
        (Rect::at(Point::new(x.min(area.right() - size.width), area.top() + 2.0), size), font, role)
    };
    let names: Vec<(Rect, Font, Role)> = bars.iter().enumerate().map(name).collect();
    let one_row = names.windows(2).all(|pair| pair[0].0.right() + NAMES_APART < pair[1].0.left());
    let order: Vec<usize> = by_importance(bars).collect();
    let rows = |i: &usize| {
        let first = names[*i].0.grown(NAMES_APART / 2.0, 0.0);
        let second = Rect::from_ends(first.across(), (first.top() + SECOND_ROW, first.bottom() + SECOND_ROW));
        if one_row || i.is_multiple_of(2) { vec![first, second] } else { vec![second, first] }
    };
    let candidates: Vec<Vec<Rect>> = order.iter().map(rows).collect();
    for (i, place) in order.iter().zip(free(&candidates, &[], area.grown(NAMES_APART, 0.0))) {
        let (_, font, role) = names[*i];
        if let Some(place) = place {
            canvas.text_in(place.grown(-NAMES_APART / 2.0, 0.0), Align::Middle, &StyledText::new(&bars[*i].name, font, role));
        }
    }
}
