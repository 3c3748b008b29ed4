//! Dates of a column, in any order.

use jiff::{Timestamp, tz::TimeZone};

use crate::plan::{Day, YearMonth};
use crate::words::import_preview::DateOrder;

/// A date whose order is not known yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum RawDate {
    /// A day.
    Day(Day),
    /// A month alone.
    Month(YearMonth),
    /// A month by name and a day, with a year if there is one.
    ByName { year: Option<u16>, month: u8, day: u8 },
    /// Two numbers before a year.
    TwoFirst { first: u8, second: u8, year: u16 },
}

impl RawDate {
    /// Reads a date at the beginning of a text.
    pub(super) fn read(text: &str) -> Option<Self> {
        let text = text.trim();
        if let (10 | 13, Ok(number)) = (text.len(), text.parse::<i64>()) {
            return moment(if text.len() == 13 { number / 1000 } else { number });
        }
        let mut parts = text
            .split(|c: char| !c.is_alphanumeric() && c != '年' && c != '月')
            .flat_map(|part| part.split_inclusive(['年', '月', '日', 'T']))
            .filter(|part| !part.is_empty());
        let month_by_name = text.split(|c: char| !c.is_alphabetic()).find_map(month_named);
        if let Some(month) = month_by_name {
            let numbers: Vec<&str> = text.split(|c: char| !c.is_ascii_digit()).filter(|digits| !digits.is_empty()).collect();
            let day = numbers.iter().find(|digits| digits.len() <= 2)?.parse().ok()?;
            let year = numbers.iter().find(|digits| digits.len() == 4).and_then(|digits| digits.parse().ok());
            return Some(Self::ByName { year, month, day });
        }
        let mut next = || {
            let digits = parts.next()?.trim_end_matches(|c: char| !c.is_ascii_digit());
            digits.bytes().all(|b| b.is_ascii_digit()).then_some(digits).filter(|digits| !digits.is_empty())
        };
        let first = next()?;
        let second = next()?;
        if first.len() == 4 {
            let month = YearMonth::new(first.parse().ok()?, second.parse().ok()?).ok()?;
            return match next() {
                Some(day) if day.len() <= 2 => Day::new(month, day.parse().ok()?).ok().map(Self::Day),
                _ => Some(Self::Month(month)),
            };
        }
        let year = next()?;
        let year: u16 = match year.len() {
            4 => year.parse().ok()?,
            2 => 2000 + year.parse::<u16>().ok()?,
            _ => return None,
        };
        (first.len() <= 2 && second.len() <= 2).then_some(Self::TwoFirst { first: first.parse().ok()?, second: second.parse().ok()?, year })
    }

    /// The order it is in, where it shows.
    pub(super) fn order(self) -> Option<DateOrder> {
        match self {
            Self::Day(_) => Some(DateOrder::YearFirst),
            Self::Month(_) => Some(DateOrder::MonthAlone),
            Self::ByName { .. } => Some(DateOrder::MonthByName),
            Self::TwoFirst { first, .. } if first > 12 => Some(DateOrder::DayFirst),
            Self::TwoFirst { second, .. } if second > 12 => Some(DateOrder::MonthFirst),
            Self::TwoFirst { .. } => None,
        }
    }

    /// The day, in a file of this order and of this year. A month alone is its first day.
    pub(super) fn day(self, order: DateOrder, year_given: Option<u16>) -> Option<Day> {
        let (year, month, day) = match self {
            Self::Day(day) => return Some(day),
            Self::Month(month) => return Some(Day::first_of(month)),
            Self::ByName { year, month, day } => (year.or(year_given)?, month, day),
            Self::TwoFirst { first, second, year } => match order {
                DateOrder::MonthFirst => (year, first, second),
                _ => (year, second, first),
            },
        };
        Day::new(YearMonth::new(year, month).ok()?, day).ok()
    }
}

/// The day of a number of seconds since 1970.
fn moment(seconds: i64) -> Option<RawDate> {
    let date = Timestamp::from_second(seconds).ok()?.to_zoned(TimeZone::UTC).date();
    let month = YearMonth::new(u16::try_from(date.year()).ok()?, u8::try_from(date.month()).ok()?).ok()?;
    Day::new(month, u8::try_from(date.day()).ok()?).ok().map(RawDate::Day)
}

/// The number of a month by its English name, whole or its first three letters.
fn month_named(word: &str) -> Option<u8> {
    const MONTHS: [&str; 12] = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
    let word = word.to_lowercase();
    let is = |month: &str| word.len() >= 3 && (month == word || month[..3] == word || (word == "sept" && month.starts_with("sep")));
    let place = MONTHS.iter().position(|month| is(month))?;
    u8::try_from(place + 1).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read_in_every_order() {
        let cases = [
            ("2027-01-03", DateOrder::YearFirst, "2027-01-03"),
            ("2027/1/3", DateOrder::YearFirst, "2027-01-03"),
            ("2027-01-03T13:04:30Z", DateOrder::YearFirst, "2027-01-03"),
            ("2027-01-03 10:00:00 UTC", DateOrder::YearFirst, "2027-01-03"),
            ("2027年1月3日", DateOrder::YearFirst, "2027-01-03"),
            ("1798934400", DateOrder::YearFirst, "2027-01-03"),
            ("Sun Jan 03 2027 00:00:00", DateOrder::MonthByName, "2027-01-03"),
            ("January 3, 2027", DateOrder::MonthByName, "2027-01-03"),
            ("3 January", DateOrder::MonthByName, "2026-01-03"),
            ("03/01/2027 15:51", DateOrder::DayFirst, "2027-01-03"),
            ("01/03/2027", DateOrder::MonthFirst, "2027-01-03"),
            ("3.1.27", DateOrder::DayFirst, "2027-01-03"),
            ("2027-01", DateOrder::MonthAlone, "2027-01-01"),
        ];
        for (text, order, right) in cases {
            let day = RawDate::read(text).and_then(|date| date.day(order, Some(2026)));
            assert_eq!(day.map(|day| day.to_string()).as_deref(), Some(right), "{text}");
        }
    }

    #[test]
    fn order_shows_where_it_has_no_other_reading() {
        let order = |text| RawDate::read(text).and_then(RawDate::order);
        assert_eq!((order("31/01/2027"), order("01/31/2027"), order("01/02/2027")), (Some(DateOrder::DayFirst), Some(DateOrder::MonthFirst), None));
    }

    #[test]
    fn other_texts_are_no_dates() {
        for text in ["", "/", "Total", "12", "2027", "2027-13-01", "2027-02-30", "May be", "1.5", "31 Main Street"] {
            let day = RawDate::read(text).and_then(|date| date.day(DateOrder::DayFirst, Some(2027)));
            assert_eq!(day, None, "{text}");
        }
    }
}
