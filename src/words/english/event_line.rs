//! One-off events.

use std::fmt::{Formatter, Result};

use super::English;
use crate::plan::CountsAs;
use crate::words::{EventLine, EventText, Says};

impl Says<EventLine> for English {
    fn say(&self, event: &EventLine, f: &mut Formatter<'_>) -> Result {
        write!(f, "{}, {}, {}, {}", event.name, amount_of(event), event.month.long(), event.counts_as.name())
    }
}

/// The amount of an event with its sign and the cents it has.
pub(super) fn amount_of(event: &EventLine) -> String {
    if event.amount.fract() == 0.0 { event.money.signed_whole(event.amount) } else { event.money.signed_cents(event.amount) }
}

impl Says<EventText> for English {
    fn say(&self, text: &EventText, f: &mut Formatter<'_>) -> Result {
        match text {
            EventText::Title => f.write_str("One-off events"),
            EventText::Count(0) => f.write_str("none"),
            EventText::Count(count) => write!(f, "{count}"),
            EventText::None => f.write_str("Money that comes or goes once"),
            EventText::Note => f.write_str("Money that comes or goes in one month: a ring light, a festival, a deposit. Private ones move only the cash."),
            EventText::Add => f.write_str("Add an event"),
            EventText::Full(most) => write!(f, "A plan holds at most {most} events. Remove one first."),
            EventText::NewName => f.write_str("New event"),
            EventText::Name => f.write_str("Name of the event"),
            EventText::Amount(name) => write!(f, "Amount of {name}"),
            EventText::Month(name) => write!(f, "Month of {name}"),
            EventText::SearchMonth => f.write_str("Search a month"),
            EventText::Kind(name) => write!(f, "{name} counts as"),
            EventText::CountsAs(CountsAs::Income) => f.write_str("Income"),
            EventText::CountsAs(CountsAs::Cost) => f.write_str("Cost"),
            EventText::CountsAs(CountsAs::Private) => f.write_str("Private"),
            EventText::Remove(name) => write!(f, "Remove {name}"),
            EventText::PutBack(name) => write!(f, "Put {name} back"),
            EventText::TakenOut => f.write_str("not in this scenario"),
            EventText::OwnVersion => f.write_str("An event changed in this scenario (◆) stays as it is here, also when the base changes or removes it."),
            EventText::VersionsIn(1) => {
                f.write_str("One scenario has changed an event: its version stays as it is, also when you change or remove the event here.")
            }
            EventText::VersionsIn(count) => {
                write!(f, "{count} scenarios have changed an event: their versions stay as they are, also when you change or remove the event here.")
            }
            EventText::Outside => f.write_str("outside the plan’s months, counted nowhere"),
            EventText::Chip(event) => write!(f, "{} {}", event.name, amount_of(event)),
            EventText::ChipHint => f.write_str("Drag it to another month, or press ← or →"),
        }
    }
}
