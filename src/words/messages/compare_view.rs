//! Texts of the comparison of scenarios.

use std::fmt;

use crate::words::translation::say;
use crate::words::{CompareText, SweepText, plain};

impl fmt::Display for CompareText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Chosen(chosen, all) if chosen == all => say!(f, "compare-all-chosen", all),
            Self::Chosen(chosen, all) => say!(f, "compare-chosen", chosen, all),
            Self::AtMost(most) => say!(f, "compare-at-most", most),
            Self::Against => say!(f, "compare-against"),
            Self::ChooseTwo => say!(f, "compare-choose-two"),
            Self::Nothing => say!(f, "compare-nothing"),
            Self::WhatIsAScenario => say!(f, "compare-what-is-a-scenario"),
            Self::AddScenario => say!(f, "compare-add-scenario"),
            Self::OverTime => say!(f, "compare-over-time"),
            Self::Bands => say!(f, "compare-bands"),
            Self::HowOften => say!(f, "compare-how-often"),
            Self::NoFutures => say!(f, "compare-no-futures"),
            Self::Dots { one, other, count } => {
                #[expect(clippy::cast_precision_loss, reason = "at most a million")]
                let count = plain(*count as f64);
                say!(f, "compare-dots", one, other, count)
            }
            Self::AsSet { one, other, by, money } => say!(f, "compare-as-set", one, other, by = money.signed_whole(*by)),
            Self::Steps(from, to) => say!(f, "compare-steps", from, to),
            Self::Matrix => say!(f, "compare-matrix"),
            Self::SortBy(name) => say!(f, "compare-sort-by", name),
            Self::Reference => say!(f, "compare-reference"),
            Self::Lines(ends, money) => say!(f, "compare-lines", ends = ends.join(", "), zero = money.whole(0.0)),
            Self::DotsAhead(one, other, count) => say!(f, "compare-dots-ahead", one, other, count),
            Self::Ahead(name) => say!(f, "compare-ahead", name),
        }
    }
}

impl fmt::Display for SweepText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Title => say!(f, "sweep-title"),
            Self::Change => say!(f, "sweep-change"),
            Self::And => say!(f, "sweep-and"),
            Self::NothingElse => say!(f, "sweep-nothing-else"),
            Self::AndShow => say!(f, "sweep-and-show"),
            Self::Total => say!(f, "sweep-total"),
            Self::Reached => say!(f, "sweep-reached"),
            Self::Chance => say!(f, "sweep-chance"),
            Self::CannotChange => say!(f, "sweep-cannot-change"),
            Self::In(name) => say!(f, "sweep-in", name),
            Self::Now(value) => say!(f, "sweep-now", value),
            Self::Here => say!(f, "sweep-here"),
            Self::ClickToAdd => say!(f, "sweep-click-to-add"),
            Self::EnterToAdd => say!(f, "sweep-enter-to-add"),
            Self::Target(figure) => say!(f, "sweep-target", figure),
            Self::Line(name, [[first, from], [last, to]]) => say!(f, "sweep-line", name, first, from, last, to),
            Self::Map([x, y], [least, most]) => say!(f, "sweep-map", x, y, least, most),
        }
    }
}
