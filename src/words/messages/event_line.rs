//! One-off events.

use std::fmt;

use crate::plan::CountsAs;
use crate::words::translation::say;
use crate::words::{EventLine, EventText};

impl fmt::Display for EventLine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        say!(f, "event-line", name = self.name, amount = amount_of(self), month = self.month.long(), kind = self.counts_as.name())
    }
}

/// The amount of an event with its sign and the cents it has.
pub(super) fn amount_of(event: &EventLine) -> String {
    if event.amount.fract() == 0.0 { event.money.signed_whole(event.amount) } else { event.money.signed_cents(event.amount) }
}

impl fmt::Display for EventText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Title => say!(f, "event-title"),
            Self::Count(0) => say!(f, "event-count-0"),
            Self::Count(count) => count.fmt(f),
            Self::None => say!(f, "event-none"),
            Self::Note => say!(f, "event-note"),
            Self::Add => say!(f, "event-add"),
            Self::Full(most) => say!(f, "event-full", most),
            Self::NewName => say!(f, "event-new-name"),
            Self::Name => say!(f, "event-name"),
            Self::Amount(name) => say!(f, "event-amount", name),
            Self::Month(name) => say!(f, "event-month", name),
            Self::SearchMonth => say!(f, "event-search-month"),
            Self::Kind(name) => say!(f, "event-kind", name),
            Self::CountsAs(CountsAs::Income) => say!(f, "event-counts-as-income"),
            Self::CountsAs(CountsAs::Cost) => say!(f, "event-counts-as-cost"),
            Self::CountsAs(CountsAs::Private) => say!(f, "event-counts-as-private"),
            Self::Remove(name) => say!(f, "event-remove", name),
            Self::PutBack(name) => say!(f, "event-put-back", name),
            Self::TakenOut => say!(f, "event-taken-out"),
            Self::OwnVersion => say!(f, "event-own-version"),
            Self::VersionsIn(count) => say!(f, "event-versions-in", count),
            Self::Outside => say!(f, "event-outside"),
            Self::Chip(event) => say!(f, "event-chip", name = event.name, event = amount_of(event)),
            Self::ChipHint => say!(f, "event-chip-hint"),
        }
    }
}
