//! Texts of the comparison of scenarios.

use std::fmt::{Formatter, Result};

use super::English;
use crate::words::{CompareText, Says, SweepText, plain};

impl Says<CompareText> for English {
    fn say(&self, text: &CompareText, f: &mut Formatter<'_>) -> Result {
        match text {
            CompareText::Chosen(chosen, all) if chosen == all => write!(f, "Compare: All {all}"),
            CompareText::Chosen(chosen, all) => write!(f, "Compare: {chosen} of {all}"),
            CompareText::AtMost(most) => write!(f, "At most {most} at a time; deselect another first"),
            CompareText::Against => f.write_str("against"),
            CompareText::ChooseTwo => f.write_str("Choose at least two to compare."),
            CompareText::Nothing => f.write_str("Nothing to compare yet"),
            CompareText::WhatIsAScenario => f.write_str("A scenario is a what-if of this plan. Add one, change some numbers, and compare it here."),
            CompareText::AddScenario => f.write_str("Add a scenario"),
            CompareText::OverTime => f.write_str("Over time"),
            CompareText::Bands => f.write_str("8 in 10 futures"),
            CompareText::HowOften => f.write_str("How often is it ahead, and by how much?"),
            CompareText::NoFutures => f.write_str("This plan runs no futures."),
            CompareText::Dots { one, other, count } => {
                #[expect(clippy::cast_precision_loss, reason = "at most a million")]
                let count = plain(*count as f64);
                write!(f, "{one} against {other} over all months, the same {count} futures for both; each dot is 1 future in 50")
            }
            CompareText::AsSet { one, other, by, money } => write!(f, "{one} against {other}: {} as set.", money.signed_whole(*by)),
            CompareText::Steps(from, to) => write!(f, "{from} to {to}: which change matters most?"),
            CompareText::Matrix => f.write_str("Futures in 100 in which the row is ahead of the column"),
            CompareText::SortBy(name) => write!(f, "Sort by {name}"),
            CompareText::Reference => f.write_str("reference"),
            CompareText::Lines(ends, money) => write!(f, "Total of each month; in the last: {}; likes {}", ends.join(", "), money.whole(0.0)),
            CompareText::DotsAhead(one, other, count) => write!(f, "50 dots, each 1 in 50 futures: {one} is ahead of {other} in {count} of them"),
            CompareText::Ahead(name) => write!(f, "{name} ahead"),
        }
    }
}

impl Says<SweepText> for English {
    fn say(&self, text: &SweepText, f: &mut Formatter<'_>) -> Result {
        match text {
            SweepText::Title => f.write_str("What if a number changed?"),
            SweepText::Change => f.write_str("Change"),
            SweepText::And => f.write_str("and"),
            SweepText::NothingElse => f.write_str("nothing else"),
            SweepText::AndShow => f.write_str("and show"),
            SweepText::Total => f.write_str("the total, as set"),
            SweepText::Reached => f.write_str("the total 8 in 10 futures reach"),
            SweepText::Chance => f.write_str("the chance of the goal in the last month"),
            SweepText::CannotChange => f.write_str("One of these numbers cannot change here; choose another."),
            SweepText::In(name) => write!(f, "In {name}; click a point to add it as a scenario"),
            SweepText::Now(value) => write!(f, "now {value}"),
            SweepText::Here => f.write_str("now"),
            SweepText::ClickToAdd => f.write_str("Click to add this as a scenario"),
            SweepText::Target(figure) => write!(f, "goal {figure}"),
            SweepText::Line(name, [[first, from], [last, to]]) => write!(f, "{name} over its track: {first} at {from}, {last} at {to}"),
            SweepText::Map([x, y], [least, most]) => write!(f, "{x} and {y} over their tracks: {least} to {most}"),
        }
    }
}
