//! Blurred amounts: a mark in place of the digits of money, for a creator who shows her screen to others.

use std::borrow::Cow;
use std::cell::Cell;

use serde::{Deserialize, Serialize};

use super::number_format::{NARROW, NO_BREAK};

/// The mark in place of an amount.
const MARK: &str = "•••";

/// Whether amounts of money are written, or a mark in their place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Blur {
    /// Amounts are written.
    #[default]
    Off,
    /// A mark is in place of each.
    On,
}

thread_local! {
    static CURRENT: Cell<Blur> = const { Cell::new(Blur::Off) };
}

impl Blur {
    /// The blur of this thread; a new thread begins with none.
    #[must_use]
    pub fn current() -> Self {
        CURRENT.get()
    }

    /// Makes this the one of this thread.
    pub fn make_current(self) {
        CURRENT.set(self);
    }

    /// The other one.
    #[must_use]
    pub const fn toggled(self) -> Self {
        match self {
            Self::Off => Self::On,
            Self::On => Self::Off,
        }
    }

    /// Makes texts with this one.
    pub fn within<R>(self, make: impl FnOnce() -> R) -> R {
        let before = CURRENT.replace(self);
        let made = make();
        CURRENT.set(before);
        made
    }
}

/// The amount, or the mark in its place.
pub(super) fn amount(text: String) -> String {
    match Blur::current() {
        Blur::Off => text,
        Blur::On => MARK.to_owned(),
    }
}

/// A text that is kept, such as the name of a step: while amounts are blurred, a mark is in place of each of its numbers.
#[must_use]
pub fn blurred(text: &str) -> Cow<'_, str> {
    if Blur::current() == Blur::Off || !text.contains(|c: char| c.is_ascii_digit()) {
        return Cow::Borrowed(text);
    }
    let mut marked = String::new();
    let mut rest = text;
    while let Some(start) = rest.find(|c: char| c.is_ascii_digit()) {
        let in_number = |c: char| c.is_ascii_digit() || matches!(c, '.' | ',' | '’' | NO_BREAK | NARROW);
        let number = &rest[start..];
        let end = number.find(|c| !in_number(c)).unwrap_or(number.len());
        marked.push_str(&rest[..start]);
        marked.push_str(MARK);
        rest = &number[end..];
        // The letter of thousands and millions reveals as much as digits do.
        let follows = rest.chars().nth(1).is_some_and(char::is_alphabetic);
        rest = if follows { rest } else { rest.strip_prefix(['k', 'M', 'B']).unwrap_or(rest) };
    }
    Cow::Owned(marked + rest)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Currency;
    use crate::words::Money;

    #[test]
    fn blurred_money_has_no_digits() {
        let money = Money::of(Currency::USD);
        let write: [fn(&Money, f64) -> String; 7] =
            [Money::whole, Money::cents, Money::compact, Money::signed_whole, Money::signed_compact, Money::signed_cents, Money::rate];
        for amount in [0.0, 1_234.5, -45_678.0, 1e20] {
            for write in write {
                assert_eq!(Blur::On.within(|| write(&money, amount)), "•••");
            }
        }
        assert_eq!(money.whole(1_234.5), "$1,235");
    }

    #[test]
    fn names_of_steps_lose_their_numbers() {
        let cases = [
            ("Fee per deal $350 → $1,400.50", "Fee per deal $••• → $•••"),
            ("Goal $39.7k met", "Goal $••• met"),
            ("3 kg", "••• kg"),
            ("Merch off", "Merch off"),
        ];
        for (text, marked) in cases {
            assert_eq!(blurred(text), text);
            assert_eq!(Blur::On.within(|| blurred(text).into_owned()), marked);
        }
    }
}
