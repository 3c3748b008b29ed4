//! Values for a program.

use std::fmt::Write;

use serde::{Serialize, Serializer};

use crate::forecast::futures::{Band, Futures};
use crate::plan::is_invisible;

/// A value as indented JSON with a last line break.
#[must_use]
pub fn json(value: &impl Serialize) -> String {
    written(|to| serde_json::to_writer_pretty(to, value))
}

/// A value as JSON in one line.
#[must_use]
pub fn json_line(value: &impl Serialize) -> String {
    written(|to| serde_json::to_writer(to, value))
}

fn written(write: impl FnOnce(&mut Vec<u8>) -> serde_json::Result<()>) -> String {
    /// Enough for the forecast of a year.
    const ROOM: usize = 8 << 10;
    let mut json = Vec::with_capacity(ROOM);
    // Names and finite numbers always have a JSON form.
    write(&mut json).unwrap_or_default();
    json.push(b'\n');
    escaped(String::from_utf8(json).unwrap_or_default())
}

/// The same JSON with escapes for characters that would steer a terminal or hide in it. Outside of texts there are none.
fn escaped(json: String) -> String {
    const DELETE: u8 = 0x7f;
    if json.is_ascii() && !json.as_bytes().contains(&DELETE) {
        return json;
    }
    let mut escaped = String::with_capacity(json.len());
    for c in json.chars() {
        if is_invisible(c) && c != '\n' {
            for unit in c.encode_utf16(&mut [0; 2]) {
                // Writing to a text cannot fail.
                write!(escaped, "\\u{unit:04x}").unwrap_or_default();
            }
        } else {
            escaped.push(c);
        }
    }
    escaped
}

/// A whole number; as text where the numbers of many programs lose its last digits.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "the form serde asks for")]
pub(crate) fn whole<S: Serializer>(number: &u64, serializer: S) -> Result<S::Ok, S::Error> {
    const LARGEST_OF_DOUBLES: u64 = 1 << 53;
    if *number > LARGEST_OF_DOUBLES { serializer.collect_str(number) } else { serializer.serialize_u64(*number) }
}

/// The version of the program that computed a result.
pub(super) const ENGINE: &str = env!("CARGO_PKG_VERSION");

/// The futures behind a result.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub(super) struct JsonRun {
    pub(super) count: usize,
    #[serde(serialize_with = "whole")]
    pub(super) seed: u64,
    /// Whether amounts were cut off, so that the figures are too low.
    pub(super) cut_off: bool,
}

impl From<&Futures> for JsonRun {
    fn from(futures: &Futures) -> Self {
        Self { count: futures.count, seed: futures.seed, cut_off: futures.is_cut_off }
    }
}

/// Percentiles and mean of an amount, or of one of every month.
#[derive(Clone, Copy, Serialize)]
pub(super) struct Quantiles<T> {
    pub(super) p10: T,
    pub(super) p25: T,
    pub(super) p50: T,
    pub(super) p75: T,
    pub(super) p90: T,
    pub(super) mean: T,
}

impl From<&Band> for Quantiles<f64> {
    fn from(&Band { p10, p25, p50, p75, p90, mean }: &Band) -> Self {
        let [p10, p25, p50, p75, p90, mean] = [p10, p25, p50, p75, p90, mean].map(without_minus_zero);
        Self { p10, p25, p50, p75, p90, mean }
    }
}

/// No loss on no orders is `-0.0`; a reader should not have to know.
pub(super) fn without_minus_zero(amount: f64) -> f64 {
    amount + 0.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hidden_characters_are_escaped() {
        let text = "\u{1b}[31m\u{7f}\u{9b} \u{202e}打 \u{e0041} é\n";
        let line = json_line(&text);
        assert_eq!(line, "\"\\u001b[31m\\u007f\\u009b \\u202e打 \\udb40\\udc41 é\\n\"\n");
        assert_eq!(serde_json::from_str::<String>(&line).unwrap(), text);
    }
}
