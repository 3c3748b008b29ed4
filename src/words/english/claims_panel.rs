//! The panel of published claims.

use std::fmt::{Formatter, Result};

use super::English;
use crate::words::{ClaimsMessage, ClaimsText, Says};

pub(super) const fn claims(text: ClaimsText) -> &'static str {
    match text {
        ClaimsText::Close => "Close the sources",
        ClaimsText::Default => "default",
        ClaimsText::Sourced => "sourced",
        ClaimsText::Yours => "yours",
        ClaimsText::ByName => "by name",
        ClaimsText::OwnAssumption => "our own assumption",
        ClaimsText::OwnAssumptionNoSource => "Our own assumption; no source gives a figure",
        ClaimsText::AsInPlan => "as in your plan",
        ClaimsText::YourOwnNumber => "Your own number; the default and the published claims are below.",
        ClaimsText::Background => "Background",
        ClaimsText::ForInformation => "For information only: none fits the plan.",
        ClaimsText::YourNote => "Your note",
        ClaimsText::NoteHint => "Its source, or a reminder",
        ClaimsText::OrMore => "“or more”: no single value",
        ClaimsText::OutsideLimits => "outside the limits",
        ClaimsText::Use => "Use",
        ClaimsText::Stale => "stale",
        ClaimsText::NoDate => "no date",
        ClaimsText::FeeTitle => "What could you charge?",
        ClaimsText::Followers => "Followers",
        ClaimsText::Engagement => "engagement",
        ClaimsText::ViewsAPost => "views a post",
        ClaimsText::NoClaimCovers => "No published claim covers an account like this.",
        ClaimsText::FeeHint => "Sets the fee per deal as a number of your own",
    }
}

impl Says<ClaimsMessage> for English {
    fn say(&self, message: &ClaimsMessage, f: &mut Formatter<'_>) -> Result {
        match message {
            ClaimsMessage::ResetToDefault(default) => write!(f, "Reset to the default, {default}"),
            ClaimsMessage::DefaultFrom(default, origin) => write!(f, "Default {default}: {origin}"),
            ClaimsMessage::Count(1) => f.write_str("One published claim"),
            ClaimsMessage::Count(count) => write!(f, "{count} published claims"),
            ClaimsMessage::Effects(least, most) => write!(f, "They would change the plan by {least} to {most} a month, as set."),
            ClaimsMessage::Effect(only) => write!(f, "Change in the plan: {only}, as set."),
            ClaimsMessage::UseClaim { value, reference } => write!(f, "Use {value}: {reference}"),
            ClaimsMessage::UseFee(fee) => write!(f, "Use {fee}"),
            ClaimsMessage::ReadOn(day) => write!(f, "Read on {day}"),
            ClaimsMessage::Strip { claims, value } => write!(f, "{claims} claims on the scale of the slider; yours is at {value}; the list below has each"),
            ClaimsMessage::Now(value) => write!(f, "now {value}"),
        }
    }
}
