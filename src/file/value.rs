//! Values in the syntax of a file: read and written.

use std::str::FromStr;

use serde::de::DeserializeOwned;

use crate::plan::{Entry, FieldPlace, Key, Kind, Plan, UnknownField};
use crate::words::excerpt;

/// The annotations of a number: the user's note, and the source of the value.
pub(super) const ANNOTATIONS: [&str; 2] = ["note", "source"];

/// The fields of a text.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Extent {
    /// Those that a person would want to see.
    Shown,
    /// Also every detail at its default.
    Full,
}

/// The columns of a note before it continues in the next line.
const WIDTH: usize = 100;

/// The text between quotation marks.
pub(super) fn text(value: &str) -> Option<String> {
    let plain = value.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).filter(|text| !text.contains(['"', '\\']));
    if let Some(text) = plain {
        return Some(text.to_owned());
    }
    (value.starts_with('"') || value.starts_with("r\"") || value.starts_with("r#")).then(|| ron::from_str(value).ok()).flatten()
}

pub(super) fn number(value: &str) -> Option<f64> {
    scalar(value)
}

/// A number as it is mostly written, or in any other spelling.
pub(super) fn scalar<T: FromStr + DeserializeOwned>(value: &str) -> Option<T> {
    let is_plain = value.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'.' | b'-'));
    let plain = is_plain.then(|| value.parse().ok()).flatten();
    plain.or_else(|| value.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '-' | '+' | '.' | 'i' | 'N')).then(|| ron::from_str(value).ok()).flatten())
}

/// The beginning of a value, for a message.
pub(super) fn found(value: &str) -> String {
    excerpt(value, 40)
}

/// A value and the fields beside it, each with a comma before it.
pub(super) fn value_with(entry: &Entry, beside: &str, indent: &str) -> String {
    match (value(entry, indent), entry) {
        (value, _) if beside.is_empty() => value,
        (value, Entry::Ranged { .. } | Entry::RangeOff { .. }) => format!("{}{beside})", value.trim_end_matches(')')),
        (value, _) => format!("(value: {value}{beside})"),
    }
}

/// The unknown fields of a value, each with a comma before it.
pub(super) fn kept_beside(plan: &Plan, place: &FieldPlace) -> String {
    let fields: Vec<String> = plan.unknown_fields().at(place).map(|field| format!(", {}", verbatim(field))).collect();
    fields.concat()
}

/// The lines of the unknown fields of a place.
pub(super) fn kept(plan: &Plan, place: &FieldPlace, indent: &str) -> Vec<String> {
    plan.unknown_fields().at(place).map(|field| format!("{indent}{},", verbatim(field))).collect()
}

/// An unknown field as it was written.
pub(super) fn verbatim(UnknownField { name, value, .. }: &UnknownField) -> String {
    let mut chars = name.chars();
    let is_plain = chars.next().is_some_and(|c| c.is_ascii_alphabetic() || c == '_') && chars.all(|c| c.is_ascii_alphanumeric() || c == '_');
    format!("{}{name}: {value}", if is_plain { "" } else { "r#" })
}

/// Whether an entry equals the default of its key.
pub(super) fn is_default(key: Key, entry: &Entry) -> bool {
    match (key.kind(), entry) {
        (Kind::Switch { default }, Entry::Switch(on)) => *on == default,
        (Kind::Number(spec) | Kind::Estimate(spec), Entry::Exact(value)) => *value == spec.default && spec.range.is_none(),
        (Kind::Whole { default, .. }, Entry::Integer(value)) => *value == default,
        (Kind::Word { default, .. }, Entry::Word(word)) => default == Some(word.as_str()),
        _ => false,
    }
}

/// An entry as written in a file.
pub(super) fn value(entry: &Entry, indent: &str) -> String {
    match entry {
        Entry::Value(value) | Entry::Exact(value) => value.to_string(),
        Entry::Ranged { value, range } => format!("(value: {value}, low: {}, high: {})", range.low, range.high),
        Entry::RangeOff { value, range } => format!("(value: {value}, low_off: {}, high_off: {})", range.low, range.high),
        Entry::Switch(on) => on.to_string(),
        Entry::Integer(value) => value.to_string(),
        Entry::Word(word) => quoted(word, indent),
    }
}

/// A text in quotation marks, a long one over several lines: the backslash at the end of a line takes the line break
/// and the blanks after it out again.
pub(super) fn quoted(text: &str, indent: &str) -> String {
    let mut quoted = "\"".to_owned();
    let mut width = 0;
    for word in text.split_inclusive(' ') {
        if width > 0 && width + word.chars().count() > WIDTH && word != " " {
            quoted.push_str("\\\n    ");
            quoted.push_str(indent);
            width = 0;
        }
        width += word.chars().count();
        for c in word.chars() {
            match c {
                '"' | '\\' => quoted.extend(['\\', c]),
                '\n' => quoted.push_str("\\n"),
                '\t' => quoted.push_str("\\t"),
                _ => quoted.push(c),
            }
        }
    }
    quoted.push('"');
    quoted
}
