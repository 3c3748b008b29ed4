//! The payments of the month under the pointer: every platform, and likes with nothing.

use std::iter::once;

use eframe::egui::{Id, Response, Ui};

use crate::app::charts::{ReadMonth, Scene, TooltipMark, TooltipRow, rows_tooltip_ui};
use crate::app::theme::Palette;
use crate::app::widgets::compute_once;
use crate::forecast::{Cash, Line};
use crate::plan::{Assumption, CountsAs};
use crate::report;
use crate::words::{CashText, Heading, Money};

/// Shows them beside the month.
pub(super) fn tooltip_ui(ui: &Ui, response: &Response, scene: &Scene<'_>, cash: &Cash, read: &ReadMonth) {
    let (palette, t) = (Palette::of(ui.visuals()), read.t);
    let rows = compute_once(ui.ctx(), Id::unique("payments under the pointer"), (scene.state(), t, palette.text), || rows(scene, cash, t, palette));
    rows_tooltip_ui(ui, response, read, &rows);
}

fn rows(scene: &Scene<'_>, cash: &Cash, t: usize, palette: &Palette) -> Vec<TooltipRow> {
    let (plan, forecast, money) = (scene.plan, scene.forecast, Money::of(scene.plan.currency()));
    let sum = |name: String, amount: f64, color| TooltipRow { name, amount: money.whole(amount), mark: TooltipMark::Rest, color };
    let color_of = |amount: f64, usual| if amount < 0.0 { palette.bad } else { usual };
    let streams = cash.streams.iter().filter(|of| report::is_enabled(plan, of.stream) || of.paid[t] > 0.0).map(|of| {
        // A loss leaves in its own month.
        let paid = of.paid[t] + forecast.at(Line::Stream(of.stream), t).min(0.0);
        TooltipRow {
            name: report::stream_name(plan, of.stream).to_owned(),
            amount: money.whole(paid),
            mark: TooltipMark::Square(palette.stream(of.stream)),
            color: color_of(paid, palette.dim),
        }
    });
    let nothing = money.whole(forecast.likes().into());
    let likes = TooltipRow { name: Heading::Likes.name().to_owned(), amount: nothing, mark: TooltipMark::Heart, color: palette.likes_text };
    let head = TooltipRow { name: forecast.month(t).long(), amount: String::new(), mark: TooltipMark::Head, color: palette.text };
    let left = cash.spendable[t];
    let private = plan.one_off(CountsAs::Private, t);
    let arrived = [
        sum(CashText::Earned.to_string(), forecast.at(Line::Gross, t), palette.dim),
        sum(CashText::PaidIn.to_string(), cash.cash_in[t], color_of(cash.cash_in[t], palette.text)),
    ];
    let spent = [
        sum(Heading::CostsAndTax.name().to_owned(), -(forecast.at(Line::Costs, t) + forecast.at(Line::Tax, t)), palette.dim),
        sum(Heading::Living.name().to_owned(), -plan.value(Assumption::LivingPerMonth), palette.dim),
    ];
    let private = (private != 0.0).then(|| sum(Heading::Private.name().to_owned(), -private, palette.dim));
    let left = sum(Heading::Spendable.name().to_owned(), left, color_of(left, palette.text));
    once(head).chain(arrived).chain(streams).chain([likes]).chain(spent).chain(private).chain([left]).collect()
}
