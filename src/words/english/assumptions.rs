//! The numbers of a plan: cards, rows, fields and ranges.

use std::fmt::{Formatter, Result};

use super::English;
use super::plan::bad_range;
use crate::words::assumptions::{AssumptionsSentence, AssumptionsText, End, NumberHelp, RowPart};
use crate::words::{Names, Says};

impl Says<AssumptionsText> for English {
    fn say(&self, text: &AssumptionsText, f: &mut Formatter<'_>) -> Result {
        f.write_str(match text {
            AssumptionsText::Likes => "♥ Likes",
            AssumptionsText::Live => "LIVE schedule and audience",
            AssumptionsText::Costs => "Costs and tax",
            AssumptionsText::Seasons => "Seasons",
            AssumptionsText::LikesMore => "Lift from likes",
            AssumptionsText::LikesNote => "Likes pay nothing. If you believe that more likes bring more viewers, set a lift here; it counts under gifts.",
            AssumptionsText::SeasonsNote => "Each month compared with a usual one, for seasonal streams.",
            AssumptionsText::StreamMore => "Growth, season and months",
            AssumptionsText::WhenPaid => "When it is paid",
            AssumptionsText::Cash => "Cash",
            AssumptionsText::PlanName => "Name of the plan",
            AssumptionsText::PlanMore => "Note and exchange rate",
            AssumptionsText::AddStream => "Add a stream",
            AssumptionsText::AddStreamTip => "A stream of your own, for other income",
            AssumptionsText::RemoveStream => "Remove this stream",
            AssumptionsText::GoalAMonth => "Goal a month",
            AssumptionsText::Off => "off",
            AssumptionsText::Differs => ", differs from the base",
            AssumptionsText::EightInTen => "8 in 10:",
            AssumptionsText::NoRange => "No range",
            AssumptionsText::Sources => "Sources",
            AssumptionsText::Note => "Note",
            AssumptionsText::Lock => "Lock",
            AssumptionsText::Unlock => "Unlock",
            AssumptionsText::RangeOff => "Turn the range off",
            AssumptionsText::RangeOn => "Turn the range on",
            AssumptionsText::MakeBase => "Make this the base's value",
            AssumptionsText::SourcesTip => "Source of this number, published claims, and your note",
            AssumptionsText::SourceTip => "Source of this number, and your note",
            AssumptionsText::NoteTip => "Your note on this number",
            AssumptionsText::LockTip => "Lock: “What would it take?” will then not move it",
            AssumptionsText::Locked => "Locked: “What would it take?” will not move it",
            AssumptionsText::RangeOffTip => "Turn the range off; it is kept for later",
            AssumptionsText::RangeOnTip => "Turn the range on, or type 90 to 250 or ±20%",
            AssumptionsText::NoRangeAtZero => "A number at zero has no range",
            AssumptionsText::TurnOff => "Turn off; its numbers stay",
            AssumptionsText::TurnOn => "Turn on",
            AssumptionsText::Numbers => "Numbers",
            AssumptionsText::NumbersTip => "Show or hide the numbers of the plan",
            AssumptionsText::View => "View",
            AssumptionsText::YearBefore => "Year before",
            AssumptionsText::YearAfter => "Year after",
        })
    }
}

impl Says<AssumptionsSentence> for English {
    fn say(&self, sentence: &AssumptionsSentence, f: &mut Formatter<'_>) -> Result {
        match sentence {
            AssumptionsSentence::NotAccepted(reason) => write!(f, "Not accepted: {reason}"),
            AssumptionsSentence::CountedIn(name) => write!(f, "{name} counted in"),
            AssumptionsSentence::Part(RowPart::Sources, name) => write!(f, "Sources: {name}"),
            AssumptionsSentence::Part(RowPart::Note, name) => write!(f, "Note: {name}"),
            AssumptionsSentence::Part(RowPart::Lock, name) => write!(f, "{name}: lock"),
            AssumptionsSentence::Part(RowPart::Range, name) => write!(f, "{name}: range"),
            AssumptionsSentence::Part(RowPart::Difference, name) => write!(f, "{name}: differs from the base"),
            AssumptionsSentence::Of(name, text) => write!(f, "{name}: {text}"),
            AssumptionsSentence::End(End::Low, name) => write!(f, "{name}, low end"),
            AssumptionsSentence::End(End::High, name) => write!(f, "{name}, high end"),
            AssumptionsSentence::TypeEnd(End::Low, name) => write!(f, "{name}: type the low end"),
            AssumptionsSentence::TypeEnd(End::High, name) => write!(f, "{name}: type the high end"),
            AssumptionsSentence::EightInTen(low, high) => write!(f, "8 in 10: {low} to {high}"),
            AssumptionsSentence::Ranged(value, [low, high]) => write!(f, "{value} ({low} to {high})"),
            AssumptionsSentence::Base(value) => write!(f, "Base: {value}"),
            AssumptionsSentence::ResetToSaved(value) => write!(f, "Reset to {value}, as saved"),
            AssumptionsSentence::ResetToBase(value) => write!(f, "Reset to base, {value}"),
            AssumptionsSentence::OutsideLimits([value, low, high]) => write!(f, "{value} is outside its limits; use a number from {low} to {high}"),
            AssumptionsSentence::BadRange(numbers, reason, limits) => bad_range(numbers.clone(), *reason, limits.clone(), f),
            AssumptionsSentence::Months(1) => f.write_str("1 month"),
            AssumptionsSentence::Months(months) => write!(f, "{months} months"),
            AssumptionsSentence::Month(month) => write!(f, "{} {}", self.month(month.index_in_year()).short, month.year()),
            AssumptionsSentence::Factor(factor) => write!(f, "× {factor}"),
            AssumptionsSentence::EarnsNever => f.write_str("Earns in no month of this plan."),
            AssumptionsSentence::EarnsFrom(first) => write!(f, "Earns from {} on.", first.long()),
            AssumptionsSentence::EarnsFromTo(first, last) => write!(f, "Earns from {} to {}.", first.long(), last.long()),
            AssumptionsSentence::More(count) => write!(f, "+{count} more"),
            AssumptionsSentence::MostStreams(most) => write!(f, "A plan has at most {most} streams of your own"),
        }
    }
}

impl Says<NumberHelp> for English {
    fn say(&self, help: &NumberHelp, f: &mut Formatter<'_>) -> Result {
        let NumberHelp { key, default, range, limits: [low, high] } = help;
        write!(f, "{}\n\nDefault: {default}", key.help())?;
        if let Some([low, high]) = range {
            write!(f, ", {low} to {high}")?;
        }
        write!(f, "\nLimits: {low} to {high}")
    }
}
