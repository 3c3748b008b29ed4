//! Published claims and the origin of numbers.

use std::fmt;

use crate::words::claims::{ClaimSpan, ClaimedAmount, Dated, NumberOrigin, RateNote, SourcesText};
use crate::words::report::MonthChange;
use crate::words::translation::{Grouped, say, say_within};
use crate::words::{language, plain};

/// The units of background in the built-in ledger, with their messages.
const UNITS: [(&str, &str); 14] = [
    ("GBP per coin", "claimed-gbp-per-coin"),
    ("USD", "claimed-usd"),
    ("USD an hour LIVE", "claimed-usd-an-hour-live"),
    ("USD per 1,000 followers", "claimed-usd-per-1000-followers"),
    ("USD per 1,000 views", "claimed-usd-per-1000-views"),
    ("USD per average viewer", "claimed-usd-per-average-viewer"),
    ("USD per average viewer per hour", "claimed-usd-per-average-viewer-per-hour"),
    ("USD per coin", "claimed-usd-per-coin"),
    ("USD per diamond before the share", "claimed-usd-per-diamond-before-the-share"),
    ("USD per like", "claimed-usd-per-like"),
    ("days", "claimed-days"),
    ("dollars (currency not stated)", "claimed-dollars-of-some-country"),
    ("gifts a viewer and LIVE", "claimed-gifts-a-viewer-and-live"),
    ("viewers", "claimed-viewers"),
];

impl fmt::Display for MonthChange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Nothing(money) if f.alternate() => f.write_str(&money.signed_whole(0.0)),
            Self::Nothing(_) => say!(f, "month-change-nothing"),
            Self::Gross(amount) if f.alternate() => amount.fmt(f),
            Self::Gross(amount) => say!(f, "month-change-gross", amount),
            Self::TakeHome(amount) if f.alternate() => say!(f, "month-change-take-home-alone", amount),
            Self::TakeHome(amount) => say!(f, "month-change-take-home", amount),
        }
    }
}

impl fmt::Display for Dated {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Fresh(date) => date.fmt(f),
            Self::Stale(date) => say!(f, "dated-stale", date),
            Self::None => say!(f, "dated-none"),
        }
    }
}

/// In a unit of the user's own ledger as that has it.
impl fmt::Display for ClaimedAmount<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { amount, unit } = *self;
        match UNITS.iter().find(|(known, _)| *known == unit) {
            Some((_, id)) => say!(f, id, amount = Grouped::exact(amount)),
            None => write!(f, "{} {unit}", plain(amount)),
        }
    }
}

impl fmt::Display for ClaimSpan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Between(low, high) => say!(f, "claim-span-between", low, high),
            Self::From(low) => say!(f, "claim-span-from", low),
            Self::UpTo(high) => say!(f, "claim-span-up-to", high),
        }
    }
}

/// At the beginning of a sentence in the alternate form, `{:#}`.
impl fmt::Display for NumberOrigin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::GiftTable => say_within!(f, "number-origin-gift-table"),
            Self::BetweenClaims => say_within!(f, "number-origin-between-claims"),
            Self::OwnAssumption => say_within!(f, "number-origin-own-assumption"),
            Self::Yours => say_within!(f, "number-origin-yours"),
            Self::Reference(reference) => f.write_str(reference),
            Self::Claim { text, site, dated } => say!(f, "number-origin-claim", text = language().claim(text), site, dated),
        }
    }
}

impl fmt::Display for SourcesText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Heading => {
                say!(f, "sources-heading")
            }
            Self::Origin(origin, 0 | 1) => origin.fmt(f),
            Self::Origin(origin, claims) => say!(f, "sources-origin", origin, claims),
            Self::Default(default, origin) => say!(f, "sources-default", default, origin),
            Self::Published => say!(f, "sources-published"),
            Self::Background => say!(f, "sources-background"),
            Self::OutsideLimit => say!(f, "sources-outside-limit"),
            Self::LowerBound => say!(f, "sources-lower-bound"),
            Self::Gifts(count, None) => say!(f, "sources-gifts-none", count),
            Self::Gifts(count, Some(day)) => say!(f, "sources-gifts-some", count, day),
            Self::ThreeNumbers => say!(f, "sources-three-numbers"),
        }
    }
}

impl fmt::Display for RateNote {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Yours => say!(f, "rate-note-yours"),
            Self::Disagree(sources) => say!(f, "rate-note-disagree", sources),
            Self::Read(day) => say!(f, "rate-note-read", month = format!("{}-{:02}", day.year(), day.month())),
            Self::Nothing => Ok(()),
        }
    }
}
