//! Days of the calendar.

use std::fmt;
use std::str::FromStr;

use super::calendar::YearMonth;

/// A day, such as `2027-01-31`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day {
    month: YearMonth,
    day: u8,
}

/// A text that is not a day from 1970-01-01 to 2999-12-31.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotADay;

impl Day {
    /// A day of a month, from 1.
    ///
    /// # Errors
    /// A day that the month does not have.
    pub fn new(month: YearMonth, day: u8) -> Result<Self, NotADay> {
        if (1..=days_of(month)).contains(&day) { Ok(Self { month, day }) } else { Err(NotADay) }
    }

    /// The first day of a month.
    #[must_use]
    pub const fn first_of(month: YearMonth) -> Self {
        Self { month, day: 1 }
    }

    /// The last day of a month.
    #[must_use]
    pub fn last_of(month: YearMonth) -> Self {
        Self { month, day: days_of(month) }
    }

    /// The month it is in.
    #[must_use]
    pub const fn month(self) -> YearMonth {
        self.month
    }

    /// The day of the month, from 1.
    #[must_use]
    pub const fn day(self) -> u8 {
        self.day
    }

    /// Days since 1 January 1970.
    #[must_use]
    pub fn number(self) -> u32 {
        let years = u32::from(self.month.year()) - 1970;
        // Leap days of the years before; the first after 1970 is that of 1972.
        let last = u32::from(self.month.year()) - 1;
        let leap_days = last / 4 - last / 100 + last / 400 - (1969 / 4 - 1969 / 100 + 1969 / 400);
        let months = (0..self.month.index_in_year()).map(|index| u32::from(days_in(self.month.year(), index))).sum::<u32>();
        years * 365 + leap_days + months + u32::from(self.day) - 1
    }
}

/// The number of days of a month.
fn days_of(month: YearMonth) -> u8 {
    days_in(month.year(), month.index_in_year())
}

const fn days_in(year: u16, index_in_year: usize) -> u8 {
    match index_in_year {
        1 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        1 => 28,
        3 | 5 | 8 | 10 => 30,
        _ => 31,
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{:02}", self.month, self.day)
    }
}

impl FromStr for Day {
    type Err = NotADay;

    fn from_str(text: &str) -> Result<Self, NotADay> {
        let (month, day) = text.rsplit_once('-').ok_or(NotADay)?;
        let is_day = day.len() == 2 && day.bytes().all(|b| b.is_ascii_digit());
        let day = day.parse().ok().filter(|_| is_day).ok_or(NotADay)?;
        Self::new(month.parse().map_err(|_| NotADay)?, day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    #[test]
    fn day_is_counted_from_1970() {
        // 2000-03-01: 30 years of 365 days, 7 leap days of 1972 to 1996, 31 + 29 days of 2000.
        let cases = [("1970-01-01", 0), ("1970-12-31", 364), ("1972-02-29", 789), ("2000-03-01", 30 * 365 + 7 + 60), ("2027-01-01", 20_819)];
        for (text, number) in cases {
            assert_eq!(day(text).number(), number, "{text}");
        }
    }

    #[test]
    fn day_that_its_month_does_not_have_is_refused() {
        for text in ["2027-02-29", "2100-02-29", "2027-04-31", "2027-01-00", "2027-01-32", "2027-01", "2027-01-1", "2027-1-001", "1969-01-01", ""] {
            assert_eq!(text.parse::<Day>(), Err(NotADay), "{text}");
        }
        assert_eq!(Day::last_of(day("2028-02-01").month()).to_string(), "2028-02-29");
    }
}
