//! Months of the calendar.

use std::fmt;
use std::str::FromStr;

/// The most months a plan can cover.
pub const MOST_MONTHS: usize = 120;

/// A month of a year, such as `2027-01`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct YearMonth {
    year: u16,
    /// 0 for January.
    month0: u8,
}

/// A text that is not a month from 1970-01 to 2999-12.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAMonth;

impl YearMonth {
    /// A month, `month` from 1 to 12.
    ///
    /// # Errors
    /// A year before 1970 or after 2999, a month that is none.
    pub fn new(year: u16, month: u8) -> Result<Self, NotAMonth> {
        if (1970..=2999).contains(&year) && (1..=12).contains(&month) { Ok(Self { year, month0: month - 1 }) } else { Err(NotAMonth) }
    }

    /// The month this many months later.
    #[must_use]
    #[expect(clippy::cast_possible_truncation, reason = "a plan has at most 120 months, so the year stays far below 65,536")]
    pub fn plus(self, months: usize) -> Self {
        let total = usize::from(self.month0) + months;
        Self { year: self.year + (total / 12) as u16, month0: (total % 12) as u8 }
    }

    /// The year.
    #[must_use]
    pub const fn year(self) -> u16 {
        self.year
    }

    /// 0 for January to 11 for December.
    #[must_use]
    pub fn index_in_year(self) -> usize {
        usize::from(self.month0)
    }
}

impl fmt::Display for YearMonth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month0 + 1)
    }
}

impl FromStr for YearMonth {
    type Err = NotAMonth;

    fn from_str(text: &str) -> Result<Self, NotAMonth> {
        let (year, month) = text.split_once('-').ok_or(NotAMonth)?;
        let digits = |part: &str, most: usize| !part.is_empty() && part.len() <= most && part.bytes().all(|b| b.is_ascii_digit());
        if !digits(year, 4) || !digits(month, 2) {
            return Err(NotAMonth);
        }
        Self::new(year.parse().map_err(|_| NotAMonth)?, month.parse().map_err(|_| NotAMonth)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_carry_into_the_next_year() {
        let december: YearMonth = "2026-12".parse().unwrap();
        assert_eq!(december.plus(1).to_string(), "2027-01");
        assert_eq!(december.plus(119).to_string(), "2036-11");
    }

    #[test]
    fn invalid_month_is_refused() {
        for text in ["", "2027", "2027-13", "2027-00", "1969-12", "2027-1x", "-2027-01", "2027-001", "Jan 2027", "+202-01"] {
            assert_eq!(text.parse::<YearMonth>(), Err(NotAMonth), "{text}");
        }
    }
}
