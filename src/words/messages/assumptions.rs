//! The numbers of a plan: cards, rows, fields and ranges.

use std::fmt;

use super::plan::bad_range;
use crate::words::assumptions::{AssumptionsSentence, AssumptionsText, End, NumberHelp, RowPart};
use crate::words::translation::say;

impl fmt::Display for AssumptionsText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        say!(
            f,
            match self {
                Self::Likes => "assumptions-likes",
                Self::Live => "assumptions-live",
                Self::Costs => "assumptions-costs",
                Self::Seasons => "assumptions-seasons",
                Self::LikesMore => "assumptions-likes-more",
                Self::LikesNote => "assumptions-likes-note",
                Self::SeasonsNote => "assumptions-seasons-note",
                Self::StreamMore => "assumptions-stream-more",
                Self::WhenPaid => "assumptions-when-paid",
                Self::Cash => "assumptions-cash",
                Self::PlanName => "assumptions-plan-name",
                Self::PlanMore => "assumptions-plan-more",
                Self::AddStream => "assumptions-add-stream",
                Self::AddStreamTip => "assumptions-add-stream-tip",
                Self::RemoveStream => "assumptions-remove-stream",
                Self::GoalAMonth => "assumptions-goal-a-month",
                Self::Off => "assumptions-off",
                Self::Differs => "assumptions-differs",
                Self::EightInTen => "assumptions-eight-in-ten",
                Self::NoRange => "assumptions-no-range",
                Self::Sources => "assumptions-sources",
                Self::Note => "assumptions-note",
                Self::Lock => "assumptions-lock",
                Self::Unlock => "assumptions-unlock",
                Self::RangeOff => "assumptions-range-off",
                Self::RangeOn => "assumptions-range-on",
                Self::MakeBase => "assumptions-make-base",
                Self::SourcesTip => "assumptions-sources-tip",
                Self::SourceTip => "assumptions-source-tip",
                Self::NoteTip => "assumptions-note-tip",
                Self::LockTip => "assumptions-lock-tip",
                Self::Locked => "assumptions-locked",
                Self::RangeOffTip => "assumptions-range-off-tip",
                Self::RangeOnTip => "assumptions-range-on-tip",
                Self::NoRangeAtZero => "assumptions-no-range-at-zero",
                Self::TurnOff => "assumptions-turn-off",
                Self::TurnOn => "assumptions-turn-on",
                Self::Numbers => "assumptions-numbers",
                Self::NumbersTip => "assumptions-numbers-tip",
                Self::View => "assumptions-view",
                Self::YearBefore => "assumptions-year-before",
                Self::YearAfter => "assumptions-year-after",
            }
        )
    }
}

impl fmt::Display for AssumptionsSentence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotAccepted(reason) => say!(f, "assumptions-sentence-not-accepted", reason),
            Self::CountedIn(name) => say!(f, "assumptions-sentence-counted-in", name),
            Self::Part(RowPart::Sources, name) => say!(f, "assumptions-sentence-part-sources", name),
            Self::Part(RowPart::Note, name) => say!(f, "assumptions-sentence-part-note", name),
            Self::Part(RowPart::Lock, name) => say!(f, "assumptions-sentence-part-lock", name),
            Self::Part(RowPart::Range, name) => say!(f, "assumptions-sentence-part-range", name),
            Self::Part(RowPart::Difference, name) => say!(f, "assumptions-sentence-part-difference", name),
            Self::Of(name, text) => say!(f, "assumptions-sentence-of", name, text),
            Self::End(End::Low, name) => say!(f, "assumptions-sentence-end-low", name),
            Self::End(End::High, name) => say!(f, "assumptions-sentence-end-high", name),
            Self::TypeEnd(End::Low, name) => say!(f, "assumptions-sentence-type-end-low", name),
            Self::TypeEnd(End::High, name) => say!(f, "assumptions-sentence-type-end-high", name),
            Self::EightInTen(low, high) => say!(f, "assumptions-sentence-eight-in-ten", low, high),
            Self::Ranged(value, [low, high]) => say!(f, "assumptions-sentence-ranged", value, low, high),
            Self::Base(value) => say!(f, "assumptions-sentence-base", value),
            Self::ResetToSaved(value) => say!(f, "assumptions-sentence-reset-to-saved", value),
            Self::ResetToBase(value) => say!(f, "assumptions-sentence-reset-to-base", value),
            Self::BadRange(numbers, reason, limits) => bad_range(numbers.clone(), *reason, limits.clone(), f),
            Self::OutsideLimits([value, low, high]) => say!(f, "assumptions-sentence-outside-limits", value, low, high),
            Self::Months(months) => say!(f, "assumptions-sentence-months", months),
            Self::Month(month) => f.write_str(&month.short()),
            Self::Factor(factor) => say!(f, "assumptions-sentence-factor", factor),
            Self::EarnsNever => say!(f, "assumptions-sentence-earns-never"),
            Self::EarnsFrom(first) => say!(f, "assumptions-sentence-earns-from", first = first.long()),
            Self::EarnsFromTo(first, last) => say!(f, "assumptions-sentence-earns-from-to", first = first.long(), last = last.long()),
            Self::More(count) => say!(f, "assumptions-sentence-more", count),
            Self::MostStreams(most) => say!(f, "assumptions-sentence-most-streams", most),
        }
    }
}

impl fmt::Display for NumberHelp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { key, default, range, limits: [least, most] } = self;
        match range {
            None => say!(f, "number-help", help = key.help(), default, least, most),
            Some([low, high]) => say!(f, "number-help-with-range", help = key.help(), default, low, high, least, most),
        }
    }
}
