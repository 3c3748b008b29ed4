//! The texts of the panel of published claims.

use crate::ledger::Date;

/// A text of the panel of claims.
#[expect(missing_docs, reason = "each has the name of its text")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClaimsText {
    Close,
    Default,
    Sourced,
    Yours,
    ByName,
    OwnAssumption,
    OwnAssumptionNoSource,
    AsInPlan,
    YourOwnNumber,
    Background,
    ForInformation,
    YourNote,
    NoteHint,
    OrMore,
    OutsideLimits,
    Use,
    Stale,
    NoDate,
    FeeTitle,
    Followers,
    Engagement,
    ViewsAPost,
    NoClaimCovers,
    FeeHint,
}

/// A text of the panel of claims with its numbers.
#[derive(Clone, Debug, PartialEq)]
pub enum ClaimsMessage {
    /// Sets the default again.
    ResetToDefault(String),
    /// The default and its origin.
    DefaultFrom(String, String),
    /// The number of claims.
    Count(usize),
    /// The least and the greatest effect of the claims.
    Effects(String, String),
    /// The effect of the only claim.
    Effect(String),
    /// Uses a claim.
    UseClaim {
        /// Its value.
        value: String,
        /// Its reference.
        reference: String,
    },
    /// Uses a fee.
    UseFee(String),
    /// The day on which a source was read.
    ReadOn(Date),
    /// The dots on the scale of the slider.
    Strip {
        /// The number of claims.
        claims: usize,
        /// The value of the plan.
        value: String,
    },
    /// The value of the plan.
    Now(String),
}
