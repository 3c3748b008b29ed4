//! The panels around the views.

use std::fmt;

use crate::words::translation::say;
use crate::words::translation::text as text_of;

use crate::words::report::{Months, Share};
use crate::words::{PanelMessage, PanelText, SummaryText};

impl PanelText {
    /// The text.
    #[must_use]
    pub fn text(self) -> &'static str {
        text_of(match self {
            Self::Export => "panel-export",
            Self::Blur => "panel-blur",
            Self::Blurred => "panel-blurred",
            Self::CopiedMonths => "panel-copied-months",
            Self::BlurHint => "panel-blur-hint",
            Self::RenameHint => "panel-rename-hint",
            Self::UpToDate => "panel-up-to-date",
            Self::Updating => "panel-updating",
            Self::Offline => "panel-offline",
            Self::OfflineHint => "panel-offline-hint",
            Self::NoChange => "panel-no-change",
            Self::MoveASlider => "panel-move-a-slider",
            Self::History => "panel-history",
            Self::CloseHistory => "panel-close-history",
            Self::SavedStep => "panel-saved-step",
            Self::IncomeMix => "panel-income-mix",
            Self::Gross => "panel-gross",
            Self::CostsAndTax => "panel-costs-and-tax",
            Self::TakeHome => "panel-take-home",
            Self::Loss => "panel-loss",
            Self::SourcesOfRates => "panel-sources-of-rates",
            Self::LiftFromLikes => "panel-lift-from-likes",
            Self::NoLift => "panel-no-lift",
            Self::MenuBar => "panel-menu-bar",
            Self::Summary => "panel-summary",
            Self::Beside => "panel-beside",
            Self::Status => "panel-status",
        })
    }
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
            Self::MetIn(month) => f.write_str(&month.short()),
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
