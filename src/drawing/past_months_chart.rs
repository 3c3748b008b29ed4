//! Past months as stacks of the streams' earnings, the planned band, and the band given the past from today on.

use super::axis::ends_with_goal;
use super::canvas::{Canvas, Hang, StyledText};
use super::element::{Align, Element, HAIRLINE, Ink, Pen, TOTAL_LINE};
use super::geometry::{Point, Rect, Size, to_figure};
use super::gutter::{self, GutterLabel, Mark, draw_labels};
use super::labels::Anchor;
use super::months::{MonthsChart, MonthsFrame, UNDER, months_axis, spread};
use super::palette::Role;
use super::plot::Axes;
use super::typeface::Font;
use crate::forecast::futures::{Bands, Futures, Given};
use crate::forecast::{KnownMonths, Line, PastMonth};
use crate::ledger::Date;
use crate::plan::{Day, YearMonth};
use crate::words::reality_view::RealityText;
use crate::words::{ChartText, RealityWord};

/// Room under the months for their earnings.
const TOTALS: f32 = 16.0;
/// Room under the plot.
pub const UNDER_PAST: f32 = UNDER + TOTALS;
/// The width of a stack, in months.
const STACK: f64 = 0.64;
/// The strength of the stack of a month that is not over.
const RUNNING: f32 = 0.5;
/// The space in the tag of today.
const TAG: (f32, f32) = (7.0, 2.0);

/// The past of a plan, and its futures.
#[derive(Clone, Copy, Debug)]
pub struct ChartedPast<'a> {
    /// The months that really were.
    pub months: &'a KnownMonths,
    /// The futures of the plan, once they are known.
    pub planned: Option<&'a Futures>,
    /// The futures given the past, once they are known.
    pub given: Option<&'a Given>,
    /// Whether those belong to the plan that is drawn.
    pub fresh: bool,
    /// The day of the line between past and future.
    pub today: Date,
}

impl ChartedPast<'_> {
    /// The ends of the axis.
    #[must_use]
    pub fn axis(&self, goal: f64) -> (f64, f64) {
        ends_with_goal(ends(self), goal)
    }

    /// The axes of so many months, with room for the stack of the first and the last, and of these amounts.
    #[must_use]
    pub fn axes(frame: &MonthsFrame, months: usize, y: (f64, f64)) -> Axes {
        Axes { x: (-0.6, to_figure(months) - 0.4), ..frame.axes(months, y) }
    }

    /// The first month after the last known one.
    #[must_use]
    pub fn to_come(&self) -> usize {
        self.months.known.last().map_or(0, |month| month.t + 1)
    }
}

/// The least and the greatest amount.
fn ends(of: &ChartedPast<'_>) -> (f64, f64) {
    let past = of.months.known.iter().chain(of.months.running.iter().map(|running| &running.so_far));
    let sums = past.flat_map(|month| [true, false].map(|gains| month.earned.iter().flatten().filter(|amount| (**amount >= 0.0) == gains).sum::<f64>()));
    let bands = of.planned.iter().map(|futures| &futures.gross).chain(of.given.iter().map(|given| &given.futures.gross));
    let bands = bands.flat_map(|bands| bands.p10.iter().chain(&bands.p90).copied());
    sums.chain(bands).fold((0.0, 0.0), |(low, high): (f64, f64), amount| (low.min(amount), high.max(amount)))
}

/// Adds the chart.
pub fn draw_past(canvas: &mut Canvas<'_>, chart: &MonthsChart<'_>, of: &ChartedPast<'_>) {
    let MonthsChart { charted, frame, axes } = *chart;
    axes.draw(canvas, charted.money(), frame.goal.as_deref(), |inside| {
        draw_bands(inside, axes, of);
        for month in &of.months.known {
            draw_stack(inside, chart, (month, 1.0));
        }
        if let Some(running) = &of.months.running {
            draw_stack(inside, chart, (&running.so_far, RUNNING));
        }
    });
    let likes = chart.draw_likes(canvas);
    chart.draw_months(canvas);
    draw_totals(canvas, chart, of);
    draw_today(canvas, chart, of);
    draw_labels(canvas, axes.rect, frame.gutter, &labels(axes, of, likes));
}

/// The planned band, dashed, and the new one from the first month to come on.
fn draw_bands(canvas: &mut Canvas<'_>, axes: Axes, of: &ChartedPast<'_>) {
    if let Some(planned) = of.planned.map(|futures| &futures.gross) {
        let xs = months_axis(planned.p50.len());
        canvas.add(axes.area(&xs, [&spread(&planned.p10), &spread(&planned.p90)], Ink::of(Role::Costs, 0.16)));
        for row in [&planned.p10, &planned.p90] {
            canvas.add(axes.line(&xs, &spread(row), Pen::dashed(HAIRLINE, Role::Dim, (4.0, 3.0))));
        }
    }
    let Some((xs, new)) = of.given.and_then(|given| to_come(&given.futures.gross, of.to_come())) else { return };
    for (low, high, strength) in [(&new.p10, &new.p90, 0.26), (&new.p25, &new.p75, 0.4)] {
        canvas.add(axes.area(&xs, [low, high], Ink::of(role_of_band(of), strength)));
    }
    canvas.add(axes.line(&xs, &new.p50, Pen::solid(TOTAL_LINE, role_of_words(of))));
}

const fn role_of_band(of: &ChartedPast<'_>) -> Role {
    if of.fresh { Role::Accent } else { Role::Costs }
}

/// Weaker for the futures of a plan that is no longer on screen.
const fn role_of_words(of: &ChartedPast<'_>) -> Role {
    if of.fresh { Role::Text } else { Role::Dim }
}

/// The months to come with their bands, from the end of the last known month to that of the plan.
fn to_come(bands: &Bands, from: usize) -> Option<(Vec<f64>, Bands)> {
    let months = bands.p50.len();
    let last = months.checked_sub(1).filter(|last| from <= *last)?;
    let places = (from..months).map(to_figure);
    let xs = [to_figure(from) - 0.5].into_iter().chain(places).chain([to_figure(last) + 0.4]).collect();
    let row = |row: &[f64]| [row[from]].into_iter().chain(row[from..].iter().copied()).chain([row[last]]).collect();
    let Bands { p10, p25, p50, p75, p90, mean } = bands;
    Some((xs, Bands { p10: row(p10), p25: row(p25), p50: row(p50), p75: row(p75), p90: row(p90), mean: row(mean) }))
}

/// The earnings of a month by stream, gains up from zero and losses down; weaker while the month runs.
fn draw_stack(canvas: &mut Canvas<'_>, chart: &MonthsChart<'_>, (month, strength): (&PastMonth, f32)) {
    let MonthsChart { charted, axes, .. } = *chart;
    let (mut gains, mut losses) = (0.0, 0.0);
    let x = to_figure(month.t);
    for (stream, amount) in charted.forecast.streams().zip(&month.earned) {
        let Some(amount) = amount.filter(|amount| *amount != 0.0) else { continue };
        let side = if amount < 0.0 { &mut losses } else { &mut gains };
        let (from, to) = (*side, *side + amount);
        *side = to;
        let (low, high) = (axes.at(x - STACK / 2.0, from.min(to)), axes.at(x + STACK / 2.0, from.max(to)));
        let fill = Some(Ink::of(Role::Figure(Line::Stream(stream)), strength));
        let edge = Some(Pen::solid(HAIRLINE, Role::Panel));
        canvas.add(Element::Box { rect: Rect::from_ends((low.x, high.x), (high.y, low.y)), corner: 0.0, fill, edge });
    }
}

/// The earnings of each past month under the axis, as many as fit.
fn draw_totals(canvas: &mut Canvas<'_>, chart: &MonthsChart<'_>, of: &ChartedPast<'_>) {
    let MonthsChart { charted, axes, .. } = *chart;
    let months = &of.months.known;
    let Some(first) = months.first() else { return };
    let room = axes.at(1.0, 0.0).x - axes.at(0.0, 0.0).x;
    let y = axes.rect.bottom() + UNDER;
    let texts: Vec<(f32, String)> = months.iter().map(|month| (axes.at(to_figure(month.t), 0.0).x, charted.money().compact(month.gross()))).collect();
    let widest = texts.iter().map(|(_, text)| canvas.size(text, Font::LABEL).width).fold(0.0, f32::max);
    let every = [1_u8, 2, 3, 6, 12, 24].into_iter().find(|every| widest + 6.0 <= f32::from(*every) * room).unwrap_or(48);
    for (x, text) in texts.iter().step_by(every.into()) {
        canvas.text(Point::new(*x, y), (Align::Middle, Hang::Top), &StyledText::new(text, Font::LABEL, Role::Text));
    }
    let earned = StyledText::new(RealityWord::Earned.word(), Font::NOTE, Role::Faint);
    let left = axes.at(to_figure(first.t), 0.0).x - widest / 2.0 - 8.0;
    canvas.text(Point::new(left, y), (Align::Right, Hang::Top), &earned);
}

/// The line at today, or at the last day that is in where today is outside the plan.
fn draw_today(canvas: &mut Canvas<'_>, chart: &MonthsChart<'_>, of: &ChartedPast<'_>) {
    let (MonthsChart { charted, axes, .. }, today) = (*chart, of.today);
    let months = || (0..charted.forecast.months()).map(|t| (t, charted.forecast.month(t)));
    let place = |t: usize, days: u8, month: YearMonth| to_figure(t) - 0.5 + f64::from(days) / f64::from(Day::last_of(month).day());
    let now = u16::try_from(today.year()).ok().zip(u8::try_from(today.month()).ok()).and_then(|(year, month)| YearMonth::new(year, month).ok());
    let day = u8::try_from(today.day()).unwrap_or(1);
    let at_today = months().find(|(_, month)| Some(*month) == now).map(|(t, month)| (place(t, day - 1, month), RealityText::Today(day, month)));
    let in_data = || {
        let until = of.months.until?;
        months().find(|(_, month)| *month == until.month()).map(|(t, month)| (place(t, until.day(), month), RealityText::Until(until)))
    };
    let Some((x, text)) = at_today.or_else(in_data) else { return };
    let (x, text, rect) = (axes.at(x, 0.0).x, text.to_string(), axes.rect);
    canvas.upright(x, rect.down(), Pen::solid(1.5, Role::Text));
    let size = canvas.size(&text, Font::LABEL);
    let tag = Size { width: size.width + 2.0 * TAG.0, height: size.height + 2.0 * TAG.1 };
    let left = (x - tag.width / 2.0).clamp(rect.left(), (rect.right() - tag.width).max(rect.left()));
    canvas.add(Element::Box { rect: Rect::at(Point::new(left, rect.top()), tag), corner: 6.0, fill: Some(Role::Text.into()), edge: None });
    let place = Rect::at(Point::new(left + TAG.0, rect.top() + TAG.1), size);
    canvas.text_in(place, Align::Left, &StyledText::new(&text, Font::LABEL, Role::Panel));
}

/// The labels of the bands and of likes.
fn labels(axes: Axes, of: &ChartedPast<'_>, likes: GutterLabel) -> Vec<GutterLabel> {
    let last = |row: &[f64]| row.last().copied().unwrap_or(0.0);
    let planned = of.planned.map(|futures| GutterLabel {
        text: RealityText::PlannedBand.to_string(),
        mark: (Mark::Outline, Role::Dim.into()),
        role: Role::Dim,
        anchor: Anchor { y: axes.height(last(&futures.gross.p90)), weight: 1.0 },
    });
    let new = of.given.filter(|given| to_come(&given.futures.gross, of.to_come()).is_some()).map(|given| {
        let (bands, words) = (&given.futures.gross, role_of_words(of));
        let middle = f64::midpoint(last(&bands.p75), last(&bands.p90));
        let band = (RealityText::NewBand.to_string(), (Mark::Area, Ink::of(role_of_band(of), 0.5)), (middle, 2.0));
        let median = (ChartText::Median.to_string(), (Mark::Line, words.into()), (last(&bands.p50), gutter::LINE));
        [band, median].map(|(text, mark, (amount, weight))| GutterLabel { text, mark, role: words, anchor: Anchor { y: axes.height(amount), weight } })
    });
    planned.into_iter().chain(new.into_iter().flatten()).chain([likes]).collect()
}
