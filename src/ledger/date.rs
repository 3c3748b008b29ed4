//! When a source was written, and how old that is.

use std::fmt;
use std::str::FromStr;

use jiff::ToSpan as _;
pub use jiff::civil::Date;

/// The date of a source as published: a day, a month, or only a year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceDate {
    text: String,
    first_day: Date,
}

/// The age of a source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Age {
    /// At most 12 months.
    Fresh,
    /// More than 12 months: check before relying on it.
    Stale,
    /// It does not say.
    Undated,
}

impl SourceDate {
    /// Whether it is more than 12 months ago on this day; a month or a year counts from its first day.
    #[must_use]
    pub fn is_stale(&self, today: Date) -> bool {
        self.first_day.checked_add(12.months()).is_ok_and(|until| until < today)
    }
}

/// A text that is not the date of a source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotADate;

impl FromStr for SourceDate {
    type Err = NotADate;

    fn from_str(text: &str) -> Result<Self, NotADate> {
        let digits = |part: &str, count: usize| part.len() == count && part.bytes().all(|b| b.is_ascii_digit());
        let parts: Vec<&str> = text.split('-').collect();
        let sound = parts.len() <= 3 && parts.iter().enumerate().all(|(i, part)| digits(part, if i == 0 { 4 } else { 2 }));
        let number = |i: usize| parts.get(i).map_or(Ok(1), |part| part.parse());
        match (sound, parts[0].parse(), number(1), number(2)) {
            (true, Ok(year), Ok(month), Ok(day)) => Date::new(year, month, day).ok(),
            _ => None,
        }
        .map(|first_day| Self { text: text.to_owned(), first_day })
        .ok_or(NotADate)
    }
}

impl fmt::Display for SourceDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stale_is_more_than_twelve_months_from_the_first_day() {
        let today = Date::new(2026, 11, 22).unwrap();
        for (text, stale) in
            [("2025", true), ("2025-11", true), ("2025-11-21", true), ("2025-11-22", false), ("2025-11-23", false), ("2025-12", false), ("2026", false)]
        {
            assert_eq!(text.parse::<SourceDate>().unwrap().is_stale(today), stale, "{text}");
        }
        // A year on from 29 February is 28 February.
        assert!("2024-02-29".parse::<SourceDate>().unwrap().is_stale(Date::new(2025, 3, 1).unwrap()));
    }

    #[test]
    fn invalid_date_is_refused() {
        for bad in ["", "26", "2026-2", "2026-13", "2026-02-30", "20.2.2026", "2026-02-20-1", "-2026", "2026-", "yesterday", "２０２６"] {
            assert!(bad.parse::<SourceDate>().is_err(), "{bad}");
        }
    }
}
