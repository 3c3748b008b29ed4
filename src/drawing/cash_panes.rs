//! The cash over the months: the money that is left, and earnings beside payments.

use super::canvas::{Canvas, Hang, StyledText};
use super::element::{Align, Element, HAIRLINE, Ink, Pen};
use super::geometry::{Point, Rect, to_figure};
use super::goal_tag::axis_width;
use super::gutter::{self, GutterLabel, Mark, draw_labels};
use super::labels::Anchor;
use super::money_chart::{ChartedCash, draw_money};
use super::months::{ChartedPlan, MonthsChart, MonthsFrame};
use super::palette::Role;
use super::plot::Axes;
use super::typeface::Font;
use crate::forecast::{Cash, Line};
use crate::words::CashText;

/// Room for the title of a plot.
const TITLE: f32 = 18.0;
/// Between the plots.
const BETWEEN: f32 = 14.0;
/// The part of the height that the money takes.
const MONEY: f32 = 0.68;
/// The widths of the bars of a month, where it has room for them.
const EARNED: f32 = 25.0;
const PAID: f32 = 16.0;
/// The part of a month that the wider bar takes at most.
const MOST: f32 = 0.72;

/// The places of both plots.
#[derive(Clone, Debug)]
pub struct CashPanes {
    money: MonthsFrame,
    payments: MonthsFrame,
}

impl CashPanes {
    /// The plots in this place, with so much room under the lower one.
    #[must_use]
    pub fn new(outer: Rect, under: f32) -> Option<Self> {
        let middle = outer.top() + (outer.height() - under) * MONEY;
        let money = MonthsFrame::new(Rect::from_ends(outer.across(), (outer.top() + TITLE, middle)), None, 0.0)?;
        let payments = MonthsFrame::new(outer.with_top(middle + BETWEEN + TITLE), None, under)?;
        Some(Self { money, payments })
    }

    /// Both charts, with these ends of their axes.
    #[must_use]
    pub fn charts<'a>(&'a self, charted: ChartedPlan<'a>, [money, payments]: [(f64, f64); 2]) -> [MonthsChart<'a>; 2] {
        let months = charted.forecast.months();
        [(&self.money, money), (&self.payments, payments)].map(|(frame, y)| {
            // Half a month to either side: the bars of the first and the last month are whole.
            MonthsChart { charted, frame, axes: Axes { x: (-0.6, to_figure(months) - 0.4), ..frame.axes(months, y) } }
        })
    }
}

/// Adds both charts.
pub fn draw_cash(canvas: &mut Canvas<'_>, [money, payments]: &[MonthsChart<'_>; 2], of: &ChartedCash<'_>) {
    draw_title(canvas, money.axes.rect, CashText::Spendable);
    draw_money(canvas, money, of);
    draw_title(canvas, payments.axes.rect, CashText::EarnedAndPaid);
    draw_payments(canvas, payments, of.cash);
}

/// Adds the title over a plot, at the left end of its amounts.
fn draw_title(canvas: &mut Canvas<'_>, plot: Rect, title: CashText) {
    let place = Point::new(plot.left() - axis_width(None), plot.top() - TITLE - 2.0);
    canvas.text(place, (Align::Left, Hang::Middle), &StyledText::new(&title.to_string(), Font::STRONG, Role::Text));
}

/// Adds earnings and payments with likes at zero, the months and the labels.
fn draw_payments(canvas: &mut Canvas<'_>, chart: &MonthsChart<'_>, cash: &Cash) {
    let MonthsChart { charted: ChartedPlan { forecast, .. }, frame, axes } = *chart;
    let money = chart.charted.money();
    axes.draw(canvas, money, None, |inside| draw_bars(inside, chart, cash));
    let likes = chart.draw_likes(canvas);
    chart.draw_months(canvas);
    let last = forecast.months() - 1;
    let label = |text: CashText, mark: (Mark, Ink), (y, weight): (f64, f32)| GutterLabel {
        text: text.to_string(),
        mark,
        role: Role::Text,
        anchor: Anchor { y: axes.height(y), weight },
    };
    let (earned, paid) = (forecast.at(Line::Gross, last), cash.cash_in[last]);
    let labels = [
        label(CashText::EarnedAmount(earned, money), (Mark::Outline, Role::Dim.into()), (earned, gutter::LINE)),
        label(CashText::PaidAmount(paid, money), (Mark::Area, Role::Good.into()), (paid, gutter::LINE)),
        likes,
    ];
    draw_labels(canvas, axes.rect, frame.gutter, &labels);
}

fn draw_bars(canvas: &mut Canvas<'_>, chart: &MonthsChart<'_>, cash: &Cash) {
    let MonthsChart { charted: ChartedPlan { forecast, .. }, axes, .. } = *chart;
    let room = axes.at(1.0, 0.0).x - axes.at(0.0, 0.0).x;
    let wide = EARNED.min(room * MOST);
    let narrow = wide * PAID / EARNED;
    let bar = |t: usize, amount: f64, width: f32| {
        let (x, zero, y) = (axes.at(to_figure(t), 0.0).x, axes.height(0.0), axes.height(amount));
        Rect::from_ends((x - width / 2.0, x + width / 2.0), (y.min(zero), y.max(zero)))
    };
    for (t, (earned, paid)) in forecast.row(Line::Gross).iter().zip(&cash.cash_in).enumerate() {
        let fill = if *paid < 0.0 { Role::Bad } else { Role::Good };
        canvas.add(Element::Box { rect: bar(t, *paid, narrow), corner: 1.0, fill: Some(fill.into()), edge: None });
        canvas.add(Element::Box { rect: bar(t, *earned, wide), corner: 2.0, fill: None, edge: Some(Pen::solid(HAIRLINE, Role::Dim)) });
    }
}
