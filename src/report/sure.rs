//! How sure a forecast is, in words.

use std::iter::once;

use crate::forecast::futures::{Band, Futures};
use crate::forecast::{Forecast, Line};
use crate::plan::{GoalMeasure, Plan};

use super::table::{Cell, Table, WhenWide};
use super::{Money, plain};
use crate::words::number::fixed;

/// How far the median may lie from the plan as set before that needs a word.
const WORTH_A_WORD: f64 = 0.01;

/// A share of the futures as a person says it: "8 in 10", "83 in 100", "fewer than 1 in 100", "no", "all".
#[must_use]
pub fn in_words(share: f64) -> String {
    let hundredths = (share * 100.0).round();
    if share <= 0.0 {
        "no".to_owned()
    } else if share >= 1.0 {
        "all".to_owned()
    } else if hundredths < 1.0 {
        "fewer than 1 in 100".to_owned()
    } else if hundredths > 99.0 {
        "more than 99 in 100".to_owned()
    } else if hundredths % 10.0 == 0.0 {
        format!("{} in 10", fixed(hundredths / 10.0, 0))
    } else {
        format!("{} in 100", fixed(hundredths, 0))
    }
}

/// What a measure is called in a sentence.
pub(super) const fn measure_name(measure: GoalMeasure) -> &'static str {
    match measure {
        GoalMeasure::Gross => "gross",
        GoalMeasure::TakeHome => "take-home",
    }
}

/// Where 8 in 10 futures lie: "$2,011 to $3,912".
pub(super) const fn range_of_futures(band: &Band) -> Cell {
    Cell::Range(band.p10, band.p90)
}

/// Between which amounts most futures lie, and how likely the goal is.
#[expect(clippy::cast_precision_loss, reason = "at most a million futures")]
pub(super) fn how_sure(plan: &Plan, forecast: &Forecast, futures: &Futures) -> Table {
    let money = Money::of(plan.currency());
    let mut table = Table::new(plan.currency(), ["How sure is that?", "8 in 10 futures", "Half are above", "As set"]);
    // The tables above have the figures as set, too.
    table.when_wide = WhenWide::WithoutLast;
    for (name, band, line) in [("Gross", &futures.total_gross, Line::Gross), ("Take-home", &futures.total_take_home, Line::TakeHome)] {
        table.row([Cell::text(name), range_of_futures(band), Cell::Money(band.p50), Cell::Money(forecast.total(line))]);
    }
    let many = if futures.count == 1 { "future" } else { "futures" };
    let count = format!("{} {many}, seed {}.", plain(futures.count as f64), futures.seed);
    table.notes = once(count).chain(goal(forecast, futures, money)).chain(surprises(forecast, futures, money)).collect();
    table
}

/// The chance of the goal; nothing for a goal of nothing.
fn goal(forecast: &Forecast, futures: &Futures, money: Money) -> Option<String> {
    let chance = &futures.chance;
    if chance.goal == 0.0 {
        return None;
    }
    let (last, by_last) = (chance.monthly.last()?, chance.by_month.last()?);
    let month = forecast.month(forecast.months() - 1).long();
    let goal = format!("{} {}", money.rate(chance.goal), measure_name(chance.measure));
    let first = format!("The goal of {goal} a month: {} futures reach it in {month}", in_words(*last));
    Some(match forecast.months() {
        1 => format!("{first}."),
        _ => format!("{first}, {} in some month by then, {} in every month.", in_words(*by_last), in_words(chance.every_month)),
    })
}

/// Why half the futures come to more, or to less, than the plan as set; nothing where they do not.
#[must_use]
pub fn surprises(forecast: &Forecast, futures: &Futures, money: Money) -> Option<String> {
    let median = futures.total(futures.chance.measure).p50;
    let as_set = forecast.total(forecast.goal_line());
    let differs = (median - as_set).abs() > WORTH_A_WORD * as_set.abs();
    let why = if median > as_set { "good surprises are larger than bad ones, and they add up" } else { "the ranges leave more room below than above" };
    let than = if median > as_set { "more" } else { "less" };
    let (median, as_set) = (money.whole(median), money.whole(as_set));
    differs.then(|| format!("The middle one of all futures brings {median}, {than} than the {as_set} as set: {why}."))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_said_as_people_say_them() {
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
