//! Values for a program.

use std::fmt::Write;

use serde::{Serialize, Serializer};

use crate::plan::is_invisible;

/// A value as indented JSON with a last line break.
#[must_use]
pub fn json(value: &impl Serialize) -> String {
    // Names and finite numbers always have a JSON form.
    escaped(serde_json::to_string_pretty(value).unwrap_or_default() + "\n")
}

/// A value as JSON in one line.
#[must_use]
pub fn json_line(value: &impl Serialize) -> String {
    escaped(serde_json::to_string(value).unwrap_or_default() + "\n")
}

/// The same JSON with escapes for characters that would steer a terminal or hide in it. Outside of texts there are none.
fn escaped(json: String) -> String {
    if json.bytes().all(|byte| byte < 0x7f) {
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
