//! Times as people read them.

use jiff::Timestamp;
use jiff::tz::TimeZone;

/// A time where the user is: "23 Nov 2026, 14:03".
#[must_use]
pub fn when(time: Timestamp, zone: &TimeZone) -> String {
    time.to_zoned(zone.clone()).strftime("%-d %b %Y, %H:%M").to_string()
}
