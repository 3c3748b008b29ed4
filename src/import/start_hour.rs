//! The hour in which a LIVE began.

use jiff::{Timestamp, tz::TimeZone};

use crate::plan::HOURS;

/// The hour of a time, alone or after a date; of seconds since 1970 in Greenwich. `None` for a date alone.
pub(super) fn start_hour(text: &str) -> Option<u8> {
    let text = text.trim().to_lowercase();
    if let (10 | 13, Ok(number)) = (text.len(), text.parse::<i64>()) {
        let seconds = if text.len() == 13 { number / 1000 } else { number };
        return u8::try_from(Timestamp::from_second(seconds).ok()?.to_zoned(TimeZone::UTC).hour()).ok();
    }
    // The digits before the first colon; without one, an hour alone.
    let hour = match text.split_once(':') {
        Some((before, after)) if after.starts_with(|c: char| c.is_ascii_digit()) => before.rsplit(|c: char| !c.is_ascii_digit()).next()?,
        Some(_) => return None,
        None => text.trim_end_matches(|c: char| !c.is_ascii_digit()),
    };
    let hour: u8 = hour.parse().ok().filter(|_| hour.len() <= 2)?;
    let half = text.trim_end_matches('.').replace('.', "");
    let is_of_half = (1..=12).contains(&hour);
    let hour = match () {
        () if half.ends_with("pm") && is_of_half => hour % 12 + 12,
        () if half.ends_with("am") && is_of_half => hour % 12,
        () => hour,
    };
    (hour < HOURS).then_some(hour)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hour_is_read_in_every_form() {
        let cases = [
            ("2027-01-03 18:04:30", 18),
            ("2027-01-03T08:04:30Z", 8),
            ("2027-01-03 00:10:00 UTC", 0),
            ("Sun Jan 03 2027 23:59:00", 23),
            ("03/01/2027 6:30 PM", 18),
            ("12:05 a.m.", 0),
            ("12:05 pm", 12),
            ("9", 9),
            ("20h", 20),
            ("21時", 21),
            // 2027-01-03 19:26:40 in Greenwich: 1,798,934,400 is its midnight.
            ("1799004400", 19),
            ("1799004400000", 19),
        ];
        for (text, right) in cases {
            assert_eq!(start_hour(text), Some(right), "{text}");
        }
    }

    #[test]
    fn other_texts_have_no_hour() {
        for text in ["", "2027-01-03", "evening", "24:00", "25", "a:b", "100", "Title: 5"] {
            assert_eq!(start_hour(text), None, "{text}");
        }
    }
}
