//! The panels around the views.

use std::fmt;

use crate::words::translation::say;
use crate::words::translation::text as text_of;

use crate::words::report::{Months, Share};
use crate::words::{PanelMessage, PanelText, SummaryText};

pub(in crate::words) fn panel(text: PanelText) -> &'static str {
    text_of(match text {
        PanelText::Export => "panel-export",
        PanelText::Blur => "panel-blur",
        PanelText::Blurred => "panel-blurred",
        PanelText::CopiedMonths => "panel-copied-months",
        PanelText::BlurHint => "panel-blur-hint",
        PanelText::RenameHint => "panel-rename-hint",
        PanelText::UpToDate => "panel-up-to-date",
        PanelText::Updating => "panel-updating",
        PanelText::Offline => "panel-offline",
        PanelText::OfflineHint => "panel-offline-hint",
        PanelText::NoChange => "panel-no-change",
        PanelText::MoveASlider => "panel-move-a-slider",
        PanelText::History => "panel-history",
        PanelText::CloseHistory => "panel-close-history",
        PanelText::SavedStep => "panel-saved-step",
        PanelText::IncomeMix => "panel-income-mix",
        PanelText::Gross => "panel-gross",
        PanelText::CostsAndTax => "panel-costs-and-tax",
        PanelText::TakeHome => "panel-take-home",
        PanelText::Loss => "panel-loss",
        PanelText::SourcesOfRates => "panel-sources-of-rates",
        PanelText::LiftFromLikes => "panel-lift-from-likes",
        PanelText::NoLift => "panel-no-lift",
        PanelText::MenuBar => "panel-menu-bar",
        PanelText::Summary => "panel-summary",
        PanelText::Beside => "panel-beside",
        PanelText::Status => "panel-status",
    })
}

impl fmt::Display for PanelMessage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undo(step) => say!(f, "panel-message-undo", step),
            Self::Keys(keys) => say!(f, "panel-message-keys", keys),
            Self::CommandOn(command, step) => say!(f, "panel-message-command-on", command, step),
            Self::Rate { label, value, note } => say!(f, "panel-message-rate", label, value, note),
            Self::Lift { lift, factor } => say!(f, "panel-message-lift", lift, factor),
        }
    }
}

impl fmt::Display for SummaryText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::GrossOfMonth(month) => say!(f, "summary-gross-of-month", month = month.short()),
            Self::Gross(months) => say!(f, "summary-gross", months = Months(*months)),
            Self::TakeHome(months) => say!(f, "summary-take-home", months = Months(*months)),
            Self::GoalFirstMet(goal) => say!(f, "summary-goal-first-met", goal),
            Self::Months(months) => Months(*months).fmt(f),
            Self::OfItTakeHome => say!(f, "summary-of-it-take-home"),
            Self::Difference(difference) => say!(f, "summary-difference", difference),
            Self::Sooner(months) => say!(f, "summary-sooner", months),
            Self::Later(months) => say!(f, "summary-later", months),
            Self::BaseMet(month) => say!(f, "summary-base-met", month = month.short()),
            Self::BaseNotMet => say!(f, "summary-base-not-met"),
            Self::GoalMet => say!(f, "summary-goal-met"),
            Self::PerLiveHour(amount) => say!(f, "summary-per-live-hour", amount),
            Self::NoLiveHours => say!(f, "summary-no-live-hours"),
            Self::BeforeCosts => say!(f, "summary-before-costs"),
            Self::AfterCosts => say!(f, "summary-after-costs"),
            Self::NotMet => say!(f, "summary-not-met"),
            Self::MetIn(month) => write!(f, "{} {}", month.short_name(), month.year()),
            Self::Measured(measure, months) => say!(f, "summary-measured", measure = measure.name(), months = Months(*months)),
            Self::MeasuredInMonth(measure, month, months) => say!(f, "summary-measured-in-month", measure = measure.name(), month, months),
            Self::Band(low, high) => say!(f, "summary-band", low, high),
            Self::BandPending => say!(f, "summary-band-pending"),
            Self::MeetThough(share) => say!(f, "summary-meet-though", share = Share(*share)),
            Self::MeetBy(month) => say!(f, "summary-meet-by", month = month.short()),
            Self::Meet(share) => say!(f, "summary-meet", share = Share(*share)),
            Self::AsSet(measure) => say!(f, "summary-as-set", measure = measure.name()),
        }
    }
}
