//! Published claims and the origin of numbers.

use std::fmt::{Formatter, Result};

use super::English;
use crate::words::Says;
use crate::words::claims::{ClaimSpan, Dated, NumberOrigin, RateNote, SourcesText};
use crate::words::report::MonthChange;

impl Says<MonthChange> for English {
    fn say(&self, change: &MonthChange, f: &mut Formatter<'_>) -> Result {
        match change {
            MonthChange::Nothing(money) if f.alternate() => f.write_str(&money.signed_whole(0.0)),
            MonthChange::Nothing(_) => f.write_str("no change"),
            MonthChange::Gross(amount) if f.alternate() => write!(f, "{amount}"),
            MonthChange::Gross(amount) => write!(f, "{amount} a month"),
            MonthChange::TakeHome(amount) if f.alternate() => write!(f, "take-home {amount}"),
            MonthChange::TakeHome(amount) => write!(f, "take-home {amount} a month"),
        }
    }
}

impl Says<Dated> for English {
    fn say(&self, dated: &Dated, f: &mut Formatter<'_>) -> Result {
        match dated {
            Dated::Fresh(date) => write!(f, "{date}"),
            Dated::Stale(date) => write!(f, "{date}, stale"),
            Dated::None => f.write_str("no date"),
        }
    }
}

impl Says<ClaimSpan> for English {
    fn say(&self, span: &ClaimSpan, f: &mut Formatter<'_>) -> Result {
        match span {
            ClaimSpan::Between(low, high) => write!(f, "{low} to {high}"),
            ClaimSpan::From(low) => write!(f, "from {low}"),
            ClaimSpan::UpTo(high) => write!(f, "up to {high}"),
        }
    }
}

/// At the beginning of a sentence in the alternate form, `{:#}`.
impl Says<NumberOrigin> for English {
    fn say(&self, origin: &NumberOrigin, f: &mut Formatter<'_>) -> Result {
        let begins_sentence = f.alternate();
        let mut either = |first: &str, within: &str| f.write_str(if begins_sentence { first } else { within });
        match origin {
            NumberOrigin::GiftTable => either("Follows your table of gifts by name", "follows your table of gifts by name"),
            NumberOrigin::BetweenClaims => {
                either("Our own assumption, between published claims that differ", "our own assumption, between published claims that differ")
            }
            NumberOrigin::OwnAssumption => either("Our own assumption; no source gives a figure", "our own assumption; no source gives a figure"),
            NumberOrigin::Yours => either("Yours", "yours"),
            NumberOrigin::Reference(reference) => f.write_str(reference),
            NumberOrigin::Claim { text, site, dated } => write!(f, "{text} ({site}, {dated})"),
        }
    }
}

impl Says<SourcesText> for English {
    fn say(&self, text: &SourcesText, f: &mut Formatter<'_>) -> Result {
        match text {
            SourcesText::Heading => {
                f.write_str("Every number, its default, and where that comes from.\n`zeroline sources KEY` lists everything published about one of them.")
            }
            SourcesText::Origin(origin, 0 | 1) => write!(f, "{origin}"),
            SourcesText::Origin(origin, claims) => write!(f, "{origin}; {claims} claims"),
            SourcesText::Default(default, origin) => write!(f, "Default {default}: {origin}"),
            SourcesText::Published => f.write_str("Published:"),
            SourcesText::Background => f.write_str("To judge by:"),
            SourcesText::OutsideLimit => f.write_str("; outside the limits of a plan"),
            SourcesText::LowerBound => f.write_str("; or more"),
            SourcesText::Gifts(count, None) => write!(f, "{count} gifts in the catalogue."),
            SourcesText::Gifts(count, Some(day)) => write!(f, "{count} gifts in the catalogue, seen up to {day}."),
            SourcesText::ThreeNumbers => f.write_str("Where the three numbers that matter most come from:"),
        }
    }
}

impl Says<RateNote> for English {
    fn say(&self, note: &RateNote, f: &mut Formatter<'_>) -> Result {
        match note {
            RateNote::Yours => f.write_str("yours"),
            RateNote::Disagree(sources) => write!(f, "{sources} sources disagree"),
            RateNote::Read(day) => write!(f, "read {}-{:02}", day.year(), day.month()),
            RateNote::Nothing => Ok(()),
        }
    }
}
