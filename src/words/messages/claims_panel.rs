//! The panel of published claims.

use std::fmt;

use crate::words::translation::say;
use crate::words::translation::text as text_of;

use crate::words::{ClaimsMessage, ClaimsText};

impl ClaimsText {
    /// The text.
    #[must_use]
    pub fn text(self) -> &'static str {
        text_of(match self {
            Self::Close => "claims-close",
            Self::Default => "claims-default",
            Self::Sourced => "claims-sourced",
            Self::Yours => "claims-yours",
            Self::ByName => "claims-by-name",
            Self::OwnAssumption => "claims-own-assumption",
            Self::OwnAssumptionNoSource => "claims-own-assumption-no-source",
            Self::AsInPlan => "claims-as-in-plan",
            Self::YourOwnNumber => "claims-your-own-number",
            Self::Background => "claims-background",
            Self::ForInformation => "claims-for-information",
            Self::YourNote => "claims-your-note",
            Self::NoteHint => "claims-note-hint",
            Self::OrMore => "claims-or-more",
            Self::OutsideLimits => "claims-outside-limits",
            Self::Use => "claims-use",
            Self::Stale => "claims-stale",
            Self::NoDate => "claims-no-date",
            Self::FeeTitle => "claims-fee-title",
            Self::Followers => "claims-followers",
            Self::Engagement => "claims-engagement",
            Self::ViewsAPost => "claims-views-a-post",
            Self::NoClaimCovers => "claims-no-claim-covers",
            Self::FeeHint => "claims-fee-hint",
        })
    }
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
