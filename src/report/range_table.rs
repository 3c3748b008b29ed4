//! The band of the futures and the chance of the goal.

use std::iter::once;

use crate::forecast::futures::{Band, Futures, is_beyond_futures};
use crate::forecast::goal_seek::Figure;
use crate::forecast::{Forecast, Line};
use crate::plan::Plan;

use super::table::{Cell, Table, WhenWide};
use crate::words::report::{Sentence, Share};
use crate::words::{Heading, Money, RangeText};

/// The part of the figure as set by which the median may differ before it is explained.
const WORTH_A_WORD: f64 = 0.01;

/// A share of the futures before the word "futures": "8 in 10", "83 in 100", "fewer than 1 in 100", "no", "all".
#[must_use]
pub fn in_words(share: f64) -> String {
    Share(share).to_string()
}

/// The note that amounts are beyond those that futures hold: in the futures of a plan, or as set in a plan without.
pub(super) fn beyond_futures(forecast: &Forecast, futures: Option<&Futures>) -> Option<Sentence> {
    match futures {
        Some(futures) => futures.is_cut_off.then_some(Sentence::CutOff),
        None => is_beyond_futures(forecast).then_some(Sentence::BeyondFutures),
    }
}

/// The note that amounts behind a figure are beyond those that futures hold.
#[must_use]
pub const fn beyond_futures_in(figure: Figure) -> Sentence {
    if figure.is_of_futures() { Sentence::CutOff } else { Sentence::BeyondFutures }
}

/// The band: "$2,011 to $3,912".
pub(super) const fn range_of_futures(band: &Band) -> Cell {
    Cell::Range(band.p10, band.p90)
}

/// The amounts between which most futures are, and the chance of the goal.
pub(super) fn range_of_totals(plan: &Plan, forecast: &Forecast, futures: &Futures) -> Table {
    let money = Money::of(plan.currency());
    let mut table = Table::new(plan.currency(), [Heading::HowSure, Heading::EightInTen, Heading::HalfAreAbove, Heading::AsSet]);
    // The tables above have the figures as set, too.
    table.when_wide = WhenWide::WithoutLast;
    for (name, band, line) in [(Heading::Gross, &futures.total_gross, Line::Gross), (Heading::TakeHome, &futures.total_take_home, Line::TakeHome)] {
        table.row([Cell::text(name), range_of_futures(band), Cell::Money(band.p50), Cell::Money(forecast.total(line))]);
    }
    let futures_run = Sentence::Futures { count: futures.count, seed: futures.seed };
    let sentences = once(futures_run).chain(goal(forecast, futures, money)).map(|sentence| sentence.to_string());
    table.notes = sentences.chain(surprises(forecast, futures, money)).collect();
    table
}

/// The chance of the goal; nothing for a goal of zero.
fn goal(forecast: &Forecast, futures: &Futures, money: Money) -> Option<Sentence> {
    let chance = &futures.chance;
    if chance.goal == 0.0 {
        return None;
    }
    let (in_month, in_some) = (*chance.monthly.last()?, *chance.by_month.last()?);
    Some(Sentence::GoalChance {
        goal: chance.goal,
        money,
        measure: chance.measure,
        month: forecast.month(forecast.months() - 1),
        in_month,
        in_some_and_all: (forecast.months() > 1).then_some([in_some, chance.every_month]),
    })
}

/// The note on a median future that differs from the plan as set, or on amounts that were cut off; `None` if neither is so.
#[must_use]
fn surprises(forecast: &Forecast, futures: &Futures, money: Money) -> Option<String> {
    if futures.is_cut_off {
        return Some(Sentence::CutOff.to_string());
    }
    let median = futures.total(futures.chance.measure).p50;
    let as_set = forecast.total(forecast.goal_line());
    let differs = (median - as_set).abs() > WORTH_A_WORD * as_set.abs();
    differs.then(|| Sentence::Median { median, as_set, money }.to_string())
}

/// The band of the total, and the median or why it differs from the plan as set.
#[must_use]
pub fn futures_in_words(plan: &Plan, forecast: &Forecast, futures: &Futures) -> String {
    let money = Money::of(plan.currency());
    let band = futures.total(plan.goal_measure());
    let explained = surprises(forecast, futures, money).unwrap_or_else(|| RangeText::HalfHaveMore(band.p50, money).to_string());
    format!("{} {explained}", RangeText::Band { count: futures.count, low: band.p10, high: band.p90, money })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_in_plain_words() {
        let cases = [
            (0.0, "no"),
            (0.004, "fewer than 1 in 100"),
            (0.01, "1 in 100"),
            (0.5, "5 in 10"),
            (0.796, "8 in 10"),
            (0.83, "83 in 100"),
            (0.994, "99 in 100"),
            (0.996, "more than 99 in 100"),
            (1.0, "all"),
        ];
        for (share, words) in cases {
            assert_eq!(in_words(share), words, "{share}");
        }
    }
}
