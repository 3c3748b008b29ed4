//! Messages about published claims and the origin of numbers.

use crate::ledger::{Date, SourceDate};

/// The origin of a number.
#[derive(Clone, Debug, PartialEq)]
pub enum NumberOrigin {
    /// The table of gifts by name.
    GiftTable,
    /// A reference without a claim.
    Reference(String),
    /// A published claim.
    Claim {
        /// The claim.
        text: String,
        /// The site.
        site: String,
        /// When.
        dated: Dated,
    },
    /// An assumption of the program between published claims.
    BetweenClaims,
    /// An assumption of the program.
    OwnAssumption,
    /// The user's own.
    Yours,
}

/// The date of a claim.
#[derive(Clone, Debug, PartialEq)]
pub enum Dated {
    /// At most a year old.
    Fresh(SourceDate),
    /// Older.
    Stale(SourceDate),
    /// None.
    None,
}

/// A number of a claim that no plan holds, in the unit of the claim.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ClaimedAmount<'a> {
    /// The number.
    pub amount: f64,
    /// The unit as the ledger has it: "USD per coin".
    pub unit: &'a str,
}

/// The span of a claim.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ClaimSpan {
    /// Both ends.
    Between(String, String),
    /// The low end alone.
    From(String),
    /// The high end alone.
    UpTo(String),
}

/// The note on a key rate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RateNote {
    /// The user's own number.
    Yours,
    /// Sources that are far apart.
    Disagree(usize),
    /// When its claims were read.
    Read(Date),
    /// Nothing.
    Nothing,
}

/// A part of a report of sources.
#[derive(Clone, Debug, PartialEq)]
pub enum SourcesText {
    /// The lines above the list of numbers.
    Heading,
    /// The origin of a number and the number of claims about it.
    Origin(NumberOrigin, usize),
    /// The default of a number and its origin.
    Default(String, NumberOrigin),
    /// The heading of the claims on a number.
    Published,
    /// The heading of the claims that help to judge them.
    Background,
    /// After the value of a claim: no plan can hold it.
    OutsideLimit,
    /// After the value of a claim: it is the least.
    LowerBound,
    /// The size of the catalogue of gifts, and the last day one of them was seen.
    Gifts(usize, Option<Date>),
    /// The heading of the sources below a forecast.
    ThreeNumbers,
}
