//! The panel of published claims.

use std::fmt;

use crate::words::translation::say;
use crate::words::translation::text as text_of;

use crate::words::{ClaimsMessage, ClaimsText};

pub(in crate::words) fn claims(text: ClaimsText) -> &'static str {
    text_of(match text {
        ClaimsText::Close => "claims-close",
        ClaimsText::Default => "claims-default",
        ClaimsText::Sourced => "claims-sourced",
        ClaimsText::Yours => "claims-yours",
        ClaimsText::ByName => "claims-by-name",
        ClaimsText::OwnAssumption => "claims-own-assumption",
        ClaimsText::OwnAssumptionNoSource => "claims-own-assumption-no-source",
        ClaimsText::AsInPlan => "claims-as-in-plan",
        ClaimsText::YourOwnNumber => "claims-your-own-number",
        ClaimsText::Background => "claims-background",
        ClaimsText::ForInformation => "claims-for-information",
        ClaimsText::YourNote => "claims-your-note",
        ClaimsText::NoteHint => "claims-note-hint",
        ClaimsText::OrMore => "claims-or-more",
        ClaimsText::OutsideLimits => "claims-outside-limits",
        ClaimsText::Use => "claims-use",
        ClaimsText::Stale => "claims-stale",
        ClaimsText::NoDate => "claims-no-date",
        ClaimsText::FeeTitle => "claims-fee-title",
        ClaimsText::Followers => "claims-followers",
        ClaimsText::Engagement => "claims-engagement",
        ClaimsText::ViewsAPost => "claims-views-a-post",
        ClaimsText::NoClaimCovers => "claims-no-claim-covers",
        ClaimsText::FeeHint => "claims-fee-hint",
    })
}

impl fmt::Display for ClaimsMessage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::ResetToDefault(default) => say!(f, "claims-message-reset-to-default", default),
            Self::DefaultFrom(default, origin) => say!(f, "claims-message-default-from", default, origin),
            Self::Count(count) => say!(f, "claims-message-count", count),
            Self::Effects(least, most) => say!(f, "claims-message-effects", least, most),
            Self::Effect(only) => say!(f, "claims-message-effect", only),
            Self::UseClaim { value, reference } => say!(f, "claims-message-use-claim", value, reference),
            Self::UseFee(fee) => say!(f, "claims-message-use-fee", fee),
            Self::ReadOn(day) => say!(f, "claims-message-read-on", day),
            Self::Strip { claims, value } => say!(f, "claims-message-strip", claims, value),
            Self::Now(value) => say!(f, "claims-message-now", value),
        }
    }
}
