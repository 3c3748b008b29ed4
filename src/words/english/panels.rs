//! The panels around the views.

use std::fmt::{Formatter, Result};

use super::English;
use crate::words::report::{Months, Share};
use crate::words::{PanelMessage, PanelText, Says, SummaryText};

pub(super) const fn panel(text: PanelText) -> &'static str {
    match text {
        PanelText::Export => "Export",
        PanelText::Blur => "Blur amounts",
        PanelText::Blurred => "Amounts blurred",
        PanelText::CopiedMonths => "Copied all months as CSV",
        PanelText::BlurHint => "Hides every amount; point at one to see it",
        PanelText::RenameHint => "Click to rename the plan",
        PanelText::UpToDate => "Up to date",
        PanelText::Updating => "Updating…",
        PanelText::Offline => "Works offline",
        PanelText::OfflineHint => "Nothing leaves this computer: the program has no network code",
        PanelText::NoChange => ": no change as set.",
        PanelText::MoveASlider => "Move a slider to see what it changes.",
        PanelText::History => "History",
        PanelText::CloseHistory => "Close the history",
        PanelText::SavedStep => "saved",
        PanelText::IncomeMix => "Income mix",
        PanelText::Gross => "Gross",
        PanelText::CostsAndTax => "Costs and tax",
        PanelText::TakeHome => "Take-home",
        PanelText::Loss => "loss",
        PanelText::SourcesOfRates => "Sources of the rates",
        PanelText::LiftFromLikes => "Lift from likes",
        PanelText::NoLift => "Visibility: no lift assumed. A lift would count under gifts, never here.",
    }
}

impl Says<PanelMessage> for English {
    fn say(&self, message: &PanelMessage, f: &mut Formatter<'_>) -> Result {
        match message {
            PanelMessage::Undo(step) => write!(f, "Undo “{step}”"),
            PanelMessage::Keys(keys) => write!(f, "Keys: {keys}"),
            PanelMessage::CommandOn(command, step) => write!(f, "{command} “{step}”"),
            PanelMessage::Rate { label, value, note } => write!(f, "{label}: {value}, {note}; show the sources"),
            PanelMessage::Lift { lift, factor } => write!(
                f,
                "Visibility: you assume {lift} more gifts for each doubling of likes. At your likes that is gifts × {factor}, counted under gifts, never here."
            ),
        }
    }
}

impl Says<SummaryText> for English {
    fn say(&self, message: &SummaryText, f: &mut Formatter<'_>) -> Result {
        match message {
            SummaryText::GrossOfMonth(month) => write!(f, "Gross, {} {}", month.short_name(), month.year()),
            SummaryText::Gross(months) => write!(f, "Gross, {}", Months(*months)),
            SummaryText::TakeHome(months) => write!(f, "Take-home, {}", Months(*months)),
            SummaryText::GoalFirstMet(goal) => write!(f, "{goal} first met"),
            SummaryText::Months(months) => write!(f, "{}", Months(*months)),
            SummaryText::OfItTakeHome => f.write_str("Of it, take-home"),
            SummaryText::Difference(difference) => write!(f, "{difference} to the base"),
            SummaryText::Sooner(1) => f.write_str("1 month sooner"),
            SummaryText::Sooner(months) => write!(f, "{months} months sooner"),
            SummaryText::Later(1) => f.write_str("1 month later"),
            SummaryText::Later(months) => write!(f, "{months} months later"),
            SummaryText::BaseMet(month) => write!(f, "base: {} {}", month.short_name(), month.year()),
            SummaryText::BaseNotMet => f.write_str("base: not met"),
            SummaryText::GoalMet => f.write_str("Goal met"),
            SummaryText::PerLiveHour(amount) => write!(f, "{amount} per LIVE hour"),
            SummaryText::NoLiveHours => f.write_str("no LIVE hours"),
            SummaryText::BeforeCosts => f.write_str("before costs and tax"),
            SummaryText::AfterCosts => f.write_str("after costs and tax"),
            SummaryText::NotMet => f.write_str("Not met"),
            SummaryText::MetIn(month) => write!(f, "{} {}", month.short_name(), month.year()),
            SummaryText::Measured(measure, months) => write!(f, "{}, in {}", measure.name(), Months(*months)),
            SummaryText::MeasuredInMonth(measure, month, months) => write!(f, "{}, month {month} of {months}", measure.name()),
            SummaryText::Band(low, high) => write!(f, "8 in 10: {low} to {high}"),
            SummaryText::BandPending => f.write_str("8 in 10: …"),
            SummaryText::MeetThough(share) => write!(f, "but in {} futures", Share(*share)),
            SummaryText::MeetBy(month) => write!(f, "8 in 10: by {} {}", month.short_name(), month.year()),
            SummaryText::Meet(share) => write!(f, "{} futures meet it", Share(*share)),
            SummaryText::AsSet(measure) => write!(f, "as set, {}", measure.name()),
        }
    }
}
